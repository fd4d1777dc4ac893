//! The figures in German.

use chrono::{NaiveDateTime, TimeDelta};
use queuescope_core::report::figures::Behind;

use super::explorer::counted;
use super::{day, number};
use crate::i18n::figures::{FigureWords, FiguresWords};

pub(super) const WORDS: FiguresWords = FiguresWords {
    title: "Kennzahlen",
    switch: "Zeilen oder Kennzahlen",
    rows: "Zeilen",
    counting: "Die Kennzahlen werden berechnet…",
    numbers: "Zahlen in Klammern sind die Feldnummern in session-report.",
    folded: |lines| format!("Als Tabelle: {}", counted(lines, "Zeile", "Zeilen")),
    and_more: |more| format!("und {}", counted(more, "weitere Zeile", "weitere Zeilen")),
    together: "Summe",
    behind: "Zeilen",
    rows_behind: |rows| format!("{} dazu anzeigen", counted_rows(rows)),
    read_out: |name, parts| {
        let parts = parts.iter().map(|(what, much)| format!("{what}: {much}"));
        format!("{name}. {}", parts.collect::<Vec<_>>().join("; "))
    },

    service: FigureWords {
        name: "Servicelevel",
        definition: "Sitzungen mit einer Startzeit (1), deren Wartezeit (21) diesen Wert nicht \
                     überschreitet, von allen mit Wartezeit. Eine, die noch wartet, zählt mit, \
                     sobald sie länger gewartet hat.",
        missing: "Noch keine Sitzung wurde angenommen oder hat so lange gewartet.",
    },
    service_within: |seconds| format!("Innerhalb von {seconds} s angenommen"),
    seconds: "Sekunden",
    wrong_seconds: |text, shortest, longest| {
        format!("„{text}“ ist keine ganze Zahl von Sekunden von {shortest} bis {longest}.")
    },
    picked_up_of: |part, all, open| {
        let of = format!("{part} von {}", counted_many(all, "Sitzung", "Sitzungen"));
        match open {
            0 => of,
            1 => format!("{of}; 1 weitere kann noch dazukommen"),
            _ => format!("{of}; {open} weitere können noch dazukommen"),
        }
    },
    rows_picked_up: |rows| format!("Rechtzeitig: {} anzeigen", counted_rows(rows)),
    rows_not_picked_up: |rows| format!("Nicht rechtzeitig: {} anzeigen", counted_rows(rows)),
    within: "Innerhalb",
    share: "Anteil",
    picked_up: "Angenommen",
    of_all: "Von",
    percent,
    so_many_seconds: |seconds| format!("{seconds} s"),

    waits: FigureWords {
        name: "Mittlere Wartezeit",
        definition: "Die Wartezeit (21) jeder Sitzung, die eine hat, je einmal gezählt; eine, die \
                     noch wartet, zählt bis jetzt.",
        missing: "Noch keine Sitzung hat gewartet.",
    },
    longest_wait: |longest, sessions| {
        let sessions = counted_many(sessions, "Sitzung", "Sitzungen");
        format!("längste {longest}, von {sessions}")
    },
    handling: FigureWords {
        name: "Bearbeitungszeit",
        definition: "Die mittlere Gesamtzeit (22) der Zeilen, die eine haben: wie lange ein \
                     Techniker mit einer Sitzung befasst war, Haltezeit und Übertragungszeit \
                     eingeschlossen.",
        missing: "Noch kein Techniker hat mit einer Sitzung begonnen.",
    },
    longest_handling: |longest, rows| {
        format!(
            "längste {longest}, von {}",
            counted_many(rows, "Zeile", "Zeilen")
        )
    },
    step: |up_to| match up_to {
        Some(seconds) => format!("bis {}", short(seconds)),
        None => "länger".to_owned(),
    },
    step_in_short: short,
    took: "Dauer",
    sessions: "Sitzungen",

    lost: FigureWords {
        name: "Verlorene Sitzungen",
        definition: "Sitzungen, die in keiner Zeile eine Startzeit (1) haben und deren Status (9) \
                     sagt, dass der Kunde sie geschlossen oder abgelehnt oder ein Zeitlimit sie \
                     beendet hat.",
        missing: "Noch keine Sitzung, die verloren sein könnte.",
    },
    lost_of: |all, per_mille| {
        let of = format!("von {}", counted_many(all, "Sitzung", "Sitzungen"));
        format!("{of}, {}", percent(per_mille))
    },
    ended: "Status",

    technicians: FigureWords {
        name: "Zeit je Techniker und Status",
        definition: "Die fünf Teile der Gesamtzeit (23, 25–28), summiert nach Technikername (4). \
                     Beide Richtungen ergeben dasselbe.",
        missing: "Noch kein Techniker hat eine Zeile.",
    },
    so_many_technicians: |technicians| {
        format!("von {}", counted(technicians, "Techniker", "Technikern"))
    },
    technician: "Techniker",
    part: "Status",
    turn: "Zeilen und Spalten tauschen",

    hours: FigureWords {
        name: "Sitzungen pro Stunde",
        definition: "Zeilen nach der Stunde ihrer Startzeit (1), eine Sitzung einmal für jeden \
                     Techniker, der mit ihr begann; gemittelt über die Stunden, in denen jemand \
                     begann.",
        missing: "Noch niemand hat mit einer Sitzung begonnen.",
    },
    day,
    tenths,
    busiest_hour: |hour, count| format!("Spitze um {hour}: {count}"),
    hour: "Stunde",
    begun: "Begonnen",

    transfers: FigureWords {
        name: "Übergaben",
        definition: "Zeilen mit „Übergeben an“ (34), nach Technikername (4) und Empfänger. Von \
                     jeder Zeile zählt die letzte Übergabe.",
        missing: "Noch niemand hat eine Sitzung übergeben.",
    },
    so_many_pairs: |pairs| counted(pairs, "Paar", "Paare"),
    pair: |from, to| format!("{from} → {to}"),
    from: "Von",
    to: "An",
    transferred: "Übergaben",

    only: |behind| match behind {
        Behind::Waited => "Nur Sitzungen, die gewartet haben".to_owned(),
        Behind::PickedUp(within) => {
            format!(
                "Nur Sitzungen, die innerhalb von {} s angenommen wurden",
                within.seconds()
            )
        }
        Behind::NotPickedUp(within) => {
            let seconds = within.seconds();
            format!(
                "Nur Sitzungen, die gewartet haben und nicht innerhalb von {seconds} s angenommen \
                 wurden"
            )
        }
        Behind::Lost => "Nur verlorene Sitzungen".to_owned(),
        Behind::Handled => "Nur Zeilen mit Gesamtzeit".to_owned(),
        Behind::Technicians => "Nur Zeilen mit Techniker".to_owned(),
        Behind::Technician(name) => format!("Nur Zeilen von {name}"),
        Behind::Begun => "Nur Zeilen mit Startzeit".to_owned(),
        Behind::Hour(hour) => format!("Nur Zeilen mit Beginn am {}", hour_of_day(*hour)),
        Behind::Transfers => "Nur Zeilen mit Übergabe".to_owned(),
        Behind::Transfer { from, to } => format!("Nur Zeilen mit Übergabe von {from} an {to}"),
    },
    all_rows: "Alle Zeilen anzeigen",
    no_rows: "Zu diesem Zeitpunkt gehört keine Zeile zu dieser Kennzahl.",
};

/// `Zeile`, `2 Zeilen`.
fn counted_rows(rows: u64) -> String {
    match rows {
        1 => "Zeile".to_owned(),
        _ => format!("{} Zeilen", number(rows)),
    }
}

fn counted_many(count: u64, one: &str, more: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { more })
}

/// `62,5`, and `60` where there are no tenths.
fn tenths(tenths: u64) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        tenth => format!("{},{tenth}", tenths / 10),
    }
}

fn percent(per_mille: u64) -> String {
    format!("{} %", tenths(per_mille))
}

/// `10 s`, `5 min`, `1 h`.
fn short(seconds: u16) -> String {
    match seconds {
        3_600.. => format!("{} h", seconds / 3_600),
        60.. => format!("{} min", seconds / 60),
        _ => format!("{seconds} s"),
    }
}

/// `02.03.2026, 08:00–09:00 Uhr`.
fn hour_of_day(hour: NaiveDateTime) -> String {
    let end = hour.checked_add_signed(TimeDelta::hours(1));
    let end = end.unwrap_or(hour).format("%H:%M");
    format!("{}, {}–{end} Uhr", day(hour.date()), hour.format("%H:%M"))
}
