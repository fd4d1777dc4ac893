//! What is proved, each in a sentence.

use alloc::format;
use alloc::string::String;

use crate::language::Language;
use crate::proof::{Always, Eventually, Property, Sometimes, Verdict};

/// What a property says.
pub fn property(property: Property) -> String {
    match property {
        Property::Always(always) => self::always(always).into(),
        Property::Sometimes(Sometimes::Shown(status)) => {
            format!("A queue shows {}.", status.name(Language::En))
        }
        Property::Sometimes(Sometimes::Ended(outcome)) => {
            format!(
                "An entry ends as “{}” in the session report.",
                outcome.name()
            )
        }
        Property::Eventually(Eventually::Rests) => {
            "If nobody does anything more, time ends everything but invitations and what waits for its connection.".into()
        }
        Property::Eventually(Eventually::CanEnd) => {
            "There is always a way to end the session for everybody who can still act.".into()
        }
    }
}

const fn always(always: Always) -> &'static str {
    match always {
        Always::OneIsActive => "The session is Active in at most one queue.",
        Always::OnceInAQueue => "A queue shows the session at most once.",
        Always::ActiveLeads => "Whoever is Active has the lead.",
        Always::LeadIsNoCollaborator => "The lead is not a collaborator.",
        Always::OfferNeedsAnActiveLead => "The lead is on offer only while the lead is Active.",
        Always::InTheBook => "Every change of status is printed in a document and simulated.",
        Always::ByItsCause => "Every change of status has one of the triggers of its rule.",
        Always::ByWhomTheRuleNames => {
            "A technician’s change is made by the technician whom its rule names."
        }
        Always::NeverClosedByTechnician => {
            "No queue shows Closed by technician: the entry is removed."
        }
        Always::TransferHasAnOrigin => {
            "An Incoming or Outgoing session was Waiting, Active or On Hold before its transfer."
        }
        Always::PickUpEndsTheTransfer => {
            "Once somebody picks up a transferred session, it is Incoming or Outgoing for nobody."
        }
        Always::ComesByInvitationOrTransfer => {
            "A session enters a queue only when it is created, transferred there or shared by invitation."
        }
        Always::DisturbedRemembers => {
            "A Rebooting, Reconnecting or Offline entry remembers the status it had before, and that was none of these three."
        }
        Always::MemoryIsKept => "A second disturbance keeps what the first one remembers.",
        Always::RestoreGivesBack => {
            "A connection that returns brings back the status before the loss."
        }
        Always::PromisesAreKept => {
            "What a disturbed entry remembers can return, unless the session has ended or its technician is disabled."
        }
        Always::NobodyIsStuck => "No entry stays disturbed while everything is connected.",
        Always::InvitationIsLeftAlone => "Reboots and losses leave an invitation alone.",
        Always::NoCollaboratorReconnects => {
            "A collaborator never becomes Reconnecting: no document says so."
        }
        Always::WaitingCustomerWasNotPickedUp => {
            "Closed by waiting customer appears only if nobody had picked up the session."
        }
        Always::LastStatusStays => "Aborted and Closed by waiting customer stay.",
        Always::SystemsEndStays => "What the system’s limit has timed out stays Timed out.",
        Always::EndedByTechnicianAlone => {
            "Only a technician who ends the session takes Closed and Timed out from a queue."
        }
        Always::OthersEndTheirOwn => {
            "Whoever ends the session without the lead ends only their own entry."
        }
        Always::EndsHaveAnOutcome => {
            "Every entry that has ended has an outcome for the report, except a transfer that was taken back."
        }
        Always::AbortedIfDisabled => {
            "Aborted appears exactly when a technician is disabled who is Active, or becomes Active again."
        }
        Always::DisabledDoesNothing => "A disabled technician does nothing more.",
        Always::TimeMakesNobodyActive => "No time limit makes anybody Active.",
        Always::NoDeadlineIsPast => "No deadline lies in the past.",
    }
}

/// What came of it.
pub const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "holds",
        Verdict::Broken => "broken",
        Verdict::Never => "never at stake",
    }
}

/// How much was walked.
pub fn walked(states: usize, moves: usize) -> String {
    format!("{states} states, {moves} moves between them.")
}

/// What is said of a change that is supposed.
pub const fn supposed() -> &'static str {
    "What is supposed happens."
}
