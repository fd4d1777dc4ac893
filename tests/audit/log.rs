//! Logs of events: what is read of them, and what is found.

mod damage;
mod documented;
mod lines;
mod sentences;
mod words;
mod xes;

use chrono::TimeDelta;
use queuescope_core::audit::log::Log;
use queuescope_core::audit::{Finding, Kind, Severity, Told};
use queuescope_core::status::Status;

/// What an event says, for as long as a test needs it.
#[derive(Clone, Debug, PartialEq)]
struct Event {
    line: u64,
    number: u64,
    session: String,
    queue: Option<String>,
    from: Option<Status>,
    to: Option<Status>,
    lasted: Option<TimeDelta>,
}

/// All that a log tells.
#[derive(Clone, Debug, Default, PartialEq)]
struct Heard {
    events: Vec<Event>,
    findings: Vec<Finding>,
    /// How many events there were, those that cannot be read included.
    count: u64,
}

impl Heard {
    /// The findings, each with its event.
    fn kinds(&self) -> Vec<(u64, Kind)> {
        let findings = self.findings.iter();
        findings.map(|found| (found.row, found.kind())).collect()
    }

    fn errors(&self) -> Vec<&Finding> {
        let findings = self.findings.iter();
        let errors = findings.filter(|found| found.severity() == Severity::Error);
        errors.collect()
    }
}

/// Reads a log in pieces of so many letters.
fn heard_in_pieces(mut log: Log, text: &str, letters: usize) -> Heard {
    let mut heard = Heard::default();
    let mut tell = |told: Told| match told {
        Told::Event(event) => heard.events.push(Event {
            line: event.line,
            number: event.number,
            session: event.session.into(),
            queue: event.queue.map(Into::into),
            from: event.from,
            to: event.to,
            lasted: event.lasted,
        }),
        Told::Row(_) | Told::Case(_) => unreachable!("a log has no rows"),
        Told::Finding(finding) => heard.findings.push(finding),
    };
    let mut rest = text;
    while let Some((end, _)) = rest.char_indices().nth(letters) {
        let (piece, after) = rest.split_at(end);
        log.read(piece, &mut tell);
        rest = after;
    }
    log.read(rest, &mut tell);
    log.end(&mut tell);
    heard.count = log.events();
    heard
}

fn lines(text: &str) -> Heard {
    heard_in_pieces(Log::lines(), text, usize::MAX)
}

fn xes(text: &str) -> Heard {
    heard_in_pieces(Log::xes(), text, usize::MAX)
}

/// A line about s1 in the queue of A, so many minutes after eight.
fn line(minute: u64, from: &str, to: &str) -> String {
    line_in("A", minute, from, to)
}

fn line_in(queue: &str, minute: u64, from: &str, to: &str) -> String {
    let from = match from {
        "" => "null".into(),
        from => format!("\"{from}\""),
    };
    format!(
        "{{\"at\":\"2026-01-05T08:{minute:02}:00.000Z\",\"session\":\"s1\",\"queue\":\"{queue}\",\
         \"from\":{from},\"to\":\"{to}\",\"cause\":\"start_session\"}}\n"
    )
}

/// A log in XES with one trace, s1.
fn trace(events: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1.0\">\n<trace>\
         <string key=\"concept:name\" value=\"s1\"/>\n{events}</trace>\n</log>\n"
    )
}

/// An event, so many minutes after eight.
fn event(minute: u64, status: &str) -> String {
    event_at(&format!("2026-01-05T08:{minute:02}:00Z"), status)
}

fn event_at(stamp: &str, status: &str) -> String {
    format!(
        "<event><string key=\"concept:name\" value=\"{status}\"/>\
         <date key=\"time:timestamp\" value=\"{stamp}\"/></event>\n"
    )
}

/// An event in a queue.
fn event_in(queue: &str, minute: u64, status: &str) -> String {
    let resource = format!("<event><string key=\"org:resource\" value=\"{queue}\"/>");
    event(minute, status).replace("<event>", &resource)
}
