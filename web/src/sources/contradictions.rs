//! The contradictions, a kind after the other: what stands where, and how we read it.

use leptos::prelude::*;
use queuescope_core::contradiction::{Contradiction, Kind};
use queuescope_core::rules::{RULES, Rule};
use queuescope_page::address::{Address, SourcesPlace};

use crate::address::in_full;
use crate::i18n::words;
use crate::names::Names;
use crate::status_chip::StatusChip;
use crate::take_along::LinkButton;
use crate::ui::answer::next_frame;
use crate::ui::button::Emphasis;
use crate::ui::copy::CopyButton;
use crate::ui::focus;
use crate::ui::icon;
use crate::ui::passage::passage;

/// All of them. The one that the address names is read first.
#[component]
pub(super) fn Contradictions(place: Memo<SourcesPlace>) -> impl IntoView {
    let kinds = Kind::ALL.map(|kind| view! { <OfKind kind place /> });
    Effect::new(move || {
        if let Some(one) = place.get().contradiction {
            next_frame(move || {
                focus::by_id(one.id());
            });
        }
    });
    view! {
        <section class="sources-contradictions" aria-labelledby="contradictions-title">
            <h2 id="contradictions-title">{words().sources.contradictions}</h2>
            {kinds}
        </section>
    }
}

#[component]
fn OfKind(kind: Kind, place: Memo<SourcesPlace>) -> impl IntoView {
    let ones = Contradiction::ALL
        .iter()
        .copied()
        .filter(|one| one.kind() == kind)
        .map(|one| view! { <One one place /> });
    view! {
        <h3 class="contradiction-kind">{(words().domain.kind_of_contradiction)(kind)}</h3>
        <ul class="contradictions">{ones.collect_view()}</ul>
    }
}

#[component]
fn One(one: Contradiction, place: Memo<SourcesPlace>) -> impl IntoView {
    let spoken = words();
    let (title, says) = (spoken.domain.contradiction)(one);
    let current = move || (place.get().contradiction == Some(one)).then_some("true");
    view! {
        <li class="contradiction" data-contradiction=one.id() aria-current=current>
            <h4 id=one.id() tabindex="-1">
                <a href=Address::Sources(SourcesPlace::at(one)).href()>{title}</a>
            </h4>
            <p>{says}</p>
            <Places one />
            <p class="contradiction-reading">
                <b>{spoken.sources.reading}{spoken.shell.colon}</b>
                {(spoken.domain.reading)(one)}
            </p>
            <Concerned one />
            <Take one />
        </li>
    }
}

/// All of it, and the way to it, for somebody who writes about it.
#[component]
fn Take(one: Contradiction) -> impl IntoView {
    let words = &words().take_along;
    let address = Address::Sources(SourcesPlace::at(one));
    let link = in_full(&address);
    let text = move || {
        let found = passage(&format!("[data-contradiction='{}']", one.id()));
        let found = found.ok_or(words.nothing_there)?;
        Ok(format!("{}\n{link}\n", found.markdown()))
    };
    view! {
        <div class="contradiction-take" data-pressed="">
            <CopyButton
                text
                drawing=icon::COPY
                name=(words.copy)(words.markdown)
                copied=(words.copied)(words.markdown)
                emphasis=Emphasis::Quiet
                by_hand=move |_| words.not_copied.into_any()
            />
            <LinkButton
                to=move || Ok(address.clone())
                name=words.copy_link
                emphasis=Emphasis::Quiet
            />
        </div>
    }
}

/// Where one can look it up.
#[component]
fn Places(one: Contradiction) -> impl IntoView {
    let (names, spoken) = (Names::expect(), words());
    let places = one.places();
    (!places.is_empty()).then(|| {
        let places = places.iter().map(
            |place| view! { <li>{move || (spoken.domain.place)(*place, names.language())}</li> },
        );
        view! {
            <ul class="places" aria-label=spoken.sources.stands>
                {places.collect_view()}
            </ul>
        }
    })
}

/// The changes it is about, folded up: of some there are many.
#[component]
fn Concerned(one: Contradiction) -> impl IntoView {
    let rules: Vec<&'static Rule> = RULES.iter().filter(|rule| one.concerns(rule)).collect();
    (!rules.is_empty()).then(|| {
        let count = (words().sources.concerned)(rules.len());
        let links = rules.into_iter().map(|rule| view! { <Edge rule /> });
        view! {
            <details class="concerned">
                <summary>{count}</summary>
                <ul>{links.collect_view()}</ul>
            </details>
        }
    })
}

#[component]
fn Edge(rule: &'static Rule) -> impl IntoView {
    view! {
        <li>
            <a class="edge-link" href=Address::rule(rule).href()>
                <StatusChip status=rule.from />
                <span aria-hidden="true">"→"</span>
                <span class="visually-hidden">{words().explorer.to}</span>
                <StatusChip status=rule.to />
            </a>
        </li>
    }
}
