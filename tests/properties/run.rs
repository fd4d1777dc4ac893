//! One run, checked after every command.

use chrono::TimeDelta;
use queuescope_core::action::Action;
use queuescope_core::change::Change;
use queuescope_core::comparison::Standing;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, SessionId, TechnicianId};
use queuescope_core::journal::Journal;
use queuescope_core::ledger::lanes;
use queuescope_core::refusal::Refusal;
use queuescope_core::scenario::{Player, Scenario, record};
use queuescope_core::staff::Staff;
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;
use queuescope_core::what_if::{Answer, Ending, Ends};

use super::command::{Command, TECHNICIANS, limits};
use crate::reference::{Model, Person, Seat, Whose};
use crate::what_if::asked;

type Checked = Result<(), String>;

/// Plays a run and says what did not hold, if anything.
pub(super) fn check(commands: &[Command]) -> Checked {
    let (mut desk, mut model) = beginning();
    let mut changes = Vec::new();
    let mut now = desk.now();
    for command in commands {
        now += TimeDelta::milliseconds(command.after);
        quiet_before_the_next_deadline(&desk)?;
        model.pass(command.after);
        let passed = desk
            .advance(now)
            .map_err(|refusal| format!("{refusal:?}"))?;
        follow_the_book(&passed)?;
        agree(&desk, &model, &format!("after {} ms", command.after))?;

        let before = desk.clone();
        let action = command.action(desk.sessions().len());
        let turn = desk.act(now, &action);
        let done = model.act(&action);
        let what = format!("{action:?}");
        if turn.refused.is_none() != done {
            return Err(format!(
                "{what}: refused {:?}, in the model {done}",
                turn.refused
            ));
        }
        if turn.refused.is_some() && (desk != before || !turn.changes.is_empty()) {
            return Err(format!("{what} was refused, and changed something"));
        }
        if let Some(Refusal::NotInTheBook { from, to }) = turn.refused {
            return Err(format!("{what} ran into the door: {from:?} → {to:?}"));
        }
        follow_the_book(&turn.changes)?;
        agree(&desk, &model, &what)?;
        changes.extend(passed);
        changes.extend(turn.changes);
    }
    awake(commands, &changes, &desk)
}

/// Records a run, reads the recording, plays it, and says what came out otherwise.
pub(super) fn record_and_play(commands: &[Command]) -> Checked {
    let journal = lived(commands);
    let text = record(&journal, "A run");
    let scenario = Scenario::read(&text).map_err(|error| format!("{error}\n{text}"))?;
    let mut player = Player::new(&scenario);
    while let Some(step) = player.step() {
        step.map_err(|failure| format!("{failure:?}\n{text}"))?;
    }
    let again = scenario.journal();
    if again.desk() != journal.desk() || again.changes() != journal.changes() {
        return Err(format!("another run was recorded\n{text}"));
    }
    Ok(())
}

/// Writes the first deeds of a run as a text for a link, reads it, and says whether another story came out.
pub(super) fn short(commands: &[Command]) -> Checked {
    /// Deeds at random, most of which are refused, need more letters than those of people.
    const DEEDS: usize = 60;
    let journal = lived(&commands[..commands.len().min(DEEDS)]);
    let text = record(&journal, "A run");
    let scenario = Scenario::read(&text).map_err(|error| format!("{error}\n{text}"))?;
    let short = scenario.short().map_err(|_| format!("too long\n{text}"))?;
    if Scenario::from_short(&short).as_ref() != Ok(&scenario) {
        return Err(format!("another story was read\n{text}\n{short}"));
    }
    Ok(())
}

/// Says what a report of a run tells otherwise than somebody who looks at the desk all the time: on the
/// way, and at its end.
pub(super) fn report(commands: &[Command]) -> Checked {
    let journal = lived(commands);
    let all = journal.done().len();
    for deeds in [all / 2, all] {
        let next = journal.done().get(deeds);
        let moment = next.map_or(journal.desk().now(), |next| next.at);
        crate::report::compared(&journal, deeds, moment)?;
    }
    Ok(())
}

/// Says what our own reader makes otherwise of a run's log, if anything.
pub(super) fn log(commands: &[Command]) -> Checked {
    crate::log::read_again(&lived(commands))
}

