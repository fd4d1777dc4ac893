//! All that is somebody's own as one file: saved, and opened again beside what there is.

mod dialog;

use leptos::prelude::*;
use queuescope_page::address::Address;
use queuescope_page::backup::{Backup, NotRead};
use queuescope_page::sealed::{Unsealed, seal, unseal};

use super::restore::restore_in_portions;
use super::{Kept, TOUCHED};
use crate::address::Go;
use crate::clock::Clock;
use crate::commands::SingleKeys;
use crate::i18n::Speech;
use crate::names::Names;
use crate::shelf::{Shelf, read_in_portions};
use crate::storage::{self, Taste};
use crate::store::{LeftRun, Store};
use crate::theme::ThemeChoice;

pub(crate) use dialog::BackupDialog;

/// All that is somebody's own, wherever it is.
#[derive(Clone, Copy)]
pub(super) struct Belongings {
    kept: Kept,
    store: Store,
    clock: Clock,
    shelf: Shelf,
    theme: ThemeChoice,
    speech: Speech,
    names: Names,
    keys: SingleKeys,
}

/// What was in a backup that has been opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Contents {
    /// Desks.
    pub(crate) desks: usize,
    /// Scenario files.
    pub(crate) stories: usize,
    /// Whether that is all that was saved, unchanged.
    pub(crate) is_whole: bool,
    /// Whether there was room to keep all of it here.
    pub(crate) has_room: bool,
}

impl Belongings {
    pub(super) fn expect() -> Self {
        Self {
            kept: Kept::expect(),
            store: Store::of_the_desk(),
            clock: Clock::expect(),
            shelf: Shelf::expect(),
            theme: ThemeChoice::expect(),
            speech: Speech::expect(),
            names: Names::expect(),
            keys: SingleKeys::expect(),
        }
    }

    /// Goes on with something whether whoever asked for it is still there or not.
    fn go_on_with(self, work: impl Future<Output = ()> + 'static) {
        self.kept.alive.goes_on_with(work);
    }

    /// Whether there is anything that would not be there again by itself.
    pub(super) fn is_anybodys(self) -> bool {
        let has_left = untrack(|| self.store.left(|left| !left.is_empty()));
        self.store.is_touched()
            || storage::kept(TOUCHED).is_some()
            || has_left
            || untrack(|| self.shelf.has_own_files())
    }

    /// The text of a backup of all of it.
    async fn save(self) -> String {
        let run = seal(&self.kept.whole_text(self.store).await);
        let choice = |taste: Taste| Some((taste.key().to_owned(), taste.remembered()?));
        let left = |left: &[LeftRun]| left.iter().map(|left| seal(&left.run.kept())).collect();
        let stories = untrack(|| self.shelf.own_files());
        let backup = Backup {
            run,
            left: untrack(|| self.store.left(left)),
            stories: stories.iter().map(|text| seal(text)).collect(),
            choices: Taste::ALL.into_iter().filter_map(choice).collect(),
        };
        backup.file()
    }

    /// Opens a backup: what there is stays beside it, and what cannot be read is set aside.
    ///
    /// # Errors
    ///
    /// It is none, and nothing is done.
    async fn open(self, text: &str) -> Result<Contents, NotRead> {
        let mut read = Backup::read(text)?;
        for taste in Taste::ALL {
            // What had not been chosen is as it is for everybody.
            let chosen = read.backup.choices.remove(taste.key());
            taste.remember(&chosen.unwrap_or_default());
        }
        self.theme.look_again();
        self.speech.look_again();
        self.names.look_again();
        self.keys.look_again();
        let mut contents = self.take_up(read.backup).await;
        contents.is_whole &= read.is_whole;
        Ok(contents)
    }

    /// The same with what is in one, but for the choices.
    pub(super) async fn take_up(self, backup: Backup) -> Contents {
        let mut contents = Contents {
            is_whole: true,
            has_room: true,
            ..Contents::default()
        };
        for kept in backup.stories {
            let Unsealed { text, is_whole } = unseal(&kept);
            match read_in_portions(text, |_| true).await {
                Some(Ok(scenario)) if is_whole => {
                    let (_, has_room) = self.shelf.add(text, scenario);
                    contents.has_room &= has_room;
                    contents.stories += 1;
                }
                _ => self.set_aside(kept, &mut contents),
            }
        }
        let runs = backup.left.into_iter().chain([backup.run]);
        for kept in runs.filter(|kept| !kept.is_empty()) {
            let Unsealed { text, is_whole } = unseal(&kept);
            let restored = restore_in_portions(text, |_| true).await;
            let is_whole = is_whole && restored.as_ref().is_some_and(|restored| restored.is_whole);
            if let Some(run) = restored.and_then(|restored| restored.run) {
                self.store.begin(run);
                contents.desks += 1;
            }
            if !is_whole {
                self.set_aside(kept, &mut contents);
            }
        }
        self.clock.drop_backlog();
        untrack(|| self.store.run(Address::of_run)).go();
        contents.has_room &= self.kept.keeps_all(self.store);
        contents
    }

    fn set_aside(self, text: String, contents: &mut Contents) {
        contents.is_whole = false;
        self.kept.aside().add(text);
    }
}
