//! What the documents say of a rule: cells of the status table, rows of the status changes.

use leptos::prelude::*;
use queuescope_core::evidence::Editions;
use queuescope_core::rules::Rule;

use super::FoldedPart;
use crate::i18n::words;
use crate::names::Names;
use crate::ui::icon::{self, Icon};

/// Both documents.
#[component]
pub(super) fn EvidencePart(rule: &'static Rule) -> impl IntoView {
    let words = &words().explorer.rule;
    view! {
        <FoldedPart title=words.evidence>
            <h4>{words.status_table}</h4>
            {if rule.evidence.in_status_table() {
                view! { <Cells rule /> }.into_any()
            } else {
                view! { <p class="card-text">{words.not_in_status_table}</p> }.into_any()
            }}
            <h4>{words.status_changes}</h4>
            {if rule.evidence.in_status_changes() {
                view! { <Rows rule /> }.into_any()
            } else {
                view! { <p class="card-text">{words.not_in_status_changes}</p> }.into_any()
            }}
        </FoldedPart>
    }
}

/// Two cells can print a change, in three editions: six places, each printed or not.
#[component]
fn Cells(rule: &'static Rule) -> impl IntoView {
    let (names, words) = (Names::expect(), &words().explorer.rule);
    let editions = Editions::LANGUAGES.map(|language| {
        view! {
            <th scope="col" lang=language.code()>
                {language.own_name()}
            </th>
        }
    });
    view! {
        <table class="cells">
            <thead>
                <tr>
                    <th scope="col">{words.cell}</th>
                    {editions}
                </tr>
            </thead>
            <tbody>
                <Cell
                    name=Signal::derive(move || (words.next_of)(names.of(rule.from)))
                    editions=rule.evidence.next
                />
                <Cell
                    name=Signal::derive(move || (words.previous_of)(names.of(rule.to)))
                    editions=rule.evidence.previous
                />
            </tbody>
        </table>
    }
}

#[component]
fn Cell(name: Signal<String>, editions: Editions) -> impl IntoView {
    let words = &words().explorer.rule;
    let marks = Editions::LANGUAGES.map(|language| {
        let (drawing, meaning) = if editions.contains(language) {
            (icon::CHECK, words.printed)
        } else {
            (icon::MINUS, words.not_printed)
        };
        view! {
            <td data-printed=editions.contains(language).then_some("")>
                <Icon drawing />
                <span class="visually-hidden">{meaning}</span>
            </td>
        }
    });
    view! {
        <tr>
            <th scope="row">{name}</th>
            {marks}
        </tr>
    }
}

/// The rows with their procedures, step by step.
#[component]
fn Rows(rule: &'static Rule) -> impl IntoView {
    let spoken = words();
    let rows = rule.evidence.rows.iter().map(|row| {
        let steps = spoken.domain.procedures[usize::from(*row) - 1];
        let steps = steps.iter().map(|step| view! { <li>{*step}</li> });
        view! {
            <li>
                <p class="procedure-row">{(spoken.explorer.rule.row)(*row)}</p>
                <ol class="procedure">{steps.collect_view()}</ol>
            </li>
        }
    });
    view! { <ul class="rows">{rows.collect_view()}</ul> }
}
