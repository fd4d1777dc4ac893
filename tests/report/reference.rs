//! The session report once more, slowly and in another way: the whole day is lived again on a desk of
//! its own, and between two moments at which something happened somebody looks at every entry there is
//! and notes how long it stood so. Written from the report's own page; it shares the desk with the core,
//! and nothing of its report.

mod entries;

use std::collections::BTreeMap;

use chrono::TimeDelta;
use queuescope_core::action::{Action, CustomerDeed, Deed, Recipient, Tool};
use queuescope_core::change::Change;
use queuescope_core::desk::Desk;
use queuescope_core::entry::Entry;
use queuescope_core::ids::{Queue, SessionId, TechnicianId};
use queuescope_core::journal::{Done, Journal};
use queuescope_core::outcome::Outcome;
use queuescope_core::session::Session;
use queuescope_core::staff::Staff;
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;

use Status::{Active, Collaborating, Connecting, Outgoing, Removed, Waiting};

use super::told::Told;
use entries::{Share, gives_a_row, is_cut_short, is_in_hand, is_stay_over, is_work, share, word};

/// Every row after the first so many deeds and at a moment.
pub(crate) fn told(journal: &Journal, deeds: usize, moment: Instant) -> Vec<Told> {
    let mut onlooker = Onlooker::new(journal.beginning().clone());
    for done in &journal.done()[..deeds.min(journal.done().len())] {
        onlooker.live_until(done.at);
        onlooker.act(done);
    }
    // A moment before the last of these deeds is none to go on to.
    onlooker.live_until(moment.max(onlooker.desk.now()));
    let sessions = onlooker.desk.sessions();
    sessions
        .flat_map(|session| onlooker.rows_of(session))
        .collect()
}

/// Somebody who looks at the desk all day and takes notes.
struct Onlooker {
    desk: Desk,
    cases: BTreeMap<SessionId, Case>,
    seats: BTreeMap<(SessionId, Queue), Seat>,
}

/// Notes about a session.
#[derive(Clone, Default)]
struct Case {
    first_waiting: Option<Instant>,
    is_picked_up: bool,
    connecting: TimeDelta,
    waiting: TimeDelta,
    messages: Vec<Message>,
}

/// Who wrote: a technician, or the customer where there is none.
#[derive(Clone, Copy)]
struct Message {
    at: Instant,
    by: Option<TechnicianId>,
}

/// Notes about a session in one queue, all stays together.
#[derive(Clone, Default)]
struct Seat {
    has_row: bool,
    start: Option<Instant>,
    starts_as_collaborating: bool,
    sent_on_after_pick_up: bool,
    /// When the last stay was over; none while it goes on.
    over_at: Option<Instant>,
    /// How the last stay left the queue; none while it is there.
    removal: Option<Removal>,
    /// The status that was seen last, looking through a disturbance.
    stood_for: Option<Status>,
    /// How long it stood how.
    totals: Totals,
    /// The end of the last stretch of hands-on work so far.
    hands_on_until: Option<Instant>,
    tools: Vec<Tool>,
    transferred_to: Option<Recipient>,
}

/// An entry has left its queue.
#[derive(Clone, Copy)]
struct Removal {
    at: Instant,
    leaves_nothing_to_wrap_up: bool,
    last_message: Option<Instant>,
}

/// Sums of stretches.
#[derive(Clone, Copy, Default)]
struct Totals {
    active: TimeDelta,
    work: TimeDelta,
    hold: TimeDelta,
    transfer: TimeDelta,
    rebooting: TimeDelta,
    reconnecting: TimeDelta,
    before_start: TimeDelta,
    offline: TimeDelta,
    technicians_side: TimeDelta,
    not_accepted: TimeDelta,
    absent: TimeDelta,
    /// Time since the last stay: absence if another one follows.
    gap: TimeDelta,
}

impl Onlooker {
    fn new(desk: Desk) -> Self {
        let mut onlooker = Self {
            desk,
            cases: BTreeMap::new(),
            seats: BTreeMap::new(),
        };
        onlooker.look(&[]);
        onlooker
    }

    /// Time passes, from one limit that strikes to the next.
    fn live_until(&mut self, moment: Instant) {
        while let Some(next) = self.desk.next_deadline() {
            if next.due_at > moment || !self.pass(next.due_at) {
                break;
            }
        }
        self.pass(moment);
    }

    /// Time passes, and until its very end nothing happens. Says whether anything happens then.
    fn pass(&mut self, until: Instant) -> bool {
        self.count(until - self.desk.now());
        let changes = self.desk.advance(until).expect("time goes on");
        let strikes_then = changes.iter().all(|change| change.at == until);
        assert!(
            strikes_then,
            "nothing happens between two moments: {changes:?}"
        );
        self.look(&changes);
        !changes.is_empty()
    }

