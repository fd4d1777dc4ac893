//! How busy the desk has been: how many waited and how long, as two small charts.

use chrono::TimeDelta;
use leptos::prelude::*;
use queuescope_core::ledger::{Load, load_over_time};
use queuescope_page::duration::duration;

use crate::i18n::words;
use crate::store::Store;
use crate::ui::bars::{HEIGHT, outline, peak};

/// The pieces into which a run is cut; a bar each.
const PIECES: u16 = 60;
/// How often the charts are drawn anew, in the desk's time.
const EVERY: TimeDelta = TimeDelta::seconds(30);

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
    let waiting = Signal::derive(move || load.with(|load| bars(load, |load| load.waiting as u64)));
    let waits = Signal::derive(move || {
        load.with(|load| {
            bars(load, |load| {
                let wait = load.mean_wait().unwrap_or_default();
                u64::try_from(wait.num_seconds()).unwrap_or_default()
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

fn bars(load: &[Load], height: impl Fn(&Load) -> u64) -> Vec<u64> {
    load.iter().map(height).collect()
}

#[component]
fn Chart(
    bars: Signal<Vec<u64>>,
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
