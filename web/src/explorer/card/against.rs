//! What contradicts a change, or what a status is called and defined as.

use leptos::prelude::*;
use queuescope_core::contradiction::Contradiction;
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;
use queuescope_page::address::{Address, SourcesPlace};

use super::{Part, list};
use crate::i18n::words;

/// Every contradiction that an edge is part of, or that there is none.
#[component]
pub(super) fn AgainstChange(rule: &'static Rule) -> impl IntoView {
    let words = &words().cards.change;
    view! {
        <Part title=words.against>{list::or(all(Contradiction::of(rule)), words.not_against)}</Part>
    }
}

/// Every contradiction about a status; nothing where there is none.
#[component]
pub(super) fn AgainstStatus(status: Status) -> impl IntoView {
    let title = words().cards.status.disagreements;
    let found = all(Contradiction::of_status(status));
    found.map(|found| view! { <Part title>{found}</Part> })
}

fn all(contradictions: impl Iterator<Item = Contradiction>) -> Option<AnyView> {
    list::points(contradictions.map(|one| view! { <Brief one /> }))
}

/// What it is, how we read it, and the way to all of it.
#[component]
fn Brief(one: Contradiction) -> impl IntoView {
    let domain = &words().domain;
    let (title, _) = (domain.contradiction)(one);
    view! {
        <a href=Address::Sources(SourcesPlace::at(one)).href()>{title}</a>
        ". "
        {(domain.reading)(one)}
    }
}
