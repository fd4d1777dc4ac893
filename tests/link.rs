//! The link: lost, missed after a minute, back again; reboots, and what a closed applet makes of it. At
//! the millisecond before, at, and after.

use queuescope_core::action::{Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient};
use queuescope_core::cause::Cause;
use queuescope_core::ids::TechnicianId;
use queuescope_core::outcome::Outcome;
use queuescope_core::status::Status;

use crate::stage::{A, B, DAY, MINUTE, S, SECOND, Stage};

/// A leads, B collaborates.
fn collaborating() -> Stage {
    let mut stage = Stage::active();
    stage.technician(A, Deed::InviteTechnician(B));
    stage.technician(B, Deed::StartSession);
    stage
}

fn transferred() -> Stage {
    let mut stage = Stage::active();
    stage.technician(A, Deed::TransferSession(Recipient::Technician(B)));
    stage
}

#[track_caller]
fn shows(stage: &Stage, statuses: [(TechnicianId, Status); 2]) {
    for (whose, status) in statuses {
        assert_eq!(stage.status(whose), Some(status), "{whose:?}");
    }
}

#[test]
fn a_lost_link_shows_after_one_minute() {
    let mut stage = Stage::active();
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(MINUTE - 1).is(Status::Active);
    stage.pass(1).is(Status::Reconnecting);
}

#[test]
fn a_link_that_is_back_within_the_minute_changes_nothing() {
    let mut stage = Stage::active();
    let before = stage.changes.len();
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(MINUTE - 1);
    stage.device(DeviceDeed::RestoreNetwork);
    stage.pass(10 * MINUTE).is(Status::Active);
    assert_eq!(stage.changes.len(), before);
}

#[test]
fn offline_comes_after_more_than_five_minutes_of_reconnecting() {
    let mut stage = Stage::active();
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(MINUTE).is(Status::Reconnecting);
    stage.pass(5 * MINUTE).is(Status::Reconnecting);
    stage.pass(1).is(Status::Offline);
}

#[test]
fn offline_comes_after_more_than_five_minutes_of_rebooting() {
    let mut stage = Stage::active();
    stage
        .technician(A, Deed::RebootDevice)
        .is(Status::Rebooting);
    stage.pass(5 * MINUTE).is(Status::Rebooting);
    stage.pass(1).is(Status::Offline);
}

#[test]
fn a_disturbance_gives_back_what_was_there_through_reconnecting_and_offline() {
    for hold in [false, true] {
        let mut stage = Stage::active();
        if hold {
            stage.technician(A, Deed::HoldSession);
        }
        let before = stage.status(A).expect("A has the session");
        stage.device(DeviceDeed::LoseNetwork);
        stage.pass(7 * MINUTE).is(Status::Offline);
        stage.device(DeviceDeed::RestoreNetwork).is(before);
    }
}

#[test]
fn who_comes_into_a_session_during_a_loss_shares_the_minute_of_the_others() {
    let mut stage = Stage::active();
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(20 * SECOND);
    stage.technician(A, Deed::TransferSession(Recipient::Technician(B)));
    stage.pass(40 * SECOND - 1);
    shows(&stage, [(A, Status::Outgoing), (B, Status::Incoming)]);
    stage.pass(1);
    shows(
        &stage,
        [(A, Status::Reconnecting), (B, Status::Reconnecting)],
    );
}

#[test]
fn who_joins_during_a_reboot_misses_the_link_a_minute_after_it_was_gone() {
    let mut stage = Stage::active();
    stage.technician(A, Deed::InviteTechnician(B));
    stage.technician(A, Deed::RebootDevice);
    stage.pass(30 * SECOND);
    stage.technician(B, Deed::StartSession);
    stage.technician(B, Deed::HoldSession);
    stage.pass(30 * SECOND - 1);
    shows(&stage, [(A, Status::Rebooting), (B, Status::OnHold)]);
    stage.pass(1);
    shows(&stage, [(A, Status::Rebooting), (B, Status::Reconnecting)]);
    stage.device(DeviceDeed::FinishReboot);
    shows(&stage, [(A, Status::Active), (B, Status::OnHold)]);
}

