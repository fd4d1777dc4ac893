//! The stories there are: the documented ones, and the files that somebody has opened.

mod keep;
mod link;
mod reading;

use std::sync::Arc;

use leptos::prelude::*;
use queuescope_core::cause::Agent;
use queuescope_core::change::Change;
use queuescope_core::ids::Queue;
use queuescope_core::rules::Rule;
use queuescope_core::scenario::{
    DOCUMENTED, Documented, Scenario, ScenarioError, Source, Theme, record,
};
use queuescope_page::address::slug;
use queuescope_page::sealed::seal;

use crate::i18n::Words;
use crate::storage;

pub(crate) use keep::KeepAsStory;
pub(crate) use link::CopyLink;
pub(crate) use reading::read_in_portions;

/// Where the files that were opened are kept.
pub(crate) const STORIES: &str = "stories";

/// A story on the shelf.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Story {
    /// What it is called in addresses.
    pub(crate) id: String,
    /// What its file calls it.
    pub(crate) title: String,
    /// Where it comes from.
    pub(crate) source: Source,
    /// The rule that it ends with, if it is about one.
    pub(crate) rule: Option<&'static Rule>,
    /// Who brings that about.
    pub(crate) agent: Option<Agent>,
    /// What it is about.
    pub(crate) themes: Vec<Theme>,
    /// The story itself.
    pub(crate) scenario: Arc<Scenario>,
    /// The file that was opened, if it was one.
    text: Option<Arc<str>>,
}

impl Story {
    /// One that is not on the shelf, but came with a link.
    pub(crate) fn sent(scenario: Scenario) -> Self {
        own(scenario, None, &[])
    }

    /// What people call it: a documented one, in the language that is spoken.
    pub(crate) fn name(&self, words: &Words) -> &str {
        let titles = match self.source {
            Source::Own => &[],
            Source::Change(_) | Source::Table | Source::Refusal => words.domain.titles,
        };
        let title = titles.iter().find(|(id, _)| *id == self.id);
        title.map_or(&self.title, |(_, title)| title)
    }

    /// The story as a file.
    pub(crate) fn file(&self) -> String {
        let documented = DOCUMENTED.iter().find(|one| one.id == self.id);
        let documented = documented.filter(|_| self.source != Source::Own);
        match (&self.text, documented) {
            (Some(text), _) => text.to_string(),
            (None, Some(documented)) => documented.text.to_owned(),
            (None, None) => record(&self.scenario.journal(), &self.title),
        }
    }

    /// Whether it came with a link, and is in no file.
    pub(crate) fn is_sent(&self) -> bool {
        self.source == Source::Own && self.text.is_none()
    }
}

/// A file that somebody has opened.
pub(crate) struct OwnFile {
    pub(crate) text: String,
    pub(crate) scenario: Scenario,
}

/// Everything that can be played.
#[derive(Clone, Copy)]
pub(crate) struct Shelf(RwSignal<Vec<Story>>);

impl Shelf {
    /// The documented stories, and the files that this tab had opened before a reload.
    pub(crate) fn provide(kept: Vec<OwnFile>) -> Self {
        let mut stories: Vec<_> = DOCUMENTED.iter().filter_map(documented).collect();
        for OwnFile { text, scenario } in kept {
            stories.push(own(scenario, Some(&text), &stories));
        }
        let shelf = Self(RwSignal::new(stories));
        provide_context(shelf);
        shelf
    }

    /// The one that was provided at the root.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// Every story, the documented ones first.
    pub(crate) fn stories(self) -> Vec<Story> {
        self.0.get()
    }

    /// Whether there are any besides the documented ones.
    pub(crate) fn has_own_files(self) -> bool {
        self.0
            .with(|stories| stories.iter().any(|story| story.source == Source::Own))
    }

    /// The files that were opened, as their texts.
    pub(crate) fn own_files(self) -> Vec<String> {
        self.0.with(|stories| {
            let own = stories.iter().filter(|story| story.source == Source::Own);
            own.filter_map(|story| story.text.as_deref().map(str::to_owned))
                .collect()
        })
    }

