//! The check of a file in Dutch.

use queuescope_core::audit::{Order, Severity};

use super::number;
use crate::i18n::check::CheckWords;

pub(super) const WORDS: CheckWords = CheckWords {
    title: "Bestand controleren",
    lead: "Een sessierapport (tekst, CSV, XML) of een gebeurtenislogboek (JSON-regels, XES) \
           wordt in dit tabblad gelezen en gecontroleerd. Er wordt niets verzonden, en uw werkplek \
           verandert niet.",
    open: "Bestand kiezen",
    open_another: "Ander bestand kiezen",
    drop_here: "of sleep er een hierheen, of plak de tekst",
    pasted: "Geplakte tekst",
    called: |name, bytes| format!("{name} · {}", length(bytes)),
    reading: |percent| format!("bezig met lezen: {percent}%"),
    stop: "Stoppen",
    stopped: "Vóór het einde gestopt. Dit zijn de bevindingen tot dan toe.",
    unreadable: "Het bestand is niet meer te lezen: het is verplaatst of gewijzigd. Kies het \
                 opnieuw.",
    broken: "Het programma dat bestanden leest, kon niet worden geladen of is gestopt. Laad de \
             pagina opnieuw en kies het bestand nog eens.",
    not_allowed: "In deze browser kan geen programma draaien naast een pagina die als bestand is \
                  geopend. Open de pagina via het webadres om bestanden te controleren.",
    lasted: |all| {
        let all: Vec<_> = all
            .iter()
            .map(|(name, time)| format!("{name} {time}"))
            .collect();
        format!("Duur, in alle items samen: {}.", all.join(", "))
    },
    how: "Hoe het wordt gelezen",
    columns: "Kolommen",
    figures: "Cijfers",
    columns_lead: "Elke kolom zoals die in het bestand heet, en het veld van het rapport waarmee \
                   die overeenkomt.",
    not_known: "Geen: ongewijzigd overnemen",
    encoding: "Tekencodering",
    separator: "Scheidingsteken",
    separator_name: |separator| match separator {
        '|' => "Verticale streep |".to_owned(),
        '\t' => "Tab".to_owned(),
        ',' => "Komma ,".to_owned(),
        ';' => "Puntkomma ;".to_owned(),
        other => other.to_string(),
    },
    dates: "Datums",
    order: |order| match order {
        Order::MonthFirst => "Maand voorop",
        Order::DayFirst => "Dag voorop",
    },
    language: "Statuswoorden",
    as_found: |found| format!("{found} (gevonden)"),
    find_out: "Automatisch",
    zone: "Tijdzone",
    no_zone: "Niet ingesteld",
    no_such_zone: |zone| {
        format!("“{zone}” is geen tijdzone. Schrijf bijvoorbeeld Europe/Amsterdam.")
    },
    mends: "Reparaties",
    joins_lines: "Regels samenvoegen waar een regeleinde in een waarde staat",
    joins_values: "Waarden samenvoegen waar het scheidingsteken erin staat",
    summary: |rows, is_log, errors, notes, is_over| {
        let rows = match (rows, is_log) {
            (1, true) => "1 gebeurtenis".to_owned(),
            (_, true) => format!("{} gebeurtenissen", number(rows)),
            (0, false) if is_over => "Een rapport zonder sessies".to_owned(),
            (1, false) => "1 rij".to_owned(),
            (_, false) => format!("{} rijen", number(rows)),
        };
        let errors = match errors {
            0 => "geen fouten".to_owned(),
            1 => "1 fout".to_owned(),
            _ => format!("{} fouten", number(errors)),
        };
        let notes = match notes {
            0 => String::new(),
            1 => ", 1 opmerking".to_owned(),
            _ => format!(", {} opmerkingen", number(notes)),
        };
        let so_far = if is_over { "" } else { " tot nu toe" };
        format!("{rows}, {errors}{notes}{so_far}")
    },
    kinds: "Soorten bevindingen",
    severity: |severity| match severity {
        Severity::Error => "Fout:",
        Severity::Note => "Opmerking:",
    },
    search: "Zoeken in bevindingen",
    only_errors: "Alleen fouten",
    listed: |listed, all| {
        if listed == all {
            format!("{} in de lijst", number(all))
        } else {
            format!("{} van {} in de lijst", number(listed), number(all))
        }
    },
    save: |format| format!("Alle bevindingen opslaan als {format}"),
    findings: "Bevindingen",
    place: "Waar",
    said: "Wat",
    row: |row| format!("Rij {row}"),
    lines: |line, lines| match lines {
        0 | 1 => format!("Regel {line} van het bestand"),
        _ => format!(
            "Regel {line} tot en met {} van het bestand",
            line + lines - 1
        ),
    },
    nothing_listed: "Niets gevonden: kies een andere soort, of zoek naar iets anders.",
    nothing_found: "Geen bevindingen: elke rij is consistent en klopt met het document.",
    no_rows_behind: "Achter dit cijfer zit geen rij van het bestand, of geen met wat u zoekt.",
    all_findings: "Alle bevindingen tonen",
    nothing_in_row: |row| format!("Geen bevindingen in rij {row}. "),
    open_row: |row| format!("Rij {row} openen"),
    close: "Rij sluiten",
    look_up: |change| format!("{change} in de verkenner, met de routes erheen"),
    session: "De sessie van deze rij, zoals ze in het bestand staat",
    in_no_column: "in geen kolom",
    made_of: |parts, is_log| {
        let parts = parts.join(", ");
        if is_log {
            format!("{parts}.")
        } else {
            format!("{parts}. In welke volgorde, zegt een rapport niet.")
        }
    },
    status_from: |status, length, from| format!("{status} {length} vanaf {from}"),
    no_lane: "De tijden passen niet bij elkaar",
    lanes_left_out: |lanes| format!("Nog {lanes} banen zijn niet getekend."),
    left_out: |letters| format!(" … en nog {letters} tekens"),
    no_header: "geen kop",
    empty: "geen",
    row_comes: "De rij wordt getoond zodra het hele bestand is gelezen.",
    row_not_kept: "Deze rij staat niet in het bestand, of is niet meer te lezen.",
};

/// As people say how long a file is.
fn length(bytes: f64) -> String {
    match bytes {
        ..1_000.0 => format!("{bytes} bytes"),
        ..1_000_000.0 => format!("{:.0} kB", bytes / 1_000.0),
        _ => format!("{:.1} MB", bytes / 1_000_000.0).replace('.', ","),
    }
}
