//! The rows of a picture: a lane an entry, and below them what was done.

use std::ops::Range;
use std::sync::Arc;

use leptos::prelude::*;
use queuescope_core::ids::Queue;
use queuescope_page::duration::{duration, time_of_day};
use queuescope_page::timeline::lanes::Mark;

use super::drawn::drawn;
use super::events::Events;
use super::moment::MomentLine;
use super::picture::Picture;
use super::span::Span;
use crate::i18n::{Words, words};
use crate::names::Names;
use crate::store::Store;
use crate::ui;
use crate::ui::portions::Portions;

/// So many lanes are drawn together: a session that was handed to a large group has hundreds.
const LANES: usize = 24;

/// All rows of one picture.
#[component]
pub(super) fn Rows(picture: Picture) -> impl IntoView {
    let count = Memo::new(move |_| picture.story.with(|story| story.lanes.len()));
    let lanes: ui::portions::Rows = Arc::new(move |range: Range<usize>| {
        let queues = Memo::new(move |_| {
            picture.story.with(|story| {
                let queues = story.lanes.iter().map(|lane| lane.queue).enumerate();
                let portion = queues.take(range.end).skip(range.start);
                portion.collect::<Vec<_>>()
            })
        });
        view! {
            <ol class="timeline-lanes">
                <For each=move || queues.get() key=|row| *row let((row, queue))>
                    <LaneRow picture row queue />
                </For>
            </ol>
        }
        .into_any()
    });
    view! {
        <Portions count size=LANES rows=lanes />
        <Show when=move || picture.story.with(|story| !story.events.is_empty())>
            <ol class="timeline-lanes">
                <Events picture />
            </ol>
        </Show>
    }
}

#[component]
fn LaneRow(picture: Picture, row: usize, queue: Queue) -> impl IntoView {
    let (store, names, words) = (Store::expect(), Names::expect(), words());
    let name = untrack(|| store.desk(|desk| desk.staff().queue_name(queue).to_owned()));
    let drawn = drawn(picture, move || row);
    let title = name.clone();
    let told = move || {
        picture.story.with(|story| {
            let marks = story
                .lanes
                .get(row)
                .map(|lane| told(&lane.marks, names, words));
            (words.timeline.lane)(&title, &marks.unwrap_or_default())
        })
    };
    view! {
        <li class="timeline-row">
            <span class="timeline-name">{name}</span>
            <svg class="timeline-track" role="group" aria-label=told>
                <For each=move || drawn.get() key=|item| *item let:item>
                    <Span picture row item />
                </For>
                <MomentLine picture />
            </svg>
        </li>
    }
}

/// A lane in one sentence: `Waiting 0:40, Active 4:12`. What lasts is told by when it began, so
/// that the sentence does not change with every second.
fn told(marks: &[Mark], names: Names, words: &Words) -> String {
    /// So many statuses are told.
    const TOLD: usize = 24;

    let since = |at| (words.timeline.since)(&time_of_day(at));
    let told = marks.iter().map(|mark| match mark {
        Mark::Left(departure) => (words.timeline.left)(&time_of_day(departure.at)),
        Mark::Shown(one) => {
            let status = names.of(one.status);
            let length = one
                .until
                .map(|until| duration(until - one.from, words.clock.days));
            format!("{status} {}", length.unwrap_or_else(|| since(one.from)))
        }
    });
    let more = marks.len().saturating_sub(TOLD);
    let more = (more > 0).then(|| (words.timeline.and_more)(more));
    told.take(TOLD).chain(more).collect::<Vec<_>>().join(", ")
}
