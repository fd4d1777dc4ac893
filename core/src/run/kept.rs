//! A run as a text, to be taken up again where it was left: when a page is loaded anew.
//!
//! The text is for the same program of the same version, not for people; those have scenario files.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::DateTime;
use serde::{Deserialize, Serialize};

use super::{Branch, BranchId, Origin, Run};
use crate::busy::{Busy, Settings};
use crate::scenario::{Scenario, record};
use crate::timer::Instant;

#[derive(Serialize, Deserialize)]
struct Kept {
    branches: Vec<KeptBranch>,
    current: u32,
    begun: u32,
    /// The moment that is looked at.
    now: i64,
    /// The deeds until there, where it is in the past.
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

impl Run {
    /// The run as a text.
    pub fn kept(&self) -> String {
        let kept = Kept {
            branches: self.branches.iter().map(keep).collect(),
            current: self.branch().id.0,
            begun: self.begun,
            now: self.now.timestamp_millis(),
            deeds: self.past.as_ref().map(|past| past.deeds),
        };
        // Texts and numbers: nothing that JSON cannot hold.
        serde_json::to_string(&kept).unwrap_or_default()
    }

    /// The run that was kept; none where the text is not one.
    pub fn restored(text: &str) -> Option<Self> {
        let kept: Kept = serde_json::from_str(text).ok()?;
        let branches: Option<Vec<_>> = kept.branches.into_iter().map(restore).collect();
        let branches = branches?;
        let is_current = |branch: &Branch| branch.id.0 == kept.current;
        let current = branches.iter().position(is_current)?;
        let mut run = Self {
            now: branches[current].present,
            branches,
            current,
            past: None,
            begun: kept.begun,
        };
        match kept.deeds {
            Some(deeds) => run.look(deeds, moment(kept.now)?),
            None => run.go_to_end(),
        }
        Some(run)
    }
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

fn restore(kept: KeptBranch) -> Option<Branch> {
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
    let journal = Scenario::read(&kept.story).ok()?.journal();
    Some(Branch {
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
        present: moment(kept.present)?.max(journal.desk().now()),
        busy,
        journal,
    })
}

fn moment(milliseconds: i64) -> Option<Instant> {
    DateTime::from_timestamp_millis(milliseconds)
}
