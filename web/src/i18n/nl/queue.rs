//! The queues in Dutch.

use crate::i18n::queue::QueueWords;

pub(super) const WORDS: QueueWords = QueueWords {
    queues: "Wachtrijen",
    go_to_queue: "Naar wachtrij",
    sessions: |count| match count {
        1 => "sessie",
        _ => "sessies",
    },
    show_beside: |name| format!("Wachtrij van {name} ernaast tonen"),
    not_beside: |name| format!("Wachtrij van {name} sluiten"),
    bell: "Geluid als een sessie wacht",
    new: "Nieuw",
    urgent: "Bijna om",
    busy: "Bezet",
    away: "Afwezig",
    network_lost: "Geen netwerk",
    in_background: "Op de achtergrond",
    disabled: "Uitgeschakeld",
    of_all: |listed, total| format!("{listed} van {total}"),
    name: "Naam",
    status: "Status",
    in_status: "In status",
    total: "Totaal",
    kind: "Type",
    lead: "Leiding",
    next: "Volgende",
    private: "Privé",
    search: "Zoeken op naam",
    all_statuses: "Alle statussen",
    some_statuses: |count| match count {
        1 => "1 status".to_owned(),
        _ => format!("{count} statussen"),
    },
    which_statuses: "Alleen deze statussen tonen",
    sort: "Sorteren",
    by_itself: "In behandeling eerst",
    ascending: "↑",
    descending: "↓",
    empty: "De wachtrij is leeg. Maak een sessie aan, dan kan de klant de applet starten.",
    nothing_found: "Geen sessie met deze naam en status.",
    show_all: "Alles tonen",
    is_hidden: |name| {
        format!("{name} is geselecteerd, maar de zoekopdracht of het filter verbergt de rij.")
    },
    gone: "Uit de wachtrij:",
    and_more: |count| format!("en nog {count}"),
};
