//! A story is edited: named, timed, put into another order, cut. What comes of a documented one is another story beside it.

mod add;
mod names;
mod steps;

use chrono::TimeDelta;
use leptos::html::Input;
use leptos::prelude::*;
use leptos::web_sys::{Event, HtmlInputElement};
use queuescope_core::scenario::{Scenario, ScenarioError, Source};
use queuescope_page::address::Address;
use queuescope_page::draft::Draft;
use queuescope_page::duration::written_by_hand;

use crate::address::Go;
use crate::i18n::{InWords, Speech, words};
use crate::shelf::{Shelf, Story};
use crate::ui::answer::{answer, next_frame};
use crate::ui::button::{Button, Emphasis};
use crate::ui::file::save_text;
use crate::ui::focus;
use add::{Add, Wanted};
use names::Names;
use steps::Steps;

/// A longer story is edited as a file: here it is played anew at each change.
const MOST_STEPS: usize = 300;

/// With more people and queues than these a step is added in the file: what each could do with each is too much to offer.
const MOST_QUEUES: usize = 40;

/// Whether a story can be edited here.
pub(super) fn can_edit(story: &Story) -> bool {
    story.scenario.steps.len() <= MOST_STEPS
}

/// Whether it is one of one's own, which is edited itself, and not a copy of it.
pub(super) fn is_own(story: &Story) -> bool {
    story.source == Source::Own && !story.is_sent()
}

/// What is edited, and whether it is a story.
#[derive(Clone, Copy)]
struct Desk {
    draft: RwSignal<Draft>,
    read: Memo<Result<Goes, ScenarioError>>,
    /// The one of one's own that is edited.
    own: StoredValue<Option<String>>,
    /// What could not be done.
    said: RwSignal<Option<String>>,
    wanted: Wanted,
}

/// A story, and the same with what its steps come to.
#[derive(Clone, PartialEq)]
struct Goes {
    read: Scenario,
    now: Scenario,
}

impl Goes {
    fn read(draft: &Draft) -> Result<Self, ScenarioError> {
        let read = Scenario::read(&draft.text())?;
        let now = read.as_it_goes();
        Ok(Self { read, now })
    }

    /// The steps that no longer go as they say, counted from 1.
    fn otherwise(&self) -> Vec<usize> {
        let steps = self.read.steps.iter().zip(&self.now.steps).zip(1..);
        let differs = steps.filter(|((read, now), _)| read != now);
        differs.map(|(_, number)| number).collect()
    }

    /// The file: what must hold where it goes otherwise is what it comes to now.
    fn text(&self, draft: &Draft) -> String {
        let mut draft = draft.clone();
        draft.expect_what_happens(&self.read, &self.now);
        draft.text()
    }
}

impl Desk {
    fn change(self, change: impl FnOnce(&mut Draft)) {
        self.said.set(None);
        self.draft.update(change);
    }

    /// The time that somebody has written into a field. Where it is none, that is said, and what stood there stands there again.
    fn time_by_hand(self, event: &Event, stood: &str, not_a_time: &str) -> Option<TimeDelta> {
        let field: HtmlInputElement = event_target(event);
        let time = written_by_hand(&field.value());
        if time.is_none() {
            field.set_value(stood);
            self.said.set(Some(not_a_time.to_owned()));
        }
        time
    }
}

/// The story as a form.
#[component]
pub(super) fn Editor(
    /// As it was when it was opened.
    draft: Draft,
    /// The story that it is of.
    story: Story,
    /// Whether it is open.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let mut draft = draft;
    let is_own = is_own(&story);
    if !is_own {
        let words = Speech::expect().words_now();
        draft.set_title(&(words.scenarios.copy_of)(story.name(words)));
    }
    let draft = RwSignal::new(draft);
    let desk = Desk {
        draft,
        read: Memo::new(move |_| draft.with(Goes::read)),
        own: StoredValue::new(is_own.then_some(story.id)),
        said: RwSignal::new(None),
        wanted: Wanted::new(),
    };
    view! {
        <InWords>
            <Form desk is_open />
        </InWords>
    }
}

#[component]
fn Form(desk: Desk, is_open: RwSignal<bool>) -> impl IntoView {
    let (shelf, spoken) = (Shelf::expect(), words());
    let (words, Desk { draft, read, .. }) = (&spoken.scenarios, desk);
    let rename = move |event| {
        let title = event_target_value(&event);
        desk.change(|draft| draft.set_title(&title));
    };
    let is_wrong = Signal::derive(move || read.with(Result::is_err));
    let told = move || {
        let found = read.with(|read| match read {
            Err(error) => Some((spoken.domain.scenario_error)(error)),
            Ok(goes) => {
                let otherwise = goes.otherwise();
                (!otherwise.is_empty()).then(|| (words.otherwise)(&otherwise))
            }
        });
        desk.said.get().or(found)
    };
    let text = move || {
        let text = |goes: &Goes| draft.with_untracked(|draft| goes.text(draft));
        read.with_untracked(|read| read.as_ref().ok().map(text))
    };
    let save = move |in_place_of: Option<String>| {
        let Some(text) = text() else {
            return;
        };
        let put = match in_place_of {
            Some(id) => shelf.replace(&id, &text),
            None => shelf.put(&text),
        };
        match put {
            Ok((id, is_kept)) => {
                if !is_kept {
                    let title = draft.with_untracked(|draft| draft.title().to_owned());
                    desk.said.set(Some((spoken.kept.file_not_kept)(&title)));
                    return;
                }
                is_open.set(false);
                Address::scenario(&id).go();
            }
            Err(error) => desk.said.set(Some((spoken.domain.scenario_error)(&error))),
        }
    };
    let close = move || {
        is_open.set(false);
        next_frame(|| {
            focus::first(".player-head .button");
        });
    };
    let is_own = desk.own.with_value(Option::is_some);
    let is_asked = draft.with_untracked(|draft| draft.queues().len() <= MOST_QUEUES);
    let title = NodeRef::<Input>::new();
    title.on_load(|field| {
        let _ = field.focus();
    });
    let save_file = move |_| {
        if let Some(text) = text() {
            save_text("queuescope-scenario.json", "application/json", &text);
        }
    };
    view! {
        <section class="editor" aria-label=words.editor>
            <label class="editor-title">
                {words.story_title}
                <input
                    node_ref=title
                    type="text"
                    prop:value=move || draft.with(|draft| draft.title().to_owned())
                    on:change=answer(rename)
                />
            </label>
            <Names desk />
            <Steps desk />
            {is_asked.then(|| view! { <Add desk /> })}
            <p class="editor-said" role="status">
                {told}
            </p>
            <div class="editor-deeds">
                <Button
                    emphasis=Emphasis::Primary
                    disabled=is_wrong
                    on_press=move |_| save(desk.own.get_value())
                >
                    {if is_own { words.save_changes } else { words.save }}
                </Button>
                {is_own
                    .then(|| {
                        view! {
                            <Button disabled=is_wrong on_press=move |_| save(None)>
                                {words.save_as_new}
                            </Button>
                        }
                    })}
                <Button disabled=is_wrong on_press=save_file>
                    {words.save_file}
                </Button>
                <Button emphasis=Emphasis::Quiet on_press=move |_| close()>
                    {words.cancel}
                </Button>
            </div>
        </section>
    }
}