/// Says what a run under other limits is told to be otherwise than it is at a desk that had them from the
/// beginning; and what its own limits would have made different.
pub(super) fn under_other_limits(commands: &[Command]) -> Checked {
    let here = lived(commands);
    let own = crate::what_if::with_its_first_limits(&here);
    let (answer, again) = asked(&own, own.beginning().limits());
    if !answer.ends.is_empty() || !answer.refused.is_empty() || again.changes() != own.changes() {
        return Err(format!("its own limits made a difference: {answer:?}"));
    }
    for byte in [2, 15, 27, 63] {
        let limits = limits(byte);
        let (answer, there) = asked(&here, limits);
        let mut slow = Journal::new(Desk::new(
            here.beginning().now(),
            limits,
            here.beginning().staff().clone(),
        ));
        let (mut refused, mut granted) = (0, 0);
        for done in here.done() {
            if let Action::SetLimits(_) = done.action {
                continue;
            }
            let now = slow.act(done.at, &done.action).refused;
            refused += usize::from(done.refused.is_none() && now.is_some());
            granted += usize::from(done.refused.is_some() && now.is_none());
        }
        // Time goes on to where it had come to.
        let _ = slow.advance(here.desk().now());
        if (answer.refused.len(), answer.granted) != (refused, granted) {
            return Err(format!(
                "{refused} refused and {granted} granted, not {answer:?}"
            ));
        }
        if there.changes() != slow.changes() || there.desk() != slow.desk() {
            return Err(format!("another past under {limits:?}"));
        }
        let sessions = here.desk().sessions().map(|session| &session.name);
        if !sessions.eq(slow.desk().sessions().map(|session| &session.name)) {
            return Err("the sessions have other numbers".into());
        }
        ends_as_told(&answer, &here, &slow)?;
    }
    Ok(())
}

/// Every entry that ends otherwise is told, with how it stands and, as the report has it, since when it
/// is over; and no other is.
fn ends_as_told(answer: &Answer, here: &Journal, there: &Journal) -> Checked {
    let mut different = 0;
    for session in here.desk().sessions() {
        let id = session.id;
        let known = |ends: &&Ends| ends.session == id;
        different += usize::from(answer.ends.iter().any(|ends| known(&ends)));
        for queue in (0..TECHNICIANS).map(TechnicianId).map(Queue::Technician) {
            let [before, now] = [here, there].map(|journal| ending(journal, id, queue));
            let told = answer
                .ends
                .iter()
                .filter(known)
                .find(|ends| ends.queue == queue);
            let told = told.map(|ends| [ends.here, ends.there]);
            let expected = (before != now).then_some([before, now]);
            if told != expected {
                return Err(format!("{expected:?} of {id:?} in {queue:?}, not {told:?}"));
            }
        }
    }
    let all = here.desk().sessions().len();
    if (answer.different, answer.same) != (different, all - different) {
        return Err(format!("{different} of {all} are different: {answer:?}"));
    }
    Ok(())
}

/// How an entry ends, read off what its queue showed.
fn ending(journal: &Journal, session: SessionId, queue: Queue) -> Option<Ending> {
    let entry = journal.desk().session(session)?.entry(queue)?;
    let lanes = lanes(journal.changes(), session);
    let lane = lanes.iter().find(|lane| lane.queue == queue)?;
    let ended = lane.intervals.last().filter(|last| last.status.is_ended());
    Some(Ending {
        stands: Standing {
            status: entry.status,
            outcome: entry.outcome,
        },
        over_at: match (ended, lane.departed()) {
            (Some(last), _) => Some(last.from),
            (None, Some(departure)) => Some(departure.at),
            (None, None) => None,
        },
    })
}

fn lived(commands: &[Command]) -> Journal {
    let (desk, _) = beginning();
    let mut now = desk.now();
    let mut journal = Journal::new(desk);
    for command in commands {
        now += TimeDelta::milliseconds(command.after);
        let sessions = journal.desk().sessions().len();
        journal.act(now, &command.action(sessions));
    }
    journal
}

/// The two before the first command, with the same people.
fn beginning() -> (Desk, Model) {
    let mut staff = Staff::default();
    let everybody: Vec<_> = (0..TECHNICIANS)
        .map(|number| staff.add_technician(format!("T{number}")))
        .collect();
    staff.add_group("G", everybody.clone());
    staff.add_channel("Web", everybody[..2].to_vec());
    let start = Instant::from_timestamp_millis(1_767_600_000_000).expect("a day in 2026");
    let desk = Desk::new(start, limits(0), staff);
    let person = Person {
        hidden: false,
        online: true,
        disabled: false,
    };
    let model = Model {
        limits: limits(0),
        people: vec![person; usize::from(TECHNICIANS)],
        group: (0..usize::from(TECHNICIANS)).collect(),
        channel: vec![0, 1],
        cases: Vec::new(),
        clock: 0,
    };
    (desk, model)
}

