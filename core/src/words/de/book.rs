//! The headings of the rule book where it is written for people to read, in German.

/// Above the table of the statuses.
pub const STATUSES_HEADING: &str = "Status";
/// Above the table of the rules.
pub const RULES_HEADING: &str = "Regeln";

/// What is said of a status.
pub const STATUS_COLUMNS: [&str; 6] = [
    "Status",
    "ID",
    "Deutsch",
    "Französisch",
    "Niederländisch",
    "Kann wechseln zu",
];

/// What is said of a rule: the last three are where the documents print it, the cells of the status
/// table by language and the rows of the status changes.
pub const RULE_COLUMNS: [&str; 9] = [
    "Von",
    "Zu",
    "Stand",
    "Warum nicht",
    "Bedingung",
    "Wer tut was",
    "Zelle „nächster Status“",
    "Zelle „vorheriger Status“",
    "Zeilen",
];
