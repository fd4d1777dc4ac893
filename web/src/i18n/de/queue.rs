//! The queues in German.

use crate::i18n::queue::QueueWords;

pub(super) const WORDS: QueueWords = QueueWords {
    queues: "Warteschlangen",
    go_to_queue: "Zur Warteschlange",
    sessions: |count| match count {
        1 => "Sitzung",
        _ => "Sitzungen",
    },
    show_beside: |name| format!("Warteschlange von {name} daneben anzeigen"),
    not_beside: |name| format!("Warteschlange von {name} schließen"),
    bell: "Ton, wenn eine Sitzung wartet",
    new: "Neu",
    urgent: "Bald",
    busy: "Beschäftigt",
    away: "Abwesend",
    network_lost: "Kein Netzwerk",
    in_background: "Im Hintergrund",
    disabled: "Deaktiviert",
    of_all: |listed, total| format!("{listed} von {total}"),
    name: "Name",
    status: "Status",
    in_status: "Im Status",
    total: "Gesamt",
    kind: "Typ",
    lead: "Leitung",
    next: "Frist",
    private: "Privat",
    search: "Nach Namen suchen",
    all_statuses: "Alle Status",
    some_statuses: |count| match count {
        1 => "1 Status".to_owned(),
        _ => format!("{count} Status"),
    },
    which_statuses: "Nur diese Status anzeigen",
    sort: "Sortieren",
    by_itself: "In Bearbeitung zuerst",
    ascending: "↑",
    descending: "↓",
    empty: "Die Warteschlange ist leer. Erstellen Sie eine Sitzung, dann kann der Kunde das Applet \
            starten.",
    nothing_found: "Keine Sitzung passt zu diesem Namen und Status.",
    show_all: "Alle anzeigen",
    is_hidden: |name| {
        format!("{name} ist ausgewählt, aber die Suche oder der Filter blendet die Zeile aus.")
    },
    gone: "Nicht mehr in der Warteschlange:",
    and_more: |count| format!("und {count} weitere"),
};
