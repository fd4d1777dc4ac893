//! What a desk opens with, in German.

use crate::i18n::opening::OpeningWords;

pub(super) const WORDS: OpeningWords = OpeningWords {
    title: "Neuer Arbeitsplatz",
    lead: "Ihr aktueller Arbeitsplatz und seine Zweige bleiben erhalten; ein Klick bringt Sie \
           zurück.",
    morning: "Ein laufender Vormittag",
    empty: "Ein leerer Arbeitsplatz",
    busy: "Ein Arbeitsplatz in vollem Betrieb, der von selbst läuft. Dieselben Zahlen ergeben \
           immer denselben Tag; sie stehen in der Adresse.",
    begin_busy: "Betrieb starten",
    left: "Sie haben einen neuen Arbeitsplatz angelegt. Ihre früheren bleiben erhalten:",
    left_desk: |moment, branches| match branches {
        1 => format!("Der Arbeitsplatz um {moment}"),
        more => format!("Der Arbeitsplatz um {moment}, mit {more} Zweigen"),
    },
    back_to_left: "Dorthin zurück",
    range: |from, to| format!("{from} bis {to}"),
    under_way: |percent| format!("Betrieb wird vorbereitet: {percent} %"),
};
