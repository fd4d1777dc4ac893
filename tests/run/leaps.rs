//! To leave a moment at once for a later one is taken back like a deed, and before the deed.

use queuescope_core::action::Deed;
use queuescope_core::status::Status;

use super::{MAIN, SECOND, ids, minute, run, status, technician};

#[test]
fn a_leap_is_taken_back_before_the_deed_that_it_followed() {
    let mut run = run();
    assert_eq!(run.act(&technician(Deed::HoldSession)), None);
    run.leap();
    run.advance(minute(30));
    run.leap();
    run.advance(minute(50));
    run.undo();
    assert_eq!(
        (run.now(), status(&run)),
        (minute(30), Some(Status::OnHold))
    );
    run.undo();
    assert_eq!(
        (run.now(), status(&run)),
        (minute(10), Some(Status::OnHold))
    );
    run.undo();
    assert_eq!(
        (run.now(), status(&run)),
        (minute(10), Some(Status::Active))
    );
    // And all the way on again.
    run.redo();
    assert_eq!(
        (run.now(), status(&run)),
        (minute(10), Some(Status::OnHold))
    );
    run.redo();
    assert_eq!(run.now(), minute(30));
    run.redo();
    assert_eq!(run.now(), minute(50));
    assert!(!run.is_past() && !run.can_redo());
    assert_eq!(ids(&run), [MAIN]);
}

#[test]
fn what_was_done_after_a_leap_is_taken_back_first() {
    let mut run = run();
    run.leap();
    run.advance(minute(30));
    assert_eq!(run.act(&technician(Deed::HoldSession)), None);
    // What was refused is nothing that was done.
    run.leap();
    run.advance(minute(40));
    assert!(run.act(&technician(Deed::HoldSession)).is_some());
    run.undo();
    assert_eq!(
        (run.now(), status(&run)),
        (minute(30), Some(Status::OnHold))
    );
    run.undo();
    assert_eq!(
        (run.now(), status(&run)),
        (minute(30), Some(Status::Active))
    );
    run.undo();
    assert_eq!(run.now(), minute(10));
    run.redo();
    assert_eq!(
        (run.now(), status(&run)),
        (minute(30), Some(Status::Active))
    );
    run.redo();
    assert_eq!(
        (run.now(), status(&run)),
        (minute(30), Some(Status::OnHold))
    );
}

#[test]
fn a_branch_remembers_the_leaps_before_it_began_and_no_other() {
    let mut run = run();
    run.leap();
    run.advance(minute(30));
    assert_eq!(run.act(&technician(Deed::HoldSession)), None);
    run.leap();
    run.advance(minute(60));
    run.seek(minute(20));
    assert_eq!(run.act(&technician(Deed::EndSession)), None);
    assert_eq!(ids(&run), [MAIN, SECOND]);
    run.undo();
    assert_eq!(
        (run.now(), status(&run)),
        (minute(20), Some(Status::Active))
    );
    run.undo();
    assert_eq!(run.now(), minute(10));
    run.switch(MAIN);
    run.go_to_end();
    run.undo();
    assert_eq!(run.now(), minute(30));
}

#[test]
fn what_is_done_at_the_place_that_was_leapt_from_is_taken_back_and_done_again() {
    let mut run = run();
    run.leap();
    run.advance(minute(30));
    run.undo();
    assert_eq!(run.act(&technician(Deed::HoldSession)), None);
    run.undo();
    assert_eq!(
        (run.now(), status(&run)),
        (minute(10), Some(Status::Active))
    );
    assert!(run.can_redo());
    run.redo();
    assert_eq!(
        (run.now(), status(&run)),
        (minute(10), Some(Status::OnHold))
    );
    assert!(!run.can_redo());
}

#[test]
fn what_came_to_nobody_s_eyes_is_taken_back_to_what_was_seen_last() {
    let mut run = run();
    let seen = run.place();
    run.advance(minute(30));
    run.advance(minute(50));
    run.leap_from(seen);
    run.undo();
    let place = run.place();
    assert_eq!((place.deeds, place.moment), (seen.deeds, seen.moment));
    run.redo();
    assert_eq!(run.now(), minute(50));
    assert!(!run.is_past());
    // What is done meanwhile is taken back first.
    assert_eq!(run.act(&technician(Deed::HoldSession)), None);
    run.undo();
    assert_eq!(run.now(), minute(50));
    run.undo();
    let place = run.place();
    assert_eq!((place.deeds, place.moment), (seen.deeds, seen.moment));
}
