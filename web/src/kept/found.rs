//! What the page finds of itself when it opens, read in portions: that of a long day takes longer than
//! a page may stand still.

use queuescope_core::run::{Restored, Restoring, Run};
use queuescope_core::scenario::Scenario;
use queuescope_core::timer::Instant;

use super::{BEHIND, IN_STEP, OPENING, RUN, STATE, aside, left};
use crate::clock::{Listener, in_portions};
use crate::shelf::{STORIES, read_in_portions};
use crate::storage;
use crate::store::LeftRun;

/// What was kept.
pub(crate) struct Found {
    /// The run that was looked at.
    pub(crate) run: Option<Run>,
    /// The desks that were left for it.
    pub(crate) left: Vec<LeftRun>,
    /// The files that were open.
    pub(crate) stories: Vec<Scenario>,
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
    text: String,
    aside: &mut Vec<String>,
    listener: Listener,
) -> Option<(Option<Run>, bool)> {
    let restored = restore_in_portions(&text, |progress| listener.hears(progress)).await?;
    if !restored.is_whole {
        // What was lost without a trace is in the whole text alone.
        let lost = if restored.unread.is_empty() {
            text
        } else {
            restored.unread.join("\n")
        };
        aside::add(aside, lost);
    }
    Some((restored.run, restored.is_whole))
}

/// The files that were open; those that cannot be read any more are set aside.
async fn stories(aside: &mut Vec<String>, listener: Listener) -> Option<Vec<Scenario>> {
    let (mut stories, mut read, mut unread) = (Vec::new(), Vec::new(), Vec::new());
    for text in storage::kept_list(STORIES) {
        match read_in_portions(&text, |progress| listener.hears(progress)).await? {
            Ok(scenario) => {
                stories.push(scenario);
                read.push(text);
            }
            Err(_) => unread.push(text),
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

/// [`Run::restored`], while the page answers. Whoever is told that so many letters of so many are
/// restored says whether to go on; there is nothing if not.
pub(super) async fn restore_in_portions(
    text: &str,
    goes_on: impl Fn((usize, usize)) -> bool,
) -> Option<Restored> {
    let mut restoring = Restoring::new(text);
    let step = |restoring: &mut Restoring| (!restoring.step()).then_some(());
    let so_far = |restoring: &Restoring| goes_on(restoring.progress());
    in_portions(&mut restoring, step, so_far).await?;
    Some(restoring.restored())
}
