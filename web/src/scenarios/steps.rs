//! The steps of a story: who does what, what is expected, and what it changed.

use std::ops::Range;
use std::sync::Arc;

use leptos::html::Div;
use leptos::prelude::*;
use queuescope_core::change::Change;
use queuescope_core::desk::Desk;
use queuescope_core::ids::Queue;
use queuescope_core::language::Language;
use queuescope_core::scenario::{Act, Expectation, Failure, Missed, Scenario, Step};
use queuescope_core::timer::Instant;
use queuescope_page::duration::offset;

use super::rehearsal::Beat;
use super::stage::Stage;
use crate::i18n::{Words, words};
use crate::names::Names;
use crate::status_chip::StatusChip;
use crate::store::Store;
use crate::ui::answer::{answer, next_frame};
use crate::ui::focus;
use crate::ui::icon::{self, Icon};
use crate::ui::portions::{Portions, Rows};

/// The id of the step that one is at.
const NOW: &str = "step-now";
/// So many steps are drawn together.
const PORTION: usize = 64;
/// So much of what is expected or changed in one step is told.
const TOLD: usize = 12;

/// The list; a click on a step goes there.
#[component]
pub(super) fn Steps(scenario: Arc<Scenario>) -> impl IntoView {
    let stage = Stage::expect();
    let shown = Memo::new(move |_| (stage.first(), stage.last()));
    let steps = move || {
        let (first, last) = shown.get();
        let scenario = scenario.clone();
        let rows: Rows = Arc::new(move |range: Range<usize>| {
            let range = first + range.start..last.min(first + range.end);
            let start = scenario.start;
            let number = (range.start + 1).to_string();
            let steps = scenario.steps.iter().skip(range.start);
            let lines = range.zip(steps).map(|(number, step)| {
                view! { <Line number step=step.clone() start /> }
            });
            view! { <ol class="steps" start=number>{lines.collect_view()}</ol> }.into_any()
        });
        view! { <Portions count=last - first size=PORTION rows /> }
    };
    // The step that one is at stays in sight.
    let list = NodeRef::<Div>::new();
    Effect::new(move |_| {
        stage.at();
        next_frame(move || {
            if let Some(list) = list.get_untracked() {
                focus::reveal_within(&list, NOW);
            }
        });
    });
    // Whoever is asked what happens next does not read it here.
    view! {
        <div class="player-steps" node_ref=list data-asks=move || stage.asks().then_some("")>
            {steps}
        </div>
    }
}

#[component]
fn Line(number: usize, step: Step, start: Instant) -> impl IntoView {
    let (stage, store) = (Stage::expect(), Store::expect());
    let (names, words) = (Names::expect(), words());
    let current = move || (stage.at() == number + 1).then_some("step");
    let played = move || (stage.at() > number).then_some("");
    let at = step.at;
    // Names are those of the whole story: a session is named before it is created.
    let sentence = move || {
        let language = names.language();
        untrack(|| store.run(|run| sentence(&step, run.branch().journal().desk(), language, words)))
    };
    let beat = stage.beat_at(number);
    let failure = beat.as_ref().and_then(|beat| beat.failure.clone());
    let refused = beat.as_ref().and_then(|beat| beat.refused);
    let refused = refused.map(|refusal| {
        untrack(|| store.desk(|desk| (words.domain.refusal)(refusal, desk.staff())))
    });
    let go = move |_| {
        stage.stop();
        stage.go(number + 1);
    };
    view! {
        <li
            class="step"
            id=move || current().map(|_| NOW)
            aria-current=current
            data-played=played
        >
            <button type="button" class="step-button" on:click=answer(go)>
                <span class="numeric step-at">{offset(at, words.clock.days)}</span>
                <span class="step-what">{sentence}</span>
            </button>
            {refused.map(|why| view! { <p class="step-refused">{why}</p> })}
            {failure.map(|failure| view! { <NotPassed failure /> })}
            {beat.map(|beat| view! { <Effects beat start /> })}
        </li>
    }
}

/// Why the step has not passed; what is not judged is told apart from what went wrong.
#[component]
fn NotPassed(failure: Failure) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let why = untrack(|| {
        store.run(|run| (words.domain.missed)(&failure.missed, run.branch().journal().desk()))
    });
    if let Missed::NotJudged { .. } = failure.missed {
        view! { <p class="step-unjudged quiet">{why}</p> }.into_any()
    } else {
        view! {
            <p class="step-failure">
                <Icon drawing=icon::WARNING />
                {why}
            </p>
        }
        .into_any()
    }
}

/// What somebody does, or what must hold then.
pub(super) fn sentence(step: &Step, desk: &Desk, names: Language, words: &Words) -> String {
    let Some(act) = &step.act else {
        let expected = step.expect.iter().take(TOLD);
        let expected = expected.map(|one| expectation(one, desk, names, words));
        let more = and_more(step.expect.len(), words);
        return (words.scenarios.expected)(&expected.chain(more).collect::<Vec<_>>().join(", "));
    };
    let sentence = deed(act, desk, words);
    if act.refused {
        (words.scenarios.is_refused)(&sentence)
    } else {
        sentence
    }
}

/// Who does what, whatever comes of it.
pub(super) fn deed(act: &Act, desk: &Desk, words: &Words) -> String {
    let who = match act.action.technician() {
        Some(id) => desk.staff().queue_name(Queue::Technician(id)).to_owned(),
        None => (words.domain.agent)(act.action.cause().agent()).to_owned(),
    };
    let what = (words.domain.action)(&act.action, desk.staff());
    let session = act.session.as_ref();
    let what = match session.filter(|_| desk.sessions().len() > 1) {
        Some(session) => (words.scenarios.of_session)(&what, &session.name),
        None => what,
    };
    (words.panel.done_by)(&who, &what)
}

fn expectation(one: &Expectation, desk: &Desk, names: Language, words: &Words) -> String {
    let queue = desk.staff().queue_name(one.queue);
    let status = match one.status {
        Some(status) => status.distinct_name(names),
        None => words.scenarios.absent,
    };
    (words.scenarios.shows)(queue, status)
}

/// How many there are beside those that are told, if there are more.
fn and_more(count: usize, words: &Words) -> Option<String> {
    let more = count.checked_sub(TOLD + 1)? + 1;
    Some((words.timeline.and_more)(more))
}

/// The changes of a step, once it has been played.
#[component]
fn Effects(beat: Beat, start: Instant) -> impl IntoView {
    let more = and_more(beat.changes.len(), words());
    let changes = beat.changes.into_iter().take(TOLD);
    let lines = changes.map(|change| view! { <Effect change start /> });
    view! {
        <ul class="step-effects">
            {lines.collect_view()} {more.map(|more| view! { <li class="quiet">{more}</li> })}
        </ul>
    }
}

#[component]
fn Effect(change: Change, start: Instant) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let queue = untrack(|| store.desk(|desk| desk.staff().queue_name(change.queue).to_owned()));
    view! {
        <li title=(words.domain.cause_of)(change.rules().next(), change.cause)>
            <span class="numeric quiet">{offset(change.at - start, words.clock.days)}</span>
            <span>{queue}</span>
            <StatusChip status=change.to />
        </li>
    }
}
