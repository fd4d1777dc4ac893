//! The answer: in a sentence, then entry by entry, then what would have been refused.

use std::sync::Arc;

use leptos::prelude::*;
use queuescope_core::journal::{Done, Journal};
use queuescope_core::run::BranchId;
use queuescope_core::what_if::Answer;
use queuescope_page::duration::time_of_day;

use super::ends::EndsTable;
use super::{Asking, Of, Told};
use crate::desk::limits::TITLE;
use crate::i18n::words;
use crate::timeline::{Hands, name_of, told_deed};
use crate::ui::button::{Button, Emphasis};
use crate::ui::focus;
use crate::ui::folded::Folded;
use crate::ui::heard::Heard;
use crate::ui::icon::{self, Icon};

/// How far the answer is, where that takes a while, and the answer.
#[component]
pub(in crate::desk::limits) fn WhatIfAnswer(asking: Asking) -> impl IntoView {
    let told = Memo::new(move |_| asking.told());
    // What is kept of it is told without drawing it anew.
    let answered = Memo::new(move |_| {
        told.with(|told| {
            told.as_ref().map(|told| Told {
                kept: None,
                ..told.clone()
            })
        })
    });
    let kept = Memo::new(move |_| told.with(|told| told.as_ref()?.kept));
    go_on_from(TITLE, Memo::new(move |_| answered.with(Option::is_none)));
    go_on_from(KEPT, Memo::new(move |_| kept.with(Option::is_some)));
    view! {
        <UnderWay asking />
        {move || answered.get().map(|told| view! { <Answered asking told kept /> })}
    }
}

/// Who has pressed a button that is gone then goes on from the element with that id.
fn go_on_from(next: &'static str, is_gone: Memo<bool>) {
    Effect::watch(
        move || is_gone.get(),
        move |is_gone, _, _| {
            if *is_gone {
                focus::or_else(next);
            }
        },
        false,
    );
}

#[component]
fn UnderWay(asking: Asking) -> impl IntoView {
    let words = &words().what_if;
    let is_under_way = Memo::new(move |_| asking.percent.get().is_some());
    view! {
        <Show when=move || is_under_way.get()>
            <div class="what-if-under-way">
                <Heard
                    says=move || asking.percent.get().map(words.under_way)
                    class="numeric"
                />
                <Button emphasis=Emphasis::Quiet on_press=move |_| asking.stop()>
                    {words.stop}
                </Button>
            </div>
        </Show>
    }
}

#[component]
fn Answered(asking: Asking, told: Told, kept: Memo<Option<BranchId>>) -> impl IntoView {
    let words = words();
    let Told { of, answer, .. } = told;
    let branch = untrack(|| asking.store.run(|run| name_of(run, of.branch, words)));
    let sum = (words.what_if.sum)(answer.different, answer.same);
    let refused = (words.what_if.refused)(answer.refused.len(), answer.granted);
    let how = (words.what_if.how)(&branch, &time_of_day(answer.until));
    let is_different = !answer.ends.is_empty();
    let refusals = answer.clone();
    view! {
        <section class="what-if" aria-labelledby="what-if-title">
            <header class="what-if-head">
                <h3 id="what-if-title">{words.what_if.title}</h3>
                <Button
                    emphasis=Emphasis::Quiet
                    label=words.what_if.close
                    on_press=move |_| asking.close()
                >
                    <Icon drawing=icon::CLOSE />
                </Button>
            </header>
            <p class="what-if-limits quiet numeric">{(words.what_if.limits)(answer.limits)}</p>
            <p class="what-if-sum" role="status">
                <strong>{sum}</strong>
                " "
                {refused}
            </p>
            {is_different.then(|| view! { <EndsTable asking of answer=answer.clone() /> })}
            {(!refusals.refused.is_empty())
                .then(|| view! { <Refusals asking of answer=refusals.clone() /> })}
            <p class="quiet">{how}</p>
            <Keep asking kept />
        </section>
    }
}

/// The id of what says which branch it is kept as.
const KEPT: &str = "what-if-kept";

/// Makes a branch of it, and then leads there.
#[component]
fn Keep(asking: Asking, kept: Memo<Option<BranchId>>) -> impl IntoView {
    let (hands, words) = (Hands::of_the_desk(), words());
    move || match kept.get() {
        None => {
            let keep = move |_| asking.keep();
            view! { <Button on_press=keep>{words.what_if.keep}</Button> }.into_any()
        }
        Some(id) => {
            let name = asking.store.run(|run| name_of(run, id, words));
            view! {
                <div class="what-if-kept" id=KEPT tabindex="-1" role="status">
                    <span>{(words.what_if.kept)(&name)}</span>
                    <Button on_press=move |_| hands.switch(id)>
                        {(words.timeline.switch)(&name)}
                    </Button>
                </div>
            }
            .into_any()
        }
    }
}

/// How many of them are told.
const TOLD: usize = 20;

/// What would have been refused, and why.
#[component]
fn Refusals(asking: Asking, of: Of, answer: Arc<Answer>) -> impl IntoView {
    let words = words();
    let more = answer.refused.len().saturating_sub(TOLD);
    let line = move |done: &Done| {
        let told = |journal: &Journal| {
            let desk = journal.desk();
            let what = told_deed(&done.action, done.refused, desk.staff(), words);
            let session = done.action.session().and_then(|id| desk.session(id));
            let moment = time_of_day(done.at);
            match session {
                Some(session) => (words.what_if.refused_in)(&moment, &session.name, &what),
                None => (words.timeline.moment_is)(&moment, &what),
            }
        };
        untrack(|| of.journal(asking.store, told))
    };
    view! {
        <Folded class="what-if-refused" summary=words.what_if.refused_deeds>
            <ul>
                {answer
                    .refused
                    .iter()
                    .take(TOLD)
                    .map(|done| view! { <li class="numeric">{line(done)}</li> })
                    .collect_view()}
            </ul>
            {(more > 0).then(|| view! { <p class="quiet">{(words.timeline.and_more)(more)}</p> })}
        </Folded>
    }
}
