//! What contradicts a change, or what a status is called and defined as.

use leptos::prelude::*;
use queuescope_core::contradiction::Contradiction;
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;
use queuescope_page::address::{Address, SourcesPlace};

use super::{FoldedPart, list};
use crate::i18n::words;

/// Every contradiction that an edge is part of, or that there is none. Of one that is disputed the card
/// says already how it is read: here is what the documents say.
#[component]
pub(super) fn AgainstChange(rule: &'static Rule) -> impl IntoView {
    let (words, domain) = (&words().cards.change, &words().domain);
    let told = move |one| {
        if rule.is_enacted() {
            (domain.reading)(one)
        } else {
            let (_, says) = (domain.contradiction)(one);
            says
        }
    };
    let all = all(Contradiction::of(rule), told);
    view! {
        <FoldedPart title=words.against>{list::or(all, words.not_against)}</FoldedPart>
    }
}

/// Every contradiction about a status; nothing where there is none.
#[component]
pub(super) fn AgainstStatus(status: Status) -> impl IntoView {
    let title = words().cards.status.disagreements;
    let found = all(Contradiction::of_status(status), words().domain.reading);
    found.map(|found| view! { <FoldedPart title>{found}</FoldedPart> })
}

fn all(
    contradictions: impl Iterator<Item = Contradiction>,
    told: impl Fn(Contradiction) -> &'static str,
) -> Option<AnyView> {
    list::points(contradictions.map(|one| view! { <Brief one told=told(one) /> }))
}

/// What it is, what is told of it, and the way to all of it.
#[component]
fn Brief(one: Contradiction, told: &'static str) -> impl IntoView {
    let (title, _) = (words().domain.contradiction)(one);
    view! {
        <a href=Address::Sources(SourcesPlace::at(one)).href()>{title}</a>
        ". "
        {told}
    }
}
