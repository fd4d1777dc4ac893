//! The rows of a picture: a lane an entry, and below them what was done.

use leptos::prelude::*;
use queuescope_core::ids::Queue;

use super::events::Events;
use super::lanes::{Lane, Mark};
use super::moment::MomentLine;
use super::picture::Picture;
use super::span::Span;
use crate::duration::{duration, time_of_day};
use crate::i18n::{Words, words};
use crate::store::Store;

/// All rows of one picture.
#[component]
pub(super) fn Rows(picture: Picture) -> impl IntoView {
    let queues = Memo::new(move |_| {
        let queues = |lanes: &[Lane]| lanes.iter().map(|lane| lane.queue).enumerate().collect();
        picture
            .story
            .with(|story| -> Vec<_> { queues(&story.lanes) })
    });
    view! {
        <ol class="timeline-lanes">
            <For each=move || queues.get() key=|row| *row let((row, queue))>
                <LaneRow picture row queue />
            </For>
            <Show when=move || picture.story.with(|story| !story.events.is_empty())>
                <Events picture />
            </Show>
        </ol>
    }
}

#[component]
fn LaneRow(picture: Picture, row: usize, queue: Queue) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let name = untrack(|| store.desk(|desk| desk.staff().queue_name(queue).to_owned()));
    let count = Memo::new(move |_| {
        picture.story.with(|story| {
            let lane = story.lanes.get(row);
            lane.map_or(0, |lane| lane.marks.len())
        })
    });
    let title = name.clone();
    let told = move || {
        picture.story.with(|story| {
            let marks = story.lanes.get(row).map(|lane| told(&lane.marks, words));
            (words.timeline.lane)(&title, &marks.unwrap_or_default())
        })
    };
    view! {
        <li class="timeline-row">
            <span class="timeline-name">{name}</span>
            <svg class="timeline-track" role="group" aria-label=told>
                <For each=move || 0..count.get() key=|item| *item let:item>
                    <Span picture row item />
                </For>
                <MomentLine picture />
            </svg>
        </li>
    }
}

/// A lane in one sentence: `Waiting 0:40, Active 4:12`. What lasts is told by when it began, so
/// that the sentence does not change with every second.
fn told(marks: &[Mark], words: &Words) -> String {
    let since = |at| (words.timeline.since)(&time_of_day(at));
    let told = marks.iter().map(|mark| match mark {
        Mark::Left(departure) => (words.timeline.left)(&time_of_day(departure.at)),
        Mark::Shown(one) => {
            let status = one.status.name(words.language);
            let length = one
                .until
                .map(|until| duration(until - one.from, words.clock.days));
            format!("{status} {}", length.unwrap_or_else(|| since(one.from)))
        }
    });
    told.collect::<Vec<_>>().join(", ")
}
