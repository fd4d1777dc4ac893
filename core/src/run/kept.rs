//! A run as a text, to be taken up again where it was left: when a page is loaded anew.
//!
//! The text is for the same program of the same version, not for people; those have scenario files.
//! It has a line for the place that is looked at and a line for every branch, so that what can still
//! be read of a damaged one is restored, and the rest is named. Nothing in it is believed: numbers
//! that contradict each other, or the story they stand beside, are a damage too.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::{Branch, Origin, Run};
use crate::busy::Busy;
use crate::scenario::{record, recorded};

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

/// A branch; each of the other lines.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct KeptBranch {
    pub(super) id: u32,
    pub(super) name: Option<String>,
    pub(super) origin: KeptOrigin,
    pub(super) busy: Option<Vec<(String, String)>>,
    pub(super) present: i64,
    pub(super) story: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) enum KeptOrigin {
    Beginning,
    Fork { of: u32, at: i64 },
    Scenario(String),
}

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
