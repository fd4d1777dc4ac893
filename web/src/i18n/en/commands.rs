//! What can be done from everywhere, in English.

use crate::i18n::commands::CommandWords;
use crate::i18n::named;

pub(super) const WORDS: CommandWords = CommandWords {
    sheet: "Keyboard shortcuts",
    close: "Close",
    single_keys: "Single-key shortcuts",
    places: &[
        ("↑ ↓ Home End", "In a queue: from row to row"),
        (
            "← ↑ ↓ →",
            "On the map: from box to box; in the report: from cell to cell",
        ),
        ("Esc", "Close what is open"),
    ],
    open_palette: named("Find anything", "search, palette, go to, menu"),
    open_sheet: named("Keyboard shortcuts", "help, shortcuts, keys, hotkeys"),
    go_to_desk: named("Go to the desk", "queue, console, sessions, home, start"),
    go_to_explorer: named(
        "Go to the explorer",
        "map, matrix, transitions, statuses, diagram",
    ),
    go_to_scenarios: named(
        "Go to the scenarios",
        "stories, procedures, lessons, training, examples",
    ),
    go_to_report: named("Go to the report", "session report, columns, times"),
    go_to_check: named(
        "Check a file",
        "import, validate, verify, upload, csv file, xes file",
    ),
    go_to_sources: named(
        "Go to the sources",
        "documents, help pages, contradictions, differences",
    ),
    go_to_proof: named(
        "Go to the proof",
        "properties, invariants, always, model checking, every state, what if a rule, verification",
    ),
    pause: named(
        "Pause or resume the clock",
        "pause, stop, freeze, resume, play, time",
    ),
    step: named(
        "Jump to the next deadline",
        "next, next limit, skip, forward",
    ),
    faster: named("Faster", "speed, speed up, time, clock"),
    slower: named("Slower", "speed, slow down, time, clock"),
    undo: named("Undo", "back, revert, take back, oops"),
    redo: named("Redo", "again, forward"),
    to_queue: named("Focus the queue", "rows, table, sessions, list"),
    to_actions: named(
        "Focus what you can do",
        "actions, buttons, do, start session, hold",
    ),
    go_to_end: named("Go to the latest moment", "end, now, present, live"),
    begin_another: named(
        "New desk…",
        "reset, begin another, empty desk, busy desk, generate, clear",
    ),
    save_story: named("Save as a scenario file", "export, record, json, download"),
    back_up: named(
        "Back up and restore…",
        "backup, import, export, save everything, load, settings",
    ),
    embed: named(
        "Embed this view…",
        "embed, iframe, html, code, share, widget, link, markdown",
    ),
    story: "What was done at a desk",
};
