//! The desk in English.

use chrono::TimeDelta;

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
    unseen: |length| format!("{} passed while you were away.", roughly(length)),
    keep_unseen: "Keep",
    go_back: "Go back",
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

/// `10 minutes`, `1 hour 5 minutes`, `2 days`: as exact as one asks who comes back.
fn roughly(length: TimeDelta) -> String {
    let all = length.num_minutes().max(1);
    let units = [
        (all / 1_440, "day", "days"),
        (all / 60 % 24, "hour", "hours"),
        (all % 60, "minute", "minutes"),
    ];
    let parts = units.into_iter().filter_map(|(count, one, more)| {
        let count = usize::try_from(count).ok().filter(|count| *count > 0)?;
        Some(counted(count, one, more))
    });
    parts.take(2).collect::<Vec<_>>().join(" ")
}
