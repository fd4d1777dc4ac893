//! Reads files that somebody hands to the page, one after the other and each in portions, and puts
//! them on the shelf.

use std::collections::VecDeque;

use leptos::prelude::*;
use leptos::web_sys::{File, FileList};
use queuescope_core::echo::echo;
use queuescope_core::scenario::{LARGEST_FILE, Problem, Scenario, ScenarioError};
use queuescope_page::address::Address;
use queuescope_page::backup::Backup;

use crate::address::Go;
use crate::clock::percent;
use crate::i18n::Speech;
use crate::shelf::{Shelf, read_in_portions};
use crate::ui::answer::Alive;
use crate::ui::file::text_of;

/// The reader, for as long as the screen is there.
#[derive(Clone, Copy)]
pub(super) struct Reader {
    shelf: Shelf,
    speech: Speech,
    waiting: StoredValue<VecDeque<File>, LocalStorage>,
    under_way: RwSignal<Option<(String, u8)>>,
    told: RwSignal<Vec<String>>,
    /// How often it was stopped: what was begun before does not go on.
    stops: StoredValue<u32>,
    alive: Alive,
}

impl Reader {
    pub(super) fn new() -> Self {
        Self {
            shelf: Shelf::expect(),
            speech: Speech::expect(),
            waiting: StoredValue::new_local(VecDeque::new()),
            under_way: RwSignal::new(None),
            told: RwSignal::new(Vec::new()),
            stops: StoredValue::new(0),
            alive: Alive::here(),
        }
    }

    /// The file that is being read, and how far it is, in percent.
    pub(super) fn under_way(self) -> Option<(String, u8)> {
        self.under_way.get()
    }

    /// What is wrong with files that were handed over, or will be after a reload.
    pub(super) fn told(self) -> Vec<String> {
        self.told.get()
    }

    /// Takes files; those that come while others are read wait for their turn.
    pub(super) fn take(self, files: &FileList) {
        let files = (0..files.length()).filter_map(|index| files.item(index));
        self.waiting.update_value(|waiting| waiting.extend(files));
        if self.under_way.with_untracked(Option::is_none) {
            self.told.set(Vec::new());
            self.alive
                .goes_on_with(self.read_all(self.stops.get_value()));
        }
    }

    /// Reads no further, and no other file that waits.
    pub(super) fn stop(self) {
        self.waiting.update_value(VecDeque::clear);
        self.stops.update_value(|stops| *stops += 1);
        self.under_way.set(None);
    }

    /// Reads all that wait, unless it is stopped: then what has been opened by then stays.
    async fn read_all(self, stops: u32) {
        let mut opened = None;
        while let Some(file) = self.next() {
            let name = echo(&file.name());
            self.under_way.set(Some((name.clone(), 0)));
            let read = self.read(&file, &name, stops).await;
            let Some(read) = read.filter(|_| self.goes_on(stops)) else {
                return;
            };
            match read {
                Ok((text, scenario)) => {
                    let (id, is_kept) = self.shelf.add(&text, scenario);
                    opened = Some(id);
                    if !is_kept {
                        self.tell((self.speech.words_now().kept.file_not_kept)(&name));
                    }
                }
                Err(why) => self.tell((self.speech.words_now().scenarios.wrong_file)(&name, &why)),
            }
        }
        self.under_way.set(None);
        if let Some(id) = opened {
            Address::scenario(&id).go();
        }
    }

    fn next(self) -> Option<File> {
        let next = self.waiting.try_update_value(VecDeque::pop_front);
        next.flatten()
    }

    /// Whether nobody has stopped it since.
    fn goes_on(self, stops: u32) -> bool {
        self.stops.get_value() == stops
    }

    fn tell(self, what: String) {
        self.told.update(|told| told.push(what));
    }

    /// The text of a file, and the story; or what is wrong with it. Nothing, if it was stopped.
    async fn read(
        self,
        file: &File,
        name: &str,
        stops: u32,
    ) -> Option<Result<(String, Scenario), String>> {
        let why = |error: &ScenarioError| {
            Some(Err((self.speech.words_now().domain.scenario_error)(error)))
        };
        #[expect(clippy::cast_precision_loss, reason = "exact for files of this size")]
        if file.size() > LARGEST_FILE as f64 {
            return why(&ScenarioError {
                step: None,
                problem: Problem::TooLarge,
            });
        }
        let Ok(text) = text_of(file).await else {
            return Some(Err(self.speech.words_now().scenarios.not_text.to_owned()));
        };
        let goes_on = |progress| {
            let goes_on = self.goes_on(stops);
            if goes_on {
                let so_far = (name.to_owned(), percent(progress));
                self.under_way.set(Some(so_far));
            }
            goes_on
        };
        match read_in_portions(&text, goes_on).await? {
            Ok(scenario) => Some(Ok((text, scenario))),
            Err(_) if Backup::read(&text).is_ok() => Some(Err(self
                .speech
                .words_now()
                .backup
                .opened_elsewhere
                .to_owned())),
            Err(error) => why(&error),
        }
    }
}
