//! The desk in English.

use crate::i18n::desk::DeskWords;

pub(super) const WORDS: DeskWords = DeskWords {
    queue_of: |name| format!("{name}’s queue"),
    new_session: "New session",
    session_name: |number| format!("Session {number}"),
    name: "Name",
    status: "Status",
    in_status: "In status",
    total: "Total",
    lead: "Lead",
    next: "Next",
    empty: "The queue is empty. Create a session, and the customer can start the applet.",
    gone: "Left the queue:",
    no_such_queue: |name| {
        format!("There is no queue called “{name}” at this desk. Choose one of its tabs.")
    },
    no_such_session: |name| {
        format!("There is no session called “{name}” at this desk. Select one in the queue.")
    },
    not_yours: "This session was never in your queue. Select one in the queue.",
    more_about: "Every way in and out",
    restores_to: "Will return to",
    outcome: |outcome| format!("Outcome in the report: {outcome}."),
    link_is_lost: "The link is lost; the console does not know it yet.",
    what_next: "What can happen next",
    no_deadline: "No limit is running.",
    you: "You",
    others: "Other technicians",
    done_by: |who, what| format!("{who}: {what}"),
    tools: "Tools",
    console: "Consoles and machines",
    more_actions: "Tools, console and administrator",
    not_possible: "Not possible now, and why",
    history: "So far",
    rule: "Rule",
    limits: "Limits in minutes, set by the administrator (0 = never)",
    limit_connecting: "Connecting",
    limit_waiting: "Waiting",
    limit_idle: "Idle",
    set_limits: "Set limits",
    wrong_limit: |text, longest| {
        format!("“{text}” is not a limit. Type whole minutes from 1 to {longest}, or 0 for never.")
    },
};
