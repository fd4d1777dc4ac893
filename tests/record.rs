//! What was done at a desk, recorded as a scenario file: one can read it, and it plays again.

use chrono::TimeDelta;
use queuescope_core::action::{
    Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient, Tool,
};
use queuescope_core::desk::Desk;
use queuescope_core::ids::{ChannelId, GroupId, SessionId, TechnicianId};
use queuescope_core::journal::Journal;
use queuescope_core::scenario::{Player, Scenario, record};
use queuescope_core::staff::{Presence, Staff};
use queuescope_core::timer::Instant;

use crate::stage::{A, B, MINUTE, S, limits};

/// Nobody of that number works at the desk.
const NOBODY: TechnicianId = TechnicianId(9);

/// A desk whose groups and channels do not stand in the order of their names, one of which is hard
/// to write.
fn journal() -> Journal {
    let mut staff = Staff::default();
    let everybody: Vec<_> = ["A", "B", "C"]
        .map(|name| staff.add_technician(name))
        .into();
    staff.add_group("Night: \"late, \\\" shift", everybody.clone());
    staff.add_group("Helpdesk", everybody[1..].to_vec());
    staff.add_channel("Web", everybody.clone());
    staff.add_channel("Chat", everybody[..2].to_vec());
    let start = Instant::from_timestamp_millis(1_767_600_000_000).expect("a day in 2026");
    Journal::new(Desk::new(start, limits(0, 30, 5), staff))
}

/// Does it after so many milliseconds, or tries to.
fn does(journal: &mut Journal, after: i64, action: &Action) {
    let now = journal.desk().now() + TimeDelta::milliseconds(after);
    journal.act(now, action);
}

/// Reads a recording, plays it as a test, and gives what was lived in it.
fn played(journal: &Journal) -> Journal {
    let text = record(journal, "Once more");
    let scenario = Scenario::read(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let mut player = Player::new(&scenario);
    while let Some(step) = player.step() {
        step.unwrap_or_else(|failure| panic!("{failure:?}\n{text}"));
    }
    scenario.journal()
}

#[test]
fn a_recording_reads_like_a_scenario_that_somebody_wrote() {
    let mut journal = journal();
    does(
        &mut journal,
        0,
        &Action::OpenChannelSession(ChannelId(1), "s1".into()),
    );
    does(
        &mut journal,
        20_000,
        &Action::Customer(S, CustomerDeed::StartApplet),
    );
    does(
        &mut journal,
        500,
        &Action::Technician(B, S, Deed::HoldSession),
    );
    does(
        &mut journal,
        39_500,
        &Action::Technician(A, S, Deed::StartSession),
    );
    let to = Deed::TransferSession(Recipient::Group(GroupId(1)));
    does(&mut journal, 3 * MINUTE, &Action::Technician(A, S, to));
    let hour = journal.desk().now() + TimeDelta::milliseconds(60 * MINUTE);
    journal.advance(hour).expect("time goes on");
    let expected = r#"{
  "format": "queuescope-scenario/1",
  "title": "A \"transfer\"",
  "start": "2026-01-05T08:00:00Z",
  "limits": {"connecting_minutes": 0, "waiting_minutes": 30, "idle_minutes": 5},
  "technicians": ["A", "B", "C"],
  "groups": {"Night: \"late, \\\" shift": ["A", "B", "C"], "Helpdesk": ["B", "C"]},
  "channels": {"Web": ["A", "B", "C"], "Chat": ["A", "B"]},
  "steps": [
    {"at": "PT0S", "actor": "customer", "action": "open_channel_session", "session": "s1", "channel": "Chat"},
    {"at": "PT20S", "actor": "customer", "action": "start_applet", "session": "s1"},
    {"at": "PT20.5S", "actor": {"technician": "B"}, "action": "hold_session", "session": "s1", "refused": true},
    {"at": "PT1M", "actor": {"technician": "A"}, "action": "start_session", "session": "s1"},
    {"at": "PT4M", "actor": {"technician": "A"}, "action": "transfer_session", "session": "s1", "to": {"group": "Helpdesk"}},
    {"at": "PT1H4M", "expect": [{"session": "s1", "queue": "A", "status": "Outgoing"}, {"session": "s1", "queue": "B", "status": "Incoming"}, {"session": "s1", "queue": "C", "status": "Incoming"}]}
  ]
}
"#;
    assert_eq!(record(&journal, "A \"transfer\""), expected);
    assert_eq!(played(&journal), journal);
}