    fn act(&mut self, done: &Done) {
        let turn = self.desk.act(done.at, &done.action);
        assert_eq!(turn.refused, done.refused, "a desk lives its day again");
        if done.refused.is_none() {
            self.note_deed(done);
        }
        self.look(&turn.changes);
    }

    /// Notes what is said, opened and handed on.
    fn note_deed(&mut self, done: &Done) {
        match done.action {
            Action::Customer(session, CustomerDeed::SendChat) => {
                self.note_message(session, done.at, None);
            }
            Action::Technician(by, session, Deed::SendChat) => {
                self.note_message(session, done.at, Some(by));
            }
            Action::Technician(by, session, Deed::OpenTool(tool)) => {
                let seat = self.seat_mut(session, by);
                if !seat.tools.contains(&tool) {
                    seat.tools.push(tool);
                }
            }
            Action::Technician(by, session, Deed::TransferSession(to)) => {
                self.seat_mut(session, by).transferred_to = Some(to);
            }
            _ => {}
        }
    }

    fn note_message(&mut self, session: SessionId, at: Instant, by: Option<TechnicianId>) {
        let case = self.cases.entry(session).or_default();
        case.messages.push(Message { at, by });
    }

    fn seat_mut(&mut self, session: SessionId, of: TechnicianId) -> &mut Seat {
        let place = (session, Queue::Technician(of));
        self.seats.entry(place).or_default()
    }

    /// Looks at every entry as it stands now, after these changes.
    fn look(&mut self, changes: &[Change]) {
        let now = self.desk.now();
        for session in self.desk.sessions() {
            let case = self.cases.entry(session.id).or_default();
            case.look(session, now);
            for entry in session.entries() {
                let place = (session.id, entry.queue);
                let leaves_here = |change: &&Change| {
                    (change.session, change.queue) == place && change.to == Removed
                };
                let removed = changes.iter().rev().find(leaves_here);
                let seat = self.seats.entry(place).or_default();
                seat.look(entry, case, removed, now);
            }
        }
    }

    /// Adds a stretch of time to whatever it counts as, by how everything stands.
    fn count(&mut self, length: TimeDelta) {
        if length <= TimeDelta::zero() {
            return;
        }
        let until = self.desk.now() + length;
        let staff = self.desk.staff();
        for session in self.desk.sessions() {
            let case = self.cases.entry(session.id).or_default();
            case.count(session, length);
            for entry in session.entries() {
                let place = (session.id, entry.queue);
                let seat = self.seats.entry(place).or_default();
                seat.count(share(session, entry, case.is_picked_up), length);
                if is_work(session, entry, staff, case.is_picked_up) {
                    seat.totals.work += length;
                    if is_in_hand(entry.status) {
                        seat.hands_on_until = Some(until);
                    }
                }
            }
        }
    }

    /// The rows of a session: one for every technician who has one, or the one of a channel.
    fn rows_of(&self, session: &Session) -> Vec<Told> {
        let has_row = |entry: &&Entry| {
            let seat = self.seats.get(&(session.id, entry.queue));
            entry.queue.technician().is_some() && seat.is_some_and(|seat| seat.has_row)
        };
        let of_technicians = session.entries().iter().filter(has_row);
        let rows: Vec<_> = of_technicians.map(|own| self.row(session, own)).collect();
        if !rows.is_empty() || session.channel.is_none() {
            return rows;
        }
        let of_channel = session.channel.map(Queue::Channel);
        let own = of_channel.and_then(|queue| session.entry(queue));
        own.map(|own| self.row(session, own)).into_iter().collect()
    }

    fn row(&self, session: &Session, own: &Entry) -> Told {
        let case = &self.cases[&session.id];
        let seat = &self.seats[&(session.id, own.queue)];
        let technician = own.queue.technician();
        let staff = self.desk.staff();
        let is_hands_on = is_in_hand(own.status) && is_work(session, own, staff, case.is_picked_up);
        let own_message = |message: &&Message| technician.is_some() && message.by == technician;
        let own_messages = || case.messages.iter().filter(own_message);
        let first_chat = own_messages().next().map(|message| message.at);
        let customers = case.messages.iter().filter(|message| message.by.is_none());
        Told {
            session: session.id.0,
            technician: technician.map(|id| id.0),
            start: seat.start,
            end: seat.over_at,
            last_action: seat.hands_on_until.filter(|_| !is_hands_on),
            status: word(own),
            durations: durations(case, seat),
            tools: seat.tools.clone(),
            group: technician.and_then(|id| first_group(staff, id)),
            to_first_chat: to_first_chat(case, seat, first_chat),
            wrap_up: seat.removal.and_then(wrap_up),
            transferred_to: seat.transferred_to,
            first_chat,
            customers_messages: customers.count(),
            own_messages: own_messages().count(),
            reconciliation: seat.start.map(|_| reconciliation(&seat.totals)),
        }
    }
}

