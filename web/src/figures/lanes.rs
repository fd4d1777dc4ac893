//! A chart of lanes one below the other, the longest as long as the chart.

use leptos::prelude::*;
use queuescope_core::report::time_field::TimeField;

use super::part::looks;

/// So many are drawn; the table has them all.
pub(super) const DRAWN: usize = 6;

/// How long the longest lane is in its own units.
const LENGTH: u64 = 1_000;

/// A lane.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lane {
    /// What stands before it.
    pub(super) name: String,
    /// What it is made of: how long, and which part of Total Time that is, if it is one.
    pub(super) pieces: Vec<(Option<TimeField>, u64)>,
    /// What it comes to, in words.
    pub(super) value: String,
}

impl Lane {
    /// One of a single piece.
    pub(super) fn of_one(name: String, count: u64) -> Self {
        Self {
            name,
            pieces: vec![(None, count)],
            value: count.to_string(),
        }
    }

    fn length(&self) -> u64 {
        self.pieces.iter().map(|(_, length)| length).sum()
    }
}

/// What the lanes say, read out.
pub(super) fn told(lanes: &[Lane]) -> Vec<(String, String)> {
    let told = lanes
        .iter()
        .map(|lane| (lane.name.clone(), lane.value.clone()));
    told.collect()
}

/// The chart. Its table says the same in words.
#[component]
pub(super) fn LaneChart(
    /// What it shows, read out.
    #[prop(into)]
    label: Signal<String>,
    /// The lanes, from top to bottom.
    lanes: Memo<Option<Vec<Lane>>>,
) -> impl IntoView {
    let count = Memo::new(move |_| lanes.with(|lanes| lanes.as_ref().map_or(0, Vec::len)));
    let longest = Memo::new(move |_| {
        let longest = |lanes: &Vec<Lane>| lanes.iter().map(Lane::length).max();
        lanes.with(|lanes| lanes.as_ref().and_then(longest).unwrap_or_default())
    });
    let lane = move |at: usize| {
        Memo::new(move |_| {
            lanes
                .with(|lanes| lanes.as_ref()?.get(at).cloned())
                .unwrap_or_default()
        })
    };
    view! {
        <div class="figure-lanes" role="img" aria-label=label>
            <For each=move || 0..count.get() key=|at| *at let:at>
                <OneLane lane=lane(at) longest />
            </For>
        </div>
    }
}

#[component]
fn OneLane(lane: Memo<Lane>, longest: Memo<u64>) -> impl IntoView {
    let pieces = move || {
        let longest = longest.get().max(1);
        let mut from = 0;
        let pieces = lane.with(|lane| lane.pieces.clone());
        let pieces = pieces.into_iter().map(|(part, length)| {
            let (x, looks) = (from * LENGTH / longest, part.map(looks));
            from += length;
            let width = from * LENGTH / longest - x;
            view! {
                <rect
                    x=x
                    y="0"
                    width=width
                    height="1"
                    data-status=looks.map(|(status, _)| status)
                    data-kin=looks.map(|(_, kin)| kin)
                />
            }
        });
        pieces.collect_view()
    };
    view! {
        <div class="figure-lane">
            <span class="figure-lane-name">{move || lane.with(|lane| lane.name.clone())}</span>
            <svg
                class="figure-lane-drawing"
                viewBox=format!("0 0 {LENGTH} 1")
                preserveAspectRatio="none"
                aria-hidden="true"
            >
                {pieces}
            </svg>
            <span class="figure-lane-value numeric">{move || lane.with(|lane| lane.value.clone())}</span>
        </div>
    }
}
