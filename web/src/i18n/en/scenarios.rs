//! The scenarios in English.

use crate::i18n::scenarios::ScenariosWords;
use queuescope_core::scenario::Source;

pub(super) const WORDS: ScenariosWords = ScenariosWords {
    hint: "Choose a story to see it played: step by step, with the desk and the map moving along. \
           From any step you can go on yourself.",
    open: "Open a scenario file",
    drop_here: "or drop one here",
    not_text: "The file is not a text. A scenario is a JSON file.",
    reading: |name, percent| format!("{name} is being read: {percent} %"),
    stop_reading: "Stop",
    getting_ready: |percent| format!("The story is being played to its end: {percent} %"),
    wrong_file: |name, why| format!("{name} was not opened. {why}"),
    no_such_story: |id| {
        format!("There is no story called “{id}” here. Open its file, or choose another.")
    },
    filter: "Which stories are listed",
    from: "From",
    to: "To",
    by: "Brought about by",
    any: "Any",
    clear_filter: "Show all stories",
    count: |count| match count {
        0 => "No story fits.".into(),
        1 => "1 story".into(),
        more => format!("{more} stories"),
    },
    source: |source| match source {
        Source::Change(row) => format!("Row {row}"),
        Source::Table => "Table".into(),
        Source::Refusal => "Reading".into(),
        Source::Own => "Yours".into(),
    },
    to_rule: "The rule",
    controls: "Player",
    play: "Play",
    stop: "Stop",
    back: "A step back",
    step: "A step on",
    step_of: |at, of| format!("Step {at} of {of}"),
    go_on: "Go on from here yourself",
    queues: "The queues of this story",
    empty_queue: "Empty",
    procedure: |row| format!("The procedure in the document, row {row}"),
    expected: |what| format!("Then: {what}"),
    shows: |queue, status| format!("{queue} shows {status}"),
    absent: "nothing",
    of_session: |what, session| format!("{what} ({session})"),
    is_refused: |sentence| format!("{sentence} – is refused"),
};
