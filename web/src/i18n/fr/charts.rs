//! The small charts in French.

use crate::i18n::charts::ChartWords;

pub(super) const WORDS: ChartWords = ChartWords {
    title: "L’activité jusqu’ici",
    waiting: "En attente",
    most_waiting: |most| format!("pic {most}"),
    waits: "Attente moyenne avant prise en charge",
    longest_wait: |longest| format!("max. {longest}"),
};
