//! Every change with what each document says of it, side by side.

use leptos::prelude::*;
use queuescope_core::contradiction::Contradiction;
use queuescope_core::evidence::Editions;
use queuescope_core::rules::{RULES, Rule};
use queuescope_page::address::{Address, SourcesPlace};

use crate::address::Go;
use crate::i18n::words;
use crate::status_chip::StatusChip;
use crate::ui::answer::answer;
use crate::ui::icon::{self, Icon};

/// The table, and the choice of what it lists.
#[component]
pub(super) fn Edges(place: Memo<SourcesPlace>) -> impl IntoView {
    let words = &words().sources;
    let only_differing = Memo::new(move |_| place.get().only_differing);
    let shown = move || {
        let fits = |rule: &&Rule| !(only_differing.get() && rule.evidence.is_alike_everywhere());
        RULES.iter().filter(fits).collect::<Vec<_>>()
    };
    let count = move || (words.shown)(shown().len(), RULES.len());
    let choose = move |event| {
        let place = SourcesPlace {
            only_differing: event_target_checked(&event),
            ..place.get_untracked()
        };
        Address::Sources(place).go();
    };
    view! {
        <div>
            <h2 id="edges-title">{words.edges}</h2>
            <label class="tick">
                <input type="checkbox" prop:checked=only_differing on:change=answer(choose) />
                {words.only_differing}
            </label>
            <p class="quiet" role="status">
                {count}
            </p>
            <div class="sources-scroll" tabindex="0" role="region" aria-labelledby="edges-title">
                <table class="cells sources-table">
                    <Head />
                    <tbody>
                        {move || {
                            shown().into_iter().map(|rule| view! { <Row rule /> }).collect_view()
                        }}
                    </tbody>
                </table>
            </div>
        </div>
    }
}

#[component]
fn Head() -> impl IntoView {
    let words = &words().sources;
    let languages = || {
        Editions::LANGUAGES.map(|language| {
            view! {
                <th scope="col" lang=language.code()>
                    <abbr title=language.own_name()>{language.code().to_uppercase()}</abbr>
                </th>
            }
        })
    };
    view! {
        <thead>
            <tr>
                <th scope="col" rowspan="2">
                    {words.change}
                </th>
                <th scope="colgroup" colspan="3">
                    {words.next}
                </th>
                <th scope="colgroup" colspan="3">
                    {words.previous}
                </th>
                <th scope="col" rowspan="2">
                    {words.rows}
                </th>
                <th scope="col" rowspan="2">
                    {words.we_read}
                </th>
            </tr>
            <tr>{languages()} {languages()}</tr>
        </thead>
    }
}

#[component]
fn Row(rule: &'static Rule) -> impl IntoView {
    let spoken = words();
    let evidence = rule.evidence;
    let rows: Vec<_> = evidence.rows.iter().map(u8::to_string).collect();
    let rows = if rows.is_empty() {
        spoken.sources.no_row.to_owned()
    } else {
        rows.join(", ")
    };
    view! {
        <tr data-differs=(!evidence.is_alike_everywhere()).then_some("")>
            <th scope="row">
                <a class="edge-link" href=Address::rule(rule).href()>
                    <StatusChip status=rule.from />
                    <span aria-hidden="true">"→"</span>
                    <span class="visually-hidden">{spoken.explorer.to}</span>
                    <StatusChip status=rule.to />
                </a>
            </th>
            <Cell editions=evidence.next />
            <Cell editions=evidence.previous />
            <td class="numeric">{rows}</td>
            <td class="sources-reading">
                <Reading rule />
            </td>
        </tr>
    }
}

/// One cell of the status table in its three editions.
#[component]
fn Cell(editions: Editions) -> impl IntoView {
    let words = &words().explorer.rule;
    Editions::LANGUAGES.map(|language| {
        let is_printed = editions.contains(language);
        let (drawing, meaning) = if is_printed {
            (icon::CHECK, words.printed)
        } else {
            (icon::MINUS, words.not_printed)
        };
        view! {
            <td data-printed=is_printed.then_some("")>
                <Icon drawing />
                <span class="visually-hidden">{meaning}</span>
            </td>
        }
    })
}

/// Whether the desk makes the change, and the contradictions it is part of.
#[component]
fn Reading(rule: &'static Rule) -> impl IntoView {
    let spoken = words();
    let links = Contradiction::of(rule).map(|one| {
        let (title, _) = (spoken.domain.contradiction)(one);
        view! {
            <li>
                <a href=Address::Sources(SourcesPlace::at(one)).href()>{title}</a>
            </li>
        }
    });
    view! {
        <p>{(spoken.explorer.standing)(rule.standing)}</p>
        <ul>{links.collect_view()}</ul>
    }
}
