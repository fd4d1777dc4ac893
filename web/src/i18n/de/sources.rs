//! The sources in German.

use crate::i18n::sources::SourceWords;

pub(super) const WORDS: SourceWords = SourceWords {
    lead: "Was die Dokumente über jeden Wechsel sagen, nebeneinander, und wo sie sich \
           widersprechen. Nichts fehlt, nur weil wir es anders lesen.",
    contradictions: "Widersprüche und Lücken",
    stands: "Fundstellen",
    reading: "Unsere Lesart",
    concerned: |count| {
        if count == 1 {
            "Der Wechsel, um den es geht".to_owned()
        } else {
            format!("Die {count} Wechsel, um die es geht")
        }
    },
    edges: "Alle Wechsel",
    only_differing: "Nur Abweichungen",
    shown: |shown, all| format!("{shown} von {all} Wechseln"),
    change: "Wechsel",
    next: "Statustabelle: nächster",
    previous: "Statustabelle: vorheriger",
    rows: "Statusänderungen: Zeilen",
    no_row: "keine",
    we_read: "Unsere Lesart",
};