/// A tab that slept has the history of one that was awake: time passes in many small pieces.
fn awake(commands: &[Command], asleep: &[Change], end: &Desk) -> Checked {
    let (mut desk, _) = beginning();
    let mut changes = Vec::new();
    let mut now = desk.now();
    for command in commands {
        for piece in [command.after / 3, command.after / 2, 1] {
            let until = now + TimeDelta::milliseconds(piece.min(command.after));
            changes.extend(desk.advance(until.max(desk.now())).unwrap_or_default());
        }
        now += TimeDelta::milliseconds(command.after);
        let action = command.action(desk.sessions().len());
        changes.extend(desk.act(now, &action).changes);
    }
    if changes != asleep || desk != *end {
        return Err("the same actions gave another history when time passed in pieces".into());
    }
    Ok(())
}

/// Just before the next deadline nothing has changed.
fn quiet_before_the_next_deadline(desk: &Desk) -> Checked {
    let Some(next) = desk.next_deadline() else {
        return Ok(());
    };
    if next.due_at < desk.now() {
        return Err(format!("{next:?} lies in the past"));
    }
    let before = next.due_at - TimeDelta::milliseconds(1);
    if before < desk.now() {
        return Ok(());
    }
    let mut waiting = desk.clone();
    match waiting.advance(before) {
        Ok(changes) if changes.is_empty() => Ok(()),
        other => Err(format!("{other:?} before {next:?}")),
    }
}

/// Every change is an enacted rule, for one of its causes; nothing appears but by its ways.
fn follow_the_book(changes: &[Change]) -> Checked {
    for change in changes {
        let appears = matches!(change.to, Status::Connecting | Status::Invitation);
        if change.from.is_none() && change.origin.is_none() && appears {
            continue;
        }
        let mut rules = change.rules().peekable();
        if rules.peek().is_none() {
            return Err(format!("no rule for {change:?}"));
        }
        if !rules.all(|rule| rule.is_enacted() && rule.causes.contains(&change.cause)) {
            return Err(format!("not for this cause: {change:?}"));
        }
    }
    Ok(())
}

/// The core and the model show the same.
fn agree(desk: &Desk, model: &Model, after: &str) -> Checked {
    let asked_of_each = desk
        .sessions()
        .flat_map(|session| desk.deadlines(session))
        .min();
    if desk.next_deadline() != asked_of_each {
        return Err(format!(
            "{after}: the desk names another limit than {asked_of_each:?}"
        ));
    }
    if desk.sessions().len() != model.cases.len() {
        return Err(format!("{after}: another number of sessions"));
    }
    for (session, case) in desk.sessions().zip(&model.cases) {
        let core: Vec<_> = session
            .entries()
            .iter()
            .map(|entry| {
                let since = (desk.now() - entry.since).num_milliseconds();
                let lost = entry
                    .link_lost_at
                    .map(|at| (desk.now() - at).num_milliseconds());
                let flags = [entry.lead_is_offered, entry.is_final];
                let shown = (entry.queue, entry.status, since, entry.restores_to);
                (shown, lost, flags)
            })
            .collect();
        let reference: Vec<_> = case.seats.iter().map(shown).collect();
        let lead = case.lead.and_then(|lead| u16::try_from(lead).ok());
        let same_lead = session.lead == lead.map(TechnicianId);
        if core != reference || !same_lead {
            let name = SessionId(session.id.0);
            return Err(format!(
                "{after}: {name:?}\n core  {core:?}\n model {reference:?}\n lead {:?}, in the model {:?}",
                session.lead, case.lead
            ));
        }
    }
    Ok(())
}

/// What a queue shows, how long its link has been lost, whether it is offered the lead and final.
type Shown = ((Queue, Status, i64, Option<Status>), Option<i64>, [bool; 2]);

fn shown(seat: &Seat) -> Shown {
    let queue = match seat.whose {
        Whose::Person(person) => {
            Queue::Technician(TechnicianId(u16::try_from(person).unwrap_or(u16::MAX)))
        }
        Whose::Channel => Queue::Channel(queuescope_core::ids::ChannelId(0)),
    };
    let shown = (queue, seat.status, seat.status_for, seat.before);
    (shown, seat.link_lost_for, [seat.offered, seat.by_system])
}
