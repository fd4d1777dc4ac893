//! The figures in French.

use chrono::{NaiveDateTime, TimeDelta};
use queuescope_core::report::figures::Behind;
use queuescope_core::words::fr::of;

use super::explorer::counted;
use super::{day, number};
use crate::i18n::figures::{FigureWords, FiguresWords};

pub(super) const WORDS: FiguresWords = FiguresWords {
    title: "Indicateurs",
    switch: "Lignes ou indicateurs",
    rows: "Lignes",
    counting: "Calcul des indicateurs…",
    numbers: "Les numéros entre parenthèses sont ceux des champs de session-report.",
    folded: |lines| format!("En tableau : {}", counted(lines, "ligne", "lignes")),
    and_more: |more| format!("et {}", counted(more, "autre ligne", "autres lignes")),
    together: "Total",
    behind: "Lignes",
    rows_behind: |rows| format!("Afficher {}", the_rows(rows, "concernée", "concernées")),
    read_out: |name, parts| {
        let parts = parts.iter().map(|(what, much)| format!("{what} : {much}"));
        format!("{name}. {}", parts.collect::<Vec<_>>().join(" ; "))
    },

    service: FigureWords {
        name: "Niveau de service",
        definition: "Les sessions avec une heure de début (1) et un temps d’attente (21) ne dépassant pas cette durée, \
                     parmi toutes celles qui ont un temps d’attente. Une session qui attend encore ne compte que \
                     lorsque cette durée est dépassée.",
        missing: "Aucune session n’a encore été prise en charge ni n’a attendu aussi longtemps.",
    },
    service_within: |seconds| format!("Prises en charge en {seconds} s"),
    seconds: "Secondes",
    wrong_seconds: |text, shortest, longest| {
        format!("« {text} » n’est pas un nombre entier de secondes de {shortest} à {longest}.")
    },
    picked_up_of: |part, all, open| {
        let of = format!("{part} sur {}", counted_many(all, "session", "sessions"));
        match open {
            0 => of,
            1 => format!("{of} ; 1 autre peut encore l’être"),
            _ => format!("{of} ; {open} autres peuvent encore l’être"),
        }
    },
    rows_picked_up: |rows| {
        format!(
            "Afficher {}",
            the_rows(rows, "dans les temps", "dans les temps")
        )
    },
    rows_not_picked_up: |rows| format!("Afficher {}", the_rows(rows, "hors délai", "hors délai")),
    within: "Seuil",
    share: "Part",
    picked_up: "Prises en charge",
    of_all: "Sur",
    percent,
    so_many_seconds: |seconds| format!("{seconds} s"),

    waits: FigureWords {
        name: "Attente moyenne",
        definition: "Le temps d’attente (21) de chaque session qui en a un, comptée une seule fois ; une session qui \
                     attend encore compte jusqu’à maintenant.",
        missing: "Aucune session n’a encore attendu.",
    },
    longest_wait: |longest, sessions| {
        let sessions = counted_many(sessions, "session", "sessions");
        format!("max. {longest}, sur {sessions}")
    },
    handling: FigureWords {
        name: "Durée de traitement",
        definition: "La moyenne du temps total (22) des lignes qui en ont un : le temps qu’un technicien a passé sur \
                     une session, mise en attente et transfert compris.",
        missing: "Aucun technicien n’a encore commencé de session.",
    },
    longest_handling: |longest, rows| {
        format!(
            "max. {longest}, sur {}",
            counted_many(rows, "ligne", "lignes")
        )
    },
    step: |up_to| match up_to {
        Some(seconds) => format!("jusqu’à {}", short(seconds)),
        None => "au-delà".to_owned(),
    },
    step_in_short: short,
    took: "Durée",
    sessions: "Sessions",

    lost: FigureWords {
        name: "Sessions perdues",
        definition: "Les sessions dont aucune ligne n’a d’heure de début (1) et dont un statut (9) indique que le \
                     client a fermé ou refusé, ou qu’un délai y a mis fin.",
        missing: "Aucune session n’a encore pu être perdue.",
    },
    lost_of: |all, per_mille| {
        let of = format!("sur {}", counted_many(all, "session", "sessions"));
        format!("{of}, {}", percent(per_mille))
    },
    ended: "Statut",

    technicians: FigureWords {
        name: "Temps par technicien et par statut",
        definition: "Les cinq parties du temps total (23, 25–28), additionnées par nom du technicien (4). Les deux \
                     façons de compter donnent le même résultat.",
        missing: "Aucun technicien n’a encore de ligne.",
    },
    so_many_technicians: |technicians| {
        format!("sur {}", counted(technicians, "technicien", "techniciens"))
    },
    technician: "Technicien",
    part: "Statut",
    turn: "Permuter lignes et colonnes",

    hours: FigureWords {
        name: "Sessions par heure",
        definition: "Les lignes selon l’heure de leur début (1), une session comptant une fois par technicien qui l’a \
                     commencée ; en moyenne sur les heures où quelqu’un a commencé.",
        missing: "Personne n’a encore commencé de session.",
    },
    day,
    tenths,
    busiest_hour: |hour, count| format!("pic à {hour} : {count}"),
    hour: "Heure",
    begun: "Commencées",

    transfers: FigureWords {
        name: "Transferts",
        definition: "Les lignes où Transféré à (34) est rempli, par nom du technicien (4) et par destinataire. Pour \
                     chaque ligne, seul le dernier transfert compte.",
        missing: "Personne n’a encore transféré de session.",
    },
    so_many_pairs: |pairs| counted(pairs, "paire", "paires"),
    pair: |from, to| format!("{from} → {to}"),
    from: "De",
    to: "À",
    transferred: "Transferts",

    only: |behind| match behind {
        Behind::Waited => "Seulement les sessions qui ont attendu".to_owned(),
        Behind::PickedUp(within) => {
            let seconds = within.seconds();
            format!("Seulement les sessions prises en charge en {seconds} s")
        }
        Behind::NotPickedUp(within) => {
            let seconds = within.seconds();
            format!(
                "Seulement les sessions qui ont attendu et n’ont pas été prises en charge en {seconds} s"
            )
        }
        Behind::Lost => "Seulement les sessions perdues".to_owned(),
        Behind::Handled => "Seulement les lignes avec un temps total".to_owned(),
        Behind::Technicians => "Seulement les lignes d’un technicien".to_owned(),
        Behind::Technician(name) => format!("Seulement les lignes {}", of(name)),
        Behind::Begun => "Seulement les lignes avec une heure de début".to_owned(),
        Behind::Hour(hour) => {
            format!("Seulement les lignes commencées le {}", hour_of_day(*hour))
        }
        Behind::Transfers => "Seulement les lignes transférées".to_owned(),
        Behind::Transfer { from, to } => {
            format!("Seulement les lignes que {from} a transférées à {to}")
        }
    },
    all_rows: "Afficher toutes les lignes",
    no_rows: "À cet instant, aucune ligne ne compte dans cet indicateur.",
};

/// `la ligne …`, `les 2 lignes …`.
fn the_rows(rows: u64, one: &str, more: &str) -> String {
    match rows {
        1 => format!("la ligne {one}"),
        _ => format!("les {} lignes {more}", number(rows)),
    }
}

fn counted_many(count: u64, one: &str, more: &str) -> String {
    format!("{} {}", number(count), if count < 2 { one } else { more })
}

/// `62,5`, and `60` where there are no tenths.
fn tenths(tenths: u64) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        tenth => format!("{},{tenth}", tenths / 10),
    }
}

fn percent(per_mille: u64) -> String {
    format!("{} %", tenths(per_mille))
}

/// `10 s`, `5 min`, `1 h`.
fn short(seconds: u16) -> String {
    match seconds {
        3_600.. => format!("{} h", seconds / 3_600),
        60.. => format!("{} min", seconds / 60),
        _ => format!("{seconds} s"),
    }
}

/// `2026-03-02, 08:00–09:00`.
fn hour_of_day(hour: NaiveDateTime) -> String {
    let end = hour.checked_add_signed(TimeDelta::hours(1));
    let end = end.unwrap_or(hour).format("%H:%M");
    format!("{}, {}–{end}", day(hour.date()), hour.format("%H:%M"))
}
