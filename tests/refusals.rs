//! What is not possible, with the reason; a refused action changes nothing.

use queuescope_core::action::{
    Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient, Tool,
};
use queuescope_core::cause::Cause;
use queuescope_core::ids::SessionId;
use queuescope_core::outcome::Outcome;
use queuescope_core::refusal::Refusal;
use queuescope_core::staff::Presence;
use queuescope_core::status::Status;
use queuescope_core::words::en;

use crate::stage::{A, B, DAY, MINUTE, S, Stage, limits};

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
fn a_technicians_machine_loses_its_network_once_and_restores_it_once() {
    let mut stage = Stage::active();
    let lose = Action::Console(A, ConsoleDeed::LoseNetwork);
    let restore = Action::Console(A, ConsoleDeed::RestoreNetwork);
    assert_eq!(stage.refuses(&restore), Refusal::NetworkNotLost);
    stage.does(&lose);
    assert_eq!(stage.refuses(&lose), Refusal::NetworkLostAlready);
    stage.does(&restore);
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
    assert_eq!(stage.refuses(&reboot), Refusal::LinkLost);
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
    stage
        .device(DeviceDeed::RestoreNetwork)
        .is(Status::ClosedByWaitingCustomer);
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

#[test]
fn a_technician_without_a_network_does_nothing_to_a_session_and_creates_none() {
    let mut stage = Stage::active();
    stage.console(A, ConsoleDeed::LoseNetwork);
    for deed in [
        Deed::HoldSession,
        Deed::TransferSession(Recipient::Technician(B)),
        Deed::InviteTechnician(B),
        Deed::RebootDevice,
        Deed::EndSession,
        Deed::SendChat,
        Deed::OpenTool(Tool::RemoteControl),
    ] {
        assert_eq!(stage.refuses(&technician(deed)), Refusal::NoNetwork(A));
    }
    let create = Action::CreateSession(A, "s2".into());
    assert_eq!(stage.refuses(&create), Refusal::NoNetwork(A));
    stage.technician(A, Deed::SelectSession);
    for deed in [
        ConsoleDeed::Hide,
        ConsoleDeed::Show,
        ConsoleDeed::SetPresence(Presence::Away),
        ConsoleDeed::RestoreNetwork,
    ] {
        stage.console(A, deed);
    }
    stage.technician(A, Deed::HoldSession).is(Status::OnHold);
}

#[test]
fn a_chat_message_needs_the_link() {
    let messages = [technician(Deed::SendChat), customer(CustomerDeed::SendChat)];
    let mut stage = Stage::active();
    stage.device(DeviceDeed::LoseNetwork);
    for message in &messages {
        assert_eq!(stage.refuses(message), Refusal::LinkLost);
    }
    stage.device(DeviceDeed::RestoreNetwork);
    stage.customer(CustomerDeed::RebootDevice);
    for message in &messages {
        assert_eq!(stage.refuses(message), Refusal::DeviceReboots);
    }
    stage.device(DeviceDeed::FinishReboot);
    stage.console(A, ConsoleDeed::LoseNetwork);
    assert_eq!(stage.refuses(&messages[0]), Refusal::NoNetwork(A));
    assert_eq!(stage.refuses(&messages[1]), Refusal::LinkLost);
    stage.console(A, ConsoleDeed::RestoreNetwork);
    for message in &messages {
        stage.does(message);
    }
}

#[test]
fn one_console_with_a_link_is_enough_for_the_customer_to_be_heard() {
    let mut stage = Stage::active();
    stage.technician(A, Deed::InviteTechnician(B));
    stage.console(A, ConsoleDeed::LoseNetwork);
    let message = customer(CustomerDeed::SendChat);
    assert_eq!(stage.refuses(&message), Refusal::LinkLost, "B only invited");
    stage.technician(B, Deed::StartSession);
    stage.does(&message);
}

#[test]
fn an_invitation_has_no_link_for_a_message() {
    let mut stage = Stage::active();
    stage.technician(A, Deed::InviteTechnician(B));
    let message = Action::Technician(B, S, Deed::SendChat);
    assert_eq!(
        stage.refuses(&message),
        not_in(Cause::SendChat, Status::Invitation)
    );
}

#[test]
fn tools_are_opened_in_active_and_collaborating_alone() {
    let open = Deed::OpenTool(Tool::FileManager);
    let mut stage = Stage::waiting();
    let refused = |status| not_in(Cause::OpenTool, status);
    assert_eq!(stage.refuses(&technician(open)), refused(Status::Waiting));
    stage.technician(A, Deed::StartSession);
    stage.technician(A, Deed::InviteTechnician(B));
    let of_b = Action::Technician(B, S, open);
    assert_eq!(stage.refuses(&of_b), refused(Status::Invitation));
    stage.technician(B, Deed::StartSession);
    stage.does(&of_b);
    stage.technician(A, open);
    assert_eq!(stage.refuses(&technician(open)), Refusal::ToolOpen);
    stage.technician(A, Deed::HoldSession);
    let another = technician(Deed::OpenTool(Tool::RemoteControl));
    assert_eq!(stage.refuses(&another), refused(Status::OnHold));
    stage.technician(A, Deed::CloseTool(Tool::FileManager));
}

#[test]
fn a_disabled_technician_is_nobodys_goal() {
    let mut stage = Stage::active();
    stage.technician(A, Deed::InviteTechnician(B));
    stage.technician(B, Deed::StartSession);
    stage.does(&Action::DisableTechnician(B));
    let offer = technician(Deed::OfferLead(B));
    assert_eq!(stage.refuses(&offer), Refusal::Disabled(B));
    stage.technician(A, Deed::ExcludeTechnician(B));
    for deed in [
        Deed::InviteTechnician(B),
        Deed::TransferSession(Recipient::Technician(B)),
    ] {
        assert_eq!(stage.refuses(&technician(deed)), Refusal::Disabled(B));
    }
}

#[test]
fn once_a_session_is_over_in_every_queue_nobody_hears_of_the_device() {
    let mut stage = Stage::active_with(limits(0, 0, 1));
    stage.technician(A, Deed::InviteTechnician(B));
    stage.technician(B, Deed::StartSession);
    stage.console(A, ConsoleDeed::Hide);
    stage.pass(MINUTE).is(Status::TimedOut);
    // B still works in it.
    stage.device(DeviceDeed::LoseNetwork);
    stage.device(DeviceDeed::RestoreNetwork);
    stage.customer(CustomerDeed::RebootDevice);
    stage.technician(B, Deed::EndSession).is(Status::TimedOut);
    for action in [
        device(DeviceDeed::FinishReboot),
        device(DeviceDeed::LoseNetwork),
        customer(CustomerDeed::SendChat),
    ] {
        assert_eq!(stage.refuses(&action), Refusal::SessionOver);
    }
    stage.technician(A, Deed::EndSession).is(Status::Removed);
    let close = customer(CustomerDeed::CloseApplet);
    assert_eq!(stage.refuses(&close), Refusal::SessionOver);
}

#[test]
fn who_timed_out_can_still_close_the_applet_and_nobody_hears_of_it() {
    let mut stage = Stage::active_with(limits(0, 0, 1));
    stage.console(A, ConsoleDeed::Hide);
    stage.pass(MINUTE).is(Status::TimedOut);
    stage
        .customer(CustomerDeed::CloseApplet)
        .is(Status::TimedOut);
    let back = device(DeviceDeed::LoseNetwork);
    assert_eq!(stage.refuses(&back), Refusal::AppletClosed);
}

#[test]
fn a_closed_session_tells_that_the_applet_is_closed() {
    let mut stage = Stage::active();
    stage.customer(CustomerDeed::CloseApplet).is(Status::Closed);
    let back = device(DeviceDeed::RestoreNetwork);
    assert_eq!(stage.refuses(&back), Refusal::AppletClosed);
}

#[test]
fn what_is_asked_of_somebody_else_is_refused_for_their_status() {
    let mut stage = Stage::active();
    stage.technician(A, Deed::InviteTechnician(B));
    let staff = stage.desk.staff().clone();
    let offer = stage.refuses(&technician(Deed::OfferLead(B)));
    assert_eq!(
        en::refusal(offer, &staff),
        "B’s entry is Invitation: the lead goes to somebody who is Collaborating."
    );
    stage.technician(B, Deed::StartSession);
    stage.technician(B, Deed::HoldSession);
    let exclude = stage.refuses(&technician(Deed::ExcludeTechnician(B)));
    assert_eq!(
        en::refusal(exclude, &staff),
        "B’s entry is On Hold: only somebody who is invited, Collaborating, or Rebooting as a \
         collaborator can be excluded."
    );
}

#[test]
fn after_the_terms_were_declined_that_is_the_reason() {
    let mut stage = Stage::connecting();
    stage.customer(CustomerDeed::DeclineTerms);
    for action in [
        customer(CustomerDeed::StartApplet),
        customer(CustomerDeed::CloseApplet),
        device(DeviceDeed::LoseNetwork),
        technician(Deed::SendChat),
    ] {
        assert_eq!(stage.refuses(&action), Refusal::TermsDeclined);
    }
}

#[test]
fn what_nothing_follows_cannot_be_ended() {
    let mut stage = Stage::waiting();
    stage.customer(CustomerDeed::CloseApplet);
    let refusal = stage.refuses(&technician(Deed::EndSession));
    assert_eq!(
        en::refusal(refusal, stage.desk.staff()),
        "Closed by waiting customer is how the session ended: nothing follows."
    );
}
