//! Everything that happens, in one stream: what stands in it is enough to know how things stand.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use queuescope_core::action::{
    Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient, Tool,
};
use queuescope_core::busy::{BEGINNING, Busy};
use queuescope_core::change::Change;
use queuescope_core::desk::Desk;
use queuescope_core::event::{Circumstance, Event, Side, What};
use queuescope_core::ids::{Queue, SessionId, TechnicianId};
use queuescope_core::journal::Journal;
use queuescope_core::limits::Limits;
use queuescope_core::scenario::{DOCUMENTED, Scenario};
use queuescope_core::staff::{Console, Presence, Staff};
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;

use crate::stage::{A, B, MINUTE, S, limits};

const OF_A: Queue = Queue::Technician(A);
const OF_B: Queue = Queue::Technician(B);

/// A desk of A and B; A is Active in the one session.
struct Story {
    journal: Journal,
    now: Instant,
}

impl Story {
    fn active() -> Self {
        let mut staff = Staff::default();
        for name in ["A", "B"] {
            staff.add_technician(name);
        }
        let now = Instant::from_timestamp_millis(1_767_600_000_000).expect("a day in 2026");
        let mut story = Self {
            journal: Journal::new(Desk::new(now, Limits::default(), staff)),
            now,
        };
        story.does(&Action::CreateSession(A, "s1".into()));
        story.does(&Action::Customer(S, CustomerDeed::StartApplet));
        story.technician(A, Deed::StartSession);
        story
    }

    fn does(&mut self, action: &Action) -> &mut Self {
        let turn = self.journal.act(self.now, action);
        assert_eq!(turn.refused, None, "{action:?}");
        self
    }

    fn technician(&mut self, by: TechnicianId, deed: Deed) -> &mut Self {
        self.does(&Action::Technician(by, S, deed))
    }

    fn device(&mut self, deed: DeviceDeed) -> &mut Self {
        self.does(&Action::Device(S, deed))
    }

    fn console(&mut self, of: TechnicianId, deed: ConsoleDeed) -> &mut Self {
        self.does(&Action::Console(of, deed))
    }

    fn pass(&mut self, milliseconds: i64) -> &mut Self {
        self.now += TimeDelta::milliseconds(milliseconds);
        self.journal.advance(self.now).expect("time goes on");
        self
    }

    /// What has happened beside the changes.
    fn circumstances(&self) -> Vec<What> {
        let events = self.journal.events().iter();
        events
            .filter_map(|event| match event {
                Event::Circumstance(one) => Some(one.what),
                Event::Change(_) => None,
            })
            .collect()
    }
}

#[test]
fn an_entry_loses_its_link_for_want_of_one_side_or_both_and_has_it_again() {
    let mut story = Story::active();
    story.device(DeviceDeed::LoseNetwork);
    story.console(A, ConsoleDeed::LoseNetwork);
    story.device(DeviceDeed::RestoreNetwork);
    story.console(A, ConsoleDeed::RestoreNetwork);
    let console = |has_network| Console {
        in_foreground: true,
        presence: Presence::Available,
        selected: None,
        has_network,
    };
    let expected = [
        What::LinkLost(S, OF_A, Side::Customer),
        What::ConsoleChanged(A, console(false)),
        What::LinkLost(S, OF_A, Side::Both),
        What::LinkLost(S, OF_A, Side::Technician),
        What::ConsoleChanged(A, console(true)),
        What::LinkBack(S, OF_A),
    ];
    assert_eq!(story.circumstances(), expected);
}

#[test]
fn a_reboot_takes_the_link_away_and_who_receives_the_session_meanwhile_has_none() {
    let mut story = Story::active();
    story.technician(A, Deed::TransferSession(Recipient::Technician(B)));
    story.does(&Action::Customer(S, CustomerDeed::RebootDevice));
    story.device(DeviceDeed::FinishReboot);
    let lost = |queue| What::LinkLost(S, queue, Side::Customer);
    let back = |queue| What::LinkBack(S, queue);
    let expected = [lost(OF_A), lost(OF_B), back(OF_A), back(OF_B)];
    assert_eq!(story.circumstances(), expected);

    let mut story = Story::active();
    story.device(DeviceDeed::LoseNetwork);
    story.technician(A, Deed::TransferSession(Recipient::Technician(B)));
    assert_eq!(story.circumstances(), [lost(OF_A), lost(OF_B)]);
}

