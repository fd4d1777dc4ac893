//! The row's entry on a small lane: its statuses in colour, and below them what the open duration counts.

use leptos::prelude::*;
use queuescope_core::report::time_field::TimeField;
use queuescope_core::report::{Column, Row, Stretch};
use queuescope_core::status::Status;
use queuescope_page::address::ReportPlace;
use queuescope_page::duration::{time_of_day, with_hours};
use queuescope_page::report::Lane;
use queuescope_page::timeline::scale::{self, Scale};

use crate::i18n::words;
use crate::names::Names;
use crate::report::cell::on_its_day;
use crate::report::here::Here;
use crate::report::told::Told;
use crate::status_chip::{drawing, kin_id};
use crate::store::Store;
use crate::ui::width;

/// The least width in which an icon has room, and how wide a letter is, in pixels.
const ICON: f64 = 22.0;
const LETTER: f64 = 7.0;
/// The least width of what is drawn, so that what lasted a moment is seen.
const LEAST: f64 = 2.0;
/// So many statuses are told to a screen reader.
const TOLD: usize = 24;

/// The lane, with the times at its ends.
#[component]
pub(super) fn LaneDrawing(row: Memo<Option<Row>>) -> impl IntoView {
    let (store, told, here) = (Store::expect(), Told::expect(), Here::expect());
    let lane = Memo::new(move |_| {
        let moment = told.moment();
        row.with(|row| {
            let row = row.as_ref()?;
            Some(store.run(|run| Lane::of(run.branch().journal(), row, moment)))
        })
    });
    let field = move || here.place(ReportPlace::field).unwrap_or(TimeField::Total);
    let counted = Memo::new(move |_| {
        row.with(|row| Some(row.as_ref()?.stretches(field())?.to_vec()))
            .unwrap_or_default()
    });
    let svg = NodeRef::new();
    let measured = RwSignal::new(0.0);
    width::watch(svg, move |width| measured.set(width));
    let scale = Memo::new(move |_| Scale {
        stretch: lane.with(|lane| reach(lane.as_ref())),
        width: measured.get(),
    });
    let statuses = move || lane.with(|lane| lane.as_ref().map(|lane| lane.shown.clone()));
    let statuses = move || {
        (0_usize..)
            .zip(statuses().unwrap_or_default())
            .collect::<Vec<_>>()
    };
    view! {
        <figure class="report-lane">
            <svg class="timeline-track" node_ref=svg role="img" aria-label=story(row, lane)>
                <For each=statuses key=|(place, (status, _))| (*place, *status) let((place, (status, _)))>
                    <Shown lane place status scale />
                </For>
                <For
                    each=move || 0..counted.with(Vec::len)
                    key=|place| *place
                    let:place
                >
                    <Counted counted place scale />
                </For>
            </svg>
            <figcaption>
                <Ends lane />
                <span class="report-counted-key">{counted_as(field)}</span>
            </figcaption>
        </figure>
    }
}

/// What the marks are, in words.
fn counted_as(field: impl Fn() -> TimeField + Send + Sync + 'static) -> impl Fn() -> String {
    let words = words();
    move || (words.report.counted)(&(words.domain.column)(Column::Time(field())))
}

fn reach(lane: Option<&Lane>) -> scale::Stretch {
    let reach = lane.map(|lane| (lane.reach.from, lane.reach.until));
    let (from, until) = reach.unwrap_or_default();
    scale::Stretch { from, until }
}

/// A status, with its icon where there is room.
#[component]
fn Shown(
    lane: Memo<Option<Lane>>,
    place: usize,
    status: Status,
    scale: Memo<Scale>,
) -> impl IntoView {
    let names = Names::expect();
    let box_of = Memo::new(move |_| {
        let stretch = lane.with(|lane| lane.as_ref()?.shown.get(place).map(|(_, one)| *one));
        stretch.map(|stretch| place_of(stretch, scale.get()))
    });
    let left = move || box_of.get().map(|(left, _)| left.to_string());
    let width = move || box_of.get().map(|(_, width)| width.to_string());
    let name = move || {
        let (_, width) = box_of.get()?;
        let name = names.of(status);
        #[expect(clippy::cast_precision_loss, reason = "a name is short")]
        let needs = ICON + 4.0 + name.chars().count() as f64 * LETTER;
        (width > needs).then_some(name)
    };
    let at = move |from_left: f64| box_of.get().map(|(left, _)| (left + from_left).to_string());
    let has_icon = move || box_of.get().is_some_and(|(_, width)| width > ICON);
    view! {
        <g class="timeline-span" data-status=status.id() data-kin=kin_id(status.kin())>
            <title>{move || names.of(status)}</title>
            <rect class="timeline-bar" x=left y="1" width=width height="26" rx="3" />
            <Show when=has_icon>
                <svg class="icon" x=move || at(3.0) y="6" width="16" height="16" viewBox="0 0 16 16">
                    <path d=drawing(status) />
                </svg>
            </Show>
            <text x=move || at(ICON) y="14">
                {name}
            </text>
        </g>
    }
}

/// A stretch that is counted.
#[component]
fn Counted(counted: Memo<Vec<Stretch>>, place: usize, scale: Memo<Scale>) -> impl IntoView {
    let box_of = Memo::new(move |_| {
        let stretch = counted.with(|counted| counted.get(place).copied());
        stretch.map(|stretch| place_of(stretch, scale.get()))
    });
    view! {
        <rect
            class="report-counted"
            x=move || box_of.get().map(|(left, _)| left.to_string())
            y="31"
            width=move || box_of.get().map(|(_, width)| width.to_string())
            height="6"
            rx="2"
        />
    }
}

/// From where on, and how wide, in pixels.
fn place_of(stretch: Stretch, scale: Scale) -> (f64, f64) {
    let (left, right) = (scale.x(stretch.from), scale.x(stretch.until));
    (left, (right - left).max(LEAST))
}

/// When the lane begins and ends.
#[component]
fn Ends(lane: Memo<Option<Lane>>) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let beginning = Memo::new(move |_| store.run(|run| run.branch().beginning()));
    let end = move |of: fn(&Stretch) -> _| {
        let at = lane.with(|lane| lane.as_ref().map(|lane| of(&lane.reach)))?;
        Some(on_its_day(&time_of_day(at), at, beginning.get(), words))
    };
    view! {
        <span class="numeric">{move || end(|reach| reach.from)}</span>
        <span class="numeric">{move || end(|reach| reach.until)}</span>
    }
}

/// The lane in one sentence.
fn story(row: Memo<Option<Row>>, lane: Memo<Option<Lane>>) -> impl Fn() -> String {
    let (store, names, words) = (Store::expect(), Names::expect(), words());
    move || {
        let technician = row.with(|row| row.as_ref()?.technician);
        let technician = technician.and_then(|id| {
            untrack(|| store.staff(|staff| Some(staff.technician(id)?.name.clone())))
        });
        let technician = technician.unwrap_or_else(|| words.report.no_technician.to_owned());
        let shown = lane.with(|lane| lane.as_ref().map(|lane| lane.shown.clone()));
        let shown = shown.unwrap_or_default().into_iter().take(TOLD);
        let shown =
            shown.map(|(status, one)| format!("{} {}", names.of(status), with_hours(one.length())));
        (words.report.lane)(&technician, &shown.collect::<Vec<_>>().join(", "))
    }
}
