//! A chart of bars that stand on a line, with what is written below it.

use leptos::prelude::*;

use crate::ui::bars::{HEIGHT, apart, peak};

/// What the chart is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Bars {
    pub(super) heights: Vec<u64>,
    /// How high the chart is; as high as its highest bar where nothing is said.
    pub(super) highest: Option<u64>,
    /// The bars from here on stand back.
    pub(super) back_from: Option<usize>,
    /// What is written below, each in the same share of the width.
    pub(super) axis: Vec<String>,
}

impl Bars {
    fn drawn(&self, is_drawn: impl Fn(usize) -> bool) -> String {
        let highest = self.highest.unwrap_or_else(|| peak(&self.heights));
        let heights = (0..).zip(&self.heights);
        let heights = heights.map(|(at, height)| if is_drawn(at) { *height } else { 0 });
        apart(&heights.collect::<Vec<_>>(), highest)
    }

    fn is_back(&self, at: usize) -> bool {
        self.back_from.is_some_and(|from| at >= from)
    }
}

/// The chart. Its table says the same in words.
#[component]
pub(super) fn BarChart(
    /// What it shows, read out.
    #[prop(into)]
    label: Signal<String>,
    #[prop(into)] bars: Signal<Bars>,
) -> impl IntoView {
    let ground = move || {
        let count = bars.with(|bars| bars.heights.len());
        format!("0 0 {count} {HEIGHT}")
    };
    let front = move || bars.with(|bars| bars.drawn(|at| !bars.is_back(at)));
    let back = move || bars.with(|bars| bars.drawn(|at| bars.is_back(at)));
    let axis = move || bars.with(|bars| bars.axis.clone());
    view! {
        <div class="figure-chart">
            <svg
                class="figure-drawing"
                viewBox=ground
                preserveAspectRatio="none"
                role="img"
                aria-label=label
            >
                <path d=front />
                <path class="figure-back" d=back />
            </svg>
            <div class="figure-axis numeric" aria-hidden="true">
                {move || axis().into_iter().map(|text| view! { <span>{text}</span> }).collect_view()}
            </div>
        </div>
    }
}
