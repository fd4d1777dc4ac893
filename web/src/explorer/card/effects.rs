//! What a change does beside itself: to the other participants' entries, and to the idle clock.

use leptos::prelude::*;
use queuescope_core::cause::Cause;
use queuescope_core::rules::Rule;
use queuescope_core::scenario::{Effect, OtherEntry};

use super::observed::observed;
use super::ways::Arrow;
use super::{Part, list};
use crate::i18n::words;
use crate::status_chip::StatusChip;

/// By each cause, what becomes of the entries in other queues.
#[component]
pub(super) fn OtherEntries(rule: &'static Rule) -> impl IntoView {
    let words = &words().cards.change;
    let seen: Vec<_> = observed().effects(rule).collect();
    let body = if seen.is_empty() {
        view! { <p class="card-text">{words.nobody_else}</p> }.into_any()
    } else {
        let is_seen = |cause: &Cause| seen.iter().any(|(known, _)| known == cause);
        let unseen: Vec<_> = rule
            .causes
            .iter()
            .copied()
            .filter(|cause| !is_seen(cause))
            .collect();
        let seen = seen
            .into_iter()
            .map(|(cause, effect)| view! { <ByCause rule cause effect /> });
        view! {
            <p class="card-text">{words.others_lead}</p>
            {seen.collect_view()}
            <Unseen rule causes=unseen />
        }
        .into_any()
    };
    view! { <Part title=words.others>{body}</Part> }
}

#[component]
fn ByCause(rule: &'static Rule, cause: Cause, effect: &'static Effect) -> impl IntoView {
    let spoken = words();
    let words = &spoken.cards.change;
    let others = effect.others.iter().map(|one| view! { <Other one=*one /> });
    let untouched = effect.untouched.iter().map(|status| {
        view! {
            " "
            <StatusChip status=*status />
        }
    });
    let untouched: Vec<_> = untouched.collect();
    let untouched = (!untouched.is_empty())
        .then(|| view! { <p class="card-text card-aside">{words.stays} {untouched}</p> });
    view! {
        <h4>{(spoken.domain.cause_of)(Some(rule), cause)}</h4>
        {list::or(list::points(others), words.nobody_else)}
        {untouched}
    }
}

#[component]
fn Other(one: OtherEntry) -> impl IntoView {
    let spoken = words();
    let before = match one.from {
        Some(status) => view! { <StatusChip status /> }.into_any(),
        None => view! { <span class="quiet">{spoken.cards.change.appears}</span> }.into_any(),
    };
    let outcome = one.outcome.map(|outcome| {
        view! { <span class="quiet">{(spoken.domain.outcome)(outcome)}</span> }
    });
    view! {
        <span class="other-entry">
            {before} <Arrow /> <StatusChip status=one.to /> {outcome}
        </span>
    }
}

/// Causes of the rule that come about in no documented scenario.
#[component]
fn Unseen(rule: &'static Rule, causes: Vec<Cause>) -> impl IntoView {
    let spoken = words();
    (!causes.is_empty()).then(|| {
        let causes = causes
            .into_iter()
            .map(|cause| view! { <h4>{(spoken.domain.cause_of)(Some(rule), cause)}</h4> });
        view! {
            {causes.collect_view()}
            <p class="card-text card-aside">{spoken.cards.change.not_seen}</p>
        }
    })
}

/// What becomes of the entry's own idle clock.
#[component]
pub(super) fn IdleClock(rule: &'static Rule) -> impl IntoView {
    let spoken = words();
    let mut notes: Vec<_> = rule
        .causes
        .iter()
        .filter_map(|cause| (spoken.domain.deed_and_idle_clock)(*cause))
        .filter(|_| !rule.to.is_ended())
        .collect();
    notes.dedup();
    let notes = notes
        .into_iter()
        .map(|note| view! { <p class="card-text card-aside">{note}</p> });
    view! {
        <Part title=spoken.cards.change.idle>
            <p class="card-text">{(spoken.domain.idle_effect)(rule.idle_effect())}</p>
            {notes.collect_view()}
        </Part>
    }
}
