//! What holds in every move, whoever makes it.

mod book;
mod disturbances;
mod ends;
mod seats;
mod transfers;

use super::Step;
use super::moves::{Move, SESSION};
use crate::action::{Action, Deed};
use crate::cause::Cause;
use crate::change::Change;
use crate::desk::Desk;
use crate::entry::Entry;
use crate::ids::{Queue, TechnicianId};
use crate::session::Session;
use crate::status::Status;

/// What always holds; [`words`](crate::words) says each in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case")
)]
pub enum Always {
    /// At most one entry is Active (`status-table`, Collaborating).
    OneIsActive,
    /// A queue holds a session once.
    OnceInAQueue,
    /// Every change is an enacted rule.
    InTheBook,
    /// Every change has one of its rule's causes.
    ByItsCause,
    /// A technician's change is the deed of whom its rule names.
    ByWhomTheRuleNames,
    /// Closed by technician is an outcome (`domain` §2).
    NeverClosedByTechnician,
    /// Whoever picks a session up ends the transfer (`status-changes` 36, 39).
    PickUpEndsTheTransfer,
    /// Incoming and Outgoing know what was handed over (`domain` §2).
    TransferHasAnOrigin,
    /// Nobody comes back to a queue by themselves.
    ComesByInvitationOrTransfer,
    /// Rebooting, Reconnecting and Offline know what they disturb, and nothing else does.
    DisturbedRemembers,
    /// What a restore gives back is what there was (`domain` §3).
    RestoreGivesBack,
    /// Of two disturbances the second remembers what the first did.
    MemoryIsKept,
    /// No disturbance touches an invitation.
    InvitationIsLeftAlone,
    /// No document lets a collaborator reconnect.
    NoCollaboratorReconnects,
    /// Closed by waiting customer: nobody had picked it up (`status-table`).
    WaitingCustomerWasNotPickedUp,
    /// Timed out by the system stays (`status-table`, Timed out).
    SystemsEndStays,
    /// Aborted and Closed by waiting customer have no way out.
    LastStatusStays,
    /// A technician alone changes Closed and Timed out (`status-changes` 58, 59, 62).
    EndedByTechnicianAlone,
    /// Aborted follows from being disabled (`status-table`, Aborted).
    AbortedIfDisabled,
    /// Who is disabled does nothing more.
    DisabledDoesNothing,
    /// The lead is no collaborator.
    LeadIsNoCollaborator,
    /// Whoever is Active leads.
    ActiveLeads,
    /// An offer of the lead stands only while the lead is Active.
    OfferNeedsAnActiveLead,
    /// Whoever does not lead ends only their own entry.
    OthersEndTheirOwn,
    /// No limit makes anybody Active.
    TimeMakesNobodyActive,
    /// No entry is stuck in a disturbance while its link is up.
    NobodyIsStuck,
    /// What a disturbance remembers returns with the link.
    PromisesAreKept,
    /// No deadline lies in the past.
    NoDeadlineIsPast,
    /// Whatever ended says how, but for a transfer that was taken back.
    EndsHaveAnOutcome,
}

/// What a move says of something that always holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// Nothing: what it speaks of did not come about.
    Unasked,
    /// It held.
    Kept,
    /// It did not.
    Broken,
}

impl Held {
    fn of(holds: bool) -> Self {
        if holds { Self::Kept } else { Self::Broken }
    }

    /// All of those that are asked.
    fn all(each: impl IntoIterator<Item = bool>) -> Self {
        let mut held = Self::Unasked;
        for holds in each {
            if !holds {
                return Self::Broken;
            }
            held = Self::Kept;
        }
        held
    }

    /// None of those that are asked.
    fn none(each: impl IntoIterator<Item = bool>) -> Self {
        Self::all(each.into_iter().map(|is_so| !is_so))
    }
}

impl Always {
    /// All of them.
    pub const ALL: [Self; 29] = [
        Self::OneIsActive,
        Self::OnceInAQueue,
        Self::ActiveLeads,
        Self::LeadIsNoCollaborator,
        Self::OfferNeedsAnActiveLead,
        Self::InTheBook,
        Self::ByItsCause,
        Self::ByWhomTheRuleNames,
        Self::NeverClosedByTechnician,
        Self::TransferHasAnOrigin,
        Self::PickUpEndsTheTransfer,
        Self::ComesByInvitationOrTransfer,
        Self::DisturbedRemembers,
        Self::MemoryIsKept,
        Self::RestoreGivesBack,
        Self::PromisesAreKept,
        Self::NobodyIsStuck,
        Self::InvitationIsLeftAlone,
        Self::NoCollaboratorReconnects,
        Self::WaitingCustomerWasNotPickedUp,
        Self::LastStatusStays,
        Self::SystemsEndStays,
        Self::EndedByTechnicianAlone,
        Self::OthersEndTheirOwn,
        Self::EndsHaveAnOutcome,
        Self::AbortedIfDisabled,
        Self::DisabledDoesNothing,
        Self::TimeMakesNobodyActive,
        Self::NoDeadlineIsPast,
    ];

