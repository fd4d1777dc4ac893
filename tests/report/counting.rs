//! A report that is counted a step at a time comes to the rows that are counted at once.

use std::sync::Arc;

use chrono::TimeDelta;
use queuescope_core::busy::{BEGINNING, Busy};
use queuescope_core::journal::Journal;
use queuescope_core::report::{Counting, Row, rows};
use queuescope_core::scenario::{DOCUMENTED, Scenario};
use queuescope_core::timer::Instant;

/// More steps than any report here needs.
const MANY: usize = 10_000;

fn counted(
    counting: &mut Counting,
    journal: &Journal,
    deeds: usize,
    moment: Instant,
) -> Vec<Arc<Row>> {
    assert!(counting.go_on_to(journal, deeds, moment), "it lies ahead");
    let steps = (0..MANY).find(|_| counting.step(journal));
    assert!(steps.is_some(), "it comes to an end");
    counting.rows()
}

fn is_the_same(counting: &mut Counting, journal: &Journal, deeds: usize, moment: Instant) {
    let counted = counted(counting, journal, deeds, moment);
    let at_once = rows(journal, deeds, moment);
    assert_eq!(counted.len(), at_once.len());
    for (one, other) in counted.iter().zip(&at_once) {
        assert_eq!(**one, *other);
    }
}

#[test]
fn while_a_busy_desk_goes_on_it_is_counted_as_at_once() {
    let busy = Busy::default();
    let mut journal = busy.beginning();
    let mut counting = Counting::new(&journal);
    for half_a_minute in 1..240 {
        let now = BEGINNING + TimeDelta::seconds(30 * half_a_minute);
        busy.live_until(&mut journal, now);
        let _ = journal.advance(now);
        let deeds = journal.done().len();
        is_the_same(&mut counting, &journal, deeds, journal.desk().now());
    }
}

#[test]
fn of_every_documented_story_it_is_counted_as_at_once_after_every_deed() {
    for documented in &DOCUMENTED {
        let scenario = Scenario::read(documented.text).expect("it is documented");
        let journal = scenario.journal();
        let mut counting = Counting::new(&journal);
        for (deeds, done) in (1..).zip(journal.done()) {
            is_the_same(&mut counting, &journal, deeds, done.at);
        }
        let deeds = journal.done().len();
        is_the_same(&mut counting, &journal, deeds, journal.desk().now());
    }
}

#[test]
fn what_is_over_is_shared_with_what_was_counted_before() {
    let busy = Busy::default();
    let mut journal = busy.beginning();
    busy.live_until(&mut journal, BEGINNING + TimeDelta::hours(2));
    let mut counting = Counting::new(&journal);
    let deeds = journal.done().len();
    let now = journal.desk().now();
    let before = counted(&mut counting, &journal, deeds, now);
    let _ = journal.advance(now + TimeDelta::seconds(1));
    let deeds = journal.done().len();
    let after = counted(&mut counting, &journal, deeds, journal.desk().now());
    let pairs = before.iter().zip(&after);
    let shared = pairs.filter(|(one, other)| Arc::ptr_eq(one, other)).count();
    let over = before.iter().filter(|row| row.end.is_some()).count();
    assert!(over > 20 && shared >= over, "{shared} of {over}");
}

#[test]
fn it_does_not_go_back_and_hears_nothing_of_another_journal() {
    let busy = Busy::default();
    let mut journal = busy.beginning();
    let fresh = journal.clone();
    busy.live_until(&mut journal, BEGINNING + TimeDelta::minutes(30));
    let mut counting = Counting::new(&journal);
    let deeds = journal.done().len();
    let rows = counted(&mut counting, &journal, deeds, journal.desk().now());
    assert!(!counting.go_on_to(&journal, 0, BEGINNING));
    assert!(counting.go_on_to(&journal, deeds, journal.desk().now()));
    assert!((0..MANY).any(|_| counting.step(&fresh)));
    assert!(rows.len() >= counting.rows().len());
}
