//! The sources in English.

use crate::i18n::sources::SourceWords;

pub(super) const WORDS: SourceWords = SourceWords {
    lead: "What the documents say about every change, side by side, and where they contradict each \
           other. Nothing is left out because we read it differently.",
    contradictions: "Contradictions and silences",
    stands: "Where to look it up",
    reading: "How we read it",
    concerned: |count| {
        if count == 1 {
            "The change it is about".to_owned()
        } else {
            format!("The {count} changes it is about")
        }
    },
    edges: "Every change",
    only_differing: "Only where they differ",
    shown: |shown, all| format!("{shown} of {all} changes"),
    change: "Change",
    next: "Status table: next",
    previous: "Status table: previous",
    rows: "Status changes: rows",
    no_row: "none",
    we_read: "How we read it",
};
