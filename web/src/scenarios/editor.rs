//! A story is edited: named, timed, put into another order, cut. What comes of it is another story, beside the one it was.

mod names;
mod steps;

use leptos::html::Input;
use leptos::prelude::*;
use queuescope_core::scenario::{Player, Scenario, ScenarioError, record};
use queuescope_page::address::Address;
use queuescope_page::draft::Draft;

use crate::address::Go;
use crate::i18n::{InWords, words};
use crate::shelf::{Shelf, Story};
use crate::ui::answer::{answer, next_frame};
use crate::ui::button::{Button, Emphasis};
use crate::ui::file::save_text;
use crate::ui::focus;
use names::Names;
use steps::Steps;

/// A longer story is edited as a file: here it is played anew at each change.
const MOST_STEPS: usize = 300;

/// Whether a story can be edited here.
pub(super) fn can_edit(story: &Story) -> bool {
    story.scenario.steps.len() <= MOST_STEPS
}

/// What is edited, and whether it is a story.
#[derive(Clone, Copy)]
struct Desk {
    draft: RwSignal<Draft>,
    read: Memo<Result<Scenario, ScenarioError>>,
    /// What could not be done.
    said: RwSignal<Option<String>>,
}

impl Desk {
    fn change(self, change: impl FnOnce(&mut Draft)) {
        self.said.set(None);
        self.draft.update(change);
    }
}

/// The story as a form.
#[component]
pub(super) fn Editor(
    /// As it was when it was opened.
    draft: Draft,
    /// Whether it is open.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let draft = RwSignal::new(draft);
    let read = Memo::new(move |_| draft.with(|draft| Scenario::read(&draft.text())));
    let desk = Desk {
        draft,
        read,
        said: RwSignal::new(None),
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
        let wrong = read.with(|read| Some((spoken.domain.scenario_error)(read.as_ref().err()?)));
        desk.said.get().or(wrong)
    };
    let text = move || read.with_untracked(|read| read.as_ref().ok().map(|read| text(read, draft)));
    let save = move |_| {
        let Some(put) = text().map(|text| shelf.put(&text)) else {
            return;
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
            <p class="editor-said" role="status">
                {told}
            </p>
            <div class="editor-deeds">
                <Button emphasis=Emphasis::Primary disabled=is_wrong on_press=save>
                    {words.save}
                </Button>
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

/// The story as a file. Where it no longer goes as its steps say, what must hold is what it comes to now.
fn text(scenario: &Scenario, draft: RwSignal<Draft>) -> String {
    let mut player = Player::new(scenario);
    let mut goes_as_it_says = true;
    while let Some(step) = player.step() {
        goes_as_it_says &= step.is_ok();
    }
    if goes_as_it_says {
        draft.with_untracked(Draft::text)
    } else {
        record(&scenario.journal(), &scenario.title)
    }
}
