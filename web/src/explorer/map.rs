//! The map: where every status has its place, and the changes are lines between the places.

mod boxes;
mod edges;
mod frame;
mod keys;
mod legend;
mod route;
mod signs;

use leptos::prelude::*;
use queuescope_core::rules::RULES;
use queuescope_core::status::Status;
use queuescope_page::address::{Filters, Selection};
use queuescope_page::map::places::Boxes;
use queuescope_page::map::spotlight::{Light, Spotlight};
use queuescope_page::map::story::Scene;

use crate::i18n::{InWords, Speech, words};
use crate::ui::answer::answer;
use crate::ui::narrow::narrow;
use boxes::StatusBox;
use edges::{ArrowHeads, Edge};
use frame::{Frame, boxes_at, opens_at};
pub(super) use keys::box_of;
use legend::{Legend, StoryLegend};
use route::RouteNumbers;
use signs::Signs;

/// The map with its legend.
#[component]
pub(super) fn Map(
    /// What is selected.
    selection: Memo<Selection>,
    /// Which changes are looked at; the others stay, but dimmed.
    filters: Memo<Filters>,
) -> impl IntoView {
    let lit = Memo::new(move |_| Spotlight::of_selection(selection.get()));
    let narrow = narrow();
    let zoom = RwSignal::new(opens_at(narrow.get_untracked()));
    let boxes = Memo::new(move |_| boxes_at(zoom.get(), narrow.get()));
    let (shown, speech) = (Shown::new(selection, filters, lit, boxes), Speech::expect());
    view! {
        <section class="map" aria-label=move || speech.words().explorer.map.title>
            <InWords>
                <Frame selection zoom>
                    <Drawing shown />
                </Frame>
                <Signs boxes named=Signal::derive(|| Status::ALL.to_vec()) />
                <Legend />
            </InWords>
        </section>
    }
}

/// The map with a story, and nothing selected.
#[component]
pub(crate) fn StoryMap(
    /// The moment that is looked at.
    scene: Memo<Scene>,
) -> impl IntoView {
    let lit = Memo::new(move |_| Spotlight::Story(scene.get()));
    let narrow = narrow();
    let boxes = Memo::new(move |_| boxes_at(0, narrow.get()));
    let selection = Memo::new(|_| Selection::Nothing);
    let filters = Memo::new(|_| Filters::NONE);
    let shown = Shown::new(selection, filters, lit, boxes);
    let named = Signal::derive(move || {
        let is_lit = |status: &Status| lit.get().of_box(*status, Filters::NONE) != Light::Far;
        Status::ALL.into_iter().filter(is_lit).collect()
    });
    view! {
        <section class="map" aria-label=words().explorer.map.title>
            <div class="map-frame">
                <Drawing shown />
            </div>
            <Signs boxes named />
            <StoryLegend />
        </section>
    }
}

/// What everything on the map follows.
#[derive(Clone, Copy)]
struct Shown {
    selection: Memo<Selection>,
    filters: Memo<Filters>,
    /// What is lit while nothing is pointed at.
    lit: Memo<Spotlight>,
    pointed: RwSignal<Option<Status>>,
    spotlight: Memo<Spotlight>,
    boxes: Memo<Boxes>,
    /// The box to which the keyboard comes first.
    tab_stop: Memo<Status>,
}

impl Shown {
    fn new(
        selection: Memo<Selection>,
        filters: Memo<Filters>,
        lit: Memo<Spotlight>,
        boxes: Memo<Boxes>,
    ) -> Self {
        let pointed = RwSignal::new(None);
        let spotlight = Memo::new(move |_| Spotlight::on(pointed.get(), lit.get()));
        Self {
            selection,
            filters,
            lit,
            pointed,
            spotlight,
            boxes,
            tab_stop: Memo::new(move |_| spotlight.get().first()),
        }
    }
}

#[component]
fn Drawing(shown: Shown) -> impl IntoView {
    let edges = RULES.iter().map(|rule| view! { <Edge rule shown /> });
    let boxes = Status::ALL.map(|status| view! { <StatusBox status shown /> });
    let seen = move || {
        let (left, top, width, height) = shown.boxes.get().seen();
        format!("{left} {top} {width} {height}")
    };
    view! {
        <svg
            class="map-drawing"
            viewBox=seen
            role="group"
            aria-label=words().explorer.map.title
            data-boxes=move || shown.boxes.get().id()
            on:keydown=answer(move |event| keys::walk(&event, shown.tab_stop.get_untracked()))
        >
            <ArrowHeads boxes=shown.boxes />
            // The lines say nothing that the cards and lists do not: no need to hear 89 of them.
            <g class="edges" aria-hidden="true">{edges.collect_view()}</g>
            <g class="boxes">{boxes}</g>
            <RouteNumbers shown />
        </svg>
    }
}
