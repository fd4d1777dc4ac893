//! An entry in one status: a bar in the status's colour with its name and duration in it, where
//! there is room.

use leptos::prelude::*;
use queuescope_core::ledger::Interval;
use queuescope_core::status::Status;
use queuescope_page::duration::{duration, time_of_day};
use queuescope_page::timeline::lanes::Mark;
use queuescope_page::timeline::spots::Spot;

use super::focus::Focus;
use super::hands::Hands;
use super::picture::Picture;
use super::sight::Sight;
use crate::i18n::{Words, words};
use crate::names::Names;
use crate::status_chip::{drawing, kin_id};
use crate::ui::answer::answer;

/// How wide a character is, and how wide the icon with the room around it, in pixels.
const CHARACTER: f64 = 7.0;
const ICON: f64 = 24.0;

/// From where to where, in pixels.
#[derive(Clone, Copy, PartialEq)]
struct Place {
    left: f64,
    right: f64,
    /// Where what is written in it begins.
    text: f64,
}

/// The bar; where the entry leaves its queue, the mark of its leaving.
#[component]
pub(super) fn Span(picture: Picture, row: usize, item: usize) -> impl IntoView {
    let (sight, focus, hands) = (Sight::expect(), Focus::expect(), Hands::expect());
    let (names, words) = (Names::expect(), words());
    let spot = Spot {
        picture: picture.number,
        row,
        item,
    };
    let mark = Memo::new(move |_| {
        picture.story.with(|story| {
            let lane = story.lanes.get(row)?;
            lane.marks.get(item).copied()
        })
    });
    let place = Memo::new(move |_| mark.get().map(|mark| place(mark, picture, sight)));
    let label = Memo::new(move |_| match (mark.get()?, place.get()?) {
        (Mark::Shown(one), place) => label(one, place, names, words),
        (Mark::Left(_), _) => None,
    });
    let left = move || place.get().map(|place| place.left.to_string());
    let width = move || {
        place
            .get()
            .map(|place| (place.right - place.left).to_string())
    };
    let text = move || place.get().map(|place| place.text);
    let status = move || match mark.get()? {
        Mark::Shown(one) => Some(one.status),
        Mark::Left(_) => None,
    };
    let has_icon = move || label.with(Option::is_some);
    let look = move || {
        if let Some(mark) = mark.get_untracked() {
            hands.seek(mark.at());
        }
    };
    view! {
        <g
            id=spot.id()
            class="timeline-span"
            role="button"
            tabindex=move || focus.tab_stop(spot)
            aria-label=move || mark.get().map(|mark| told(mark, names, words))
            data-status=move || status().map(Status::id)
            data-kin=move || status().map(|status| kin_id(status.kin()))
            on:focus=answer(move |_| {
                focus.focus(spot);
                if let Some(mark) = mark.get_untracked() {
                    sight.reveal(mark.at());
                }
            })
            on:pointerenter=answer(move |_| focus.point(Some(spot)))
            on:pointerleave=answer(move |_| focus.point(None))
            on:dblclick=answer(move |_| look())
        >
            <rect class="timeline-bar" x=left y="12%" width=width height="76%" rx="3" />
            <Show when=has_icon>
                <svg
                    class="icon"
                    x=move || text().map(|x| (x + 5.0).to_string())
                    y="25%"
                    width="16"
                    height="50%"
                    viewBox="0 0 16 16"
                >
                    <path d=move || status().map(drawing) />
                </svg>
            </Show>
            <text x=move || text().map(|x| (x + ICON).to_string()) y="50%">
                {move || label.get()}
            </text>
        </g>
    }
}

fn place(mark: Mark, picture: Picture, sight: Sight) -> Place {
    let scale = sight.scale();
    let left = fine(scale.x(mark.at()));
    let right = match mark {
        Mark::Left(_) => left + 4.0,
        Mark::Shown(one) => {
            let until = one.until.unwrap_or_else(|| picture.present.get());
            fine(scale.x(until)).max(left + 2.0)
        }
    };
    Place {
        left,
        right,
        text: left.max(0.0),
    }
}

/// A quarter of a pixel is as fine as anybody sees; what moves less is not drawn anew.
pub(super) fn fine(x: f64) -> f64 {
    (x * 4.0).round() / 4.0
}

/// What is written in a bar: nothing where there is no room even for the icon, no text where there
/// is room for it alone.
fn label(one: Interval, place: Place, names: Names, words: &Words) -> Option<String> {
    let room = place.right - place.text;
    if room < ICON {
        return None;
    }
    let name = names.of(one.status);
    #[expect(clippy::cast_precision_loss, reason = "a name is short")]
    let fits = |text: &str| text.chars().count() as f64 * CHARACTER + ICON + 4.0 < room;
    // What lasts is told by when it began, as a screen reader hears it: so it is not written anew with every second.
    let long = match one.until {
        Some(until) => duration(until - one.from, words.clock.days),
        None => (words.timeline.since)(&time_of_day(one.from)),
    };
    let both = format!("{name} {long}");
    let written = [both.as_str(), name].into_iter().find(|text| fits(text));
    Some(written.unwrap_or_default().to_owned())
}

/// What a screen reader hears of it.
fn told(mark: Mark, names: Names, words: &Words) -> String {
    let at = time_of_day(mark.at());
    match mark {
        Mark::Left(departure) => {
            let cause = (words.domain.cause_of)(departure.rule, departure.cause);
            (words.timeline.left_because)(&at, cause)
        }
        Mark::Shown(one) => {
            let status = names.of(one.status);
            let cause = (words.domain.cause_of)(one.rule, one.cause);
            match one.until {
                None => (words.timeline.interval_open)(status, &at, cause),
                Some(until) => {
                    let length = duration(until - one.from, words.clock.days);
                    (words.timeline.interval)(status, &at, &length, cause)
                }
            }
        }
    }
}