#[test]
fn a_loss_that_is_over_when_somebody_is_on_hold_is_missed_at_once() {
    let mut stage = Stage::active();
    stage.technician(A, Deed::InviteTechnician(B));
    stage.technician(A, Deed::RebootDevice);
    stage.technician(B, Deed::StartSession);
    stage.pass(3 * MINUTE);
    shows(&stage, [(A, Status::Rebooting), (B, Status::Collaborating)]);
    stage.technician(B, Deed::HoldSession);
    shows(&stage, [(A, Status::Rebooting), (B, Status::Reconnecting)]);
}

#[test]
fn a_transfer_received_during_a_reboot_that_was_not_heard_of_misses_the_link() {
    let mut stage = Stage::active();
    stage.console(A, ConsoleDeed::LoseNetwork);
    stage.pass(10 * SECOND);
    stage.customer(CustomerDeed::RebootDevice);
    stage.pass(10 * SECOND);
    stage.console(A, ConsoleDeed::RestoreNetwork);
    stage.technician(A, Deed::TransferSession(Recipient::Technician(B)));
    stage.pass(40 * SECOND - 1);
    shows(&stage, [(A, Status::Outgoing), (B, Status::Incoming)]);
    stage.pass(1);
    shows(&stage, [(A, Status::Reconnecting), (B, Status::Incoming)]);
    stage.pass(10 * SECOND - 1);
    shows(&stage, [(A, Status::Reconnecting), (B, Status::Incoming)]);
    stage.pass(1);
    shows(
        &stage,
        [(A, Status::Reconnecting), (B, Status::Reconnecting)],
    );
    stage.device(DeviceDeed::FinishReboot);
    shows(&stage, [(A, Status::Outgoing), (B, Status::Incoming)]);
}

#[test]
fn one_thing_after_the_other_that_keeps_the_device_away_is_one_loss() {
    // The network is lost, the device reboots, the network is back: whoever comes now shares the
    // minute that began with the first.
    let mut stage = Stage::active();
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(20 * SECOND);
    stage.customer(CustomerDeed::RebootDevice);
    stage.device(DeviceDeed::RestoreNetwork);
    stage.technician(A, Deed::TransferSession(Recipient::Technician(B)));
    stage.pass(40 * SECOND - 1);
    shows(&stage, [(A, Status::Outgoing), (B, Status::Incoming)]);
    stage.pass(1);
    shows(
        &stage,
        [(A, Status::Reconnecting), (B, Status::Reconnecting)],
    );
}

#[test]
fn a_collaborators_entry_stays_rebooting_until_the_reboot_is_finished() {
    let mut stage = collaborating();
    stage.technician(B, Deed::RebootDevice);
    stage.pass(5 * MINUTE);
    shows(&stage, [(A, Status::Rebooting), (B, Status::Rebooting)]);
    stage.pass(1);
    shows(&stage, [(A, Status::Offline), (B, Status::Rebooting)]);
    stage.pass(30 * DAY);
    shows(&stage, [(A, Status::Offline), (B, Status::Rebooting)]);
    stage.device(DeviceDeed::FinishReboot);
    shows(&stage, [(A, Status::Active), (B, Status::Collaborating)]);
}

#[test]
fn a_collaborators_entry_stays_collaborating_through_a_loss() {
    let mut stage = collaborating();
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(DAY);
    shows(&stage, [(A, Status::Offline), (B, Status::Collaborating)]);
    stage.device(DeviceDeed::RestoreNetwork);
    shows(&stage, [(A, Status::Active), (B, Status::Collaborating)]);
}

