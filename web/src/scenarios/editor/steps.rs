//! The steps of a story that is edited: when each is, what happens, and in which order.

use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::web_sys::Event;
use queuescope_core::scenario::duration as read_duration;
use queuescope_page::draft::Draft;
use queuescope_page::duration::by_hand;

use super::{Desk, Goes};
use crate::i18n::words;
use crate::names::Names;
use crate::scenarios::steps::sentence;
use crate::ui::answer::{answer, next_frame};
use crate::ui::button::{Button, Emphasis};
use crate::ui::focus;
use crate::ui::icon::{self, Icon};

/// The list.
#[component]
pub(super) fn Steps(desk: Desk) -> impl IntoView {
    let (names, words) = (Names::expect(), words());
    let count = Memo::new(move |_| desk.draft.with(Draft::len));
    // What each step said while all of it was a story. Where it is none at present, those that nobody has changed say it
    // still; another stands as it does in the file.
    let said = StoredValue::new(BTreeMap::new());
    let told = Memo::new(move |_| {
        let language = names.language();
        let lines: Vec<_> = desk
            .draft
            .with(|draft| (0..draft.len()).map(|step| draft.what(step)).collect());
        let told = desk.read.with(|read| {
            let Goes { now, .. } = read.as_ref().ok()?;
            let journal = now.journal();
            let steps = now.steps.iter();
            let told = steps.map(|step| sentence(step, journal.desk(), language, words));
            Some(told.collect::<Vec<_>>())
        });
        if let Some(told) = told {
            said.update_value(|said| said.extend(lines.into_iter().zip(told.iter().cloned())));
            return told;
        }
        let known = |line| {
            said.with_value(|said| said.get(&line).cloned())
                .unwrap_or(line)
        };
        lines.into_iter().map(known).collect()
    });
    let otherwise = Memo::new(move |_| {
        let otherwise = |goes: &Goes| goes.otherwise();
        desk.read
            .with(|read| read.as_ref().map(otherwise).unwrap_or_default())
    });
    let step = move |number: usize| {
        let says = move || told.with(|told| told.get(number).cloned());
        let is_otherwise = move || otherwise.with(|steps| steps.contains(&(number + 1)));
        view! {
            <Step
                desk
                number
                says=Signal::derive(says)
                is_otherwise=Signal::derive(is_otherwise)
                count
            />
        }
    };
    view! {
        <h3>{words.scenarios.steps}</h3>
        <ol class="editor-steps">{move || (0..count.get()).map(step).collect_view()}</ol>
    }
}

#[component]
fn Step(
    desk: Desk,
    number: usize,
    says: Signal<Option<String>>,
    /// Whether it no longer goes as it says.
    is_otherwise: Signal<bool>,
    count: Memo<usize>,
) -> impl IntoView {
    let words = &words().scenarios;
    let shown = number + 1;
    let at = move || {
        let at = desk.draft.with(|draft| draft.at(number).to_owned());
        read_duration(&at).map_or(at, by_hand)
    };
    let set_at = move |event: Event| {
        let Some(time) = desk.time_by_hand(&event, &untrack(at), words.not_a_time) else {
            return;
        };
        let time = format!("PT{}.{:03}S", time.num_seconds(), time.subsec_millis());
        let mut place = number;
        desk.change(|draft| place = draft.set_at(number, &time));
        if place != number {
            next_frame(move || {
                focus::first(&format!("[data-step='{place}'] .editor-at"));
            });
        }
    };
    let remove = move |_| {
        desk.change(|draft| draft.remove(number));
        let count = desk.draft.with_untracked(Draft::len);
        let next = number.min(count.saturating_sub(1));
        next_frame(move || {
            focus::first(&format!("[data-step='{next}'] .editor-moves > .button"));
        });
    };
    // Whoever moves a step further presses the same button again, which goes with it.
    let exchange = move |first: usize, then: usize, way: &'static str| {
        desk.change(|draft| draft.exchange_with_next(first));
        next_frame(move || {
            let row = format!("[data-step='{then}'] [data-way");
            if !focus::first(&format!("{row}='{way}'] button:enabled")) {
                focus::first(&format!("{row}] button:enabled"));
            }
        });
    };
    let up = move |_| {
        if let Some(before) = number.checked_sub(1) {
            exchange(before, before, "up");
        }
    };
    let down = move |_| exchange(number, number + 1, "down");
    view! {
        <li
            class="editor-step"
            data-step=number
            data-otherwise=move || is_otherwise.get().then_some("")
        >
            <input
                type="text"
                class="editor-at numeric"
                aria-label=(words.time_of)(shown)
                prop:value=at
                on:change=answer(set_at)
            />
            <span class="editor-says">{says}</span>
            <span class="editor-moves">
                <span data-way="up">
                    <Button
                        emphasis=Emphasis::Quiet
                        label=(words.earlier)(shown)
                        disabled=number == 0
                        on_press=up
                    >
                        <Icon drawing=icon::UP />
                    </Button>
                </span>
                <span data-way="down">
                    <Button
                        emphasis=Emphasis::Quiet
                        label=(words.later)(shown)
                        disabled=Signal::derive(move || number + 1 == count.get())
                        on_press=down
                    >
                        <Icon drawing=icon::DOWN />
                    </Button>
                </span>
                <Button
                    emphasis=Emphasis::Quiet
                    label=(words.leave_out)(shown)
                    on_press=remove
                >
                    <Icon drawing=icon::CLOSE />
                </Button>
            </span>
        </li>
    }
}
