//! The session of the open row as the file has it: a lane for each row of it, or for each queue of a log, over one axis.

use leptos::prelude::*;
use leptos::svg::Svg;
use queuescope_core::report::Column;
use queuescope_core::timer::Instant;
use queuescope_page::check::{FileLane, FileSession, Piece, Shows};
use queuescope_page::duration::{time_of_day, with_hours};
use queuescope_page::timeline::axis::marks;
use queuescope_page::timeline::scale::{Scale, Stretch};

use super::here::Here;
use super::reading::Check;
use crate::figures::looks;
use crate::i18n::{Words, words};
use crate::names::Names;
use crate::status_chip::kin_id;
use crate::ui::width;

/// So much room is left on both sides, in lengths of the session.
const ROOM: f64 = 1.06;
/// Nothing is drawn narrower, in pixels.
const NARROWEST: f64 = 2.0;

/// The picture and what the lane of the open row is made of; nothing where no row of it can be drawn.
#[component]
pub(super) fn SessionOfRow(number: Memo<u64>) -> impl IntoView {
    let (check, names, words) = (Check::expect(), Names::expect(), words());
    let session = Memo::new(move |_| {
        let number = number.get();
        check.session(|session| session.filter(|session| session.row == number).cloned())
    });
    let stretch = Memo::new(move |_| session.with(|session| stretch(session.as_ref()?)));
    let left_out = move || {
        let left_out = session.with(|session| session.as_ref().map(|session| session.left_out));
        left_out
            .filter(|left_out| *left_out > 0)
            .map(words.check.lanes_left_out)
    };
    let made_of = move || {
        session.with(|session| {
            let lane = session.as_ref()?.asked_for()?;
            let is_log = lane
                .pieces
                .iter()
                .any(|piece| matches!(piece.shows, Shows::Status(_)));
            let parts = parts(lane, names, words);
            Some((words.check.made_of)(&parts, is_log))
        })
    };
    view! {
        <Show when=move || stretch.with(Option::is_some)>
            <figure class="check-session" aria-label=words.check.session>
                <Lanes session stretch />
                <figcaption class="quiet">{made_of} " " {left_out}</figcaption>
            </figure>
        </Show>
    }
}

/// What is drawn, with some room around it.
fn stretch(session: &FileSession) -> Option<Stretch> {
    let (from, until) = session.reach()?;
    let all = Stretch {
        from: Instant::from_timestamp_millis(from)?,
        until: Instant::from_timestamp_millis(until)?,
    };
    Some(all.zoomed(ROOM, all.middle()))
}

/// The axis and the lanes below it, all as wide as the axis is.
#[component]
fn Lanes(session: Memo<Option<FileSession>>, stretch: Memo<Option<Stretch>>) -> impl IntoView {
    let (drawing, wide) = (NodeRef::new(), RwSignal::new(0.0));
    width::watch(drawing, move |width| wide.set(width));
    let scale = Memo::new(move |_| {
        let width = wide.get();
        let stretch = stretch.get()?;
        (width > 0.0).then_some(Scale { stretch, width })
    });
    let lanes = move || {
        let session = session.get()?;
        let lanes = session.lanes.iter();
        let lanes = lanes.map(|lane| {
            let is_asked_for = session.asked_for() == Some(lane);
            view! { <LaneRow lane=lane.clone() is_asked_for scale /> }
        });
        Some(lanes.collect_view())
    };
    view! {
        <div class="timeline-chart">
            <Axis drawing scale />
            <ol class="timeline-lanes">{lanes}</ol>
        </div>
    }
}

/// The times of the file's clock.
#[component]
fn Axis(drawing: NodeRef<Svg>, scale: Memo<Option<Scale>>) -> impl IntoView {
    let marks = move || {
        let scale = scale.get()?;
        let marks = marks(scale).into_iter().map(|mark| {
            let x = scale.x(mark.at).to_string();
            let text = mark.middle.map(|middle| {
                view! {
                    <text class="timeline-axis-time" x=middle.to_string() y="45%">
                        {mark.written}
                    </text>
                }
            });
            view! {
                <line class="timeline-axis-mark" x1=x.clone() x2=x y1="70%" y2="100%" />
                {text}
            }
        });
        Some(marks.collect_view())
    };
    view! {
        <div class="timeline-row" data-row="axis" aria-hidden="true">
            <span class="timeline-name"></span>
            <svg class="timeline-track" node_ref=drawing>
                {marks}
            </svg>
        </div>
    }
}

/// A lane; its name leads to the row it is.
#[component]
fn LaneRow(lane: FileLane, is_asked_for: bool, scale: Memo<Option<Scale>>) -> impl IntoView {
    let (here, names, words) = (Here::expect(), Names::expect(), words());
    let row = lane.row;
    let name = if lane.whose.is_empty() {
        (words.check.row)(row)
    } else {
        lane.whose.clone()
    };
    let told = {
        let lane = lane.clone();
        move || parts(&lane, names, words).join(", ")
    };
    let is_empty = lane.pieces.is_empty();
    let pieces = move || {
        let scale = scale.get()?;
        let piece = |piece: &Piece| view! { <OnePiece piece=*piece scale /> };
        Some(lane.pieces.iter().map(piece).collect_view())
    };
    view! {
        <li class="timeline-row">
            <a
                class="timeline-name"
                href=move || here.with_row(Some(row)).href()
                title=(words.check.row)(row)
                aria-current=is_asked_for.then_some("true")
            >
                {name}
            </a>
            <svg class="timeline-track" role="img" aria-label=told>
                {pieces}
                {is_empty
                    .then(|| {
                        view! {
                            <text x="0" y="50%">
                                {words.check.no_lane}
                            </text>
                        }
                    })}
            </svg>
        </li>
    }
}

#[component]
fn OnePiece(piece: Piece, scale: Scale) -> impl IntoView {
    let (names, words) = (Names::expect(), words());
    let x = |at| Instant::from_timestamp_millis(at).map(|at| scale.x(at));
    let (from, until) = (x(piece.from)?, x(piece.until)?);
    let (status, kin) = match piece.shows {
        Shows::Status(status) => Some((status.id(), kin_id(status.kin()))),
        Shows::Time(field) => Some(looks(field)),
        Shows::NoColumn => None,
    }
    .unzip();
    let width = (until - from).max(NARROWEST);
    Some(view! {
        <g class="timeline-span" data-status=status data-kin=kin>
            <title>{move || told(&piece, names, words)}</title>
            <rect
                class="timeline-bar"
                x=from.to_string()
                y="12%"
                width=width.to_string()
                height="76%"
                rx="3"
            />
        </g>
    })
}

/// The pieces of a lane in words, one after the other.
fn parts(lane: &FileLane, names: Names, words: &Words) -> Vec<String> {
    if lane.pieces.is_empty() {
        return vec![words.check.no_lane.to_owned()];
    }
    lane.pieces
        .iter()
        .map(|piece| told(piece, names, words))
        .collect()
}

/// `Hold Time 0:05:00`; of a log, where the order is known, `Active 0:05:00 from 08:41:07`.
fn told(piece: &Piece, names: Names, words: &Words) -> String {
    let length = with_hours(piece.length());
    match piece.shows {
        Shows::Status(status) => {
            let from = Instant::from_timestamp_millis(piece.from).map(time_of_day);
            let from = from.unwrap_or_default();
            (words.check.status_from)(names.of(status), &length, &from)
        }
        Shows::Time(field) => {
            let name = (words.domain.column)(Column::Time(field));
            format!("{name} {length}")
        }
        Shows::NoColumn => format!("{} {length}", words.check.in_no_column),
    }
}
