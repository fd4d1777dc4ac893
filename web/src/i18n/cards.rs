//! The words of the cards: what is said of a status, of a change, and of the ways between two.

use queuescope_core::paths::By;

/// See [`super::en::words`] for the sentences.
pub(crate) struct CardWords {
    pub(crate) status: StatusPartWords,
    pub(crate) change: ChangePartWords,
    pub(crate) routes: RouteWords,
    pub(crate) citation: CitationWords,
}

/// The parts of the card of a status.
pub(crate) struct StatusPartWords {
    pub(crate) yours: &'static str,
    pub(crate) others: &'static str,
    pub(crate) other_technicians: &'static str,
    pub(crate) your_machine: &'static str,
    pub(crate) nothing_changes: &'static str,
    pub(crate) unchanged: &'static str,
    pub(crate) at_any_time: &'static str,
    pub(crate) report: &'static str,
    pub(crate) disagreements: &'static str,
}

/// The parts of the card of a change.
pub(crate) struct ChangePartWords {
    pub(crate) needs: &'static str,
    pub(crate) takes_effect: &'static str,
    pub(crate) others: &'static str,
    pub(crate) others_lead: &'static str,
    pub(crate) nobody_else: &'static str,
    pub(crate) appears: &'static str,
    pub(crate) stays: &'static str,
    pub(crate) not_seen: &'static str,
    pub(crate) idle: &'static str,
    pub(crate) report: &'static str,
    pub(crate) stops: &'static str,
    pub(crate) begins: &'static str,
    pub(crate) goes_on: &'static str,
    pub(crate) no_field: &'static str,
    pub(crate) outcome: &'static str,
    pub(crate) no_outcome: &'static str,
    pub(crate) reproduce: &'static str,
    pub(crate) play: fn(&str) -> String,
    pub(crate) against: &'static str,
    pub(crate) not_against: &'static str,
}

/// How one gets from one status into another.
pub(crate) struct RouteWords {
    pub(crate) title: &'static str,
    pub(crate) question: &'static str,
    pub(crate) target: &'static str,
    pub(crate) choose: &'static str,
    pub(crate) show: &'static str,
    pub(crate) measure: &'static str,
    pub(crate) by: fn(By) -> &'static str,
    pub(crate) count: fn(usize) -> String,
    pub(crate) name: fn(usize) -> String,
    pub(crate) on_the_map: &'static str,
    pub(crate) totals: fn(usize, &str, usize) -> String,
    pub(crate) at_once: &'static str,
    pub(crate) after: fn(&str) -> String,
    pub(crate) stays: &'static str,
    pub(crate) play: &'static str,
    pub(crate) none: &'static str,
    pub(crate) printed: &'static str,
    pub(crate) not_printed: &'static str,
    pub(crate) from_here: &'static str,
}

/// How a rule is cited.
pub(crate) struct CitationWords {
    /// Its number, its name, the version and the address.
    pub(crate) cited: fn(usize, &str, &str, &str) -> String,
    pub(crate) copy: &'static str,
    pub(crate) copied: &'static str,
    pub(crate) by_hand: &'static str,
}
