//! A log on its way out: its beginning, its events step by step, its end.

use alloc::vec::Vec;
use core::fmt;

#[cfg(feature = "serde")]
use super::lines::line;
use super::{Format, session_name, xes};
use crate::change::Change;
use crate::desk::Desk;
use crate::ids::SessionId;
use crate::journal::Threads;

/// Writes a log step by step, each about as short as the others. Whoever calls it says how often what was
/// written goes on to its goal.
///
/// Every method fails only where what it writes to takes no more.
pub struct Writer<'a> {
    format: Format,
    changes: &'a [Change],
    desk: &'a Desk,
    /// How many of the changes have been looked at.
    seen: usize,
    /// Traces have the changes of a session together.
    threads: Threads,
    /// How many sessions have been told.
    told: u32,
    /// The places of what is not told yet of the session that is being told, the next one last.
    trace: Vec<usize>,
}

impl<'a> Writer<'a> {
    /// Of these changes of a desk, in their order.
    pub fn new(format: Format, changes: &'a [Change], desk: &'a Desk) -> Self {
        Self {
            format,
            changes,
            desk,
            seen: 0,
            threads: Threads::default(),
            told: 0,
            trace: Vec::new(),
        }
    }

    /// What comes before the first event.
    ///
    /// # Errors
    ///
    /// What it is written to takes no more.
    pub fn begin(&self, to: &mut impl fmt::Write) -> fmt::Result {
        match self.format {
            Format::Xes => xes::begin(to),
            #[cfg(feature = "serde")]
            Format::Lines => Ok(()),
        }
    }

    /// One step further, which writes an event at most. Says whether there is more to come.
    ///
    /// # Errors
    ///
    /// What it is written to takes no more.
    pub fn step(&mut self, to: &mut impl fmt::Write) -> Result<bool, fmt::Error> {
        match self.format {
            Format::Xes => self.step_of_traces(to),
            #[cfg(feature = "serde")]
            Format::Lines => {
                if let Some(change) = self.next() {
                    writeln!(to, "{}", line(change, self.desk))?;
                }
                Ok(self.seen < self.changes.len())
            }
        }
    }

    /// What comes after the last event.
    ///
    /// # Errors
    ///
    /// What it is written to takes no more.
    pub fn end(&self, to: &mut impl fmt::Write) -> fmt::Result {
        match self.format {
            Format::Xes => xes::end(to),
            #[cfg(feature = "serde")]
            Format::Lines => Ok(()),
        }
    }

    fn next(&mut self) -> Option<&'a Change> {
        let next = self.changes.get(self.seen)?;
        self.seen += 1;
        Some(next)
    }

    /// First every change is tied to those of its session, then one session is told after the other.
    fn step_of_traces(&mut self, to: &mut impl fmt::Write) -> Result<bool, fmt::Error> {
        let place = self.seen;
        if let Some(change) = self.next() {
            self.threads.changed(change, place);
            return Ok(true);
        }
        if let Some(place) = self.trace.pop() {
            if let Some(change) = self.changes.get(place) {
                xes::event(change, self.desk, to)?;
            }
            if self.trace.is_empty() {
                xes::end_trace(to)?;
            }
            return Ok(true);
        }
        if self.told as usize >= self.desk.sessions().len() {
            return Ok(false);
        }
        self.trace
            .extend(self.threads.changes_of(SessionId(self.told)));
        self.told += 1;
        if let Some(first) = self.trace.last().and_then(|first| self.changes.get(*first)) {
            xes::begin_trace(session_name(first, self.desk), to)?;
        }
        Ok(true)
    }
}
