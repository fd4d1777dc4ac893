//! The player: one story with its steps, its desk, and the map, which move together.

use leptos::prelude::*;
use queuescope_core::rules::Rule;
use queuescope_core::scenario::Source;
use queuescope_core::session::Session;
use queuescope_page::address::{Address, Screen};
use queuescope_page::draft::Draft;
use queuescope_page::map::story::Scene;

use super::cast::Cast;
use super::controls::Controls;
use super::editor::{Editor, can_edit, is_own};
use super::keys;
use super::question::Question;
use super::rehearsal::{Played, rehearse};
use super::shown::Shown;
use super::stage::Stage;
use super::steps::Steps;
use crate::address::Go;
use crate::explorer::StoryMap;
use crate::i18n::{InWords, Speech, words};
use crate::kept::Forget;
use crate::shelf::{Shelf, Story};
use crate::store::Store;
use crate::ui::button::{Button, Emphasis};
use crate::ui::icon::{self, Icon};

/// A story on its stage, once it has been played behind the curtain.
#[component]
pub(super) fn Player(story: Story) -> impl IntoView {
    let (rehearsal, speech) = (rehearse(story.scenario.clone()), Speech::expect());
    let (edited, headed) = (story.clone(), story.clone());
    let edits = RwSignal::new(false);
    let stage = move || {
        if let Some(percent) = rehearsal.percent() {
            let so_far = (speech.words().scenarios.getting_ready)(percent);
            return view! { <p class="quiet" role="status">{so_far}</p> }.into_any();
        }
        let story = story.clone();
        let played = rehearsal.take();
        played
            .map(|played| view! { <OnStage story played is_behind=edits /> })
            .into_any()
    };
    view! {
        <InWords>
            <Head story=headed.clone() edits />
        </InWords>
        // What is on the stage stays there meanwhile: it is played behind the curtain once.
        <div class="player-stage" hidden=move || edits.get()>
            {stage}
        </div>
        <Show when=move || edits.get()>
            {
                let story = edited.clone();
                Draft::of(&story.file()).map(|draft| view! { <Editor draft story is_open=edits /> })
            }
        </Show>
    }
}

/// What it is called, what it leads to, and the way to the editor.
#[component]
fn Head(story: Story, edits: RwSignal<bool>) -> impl IntoView {
    let (shelf, words) = (Shelf::expect(), words());
    let (can_edit, is_own) = (can_edit(&story), is_own(&story));
    let id = StoredValue::new(story.id.clone());
    let title = story.name(words).to_owned();
    view! {
        <header class="player-head">
            <h2>
                // Whose it is that came with a link is not known.
                {(!story.is_sent())
                    .then(|| {
                        view! {
                            <span class="story-source">
                                {(words.scenarios.source)(story.source)}
                            </span>
                            " "
                        }
                    })}
                {title}
            </h2>
            <RuleLink rule=story.rule />
            <Show when=move || can_edit && !edits.get()>
                <Button emphasis=Emphasis::Quiet on_press=move |_| edits.set(true)>
                    <Icon drawing=icon::PENCIL />
                    {if is_own { words.scenarios.edit_own } else { words.scenarios.edit }}
                </Button>
                {is_own
                    .then(|| {
                        let id = id.get_value();
                        let forget = move |()| {
                            Screen::Scenarios.address().go();
                            shelf.remove(&id);
                        };
                        view! { <Forget forget=forget /> }
                    })}
            </Show>
        </header>
    }
}

/// What of it moves.
#[component]
fn OnStage(
    story: Story,
    played: Played,
    /// Whether something else stands before the stage.
    is_behind: RwSignal<bool>,
) -> impl IntoView {
    let course = played.course;
    let stage = Stage::provide(played, is_behind);
    keys::follow(&stage);
    let store = Store::expect();
    let scene = Memo::new(move |_| {
        stage.last_changes(|changes| {
            store.desk(|desk| {
                let entries = desk.sessions().flat_map(Session::entries);
                Scene::of(
                    stage.course(course),
                    entries.map(|entry| entry.status),
                    changes,
                )
            })
        })
    });
    view! {
        <InWords>
            <Controls story=story.clone() />
            <Shown />
            <Question scenario=story.scenario.clone() />
            <div class="player">
                <Steps scenario=story.scenario.clone() />
                <div class="player-desk">
                    <Cast />
                    <StoryMap scene />
                    // Whoever is asked what happens next does not read it here.
                    <Show when=move || !stage.asks()>
                        <Procedure source=story.source />
                    </Show>
                </div>
            </div>
        </InWords>
    }
}

#[component]
fn RuleLink(rule: Option<&'static Rule>) -> impl IntoView {
    rule.map(|rule| {
        view! { <a href=Address::rule(rule).href()>{words().scenarios.to_rule}</a> }
    })
}

/// The procedure as the document has it, in our words.
#[component]
fn Procedure(source: Source) -> impl IntoView {
    let words = words();
    let Source::Change(row) = source else {
        return None;
    };
    let steps = words.domain.procedures[usize::from(row) - 1];
    let steps = steps.iter().map(|step| view! { <li>{*step}</li> });
    Some(view! {
        <section class="story-procedure" aria-labelledby="procedure-title">
            <h3 id="procedure-title">{(words.scenarios.procedure)(row)}</h3>
            <ol>{steps.collect_view()}</ol>
        </section>
    })
}