#[test]
fn who_wrote_and_which_tool_was_open_is_told_and_a_tool_closes_with_its_status() {
    let mut story = Story::active();
    story.technician(A, Deed::SendChat);
    story.does(&Action::Customer(S, CustomerDeed::SendChat));
    story.technician(A, Deed::OpenTool(Tool::FileManager));
    story.technician(A, Deed::CloseTool(Tool::FileManager));
    story.technician(A, Deed::OpenTool(Tool::RemoteControl));
    story.technician(A, Deed::HoldSession);
    story.technician(A, Deed::TransferSession(Recipient::Technician(B)));
    let expected = [
        What::MessageSent(S, Some(A)),
        What::MessageSent(S, None),
        What::ToolOpened(S, OF_A, Tool::FileManager),
        What::ToolClosed(S, OF_A, Tool::FileManager),
        What::ToolOpened(S, OF_A, Tool::RemoteControl),
        What::ToolClosed(S, OF_A, Tool::RemoteControl),
    ];
    assert_eq!(story.circumstances(), expected);
}

#[test]
fn what_changes_nothing_is_no_event() {
    let mut story = Story::active();
    let before = story.journal.events().end();
    story.console(A, ConsoleDeed::Show);
    story.console(A, ConsoleDeed::SetPresence(Presence::Available));
    assert_eq!(story.journal.events().end(), before);
    story.technician(A, Deed::SelectSession);
    story.technician(A, Deed::SelectSession);
    assert_eq!(story.circumstances().len(), 1);
}

#[test]
fn what_was_refused_is_no_event() {
    let mut story = Story::active();
    let before = story.journal.events().end();
    for refused in [
        Action::Technician(B, S, Deed::SendChat),
        Action::Technician(A, S, Deed::CloseTool(Tool::FileManager)),
        Action::Console(A, ConsoleDeed::RestoreNetwork),
        Action::Device(S, DeviceDeed::FinishReboot),
    ] {
        let turn = story.journal.act(story.now, &refused);
        assert!(turn.refused.is_some(), "{refused:?}");
    }
    assert_eq!(story.journal.events().end(), before);
}

#[test]
fn the_events_until_a_deed_are_those_that_had_happened_by_then() {
    let mut story = Story::active();
    let told = |story: &Story, deeds| {
        let end = story.journal.place_after(deeds, story.now);
        let events = story.journal.events().until(end);
        events.map(|event| format!("{event:?}")).collect::<Vec<_>>()
    };
    let mut after_each = vec![told(&story, 3)];
    let deeds = [
        Deed::OpenTool(Tool::FileManager),
        Deed::SendChat,
        Deed::HoldSession,
        Deed::StartSession,
        Deed::EndSession,
    ];
    for deed in deeds {
        story.technician(A, deed);
        after_each.push(told(&story, usize::MAX));
    }
    for (deeds, then) in (3..).zip(after_each) {
        assert_eq!(told(&story, deeds), then, "after {deeds} deeds");
    }
}

#[test]
fn limits_and_who_was_disabled_are_told() {
    let mut story = Story::active();
    let limits = limits(0, 0, 5);
    story.does(&Action::SetLimits(limits));
    story.does(&Action::DisableTechnician(A));
    story.pass(MINUTE);
    let expected = [What::LimitsSet(limits), What::TechnicianDisabled(A)];
    assert_eq!(story.circumstances(), expected);
}

