//! What a run announces: what changed, whether anything happened, what was there to be played on to.

use chrono::TimeDelta;
use queuescope_core::action::{Action, CustomerDeed, Deed, DeviceDeed};
use queuescope_core::run::Run;
use queuescope_core::status::Status;

use super::{MAIN, SECOND, ids, minute, run, status, technician};
use crate::stage::S;

#[test]
fn a_run_tells_of_all_that_changed_up_to_the_moment_that_is_looked_at() {
    let mut run = run();
    let told = |run: &Run| -> Vec<_> { run.changes().iter().map(|change| change.to).collect() };
    let all = [
        Status::Connecting,
        Status::Waiting,
        Status::Active,
        Status::OnHold,
        Status::Active,
        Status::Reconnecting,
        Status::Active,
    ];
    assert_eq!(told(&run), all);
    run.seek(minute(5));
    assert_eq!(told(&run), all[..6]);
    run.look(4, minute(2));
    assert_eq!(told(&run), all[..4]);
}

#[test]
fn it_is_announced_whether_anything_happened_and_only_then() {
    let mut run = run();
    assert!(!run.advance(minute(11)), "nothing is due");
    assert_eq!(run.act(&Action::Device(S, DeviceDeed::LoseNetwork)), None);
    assert!(!run.advance(minute(12) - TimeDelta::milliseconds(1)));
    assert!(run.advance(minute(12)), "the loss is noticed");
    // Out of the past, and something happens as well.
    run.seek(minute(11));
    assert!(run.advance(minute(20)), "offline, and no more in the past");
    // In the past nothing happens but what was recorded.
    run.seek(minute(0) + TimeDelta::seconds(30));
    assert!(!run.advance(minute(1) - TimeDelta::milliseconds(1)));
    assert!(run.advance(minute(1)));
}

#[test]
fn what_has_the_time_that_is_looked_at_is_played_on_to() {
    let mut run = run();
    run.look(3, minute(2));
    assert_eq!(status(&run), Some(Status::Active));
    run.look(4, minute(2));
    assert_eq!(status(&run), Some(Status::OnHold));
    assert!(run.advance(minute(2)), "the third deed of that minute");
    assert_eq!(status(&run), Some(Status::Active));
}

#[test]
fn a_redo_goes_past_what_was_refused() {
    let mut run = run();
    assert!(
        run.act(&Action::Customer(S, CustomerDeed::StartApplet))
            .is_some()
    );
    assert_eq!(run.act(&technician(Deed::HoldSession)), None);
    run.undo();
    assert_eq!(status(&run), Some(Status::Active));
    run.undo();
    assert_eq!(run.now(), minute(6));
    run.redo();
    run.redo();
    assert_eq!(status(&run), Some(Status::OnHold));
}

#[test]
fn a_deed_that_changes_no_status_is_a_future_too() {
    let mut run = run();
    assert_eq!(run.act(&technician(Deed::SendChat)), None);
    run.seek(minute(9));
    assert_eq!(run.act(&technician(Deed::SendChat)), None);
    assert_eq!(ids(&run), [MAIN, SECOND]);
}
