//! Every limit at the millisecond before, at, and after it.

use queuescope_core::action::{Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed};
use queuescope_core::cause::Cause;
use queuescope_core::ids::SessionId;
use queuescope_core::limits::{Limit, LimitTooLong, Limits};
use queuescope_core::outcome::Outcome;
use queuescope_core::status::Status;
use queuescope_core::timer::Deadline;

use crate::stage::{A, DAY, MINUTE, S, SECOND, Stage, limits};

#[test]
fn connecting_ends_at_its_limit() {
    let mut stage = Stage::connecting_with(limits(3, 0, 0));
    stage.pass(3 * MINUTE - 1).is(Status::Connecting);
    stage.pass(1).is(Status::Removed);
    assert_eq!(stage.outcome(A), Some(Outcome::TimedOut));
}

#[test]
fn a_customer_who_declines_stays_connecting_until_its_limit() {
    let mut stage = Stage::connecting_with(limits(3, 0, 0));
    stage.customer(CustomerDeed::DeclineTerms);
    stage.pass(3 * MINUTE - 1).is(Status::Connecting);
    stage.pass(1).is(Status::Removed);
    assert_eq!(stage.outcome(A), Some(Outcome::DeclinedByCustomer));
}

#[test]
fn waiting_ends_at_its_limit() {
    let mut stage = Stage::waiting_with(limits(0, 999, 0));
    stage.pass(999 * MINUTE - 1).is(Status::Waiting);
    stage.pass(1).is(Status::Removed);
    assert_eq!(stage.outcome(A), Some(Outcome::TimedOut));
}

#[test]
fn without_limits_a_session_waits_for_two_weeks() {
    let mut stage = Stage::waiting();
    stage.pass(14 * DAY - 1).is(Status::Waiting);
    stage.pass(1).is(Status::TimedOut);
}

#[test]
fn the_system_limit_holds_in_active_and_on_hold() {
    for deeds in [&[][..], &[Deed::HoldSession]] {
        let mut stage = Stage::active();
        for deed in deeds {
            stage.technician(A, *deed);
        }
        let before = stage.status(A).expect("A has the session");
        stage.pass(14 * DAY - 1).is(before);
        stage.pass(1).is(Status::TimedOut);
    }
}

#[test]
fn a_changed_limit_holds_at_once_from_the_same_start() {
    let mut stage = Stage::waiting_with(limits(0, 60, 0));
    stage.pass(10 * MINUTE);
    stage.does(&Action::SetLimits(limits(0, 15, 0)));
    stage.pass(5 * MINUTE - 1).is(Status::Waiting);
    stage.pass(1).is(Status::Removed);
}

#[test]
fn what_is_over_by_a_changed_limit_ends_now() {
    let mut stage = Stage::waiting();
    stage.pass(10 * MINUTE);
    let now = stage.desk.now();
    stage
        .does(&Action::SetLimits(limits(0, 5, 0)))
        .is(Status::Removed);
    assert_eq!(stage.changes.last().map(|change| change.at), Some(now));
}

#[test]
fn a_desk_that_slept_has_the_history_of_one_that_was_awake() {
    let run = |steps: i64| {
        let mut stage = Stage::active_with(limits(0, 0, 9));
        stage.device(DeviceDeed::LoseNetwork);
        for _ in 0..steps {
            stage.pass(20 * MINUTE / steps);
        }
        stage.changes
    };
    let (asleep, awake) = (run(1), run(1200));
    assert_eq!(asleep, awake);
    assert_eq!(
        asleep.last().map(|change| change.to),
        Some(Status::TimedOut)
    );
}

#[test]
fn the_next_deadline_is_the_earliest_of_all() {
    let mut stage = Stage::active_with(limits(0, 0, 30));
    stage.console(A, ConsoleDeed::Hide);
    stage.pass(SECOND);
    stage.device(DeviceDeed::LoseNetwork);
    let next = stage
        .desk
        .next_deadline()
        .expect("the loss will be detected");
    assert_eq!(
        (next.limit, next.to),
        (Cause::LossDetected, Status::Reconnecting)
    );
    assert_eq!(
        next.due_at - stage.desk.now(),
        chrono::TimeDelta::minutes(1)
    );
}

#[test]
fn time_does_not_go_back() {
    let mut stage = Stage::active();
    let earlier = stage.desk.now();
    stage.pass(1);
    let before = stage.desk.clone();
    assert!(stage.desk.advance(earlier).is_err());
    assert_eq!(stage.desk, before);
}

#[test]
fn a_limit_is_never_or_1_to_999_minutes() {
    assert_eq!(Limit::from_minutes(0), Ok(Limit::NEVER));
    assert_eq!(Limit::from_minutes(999).map(Limit::minutes), Ok(999));
    assert_eq!(
        Limit::from_minutes(1000),
        Err(LimitTooLong { minutes: 1000 })
    );
    assert_eq!(Limits::default().idle.after(), None);
    assert_eq!(
        LimitTooLong { minutes: 1000 }.to_string(),
        "A limit is 0 (never) to 999 minutes, not 1000."
    );
}

