//! What is not possible, with the reason; a refused action changes nothing.

use queuescope_core::action::{Action, CustomerDeed, Deed, DeviceDeed, Recipient};
use queuescope_core::cause::Cause;
use queuescope_core::ids::SessionId;
use queuescope_core::outcome::Outcome;
use queuescope_core::refusal::Refusal;
use queuescope_core::status::Status;
use queuescope_core::words::en;

use crate::stage::{A, B, DAY, MINUTE, S, Stage};

fn technician(deed: Deed) -> Action {
    Action::Technician(A, S, deed)
}

fn customer(deed: CustomerDeed) -> Action {
    Action::Customer(S, deed)
}

fn device(deed: DeviceDeed) -> Action {
    Action::Device(S, deed)
}

fn not_in(action: Cause, status: Status) -> Refusal {
    Refusal::NotInStatus { action, status }
}

#[test]
fn before_the_applet_starts_there_is_no_link() {
    let mut stage = Stage::connecting();
    for action in [
        customer(CustomerDeed::CloseApplet),
        customer(CustomerDeed::RebootDevice),
        customer(CustomerDeed::SendChat),
        device(DeviceDeed::LoseNetwork),
    ] {
        assert_eq!(stage.refuses(&action), Refusal::AppletNotStarted);
    }
}

#[test]
fn after_the_applet_closes_there_is_no_link() {
    let mut stage = Stage::active();
    stage.customer(CustomerDeed::CloseApplet).is(Status::Closed);
    for action in [
        customer(CustomerDeed::CloseApplet),
        customer(CustomerDeed::RebootDevice),
        customer(CustomerDeed::StartApplet),
        device(DeviceDeed::LoseNetwork),
    ] {
        assert_eq!(stage.refuses(&action), Refusal::AppletClosed);
    }
}

#[test]
fn a_network_is_lost_once_and_restored_once() {
    let mut stage = Stage::active();
    let restore = device(DeviceDeed::RestoreNetwork);
    assert_eq!(stage.refuses(&restore), Refusal::NetworkNotLost);
    stage.device(DeviceDeed::LoseNetwork);
    let lose = device(DeviceDeed::LoseNetwork);
    assert_eq!(stage.refuses(&lose), Refusal::NetworkLostAlready);
}

#[test]
fn a_reboot_is_finished_only_if_somebody_started_it() {
    let mut stage = Stage::active();
    let finish = device(DeviceDeed::FinishReboot);
    assert_eq!(stage.refuses(&finish), Refusal::NoReboot);
    stage.customer(CustomerDeed::RebootDevice);
    let again = customer(CustomerDeed::RebootDevice);
    assert_eq!(stage.refuses(&again), Refusal::DeviceReboots);
    let close = customer(CustomerDeed::CloseApplet);
    assert_eq!(stage.refuses(&close), Refusal::DeviceReboots);
}

#[test]
fn a_session_cannot_be_ended_before_it_is_started_nor_on_hold() {
    let end = technician(Deed::EndSession);
    let mut stage = Stage::connecting();
    assert_eq!(
        stage.refuses(&end),
        not_in(Cause::EndSession, Status::Connecting)
    );
    stage.customer(CustomerDeed::StartApplet);
    assert_eq!(
        stage.refuses(&end),
        not_in(Cause::EndSession, Status::Waiting)
    );
    stage.technician(A, Deed::StartSession);
    stage.technician(A, Deed::HoldSession);
    assert_eq!(
        stage.refuses(&end),
        not_in(Cause::EndSession, Status::OnHold)
    );
}

#[test]
fn on_hold_only_the_customer_reboots_the_device() {
    let mut stage = Stage::active();
    stage.technician(A, Deed::HoldSession);
    let reboot = technician(Deed::RebootDevice);
    assert_eq!(
        stage.refuses(&reboot),
        not_in(Cause::RebootDevice, Status::OnHold)
    );
    stage
        .customer(CustomerDeed::RebootDevice)
        .is(Status::Rebooting);
}

#[test]
fn a_device_out_of_reach_cannot_be_rebooted() {
    let mut stage = Stage::active();
    stage.device(DeviceDeed::LoseNetwork);
    let reboot = technician(Deed::RebootDevice);
    assert_eq!(stage.refuses(&reboot), Refusal::DeviceOutOfReach);
}

