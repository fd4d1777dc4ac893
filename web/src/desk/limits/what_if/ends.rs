//! The entries that would have ended differently, both ends side by side.

use std::sync::Arc;

use leptos::prelude::*;
use queuescope_core::journal::Journal;
use queuescope_core::what_if::{Answer, Ending, Ends, Shift};
use queuescope_page::duration::{duration, time_of_day};

use super::{Asking, Of};
use crate::desk::seat::Seat;
use crate::i18n::words;
use crate::timeline::Stands;
use crate::ui::button::Button;

/// How many are shown at first, and how many more at a press.
const FIRST: usize = 20;
const MORE: usize = 100;

/// The table.
#[component]
pub(super) fn EndsTable(asking: Asking, of: Of, answer: Arc<Answer>) -> impl IntoView {
    let words = words();
    let all = answer.ends.len();
    let shown = RwSignal::new(FIRST);
    let rows = move || {
        answer
            .ends
            .iter()
            .take(shown.get())
            .copied()
            .collect::<Vec<_>>()
    };
    let more = move || all.saturating_sub(shown.get());
    view! {
        <table class="what-if-ends">
            <thead>
                <tr>
                    <th scope="col">{words.timeline.session}</th>
                    <th scope="col">{words.timeline.queue}</th>
                    <th scope="col">{words.what_if.as_it_went}</th>
                    <th scope="col">{words.what_if.under_these}</th>
                    <th scope="col">{words.what_if.shift}</th>
                </tr>
            </thead>
            <tbody>
                <For each=rows key=|one| *one let:one>
                    <EndsRow asking of one />
                </For>
            </tbody>
        </table>
        <Show when=move || more() != 0>
            <Button on_press=move |_| shown.update(|shown| *shown += MORE)>
                {move || (words.what_if.show_more)(more().min(MORE))}
            </Button>
        </Show>
    }
}

/// An entry; its name leads to the session in that queue.
#[component]
fn EndsRow(asking: Asking, of: Of, one: Ends) -> impl IntoView {
    let (seat, words) = (Seat::expect(), words());
    let names = |journal: &Journal| {
        let desk = journal.desk();
        let session = desk
            .session(one.session)
            .map(|session| session.name.to_string());
        (
            session.unwrap_or_default(),
            desk.staff().queue_name(one.queue).to_owned(),
        )
    };
    let names = untrack(|| of.journal(asking.store, names)).unwrap_or_default();
    let (session, queue) = names.clone();
    let href = move || seat.with_entry(&names.0, &names.1).href();
    let shift = one.shift();
    let length = match shift {
        Shift::Earlier(length) | Shift::Later(length) => duration(length, words.clock.days),
        Shift::Ends | Shift::GoesOn | Shift::Appears | Shift::StaysAway | Shift::Otherwise => {
            String::new()
        }
    };
    view! {
        <tr>
            <th scope="row">
                <a href=href>{session}</a>
            </th>
            <td class="what-if-queue">{queue}</td>
            <td data-label=words.what_if.as_it_went>
                <End as_it=one.here />
            </td>
            <td data-label=words.what_if.under_these>
                <End as_it=one.there />
            </td>
            <td class="what-if-shift numeric">{(words.what_if.shifted)(shift, &length)}</td>
        </tr>
    }
}

/// How it ends, and when.
#[component]
fn End(as_it: Option<Ending>) -> impl IntoView {
    let words = &words().what_if;
    let when = as_it.map(|ending| match ending.over_at {
        Some(at) => (words.over_at)(&time_of_day(at)),
        None => words.goes_on.to_owned(),
    });
    view! {
        <Stands as_it=as_it.map(|ending| ending.stands) />
        " "
        <span class="what-if-when numeric">{when}</span>
    }
}
