//! An event held against the rule book, against what its entry has shown, and against the stamp above.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::{NaiveDateTime, TimeDelta};

use super::entries::{Entries, Entry, Last};
use super::stay::{begins_as, comes_back_as, is_over};
use super::way::Ways;
use super::word::Words;
use crate::audit::event::Event;
use crate::audit::finding::{Finding, What};
use crate::audit::moment::{self, Order};
use crate::audit::told::Told;
use crate::echo::echo;
use crate::rules::Rule;
use crate::status::Status;

/// An event as it stands in the file.
#[derive(Debug)]
pub(super) struct Record<'a> {
    pub(super) line: u64,
    pub(super) session: &'a str,
    pub(super) queue: Option<&'a str>,
    pub(super) start: Start<'a>,
    /// The word for the status after; none where the event is no change.
    pub(super) to: Option<&'a str>,
    pub(super) at: &'a str,
    pub(super) columns: &'static Columns,
}

/// Where a change begins, as it is written.
#[derive(Clone, Copy, Debug)]
pub(super) enum Start<'a> {
    /// It is not written, so it is where the entry stands.
    Untold,
    /// The entry begins with it; the session, too, where a technician has created it.
    Beginning { is_private: bool },
    /// In this status.
    From(&'a str),
}

/// What the parts of an event are called in the file.
#[derive(Debug)]
pub(super) struct Columns {
    pub(super) from: &'static str,
    pub(super) to: &'static str,
    pub(super) at: &'static str,
}

/// Judges events in the order of the file.
#[derive(Debug, Default)]
pub(super) struct Judge {
    events: u64,
    entries: Entries,
    /// The stamp above, on a clock that shows UTC.
    above: Option<NaiveDateTime>,
    words: Words,
    ways: Ways,
}

/// What is found about one event, each with the column in which it stands.
#[derive(Debug)]
struct Found {
    columns: &'static Columns,
    whats: Vec<(&'static str, What)>,
}

impl Found {
    fn from(&mut self, what: What) {
        self.whats.push((self.columns.from, what));
    }

    fn to(&mut self, what: What) {
        self.whats.push((self.columns.to, what));
    }

    fn at(&mut self, what: What) {
        self.whats.push((self.columns.at, what));
    }
}

/// Where a change begins, as far as that can be told.
#[derive(Debug)]
enum From {
    /// The entry begins with it, or the log.
    Beginning,
    Status(Status),
    Unclear,
}

impl Judge {
    pub(super) const fn events(&self) -> u64 {
        self.events
    }

    /// What comes is about other entries, and has times of its own.
    pub(super) fn begin_trace(&mut self) {
        self.entries.clear();
        self.above = None;
    }

    /// An event that cannot be read.
    pub(super) fn lose(&mut self, line: u64, what: What, tell: &mut dyn FnMut(Told)) {
        self.events += 1;
        self.entries.lose();
        self.say(line, None, what, tell);
    }

    /// Says something that is about the last event, or about none.
    pub(super) fn say(
        &self,
        line: u64,
        column: Option<&'static str>,
        what: What,
        tell: &mut dyn FnMut(Told),
    ) {
        tell(Told::Finding(Finding {
            row: self.events,
            line,
            column: column.map(String::from),
            what,
        }));
    }

    pub(super) fn judge(&mut self, record: &Record, tell: &mut dyn FnMut(Told)) {
        self.events += 1;
        let mut found = Found {
            columns: record.columns,
            whats: Vec::new(),
        };
        let mut event = Event {
            line: record.line,
            number: self.events,
            session: record.session,
            queue: record.queue,
            from: None,
            to: None,
            at: moment_of(record.at, &mut found),
            lasted: None,
        };
        let utc = event.at.and_then(utc);
        if let Some(utc) = utc {
            self.order(utc, &mut found);
        }
        if let Some(word) = record.to {
            event.to = self.words.status(word).map_err(|what| found.to(what)).ok();
            self.change(record, &mut event, utc, &mut found);
        }
        tell(Told::Event(event));
        for (column, what) in found.whats {
            self.say(record.line, Some(column), what, tell);
        }
    }

    /// A stamp may be that of the one above: then the order of the file counts.
    fn order(&mut self, utc: NaiveDateTime, found: &mut Found) {
        if let Some(above) = self.above.filter(|above| *above > utc) {
            let by = above - utc;
            found.at(What::TimeGoesBack { by });
        }
        self.above = Some(utc);
    }