#[test]
fn what_the_system_ended_stays_ended() {
    let mut stage = Stage::active();
    stage.pass(14 * DAY).is(Status::TimedOut);
    assert_eq!(
        stage.refuses(&technician(Deed::EndSession)),
        Refusal::EndedBySystem
    );
}

#[test]
fn nobody_acts_on_a_session_they_do_not_have() {
    let mut stage = Stage::waiting();
    let start = Action::Technician(B, S, Deed::StartSession);
    assert_eq!(stage.refuses(&start), Refusal::NotInQueue(B));
    let nowhere = Action::Technician(A, SessionId(7), Deed::StartSession);
    assert_eq!(stage.refuses(&nowhere), Refusal::NoSuchSession);
}

#[test]
fn a_session_that_is_over_stays_over() {
    let mut stage = Stage::active();
    stage.technician(A, Deed::EndSession).is(Status::Removed);
    for action in [
        technician(Deed::StartSession),
        customer(CustomerDeed::CloseApplet),
        device(DeviceDeed::LoseNetwork),
    ] {
        assert_eq!(stage.refuses(&action), Refusal::SessionOver);
    }
    stage.pass(30 * DAY).is(Status::Removed);
}

#[test]
fn a_closed_applet_is_learned_of_when_the_link_returns() {
    let mut stage = Stage::active();
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(7 * MINUTE).is(Status::Offline);
    stage
        .customer(CustomerDeed::CloseApplet)
        .is(Status::Offline);
    stage.device(DeviceDeed::RestoreNetwork).is(Status::Closed);
}

#[test]
fn who_closes_unheard_before_anybody_picked_up_was_a_waiting_customer() {
    let mut stage = Stage::waiting();
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(MINUTE).is(Status::Reconnecting);
    stage.customer(CustomerDeed::CloseApplet);
    stage.device(DeviceDeed::RestoreNetwork).is(Status::Closed);
    assert_eq!(stage.outcome(A), Some(Outcome::ClosedByWaitingCustomer));
}

#[test]
fn a_transfer_that_is_taken_back_leaves_the_recipient_without_an_outcome() {
    let mut stage = Stage::active();
    stage.technician(A, Deed::TransferSession(Recipient::Technician(B)));
    stage.technician(A, Deed::StartSession).is(Status::Active);
    assert_eq!(
        (stage.status(B), stage.outcome(B)),
        (Some(Status::Removed), None)
    );
}

#[test]
fn a_transfer_that_is_picked_up_leaves_the_sender_transferred() {
    let mut stage = Stage::active();
    stage.technician(A, Deed::TransferSession(Recipient::Technician(B)));
    stage.technician(B, Deed::StartSession).is(Status::Removed);
    assert_eq!(stage.outcome(A), Some(Outcome::Transferred));
}

#[test]
fn a_device_that_reboots_without_a_network_stays_reconnecting() {
    let mut stage = Stage::active();
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(MINUTE).is(Status::Reconnecting);
    stage
        .customer(CustomerDeed::RebootDevice)
        .is(Status::Reconnecting);
    stage
        .device(DeviceDeed::RestoreNetwork)
        .is(Status::Reconnecting);
    stage.device(DeviceDeed::FinishReboot).is(Status::Active);
}

#[test]
fn a_refusal_says_where_the_action_is_possible() {
    let mut stage = Stage::waiting();
    let refusal = stage.refuses(&technician(Deed::HoldSession));
    assert_eq!(
        en::refusal(refusal, stage.desk.staff()),
        "Not while Waiting: possible in Active and Collaborating."
    );
}

#[test]
fn a_session_is_selected_in_the_console_of_whoever_selects_it() {
    let mut stage = Stage::active();
    let selected = |stage: &Stage| {
        let technician = stage.desk.staff().technician(A).expect("A works here");
        technician.console.selected
    };
    stage.technician(A, Deed::SendChat);
    assert_eq!(selected(&stage), None);
    stage.technician(A, Deed::SelectSession);
    assert_eq!(selected(&stage), Some(S));
}
