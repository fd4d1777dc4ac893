//! A run as a text, to be taken up again where it was left: when a page is loaded anew.
//!
//! The text is for the same program of the same version, not for people; those have scenario files.
//! It has a line for the place that is looked at and a line for every branch, so that what can still
//! be read of a damaged one is restored, and the rest is named. Nothing in it is believed: numbers
//! that contradict each other, or the story they stand beside, are a damage too.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::{Branch, BranchId, Origin, Run};
use crate::busy::{Busy, Settings};
use crate::scenario::{Scenario, record, recorded};
use crate::timer::Instant;

/// What came of a kept text.
#[derive(Clone, Debug)]
pub struct Restored {
    /// The run, with every branch that could be read; none where there was none.
    pub run: Option<Run>,
    /// Whether that is all that was kept.
    pub is_whole: bool,
    /// The lines that could not be read, as they stand.
    pub unread: Vec<String>,
}

/// The place that is looked at; the first line.
#[derive(Serialize, Deserialize)]
struct Place {
    /// How many branches follow.
    branches: usize,
    current: u32,
    begun: u32,
    /// The moment that is looked at.
    now: i64,
    /// The recorded deeds until there, where it is in the past.
    deeds: Option<usize>,
}

#[derive(Serialize, Deserialize)]
struct KeptBranch {
    id: u32,
    name: Option<String>,
    origin: KeptOrigin,
    busy: Option<Vec<(String, String)>>,
    present: i64,
    story: String,
}

#[derive(Serialize, Deserialize)]
enum KeptOrigin {
    Beginning,
    Fork { of: u32, at: i64 },
    Scenario(String),
}

/// Nobody has begun more branches. Where numbers are higher, they are counted anew, so that there is
/// room for the next.
const HIGHEST: u32 = 1_000_000_000;

/// How far the end of a branch may be from its beginning: as long as the longest story.
const LONGEST: TimeDelta = TimeDelta::days(10_000 * 365);

/// A busy desk lives every second, so it is never more than one behind.
const SECOND: TimeDelta = TimeDelta::seconds(1);

impl Run {
    /// The run as a text.
    pub fn kept(&self) -> String {
        let journal = &self.branch().journal;
        let place = Place {
            branches: self.branches.len(),
            current: self.branch().id.0,
            begun: self.begun,
            now: self.now.timestamp_millis(),
            deeds: self.past.as_ref().map(|past| recorded(journal, past.deeds)),
        };
        let mut text = line(&place);
        for branch in &self.branches {
            text.push('\n');
            text.push_str(&line(&keep(branch)));
        }
        text
    }

    /// The run that was kept, as far as the text can be read.
    pub fn restored(text: &str) -> Restored {
        let mut lines = text.lines();
        let mut unread = Vec::new();
        let first = lines.next().unwrap_or_default();
        let place = serde_json::from_str::<Place>(first);
        if place.is_err() {
            unread.push(first.to_owned());
        }
        let mut branches: Vec<Branch> = Vec::new();
        for line in lines {
            let is_new = |branch: &Branch| branches.iter().all(|other| other.id != branch.id);
            match restore(line).filter(is_new) {
                Some(branch) => branches.push(branch),
                None => unread.push(line.to_owned()),
            }
        }
        let all = place
            .as_ref()
            .is_ok_and(|place| place.branches == branches.len());
        Restored {
            is_whole: all && unread.is_empty(),
            run: looked_at(branches, place.ok()),
            unread,
        }
    }
}

/// A run of these branches, at its place; at the end of the last one where there is no place.
fn looked_at(mut branches: Vec<Branch>, place: Option<Place>) -> Option<Run> {
    let chosen = place.as_ref().map(|place| BranchId(place.current));
    let mut ids = branches.iter().map(|branch| Some(branch.id));
    let chosen = ids.position(|id| id == chosen);
    let current = chosen.unwrap_or(branches.len().checked_sub(1)?);
    if branches.iter().any(|branch| branch.id.0 > HIGHEST) {
        count_anew(&mut branches);
    }
    let ids: Vec<_> = branches.iter().map(|branch| branch.id).collect();
    for branch in &mut branches {
        branch.comes_from_one_of(&ids);
    }
    let highest = ids.iter().max()?.0;
    let begun = place.as_ref().map(|place| place.begun);
    let begun = begun.filter(|begun| (highest..=HIGHEST).contains(begun));
    let mut run = Run {
        now: branches[current].present,
        branches,
        current,
        past: None,
        begun: begun.unwrap_or(highest),
    };
    let place = place.filter(|_| chosen.is_some());
    let past = place.and_then(|place| Some((place.deeds?, moment(place.now)?)));
    if let Some((deeds, moment)) = past {
        run.look(deeds, moment);
    }
    Some(run)
}

