//! The report in English.

use queuescope_page::report::{Group, Part};

use super::explorer::counted;
use super::number;
use crate::i18n::report::ReportWords;

pub(super) const WORDS: ReportWords = ReportWords {
    table: "All rows",
    search: "Search names, technicians, statuses",
    rows: |listed, total| {
        if listed == total {
            counted(total, "row", "rows")
        } else {
            format!("{} of {}", number(listed), counted(total, "row", "rows"))
        }
    },
    columns: "Columns",
    columns_title: "Columns of the report",
    columns_shown: "Shown, from left to right",
    group: |group| match group {
        Group::Who => "Who",
        Group::When => "When",
        Group::Durations => "Durations",
        Group::Messages => "Messages",
        Group::Other => "Other",
    },
    earlier: |column| format!("Move {column} to the left"),
    later: |column| format!("Move {column} to the right"),
    hide: |column| format!("Hide {column}"),
    usual: "Reset columns",
    as_a_file: "The whole report as a file",
    for_a_spreadsheet: "For a spreadsheet",
    in_language: |language| {
        format!("Headers and words are in the language of the status names: {language}.")
    },
    copy: "Copy",
    saved: |rows, file| format!("{}, saved as {file}.", counted(rows, "row", "rows")),
    spreadsheet_under_way: "The spreadsheet is being made…",
    no_spreadsheet: "The part of the page that makes spreadsheets cannot be loaded. Save the report as CSV \
                     instead: spreadsheet programs open it too.",
    copied: |rows| {
        format!(
            "{} copied: paste them into a sheet.",
            counted(rows, "row", "rows")
        )
    },
    not_copied: "The browser does not let this page copy. Save the report as a file instead.",
    number: |number| format!("session-report {number}"),
    help: "A column’s head says what it counts, and sorts. Any duration opens into the stretches it \
           is made of.",
    none_sign: "–",
    none: "none",
    days_later: |time, days| format!("{time} +{days} d"),
    counting: "The rows are being counted…",
    empty: "No rows yet: a session has one as soon as it is created, and every technician who works on \
            it gets one of their own.",
    empty_in_the_past: "No rows at this moment: a session has one as soon as it is created. Look at a \
                        later moment below.",
    to_desk: "Create a session at the desk",
    nothing_found: "No row has all of these words.",
    show_all: "Show all rows",
    no_such_row: |name| format!("At this moment the report has no such row of {name}."),
    close: "Close the row",
    no_technician: "No technician yet",
    at_the_desk: "Show at the desk",
    lane: |technician, story| format!("{technician}: {story}"),
    counted: |field| format!("Counted as {field}"),
    durations: "Durations",
    from: "From",
    until: "Until",
    length: "Length",
    together: "Total",
    nothing_counted: "Nothing yet.",
    nothing_to_count: "Empty, not 0: there was nothing to count.",
    total_is: "Total Time is made of",
    and_more: |more| format!("and {} more", counted(more, "stretch", "stretches")),
    sum: "From Total Time to End − Start",
    part: |part| match part {
        Part::Total => (
            "Total Time",
            "Active, Hold, Transfer, Rebooting, Reconnecting",
        ),
        Part::BeforeStart => ("Before Start", "in Total Time, and before Start Time"),
        Part::Offline => ("Offline", "unallocated: no field counts it"),
        Part::TechniciansSide => ("Technician’s side", "Reconnecting that no field counts"),
        Part::NotAccepted => ("Not accepted", "Incoming or Invitation"),
        Part::Absent => (
            "Absent",
            "not in the technician’s queue, or already ended in it",
        ),
        Part::Span => ("End − Start", ""),
    },
    so_far: "Until now",
    span: |start, end| format!("{start} – {end}"),
    span_until_now: |start, now| format!("{start} – {now}, still going on"),
    in_head: str::to_owned,
    no_sum: "No Start Time, so there is nothing to compare Total Time with.",
    all_fields: "All fields of this row",
};
