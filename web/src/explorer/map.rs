//! The map: where every status has its place, and the changes are lines between the places.

mod boxes;
mod edges;
mod frame;
mod keys;
mod legend;

use leptos::prelude::*;
use queuescope_core::rules::{RULES, Rule};
use queuescope_core::status::Status;
use queuescope_page::address::{Filters, Selection};
use queuescope_page::map::places::{HEIGHT, WIDTH};
use queuescope_page::map::spotlight::Spotlight;

use crate::i18n::words;
use crate::ui::answer::answer;
use boxes::StatusBox;
use edges::{ArrowHeads, Edge};
use frame::Frame;
pub(super) use keys::box_of;
use legend::Legend;

/// The map with its legend.
#[component]
pub(super) fn Map(
    /// What is selected.
    selection: Memo<Selection>,
    /// Which changes are looked at; the others stay, but dimmed.
    filters: Memo<Filters>,
) -> impl IntoView {
    let lit = Memo::new(move |_| Spotlight::of_selection(selection.get()));
    view! {
        <section class="map" aria-label=words().explorer.map.title>
            <Frame selection>
                <Drawing selection filters lit />
            </Frame>
            <Legend />
        </section>
    }
}

/// The map with changes that happen together, and nothing selected.
#[component]
pub(crate) fn ChangesMap(
    /// The rules they follow.
    rules: Memo<Vec<&'static Rule>>,
) -> impl IntoView {
    let lit = Memo::new(move |_| rules.with(|rules| Spotlight::of_changes(rules)));
    let selection = Memo::new(|_| Selection::Nothing);
    let filters = Memo::new(|_| Filters::NONE);
    view! {
        <section class="map" aria-label=words().explorer.map.title>
            <div class="map-frame">
                <Drawing selection filters lit />
            </div>
        </section>
    }
}

#[component]
fn Drawing(
    selection: Memo<Selection>,
    filters: Memo<Filters>,
    lit: Memo<Spotlight>,
) -> impl IntoView {
    let pointed = RwSignal::new(None);
    let spotlight = Memo::new(move |_| Spotlight::on(pointed.get(), lit.get()));
    let tab_stop = Memo::new(move |_| spotlight.get().first());
    let edges = RULES
        .iter()
        .map(|rule| view! { <Edge rule selection filters spotlight /> });
    let boxes = Status::ALL
        .map(|status| view! { <StatusBox status selection filters spotlight pointed tab_stop /> });
    view! {
        <svg
            class="map-drawing"
            viewBox=format!("0 0 {WIDTH} {HEIGHT}")
            role="group"
            aria-label=words().explorer.map.title
            on:keydown=answer(move |event| keys::walk(&event, tab_stop.get_untracked()))
        >
            <ArrowHeads />
            // The lines say nothing that the cards and lists do not: no need to hear 89 of them.
            <g class="edges" aria-hidden="true">{edges.collect_view()}</g>
            <g class="boxes">{boxes}</g>
        </svg>
    }
}
