//! How busy the desk has been: how many waited and how long, as two small charts.

use chrono::TimeDelta;
use leptos::prelude::*;
use queuescope_core::ledger::{Load, load_over_time};
use queuescope_page::duration::duration;

use crate::i18n::words;
use crate::store::Store;

/// The pieces into which a run is cut; a bar each.
const PIECES: u16 = 60;
/// How often the charts are drawn anew, in the desk's time.
const EVERY: TimeDelta = TimeDelta::seconds(30);
/// The height of a chart in its own units; a piece is one wide.
const HEIGHT: f64 = 24.0;

/// The two charts, over the whole run until the moment that is looked at.
#[component]
pub(crate) fn LoadCharts() -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    // The charts follow the time in steps: a run of thousands of changes is gone through for each.
    let until = Memo::new(move |last: Option<&_>| {
        let now = store.now();
        match last {
            Some(last) if now >= *last && now - *last < EVERY => *last,
            _ => now,
        }
    });
    let load = Memo::new(move |_| {
        let until = until.get();
        untrack(|| {
            store.run(|run| {
                let from = run.branch().beginning();
                load_over_time(run.changes(), None, from, until, PIECES)
            })
        })
    });
    let waiting = Signal::derive(move || load.with(|load| bars(load, |load| load.waiting)));
    let waits = Signal::derive(move || {
        load.with(|load| {
            bars(load, |load| {
                let wait = load.mean_wait().unwrap_or_default();
                usize::try_from(wait.num_seconds()).unwrap_or_default()
            })
        })
    });
    let most = move || (words.charts.most_waiting)(peak(&waiting.get()));
    let longest = move || {
        let seconds = i64::try_from(peak(&waits.get())).unwrap_or(i64::MAX);
        let longest = TimeDelta::try_seconds(seconds).unwrap_or_default();
        (words.charts.longest_wait)(&duration(longest, words.clock.days))
    };
    view! {
        <section class="charts" aria-label=words.charts.title>
            <Chart bars=waiting kind="waiting" title=words.charts.waiting peak=Signal::derive(most) />
            <Chart bars=waits kind="waits" title=words.charts.waits peak=Signal::derive(longest) />
        </section>
    }
}

fn bars(load: &[Load], height: impl Fn(&Load) -> usize) -> Vec<usize> {
    load.iter().map(height).collect()
}

fn peak(bars: &[usize]) -> usize {
    bars.iter().copied().max().unwrap_or_default()
}

#[component]
fn Chart(
    bars: Signal<Vec<usize>>,
    kind: &'static str,
    title: &'static str,
    peak: Signal<String>,
) -> impl IntoView {
    let path = move || bars.with(|bars| outline(bars));
    view! {
        <figure class="chart" data-chart=kind>
            <figcaption>
                <span>{title}</span>
                <span class="quiet numeric">{peak}</span>
            </figcaption>
            <svg
                class="chart-drawing"
                viewBox=format!("0 0 {PIECES} {HEIGHT}")
                preserveAspectRatio="none"
                aria-hidden="true"
            >
                <path d=path />
            </svg>
        </figure>
    }
}

/// The bars as one outline, the highest as high as the chart.
#[expect(clippy::cast_precision_loss, reason = "a place on a screen")]
fn outline(bars: &[usize]) -> String {
    let highest = peak(bars).max(1) as f64;
    let steps: Vec<_> = bars
        .iter()
        .enumerate()
        .map(|(at, bar)| {
            let top = HEIGHT - HEIGHT * *bar as f64 / highest;
            format!("L{at} {top:.1}H{}", at + 1)
        })
        .collect();
    format!("M0 {HEIGHT}{}V{HEIGHT}Z", steps.concat())
}
