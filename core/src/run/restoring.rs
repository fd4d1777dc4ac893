//! Taking up a kept run: step by step, for that of a long day takes longer than a page may be busy.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::{self, Vec};

use chrono::{DateTime, TimeDelta};

use super::kept::{HEAD, KeptBranch, KeptOrigin, Place};
use super::{Branch, BranchId, Origin, Run};
use crate::busy::{Busy, Settings};
use crate::journal::Journal;
use crate::limits::{Limit, Limits};
use crate::scenario::{Player, Reading, Scenario};
use crate::timer::Instant;

/// What came of a kept text.
#[derive(Clone, Debug)]
pub struct Restored {
    /// The run, with every branch that could be read; none where there was none.
    pub run: Option<Run>,
    /// Whether that is all that was kept.
    pub is_whole: bool,
    /// The parts that could not be read, as they stand.
    pub unread: Vec<String>,
}

/// A kept text that is being taken up.
#[derive(Debug)]
pub struct Restoring {
    /// How many letters of the text are dealt with, and how many it has.
    letters: (usize, usize),
    /// The branches that have not been begun.
    blocks: vec::IntoIter<String>,
    place: Option<Place>,
    branches: Vec<Branch>,
    unread: Vec<String>,
    under_way: Option<UnderWay>,
}

/// A branch that is being taken up.
#[derive(Debug)]
struct UnderWay {
    block: String,
    kept: KeptBranch,
    work: Work,
}

/// Its story is read, and then played.
#[derive(Debug)]
enum Work {
    Read(Reading),
    Play(Player<Scenario>),
    Lived(Journal),
}

/// Nobody has begun more branches. Where numbers are higher, they are counted anew, so that there is
/// room for the next.
const HIGHEST: u32 = 1_000_000_000;

/// How far the end of a branch may be from its beginning: as long as the longest story.
const LONGEST: TimeDelta = TimeDelta::days(10_000 * 365);

/// A busy desk lives every second, so it is never more than one behind.
const SECOND: TimeDelta = TimeDelta::seconds(1);

impl Run {
    /// The run that was kept, as far as the text can be read.
    pub fn restored(text: &str) -> Restored {
        let mut restoring = Restoring::new(text);
        while restoring.step() {}
        restoring.restored()
    }
}

impl Restoring {
    /// Begins with a text.
    pub fn new(text: &str) -> Self {
        let mut blocks = blocks(text).into_iter();
        let first = blocks.next().unwrap_or_default();
        let place = serde_json::from_str(&first);
        let letters = (first.len(), text.len());
        let unread = if place.is_err() {
            [first].into()
        } else {
            Vec::new()
        };
        Self {
            letters,
            blocks,
            place: place.ok(),
            branches: Vec::new(),
            unread,
            under_way: None,
        }
    }

    /// Does a little more of it; false where nothing is left to do.
    pub fn step(&mut self) -> bool {
        if let Some(under_way) = self.under_way.take() {
            self.go_on(under_way);
        } else if let Some(block) = self.blocks.next() {
            self.begin(block);
        } else {
            return false;
        }
        true
    }

    /// How much of the text is dealt with, and how much there is, in letters.
    pub fn progress(&self) -> (usize, usize) {
        let (done, all) = self.letters;
        let of_the_branch = self.under_way.as_ref().map_or(0, UnderWay::letters_done);
        (done + of_the_branch, all)
    }

    /// What came of it; to be asked when nothing is left to do.
    pub fn restored(self) -> Restored {
        let place = self.place;
        let all = place
            .as_ref()
            .is_some_and(|place| place.branches == self.branches.len());
        Restored {
            is_whole: all && self.unread.is_empty(),
            run: looked_at(self.branches, place),
            unread: self.unread,
        }
    }

    /// Begins with a branch.
    fn begin(&mut self, block: String) {
        let (head, story) = block.split_once('\n').unwrap_or((&block, ""));
        let kept = serde_json::from_str::<KeptBranch>(head).ok();
        let is_new = |kept: &KeptBranch| self.branches.iter().all(|other| other.id.0 != kept.id);
        let begun = kept
            .filter(is_new)
            .and_then(|kept| Some((kept, Reading::of_any_length(story).ok()?)));
        match begun {
            Some((kept, reading)) => {
                self.under_way = Some(UnderWay {
                    block,
                    kept,
                    work: Work::Read(reading),
                });
            }
            None => self.leave_unread(block),
        }
    }

    /// Goes on with a branch; at the first damage it is left unread.
    fn go_on(&mut self, under_way: UnderWay) {
        let UnderWay { block, kept, work } = under_way;
        match work.step() {
            Some(Work::Lived(journal)) => match branch(kept, journal) {
                Some(branch) => {
                    self.letters.0 += block.len();
                    self.branches.push(branch);
                }
                None => self.leave_unread(block),
            },
            Some(work) => self.under_way = Some(UnderWay { block, kept, work }),
            None => self.leave_unread(block),
        }
    }

