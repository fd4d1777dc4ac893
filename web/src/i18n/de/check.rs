//! The check of a file in German.

use queuescope_core::audit::{Order, Severity};

use super::number;
use crate::i18n::check::CheckWords;

pub(super) const WORDS: CheckWords = CheckWords {
    title: "Datei prüfen",
    lead: "Ein Sitzungsbericht (Text, CSV, XML) oder ein Ereignisprotokoll (JSON Lines, XES) wird \
           in diesem Tab gelesen und geprüft. Es wird nichts übertragen, und Ihr Arbeitsplatz \
           bleibt, wie er ist.",
    open: "Datei wählen",
    open_another: "Andere Datei wählen",
    drop_here: "oder hier ablegen oder ihren Text einfügen",
    pasted: "Eingefügter Text",
    called: |name, bytes| format!("{name} · {}", length(bytes)),
    reading: |percent| format!("wird gelesen: {percent} %"),
    stop: "Abbrechen",
    stopped: "Vor dem Ende abgebrochen. Dies sind die Befunde bis dahin.",
    unreadable: "Die Datei ist nicht mehr lesbar: Sie wurde verschoben oder geändert. Wählen Sie \
                 sie noch einmal.",
    broken: "Das Programm, das Dateien liest, konnte nicht geladen werden oder wurde beendet. \
             Laden Sie die Seite neu und wählen Sie die Datei noch einmal.",
    not_allowed: "Bei einer als Datei geöffneten Seite lässt dieser Browser kein weiteres Programm \
                  laufen. Öffnen Sie die Seite über ihre Webadresse, um Dateien zu prüfen.",
    lasted: |all| {
        let all: Vec<_> = all
            .iter()
            .map(|(name, time)| format!("{name} {time}"))
            .collect();
        format!("Dauer über alle Einträge: {}.", all.join(", "))
    },
    how: "Wie sie gelesen wird",
    columns: "Spalten",
    figures: "Kennzahlen",
    columns_lead: "Jede Spalte mit ihrem Namen in der Datei und dem Feld des Berichts, als das sie \
                   gilt.",
    not_known: "Keines: bleibt unverändert",
    encoding: "Kodierung",
    separator: "Trennzeichen",
    separator_name: |separator| match separator {
        '|' => "Senkrechter Strich |".to_owned(),
        '\t' => "Tabulator".to_owned(),
        ',' => "Komma ,".to_owned(),
        ';' => "Semikolon ;".to_owned(),
        other => other.to_string(),
    },
    dates: "Datumsangaben",
    order: |order| match order {
        Order::MonthFirst => "Monat zuerst",
        Order::DayFirst => "Tag zuerst",
    },
    language: "Statuswörter",
    as_found: |found| format!("{found} (erkannt)"),
    find_out: "Automatisch erkennen",
    zone: "Zeitzone",
    no_zone: "Nicht festgelegt",
    no_such_zone: |zone| {
        format!("„{zone}“ ist keine Zeitzone. Gültig ist zum Beispiel Europe/Berlin.")
    },
    mends: "Korrekturen",
    joins_lines: "Dateizeilen verbinden, wenn ein Wert einen Zeilenumbruch enthält",
    joins_values: "Werte verbinden, wenn einer das Trennzeichen enthält",
    summary: |rows, is_log, errors, notes, is_over| {
        let rows = match (rows, is_log) {
            (1, true) => "1 Ereignis".to_owned(),
            (_, true) => format!("{} Ereignisse", number(rows)),
            (0, false) if is_over => "Ein Bericht ohne Sitzungen".to_owned(),
            (1, false) => "1 Zeile".to_owned(),
            (_, false) => format!("{} Zeilen", number(rows)),
        };
        let errors = match errors {
            0 => "keine Fehler".to_owned(),
            1 => "1 Fehler".to_owned(),
            _ => format!("{} Fehler", number(errors)),
        };
        let notes = match notes {
            0 => String::new(),
            1 => ", 1 Hinweis".to_owned(),
            _ => format!(", {} Hinweise", number(notes)),
        };
        let so_far = if is_over { "" } else { " bisher" };
        format!("{rows}, {errors}{notes}{so_far}")
    },
    kinds: "Arten von Befunden",
    severity: |severity| match severity {
        Severity::Error => "Fehler:",
        Severity::Note => "Hinweis:",
    },
    search: "Befunde durchsuchen",
    only_errors: "Nur Fehler",
    listed: |listed, all| {
        if listed == all {
            format!("{} aufgeführt", number(all))
        } else {
            format!("{} von {} aufgeführt", number(listed), number(all))
        }
    },
    save: |format| format!("Alle Befunde als {format} speichern"),
    findings: "Befunde",
    place: "Wo",
    said: "Was",
    row: |row| format!("Zeile {row}"),
    lines: |line, lines| match lines {
        0 | 1 => format!("Dateizeile {line}"),
        _ => format!("Dateizeilen {line} bis {}", line + lines - 1),
    },
    nothing_listed: "Kein passender Befund: Wählen Sie eine andere Art oder suchen Sie nach etwas \
                     anderem.",
    nothing_found: "Keine Befunde: Jede Zeile ist in sich stimmig und passt zum Dokument.",
    no_rows_behind: "Zu dieser Kennzahl gehört keine Zeile der Datei oder keine, die zur Suche \
                     passt.",
    all_findings: "Alle Befunde anzeigen",
    nothing_in_row: |row| format!("Keine Befunde in Zeile {row}. "),
    open_row: |row| format!("Zeile {row} öffnen"),
    close: "Zeile schließen",
    look_up: |change| format!("{change} im Explorer, mit den Wegen dorthin"),
    session: "Die Sitzung dieser Zeile, wie sie in der Datei steht",
    in_no_column: "in keiner Spalte",
    made_of: |parts, is_log| {
        let parts = parts.join(", ");
        if is_log {
            format!("{parts}.")
        } else {
            format!("{parts}. In welcher Reihenfolge, sagt ein Bericht nicht.")
        }
    },
    status_from: |status, length, from| format!("{status} {length} ab {from}"),
    no_lane: "Ihre Zeiten passen nicht zusammen",
    lanes_left_out: |lanes| format!("{lanes} weitere Spuren sind nicht gezeichnet."),
    left_out: |letters| format!(" … und {letters} weitere Zeichen"),
    no_header: "keine Kopfzeile",
    empty: "leer",
    row_comes: "Die Zeile erscheint, sobald die ganze Datei gelesen ist.",
    row_not_kept: "Diese Zeile gibt es in der Datei nicht, oder sie ist nicht mehr lesbar.",
};

/// As people say how long a file is.
fn length(bytes: f64) -> String {
    match bytes {
        ..1_000.0 => format!("{bytes} Byte"),
        ..1_000_000.0 => format!("{:.0} KB", bytes / 1_000.0),
        _ => format!("{:.1} MB", bytes / 1_000_000.0).replace('.', ","),
    }
}
