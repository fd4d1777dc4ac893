//! The dialog in which another desk is begun, with the settings of a busy one.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use queuescope_core::busy::{Setting, Settings, SettingsError};

use super::Opening;
use super::under_way::UnderWay;
use crate::clock::Clock;
use crate::commands::Hands;
use crate::i18n::words;
use crate::later::{Later, part};
use crate::store::Store;
use crate::ui::answer::answer;
use crate::ui::button::Button;
use crate::ui::dialog::{Dialog, Door};
use crate::ui::notice::{Notice, Tone};

/// The dialog.
#[component]
pub(crate) fn OpeningDialog() -> impl IntoView {
    let (door, words) = (Hands::expect().opening(), words());
    view! {
        <Dialog door title=words.opening.title close=words.commands.close kind="opening">
            <Later part=choice />
        </Dialog>
    }
}

part!(dialogs, choice, Choice);

#[component]
fn Choice() -> impl IntoView {
    let (door, words) = (Hands::expect().opening(), words());
    view! {
        <div class="opening">
            <p class="quiet">{words.opening.lead}</p>
            <div class="opening-plain">
                <Begin opening=Opening::Morning name=words.opening.morning door />
                <Begin opening=Opening::Empty name=words.opening.empty door />
            </div>
            <BusyForm door />
        </div>
    }
}

#[component]
fn Begin(opening: Opening, name: &'static str, door: Door) -> impl IntoView {
    let (store, clock) = (Store::of_the_desk(), Clock::expect());
    let under_way = UnderWay::expect();
    let begin = move |_| {
        opening.begin(store, clock, under_way);
        door.close();
    };
    view! { <Button on_press=begin>{name}</Button> }
}

/// The six numbers; one that cannot be is named, and nothing is begun.
#[component]
fn BusyForm(door: Door) -> impl IntoView {
    let (store, clock, words) = (Store::of_the_desk(), Clock::expect(), words());
    let under_way = UnderWay::expect();
    let present = untrack(|| store.run(|run| run.branch().busy.map(|busy| busy.settings)));
    let present = present.unwrap_or_default();
    let typed = Setting::ALL.map(|setting| {
        let value = present.value(setting).to_string();
        (setting, RwSignal::new(value))
    });
    let wrong = RwSignal::new(None::<SettingsError>);
    let begin = move |event: SubmitEvent| {
        event.prevent_default();
        let texts = typed.map(|(setting, text)| (setting.id(), text.get_untracked()));
        let pairs = texts.iter().map(|(id, text)| (*id, text.trim()));
        match Settings::from_pairs(pairs) {
            Ok(settings) => {
                Opening::Busy(settings).begin(store, clock, under_way);
                door.close();
            }
            Err(error) => wrong.set(Some(error)),
        }
    };
    view! {
        <form class="busy-form" novalidate on:submit=answer(begin)>
            <fieldset>
                <legend>{words.opening.busy}</legend>
                {typed.map(|(setting, text)| view! { <Number setting text /> })}
            </fieldset>
            {move || {
                wrong
                    .get()
                    .map(|error| {
                        let why = (words.domain.settings_error)(&error);
                        view! { <Notice tone=Tone::Warning>{why}</Notice> }
                    })
            }}
            <button class="button" type="submit" data-emphasis="primary">
                {words.opening.begin_busy}
            </button>
        </form>
    }
}

#[component]
fn Number(setting: Setting, text: RwSignal<String>) -> impl IntoView {
    let words = words();
    let range = setting.range();
    view! {
        <label class="limit-field" data-setting=setting.id()>
            <span>{(words.domain.setting)(setting)}</span>
            <input type="text" inputmode="numeric" bind:value=text />
            <span class="quiet">{(words.opening.range)(*range.start(), *range.end())}</span>
        </label>
    }
}
