//! The idle clock: when it runs, what sets it back, what its limit ends. At the millisecond before, at,
//! and after.

use queuescope_core::action::{ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient, Tool};
use queuescope_core::cause::Cause;
use queuescope_core::ids::Queue;
use queuescope_core::outcome::Outcome;
use queuescope_core::status::Status;

use crate::stage::{A, B, DAY, MINUTE, S, Stage, limits};

#[test]
fn an_active_session_is_idle_while_its_console_is_in_the_background() {
    let mut stage = Stage::active_with(limits(0, 0, 10));
    stage.pass(60 * MINUTE).is(Status::Active);
    stage.console(A, ConsoleDeed::Hide);
    stage.pass(10 * MINUTE - 1).is(Status::Active);
    stage.pass(1).is(Status::TimedOut);
}

#[test]
fn a_session_that_timed_out_stays_until_a_technician_ends_it() {
    let mut stage = Stage::active_with(limits(0, 0, 1));
    stage.console(A, ConsoleDeed::Hide);
    stage.pass(MINUTE).is(Status::TimedOut);
    stage.pass(30 * DAY).is(Status::TimedOut);
    stage.technician(A, Deed::EndSession).is(Status::Removed);
    assert_eq!(stage.outcome(A), Some(Outcome::TimedOutClosedByTechnician));
}

#[test]
fn showing_the_console_chatting_and_opening_a_tool_set_the_idle_clock_back() {
    let resets: [fn(&mut Stage); 4] = [
        |stage| {
            stage.console(A, ConsoleDeed::Show);
            stage.console(A, ConsoleDeed::Hide);
        },
        |stage| {
            stage.technician(A, Deed::SendChat);
        },
        |stage| {
            stage.customer(CustomerDeed::SendChat);
        },
        |stage| {
            stage.technician(A, Deed::OpenTool(Tool::FileManager));
            stage.technician(A, Deed::CloseTool(Tool::FileManager));
        },
    ];
    for reset in resets {
        let mut stage = Stage::active_with(limits(0, 0, 10));
        stage.console(A, ConsoleDeed::Hide);
        stage.pass(10 * MINUTE - 1);
        reset(&mut stage);
        stage.pass(10 * MINUTE - 1).is(Status::Active);
        stage.pass(1).is(Status::TimedOut);
    }
}

#[test]
fn an_open_tool_keeps_a_session_from_being_idle_until_it_closes() {
    for tool in Tool::ALL {
        let mut stage = Stage::active_with(limits(0, 0, 10));
        stage.technician(A, Deed::OpenTool(tool));
        stage.console(A, ConsoleDeed::Hide);
        stage.pass(60 * MINUTE).is(Status::Active);
        stage.technician(A, Deed::CloseTool(tool));
        stage.pass(10 * MINUTE - 1).is(Status::Active);
        stage.pass(1).is(Status::TimedOut);
    }
}

#[test]
fn from_the_loss_of_the_link_the_idle_clock_runs_even_in_the_foreground() {
    // `status-changes` 24: an idle limit of one minute strikes in Reconnecting.
    let mut stage = Stage::active_with(limits(0, 0, 1));
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(MINUTE - 1).is(Status::Active);
    stage.pass(1).is(Status::TimedOut);
    let causes: Vec<_> = stage.changes.iter().map(|change| change.cause).collect();
    assert!(causes.ends_with(&[Cause::LossDetected, Cause::IdleLimit]));
    // `status-changes` 30: one of eight minutes strikes in Offline.
    let mut stage = Stage::active_with(limits(0, 0, 8));
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(8 * MINUTE - 1).is(Status::Offline);
    stage.pass(1).is(Status::TimedOut);
}

#[test]
fn the_idle_clock_goes_on_through_a_restore_from_reconnecting() {
    let mut stage = Stage::active_with(limits(0, 0, 10));
    stage.console(A, ConsoleDeed::Hide);
    stage.pass(2 * MINUTE);
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(2 * MINUTE).is(Status::Reconnecting);
    stage.device(DeviceDeed::RestoreNetwork).is(Status::Active);
    stage.pass(6 * MINUTE - 1).is(Status::Active);
    stage.pass(1).is(Status::TimedOut);
}

