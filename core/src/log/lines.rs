//! A change as a line of JSON, for other programs.

use alloc::string::String;

use chrono::SecondsFormat;
use serde::Serialize;

use super::{outcome, session_name};
use crate::change::Change;
use crate::desk::Desk;
use crate::language::Language;
use crate::status::Status;

/// The keys of a line, in the order they are written.
#[derive(Serialize)]
struct Line<'a> {
    at: String,
    session: &'a str,
    queue: &'a str,
    from: Option<&'static str>,
    to: &'static str,
    cause: &'static str,
    /// Only where an entry was removed.
    #[serde(flatten)]
    removal: Option<Removal>,
}

/// How an entry ended; null where the report has no word for it.
#[derive(Serialize)]
struct Removal {
    outcome: Option<&'static str>,
}

/// One change as one line: `{"at", "session", "queue", "from", "to", "cause"}`, with `from` null
/// where an entry appeared; a removal carries `"outcome"`. Names are looked up at the desk.
pub fn line(change: &Change, desk: &Desk) -> String {
    let removal = Removal {
        outcome: outcome(change),
    };
    let line = Line {
        at: change.at.to_rfc3339_opts(SecondsFormat::Millis, true),
        session: session_name(change, desk),
        queue: desk.staff().queue_name(change.queue),
        from: change.from.map(|from| from.name(Language::En)),
        to: change.to.name(Language::En),
        cause: change.cause.id(),
        removal: (change.to == Status::Removed).then_some(removal),
    };
    // A struct of texts has nothing in it that JSON cannot hold.
    serde_json::to_string(&line).unwrap_or_default()
}
