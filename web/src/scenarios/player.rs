//! The player: one story with its steps, its desk, and the map, which move together.

use leptos::prelude::*;
use queuescope_core::change::Change;
use queuescope_core::rules::{RULES, Rule};
use queuescope_core::scenario::Source;
use queuescope_page::address::Address;

use super::cast::Cast;
use super::controls::Controls;
use super::keys;
use super::rehearsal::{Played, rehearse};
use super::shown::Shown;
use super::stage::Stage;
use super::steps::Steps;
use crate::explorer::ChangesMap;
use crate::i18n::words;
use crate::shelf::Story;

/// A story on its stage, once it has been played behind the curtain.
#[component]
pub(super) fn Player(story: Story) -> impl IntoView {
    let (rehearsal, words) = (rehearse(story.scenario.clone()), words());
    let (title, rule) = (story.title.clone(), story.rule);
    let stage = move || {
        if let Some(percent) = rehearsal.percent() {
            let so_far = (words.scenarios.getting_ready)(percent);
            return view! { <p class="quiet" role="status">{so_far}</p> }.into_any();
        }
        let story = story.clone();
        let played = rehearsal.take();
        played
            .map(|played| view! { <OnStage story played /> })
            .into_any()
    };
    view! {
        <header class="player-head">
            <h2>{title}</h2>
            <RuleLink rule />
        </header>
        {stage}
    }
}

/// What of it moves.
#[component]
fn OnStage(story: Story, played: Played) -> impl IntoView {
    let stage = Stage::provide(played);
    keys::follow(stage);
    let rules = Memo::new(move |_| {
        stage.last_changes(|changes| {
            let followed = |rule: &&'static Rule| {
                let mut all = changes.iter().flat_map(Change::rules);
                all.any(|one| one == *rule)
            };
            RULES.iter().filter(followed).collect::<Vec<_>>()
        })
    });
    view! {
        <Controls story=story.clone() />
        <Shown />
        <div class="player">
            <Steps scenario=story.scenario />
            <div class="player-desk">
                <Cast />
                <ChangesMap rules />
                <Procedure source=story.source />
            </div>
        </div>
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
