//! The words of the explorer.

use queuescope_core::rules::Standing;
use queuescope_core::status::Kin;

/// See [`super::en::words`] for the sentences.
pub(crate) struct ExplorerWords {
    pub(crate) title: &'static str,
    pub(crate) kin: fn(Kin) -> &'static str,
    pub(crate) standing: fn(Standing) -> &'static str,
    /// Between two statuses, where an arrow is drawn for the eye.
    pub(crate) to: &'static str,
    pub(crate) close_card: &'static str,
    pub(crate) map: MapWords,
    pub(crate) list: ListWords,
    pub(crate) intro: IntroWords,
    pub(crate) status: StatusCardWords,
    pub(crate) rule: RuleCardWords,
}

/// The map and what stands around it.
pub(crate) struct MapWords {
    pub(crate) title: &'static str,
    pub(crate) box_label: fn(&str, usize, usize) -> String,
    pub(crate) legend: &'static str,
    pub(crate) line_enacted: &'static str,
    pub(crate) line_disputed: &'static str,
    pub(crate) way_out: &'static str,
    pub(crate) way_in: &'static str,
    /// Beside the map of a story: the mark of where it is, and the lines.
    pub(crate) here: &'static str,
    pub(crate) just_changed: &'static str,
    pub(crate) in_story: &'static str,
    /// The list of names beside a map without them.
    pub(crate) signs: &'static str,
    pub(crate) zoom: &'static str,
    pub(crate) larger: &'static str,
    pub(crate) smaller: &'static str,
}

/// The lists of all statuses and all changes.
pub(crate) struct ListWords {
    pub(crate) statuses: &'static str,
    pub(crate) changes: &'static str,
    pub(crate) from: &'static str,
}

/// The place of the card while none is open.
pub(crate) struct IntroWords {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) statuses: &'static str,
    pub(crate) changes: &'static str,
    pub(crate) enacted: &'static str,
    pub(crate) disputed: &'static str,
    pub(crate) how: &'static str,
    pub(crate) hints: &'static [&'static str],
    pub(crate) the_disputed: &'static str,
}

/// The card of a status.
pub(crate) struct StatusCardWords {
    pub(crate) seen_by: &'static str,
    pub(crate) limits: &'static str,
    pub(crate) no_limits: &'static str,
    pub(crate) ways_out: &'static str,
    pub(crate) no_way_out: &'static str,
    pub(crate) ways_in: &'static str,
    pub(crate) no_way_in: &'static str,
    pub(crate) names: &'static str,
}

/// The card of a rule.
pub(crate) struct RuleCardWords {
    pub(crate) title: &'static str,
    pub(crate) stays: &'static str,
    pub(crate) condition: &'static str,
    pub(crate) causes: &'static str,
    pub(crate) evidence: &'static str,
    pub(crate) status_table: &'static str,
    pub(crate) not_in_status_table: &'static str,
    pub(crate) cell: &'static str,
    pub(crate) next_of: fn(&str) -> String,
    pub(crate) previous_of: fn(&str) -> String,
    pub(crate) printed: &'static str,
    pub(crate) not_printed: &'static str,
    pub(crate) status_changes: &'static str,
    pub(crate) not_in_status_changes: &'static str,
    pub(crate) row: fn(u8) -> String,
    pub(crate) reverse: &'static str,
}
