//! What a desk opens with, in English.

use crate::i18n::opening::OpeningWords;

pub(super) const WORDS: OpeningWords = OpeningWords {
    title: "New desk",
    lead: "Your current desk and its branches are kept; one click takes you back.",
    morning: "A morning in progress",
    empty: "An empty desk",
    busy: "A busy desk that runs by itself. The same numbers always give the same day, and they are in the address.",
    begin_busy: "Start busy desk",
    left: "You started a new desk. Your earlier desks are kept:",
    left_desk: |moment, branches| match branches {
        1 => format!("The desk at {moment}"),
        more => format!("The desk at {moment}, with {more} branches"),
    },
    back_to_left: "Go back to it",
    range: |from, to| format!("{from} to {to}"),
    under_way: |percent| format!("Getting the busy desk ready: {percent}%"),
};
