//! A run as a text, to be taken up again where it was left: when a page is loaded anew.
//!
//! The text is for the same program of the same version, not for people; those have scenario files.
//! It has a line for the place that is looked at, and for every branch a line with its story below, so
//! that what can still be read of a damaged one is restored, and the rest is named. Nothing in it is
//! believed: numbers that contradict each other, or the story they stand beside, are a damage too.
//!
//! Writing a long story takes longer than a page may be busy, so it is written while it happens.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::{Branch, BranchId, Origin, Run};
use crate::busy::Busy;
use crate::limits::Limit;
use crate::scenario::{Recording, recorded};

/// The place that is looked at; the first line.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Place {
    /// How many branches follow.
    pub(super) branches: usize,
    pub(super) current: u32,
    pub(super) begun: u32,
    /// The moment that is looked at.
    pub(super) now: i64,
    /// The recorded deeds until there, where it is in the past.
    pub(super) deeds: Option<usize>,
}

/// What a line begins with that is no part of a story: those begin with a brace alone, or further in.
pub(super) const HEAD: &str = "{\"";

/// A branch, without its story.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct KeptBranch {
    pub(super) id: u32,
    pub(super) name: Option<String>,
    pub(super) origin: KeptOrigin,
    pub(super) busy: Option<Vec<(String, String)>>,
    pub(super) present: i64,
}

/// Where it came from; of its limits the minutes for Connecting, Waiting and idling.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum KeptOrigin {
    Beginning,
    Fork { of: u32, at: i64 },
    Scenario(String),
    OtherLimits { of: u32, minutes: [u16; 3] },
}

/// The stories of a run, as far as they are written.
#[derive(Clone, Debug, Default)]
pub struct Keeping(BTreeMap<BranchId, Recording>);

impl Keeping {
    /// Writes down so many more deeds of the run at most, which must be the same one every time; false
    /// where there are none.
    pub fn go_on(&mut self, run: &Run, most: usize) -> bool {
        self.0.retain(|id, _| run.index_of(*id).is_some());
        let mut branches = run.branches.iter();
        branches.any(|branch| {
            let story = self.0.entry(branch.id).or_default();
            story.go_on(&branch.journal, most)
        })
    }

    /// The run as a text. What is not written down by now is.
    pub fn text(&mut self, run: &Run) -> String {
        while self.go_on(run, usize::MAX) {}
        let journal = &run.branch().journal;
        let place = Place {
            branches: run.branches.len(),
            current: run.branch().id.0,
            begun: run.begun,
            now: run.now().timestamp_millis(),
            deeds: run.past.as_ref().map(|past| recorded(journal, past.deeds)),
        };
        let mut text = line(&place);
        for branch in &run.branches {
            let story = self.0.get(&branch.id);
            let story = story.map(|story| story.text(&branch.journal, ""));
            text.push('\n');
            text.push_str(&line(&keep(branch)));
            text.push('\n');
            text.push_str(story.unwrap_or_default().trim_end());
        }
        text
    }
}

impl Run {
    /// The run as a text.
    pub fn kept(&self) -> String {
        Keeping::default().text(self)
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
            Origin::OtherLimits { of, limits } => KeptOrigin::OtherLimits {
                of: of.0,
                minutes: [limits.connecting, limits.waiting, limits.idle].map(Limit::minutes),
            },
        },
        busy: branch.busy.map(pairs),
        present: branch.present().timestamp_millis(),
    }
}
