//! A run: back and forth in time, and another way on from any moment.

mod announced;
mod beside;
mod leaps;
mod undo;

use chrono::TimeDelta;
use queuescope_core::action::{Action, CustomerDeed, Deed, DeviceDeed};
use queuescope_core::desk::Desk;
use queuescope_core::ids::Queue;
use queuescope_core::journal::Journal;
use queuescope_core::run::{Branch, BranchId, Origin, Run};
use queuescope_core::staff::Staff;
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;

use crate::stage::{A, S, limits};

const MAIN: BranchId = BranchId(1);
const SECOND: BranchId = BranchId(2);
const THIRD: BranchId = BranchId(3);

/// So many minutes after the beginning.
fn minute(minutes: i64) -> Instant {
    let start = Instant::from_timestamp_millis(1_767_600_000_000).expect("a day in 2026");
    start + TimeDelta::minutes(minutes)
}

fn technician(deed: Deed) -> Action {
    Action::Technician(A, S, deed)
}

/// What is done, minute by minute. Three deeds have the same time; between the third and the sixth
/// minute time does something by itself.
fn deeds() -> [(i64, Action); 7] {
    [
        (0, Action::CreateSession(A, "s1".into())),
        (1, Action::Customer(S, CustomerDeed::StartApplet)),
        (2, technician(Deed::StartSession)),
        (2, technician(Deed::HoldSession)),
        (2, technician(Deed::StartSession)),
        (3, Action::Device(S, DeviceDeed::LoseNetwork)),
        (6, Action::Device(S, DeviceDeed::RestoreNetwork)),
    ]
}

fn desk() -> Desk {
    let mut staff = Staff::default();
    staff.add_technician("A");
    Desk::new(minute(0), limits(0, 0, 0), staff)
}

/// Ten minutes of one session, lived to their end.
fn run() -> Run {
    let mut run = Run::new(Journal::new(desk()));
    for (at, action) in deeds() {
        run.advance(minute(at));
        assert_eq!(run.act(&action), None, "{action:?}");
    }
    run.advance(minute(10));
    run
}

fn status_at(desk: &Desk) -> Option<Status> {
    let entry = desk.session(S)?.entry(Queue::Technician(A))?;
    Some(entry.status)
}

fn status(run: &Run) -> Option<Status> {
    status_at(run.desk())
}

fn branch(run: &Run, id: BranchId) -> &Branch {
    let mut branches = run.branches().iter();
    branches.find(|branch| branch.id == id).expect("it is kept")
}

fn ids(run: &Run) -> Vec<BranchId> {
    run.branches().iter().map(|branch| branch.id).collect()
}

/// A run that went on differently after four minutes, and then again after two of the new one.
fn forked_twice() -> Run {
    let mut run = run();
    run.seek(minute(4));
    assert_eq!(run.act(&technician(Deed::EndSession)), None);
    run.seek(minute(1));
    assert_eq!(
        run.act(&Action::Customer(S, CustomerDeed::CloseApplet)),
        None
    );
    run
}

#[test]
fn a_seek_stays_within_the_branch_and_sees_all_that_was_done_by_then() {
    let mut run = run();
    for (to, now, expected) in [
        (-5, 0, Some(Status::Connecting)),
        (0, 0, Some(Status::Connecting)),
        (1, 1, Some(Status::Waiting)),
        (2, 2, Some(Status::Active)),
        (5, 5, Some(Status::Reconnecting)),
        (6, 6, Some(Status::Active)),
        (9, 9, Some(Status::Active)),
        (10, 10, Some(Status::Active)),
        (15, 10, Some(Status::Active)),
    ] {
        run.seek(minute(to));
        assert_eq!(run.now(), minute(now), "minute {to}");
        assert_eq!(status(&run), expected, "minute {to}");
        assert_eq!(run.is_past(), to < 10, "minute {to}");
    }
    run.seek(minute(4) - TimeDelta::milliseconds(1));
    assert_eq!(status(&run), Some(Status::Active));
    run.seek(minute(4));
    assert_eq!(status(&run), Some(Status::Reconnecting));
    assert_eq!(branch(&run, MAIN).present(), minute(10));
}

#[test]
fn a_look_back_shows_what_had_changed_by_then() {
    let mut run = run();
    let all = run.changes().to_vec();
    run.seek(minute(2));
    let by_then = all.iter().filter(|change| change.at <= minute(2)).count();
    assert_eq!(run.changes(), &all[..by_then]);
    run.go_to_end();
    assert_eq!(run.changes(), all);
}

