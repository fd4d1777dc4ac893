//! The small charts in German.

use crate::i18n::charts::ChartWords;

pub(super) const WORDS: ChartWords = ChartWords {
    title: "Auslastung bisher",
    waiting: "Wartend",
    most_waiting: |most| format!("Spitze {most}"),
    waits: "Mittlere Wartezeit bis zur Annahme",
    longest_wait: |longest| format!("längste {longest}"),
};