    fn change(
        &mut self,
        record: &Record,
        event: &mut Event,
        utc: Option<NaiveDateTime>,
        found: &mut Found,
    ) {
        // Without a name there is one queue.
        let queue = record.queue.unwrap_or_default();
        let key = self.entries.key(record.session, queue);
        let mut before = self.entries.entry(key);
        let mut now = Entry {
            last: event.to.map_or(Last::Unclear, Last::Showed),
            since: utc,
            is_private: before.is_private,
        };
        let from = match record.start {
            Start::Untold => untold(before.last, event.to),
            Start::Beginning { is_private } => {
                now.is_private = is_private;
                if let Some(what) = beginning(before.last, event.to) {
                    found.from(what);
                }
                From::Beginning
            }
            Start::From(word) => match self.words.status(word) {
                Ok(said) => {
                    if may_be_picked_up(before.last, said, event.to)
                        && let Some(waiting) = self.entries.take_from_channel(key)
                    {
                        before = waiting;
                    }
                    if let Some(what) = elsewhere(before.last, said) {
                        found.from(what);
                    }
                    From::Status(said)
                }
                Err(what) => {
                    found.from(what);
                    From::Unclear
                }
            },
        };
        if let From::Status(from) = from {
            event.from = Some(from);
            if before.last == Last::Showed(from) {
                event.lasted = lasted(before.since, utc);
            }
            if event.to == Some(from) {
                now.since = before.since;
            }
            if let Some(what) = event.to.and_then(|to| self.by_the_book(from, to)) {
                found.to(what);
            }
        }
        self.entries.set(key, now);
    }

    /// What is wrong with a change by the rule book.
    ///
    /// A status that stays is no change, whether a document prints that it does (Timed out, `status-changes` 61)
    /// or not: other programs log what they have seen again.
    fn by_the_book(&mut self, from: Status, to: Status) -> Option<What> {
        if from == to {
            return None;
        }
        match Rule::find(from, to) {
            Some(rule) if rule.is_enacted() => None,
            Some(rule) => Some(What::Disputed(rule)),
            None => Some(What::NotInTheBook {
                from,
                to,
                way: self.ways.nearest(from, to),
            }),
        }
    }
}

/// Where a change begins that does not say it.
///
/// The first that is told of an entry is never wrong: an entry begins as one of three statuses, a documented
/// change leads into each of the others, and the log may begin after that change.
fn untold(last: Last, to: Option<Status>) -> From {
    match last {
        Last::Never => From::Beginning,
        Last::Unclear => From::Unclear,
        Last::Showed(last) if is_over(last) && to.is_none_or(comes_back_as) => From::Beginning,
        Last::Showed(last) => From::Status(last),
    }
}

/// What is wrong with an entry that begins.
fn beginning(last: Last, to: Option<Status>) -> Option<What> {
    match last {
        Last::Showed(last) if !is_over(last) => Some(What::WrongStart {
            said: None,
            was: Some(last),
        }),
        Last::Unclear => None,
        Last::Never | Last::Showed(_) => {
            let to = to.filter(|to| !begins_as(*to))?;
            Some(What::BeginsInTheMiddle(to))
        }
    }
}

/// What is wrong with a change that says where it begins.
fn elsewhere(last: Last, said: Status) -> Option<What> {
    let was = match last {
        Last::Unclear => return None,
        Last::Never => None,
        Last::Showed(last) => Some(last),
    };
    let said = Some(said);
    (was != said).then_some(What::WrongStart { said, was })
}

/// Whether a technician may have started it from a channel's queue: it is new in their own then, and begins
/// where it stood in the other (`domain` §3).
fn may_be_picked_up(last: Last, said: Status, to: Option<Status>) -> bool {
    matches!(last, Last::Never | Last::Unclear)
        && said == Status::Waiting
        && to == Some(Status::Active)
}

/// A stamp is written as in ISO 8601; another way is read where it leaves no question.
fn moment_of(text: &str, found: &mut Found) -> Option<moment::Read> {
    let order = moment::order(text).unwrap_or(Order::MonthFirst);
    let at = moment::moment(text, order).filter(|_| !moment::depends_on_order(text));
    match at {
        None => found.at(What::NotATime(echo(text))),
        Some(read) if read.ahead.is_none() => found.at(What::NoZone(echo(text))),
        Some(_) => {}
    }
    at
}

fn utc(at: moment::Read) -> Option<NaiveDateTime> {
    at.local.checked_sub_signed(at.ahead?)
}

fn lasted(since: Option<NaiveDateTime>, until: Option<NaiveDateTime>) -> Option<TimeDelta> {
    let lasted = until? - since?;
    (lasted >= TimeDelta::zero()).then_some(lasted)
}