#[test]
fn what_is_done_in_the_past_begins_a_branch_and_the_earlier_future_stays() {
    let mut run = run();
    let before = branch(&run, MAIN).journal().clone();
    run.seek(minute(4));
    assert_eq!(run.act(&technician(Deed::EndSession)), None);
    assert_eq!(status(&run), Some(Status::Removed));
    assert!(!run.is_past());
    assert_eq!(ids(&run), [MAIN, SECOND]);
    let fork = Origin::Fork {
        of: MAIN,
        at: minute(4),
    };
    assert_eq!(run.branch().origin, fork);
    assert_eq!(branch(&run, MAIN).journal(), &before);
    assert_eq!(branch(&run, MAIN).present(), minute(10));
    run.advance(minute(12));
    assert_eq!(
        branch(&run, MAIN).present(),
        minute(10),
        "it does not live on"
    );
    run.switch(MAIN);
    run.go_to_end();
    assert_eq!(status(&run), Some(Status::Active));
}

#[test]
fn between_deeds_of_the_same_time_one_can_go_on_differently_too() {
    let mut run = run();
    run.seek(minute(2));
    run.undo();
    run.undo();
    assert_eq!(status(&run), Some(Status::Active));
    assert_eq!(
        run.act(&Action::Customer(S, CustomerDeed::CloseApplet)),
        None
    );
    assert_eq!(status(&run), Some(Status::Closed));
    assert_eq!(run.branch().journal().done().len(), 4);
}

#[test]
fn where_nothing_happened_later_no_branch_begins() {
    let mut run = run();
    run.seek(minute(8));
    assert_eq!(run.act(&technician(Deed::HoldSession)), None);
    assert_eq!(ids(&run), [MAIN]);
    assert!(!run.is_past());
    assert_eq!(run.branch().present(), minute(8));
    assert_eq!(status(&run), Some(Status::OnHold));
}

#[test]
fn what_time_would_have_done_is_a_future_too() {
    let mut run = Run::new(Journal::new(desk()));
    for (at, action) in &deeds()[..6] {
        run.advance(minute(*at));
        run.act(action);
    }
    run.advance(minute(5));
    assert_eq!(status(&run), Some(Status::Reconnecting));
    run.seek(minute(3));
    assert_eq!(
        run.act(&Action::Device(S, DeviceDeed::RestoreNetwork)),
        None
    );
    assert_eq!(ids(&run), [MAIN, SECOND]);
}

#[test]
fn what_is_refused_in_the_past_leaves_no_trace() {
    let mut run = run();
    let before = branch(&run, MAIN).journal().clone();
    run.seek(minute(1));
    let desk = run.desk().clone();
    let refused = run.act(&technician(Deed::HoldSession));
    assert!(refused.is_some());
    assert_eq!(run.desk(), &desk);
    assert_eq!(run.now(), minute(1));
    assert!(run.is_past());
    assert_eq!(ids(&run), [MAIN]);
    assert_eq!(branch(&run, MAIN).journal(), &before);
}

#[test]
fn what_is_refused_at_the_end_is_written_down_and_not_taken_back() {
    let mut run = run();
    let refused = run.act(&Action::Customer(S, CustomerDeed::StartApplet));
    assert!(refused.is_some());
    assert_eq!(run.branch().journal().done().len(), 8);
    run.undo();
    assert_eq!(
        run.now(),
        minute(6),
        "the last deed is the restored network"
    );
}

#[test]
fn time_that_plays_on_through_the_past_shows_the_recorded_desk_at_every_moment() {
    let mut run = run();
    let journal = branch(&run, MAIN).journal().clone();
    run.seek(minute(0));
    for step in 1..=40 {
        let now = minute(0) + TimeDelta::seconds(15 * step);
        let before = status(&run);
        let happened = run.advance(now);
        assert_eq!(run.now(), now);
        let recorded = journal.desk_at(now);
        assert!(run.desk().sessions().eq(recorded.sessions()), "{now}");
        assert!(
            happened || status(&run) == before,
            "{now}: a change is announced"
        );
        assert_eq!(run.is_past(), step < 40, "{now}");
    }
    assert_eq!(branch(&run, MAIN).journal(), &journal);
}

#[test]
fn at_the_end_of_the_past_time_goes_on() {
    let mut run = run();
    run.seek(minute(9));
    assert!(run.advance(minute(11)), "it is announced");
    assert!(!run.is_past());
    assert_eq!(run.branch().present(), minute(11));
    assert_eq!(run.act(&technician(Deed::HoldSession)), None);
    assert_eq!(status(&run), Some(Status::OnHold));
    assert_eq!(ids(&run), [MAIN]);
}

