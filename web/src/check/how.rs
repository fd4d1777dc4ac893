//! How the file is read, to be corrected: each change reads it anew.

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;
use queuescope_core::audit::{Encoding, Mends, Order, SEPARATORS};
use queuescope_core::language::Language;

use super::choice::Choice;
use super::reading::Check;
use super::zones::zones;
use crate::i18n::words;
use crate::ui::answer::answer;

/// The list of zones.
const ZONES: &str = "check-zones";

/// A list each for what can be found out, a field for the zone, a box for each mend.
#[component]
pub(super) fn How() -> impl IntoView {
    let (check, words) = (Check::expect(), &words().check);
    let is_table =
        Memo::new(move |_| check.about(|about| about.is_some_and(|it| it.separator.is_some())));
    let is_report = Memo::new(move |_| check.about(|about| about.is_some_and(|it| !it.is_log)));
    view! {
        <div class="filter check-how">
            <Choice
                label=words.encoding
                all=Encoding::ASKED.map(|one| (one, one.name().to_owned())).to_vec()
                found=|about| Some(about.encoding.name().to_owned())
                chosen=|request| request.asked.encoding
                choose=|request, encoding| request.asked.encoding = encoding
            />
            <Show when=move || is_table.get()>
                <Choice
                    label=words.separator
                    all=SEPARATORS.map(|one| (one, (words.separator_name)(one))).to_vec()
                    found=move |about| about.separator.map(words.separator_name)
                    chosen=|request| request.asked.separator
                    choose=|request, separator| request.asked.separator = separator
                />
            </Show>
            <Show when=move || is_report.get()>
                <Choice
                    label=words.dates
                    all=[Order::MonthFirst, Order::DayFirst]
                        .map(|one| (one, (words.order)(one).to_owned()))
                        .to_vec()
                    found=move |about| about.order.map(|order| (words.order)(order).to_owned())
                    chosen=|request| request.asked.order
                    choose=|request, order| request.asked.order = order
                />
                <Choice
                    label=words.language
                    all=Language::ALL.map(|one| (one, one.own_name().to_owned())).to_vec()
                    found=|_| None
                    chosen=|request| request.asked.language
                    choose=|request, language| request.asked.language = language
                />
            </Show>
            <Zone />
        </div>
        <Show when=move || is_table.get()>
            <MendBoxes />
        </Show>
    }
}

/// The zone of moments without one. A zone that the browser does not know is taken for none, and said.
#[component]
fn Zone() -> impl IntoView {
    let (check, words) = (Check::expect(), &words().check);
    let change = move |event: Event| {
        let zone = event_target_value(&event).trim().to_owned();
        check.read_as(|request| request.zone = (!zone.is_empty()).then_some(zone));
    };
    let zones = zones()
        .into_iter()
        .map(|zone| view! { <option value=zone></option> });
    let unknown = move || {
        let is_unknown = check.about(|about| about.is_some_and(|about| about.is_zone_unknown));
        let zone = check.request(|request| request.zone.clone())?;
        is_unknown.then(|| view! { <span class="check-wrong">{(words.no_such_zone)(&zone)}</span> })
    };
    view! {
        <label class="filter-choice">
            {words.zone}
            <input
                class="check-zone"
                list=ZONES
                autocomplete="off"
                placeholder=words.no_zone
                prop:value=move || check.request(|request| request.zone.clone().unwrap_or_default())
                on:change=answer(change)
            />
            <datalist id=ZONES>{zones.collect_view()}</datalist>
            {unknown}
        </label>
    }
}

/// What is mended without asking, to be refused.
#[component]
fn MendBoxes() -> impl IntoView {
    let words = &words().check;
    view! {
        <fieldset class="check-mends">
            <legend class="visually-hidden">{words.mends}</legend>
            <MendBox
                label=words.joins_lines
                is=|mends| mends.joins_lines
                set=|mends, joins| mends.joins_lines = joins
            />
            <MendBox
                label=words.joins_values
                is=|mends| mends.joins_values
                set=|mends, joins| mends.joins_values = joins
            />
        </fieldset>
    }
}

#[component]
fn MendBox(
    label: &'static str,
    is: fn(&Mends) -> bool,
    set: fn(&mut Mends, bool),
) -> impl IntoView {
    let check = Check::expect();
    let change = move |event: Event| {
        let input: HtmlInputElement = event_target(&event);
        let joins = input.checked();
        check.read_as(|request| set(&mut request.asked.mends, joins));
    };
    view! {
        <label class="check-box">
            <input
                type="checkbox"
                prop:checked=move || check.request(|request| is(&request.asked.mends))
                on:change=answer(change)
            />
            {label}
        </label>
    }
}
