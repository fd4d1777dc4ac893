//! What the session report counts in a status, and what a change makes of it.

use leptos::prelude::*;
use queuescope_core::report::Column;
use queuescope_core::report::time_field::Counting;
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;

use super::observed::observed;
use super::{FoldedPart, list};
use crate::i18n::words;

/// The fields that count in a status, and what none counts.
#[component]
pub(super) fn ReportOfStatus(status: Status) -> impl IntoView {
    let spoken = words();
    let fields = status
        .counted()
        .iter()
        .map(|one| view! { <Field one=*one /> });
    let uncounted = (spoken.domain.uncounted)(status.uncounted());
    let uncounted = uncounted.map(|why| view! { <p class="card-text">{why}</p> });
    view! {
        <FoldedPart title=spoken.cards.status.report>
            {list::points(fields)} {uncounted}
        </FoldedPart>
    }
}

/// The fields that stop, begin and go on, the moment that is kept, and the outcome.
#[component]
pub(super) fn ReportOfChange(rule: &'static Rule) -> impl IntoView {
    let spoken = words();
    let words = &spoken.cards.change;
    if rule.from == rule.to {
        return view! {
            <FoldedPart title=words.report>
                <p class="card-text">{words.no_field}</p>
            </FoldedPart>
        }
        .into_any();
    }
    let kinds = [
        (words.stops, rule.stops().collect::<Vec<_>>()),
        (words.begins, rule.begins().collect()),
        (words.goes_on, rule.goes_on().collect()),
    ];
    let kinds = kinds.into_iter().filter(|(_, fields)| !fields.is_empty());
    let kinds: Vec<_> = kinds
        .map(|(name, fields)| view! { <Row name fields /> })
        .collect();
    let fields = (!kinds.is_empty()).then(|| view! { <dl class="causes">{kinds}</dl> }.into_any());
    let mark = rule.mark().map(spoken.domain.mark);
    view! {
        <FoldedPart title=words.report>
            {list::or(fields, words.no_field)}
            {mark.map(|mark| view! { <p class="card-text">{mark}</p> })} <Outcomes rule />
        </FoldedPart>
    }
    .into_any()
}

#[component]
fn Row(name: &'static str, fields: Vec<Counting>) -> impl IntoView {
    let fields = fields.into_iter().map(|one| {
        view! {
            <dd>
                <Field one />
            </dd>
        }
    });
    view! {
        <div>
            <dt>{name}</dt>
            {fields.collect_view()}
        </div>
    }
}

#[component]
fn Field(one: Counting) -> impl IntoView {
    let when = (words().domain.when)(one);
    let when: Vec<_> = when.into_iter().flatten().collect();
    view! {
        <b class="field">{(words().domain.column)(Column::Time(one.field))}</b>
        {(!when.is_empty()).then(|| format!(" {}", when.join(", ")))}
    }
}

/// The words of the report for how the entry ends, as far as it ends.
#[component]
fn Outcomes(rule: &'static Rule) -> impl IntoView {
    let spoken = words();
    let words = &spoken.cards.change;
    if !rule.to.is_ended() {
        return None;
    }
    let mut outcomes: Vec<_> = observed()
        .effects(rule)
        .flat_map(|(_, effect)| effect.outcomes.iter().copied())
        .collect();
    outcomes.sort_unstable();
    outcomes.dedup();
    let name = |outcome: Option<_>| outcome.map_or(words.no_outcome, spoken.domain.outcome);
    let names: Vec<_> = outcomes.into_iter().map(name).collect();
    Some(view! {
        <p class="card-text">
            {words.outcome}{spoken.shell.colon}<b class="outcome">{names.join(", ")}</b>
        </p>
    })
}