impl Case {
    fn look(&mut self, session: &Session, now: Instant) {
        let is_shown = |status: Status| {
            let mut entries = session.entries().iter();
            entries.any(|entry| entry.status == status)
        };
        if is_shown(Waiting) {
            self.first_waiting = self.first_waiting.or(Some(now));
        }
        self.is_picked_up |= is_shown(Active);
    }

    fn count(&mut self, session: &Session, length: TimeDelta) {
        let mut entries = session.entries().iter();
        if entries.any(|entry| entry.status == Connecting) {
            self.connecting += length;
        }
        let goes_on = session
            .entries()
            .iter()
            .any(|entry| !is_stay_over(entry.status));
        if self.first_waiting.is_some() && !self.is_picked_up && goes_on {
            self.waiting += length;
        }
    }
}

impl Seat {
    fn look(&mut self, entry: &Entry, case: &Case, removed: Option<&Change>, now: Instant) {
        self.has_row |= gives_a_row(entry.status);
        self.sent_on_after_pick_up |= entry.status == Outgoing && case.is_picked_up;
        if is_in_hand(entry.status) && self.start.is_none() {
            self.start = Some(now);
            self.starts_as_collaborating = entry.status == Collaborating;
        }
        if is_stay_over(entry.status) {
            self.over_at = self.over_at.or(Some(now));
        } else {
            self.over_at = None;
            self.totals.absent += self.totals.gap;
            self.totals.gap = TimeDelta::zero();
        }
        if entry.status != Removed {
            self.removal = None;
        } else if self.removal.is_none() {
            let has_handed_over =
                self.stood_for == Some(Outgoing) && entry.outcome == Some(Outcome::Transferred);
            self.removal = Some(Removal {
                at: now,
                leaves_nothing_to_wrap_up: has_handed_over || removed.is_some_and(is_cut_short),
                last_message: case.messages.last().map(|message| message.at),
            });
        }
        self.stood_for = Some(entry.undisturbed());
    }

    fn count(&mut self, share: Share, length: TimeDelta) {
        let has_started = self.start.is_some();
        let totals = &mut self.totals;
        let (sum, is_of_total) = match share {
            Share::Active => (&mut totals.active, true),
            Share::Hold => (&mut totals.hold, true),
            Share::Transfer => (&mut totals.transfer, true),
            Share::Rebooting => (&mut totals.rebooting, true),
            Share::Reconnecting => (&mut totals.reconnecting, true),
            Share::Offline => (&mut totals.offline, false),
            Share::TechniciansSide => (&mut totals.technicians_side, false),
            Share::NotAccepted => (&mut totals.not_accepted, false),
            Share::Gap => (&mut totals.gap, false),
            Share::Nothing => return,
        };
        // Total has parts from before the start; the rest is only asked for from there on.
        if is_of_total || has_started {
            *sum += length;
        }
        if is_of_total && !has_started {
            totals.before_start += length;
        }
    }
}

/// Fields 20 to 28.
fn durations(case: &Case, seat: &Seat) -> [Option<TimeDelta>; 9] {
    let totals = &seat.totals;
    let has_started = seat.start.is_some();
    let has_total = has_started || seat.sent_on_after_pick_up;
    let total = if has_started {
        total(totals)
    } else {
        totals.transfer
    };
    let once_started = |length: TimeDelta| has_started.then_some(length);
    let with_a_total = |length: TimeDelta| has_total.then_some(length);
    [
        Some(case.connecting),
        case.first_waiting.map(|_| case.waiting),
        with_a_total(total),
        once_started(totals.active),
        with_a_total(totals.work),
        once_started(totals.hold),
        with_a_total(totals.transfer),
        once_started(totals.rebooting),
        once_started(totals.reconnecting),
    ]
}

fn total(totals: &Totals) -> TimeDelta {
    totals.active + totals.hold + totals.transfer + totals.rebooting + totals.reconnecting
}

fn reconciliation(totals: &Totals) -> [TimeDelta; 5] {
    [
        totals.before_start,
        totals.offline,
        totals.technicians_side,
        totals.not_accepted,
        totals.absent,
    ]
}

fn first_group(staff: &Staff, of: TechnicianId) -> Option<String> {
    let mut groups = staff.groups();
    let listing = groups.find(|(_, group)| group.members.contains(&of));
    listing.map(|(_, group)| group.name.clone())
}

fn to_first_chat(case: &Case, seat: &Seat, first_chat: Option<Instant>) -> Option<TimeDelta> {
    if seat.starts_as_collaborating {
        return None;
    }
    Some(first_chat? - case.first_waiting?)
}

fn wrap_up(removal: Removal) -> Option<TimeDelta> {
    if removal.leaves_nothing_to_wrap_up {
        return Some(TimeDelta::zero());
    }
    Some(removal.at - removal.last_message?)
}
