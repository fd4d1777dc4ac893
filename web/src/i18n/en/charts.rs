//! The small charts in English.

use crate::i18n::charts::ChartWords;

pub(super) const WORDS: ChartWords = ChartWords {
    title: "How busy it has been",
    waiting: "Waiting",
    most_waiting: |most| format!("peak {most}"),
    waits: "Average wait until picked up",
    longest_wait: |longest| format!("longest {longest}"),
};