/// Everything that can be done, with everything it can be done to.
fn every_action() -> Vec<Action> {
    let mut deeds = vec![
        Deed::StartSession,
        Deed::HoldSession,
        Deed::TransferSession(Recipient::Technician(B)),
        Deed::TransferSession(Recipient::Group(GroupId(0))),
        Deed::TransferSession(Recipient::Channel(ChannelId(1))),
        Deed::InviteTechnician(B),
        Deed::ExcludeTechnician(B),
        Deed::OfferLead(B),
        Deed::TakeLead,
        Deed::RebootDevice,
        Deed::EndSession,
        Deed::SendChat,
        Deed::SelectSession,
    ];
    deeds.extend(Tool::ALL.map(Deed::OpenTool));
    deeds.extend(Tool::ALL.map(Deed::CloseTool));
    let mut console = vec![
        ConsoleDeed::Show,
        ConsoleDeed::Hide,
        ConsoleDeed::LoseNetwork,
        ConsoleDeed::RestoreNetwork,
    ];
    console.extend(Presence::ALL.map(ConsoleDeed::SetPresence));
    let customer = [
        CustomerDeed::StartApplet,
        CustomerDeed::DeclineTerms,
        CustomerDeed::SendChat,
        CustomerDeed::RebootDevice,
        CustomerDeed::CloseApplet,
    ];
    let device = [
        DeviceDeed::LoseNetwork,
        DeviceDeed::RestoreNetwork,
        DeviceDeed::FinishReboot,
    ];
    let mut actions = vec![
        Action::CreateSession(A, "s1".into()),
        Action::OpenChannelSession(ChannelId(0), "s2".into()),
    ];
    actions.extend(customer.map(|deed| Action::Customer(SessionId(1), deed)));
    actions.extend(console.into_iter().map(|deed| Action::Console(B, deed)));
    actions.extend(deeds.into_iter().map(|deed| Action::Technician(A, S, deed)));
    actions.extend(device.map(|deed| Action::Device(S, deed)));
    actions.push(Action::SetLimits(limits(1, 20, 300)));
    actions.push(Action::DisableTechnician(B));
    actions
}

#[test]
fn every_action_is_written_as_it_is_read() {
    let mut journal = journal();
    for action in &every_action() {
        does(&mut journal, 1, action);
    }
    let scenario = Scenario::read(&record(&journal, "")).expect("it is right");
    let acts = scenario.steps.iter().filter_map(|step| step.act.as_ref());
    let read: Vec<_> = acts.map(|act| act.action.clone()).collect();
    assert_eq!(read, every_action());
    assert_eq!(played(&journal), journal);
}

#[test]
fn a_second_session_of_the_same_name_is_recorded_as_refused() {
    let mut journal = journal();
    does(&mut journal, 0, &Action::CreateSession(A, "s1".into()));
    does(&mut journal, 1, &Action::CreateSession(B, "s1".into()));
    does(&mut journal, 1, &Action::CreateSession(B, "s2".into()));
    assert!(journal.done()[1].refused.is_some());
    assert_eq!(played(&journal), journal);
}

#[test]
fn an_attempt_at_what_does_not_exist_yet_is_left_out_for_it_changed_nothing() {
    let mut journal = journal();
    does(&mut journal, 0, &Action::DisableTechnician(B));
    does(
        &mut journal,
        1,
        &Action::Technician(B, S, Deed::HoldSession),
    );
    does(&mut journal, 1, &Action::CreateSession(A, "s1".into()));
    does(
        &mut journal,
        1,
        &Action::Technician(A, S, Deed::InviteTechnician(NOBODY)),
    );
    does(
        &mut journal,
        1,
        &Action::Customer(SessionId(7), CustomerDeed::StartApplet),
    );
    does(&mut journal, 1, &Action::Console(NOBODY, ConsoleDeed::Hide));
    let again = played(&journal);
    assert_eq!(again.done().len(), 2);
    assert_eq!(again.desk(), journal.desk());
    assert_eq!(again.changes(), journal.changes());
}

#[test]
fn a_recording_expects_what_every_queue_shows_and_how_it_ended() {
    let mut journal = journal();
    does(&mut journal, 0, &Action::CreateSession(A, "s1".into()));
    does(
        &mut journal,
        1,
        &Action::Customer(S, CustomerDeed::StartApplet),
    );
    does(
        &mut journal,
        30 * MINUTE,
        &Action::Console(A, ConsoleDeed::Hide),
    );
    let text = record(&journal, "");
    let last = r#"{"at": "PT30M0.001S", "expect": [{"session": "s1", "queue": "A", "status": "Removed from TC queue", "outcome": "Timed out"}]}"#;
    assert!(text.contains(last), "{text}");
    let wrong = text.replace("\"waiting_minutes\": 30", "\"waiting_minutes\": 31");
    let scenario = Scenario::read(&wrong).expect("it is right");
    let mut player = Player::new(&scenario);
    let mut failed = false;
    while let Some(step) = player.step() {
        failed |= step.is_err();
    }
    assert!(failed, "it notices that something goes otherwise");
}

#[test]
fn moments_are_written_to_the_millisecond() {
    for (after, at) in [
        (0, "PT0S"),
        (1, "PT0.001S"),
        (59_999, "PT59.999S"),
        (MINUTE, "PT1M"),
        (60 * MINUTE - 1, "PT59M59.999S"),
        (60 * MINUTE, "PT1H"),
        (60 * MINUTE + 1, "PT1H0.001S"),
        (26 * 60 * MINUTE + 90_500, "PT26H1M30.5S"),
    ] {
        let mut journal = journal();
        does(&mut journal, after, &Action::Console(A, ConsoleDeed::Hide));
        let text = record(&journal, "");
        assert!(
            text.contains(&format!("{{\"at\": \"{at}\", \"actor\"")),
            "{text}"
        );
        assert_eq!(played(&journal), journal);
    }
}