    fn leave_unread(&mut self, block: String) {
        self.letters.0 += block.len();
        self.unread.push(block);
    }
}

/// The lines of a kept text, each with the story below it.
fn blocks(text: &str) -> Vec<String> {
    let mut blocks: Vec<String> = Vec::new();
    for line in text.lines() {
        match blocks.last_mut() {
            Some(block) if !line.starts_with(HEAD) => {
                block.push('\n');
                block.push_str(line);
            }
            _ => blocks.push(line.to_owned()),
        }
    }
    blocks
}

impl UnderWay {
    /// Reading is half of the work, playing the other.
    fn letters_done(&self) -> usize {
        let half = self.block.len() / 2;
        // In percent: letters times steps are more than a number of the page can hold.
        let of_a_half = |(done, all): (usize, usize)| half * (100 * done / all.max(1)) / 100;
        match &self.work {
            Work::Read(reading) => of_a_half(reading.progress()),
            Work::Play(player) => half + of_a_half(player.progress()),
            Work::Lived(_) => self.block.len(),
        }
    }
}

impl Work {
    /// What is left after one step more; nothing where the story is damaged, or goes otherwise than
    /// it says.
    fn step(self) -> Option<Self> {
        Some(match self {
            Self::Read(mut reading) => {
                if reading.step().ok()? {
                    Self::Read(reading)
                } else {
                    Self::Play(Player::new(reading.scenario()))
                }
            }
            Self::Play(mut player) => match player.step() {
                Some(Ok(_)) => Self::Play(player),
                Some(Err(_)) => return None,
                None => Self::Lived(player.into_journal()),
            },
            Self::Lived(journal) => Self::Lived(journal),
        })
    }
}

/// The branch with that story, if everything fits together.
fn branch(kept: KeptBranch, journal: Journal) -> Option<Branch> {
    let present = moment(kept.present)?;
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
    let mut branch = Branch {
        id: BranchId(kept.id),
        name: kept.name,
        origin: match kept.origin {
            KeptOrigin::Beginning => Origin::Beginning,
            KeptOrigin::Fork { of, at } => Origin::Fork {
                of: BranchId(of),
                at: moment(at)?,
            },
            KeptOrigin::Scenario(title) => Origin::Scenario(title),
            KeptOrigin::OtherLimits { of, minutes } => Origin::OtherLimits {
                of: BranchId(of),
                limits: limits(minutes)?,
            },
        },
        busy,
        journal,
    };
    let can_be = branch.can_have_lived_until(present);
    can_be.then(|| branch.journal.advance(present).ok())??;
    Some(branch)
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
        branches,
        current,
        past: None,
        begun: begun.unwrap_or(highest),
        leaps: Vec::new(),
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
        if let Origin::Fork { of, .. } | Origin::OtherLimits { of, .. } = &mut branch.origin {
            *of = number(*of);
        }
    }
}

impl Branch {
    /// It came from an earlier branch that is there, within its own time; or from the beginning.
    fn comes_from_one_of(&mut self, ids: &[BranchId]) {
        let (beginning, present, id) = (self.beginning(), self.present(), self.id);
        if let Origin::Fork { at, .. } = &mut self.origin {
            *at = (*at).clamp(beginning, present);
        }
        let of = self.origin.branch();
        if of.is_some_and(|of| of >= id || !ids.contains(&of)) {
            self.origin = Origin::Beginning;
        }
    }
}

impl Branch {
    /// Whether it can have been lived until then, by those who are busy on it.
    fn can_have_lived_until(&self, present: Instant) -> bool {
        let desk = self.journal.desk();
        let is_due = |by: Instant| desk.next_deadline().is_some_and(|next| next.due_at <= by);
        let lives_on = self.busy.is_none_or(|busy| {
            *self.journal.beginning() == busy.empty_desk() && present - desk.now() < SECOND
        });
        self.id.0 > 0
            && present >= desk.now()
            && present - self.beginning() <= LONGEST
            && !is_due(present)
            && lives_on
    }
}

fn limits(minutes: [u16; 3]) -> Option<Limits> {
    let limit = |minutes| Limit::from_minutes(u32::from(minutes)).ok();
    let [connecting, waiting, idle] = minutes.map(limit);
    Some(Limits {
        connecting: connecting?,
        waiting: waiting?,
        idle: idle?,
    })
}

fn moment(milliseconds: i64) -> Option<Instant> {
    DateTime::from_timestamp_millis(milliseconds)
}
