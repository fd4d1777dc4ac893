//! Before a step: what happens next? Whoever learns answers, and then sees it.

use std::sync::Arc;

use leptos::prelude::*;
use queuescope_core::change::Change;
use queuescope_core::desk::Desk;
use queuescope_core::ids::Queue;
use queuescope_core::rules::Rule;
use queuescope_core::scenario::Scenario;
use queuescope_core::status::Status;
use queuescope_page::duration::offset;

use super::rehearsal::Beat;
use super::stage::Stage;
use super::steps::deed;
use crate::i18n::{Words, words};
use crate::names::Names;
use crate::store::Store;
use crate::ui::answer::next_frame;
use crate::ui::button::{Button, Emphasis};
use crate::ui::focus;

/// So many statuses are offered.
const STATUSES: usize = 3;

/// What can be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// The entry in that queue comes to have that status.
    Becomes(Queue, Status),
    /// Every status stays.
    NoChange,
    /// The console refuses the deed.
    Refused,
}

/// What was answered, and what is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Verdict {
    /// None where nobody answered.
    answer: Option<Answer>,
    right: Answer,
}

impl Verdict {
    /// What is right is told to somebody who has not answered.
    pub(super) const fn told(right: Answer) -> Self {
        Self {
            answer: None,
            right,
        }
    }
}

/// The question while one is put, and what the last answer was worth.
#[component]
pub(super) fn Question(scenario: Arc<Scenario>) -> impl IntoView {
    let (stage, store) = (Stage::expect(), Store::expect());
    let (names, words) = (Names::expect(), words());
    let tell = move || {
        stage.on();
        to_the_verdict();
    };
    let question = move || {
        let number = stage.asked()?;
        let (step, beat) = (scenario.steps.get(number)?, stage.beat_at(number)?);
        let what = untrack(|| {
            store.run(|run| {
                let desk = run.branch().journal().desk();
                match &step.act {
                    Some(act) => deed(act, desk, words),
                    None => (words.scenarios.time_passes)(&offset(step.at, words.clock.days)),
                }
            })
        });
        let subject = step.act.as_ref().and_then(|act| act.session.as_ref());
        let subject = subject.map(|session| session.name.clone());
        let (right, answers) =
            untrack(|| store.desk(|desk| answers(&beat, desk, subject.as_deref(), number)));
        let buttons = answers.into_iter().map(|answer| {
            let press = move |_| {
                stage.answer(Verdict {
                    answer: Some(answer),
                    right,
                });
                to_the_verdict();
            };
            view! {
                <Button on_press=press>{move || written(answer, store, names, words)}</Button>
            }
        });
        Some(view! {
            <h3>{words.scenarios.question}</h3>
            <p>{what}</p>
            <div class="question-answers">
                {buttons.collect_view()}
                <Button emphasis=Emphasis::Quiet on_press=move |_| tell()>
                    {words.scenarios.show_answer}
                </Button>
            </div>
        })
    };
    let told = move || {
        let Verdict { answer, right } = stage.verdict()?;
        if stage.asked().is_some() {
            return None;
        }
        let told = || written(right, store, names, words);
        Some(match answer {
            Some(answer) if answer == right => words.scenarios.right.to_owned(),
            Some(_) => (words.scenarios.wrong)(&told()),
            None => (words.scenarios.answer)(&told()),
        })
    };
    view! {
        <div class="question" role="group" aria-live="polite" aria-label=words.scenarios.question>
            {question}
            {move || told().map(|told| view! { <p class="question-verdict" tabindex="-1">{told}</p> })}
        </div>
    }
}

fn to_the_verdict() {
    next_frame(|| {
        focus::first(".question-verdict");
    });
}

/// What is right: how the entry stands in the end in which something changes first.
pub(super) fn right(beat: &Beat) -> Answer {
    let first = beat.changes.first();
    let here = |change: &&Change| first.is_some_and(|first| first.queue == change.queue);
    match (beat.changes.iter().rfind(here), beat.refused) {
        (Some(change), _) => Answer::Becomes(change.queue, change.to),
        (None, Some(_)) => Answer::Refused,
        (None, None) => Answer::NoChange,
    }
}

/// What is right, and all that is offered, in an order that does not tell.
fn answers(
    beat: &Beat,
    desk: &Desk,
    subject: Option<&str>,
    number: usize,
) -> (Answer, Vec<Answer>) {
    let right = right(beat);
    let first = beat.changes.first();
    let entry = subject
        .and_then(|name| desk.session_named(name)?.entries().first())
        .map(|entry| (entry.queue, Some(entry.status)));
    let stood = first.map(|first| (first.queue, first.from.or(first.origin)));
    let occurs = |status| beat.changes.iter().any(|change| change.to == status);
    let mut offered = vec![right];
    if let Some((queue, from)) = stood.or(entry) {
        let from = from.unwrap_or(Status::ALL[0]);
        let others: Vec<_> = Rule::leaving(from)
            .filter(|rule| !occurs(rule.to))
            .map(|rule| Answer::Becomes(queue, rule.to))
            .filter(|answer| *answer != right)
            .collect();
        let wanted = match right {
            Answer::Becomes(..) => STATUSES - 1,
            Answer::NoChange | Answer::Refused => STATUSES,
        };
        // Spread over all there are, and others at each step.
        let apart = (others.len() / wanted).max(1);
        let some =
            (0..wanted.min(others.len())).map(|place| (number + place * apart) % others.len());
        offered.extend(some.filter_map(|place| others.get(place)));
    }
    offered.extend(
        [Answer::NoChange, Answer::Refused]
            .into_iter()
            .filter(|answer| *answer != right),
    );
    offered.sort_by_key(|answer| match answer {
        Answer::Becomes(_, status) => *status as usize,
        Answer::NoChange => Status::ALL.len(),
        Answer::Refused => Status::ALL.len() + 1,
    });
    offered.dedup();
    (right, offered)
}

fn written(answer: Answer, store: Store, names: Names, words: &Words) -> String {
    match answer {
        Answer::Becomes(queue, status) => {
            let queue = untrack(|| store.staff(|staff| staff.queue_name(queue).to_owned()));
            (words.scenarios.shows)(&queue, names.of(status))
        }
        Answer::NoChange => words.scenarios.no_change.to_owned(),
        Answer::Refused => words.scenarios.refused.to_owned(),
    }
}