#[test]
fn a_link_that_is_back_within_the_minute_has_not_been_idle() {
    let mut stage = Stage::active_with(limits(0, 0, 10));
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(MINUTE - 1);
    stage.device(DeviceDeed::RestoreNetwork);
    stage.console(A, ConsoleDeed::Hide);
    stage.pass(10 * MINUTE - 1).is(Status::Active);
    stage.pass(1).is(Status::TimedOut);
}

#[test]
fn the_idle_clock_begins_anew_when_the_link_returns_to_a_console_in_the_foreground() {
    for away in [3 * MINUTE, 8 * MINUTE] {
        let mut stage = Stage::active_with(limits(0, 0, 10));
        stage.device(DeviceDeed::LoseNetwork);
        stage.pass(away);
        stage.device(DeviceDeed::RestoreNetwork).is(Status::Active);
        stage.pass(60 * MINUTE).is(Status::Active);
        stage.console(A, ConsoleDeed::Hide);
        stage.pass(10 * MINUTE - 1).is(Status::Active);
        stage.pass(1).is(Status::TimedOut);
    }
}

#[test]
fn a_link_that_was_lost_for_longer_has_been_idle_all_the_while_in_the_background() {
    // An open tool blocks the clock again once the link is back, and sets nothing back.
    let mut stage = Stage::active_with(limits(0, 0, 10));
    stage.technician(A, Deed::OpenTool(Tool::RemoteControl));
    stage.console(A, ConsoleDeed::Hide);
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(3 * MINUTE).is(Status::Reconnecting);
    stage.device(DeviceDeed::RestoreNetwork).is(Status::Active);
    stage.pass(60 * MINUTE).is(Status::Active);
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(7 * MINUTE - 1).is(Status::Offline);
    stage.pass(1).is(Status::TimedOut);
}

#[test]
fn an_undetected_loss_with_a_tool_open_in_the_background_has_not_been_idle() {
    for (away, left) in [(MINUTE - 1, 2 * MINUTE), (MINUTE, MINUTE)] {
        let mut stage = Stage::active_with(limits(0, 0, 2));
        stage.technician(A, Deed::OpenTool(Tool::RemoteControl));
        stage.console(A, ConsoleDeed::Hide);
        stage.device(DeviceDeed::LoseNetwork);
        stage.pass(away);
        stage.device(DeviceDeed::RestoreNetwork).is(Status::Active);
        stage.device(DeviceDeed::LoseNetwork);
        stage.pass(left - 1);
        assert_ne!(stage.status(A), Some(Status::TimedOut), "{away}");
        stage.pass(1).is(Status::TimedOut);
    }
}

#[test]
fn a_collaborators_clock_begins_anew_with_the_link_too() {
    let mut stage = Stage::active_with(limits(0, 0, 10));
    stage.technician(A, Deed::InviteTechnician(B));
    stage.technician(B, Deed::StartSession);
    stage.device(DeviceDeed::LoseNetwork);
    stage.pass(9 * MINUTE);
    stage.device(DeviceDeed::RestoreNetwork);
    stage.console(B, ConsoleDeed::Hide);
    stage.pass(10 * MINUTE - 1);
    assert_eq!(stage.status(B), Some(Status::Collaborating));
    stage.pass(1);
    assert_eq!(stage.status(B), Some(Status::Removed));
    stage.is(Status::Active);
}

#[test]
fn in_a_reboot_the_clock_does_not_expire_and_offline_begins_it_in_the_foreground() {
    let mut stage = Stage::active_with(limits(0, 0, 2));
    stage.customer(CustomerDeed::RebootDevice);
    stage.pass(5 * MINUTE).is(Status::Rebooting);
    stage.pass(1).is(Status::Offline);
    stage.pass(2 * MINUTE - 1).is(Status::Offline);
    stage.pass(1).is(Status::TimedOut);
}

#[test]
fn the_idle_limit_ends_nothing_but_what_is_active_or_stands_for_it() {
    let (start, hold) = (Deed::StartSession, Deed::HoldSession);
    let transfer = Deed::TransferSession(Recipient::Technician(B));
    for (deeds, status) in [
        (&[][..], Status::Waiting),
        (&[start, hold], Status::OnHold),
        (&[start, transfer], Status::Outgoing),
    ] {
        let mut stage = Stage::waiting_with(limits(0, 0, 1));
        for deed in deeds {
            stage.technician(A, *deed);
        }
        stage.is(status).console(A, ConsoleDeed::Hide);
        stage.device(DeviceDeed::LoseNetwork);
        stage.pass(30 * DAY).is(Status::Offline);
        stage.device(DeviceDeed::RestoreNetwork).is(status);
    }
}

