//! Our own reader, as the page and the command use it: it finds out by itself what the file is.

use chrono::TimeDelta;
use queuescope_core::audit::{self, Asked, Audit, Finding, Shape, Survey};
use queuescope_core::log::Format;

use super::desks::Told;

/// What it reads of a log, and what it finds.
pub(crate) fn by_ourselves(format: Format, log: &str) -> (Vec<Told>, Vec<Finding>) {
    let mut survey = Survey::new(Asked::default());
    survey.read(log.as_bytes());
    let about = survey.end().expect("it is a log");
    let shape = match format {
        Format::Xes => Shape::Xes,
        Format::Lines => Shape::Log,
    };
    assert_eq!(about.shape, shape);
    let mut audit = Audit::new(about);
    let (mut told, mut findings) = (Vec::new(), Vec::new());
    let mut tell = |one: audit::Told| match one {
        audit::Told::Event(event) => told.push(Told {
            session: event.session.to_owned(),
            queue: event.queue.expect("every event has one").to_owned(),
            from: event.from,
            to: event.to.expect("every event is a change"),
            at: milliseconds(event.at.expect("every event has a moment")),
        }),
        audit::Told::Row(_) | audit::Told::Case(_) => panic!("a log has no rows"),
        audit::Told::Finding(finding) => findings.push(finding),
    };
    audit.read(log.as_bytes(), None, &mut tell);
    audit.end(None, &mut tell);
    (told, findings)
}

fn milliseconds(at: audit::Read) -> i64 {
    assert_eq!(at.ahead, Some(TimeDelta::zero()), "it is in UTC");
    at.local.and_utc().timestamp_millis()
}