#[test]
fn time_does_not_go_back_by_itself() {
    let mut run = run();
    run.seek(minute(5));
    assert!(!run.advance(minute(4)));
    assert_eq!(run.now(), minute(5));
}

#[test]
fn another_branch_is_looked_at_at_the_same_moment_if_it_has_lived_that_long() {
    let mut run = run();
    run.seek(minute(4));
    run.act(&technician(Deed::EndSession));
    run.switch(MAIN);
    assert_eq!((run.branch().id, run.now()), (MAIN, minute(4)));
    assert_eq!(status(&run), Some(Status::Reconnecting));
    assert!(run.is_past());
    run.seek(minute(9));
    run.switch(SECOND);
    assert_eq!((run.branch().id, run.now()), (SECOND, minute(4)));
    assert!(!run.is_past());
    run.switch(BranchId(99));
    assert_eq!(run.branch().id, SECOND);
}

#[test]
fn who_looks_at_a_branch_that_is_deleted_looks_at_where_it_came_from() {
    let mut run = forked_twice();
    assert_eq!(run.branch().id, THIRD);
    run.delete(THIRD);
    assert_eq!((run.branch().id, run.now()), (SECOND, minute(1)));
    run.delete(BranchId(99));
    run.delete(SECOND);
    assert_eq!(run.branch().id, MAIN);
    run.delete(MAIN);
    assert_eq!(ids(&run), [MAIN], "the last one stays");
}

#[test]
fn a_branch_elsewhere_is_deleted_without_a_step_aside() {
    let mut run = forked_twice();
    run.seek(minute(0));
    run.delete(MAIN);
    assert_eq!((run.branch().id, run.now()), (THIRD, minute(0)));
    assert!(run.is_past());
}

#[test]
fn what_came_from_a_deleted_branch_comes_from_where_that_came_from() {
    let mut run = forked_twice();
    run.switch(SECOND);
    run.seek(minute(3));
    assert_eq!(run.act(&technician(Deed::HoldSession)), None);
    let fourth = run.branch().id;
    run.delete(SECOND);
    for id in [THIRD, fourth] {
        let at = if id == THIRD { minute(1) } else { minute(3) };
        assert_eq!(branch(&run, id).origin, Origin::Fork { of: MAIN, at });
    }
    run.delete(MAIN);
    assert_eq!(branch(&run, THIRD).origin, Origin::Beginning);
}

#[test]
fn numbers_of_branches_are_never_given_twice() {
    let mut run = forked_twice();
    run.delete(THIRD);
    run.seek(minute(0));
    assert_eq!(run.act(&Action::CreateSession(A, "another".into())), None);
    assert_eq!(ids(&run), [MAIN, SECOND, BranchId(4)]);
}

#[test]
fn a_story_is_gone_on_with_as_a_branch_of_its_own() {
    let mut run = run();
    run.seek(minute(3));
    let mut story = Journal::new(desk());
    story.act(minute(0), &Action::CreateSession(A, "told".into()));
    story.advance(minute(7)).expect("time goes on");
    run.adopt("A story".into(), story);
    assert_eq!(run.branch().origin, Origin::Scenario("A story".into()));
    assert_eq!(run.now(), minute(7));
    assert!(!run.is_past());
    assert_eq!(status(&run), Some(Status::Connecting));
    assert_eq!(branch(&run, MAIN).present(), minute(10));
}

#[test]
fn a_branch_with_another_beginning_is_looked_at_at_its_end() {
    let mut run = run();
    let hour = TimeDelta::hours(1);
    let later = Desk::new(minute(0) + hour, limits(0, 0, 0), Staff::default());
    run.adopt("Later".into(), Journal::new(later));
    run.switch(MAIN);
    assert_eq!((run.now(), run.is_past()), (minute(10), false));
    run.seek(minute(4));
    run.switch(SECOND);
    assert_eq!((run.now(), run.is_past()), (minute(0) + hour, false));
}

#[test]
fn a_branch_is_called_as_somebody_likes() {
    let mut run = forked_twice();
    run.rename(SECOND, Some("Ended early".into()));
    assert_eq!(branch(&run, SECOND).name.as_deref(), Some("Ended early"));
    run.rename(SECOND, None);
    assert_eq!(branch(&run, SECOND).name, None);
}
