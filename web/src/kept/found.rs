//! What the page finds of itself when it opens, read in portions: that of a long day takes longer than
//! a page may stand still.

use queuescope_core::run::Run;
use queuescope_core::timer::Instant;
use queuescope_page::sealed::{Unsealed, unseal};

use super::restore::restore_in_portions;
use super::{BEHIND, IN_STEP, OPENING, RUN, STATE, aside, left};
use crate::clock::Listener;
use crate::shelf::{OwnFile, STORIES, read_in_portions};
use crate::storage;
use crate::store::LeftRun;

/// What was kept.
pub(crate) struct Found {
    /// The run that was looked at.
    pub(crate) run: Option<Run>,
    /// The desks that were left for it.
    pub(crate) left: Vec<LeftRun>,
    /// The files that were open.
    pub(crate) stories: Vec<OwnFile>,
    /// How well all of it was kept.
    pub(crate) state: FoundState,
}

/// How well it was kept.
pub(crate) struct FoundState {
    /// Until when the run had been lived, if there is one.
    pub(super) until: Option<Instant>,
    /// The numbers of the desks left that are kept whole.
    pub(super) left_kept: Vec<u32>,
    /// What could not be read.
    pub(super) aside: Vec<String>,
    /// Whether there was more than could be kept.
    pub(super) was_behind: bool,
}

impl Found {
    /// Looks for it. What was not read to its end the last time is set aside unread.
    pub(crate) async fn read(listener: Listener) -> Option<Self> {
        let mut aside = aside::kept();
        if storage::kept(OPENING).is_some() {
            set_all_aside(&mut aside);
        }
        // Where there is no room even for this, what is kept is read as it is.
        storage::keep(OPENING, "");
        let run = match storage::kept(RUN) {
            Some(text) => restored(text, &mut aside, listener).await?.0,
            None => None,
        };
        let (mut left, mut left_kept) = (Vec::new(), Vec::new());
        for (text, number) in left::kept() {
            let (run, is_whole) = restored(text, &mut aside, listener).await?;
            if is_whole {
                left_kept.push(number);
            } else {
                left::forget_one(number);
            }
            left.extend(run.map(|run| LeftRun { number, run }));
        }
        let was_behind = storage::kept(STATE).as_deref() == Some(BEHIND);
        storage::keep(STATE, IN_STEP);
        Some(Self {
            left,
            stories: stories(&mut aside, listener).await?,
            state: FoundState {
                until: run.as_ref().map(Run::now),
                left_kept,
                aside,
                was_behind,
            },
            run,
        })
    }
}

/// Sets all that is kept aside.
fn set_all_aside(aside: &mut Vec<String>) {
    let left = left::kept().into_iter().map(|(text, _)| text);
    let texts = storage::kept(RUN).into_iter().chain(left);
    for text in texts.chain(storage::kept_list(STORIES)) {
        aside::add(aside, text);
    }
    storage::forget(RUN);
    left::forget();
    storage::forget_list(STORIES);
}

/// The run that was kept as this text, if there is one, and whether that is all of it; what is damaged
/// is set aside.
async fn restored(
    kept: String,
    aside: &mut Vec<String>,
    listener: Listener,
) -> Option<(Option<Run>, bool)> {
    let Unsealed { text, is_whole } = unseal(&kept);
    let restored = restore_in_portions(text, |progress| listener.hears(progress)).await?;
    let is_whole = is_whole && restored.is_whole;
    if !is_whole {
        // What was lost without a trace is in the whole text alone.
        let lost = if restored.unread.is_empty() {
            kept
        } else {
            restored.unread.join("\n")
        };
        aside::add(aside, lost);
    }
    Some((restored.run, is_whole))
}

/// The files that were open; those that cannot be read any more are set aside.
async fn stories(aside: &mut Vec<String>, listener: Listener) -> Option<Vec<OwnFile>> {
    let (mut stories, mut read, mut unread) = (Vec::new(), Vec::new(), Vec::new());
    for kept in storage::kept_list(STORIES) {
        let Unsealed { text, is_whole } = unseal(&kept);
        match read_in_portions(text, |progress| listener.hears(progress)).await? {
            Ok(scenario) if is_whole => {
                let text = text.to_owned();
                stories.push(OwnFile { text, scenario });
                read.push(kept);
            }
            Ok(_) | Err(_) => unread.push(kept),
        }
    }
    if !unread.is_empty() {
        storage::forget_list(STORIES);
        for text in &read {
            storage::keep_one_more(STORIES, text);
        }
        for text in unread {
            aside::add(aside, text);
        }
    }
    Some(stories)
}
