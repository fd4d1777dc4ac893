//! The desk in English.

use super::explorer::counted;
use crate::i18n::desk::DeskWords;

pub(super) const WORDS: DeskWords = DeskWords {
    queue_of: |name| match name {
        "" => "A desk without technicians".into(),
        name => format!("{name}’s queue"),
    },
    new_session: "New session",
    session_name: |number| format!("Session {number}"),
    no_such_queue: |name| {
        format!("There is no queue called “{name}” at this desk. Choose one of its tabs.")
    },
    no_such_session: |name| {
        format!("There is no session called “{name}” at this desk. Select one in the queue.")
    },
    done_in: |what, session| format!("{what} · {session}"),
    welcome_title: "What this is",
    welcome: "A simulated support queue that follows the documented rules: click, wait, see why.",
    welcome_tour: "See the life of a session in a minute",
    welcome_explorer: "Explore every status and change",
    welcome_scenarios: "Play a scenario",
    welcome_close: "Hide this line",
    history: "History",
    rule: "Rule",
    save_events: |format| format!("Save the events as {format}"),
    events_saved: |events, file| {
        format!("{}, saved as {file}.", counted(events, "event", "events"))
    },
};