#[test]
fn what_other_limits_would_end_is_known_before_they_are_set() {
    let mut stage = Stage::waiting();
    stage.pass(5 * MINUTE);
    let due = |stage: &Stage, minutes| {
        let deadlines = stage.desk.deadlines_under(limits(0, minutes, 0), 5);
        deadlines
            .first()
            .map(|next| (next.due_at - stage.desk.now()).num_milliseconds())
    };
    assert_eq!(due(&stage, 0), None);
    assert_eq!(due(&stage, 6), Some(MINUTE));
    assert_eq!(due(&stage, 5), Some(0));
    assert_eq!(due(&stage, 4), Some(0), "what is over by then ends now");
    stage.is(Status::Waiting);
    stage.does(&Action::SetLimits(limits(0, 5, 0)));
    stage.is(Status::Removed);
}

#[test]
fn what_other_limits_would_end_is_due_at_the_millisecond_it_would_end() {
    for (waited, due) in [(5 * MINUTE - 1, 1), (5 * MINUTE, 0), (5 * MINUTE + 1, 0)] {
        let mut stage = Stage::waiting();
        stage.pass(waited);
        let deadlines = stage.desk.deadlines_under(limits(1, 5, 1), 5);
        let told: Vec<_> = deadlines
            .iter()
            .map(|one| {
                (
                    one.limit,
                    (one.due_at - stage.desk.now()).num_milliseconds(),
                )
            })
            .collect();
        assert_eq!(
            told,
            [(Cause::WaitingLimit, due)],
            "the system's limit is not asked for"
        );
        stage.does(&Action::SetLimits(limits(1, 5, 1)));
        assert_eq!(stage.status(A) == Some(Status::Removed), due == 0);
        stage.pass(due).is(Status::Removed);
    }
}

#[test]
fn what_other_limits_would_end_first_stands_first() {
    let mut stage = Stage::active();
    stage.console(A, ConsoleDeed::Hide).pass(4 * MINUTE);
    stage.does(&Action::CreateSession(A, "s2".into()));
    stage.pass(2 * MINUTE);
    let order = |connecting, idle| -> Vec<_> {
        let deadlines = stage.desk.deadlines_under(limits(connecting, 0, idle), 5);
        let told = |one: &Deadline| {
            let left = one.due_at - stage.desk.now();
            (one.limit, one.session.0, left.num_milliseconds())
        };
        deadlines.iter().map(told).collect()
    };
    let (connects, idles) = (Cause::ConnectingLimit, Cause::IdleLimit);
    assert_eq!(order(3, 8), [(connects, 1, MINUTE), (idles, 0, 2 * MINUTE)]);
    assert_eq!(order(9, 7), [(idles, 0, MINUTE), (connects, 1, 7 * MINUTE)]);
    assert_eq!(
        order(2, 6),
        [(connects, 1, 0), (idles, 0, 0)],
        "both end now"
    );
    assert_eq!(order(0, 0), []);
}

#[test]
fn what_other_limits_would_end_after_something_else_has_happened_by_itself_is_foreseen_too() {
    let mut stage = Stage::active();
    stage.console(A, ConsoleDeed::Hide);
    stage.technician(A, Deed::RebootDevice).pass(MINUTE);
    stage.is(Status::Rebooting);
    // It does not time out while it reboots; after more than five minutes it is Offline.
    for (minutes, due) in [(3, 4 * MINUTE + 1), (5, 4 * MINUTE + 1), (8, 7 * MINUTE)] {
        let foreseen = stage.desk.deadlines_under(limits(0, 0, minutes), 5);
        let told: Vec<_> = foreseen
            .iter()
            .map(|one| {
                let left = one.due_at - stage.desk.now();
                (one.limit, one.to, left.num_milliseconds())
            })
            .collect();
        assert_eq!(told, [(Cause::IdleLimit, Status::TimedOut, due)]);
    }
    stage.does(&Action::SetLimits(limits(0, 0, 8)));
    stage.pass(7 * MINUTE - 1).is(Status::Offline);
    stage.pass(1).is(Status::TimedOut);
}

#[test]
fn the_desk_knows_without_asking_the_entries_when_a_session_is_next_struck() {
    let mut stage = Stage::waiting_with(limits(0, 10, 0));
    let due_at = |stage: &Stage| {
        let due_at = stage.desk.due_at(S)?;
        Some((due_at - stage.desk.now()).num_milliseconds())
    };
    assert_eq!(due_at(&stage), Some(10 * MINUTE));
    stage.pass(4 * MINUTE);
    assert_eq!(due_at(&stage), Some(6 * MINUTE));
    stage.customer(CustomerDeed::CloseApplet);
    assert_eq!(due_at(&stage), None);
    assert_eq!(stage.desk.due_at(SessionId(7)), None);
}