    /// What a move says of it. One that is supposed is in no book and nobody's deed: of that it says nothing, but of what
    /// it leaves behind.
    pub fn held(self, step: &Step) -> Held {
        match self {
            Self::OneIsActive => seats::one_is_active(step),
            Self::OnceInAQueue => seats::once_in_a_queue(step),
            Self::ActiveLeads => seats::active_leads(step),
            Self::LeadIsNoCollaborator => seats::lead_is_no_collaborator(step),
            Self::OfferNeedsAnActiveLead => seats::offer_needs_an_active_lead(step),
            Self::InTheBook => book::in_the_book(step),
            Self::ByItsCause => book::by_its_cause(step),
            Self::ByWhomTheRuleNames => book::by_whom_the_rule_names(step),
            Self::NeverClosedByTechnician => book::never_closed_by_technician(step),
            Self::TransferHasAnOrigin => transfers::has_an_origin(step),
            Self::PickUpEndsTheTransfer => transfers::ended_by_a_pick_up(step),
            Self::ComesByInvitationOrTransfer => transfers::comes_by_one_or_an_invitation(step),
            Self::DisturbedRemembers => disturbances::remembers(step),
            Self::MemoryIsKept => disturbances::memory_is_kept(step),
            Self::RestoreGivesBack => disturbances::restore_gives_back(step),
            Self::PromisesAreKept => disturbances::promises_are_kept(step),
            Self::NobodyIsStuck => disturbances::nobody_is_stuck(step),
            Self::InvitationIsLeftAlone => disturbances::invitation_is_left_alone(step),
            Self::NoCollaboratorReconnects => disturbances::no_collaborator_reconnects(step),
            Self::WaitingCustomerWasNotPickedUp => ends::waiting_customer_was_not_picked_up(step),
            Self::LastStatusStays => ends::last_status_stays(step),
            Self::SystemsEndStays => ends::systems_end_stays(step),
            Self::EndedByTechnicianAlone => ends::ended_by_technician_alone(step),
            Self::OthersEndTheirOwn => ends::others_end_their_own(step),
            Self::EndsHaveAnOutcome => ends::have_an_outcome(step),
            Self::AbortedIfDisabled => ends::aborted_if_disabled(step),
            Self::DisabledDoesNothing => book::disabled_does_nothing(step),
            Self::TimeMakesNobodyActive => book::time_makes_nobody_active(step),
            Self::NoDeadlineIsPast => book::no_deadline_is_past(step),
        }
    }
}

fn entries(desk: &Desk) -> &[Entry] {
    desk.session(SESSION).map_or(&[], Session::entries)
}

fn shown(desk: &Desk) -> impl Iterator<Item = &Entry> {
    entries(desk).iter().filter(|entry| entry.is_shown())
}

fn entry(desk: &Desk, queue: Queue) -> Option<&Entry> {
    desk.session(SESSION)?.entry(queue)
}

/// What the move changed; of one that is supposed nothing.
fn changes<'a>(step: &Step<'a>) -> &'a [Change] {
    match step.by {
        Move::Supposed(..) => &[],
        Move::Time | Move::Act(_) => step.changes,
    }
}

/// The edges of a move, an appearance with its origin; an appearance without one has no edge.
fn changed<'a>(step: &Step<'a>) -> impl Iterator<Item = (Status, Status, Cause)> + 'a {
    changes(step).iter().filter_map(|change| {
        let from = change.from.or(change.origin)?;
        Some((from, change.to, change.cause))
    })
}

/// What a technician does in a move, and who.
fn technicians_deed<'a>(step: &Step<'a>) -> Option<(TechnicianId, &'a Deed)> {
    match step.by {
        Move::Act(Action::Technician(by, _, deed)) => Some((*by, deed)),
        Move::Time | Move::Act(_) | Move::Supposed(..) => None,
    }
}
