//! Routes and reasons written out by hand, from the documents.

use chrono::TimeDelta;
use queuescope_core::cause::Cause;
use queuescope_core::outcome::Outcome;
use queuescope_core::paths::{By, NoRoute, Route, routes};
use queuescope_core::rules::Dispute;
use queuescope_core::status::Status;
use queuescope_core::words::en;

use super::{best, told};

fn minutes(route: &Route) -> i64 {
    route.time().num_minutes()
}

#[test]
fn the_customer_starts_the_applet_and_a_technician_the_session() {
    let route = best(Status::Connecting, Status::Active, By::Steps);
    let deeds = vec![Cause::StartApplet, Cause::StartSession];
    assert_eq!(told(&route), (deeds, vec![Status::Waiting, Status::Active]));
    assert_eq!((route.time(), route.actions()), (TimeDelta::zero(), 2));
}

#[test]
fn an_active_entry_comes_back_over_a_reboot_or_over_on_hold() {
    let ways = routes(Status::Active, Status::Active, By::Steps).expect("there are ways back");
    let told: Vec<_> = ways.iter().map(told).collect();
    let reboot = vec![Cause::RebootDevice, Cause::FinishReboot];
    assert!(told.contains(&(reboot, vec![Status::Rebooting, Status::Active])));
    let hold = vec![Cause::HoldSession, Cause::StartSession];
    assert!(told.contains(&(hold, vec![Status::OnHold, Status::Active])));
}

#[test]
fn the_lead_becomes_a_collaborator_by_inviting_somebody_who_takes_the_lead() {
    let route = best(Status::Active, Status::Collaborating, By::Actions);
    let deeds = vec![
        Cause::InviteTechnician,
        Cause::StartSession,
        Cause::OfferLead,
        Cause::TakeLead,
    ];
    assert_eq!(told(&route), (deeds, vec![Status::Collaborating]));
}

#[test]
fn a_transferred_session_is_incoming_to_the_recipient() {
    let route = best(Status::Waiting, Status::Incoming, By::Steps);
    assert_eq!(
        told(&route),
        (vec![Cause::TransferSession], vec![Status::Incoming])
    );
    assert_ne!(route.steps[0].queue, route.queue);
}

#[test]
fn a_recipient_sends_the_session_back_and_is_outgoing() {
    let route = best(Status::Incoming, Status::Outgoing, By::Steps);
    assert_eq!(
        told(&route),
        (vec![Cause::TransferSession], vec![Status::Outgoing])
    );
    assert_eq!(route.steps[0].rule.evidence.rows, [34]);
}

#[test]
fn a_lost_link_shows_after_a_minute_and_is_offline_after_more_than_five_more() {
    let route = best(Status::Active, Status::Reconnecting, By::Time);
    assert_eq!(told(&route).0, [Cause::DeviceLost]);
    assert_eq!((route.time(), route.actions()), (TimeDelta::minutes(1), 0));
    let route = best(Status::Reconnecting, Status::Offline, By::Time);
    assert_eq!(route.time(), TimeDelta::milliseconds(5 * 60_000 + 1));
}

#[test]
fn offline_gives_back_at_once_what_was_there_before() {
    for status in [
        Status::Waiting,
        Status::Active,
        Status::OnHold,
        Status::Incoming,
    ] {
        let route = best(Status::Offline, status, By::Time);
        assert_eq!(told(&route), (vec![Cause::DeviceBack], vec![status]));
        assert_eq!(route.time(), TimeDelta::zero());
    }
}

#[test]
fn on_hold_times_out_alone_after_two_weeks_and_sooner_when_it_is_taken_up_again() {
    let alone = best(Status::OnHold, Status::TimedOut, By::Steps);
    assert_eq!((alone.time(), alone.actions()), (TimeDelta::days(14), 0));
    let sooner = best(Status::OnHold, Status::TimedOut, By::Time);
    assert_eq!(
        (minutes(&sooner), told(&sooner).1),
        (1, vec![Status::Active, Status::TimedOut])
    );
}

#[test]
fn limits_are_never_or_as_short_as_they_can_be() {
    let idle = best(Status::Active, Status::TimedOut, By::Time);
    assert_eq!(told(&idle).0, [Cause::HideConsole]);
    assert_eq!((minutes(&idle), idle.actions()), (1, 1));
    let waiting = routes(Status::Waiting, Status::Removed, By::Actions).expect("a limit does it");
    assert_eq!((minutes(&waiting[0]), waiting[0].actions()), (1, 0));
    let reconnecting = best(Status::Reconnecting, Status::TimedOut, By::Time);
    assert_eq!((minutes(&reconnecting), reconnecting.steps.len()), (1, 1));
}

#[test]
fn closed_by_technician_is_how_a_removed_entry_ended() {
    let route = best(Status::Closed, Status::ClosedByTechnician, By::Steps);
    let last = route.steps.last().expect("there is a step");
    assert_eq!(last.rule.to, Status::ClosedByTechnician);
    assert_eq!(last.outcome, Some(Outcome::ClosedByTechnician));
    let route = best(Status::TimedOut, Status::ClosedByTechnician, By::Steps);
    let last = route.steps.last().expect("there is a step");
    assert_eq!(last.outcome, Some(Outcome::TimedOutClosedByTechnician));
}

#[test]
fn timed_out_stays() {
    let route = best(Status::TimedOut, Status::TimedOut, By::Time);
    assert_eq!(told(&route), (vec![], vec![Status::TimedOut]));
    assert_eq!(route.steps[0].rule.evidence.rows, [61]);
}

#[test]
fn where_there_is_no_route_the_reason_says_why() {
    use Status::{
        Aborted, Active, Closed, ClosedByTechnician, ClosedByWaitingCustomer, Collaborating,
        Connecting, Incoming, Invitation, Offline, OnHold, Removed, TimedOut, Waiting,
    };
    let why = |from, to| routes(from, to, By::Steps).expect_err("there is no route");
    assert_eq!(why(Removed, Active), NoRoute::NothingFollows);
    assert_eq!(why(Aborted, Aborted), NoRoute::NothingFollows);
    assert_eq!(
        why(ClosedByWaitingCustomer, Removed),
        NoRoute::NothingFollows
    );
    assert_eq!(why(ClosedByTechnician, Removed), NoRoute::OnlyAnOutcome);
    assert_eq!(why(Closed, Active), NoRoute::OnlyTheEndFollows);
    assert_eq!(why(TimedOut, Offline), NoRoute::OnlyTheEndFollows);
    assert_eq!(why(Active, Connecting), NoRoute::OnlyANewSession);
    assert_eq!(why(Collaborating, Invitation), NoRoute::OnlyAnInvitation);
    assert_eq!(why(Incoming, Waiting), NoRoute::WaitingIsOver);
    assert_eq!(why(OnHold, ClosedByWaitingCustomer), NoRoute::PickedUp);
    let dispute = NoRoute::Disputed(Dispute::ContradictsDefinition);
    assert_eq!(why(Active, ClosedByWaitingCustomer), dispute);
}

#[test]
fn every_reason_is_a_sentence() {
    for (from, to) in super::pairs() {
        if let Err(reason) = routes(from, to, By::Steps) {
            let sentence = en::no_route(reason);
            assert!(sentence.len() > 40 && sentence.ends_with('.'), "{reason:?}");
        }
    }
}
