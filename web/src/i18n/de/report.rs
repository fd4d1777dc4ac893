//! The report in German.

use queuescope_page::report::{Group, Part};

use super::explorer::counted;
use super::number;
use crate::i18n::report::ReportWords;

pub(super) const WORDS: ReportWords = ReportWords {
    table: "Alle Zeilen",
    search: "Namen, Techniker, Status suchen",
    rows: |listed, total| {
        if listed == total {
            counted(total, "Zeile", "Zeilen")
        } else {
            format!(
                "{} von {}",
                number(listed),
                counted(total, "Zeile", "Zeilen")
            )
        }
    },
    columns: "Spalten",
    columns_title: "Spalten des Berichts",
    columns_shown: "Angezeigt, von links nach rechts",
    group: |group| match group {
        Group::Who => "Wer",
        Group::When => "Wann",
        Group::Durations => "Dauern",
        Group::Messages => "Nachrichten",
        Group::Other => "Sonstiges",
    },
    earlier: |column| format!("„{column}“ nach links verschieben"),
    later: |column| format!("„{column}“ nach rechts verschieben"),
    hide: |column| format!("„{column}“ ausblenden"),
    usual: "Spalten zurücksetzen",
    as_a_file: "Ganzer Bericht als Datei",
    for_a_spreadsheet: "Für eine Tabellenkalkulation",
    in_language: |language| {
        format!("Kopfzeile und Wörter sind in der Sprache der Statusnamen: {language}.")
    },
    copy: "Kopieren",
    saved: |rows, file| {
        format!(
            "{}, gespeichert als {file}.",
            counted(rows, "Zeile", "Zeilen")
        )
    },
    spreadsheet_under_way: "Die Tabelle wird erstellt…",
    no_spreadsheet: "Der Programmteil, der Tabellen erstellt, lässt sich nicht laden: Er kommt vom \
                     selben Ort wie die Seite. Speichern Sie den Bericht stattdessen als CSV; auch \
                     das lässt sich in einer Tabellenkalkulation öffnen.",
    copied: |rows| {
        format!(
            "{} kopiert: zum Einfügen in eine Tabelle.",
            counted(rows, "Zeile", "Zeilen")
        )
    },
    not_copied: "Der Browser erlaubt dieser Seite das Kopieren nicht. Speichern Sie den Bericht \
                 stattdessen als Datei.",
    number: |number| format!("session-report {number}"),
    help: "Ein Spaltenkopf sagt, was die Spalte zählt, und sortiert die Zeilen. Jede Dauer lässt \
           sich aufklappen und zeigt ihre Abschnitte.",
    none_sign: "–",
    none: "leer",
    days_later: |time, days| format!("{time} +{days} Tg."),
    counting: "Die Zeilen werden gezählt…",
    empty: "Noch keine Zeilen: Eine Sitzung hat eine, sobald sie erstellt ist, und jeder \
            Techniker, der sie bearbeitet, bekommt eine eigene.",
    empty_in_the_past: "Zu diesem Zeitpunkt keine Zeilen: Eine Sitzung hat eine, sobald sie \
                        erstellt ist. Sehen Sie sich unten einen späteren Zeitpunkt an.",
    to_desk: "Sitzung am Arbeitsplatz erstellen",
    nothing_found: "Keine Zeile enthält alle diese Wörter.",
    show_all: "Alle Zeilen anzeigen",
    no_such_row: |name| {
        format!("Zu diesem Zeitpunkt hat der Bericht keine solche Zeile von {name}.")
    },
    close: "Zeile schließen",
    no_technician: "Noch kein Techniker",
    at_the_desk: "Am Arbeitsplatz anzeigen",
    lane: |technician, story| format!("{technician}: {story}"),
    counted: |field| format!("Gezählt als {field}"),
    durations: "Dauern",
    from: "Von",
    until: "Bis",
    length: "Dauer",
    together: "Summe",
    nothing_counted: "Noch nichts.",
    nothing_to_count: "Leer, nicht 0: Es gab nichts zu zählen.",
    total_is: "Die Gesamtzeit besteht aus",
    and_more: |more| {
        format!(
            "und {}",
            counted(more, "weiterer Abschnitt", "weitere Abschnitte")
        )
    },
    sum: "Von der Gesamtzeit zu Ende − Start",
    part: |part| match part {
        Part::Total => (
            "Gesamtzeit",
            "Aktive Zeit, Haltezeit, Übertragungszeit, Neustart, erneuter Verbindungsaufbau",
        ),
        Part::BeforeStart => ("Vor dem Start", "in der Gesamtzeit, aber vor der Startzeit"),
        Part::Offline => ("Offline", "nicht zugeordnet: Kein Feld zählt diese Zeit"),
        Part::TechniciansSide => (
            "Seite des Technikers",
            "„Neu verbinden“, das kein Feld zählt",
        ),
        Part::NotAccepted => ("Nicht angenommen", "„Eingang“ oder „Einladung“"),
        Part::Absent => (
            "Nicht vorhanden",
            "nicht in der Warteschlange des Technikers oder dort zu Ende",
        ),
        Part::Span => ("Ende − Start", ""),
    },
    so_far: "Bis jetzt",
    span: |start, end| format!("{start} – {end}"),
    span_until_now: |start, now| format!("{start} – {now}, läuft weiter"),
    in_head: |name| name.replace("ungs", "ungs\u{ad}"),
    no_sum: "Keine Startzeit, also nichts, womit sich die Gesamtzeit vergleichen ließe.",
    all_fields: "Alle Felder dieser Zeile",
};
