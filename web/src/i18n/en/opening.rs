//! What a desk opens with, in English.

use crate::i18n::opening::OpeningWords;

pub(super) const WORDS: OpeningWords = OpeningWords {
    title: "Begin another desk",
    lead: "The present run and its branches are left behind. Save it as a scenario file first, if \
           you want to come back to it.",
    morning: "A morning under way",
    empty: "An empty desk",
    busy: "A busy desk, whose people work by themselves. The same numbers give the same day, and \
           they are in the address.",
    begin_busy: "Begin the busy desk",
    range: |from, to| format!("{from} to {to}"),
};
