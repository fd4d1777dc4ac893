//! What is printed: for people a line a finding and what there was of each kind; for programs one object.

use std::collections::BTreeMap;
use std::io::{self, Write};

use chrono::TimeDelta;
use queuescope_core::audit::{self, About, Event, Finding, Kind, Severity};
use queuescope_core::language::Language;
use queuescope_core::status::Status;
use queuescope_core::words::en;

use crate::asked::Format;

/// Prints findings as they come.
pub(crate) struct Print {
    format: Format,
    shape: &'static str,
    about: Vec<String>,
    counts: BTreeMap<(Severity, Kind), u64>,
    /// How long each status of a log lasted, in all entries together.
    lasted: BTreeMap<Status, TimeDelta>,
}

impl Print {
    pub(crate) fn new(format: Format, about: &About) -> Self {
        Self {
            format,
            shape: about.shape.id(),
            about: en::audit::about(about),
            counts: BTreeMap::new(),
            lasted: BTreeMap::new(),
        }
    }

    pub(crate) fn begin(&self, out: &mut impl Write) -> io::Result<()> {
        match self.format {
            Format::Json => write!(out, "{{\"shape\":\"{}\",\"findings\":[", self.shape),
            Format::Text => writeln!(out, "{}", self.about.join(" ")),
        }
    }

    /// An event of a log ends what was before.
    pub(crate) fn event(&mut self, event: &Event) {
        if let (Some(from), Some(lasted)) = (event.from, event.lasted) {
            let sum = self.lasted.entry(from).or_default();
            *sum = sum.checked_add(&lasted).unwrap_or(TimeDelta::MAX);
        }
    }

    pub(crate) fn finding(&mut self, finding: &Finding, out: &mut impl Write) -> io::Result<()> {
        let is_first = self.counts.is_empty();
        let count = self.counts.entry((finding.severity(), finding.kind()));
        *count.or_default() += 1;
        match self.format {
            Format::Json => {
                let comma = if is_first { "" } else { "," };
                write!(out, "{comma}\n{}", audit::json(finding))
            }
            Format::Text => {
                let severity = finding.severity().id();
                writeln!(
                    out,
                    "{severity}: {}",
                    en::audit::finding_with_place(finding, Language::En)
                )
            }
        }
    }

    pub(crate) fn end(&self, rows: u64, out: &mut impl Write) -> io::Result<()> {
        match self.format {
            Format::Json => writeln!(out, "],\"rows\":{rows}}}"),
            Format::Text => self.summary(rows, out),
        }
    }

    fn summary(&self, rows: u64, out: &mut impl Write) -> io::Result<()> {
        let read = match (self.shape, rows) {
            ("log" | "xes", 1) => "1 event".to_owned(),
            ("log" | "xes", _) => format!("{rows} events"),
            (_, 0) => "A report without sessions".to_owned(),
            (_, 1) => "1 row".to_owned(),
            _ => format!("{rows} rows"),
        };
        if !self.lasted.is_empty() {
            let lasted = self.lasted.iter().map(|(status, time)| {
                format!("{} {}", status.name(Language::En), en::audit::clock(*time))
            });
            let lasted: Vec<_> = lasted.collect();
            writeln!(out, "Lasted: {}.", lasted.join(", "))?;
        }
        if self.counts.is_empty() {
            return writeln!(out, "{read}, and nothing to be said of it.");
        }
        writeln!(out, "{read}:")?;
        for ((severity, kind), count) in &self.counts {
            writeln!(
                out,
                "{count:>8} {} · {}",
                severity.id(),
                en::audit::kind(*kind)
            )?;
        }
        Ok(())
    }
}
