//! The small charts in Dutch.

use crate::i18n::charts::ChartWords;

pub(super) const WORDS: ChartWords = ChartWords {
    title: "Hoe druk het was",
    waiting: "Wachtend",
    most_waiting: |most| format!("piek {most}"),
    waits: "Gemiddelde wachttijd tot oppakken",
    longest_wait: |longest| format!("langste {longest}"),
};
