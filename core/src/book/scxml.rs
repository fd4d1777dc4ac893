//! State Chart XML 1.0, a machine that does what the desk does and nothing else.
//!
//! An event is a cause and, after a dot, the status it leads to: the desk decides between several by
//! looking at the whole session, of which a machine of one entry knows nothing. So whoever sends
//! `transfer_session.outgoing` or `transfer_session.incoming` says which side of the transfer it is. A rule without a
//! cause, disputed or not a change at all, is there with a condition that never holds. What the standard has
//! no word for stands in attributes of a namespace of our own.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::iter::once;

use super::facts;
use crate::rules::{RULES, Rule};
use crate::status::Status;
use crate::xml;

const OPENING: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" xmlns:qs=\"urn:queuescope:rules\" version=\"1.0\" \
datamodel=\"ecmascript\" name=\"rules\" initial=\"connecting\">
";

pub(super) fn write() -> String {
    once(OPENING.into())
        .chain(Status::ALL.into_iter().map(state))
        .chain(once("</scxml>\n".into()))
        .collect()
}

/// A status that nothing follows is final.
fn state(status: Status) -> String {
    let (id, said) = (
        status.id(),
        facts::written(facts::of_status(status), attribute),
    );
    let ways: String = RULES
        .iter()
        .filter(|rule| rule.from == status)
        .map(transition)
        .collect();
    if ways.is_empty() {
        format!("  <final id=\"{id}\"{said}/>\n")
    } else {
        format!("  <state id=\"{id}\"{said}>\n{ways}  </state>\n")
    }
}

fn transition(rule: &Rule) -> String {
    let (to, said) = (
        rule.to.id(),
        facts::written(facts::of_rule(rule), attribute),
    );
    let events: Vec<_> = facts::deeds(rule)
        .into_iter()
        .map(|deed| format!("{deed}.{to}"))
        .collect();
    let when = if events.is_empty() {
        "cond=\"false\"".into()
    } else {
        format!("event=\"{}\"", events.join(" "))
    };
    format!("    <transition {when} target=\"{to}\"{said}/>\n")
}

fn attribute(key: &str, text: &str) -> String {
    let mut attribute = format!(" qs:{key}=\"");
    // A text takes all that is written to it.
    let _ = xml::value(text, &mut attribute);
    attribute.push('"');
    attribute
}
