//! What one can take along, in German.

use crate::i18n::take_along::TakeAlongWords;

pub(super) const WORDS: TakeAlongWords = TakeAlongWords {
    title: "Exportieren",
    rules: "Alle Regeln",
    map: "Diagramm",
    lit: "Hervorgehobener Teil",
    route: "Weg im Diagramm",
    changes_of: "Wechsel von hier und hierher",
    matrix: "Matrix",
    lists: "Listen",
    card: "Karte",
    place: "Diese Seite",
    queue: "Warteschlange",
    session: "Ausgewählte Sitzung",
    timeline: "Zeitleiste",
    comparison: "Vergleich",
    sources: "Widersprüche",
    edges: "Alle Wechsel",
    report: "Tabelle wie angezeigt",
    paper: "Auf Papier",
    print: "Drucken",
    text: "Text",
    csv: "CSV",
    markdown: "Markdown",
    drawing: "SVG",
    picture: "PNG",
    link_copied: "Link kopiert.",
    link_by_hand: "Ihr Browser erlaubt dieser Seite das Kopieren nicht. Hier ist der Link.",
    copy_link: "Link kopieren",
    copy: |name| format!("Als {name} kopieren"),
    copied: |name| format!("{name} kopiert."),
    saved: |file| format!("Gespeichert als {file}."),
    not_copied: "Der Browser erlaubt dieser Seite das Kopieren nicht. Speichern Sie es stattdessen \
                 als Datei.",
    not_drawn: "Der Browser konnte das nicht zeichnen. Versuchen Sie es mit SVG oder drucken \
                Sie es aus.",
    nothing_there: "Hier gibt es noch nichts zu exportieren.",
    too_many: "Mehr als 2.000 Zeilen. Filtern Sie die Tabelle und exportieren Sie, was übrig \
               bleibt.",
    made: |version, date| format!("Queuescope {version}, {date}"),
    at: |name, time| format!("{name} um {time}"),
};
