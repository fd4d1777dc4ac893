//! The sources to take along: the contradictions as a text, every change as a table.

use leptos::prelude::*;

use crate::commands::EmbedButton;
use crate::i18n::words;
use crate::take_along::{self, LinkOffer, Offered, PaperOffer, Shown, TableOffers, WordsOffer};

/// The menu.
#[component]
pub(super) fn TakeAlong() -> impl IntoView {
    view! {
        <take_along::TakeAlong>
            <Menu />
        </take_along::TakeAlong>
    }
}

#[component]
fn Menu() -> impl IntoView {
    let spoken = words();
    let words = &spoken.take_along;
    let part = |selector, title: &'static str, file: &'static str| {
        Shown::new(selector, move || title.to_owned(), move || file.to_owned())
    };
    let contradictions = part(
        ".sources-contradictions",
        spoken.sources.contradictions,
        "contradictions",
    );
    let edges = part(".sources-table", spoken.sources.edges, "sources");
    view! {
        <Offered title=words.sources>
            <WordsOffer of=contradictions />
        </Offered>
        <Offered title=words.edges>
            <TableOffers of=edges />
        </Offered>
        <Offered title=words.place>
            <LinkOffer />
            <EmbedButton />
        </Offered>
        <PaperOffer />
    }
}
