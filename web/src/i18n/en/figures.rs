//! The figures in English.

use chrono::{NaiveDateTime, TimeDelta};
use queuescope_core::report::figures::Behind;

use super::explorer::counted;
use super::{day, number};
use crate::i18n::figures::{FigureWords, FiguresWords};

pub(super) const WORDS: FiguresWords = FiguresWords {
    title: "Figures",
    switch: "Rows or figures",
    rows: "Rows",
    counting: "The figures are being worked out…",
    numbers: "Numbers in brackets are field numbers of the session report.",
    folded: |lines| format!("As a table: {}", counted(lines, "line", "lines")),
    and_more: |more| format!("and {} more", counted(more, "line", "lines")),
    together: "Total",
    behind: "Rows",
    rows_behind: |rows| format!("Show the {} behind it", counted_rows(rows)),
    read_out: |name, parts| {
        let parts = parts.iter().map(|(what, much)| format!("{what}: {much}"));
        format!("{name}. {}", parts.collect::<Vec<_>>().join("; "))
    },

    service: FigureWords {
        name: "Service level",
        definition: "Sessions with a Start Time (1) and a Waiting Time (21) no longer than this, of all with \
                     a Waiting Time. One that still waits counts once it has waited longer.",
        missing: "No session has been picked up yet, or has waited that long.",
    },
    service_within: |seconds| format!("Picked up within {seconds} s"),
    seconds: "Seconds",
    wrong_seconds: |text, shortest, longest| {
        format!("“{text}” is not possible. Type whole seconds from {shortest} to {longest}.")
    },
    picked_up_of: |part, all, open| {
        let of = format!("{part} of {}", counted_many(all, "session", "sessions"));
        match open {
            0 => of,
            1 => format!("{of}; 1 more may still be"),
            _ => format!("{of}; {open} more may still be"),
        }
    },
    rows_picked_up: |rows| format!("Show the {} in time", counted_rows(rows)),
    rows_not_picked_up: |rows| format!("Show the {} not in time", counted_rows(rows)),
    within: "Within",
    share: "Share",
    picked_up: "Picked up",
    of_all: "Of",
    percent,
    so_many_seconds: |seconds| format!("{seconds} s"),

    waits: FigureWords {
        name: "Average wait",
        definition: "The Waiting Time (21) of every session that has one, each counted once; one that still \
                     waits counts until now.",
        missing: "No session has waited yet.",
    },
    longest_wait: |longest, sessions| {
        let sessions = counted_many(sessions, "session", "sessions");
        format!("longest {longest}, of {sessions}")
    },
    handling: FigureWords {
        name: "Handling time",
        definition: "The average Total Time (22) of the rows that have one: how long a technician was at a \
                     session, on hold and in transfer included.",
        missing: "No technician has started on a session yet.",
    },
    longest_handling: |longest, rows| {
        format!(
            "longest {longest}, of {}",
            counted_many(rows, "row", "rows")
        )
    },
    step: |up_to| match up_to {
        Some(seconds) => format!("up to {}", short(seconds)),
        None => "longer".to_owned(),
    },
    step_in_short: short,
    took: "Took",
    sessions: "Sessions",

    lost: FigureWords {
        name: "Lost sessions",
        definition: "Sessions without a Start Time (1) in any row, with a Status (9) that says the customer \
                     closed or declined, or a limit ended them.",
        missing: "No session yet that could be lost.",
    },
    lost_of: |all, per_mille| {
        let of = format!("of {}", counted_many(all, "session", "sessions"));
        format!("{of}, {}", percent(per_mille))
    },
    ended: "Status",

    technicians: FigureWords {
        name: "Time per technician and status",
        definition: "The five parts of Total Time (23, 25–28), added up by Technician Name (4). By \
                     technician and by status, the total is the same.",
        missing: "No technician has a row yet.",
    },
    so_many_technicians: |technicians| {
        format!("of {}", counted(technicians, "technician", "technicians"))
    },
    technician: "Technician",
    part: "Status",
    turn: "Turn rows and columns",

    hours: FigureWords {
        name: "Sessions per hour",
        definition: "Rows by the hour of their Start Time (1), a session once for each technician who started \
                     on it. The average counts only the hours in which anybody started.",
        missing: "Nobody has started on a session yet.",
    },
    day,
    tenths,
    busiest_hour: |hour, count| format!("most at {hour}: {count}"),
    hour: "Hour",
    begun: "Started",

    transfers: FigureWords {
        name: "Transfers",
        definition: "Rows with a Transferred To (34), by Technician Name (4) and recipient. In each row the \
                     last transfer counts.",
        missing: "Nobody has transferred a session yet.",
    },
    so_many_pairs: |pairs| counted(pairs, "pair", "pairs"),
    pair: |from, to| format!("{from} → {to}"),
    from: "From",
    to: "To",
    transferred: "Transfers",

    only: |behind| match behind {
        Behind::Waited => "Only sessions that waited".to_owned(),
        Behind::PickedUp(within) => {
            format!("Only sessions picked up within {} s", within.seconds())
        }
        Behind::NotPickedUp(within) => {
            let seconds = within.seconds();
            format!("Only sessions that waited and were not picked up within {seconds} s")
        }
        Behind::Lost => "Only lost sessions".to_owned(),
        Behind::Handled => "Only rows with a Total Time".to_owned(),
        Behind::Technicians => "Only rows of a technician".to_owned(),
        Behind::Technician(name) => format!("Only rows of {name}"),
        Behind::Begun => "Only rows with a Start Time".to_owned(),
        Behind::Hour(hour) => format!("Only rows that started on {}", hour_of_day(*hour)),
        Behind::Transfers => "Only rows that were transferred".to_owned(),
        Behind::Transfer { from, to } => format!("Only rows that {from} transferred to {to}"),
    },
    all_rows: "Show all rows",
    no_rows: "At this moment no row is behind this figure.",
};

/// `row`, `2 rows`.
fn counted_rows(rows: u64) -> String {
    match rows {
        1 => "row".to_owned(),
        _ => format!("{} rows", number(rows)),
    }
}

fn counted_many(count: u64, one: &str, more: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { more })
}

/// `62.5`, and `60` where there are no tenths.
fn tenths(tenths: u64) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        tenth => format!("{}.{tenth}", tenths / 10),
    }
}

fn percent(per_mille: u64) -> String {
    format!("{}%", tenths(per_mille))
}

/// `10 s`, `5 min`, `1 h`.
fn short(seconds: u16) -> String {
    match seconds {
        3_600.. => format!("{} h", seconds / 3_600),
        60.. => format!("{} min", seconds / 60),
        _ => format!("{seconds} s"),
    }
}

/// `2026-03-02, 08:00–09:00`.
fn hour_of_day(hour: NaiveDateTime) -> String {
    let end = hour.checked_add_signed(TimeDelta::hours(1));
    let end = end.unwrap_or(hour).format("%H:%M");
    format!("{}, {}–{end}", day(hour.date()), hour.format("%H:%M"))
}
