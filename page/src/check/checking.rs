//! Reading a file and checking it, a piece after the other.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use queuescope_core::audit::{
    self, Audit, Event, Finding, Kind, Severity, Shape, Survey, Told, What, Zone,
};
use queuescope_core::language::Language;
use queuescope_core::said;
use queuescope_core::status::Status;

use super::again::Checked;
use super::listing::Count;
use super::message::{About, Line, Over, Progress, Request, Said, Spoken};
use crate::figures::Summary;

/// So many findings are told one by one. A file in which every row is wrong in every cell says no more with more of
/// them; what there is of each kind is counted to the end.
const MOST_TOLD: u64 = 100_000;
/// So many are told at once: the page reads a message within a frame.
const AT_ONCE: usize = 400;

/// The file cannot be read any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// Gives the bytes of a file from a place on, as many as are convenient, and none at the end.
pub type Read<'a> = &'a mut dyn FnMut(u64) -> Result<Vec<u8>, Unreadable>;

/// Hands over a file, a piece after the other, as long as more of it is wanted.
pub(super) fn pieces(
    read: Read,
    mut hand_over: impl FnMut(&[u8]) -> bool,
) -> Result<(), Unreadable> {
    let mut bytes = 0;
    loop {
        let piece = read(bytes)?;
        bytes += piece.len() as u64;
        if piece.is_empty() || !hand_over(&piece) {
            return Ok(());
        }
    }
}

/// Reads a file and tells what it is and what is to be said of it; returns what is asked for its rows.
pub fn check(
    read: Read,
    request: &Request,
    zone: Option<&Zone>,
    tell: &mut dyn FnMut(Said),
) -> Checked {
    let mut it = Checked {
        spoken: request.spoken,
        ..Checked::default()
    };
    if checked(read, request, zone, &mut it, tell).is_err() {
        tell(Said::Unreadable);
    }
    it
}

fn checked(
    read: Read,
    request: &Request,
    zone: Option<&Zone>,
    it: &mut Checked,
    tell: &mut dyn FnMut(Said),
) -> Result<(), Unreadable> {
    let mut survey = Survey::new(request.asked.clone());
    let mut bytes = 0;
    pieces(read, |piece| {
        bytes += piece.len() as u64;
        survey.read(piece);
        tell(Said::Progress(Progress {
            bytes,
            ..Progress::default()
        }));
        !survey.is_decided()
    })?;
    let about = match survey.end() {
        Ok(about) => about,
        Err(it) => {
            tell(Said::NoReport(said!(
                request.spoken.language,
                audit::no_report(&it)
            )));
            return Ok(());
        }
    };
    let told = About {
        is_zone_unknown: request.zone.is_some() && zone.is_none(),
        ..self::about(&about, request.spoken.language)
    };
    let is_log = told.is_log;
    tell(Said::About(told));
    it.about = Some(about.clone());
    let mut heard = Heard {
        it,
        told: 0,
        lines: Vec::new(),
        counts: BTreeMap::new(),
        lasted: BTreeMap::new(),
    };
    let mut audit = Audit::new(about);
    let mut bytes = 0;
    pieces(read, |piece| {
        bytes += piece.len() as u64;
        audit.read(piece, zone, &mut |told| heard.hear(told, tell));
        heard.pass_on(tell);
        tell(Said::Progress(Progress {
            is_known: true,
            bytes,
            rows: audit.rows(),
            counts: heard.counts(),
        }));
        true
    })?;
    audit.end(zone, &mut |told| heard.hear(told, tell));
    heard.pass_on(tell);
    tell(Said::Over(Over {
        rows: audit.rows(),
        counts: heard.counts(),
        lasted: heard.lasted(),
        figures: (!is_log).then(|| Box::new(Summary::of(&heard.it.figures))),
    }));
    Ok(())
}

/// What has been heard of the file, and what of it has not been passed on.
struct Heard<'a> {
    it: &'a mut Checked,
    told: u64,
    lines: Vec<Line>,
    counts: BTreeMap<(Severity, Kind), u64>,
    lasted: BTreeMap<Status, TimeDelta>,
}

impl Heard<'_> {
    fn hear(&mut self, told: Told, tell: &mut dyn FnMut(Said)) {
        match told {
            Told::Row(row) => {
                self.it.kept.row(&row);
                self.it.sessions.row(&row);
            }
            Told::Case(case) => self.it.figures.add(&case),
            Told::Event(event) => {
                self.it.kept.event(&event, self.it.spoken);
                self.it.sessions.event(&event);
                self.lasts(&event);
            }
            Told::Finding(finding) => self.finding(&finding, tell),
        }
    }

    fn finding(&mut self, finding: &Finding, tell: &mut dyn FnMut(Said)) {
        let count = self.counts.entry((finding.severity(), finding.kind()));
        *count.or_default() += 1;
        if self.told >= MOST_TOLD {
            return;
        }
        self.told += 1;
        self.it.kept.keep(finding.row);
        self.lines.push(line(finding, self.it.spoken));
        if self.lines.len() >= AT_ONCE {
            self.pass_on(tell);
        }
    }

    /// An event ends what was before.
    fn lasts(&mut self, event: &Event) {
        if let (Some(from), Some(lasted)) = (event.from, event.lasted) {
            let sum = self.lasted.entry(from).or_default();
            *sum = sum.checked_add(&lasted).unwrap_or(TimeDelta::MAX);
        }
    }

    fn pass_on(&mut self, tell: &mut dyn FnMut(Said)) {
        if !self.lines.is_empty() {
            tell(Said::Findings(std::mem::take(&mut self.lines)));
        }
    }

    fn counts(&self) -> Vec<Count> {
        let counts = self.counts.iter();
        let counts = counts.map(|((severity, kind), count)| Count {
            severity: *severity,
            kind: *kind,
            count: *count,
        });
        counts.collect()
    }

    fn lasted(&self) -> Vec<(String, String)> {
        let (lasted, language) = (self.lasted.iter(), self.it.spoken.language);
        let name = |status: &Status| status.name(self.it.spoken.names).to_owned();
        lasted
            .map(|(status, time)| (name(status), said!(language, audit::clock(*time))))
            .collect()
    }
}

fn line(finding: &Finding, spoken: Spoken) -> Line {
    let change = match &finding.what {
        What::NotInTheBook { from, to, .. } => Some((*from, *to)),
        What::Disputed(rule) => Some((rule.from, rule.to)),
        _ => None,
    };
    Line {
        row: finding.row,
        line: finding.line,
        column: finding.column.clone(),
        kind: finding.kind(),
        severity: finding.severity(),
        message: said!(spoken.language, audit::finding(&finding.what, spoken.names)),
        change: change.map(|(from, to)| (from.id().to_owned(), to.id().to_owned())),
    }
}

fn about(about: &audit::About, language: Language) -> About {
    let columns = about.header.iter().flat_map(|header| {
        (0..header.len()).map(|place| (header.name(place).to_owned(), header.column(place)))
    });
    About {
        sentences: said!(language, audit::about(about)),
        shape: about.shape.id().to_owned(),
        is_log: matches!(about.shape, Shape::Log | Shape::Xes),
        encoding: about.encoding,
        separator: about.shape.separator(),
        order: about.dates.order(),
        is_zone_unknown: false,
        columns: columns.collect(),
    }
}
