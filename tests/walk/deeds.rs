//! Whose deed a change is, and whom its sentence names.

use queuescope_core::cause::{Agent, Cause};
use queuescope_core::change::Change;
use queuescope_core::entry::Entry;
use queuescope_core::ids::{Queue, TechnicianId};
use queuescope_core::proof::{Move, Step};
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;
use queuescope_core::words::en;

use crate::stage::S;

/// A change that a technician brought about, the rule it follows, and whether the entry is that
/// technician's own.
pub(super) struct Done<'a> {
    change: &'a Change,
    pub(super) rule: &'static Rule,
    by: TechnicianId,
    pub(super) is_own: bool,
}

impl Done<'_> {
    /// The edge and what brought it about.
    pub(super) fn what(&self) -> (Status, Status, Cause) {
        (self.rule.from, self.rule.to, self.change.cause)
    }
}

/// What a technician did in a move, a rule each.
pub(super) fn done<'a>(step: &Step<'a>) -> impl Iterator<Item = Done<'a>> + use<'a> {
    let by = match step.by {
        Move::Act(action) => action.technician(),
        Move::Time | Move::Supposed(..) => None,
    };
    let changes = step.changes;
    let of_a_technician = |change: &&Change| change.cause.agent() == Agent::Technician;
    let changes = changes.iter().filter(of_a_technician);
    let done = move |by: TechnicianId, change: &'a Change| {
        let is_own = change.queue == Queue::Technician(by);
        change.rules().map(move |rule| Done {
            change,
            rule,
            by,
            is_own,
        })
    };
    by.into_iter()
        .flat_map(move |by| changes.clone().flat_map(move |change| done(by, change)))
}

/// It is the technician whom the sentence names.
#[track_caller]
pub(super) fn hold_against_their_sentences(step: &Step) {
    let session = step.before.session(S).expect("the walk has a session");
    for done in done(step) {
        let own = session.entry(Queue::Technician(done.by));
        let leads = session.lead == Some(done.by);
        let collaborates = own.is_some_and(|entry| entry.is_collaborator);
        let has = |status| own.map(Entry::undisturbed) == Some(status);
        let sentence = en::cause_of(Some(done.rule), done.change.cause);
        let ends = [" clicks ", " reboots ", "’s machine "];
        let end = ends.iter().find_map(|end| sentence.find(end));
        let is_so = match &sentence[..end.expect("somebody does something")] {
            "The technician" => done.is_own,
            "Another technician" => !done.is_own,
            "The lead" => leads,
            "The technician or the lead" => done.is_own || leads,
            "The lead or a collaborator" => leads || collaborates,
            "The collaborator" => done.is_own && collaborates,
            "A collaborator" => !done.is_own && collaborates,
            "The collaborator or another technician" => !done.is_own || collaborates,
            "The invited technician" => done.is_own && has(Status::Invitation),
            "The recipient" => done.is_own && has(Status::Incoming),
            "A recipient" => !done.is_own && has(Status::Incoming),
            "The sender" if done.change.from.is_none() => !done.is_own,
            "The sender" => done.is_own && has(Status::Outgoing),
            "The sender or another technician" => !done.is_own || has(Status::Outgoing),
            other => panic!("{other}: who is that?"),
        };
        assert!(is_so, "{sentence} {step:#?}");
    }
}