    /// The story of that id.
    pub(crate) fn story(self, id: &str) -> Option<Story> {
        self.0
            .with(|stories| stories.iter().find(|story| story.id == id).cloned())
    }

    /// Reads a short file and puts it on the shelf; see [`Self::add`].
    ///
    /// # Errors
    ///
    /// What is wrong with the file; nothing is changed then.
    pub(crate) fn put(self, text: &str) -> Result<(String, bool), ScenarioError> {
        let scenario = Scenario::read(text)?;
        Ok(self.add(text, scenario))
    }

    /// Puts a file in the place of one of one's own, which is gone then; see [`Self::add`].
    ///
    /// # Errors
    ///
    /// What is wrong with the file; nothing is changed then.
    pub(crate) fn replace(self, id: &str, text: &str) -> Result<(String, bool), ScenarioError> {
        let scenario = Scenario::read(text)?;
        self.remove(id);
        Ok(self.add(text, scenario))
    }

    /// Takes one of one's own away.
    pub(crate) fn remove(self, id: &str) {
        let is_it = |story: &Story| story.source == Source::Own && story.id == id;
        self.0
            .update(|stories| stories.retain(|story| !is_it(story)));
        storage::forget_list(STORIES);
        for text in untrack(|| self.own_files()) {
            // There was room for it and for one more.
            storage::keep_one_more(STORIES, &seal(&text));
        }
    }

    /// Puts a file on the shelf that has been read. Returns its id there, and whether it is kept
    /// over a reload.
    pub(crate) fn add(self, text: &str, scenario: Scenario) -> (String, bool) {
        let known = self.0.with_untracked(|stories| {
            let same = stories.iter().find(|story| *story.scenario == scenario);
            same.map(|story| story.id.clone())
        });
        if let Some(id) = known {
            return (id, true);
        }
        let story = self
            .0
            .with_untracked(|stories| own(scenario, Some(text), stories));
        let id = story.id.clone();
        self.0.update(|stories| stories.push(story));
        (id, storage::keep_one_more(STORIES, &seal(text)))
    }
}

/// A documented story. The tests hold that every one of them can be read.
fn documented(documented: &Documented) -> Option<Story> {
    let scenario = Scenario::read(documented.text).ok()?;
    let journal = scenario.journal();
    let queue = |name| {
        let staff = &scenario.staff;
        staff.technician_named(name).map(Queue::Technician)
    };
    let source = documented.source();
    let last = journal
        .changes()
        .iter()
        .rev()
        .find(|change| Some(change.queue) == queue(documented.queue));
    Some(Story {
        id: documented.id.to_owned(),
        title: scenario.title.clone(),
        source,
        agent: last.map(|change| change.cause.agent()),
        rule: documented.rule(),
        themes: themes(&scenario, journal.changes()),
        scenario: Arc::new(scenario),
        text: None,
    })
}

fn own(scenario: Scenario, text: Option<&str>, others: &[Story]) -> Story {
    let word = match slug(&scenario.title) {
        empty if empty.is_empty() => "story".to_owned(),
        word => word,
    };
    let free = |id: &String| others.iter().all(|story| story.id != *id);
    let id = (1..=others.len() + 1)
        .map(|number| match number {
            1 => word.clone(),
            number => format!("{word}-{number}"),
        })
        .find(free)
        .unwrap_or_default();
    Story {
        id,
        title: scenario.title.clone(),
        source: Source::Own,
        rule: None,
        agent: None,
        // It may be long: it is played when somebody wants to see it.
        themes: themes(&scenario, &[]),
        scenario: Arc::new(scenario),
        text: text.map(Arc::from),
    }
}

fn themes(scenario: &Scenario, changes: &[Change]) -> Vec<Theme> {
    Theme::of_story(scenario, changes.iter().map(|change| change.cause)).collect()
}
