//! The check of a file in English.

use queuescope_core::audit::{Order, Severity};

use super::number;
use crate::i18n::check::CheckWords;

pub(super) const WORDS: CheckWords = CheckWords {
    title: "Check a file",
    lead: "A session report (text, CSV, XML) or an event log (JSON lines, XES) is read and checked in this tab. \
           Nothing is sent anywhere, and your desk stays as it is.",
    open: "Choose a file",
    open_another: "Choose another file",
    drop_here: "or drop one here, or paste its text",
    pasted: "Pasted text",
    called: |name, bytes| format!("{name} · {}", length(bytes)),
    reading: |percent| format!("reading: {percent}%"),
    stop: "Stop",
    stopped: "Stopped before the end. These are the findings so far.",
    unreadable: "The file cannot be read any more: it has been moved or changed. Choose it again.",
    broken: "The program that reads files could not be loaded, or has stopped. Load the page again, and \
             choose the file again.",
    not_allowed: "This browser cannot check files on a page that was itself opened as a file. Open the page from \
                  its web address to check files.",
    lasted: |all| {
        let all: Vec<_> = all
            .iter()
            .map(|(name, time)| format!("{name} {time}"))
            .collect();
        format!("Time in status, all entries together: {}.", all.join(", "))
    },
    how: "How it is read",
    columns: "Columns",
    figures: "Figures",
    columns_lead: "Each column by its name in the file, and the report field it is read as.",
    not_known: "None: kept as it is",
    encoding: "Encoding",
    separator: "Separator",
    separator_name: |separator| match separator {
        '|' => "Bar |".to_owned(),
        '\t' => "Tab".to_owned(),
        ',' => "Comma ,".to_owned(),
        ';' => "Semicolon ;".to_owned(),
        other => other.to_string(),
    },
    dates: "Dates",
    order: |order| match order {
        Order::MonthFirst => "Month first",
        Order::DayFirst => "Day first",
    },
    language: "Status words",
    as_found: |found| format!("{found} (found)"),
    find_out: "Detect",
    zone: "Time zone",
    no_zone: "Not set",
    no_such_zone: |zone| format!("“{zone}” is not a time zone. Write it as Europe/Berlin."),
    mends: "Repairs",
    joins_lines: "Join lines where a value contains a line break",
    joins_values: "Join values where one contains the separator",
    summary: |rows, is_log, errors, notes, is_over| {
        let rows = match (rows, is_log) {
            (1, true) => "1 event".to_owned(),
            (_, true) => format!("{} events", number(rows)),
            (0, false) if is_over => "A report without sessions".to_owned(),
            (1, false) => "1 row".to_owned(),
            (_, false) => format!("{} rows", number(rows)),
        };
        let errors = match errors {
            0 => "no errors".to_owned(),
            1 => "1 error".to_owned(),
            _ => format!("{} errors", number(errors)),
        };
        let notes = match notes {
            0 => String::new(),
            1 => ", 1 note".to_owned(),
            _ => format!(", {} notes", number(notes)),
        };
        let so_far = if is_over { "" } else { " so far" };
        format!("{rows}, {errors}{notes}{so_far}")
    },
    kinds: "Kinds of findings",
    severity: |severity| match severity {
        Severity::Error => "Error:",
        Severity::Note => "Note:",
    },
    search: "Search findings",
    only_errors: "Errors only",
    listed: |listed, all| {
        if listed == all {
            format!("{} listed", number(all))
        } else {
            format!("{} of {} listed", number(listed), number(all))
        }
    },
    save: |format| format!("Save all findings as {format}"),
    findings: "Findings",
    place: "Where",
    said: "What",
    row: |row| format!("Row {row}"),
    lines: |line, lines| match lines {
        0 | 1 => format!("Line {line} of the file"),
        _ => format!("Lines {line} to {} of the file", line + lines - 1),
    },
    nothing_listed: "No finding matches: choose another kind, or search for something else.",
    nothing_found: "No findings: every row is consistent with itself and with the document.",
    no_rows_behind: "No row of the file is behind this figure, or none matches your search.",
    all_findings: "Show all findings",
    nothing_in_row: |row| format!("No findings in row {row}. "),
    open_row: |row| format!("Open row {row}"),
    close: "Close the row",
    look_up: |change| format!("{change} in the explorer, with the ways there"),
    session: "The session of this row, as the file has it",
    in_no_column: "in no column",
    made_of: |parts, is_log| {
        let parts = parts.join(", ");
        if is_log {
            format!("{parts}.")
        } else {
            format!("{parts}. A report does not say in which order.")
        }
    },
    status_from: |status, length, from| format!("{status} {length} from {from}"),
    no_lane: "Its times do not fit together",
    lanes_left_out: |lanes| format!("{lanes} more lanes are not drawn."),
    left_out: |letters| format!(" … and {letters} more characters"),
    no_header: "no header",
    empty: "none",
    row_comes: "The row is shown once the whole file is read.",
    row_not_kept: "There is no such row in the file, or it cannot be read any more.",
};

/// As people say how long a file is.
fn length(bytes: f64) -> String {
    match bytes {
        ..1_000.0 => format!("{bytes} bytes"),
        ..1_000_000.0 => format!("{:.0} KB", bytes / 1_000.0),
        _ => format!("{:.1} MB", bytes / 1_000_000.0),
    }
}
