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
    history: "So far",
    rule: "Rule",
    save_events: |format| format!("Save the events as {format}"),
    events_saved: |events, file| {
        format!("{}, saved as {file}.", counted(events, "event", "events"))
    },
};
