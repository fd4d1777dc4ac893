//! An entry in one status: a bar in the status's colour with its name and duration in it, where
//! there is room.

use leptos::prelude::*;
use queuescope_core::status::Status;

use super::focus::{Focus, Spot};
use super::hands::Hands;
use super::lanes::Interval;
use super::picture::Picture;
use super::view::View;
use crate::duration::{duration, time_of_day};
use crate::i18n::{Words, words};
use crate::status_chip::{drawing, kin_id};

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

/// What is written in it.
#[derive(Clone, Default, PartialEq)]
struct Label {
    has_icon: bool,
    text: String,
}

/// The bar. An entry that has left its queue is the mark of its leaving.
#[component]
pub(super) fn Span(picture: Picture, row: usize, item: usize) -> impl IntoView {
    let (view, focus, hands, words) = (View::expect(), Focus::expect(), Hands::expect(), words());
    let spot = Spot {
        picture: picture.number,
        row,
        item,
    };
    let interval = Memo::new(move |_| {
        picture.story.with(|story| {
            let lane = story.lanes.get(row)?;
            lane.intervals.get(item).copied()
        })
    });
    let place = Memo::new(move |_| interval.get().map(|one| place(one, picture, view)));
    let label = Memo::new(move |_| {
        let (one, place) = (interval.get()?, place.get()?);
        Some(label(one, place, picture, words))
    });
    let left = move || place.get().map(|place| place.left.to_string());
    let width = move || {
        place
            .get()
            .map(|place| (place.right - place.left).to_string())
    };
    let text = move || place.get().map(|place| place.text);
    let status = move || interval.get().map(|one| one.status);
    let has_icon = move || label.with(|label| label.as_ref().is_some_and(|label| label.has_icon));
    let look = move || {
        if let Some(one) = interval.get_untracked() {
            hands.seek(one.from);
        }
    };
    view! {
        <g
            id=spot.id()
            class="timeline-span"
            role="button"
            tabindex=move || focus.tab_stop(spot)
            aria-label=move || interval.get().map(|one| told(one, words))
            data-status=move || status().map(Status::id)
            data-kin=move || status().map(|status| kin_id(status.kin()))
            on:focus=move |_| {
                focus.focus(spot);
                if let Some(one) = interval.get_untracked() {
                    view.reveal(one.from);
                }
            }
            on:pointerenter=move |_| focus.point(Some(spot))
            on:pointerleave=move |_| focus.point(None)
            on:dblclick=move |_| look()
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
                {move || label.with(|label| label.as_ref().map(|label| label.text.clone()))}
            </text>
        </g>
    }
}

fn place(one: Interval, picture: Picture, view: View) -> Place {
    let scale = view.scale();
    let left = fine(scale.x(one.from));
    if one.status == Status::Removed {
        return Place {
            left,
            right: left + 4.0,
            text: left,
        };
    }
    let until = one.until.unwrap_or_else(|| picture.present.get());
    Place {
        left,
        right: fine(scale.x(until)).max(left + 2.0),
        text: left.max(0.0),
    }
}

/// A quarter of a pixel is as fine as anybody sees; what moves less is not drawn anew.
pub(super) fn fine(x: f64) -> f64 {
    (x * 4.0).round() / 4.0
}

fn label(one: Interval, place: Place, picture: Picture, words: &Words) -> Label {
    let room = place.right - place.text;
    if room < ICON || one.status == Status::Removed {
        return Label::default();
    }
    let until = one.until.unwrap_or_else(|| picture.present.get());
    let name = one.status.name(words.language);
    let length = duration(until - one.from, words.clock.days);
    #[expect(clippy::cast_precision_loss, reason = "a name is short")]
    let fits = |text: &str| text.chars().count() as f64 * CHARACTER + ICON + 4.0 < room;
    let both = format!("{name} {length}");
    let text = if fits(&both) {
        both
    } else if fits(name) {
        name.to_owned()
    } else {
        String::new()
    };
    Label {
        has_icon: true,
        text,
    }
}

/// What a screen reader hears of it.
fn told(one: Interval, words: &Words) -> String {
    let (status, from) = (one.status.name(words.language), time_of_day(one.from));
    let cause = (words.domain.cause)(one.cause);
    match one.until {
        None => (words.timeline.interval_open)(status, &from, cause),
        Some(until) => {
            let length = duration(until - one.from, words.clock.days);
            (words.timeline.interval)(status, &from, &length, cause)
        }
    }
}
