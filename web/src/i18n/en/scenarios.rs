//! The scenarios in English.

use crate::i18n::scenarios::ScenariosWords;
use queuescope_core::scenario::{Source, Theme};

pub(super) const WORDS: ScenariosWords = ScenariosWords {
    hint: "Choose a scenario to play it step by step, with the desk and the map following. You can continue from any step yourself.",
    open: "Open a scenario file",
    new_story: "New scenario…",
    new_story_how: |keep| {
        format!("Start a desk and work at it; then choose “{keep}” below the queue.")
    },
    drop_here: "or drop one here",
    not_text: "The file is not text. A scenario is a JSON file.",
    reading: |name, percent| format!("Reading {name}: {percent}%"),
    stop_reading: "Stop",
    getting_ready: |percent| format!("Getting the scenario ready: {percent}%"),
    wrong_file: |name, why| format!("{name} was not opened. {why}"),
    no_such_story: |id| {
        format!("There is no scenario called “{id}” here. Open its file, or choose another.")
    },
    sent: "A scenario from a link",
    held_in_link: "This scenario is held in the link. It is played in your browser and stored nowhere else.",
    link_cut: "This link is incomplete: its end is missing. Ask for it again, or for the scenario as a file.",
    play_what_is_left: |left, of| match left {
        1 => format!("Play the first of its {of} steps"),
        more => format!("Play the first {more} of its {of} steps"),
    },
    link_changed: "This link is damaged: a character in it has changed. Ask for it again, or for the \
                   scenario as a file.",
    link_later: "This link was made by a newer version of Queuescope. Load the page again to get that \
                 version; if that does not help, ask for the scenario as a file.",
    copy_link: "Copy link",
    copy_link_to_run: "Copy a link to this run",
    link_too_long: "Too long for a link, which holds about 200 steps. Save it as a scenario file instead.",
    find: "Find a scenario: title, row or status",
    filter: "Filter scenarios",
    about: "About",
    theme: |theme| match theme {
        Theme::Transfer => "Transfer",
        Theme::Collaboration => "Collaboration and lead",
        Theme::OnHold => "On hold",
        Theme::Connection => "Connection loss",
        Theme::Reboot => "Reboot",
        Theme::Limits => "Time limits",
        Theme::End => "Ending and closing",
        Theme::Refusal => "What is refused",
    },
    from: "From",
    to: "To",
    by: "Triggered by",
    any: "Any",
    clear_filter: "Show all scenarios",
    count: |count| match count {
        0 => "No matching scenario.".into(),
        1 => "1 scenario".into(),
        more => format!("{more} scenarios"),
    },
    source: |source| match source {
        Source::Change(row) => format!("Row {row}"),
        Source::Table => "Table".into(),
        Source::Refusal => "Case".into(),
        Source::Own => "Yours".into(),
    },
    to_rule: "The rule",
    controls: "Player",
    play: "Play",
    pause: "Pause",
    back: "Previous step",
    step: "Next step",
    scrubber: "Step of the scenario",
    pace: "Playing speed",
    full_screen: "Full screen",
    ask: "Ask me first",
    question: "What happens next?",
    time_passes: |at| format!("Time passes until {at}."),
    no_change: "No status changes",
    refused: "The console refuses it",
    right: "Correct.",
    wrong: |what| format!("Not quite: {what}."),
    answer: |what| format!("The answer: {what}."),
    show_answer: "Show the answer",
    step_of: |at, of| format!("Step {at} of {of}"),
    some_steps: |first, last| {
        if first == last {
            format!("Step {first} is shown.")
        } else {
            format!("Steps {first} to {last} are shown.")
        }
    },
    all_steps: "Show all steps",
    no_such_step: |asked, of| {
        format!("The link asks for step {asked}, but this scenario ends with step {of}.")
    },
    keep: "Keep in my scenarios",
    go_on: "Continue from here",
    edit: "Edit a copy",
    editor: "Edit scenario",
    story_title: "Title",
    sessions: "Sessions",
    people: "People and queues",
    steps: "Steps",
    save: "Save to my scenarios",
    save_file: "Save as a file",
    edit_own: "Edit",
    save_changes: "Save changes",
    save_as_new: "Save as new",
    copy_of: |title| format!("Copy of {title}"),
    otherwise: |steps| match steps {
        [one] => format!(
            "Step {one} no longer gives the result it expects. Saving records the result it gives now."
        ),
        many => {
            let many: Vec<_> = many.iter().map(usize::to_string).collect();
            let many = many.join(", ");
            format!(
                "Steps {many} no longer give the results they expect. Saving records the results they give now."
            )
        }
    },
    cancel: "Cancel",
    not_a_time: "Write a time as 2:30 or 1:02:30.",
    keep_run: "Keep as a scenario",
    too_long_to_keep: "Too long to keep here: more than 1,000 actions. Save it as a scenario file instead.",
    name_of: |what, number| format!("{what}, name {number}"),
    time_of: |step| format!("Time of step {step}"),
    earlier: |step| format!("Move step {step} up"),
    later: |step| format!("Move step {step} down"),
    leave_out: |step| format!("Remove step {step}"),
    add_step: "Add a step",
    step_time: "Time",
    step_what: "What happens",
    refused_then: "Refused at this step",
    add: "Add",
    expect_all: "Expect what every queue shows",
    another_session: "Another session",
    name_taken: |name| match name.trim() {
        "" => "A name is missing.".to_owned(),
        name => format!("Something is already called {name}."),
    },
    queues: "The queues of this scenario",
    empty_queue: "Empty",
    procedure: |row| format!("The procedure in the document, row {row}"),
    expected: |what| format!("Expected: {what}"),
    shows: |queue, status| format!("{queue} shows {status}"),
    absent: "nothing",
    of_session: |what, session| format!("{what} ({session})"),
    is_refused: |sentence| format!("{sentence} – is refused"),
};
