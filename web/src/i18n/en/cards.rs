//! The cards in English.

use queuescope_core::paths::By;

use super::number;
use crate::i18n::cards::{CardWords, ChangePartWords, CitationWords, RouteWords, StatusPartWords};

pub(super) const WORDS: CardWords = CardWords {
    status: StatusPartWords {
        yours: "What you can do",
        others: "What others can do",
        other_technicians: "Other technicians",
        your_machine: "Your machine",
        nothing_changes: "Nothing that changes the status.",
        unchanged: "No status change:",
        at_any_time: "At any time: show or hide the console, set the presence, lose and \
                      restore a network, set the limits. A technician whose machine has no network \
                      can do nothing to a session but select it.",
        report: "In the session report",
        disagreements: "Contradictions",
    },
    change: ChangePartWords {
        needs: "Requires",
        takes_effect: "When",
        others: "The other participants’ entries",
        others_lead: "At the same moment, where the session is in other queues too:",
        nobody_else: "No other entry changes.",
        appears: "appears",
        stays: "Unchanged:",
        not_seen: "No documented scenario shows this.",
        idle: "The idle clock",
        report: "The session report",
        stops: "Stops",
        begins: "Begins",
        goes_on: "Goes on",
        no_field: "No time field begins or stops.",
        outcome: "Outcome",
        no_outcome: "no word in the report",
        reproduce: "How to reproduce it",
        play: |name| format!("Play: {name}"),
        against: "Contradictions",
        not_against: "None: both documents print it, the table in both cells and in every edition.",
    },
    routes: RouteWords {
        title: "Routes",
        question: "How do I get from here to …",
        target: "To",
        choose: "Choose a status",
        show: "Show routes",
        measure: "Sort by",
        by: |by| match by {
            By::Steps => "fewest changes",
            By::Time => "least time",
            By::Actions => "fewest actions",
        },
        count: |count| {
            if count == 1 {
                "1 route".to_owned()
            } else {
                format!("{count} routes, best first")
            }
        },
        name: |number| format!("Route {number}"),
        on_the_map: "Show on the map",
        totals: |steps, time, actions| {
            format!(
                "{}, {time}, {}",
                counted(steps, "change", "changes"),
                counted(actions, "action", "actions")
            )
        },
        at_once: "at once",
        after: |time| format!("after {time}"),
        stays: "Nothing happens, however long you wait.",
        play: "Play",
        none: "No route",
        printed: "The documents print the change",
        not_printed: "No document prints a direct change from one to the other.",
        from_here: "Routes between them",
    },
    citation: CitationWords {
        cited: |number, name, version, address| {
            format!("Queuescope {version}, rule {number}: {name}. {address}")
        },
        copy: "Copy citation",
        copied: "Citation copied.",
        by_hand: "Your browser does not let this page copy. Select the line above.",
    },
};

fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { more })
}