#[test]
fn what_the_customer_closed_unheard_closes_as_it_would_have() {
    let ends = [
        (Status::Waiting, Status::ClosedByWaitingCustomer, 2),
        (Status::Active, Status::Closed, 1),
        (Status::OnHold, Status::Closed, 1),
        (Status::Outgoing, Status::Closed, 1),
    ];
    for (before, end, changes) in ends {
        // Found out within the minute, in Reconnecting, and in Offline.
        for away in [30 * SECOND, 2 * MINUTE, 10 * MINUTE] {
            let mut stage = match before {
                Status::Waiting => Stage::waiting(),
                Status::Outgoing => transferred(),
                _ => Stage::active(),
            };
            if before == Status::OnHold {
                stage.technician(A, Deed::HoldSession);
            }
            stage.is(before).device(DeviceDeed::LoseNetwork);
            stage.pass(away).customer(CustomerDeed::CloseApplet);
            let seen = stage.changes.len();
            let now = stage.desk.now();
            stage.device(DeviceDeed::RestoreNetwork).is(end);
            let news: Vec<_> = stage.changes[seen..]
                .iter()
                .filter(|change| change.queue.technician() == Some(A))
                .collect();
            let changes = if away < MINUTE { 1 } else { changes };
            assert_eq!(news.len(), changes, "{before:?} {away}");
            assert!(news.iter().all(|change| change.at == now));
        }
    }
}

#[test]
fn a_recipient_is_removed_when_the_applet_was_closed_unheard() {
    let mut stage = transferred();
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(2 * MINUTE).customer(CustomerDeed::CloseApplet);
    stage.device(DeviceDeed::RestoreNetwork);
    shows(&stage, [(A, Status::Closed), (B, Status::Removed)]);
    assert_eq!(stage.outcome(B), Some(Outcome::ClosedByCustomer));
}

#[test]
fn a_transfer_nobody_ever_picked_up_was_closed_by_a_waiting_customer_on_both_sides() {
    let mut stage = Stage::waiting();
    stage.technician(A, Deed::TransferSession(Recipient::Technician(B)));
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(2 * MINUTE).customer(CustomerDeed::CloseApplet);
    stage.device(DeviceDeed::RestoreNetwork);
    let closed = Status::ClosedByWaitingCustomer;
    shows(&stage, [(A, closed), (B, closed)]);
}

#[test]
fn a_console_that_was_away_learns_of_the_closed_applet_when_it_is_back() {
    let mut stage = transferred();
    stage.console(B, ConsoleDeed::LoseNetwork);
    stage.pass(2 * MINUTE).customer(CustomerDeed::CloseApplet);
    shows(&stage, [(A, Status::Closed), (B, Status::Reconnecting)]);
    stage.console(B, ConsoleDeed::RestoreNetwork);
    shows(&stage, [(A, Status::Closed), (B, Status::Removed)]);
}

#[test]
fn an_active_entry_restored_to_a_disabled_technician_is_aborted_in_the_same_instant() {
    let lose = Action::Device(S, DeviceDeed::LoseNetwork);
    let reboot = Action::Customer(S, CustomerDeed::RebootDevice);
    for (disturb, back) in [
        (lose, DeviceDeed::RestoreNetwork),
        (reboot, DeviceDeed::FinishReboot),
    ] {
        for away in [2 * MINUTE, 10 * MINUTE] {
            let mut stage = Stage::active();
            stage.does(&disturb);
            stage.pass(away).does(&Action::DisableTechnician(A));
            let now = stage.desk.now();
            stage.device(back).is(Status::Aborted);
            let last: Vec<_> = stage.changes.iter().rev().take(2).collect();
            assert_eq!([last[1].to, last[0].to], [Status::Active, Status::Aborted]);
            assert!(last.iter().all(|change| change.at == now));
            assert_eq!(stage.outcome(A), Some(Outcome::Aborted));
        }
    }
}

#[test]
fn what_is_not_active_is_restored_to_a_disabled_technician_as_it_was() {
    let mut stage = Stage::active();
    stage.technician(A, Deed::HoldSession);
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(2 * MINUTE).does(&Action::DisableTechnician(A));
    stage.device(DeviceDeed::RestoreNetwork).is(Status::OnHold);
}

#[test]
fn a_loss_has_one_cause_whatever_took_the_link_away() {
    let mut stage = Stage::active();
    stage.console(A, ConsoleDeed::LoseNetwork);
    stage.pass(MINUTE - 1).is(Status::Active);
    stage.pass(1).is(Status::Reconnecting);
    let last = stage.changes.last().map(|change| change.cause);
    assert_eq!(last, Some(Cause::LossDetected));
}
