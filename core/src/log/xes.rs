//! XES (IEEE 1849-2016): a session is a trace, and each of its changes an event that is complete.
//!
//! Moments are in UTC, to the millisecond. Names that a reader knows stand in the extensions of the standard;
//! the status before, cause, agent and outcome in one of our own.

use core::fmt;

use chrono::SecondsFormat;

use super::{key, outcome};
use crate::change::Change;
use crate::desk::Desk;
use crate::language::Language;
use crate::xml;

/// The extensions come first, then what every trace and every event has, then by what events are told apart.
const BEGINNING: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<log xmlns=\"http://www.xes-standard.org/\" xes.version=\"1849.2016\" xes.features=\"\">
  <extension name=\"Concept\" prefix=\"concept\" uri=\"http://www.xes-standard.org/concept.xesext\"/>
  <extension name=\"Lifecycle\" prefix=\"lifecycle\" uri=\"http://www.xes-standard.org/lifecycle.xesext\"/>
  <extension name=\"Organizational\" prefix=\"org\" uri=\"http://www.xes-standard.org/org.xesext\"/>
  <extension name=\"Time\" prefix=\"time\" uri=\"http://www.xes-standard.org/time.xesext\"/>
  <extension name=\"Queuescope\" prefix=\"queuescope\" uri=\"urn:queuescope:log\"/>
  <global scope=\"trace\">
    <string key=\"concept:name\" value=\"\"/>
  </global>
  <global scope=\"event\">
    <string key=\"concept:name\" value=\"\"/>
    <string key=\"lifecycle:transition\" value=\"complete\"/>
    <date key=\"time:timestamp\" value=\"1970-01-01T00:00:00.000Z\"/>
    <string key=\"org:resource\" value=\"\"/>
    <string key=\"queuescope:cause\" value=\"\"/>
    <string key=\"queuescope:agent\" value=\"\"/>
  </global>
  <classifier name=\"Status\" keys=\"concept:name\"/>
  <classifier name=\"Status and queue\" keys=\"concept:name org:resource\"/>
  <string key=\"lifecycle:model\" value=\"standard\"/>
";

pub(super) fn begin(to: &mut impl fmt::Write) -> fmt::Result {
    to.write_str(BEGINNING)
}

pub(super) fn begin_trace(session: &str, to: &mut impl fmt::Write) -> fmt::Result {
    to.write_str("  <trace>\n")?;
    string("    ", key::NAME, session, to)
}

pub(super) fn event(change: &Change, desk: &Desk, to: &mut impl fmt::Write) -> fmt::Result {
    let (at, cause) = (change.at, change.cause);
    to.write_str("    <event>\n")?;
    let mut say = |key, value| string("      ", key, value, to);
    say(key::NAME, change.to.name(Language::En))?;
    say(key::TRANSITION, key::COMPLETE)?;
    say(key::RESOURCE, desk.staff().queue_name(change.queue))?;
    if let Some(from) = change.from {
        say(key::FROM, from.name(Language::En))?;
    }
    say(key::CAUSE, cause.id())?;
    say(key::AGENT, cause.agent().id())?;
    if let Some(outcome) = outcome(change) {
        say(key::OUTCOME, outcome)?;
    }
    let at = at.to_rfc3339_opts(SecondsFormat::Millis, true);
    writeln!(to, "      <date key=\"{}\" value=\"{at}\"/>", key::STAMP)?;
    to.write_str("    </event>\n")
}

pub(super) fn end_trace(to: &mut impl fmt::Write) -> fmt::Result {
    to.write_str("  </trace>\n")
}

pub(super) fn end(to: &mut impl fmt::Write) -> fmt::Result {
    to.write_str("</log>\n")
}

fn string(indent: &str, key: &str, value: &str, to: &mut impl fmt::Write) -> fmt::Result {
    write!(to, "{indent}<string key=\"{key}\" value=\"")?;
    xml::value(value, to)?;
    to.write_str("\"/>\n")
}
