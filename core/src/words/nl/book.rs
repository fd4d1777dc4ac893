//! The headings of the rule book where it is written for people to read.

/// Above the table of the statuses.
pub const STATUSES_HEADING: &str = "Statussen";
/// Above the table of the rules.
pub const RULES_HEADING: &str = "Regels";

/// What is said of a status.
pub const STATUS_COLUMNS: [&str; 6] =
    ["Status", "Id", "Duits", "Frans", "Nederlands", "Kan worden"];

/// What is said of a rule: the last three are where the documents print it, the cells of the status
/// table by language and the rows of the status changes.
pub const RULE_COLUMNS: [&str; 9] = [
    "Van",
    "Naar",
    "Oordeel",
    "Waarom niet",
    "Voorwaarde",
    "Wie doet wat",
    "Cel “volgende”",
    "Cel “vorige”",
    "Rijen",
];