#[test]
fn a_tool_opened_before_a_hand_over_blocks_nothing_after_it() {
    let mut stage = Stage::active_with(limits(0, 0, 5));
    stage.technician(A, Deed::OpenTool(Tool::RemoteControl));
    stage.console(A, ConsoleDeed::Hide);
    stage.technician(A, Deed::TransferSession(Recipient::Technician(B)));
    stage.technician(A, Deed::StartSession);
    stage.pass(5 * MINUTE - 1).is(Status::Active);
    stage.pass(1).is(Status::TimedOut);
}

#[test]
fn every_tool_is_open_or_closed_by_itself() {
    for one in Tool::ALL {
        for other in Tool::ALL.into_iter().filter(|other| *other != one) {
            let mut stage = Stage::active_with(limits(0, 0, 5));
            stage.technician(A, Deed::OpenTool(one));
            stage.technician(A, Deed::OpenTool(other));
            stage.technician(A, Deed::CloseTool(one));
            stage.console(A, ConsoleDeed::Hide);
            stage.pass(60 * MINUTE).is(Status::Active);
            stage.technician(A, Deed::CloseTool(other));
            stage.pass(5 * MINUTE).is(Status::TimedOut);
        }
    }
}

#[test]
fn a_tool_stays_open_on_hold_and_through_a_disturbance() {
    let mut stage = Stage::active_with(limits(0, 0, 5));
    stage.technician(A, Deed::OpenTool(Tool::SaveDialog));
    stage.technician(A, Deed::HoldSession);
    stage.customer(CustomerDeed::RebootDevice);
    stage.pass(MINUTE).device(DeviceDeed::FinishReboot);
    stage.technician(A, Deed::StartSession).is(Status::Active);
    stage.console(A, ConsoleDeed::Hide);
    stage.pass(60 * MINUTE).is(Status::Active);
}

#[test]
fn the_idle_clock_starts_afresh_after_a_hold_and_after_a_reboot() {
    let interruptions: [fn(&mut Stage); 2] = [
        |stage| {
            stage.technician(A, Deed::HoldSession);
            stage.pass(60 * MINUTE).is(Status::OnHold);
            stage.technician(A, Deed::StartSession);
        },
        |stage| {
            stage.customer(CustomerDeed::RebootDevice);
            stage.pass(4 * MINUTE).is(Status::Rebooting);
            stage.device(DeviceDeed::FinishReboot);
        },
    ];
    for interrupt in interruptions {
        let mut stage = Stage::active_with(limits(0, 0, 3));
        stage.console(A, ConsoleDeed::Hide);
        stage.pass(2 * MINUTE);
        interrupt(&mut stage);
        stage.pass(3 * MINUTE - 1).is(Status::Active);
        stage.pass(1).is(Status::TimedOut);
    }
}

/// What is left of the idle limit while the clock stands still, in minutes.
fn left_while_still(stage: &Stage) -> Option<i64> {
    let session = stage.desk.session(S)?;
    let entry = session.entry(Queue::Technician(A))?;
    let left = entry.idle_left(stage.desk.limits())?;
    Some(left.num_minutes())
}

#[test]
fn while_somebody_is_at_work_it_is_known_how_much_of_the_idle_limit_is_left() {
    let mut stage = Stage::active_with(limits(0, 0, 10));
    assert_eq!(left_while_still(&stage), Some(10));
    stage.console(A, ConsoleDeed::Hide);
    stage.pass(4 * MINUTE);
    assert_eq!(left_while_still(&stage), None, "the clock runs");
    stage.technician(A, Deed::OpenTool(Tool::RemoteControl));
    assert_eq!(left_while_still(&stage), Some(10), "a deed sets it back");
    stage.technician(A, Deed::HoldSession);
    assert_eq!(left_while_still(&stage), None, "it does not expire on hold");
    let without = Stage::active_with(limits(0, 0, 0));
    assert_eq!(left_while_still(&without), None, "the limit is off");
}
