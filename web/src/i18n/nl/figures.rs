//! The figures in Dutch.

use chrono::{NaiveDateTime, TimeDelta};
use queuescope_core::report::figures::Behind;

use super::explorer::counted;
use super::{day, number};
use crate::i18n::figures::{FigureWords, FiguresWords};

pub(super) const WORDS: FiguresWords = FiguresWords {
    title: "Cijfers",
    switch: "Rijen of cijfers",
    rows: "Rijen",
    counting: "De cijfers worden berekend…",
    numbers: "Getallen tussen haakjes zijn die van de velden in session-report.",
    folded: |lines| format!("Als tabel: {}", counted(lines, "regel", "regels")),
    and_more: |more| format!("en nog {}", counted(more, "regel", "regels")),
    together: "Totaal",
    behind: "Rijen",
    rows_behind: |rows| format!("De {} erachter tonen", counted_rows(rows)),
    read_out: |name, parts| {
        let parts = parts.iter().map(|(what, much)| format!("{what}: {much}"));
        format!("{name}. {}", parts.collect::<Vec<_>>().join("; "))
    },

    service: FigureWords {
        name: "Serviceniveau",
        definition: "Sessies met een Starttijd (1) en een Wachttijd (21) die niet langer is dan \
                     dit, van alle sessies met een Wachttijd. Een sessie die nog wacht, telt mee \
                     zodra ze langer heeft gewacht.",
        missing: "Er is nog geen sessie opgepakt of zo lang blijven wachten.",
    },
    service_within: |seconds| format!("Opgepakt binnen {seconds} s"),
    seconds: "Seconden",
    wrong_seconds: |text, shortest, longest| {
        format!("“{text}” is geen geheel aantal seconden van {shortest} tot en met {longest}.")
    },
    picked_up_of: |part, all, open| {
        let of = format!("{part} van {}", counted_many(all, "sessie", "sessies"));
        match open {
            0 => of,
            1 => format!("{of}; nog 1 mogelijk"),
            _ => format!("{of}; nog {open} mogelijk"),
        }
    },
    rows_picked_up: |rows| format!("De {} binnen de tijd tonen", counted_rows(rows)),
    rows_not_picked_up: |rows| format!("De {} buiten de tijd tonen", counted_rows(rows)),
    within: "Binnen",
    share: "Aandeel",
    picked_up: "Opgepakt",
    of_all: "Van",
    percent,
    so_many_seconds: |seconds| format!("{seconds} s"),

    waits: FigureWords {
        name: "Gemiddelde wachttijd",
        definition: "De Wachttijd (21) van elke sessie die er een heeft, elk één keer geteld; een \
                     sessie die nog wacht, telt mee tot nu.",
        missing: "Er heeft nog geen sessie gewacht.",
    },
    longest_wait: |longest, sessions| {
        let sessions = counted_many(sessions, "sessie", "sessies");
        format!("langste {longest}, van {sessions}")
    },
    handling: FigureWords {
        name: "Afhandeltijd",
        definition: "De gemiddelde Totale tijd (22) van de rijen die er een hebben: hoelang een \
                     technicus met een sessie bezig was, onderbreking en overdracht inbegrepen.",
        missing: "Er is nog geen technicus met een sessie begonnen.",
    },
    longest_handling: |longest, rows| {
        format!(
            "langste {longest}, van {}",
            counted_many(rows, "rij", "rijen")
        )
    },
    step: |up_to| match up_to {
        Some(seconds) => format!("tot en met {}", short(seconds)),
        None => "langer".to_owned(),
    },
    step_in_short: short,
    took: "Duur",
    sessions: "Sessies",

    lost: FigureWords {
        name: "Verloren sessies",
        definition: "Sessies zonder Starttijd (1) in enige rij, met een Status (9) die zegt dat de \
                     klant ze heeft gesloten of geweigerd, of dat een limiet ze heeft beëindigd.",
        missing: "Nog geen sessie die verloren kon gaan.",
    },
    lost_of: |all, per_mille| {
        let of = format!("van {}", counted_many(all, "sessie", "sessies"));
        format!("{of}, {}", percent(per_mille))
    },
    ended: "Status",

    technicians: FigureWords {
        name: "Tijd per technicus en status",
        definition: "De vijf delen van Totale tijd (23, 25–28), opgeteld per Naam van technicus \
                     (4). Beide weergaven komen op hetzelfde uit.",
        missing: "Er is nog geen technicus met een rij.",
    },
    so_many_technicians: |technicians| {
        format!("van {}", counted(technicians, "technicus", "technici"))
    },
    technician: "Technicus",
    part: "Status",
    turn: "Rijen en kolommen wisselen",

    hours: FigureWords {
        name: "Sessies per uur",
        definition: "Rijen ingedeeld naar het uur van hun Starttijd (1), een sessie één keer per \
                     technicus die ermee begon; gemiddeld over de uren waarin iemand begon.",
        missing: "Er is nog niemand met een sessie begonnen.",
    },
    day,
    tenths,
    busiest_hour: |hour, count| format!("piek om {hour}: {count}"),
    hour: "Uur",
    begun: "Begonnen",

    transfers: FigureWords {
        name: "Overdrachten",
        definition: "Rijen met Overgedragen aan (34), ingedeeld naar Naam van technicus (4) en \
                     ontvanger. Van elke rij telt de laatste overdracht.",
        missing: "Er heeft nog niemand een sessie overgedragen.",
    },
    so_many_pairs: |pairs| counted(pairs, "paar", "paren"),
    pair: |from, to| format!("{from} → {to}"),
    from: "Van",
    to: "Naar",
    transferred: "Overdrachten",

    only: |behind| match behind {
        Behind::Waited => "Alleen sessies die hebben gewacht".to_owned(),
        Behind::PickedUp(within) => {
            format!("Alleen sessies opgepakt binnen {} s", within.seconds())
        }
        Behind::NotPickedUp(within) => {
            let seconds = within.seconds();
            format!("Alleen sessies die hebben gewacht en niet binnen {seconds} s zijn opgepakt")
        }
        Behind::Lost => "Alleen verloren sessies".to_owned(),
        Behind::Handled => "Alleen rijen met een Totale tijd".to_owned(),
        Behind::Technicians => "Alleen rijen van een technicus".to_owned(),
        Behind::Technician(name) => format!("Alleen rijen van {name}"),
        Behind::Begun => "Alleen rijen met een Starttijd".to_owned(),
        Behind::Hour(hour) => format!("Alleen rijen begonnen op {}", hour_of_day(*hour)),
        Behind::Transfers => "Alleen rijen die zijn overgedragen".to_owned(),
        Behind::Transfer { from, to } => {
            format!("Alleen rijen die {from} aan {to} heeft overgedragen")
        }
    },
    all_rows: "Alle rijen tonen",
    no_rows: "Op dit moment zit er geen rij achter dit cijfer.",
};

/// `rij`, `2 rijen`.
fn counted_rows(rows: u64) -> String {
    match rows {
        1 => "rij".to_owned(),
        _ => format!("{} rijen", number(rows)),
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
    format!("{}%", tenths(per_mille))
}

/// `10 s`, `5 min`, `1 u`.
fn short(seconds: u16) -> String {
    match seconds {
        3_600.. => format!("{} u", seconds / 3_600),
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
