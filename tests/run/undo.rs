//! Taking back and doing again, deed by deed: at the end of a branch for good, in the past to look at it.

use queuescope_core::action::Deed;
use queuescope_core::run::Origin;
use queuescope_core::status::Status;

use super::{MAIN, branch, ids, minute, run, status, technician};

#[test]
fn undo_takes_back_one_deed_at_a_time_also_where_several_have_the_same_time() {
    let mut run = run();
    let mut seen = Vec::new();
    while run.can_undo() {
        run.undo();
        seen.push((run.now(), status(&run)));
    }
    assert_eq!(
        seen,
        [
            (minute(6), Some(Status::Reconnecting)),
            (minute(3), Some(Status::Active)),
            (minute(2), Some(Status::OnHold)),
            (minute(2), Some(Status::Active)),
            (minute(2), Some(Status::Waiting)),
            (minute(1), Some(Status::Connecting)),
            (minute(0), None),
        ]
    );
    run.undo();
    assert_eq!(run.now(), minute(0));
}

#[test]
fn redo_goes_on_deed_by_deed_until_nothing_is_to_come() {
    let mut run = run();
    while run.can_undo() {
        run.undo();
    }
    let mut seen = Vec::new();
    while run.can_redo() {
        run.redo();
        seen.push((run.now(), status(&run)));
    }
    assert_eq!(
        seen,
        [
            (minute(0), Some(Status::Connecting)),
            (minute(1), Some(Status::Waiting)),
            (minute(2), Some(Status::Active)),
            (minute(2), Some(Status::OnHold)),
            (minute(2), Some(Status::Active)),
            (minute(3), Some(Status::Active)),
            (minute(10), Some(Status::Active)),
        ]
    );
    assert_eq!(ids(&run), [MAIN], "it is the branch that was left");
}

#[test]
fn what_was_taken_back_does_not_happen_again_as_time_goes_on() {
    let mut run = run();
    run.undo();
    run.undo();
    assert!(!run.is_past());
    assert_eq!((run.now(), status(&run)), (minute(3), Some(Status::Active)));
    run.advance(minute(9));
    assert_eq!(
        (run.now(), status(&run)),
        (minute(9), Some(Status::Active)),
        "the network is not lost"
    );
    let fork = Origin::Fork {
        of: MAIN,
        at: minute(3),
    };
    assert_eq!(run.branch().origin, fork);
    assert_eq!(run.branches().len(), 2, "one for all that was taken back");
    assert_eq!(branch(&run, MAIN).journal().done().len(), 7);
    // However long ago it was taken back, it is done again when it was done.
    run.redo();
    assert_eq!((run.now(), status(&run)), (minute(3), Some(Status::Active)));
    run.advance(minute(5));
    assert_eq!(status(&run), Some(Status::Reconnecting));
    assert!(run.can_redo(), "the network comes back at the sixth minute");
}

#[test]
fn what_is_done_instead_of_what_was_taken_back_can_be_taken_back_too() {
    let mut run = run();
    run.undo();
    let taken_back = run.branch().id;
    assert_eq!(run.act(&technician(Deed::EndSession)), None);
    assert!(!run.can_redo(), "something else was done");
    assert_eq!(ids(&run), [MAIN, taken_back]);
    run.undo();
    assert_eq!(status(&run), Some(Status::Reconnecting));
    assert_eq!(run.branches().len(), 3, "nothing that was done is lost");
    run.redo();
    assert_eq!(run.branch().id, taken_back);
    assert_eq!(status(&run), Some(Status::Removed));
    assert_eq!(ids(&run), [MAIN, taken_back]);
}

#[test]
fn a_branch_that_was_given_a_name_stays_though_nothing_was_done_on_it() {
    let mut run = run();
    run.undo();
    let named = run.branch().id;
    run.rename(named, Some("without the network".into()));
    run.undo();
    assert_eq!(ids(&run)[..2], [MAIN, named]);
    assert_eq!(run.now(), minute(3));
}

#[test]
fn in_the_past_one_looks_at_deed_by_deed_and_nothing_begins() {
    let mut run = run();
    run.seek(minute(5));
    for (now, expected) in [(3, Status::Active), (2, Status::OnHold)] {
        run.undo();
        assert_eq!((run.now(), status(&run)), (minute(now), Some(expected)));
        assert!(run.is_past());
    }
    for (now, expected) in [
        (2, Status::Active),
        (3, Status::Active),
        (6, Status::Active),
    ] {
        run.redo();
        assert_eq!((run.now(), status(&run)), (minute(now), Some(expected)));
    }
    assert!(run.is_past(), "the four minutes after it are still to come");
    assert_eq!(ids(&run), [MAIN]);
}

#[test]
fn redo_of_a_deed_at_the_very_end_is_the_end_again() {
    let mut run = run();
    run.act(&technician(Deed::HoldSession));
    run.act(&technician(Deed::HoldSession));
    run.undo();
    assert_eq!(status(&run), Some(Status::Active));
    run.redo();
    assert_eq!(status(&run), Some(Status::OnHold));
    assert!(!run.is_past(), "the attempt that was refused is none");
}