/// Numbers the branches as if the run had just begun them.
fn count_anew(branches: &mut [Branch]) {
    let ids: Vec<_> = branches.iter().map(|branch| branch.id).collect();
    let number = |of: BranchId| {
        let known = (1..).zip(&ids).find(|(_, id)| **id == of);
        BranchId(known.map_or(0, |(number, _)| number))
    };
    for branch in branches {
        branch.id = number(branch.id);
        if let Origin::Fork { of, .. } = &mut branch.origin {
            *of = number(*of);
        }
    }
}

impl Branch {
    /// It came from an earlier branch that is there, within its own time; or from the beginning.
    fn comes_from_one_of(&mut self, ids: &[BranchId]) {
        let (beginning, present, id) = (self.beginning(), self.present, self.id);
        if let Origin::Fork { of, at } = &mut self.origin {
            *at = (*at).clamp(beginning, present);
            if *of >= id || !ids.contains(of) {
                self.origin = Origin::Beginning;
            }
        }
    }
}

fn line(of: &impl Serialize) -> String {
    // Texts and numbers: nothing that JSON cannot hold.
    serde_json::to_string(of).unwrap_or_default()
}

fn keep(branch: &Branch) -> KeptBranch {
    let pairs = |busy: Busy| {
        let pairs = busy.settings.pairs();
        pairs
            .map(|(id, value)| (id.to_owned(), alloc::format!("{value}")))
            .collect()
    };
    KeptBranch {
        id: branch.id.0,
        name: branch.name.clone(),
        origin: match &branch.origin {
            Origin::Beginning => KeptOrigin::Beginning,
            Origin::Fork { of, at } => KeptOrigin::Fork {
                of: of.0,
                at: at.timestamp_millis(),
            },
            Origin::Scenario(title) => KeptOrigin::Scenario(title.clone()),
        },
        busy: branch.busy.map(pairs),
        present: branch.present.timestamp_millis(),
        story: record(&branch.journal, ""),
    }
}

/// The branch of that line, if the line is right and everything in it fits together.
fn restore(line: &str) -> Option<Branch> {
    let kept: KeptBranch = serde_json::from_str(line).ok()?;
    let busy = match &kept.busy {
        Some(pairs) => {
            let pairs = pairs
                .iter()
                .map(|(id, value)| (id.as_str(), value.as_str()));
            let settings = Settings::from_pairs(pairs).ok()?;
            Some(Busy { settings })
        }
        None => None,
    };
    let scenario = Scenario::read(&kept.story).ok()?;
    let journal = scenario.journal();
    let branch = Branch {
        id: BranchId(kept.id),
        name: kept.name,
        origin: match kept.origin {
            KeptOrigin::Beginning => Origin::Beginning,
            KeptOrigin::Fork { of, at } => Origin::Fork {
                of: BranchId(of),
                at: moment(at)?,
            },
            KeptOrigin::Scenario(title) => Origin::Scenario(title),
        },
        present: moment(kept.present)?,
        busy,
        journal,
    };
    let holds = scenario.goes_as_it_says(&branch.journal) && branch.fits_together();
    holds.then_some(branch)
}

impl Branch {
    /// Whether it can have been lived like that: until when, and by whom.
    fn fits_together(&self) -> bool {
        let desk = self.journal.desk();
        let is_due = |by: Instant| desk.next_deadline().is_some_and(|next| next.due_at <= by);
        let lives_on = self.busy.is_none_or(|busy| {
            *self.journal.beginning() == busy.empty_desk() && self.present - desk.now() < SECOND
        });
        self.id.0 > 0
            && self.present >= desk.now()
            && self.present - self.beginning() <= LONGEST
            && !is_due(self.present)
            && lives_on
    }
}

fn moment(milliseconds: i64) -> Option<Instant> {
    DateTime::from_timestamp_millis(milliseconds)
}
