//! How the core grows: what happens at a desk of a great many sessions costs what it costs at a desk of few.

use std::fs;
use std::time::Instant as Reading;

use chrono::TimeDelta;
use queuescope_bench::{UNDER_WAY, start, worked};
use queuescope_core::journal::Journal;

/// With ten times as many sessions a desk may do so many times less in a second. A deed that passed over all of them would
/// do ten times less; what the caches of a shared machine no longer hold has been seen to cost nearly twice as much.
const SLOWER_WITH_TEN_TIMES: f64 = 4.0;
/// In so many milliseconds a moment of a run of a million events is found, nearly always.
const SOUGHT_WITHIN: f64 = 16.0;
/// A run of a million events needs so many bytes.
const MEMORY: usize = 600 << 20;

fn events(journal: &Journal) -> usize {
    journal.done().len() + journal.changes().len()
}

fn milliseconds(since: Reading) -> f64 {
    since.elapsed().as_secs_f64() * 1_000.0
}

/// The best of several runs: what else the machine does only makes it slower.
fn changes_a_second(sessions: u32, runs: u32) -> f64 {
    let of_one_run = |_| {
        let began = Reading::now();
        let journal = worked(sessions);
        let lasted_for = milliseconds(began);
        let changes = u32::try_from(journal.changes().len()).expect("so many are counted");
        f64::from(changes) / lasted_for * 1_000.0
    };
    (0..runs).map(of_one_run).fold(0.0, f64::max)
}

/// How many times as long as the machine on which limits of time were set this one takes at present; 1 where it is as quick,
/// or quicker.
#[cfg(feature = "browser")]
pub(crate) fn slowness() -> f64 {
    /// Changes a second of two thousand sessions there.
    const THERE: f64 = 1_900_000.0;
    let slowness = (THERE / changes_a_second(2_000, 5)).max(1.0);
    println!("this machine takes {slowness:.1} times as long as the one that limits were set on");
    slowness
}

/// By its name the first one here: what other tests have given back would be taken again.
#[test]
fn any_moment_of_a_million_events_is_found_and_they_have_room() {
    const SESSIONS: u32 = 83_000;
    let before = memory();
    let journal = worked(SESSIONS);
    let needs = memory().zip(before).map(|(after, before)| after - before);
    assert!(events(&journal) >= 1_000_000, "{}", events(&journal));

    let mut sought: Vec<f64> = (0..500_u32)
        .map(|number| {
            let second = number * 7_919 % (SESSIONS + UNDER_WAY);
            let moment = start() + TimeDelta::seconds(i64::from(second));
            let began = Reading::now();
            assert_eq!(journal.desk_at(moment).now(), moment);
            milliseconds(began)
        })
        .collect();
    sought.sort_by(f64::total_cmp);
    let nearly_always = sought[sought.len() * 95 / 100];
    println!(
        "a moment of {} events: {nearly_always:.1} ms at the 95th percentile; they need {} MB",
        events(&journal),
        needs.unwrap_or_default() >> 20,
    );
    assert!(nearly_always <= SOUGHT_WITHIN);
    assert!(needs.is_none_or(|bytes| bytes <= MEMORY));
}

#[test]
fn a_deed_among_ten_times_as_many_sessions_passes_over_none_of_them() {
    let paces = [(2_000, 9), (20_000, 5), (200_000, 3)].map(|(sessions, runs)| {
        let pace = changes_a_second(sessions, runs);
        println!("{sessions} sessions: {pace:.0} changes a second");
        pace
    });
    for [fewer, more] in paces.array_windows() {
        assert!(*fewer <= SLOWER_WITH_TEN_TIMES * more, "{paces:?}");
    }
}

/// How many bytes of memory this program has, where the system tells it so.
fn memory() -> Option<usize> {
    let text = fs::read_to_string("/proc/self/statm").ok()?;
    let pages: usize = text.split(' ').nth(1)?.parse().ok()?;
    Some(pages * 4_096)
}
