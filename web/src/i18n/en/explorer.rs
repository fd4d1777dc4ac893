//! The explorer in English.

use queuescope_core::rules::Standing;
use queuescope_core::status::Kin;

use super::number;
use crate::i18n::explorer::{
    ExplorerWords, IntroWords, ListWords, MapWords, RuleCardWords, StatusCardWords,
};

pub(super) const WORDS: ExplorerWords = ExplorerWords {
    title: "Statuses and changes",
    kin: |kin| match kin {
        Kin::InWork => "In work",
        Kin::WaitingForUs => "Waiting for us",
        Kin::WaitingForOthers => "Waiting for others",
        Kin::Disturbed => "Disturbed",
        Kin::Ended => "Ended",
    },
    standing: |standing| match standing {
        Standing::Enacted => "Simulated",
        Standing::Disputed(_) => "Not simulated",
    },
    to: "to",
    close_card: "Close the card",
    map: MapWords {
        title: "Map of all statuses and changes",
        box_label: |name, ways_out, ways_in| {
            format!(
                "{name}, {}, {}",
                counted(ways_out, "way out", "ways out"),
                counted(ways_in, "way in", "ways in")
            )
        },
        legend: "Legend",
        line_enacted: "simulated",
        line_disputed: "not simulated",
        way_out: "way out",
        way_in: "way in",
        here: "here now",
        just_changed: "changed in this step",
        in_story: "elsewhere in the scenario",
        signs: "Names of the icons",
        zoom: "Zoom",
        larger: "Zoom in",
        smaller: "Zoom out",
    },
    list: ListWords {
        statuses: "All statuses",
        changes: "All changes",
        from: "From",
    },
    intro: IntroWords {
        title: "Pick a status or a line",
        lead: "Every status a session can have in a queue, and every change between two of them \
               that the documents print.",
        statuses: "statuses",
        changes: "changes",
        enacted: "simulated at the desk",
        disputed: "not simulated",
        how: "How to read it",
        hints: &[
            "A status opens with its meaning, its time limits and what can be done. The rest unfolds.",
            "A line opens with what triggers the change, when it takes effect, and what else changes.",
            "Point at a status to see only its neighbours.",
            "On the keyboard: Tab to the map, arrow keys from box to box, Enter to open. The changes \
             are links on the card.",
            "Every card has an address of its own: copy it to send the card to a colleague.",
        ],
        the_disputed: "Where the documents contradict each other",
    },
    status: StatusCardWords {
        seen_by: "Who sees it",
        limits: "Time limits",
        no_limits: "None: no limit ends this status.",
        ways_out: "Ways out",
        no_way_out: "None: nothing follows.",
        ways_in: "Ways in",
        no_way_in: "None: an entry begins with it.",
        names: "In the console",
    },
    rule: RuleCardWords {
        title: "Change",
        stays: "This is not a change: once the administrator’s limit has passed, the entry stays \
                as it is until a technician ends it.",
        condition: "Condition",
        causes: "Trigger",
        evidence: "What the documents say",
        status_table: "Status table",
        not_in_status_table: "Not in the status table.",
        cell: "Cell",
        next_of: |name| format!("Next, at {name}"),
        previous_of: |name| format!("Previous, at {name}"),
        printed: "printed",
        not_printed: "not printed",
        status_changes: "Status changes",
        not_in_status_changes: "Not among the 62 procedures.",
        row: |row| format!("Row {row}"),
        reverse: "Reverse change",
    },
};

pub(super) fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { more })
}