/// How things stand after some events, told by them alone.
#[derive(Debug, Default, PartialEq, Eq)]
struct Stand {
    shown: BTreeMap<(SessionId, Queue), Status>,
    without_link: BTreeSet<(SessionId, Queue)>,
    tools: BTreeSet<(SessionId, Queue, &'static str)>,
    consoles: BTreeMap<TechnicianId, Console>,
    disabled: BTreeSet<TechnicianId>,
    limits: Limits,
}

impl Stand {
    /// As the desk began.
    fn of_beginning(desk: &Desk) -> Self {
        Self {
            limits: desk.limits(),
            consoles: consoles(desk),
            ..Self::default()
        }
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::Change(change) => self.change(change),
            Event::Circumstance(Circumstance { what, .. }) => match *what {
                What::LinkLost(session, queue, _) => {
                    self.without_link.insert((session, queue));
                }
                What::LinkBack(session, queue) => {
                    assert!(self.without_link.remove(&(session, queue)));
                }
                What::ConsoleChanged(of, console) => {
                    self.consoles.insert(of, console);
                }
                What::ToolOpened(session, queue, tool) => {
                    assert!(self.tools.insert((session, queue, tool.id())));
                }
                What::ToolClosed(session, queue, tool) => {
                    assert!(self.tools.remove(&(session, queue, tool.id())));
                }
                What::MessageSent(..) => {}
                What::LimitsSet(limits) => self.limits = limits,
                What::TechnicianDisabled(whom) => {
                    self.disabled.insert(whom);
                }
            },
        }
    }

    fn change(&mut self, change: &Change) {
        let entry = (change.session, change.queue);
        let left = (change.session, change.queue_left());
        assert_eq!(self.shown.remove(&left), change.from);
        // What has ended has no link to lose, nor one that appears anew.
        if change.to.is_ended() || change.from.is_none() {
            self.without_link.remove(&left);
        }
        if left != entry && self.without_link.remove(&left) {
            self.without_link.insert(entry);
        }
        if change.to != Status::Removed {
            self.shown.insert(entry, change.to);
        }
    }

    /// As the desk stands.
    fn of(desk: &Desk) -> Self {
        let mut stand = Self::of_beginning(desk);
        let technicians = desk.staff().technicians();
        stand.disabled = technicians
            .filter(|(_, one)| one.is_disabled)
            .map(|(id, _)| id)
            .collect();
        for session in desk.sessions() {
            let device = session.device;
            for entry in session.entries().iter().filter(|entry| entry.is_shown()) {
                let (id, queue) = (session.id, entry.queue);
                stand.shown.insert((id, queue), entry.status);
                let console = queue.technician().map(|whose| stand.consoles[&whose]);
                let is_reached = device.has_network()
                    && !device.is_rebooting
                    && console.is_none_or(|console| console.has_network);
                if entry.is_linked() && !is_reached {
                    stand.without_link.insert((id, queue));
                }
                let open = Tool::ALL
                    .into_iter()
                    .filter(|tool| entry.tools.contains(*tool));
                stand.tools.extend(open.map(|tool| (id, queue, tool.id())));
            }
        }
        stand
    }
}

fn consoles(desk: &Desk) -> BTreeMap<TechnicianId, Console> {
    let technicians = desk.staff().technicians();
    technicians.map(|(id, one)| (id, one.console)).collect()
}

/// Everything that happened tells how things stand at the end, and stands in the order of time.
fn tells_all(journal: &Journal) {
    let mut stand = Stand::of_beginning(journal.beginning());
    let mut latest = journal.beginning().now();
    let mut changes = Vec::new();
    for event in journal.events().iter() {
        assert!(event.at() >= latest);
        latest = event.at();
        stand.take(event);
        if let Event::Change(change) = event {
            changes.push(*change);
        }
    }
    assert_eq!(stand, Stand::of(journal.desk()));
    assert_eq!(changes, journal.changes());
}

#[test]
fn in_every_documented_scenario_the_events_tell_how_things_stand() {
    for documented in &DOCUMENTED {
        let scenario = Scenario::read(documented.text).expect("a documented scenario is read");
        tells_all(&scenario.journal());
    }
}

#[test]
fn on_a_busy_desk_the_events_tell_how_things_stand() {
    let busy = Busy::default();
    let mut journal = busy.beginning();
    busy.live_until(&mut journal, BEGINNING + TimeDelta::hours(10));
    tells_all(&journal);
}
