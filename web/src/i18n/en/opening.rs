//! What a desk opens with, in English.

use crate::i18n::opening::OpeningWords;

pub(super) const WORDS: OpeningWords = OpeningWords {
    title: "Begin another desk",
    lead: "The present desk and its branches are kept beside the new one, and one step leads back.",
    morning: "A morning under way",
    empty: "An empty desk",
    busy: "A busy desk, whose people work by themselves. The same numbers give the same day, and \
           they are in the address.",
    begin_busy: "Begin the busy desk",
    left: "Another desk was begun. What you had before is kept beside it:",
    left_desk: |moment, branches| match branches {
        1 => format!("The desk at {moment}"),
        more => format!("The desk at {moment}, with {more} branches"),
    },
    back_to_left: "Back to it",
    range: |from, to| format!("{from} to {to}"),
    under_way: |percent| format!("Getting the busy desk ready: {percent} %"),
};
