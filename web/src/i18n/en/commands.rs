//! What can be done from everywhere, in English.

use crate::i18n::commands::CommandWords;

pub(super) const WORDS: CommandWords = CommandWords {
    sheet: "Keys",
    close: "Close",
    single_keys: "Single letters and signs mean commands",
    places: &[
        ("↑ ↓ Home End", "In a queue: from row to row"),
        (
            "← ↑ ↓ →",
            "On the map: from box to box; in the report: from cell to cell",
        ),
        ("Esc", "Close what is open"),
    ],
    open_palette: "Go to a status, a change, a scenario",
    open_sheet: "This sheet of keys",
    go_to_desk: "The desk",
    go_to_explorer: "The explorer",
    go_to_scenarios: "The scenarios",
    go_to_report: "The report",
    go_to_check: "The check of a file",
    go_to_sources: "The sources",
    pause: "Stop the clock, or let it go on",
    step: "On to the next limit that strikes",
    faster: "Faster",
    slower: "Slower",
    undo: "Back to before the last deed",
    redo: "On to after the next deed",
    go_to_end: "To the end of the run",
    begin_another: "Another desk…",
    save_story: "Save as a scenario file",
    back_up: "Back up and restore…",
    embed: "Put what you see into another page…",
    story: "What was done at a desk",
};
