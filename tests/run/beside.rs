//! What would have been under other limits, put beside the branch it comes from.

use queuescope_core::action::Deed;
use queuescope_core::journal::Journal;
use queuescope_core::run::{BranchId, Origin, Run};

use super::{MAIN, SECOND, THIRD, branch, desk, ids, minute, run, technician};
use crate::stage::limits;
use crate::what_if::asked;

/// The deeds of a branch under an idle limit of that many minutes, put beside it.
fn put_beside(run: &mut Run, of: BranchId, idle: u32) -> Option<BranchId> {
    let (answer, lived) = asked(branch(run, of).journal(), limits(0, 0, idle));
    run.put_beside(of, answer.limits, lived)
}

fn other_limits(of: BranchId, idle: u32) -> Origin {
    Origin::OtherLimits {
        of,
        limits: limits(0, 0, idle),
    }
}

#[test]
fn what_is_put_beside_a_branch_is_one_and_moves_nobody() {
    let mut run = run();
    run.seek(minute(4));
    assert_eq!(put_beside(&mut run, MAIN, 7), Some(SECOND));
    assert_eq!((ids(&run), run.branch().id), (vec![MAIN, SECOND], MAIN));
    assert_eq!((run.now(), run.is_past()), (minute(4), true));
    let beside = branch(&run, SECOND);
    assert_eq!(beside.origin, other_limits(MAIN, 7));
    assert_eq!(beside.origin.branch(), Some(MAIN));
    assert_eq!(
        (beside.beginning(), beside.present()),
        (minute(0), minute(10))
    );
    run.switch(SECOND);
    assert_eq!(
        (run.now(), run.desk().limits()),
        (minute(4), limits(0, 0, 7))
    );
    assert_eq!(
        run.put_beside(THIRD, limits(0, 0, 0), Journal::new(desk())),
        None
    );
    assert_eq!(ids(&run), [MAIN, SECOND]);
}

#[test]
fn what_came_from_a_branch_that_is_deleted_keeps_its_limits() {
    let mut run = run();
    put_beside(&mut run, MAIN, 7);
    put_beside(&mut run, SECOND, 8);
    run.switch(SECOND);
    run.seek(minute(4));
    assert_eq!(run.act(&technician(Deed::EndSession)), None);
    let fork = run.branch().id;
    put_beside(&mut run, fork, 9);
    let last = BranchId(5);
    run.delete(SECOND);
    assert_eq!(branch(&run, THIRD).origin, other_limits(MAIN, 8));
    assert_eq!(
        branch(&run, fork).origin,
        other_limits(MAIN, 7),
        "its past is under these"
    );
    assert_eq!(branch(&run, last).origin, other_limits(fork, 9));
    run.delete(fork);
    assert_eq!(branch(&run, last).origin, other_limits(MAIN, 9));
    run.delete(MAIN);
    for id in [THIRD, last] {
        assert_eq!(branch(&run, id).origin, Origin::Beginning);
    }
}

#[test]
fn what_came_from_a_fork_that_is_deleted_comes_from_where_that_came_from() {
    let mut run = run();
    run.seek(minute(4));
    assert_eq!(run.act(&technician(Deed::EndSession)), None);
    put_beside(&mut run, SECOND, 7);
    run.delete(SECOND);
    assert_eq!(run.branch().id, MAIN);
    assert_eq!(branch(&run, THIRD).origin, other_limits(MAIN, 7));
    run.switch(THIRD);
    run.delete(THIRD);
    assert_eq!(run.branch().id, MAIN, "where it came from");
}
