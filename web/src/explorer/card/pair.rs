//! How one gets from one status into another: up to five ways, or why there is none.

use leptos::prelude::*;
use queuescope_core::paths::{By, routes};
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;
use queuescope_page::address::Selection;

use super::route::OneRoute;
use super::ways::WayLink;
use super::{CardEnds, CardHead};
use crate::explorer::here::{Here, link_to};
use crate::i18n::words;
use crate::later::{Later, part};
use crate::ui::notice::{Notice, Tone};

/// The card of two statuses and the ways between them.
#[component]
pub(super) fn PairCard(
    /// Where one is.
    from: Status,
    /// Where one wants to get.
    to: Status,
    /// What the best way has least of.
    by: By,
) -> impl IntoView {
    let words = &words().cards.routes;
    let printed = match Rule::find(from, to) {
        Some(rule) => view! {
            <p class="card-text">{words.printed}</p>
            <WayLink rule />
        }
        .into_any(),
        None => view! { <p class="card-text">{words.not_printed}</p> }.into_any(),
    };
    view! {
        <CardHead above=words.title>
            <CardEnds from to />
        </CardHead>
        {printed}
        <Measures from to chosen=by />
        <Later part=routes_there />
    }
}

part!(routes, routes_there, Routes);

/// The three measures, as links.
#[component]
fn Measures(from: Status, to: Status, chosen: By) -> impl IntoView {
    let words = &words().cards.routes;
    let links = By::ALL.map(|by| {
        let current = (by == chosen).then_some("true");
        view! {
            <li>
                <a
                    class="measure"
                    href=link_to(Selection::Ways { from, to, by, route: 0 })
                    aria-current=current
                >
                    {(words.by)(by)}
                </a>
            </li>
        }
    });
    view! {
        <nav class="measures" aria-label=words.measure>
            <p>{words.measure}</p>
            <ul>{links}</ul>
        </nav>
    }
}

/// The ways, the best first. They are looked for only here, for the pair that is shown.
#[component]
fn Routes() -> impl IntoView {
    let selection = Here::expect().selection();
    let shown = selection.get_untracked();
    let Selection::Ways { from, to, by, .. } = shown else {
        return ().into_any();
    };
    let spoken = words();
    let words = &spoken.cards.routes;
    match routes(from, to, by) {
        Ok(found) => {
            let count = (words.count)(found.len());
            let last = found.len() - 1;
            // One that is not there is drawn as the best.
            let on_the_map = Memo::new(move |_| {
                let route = selection.get().route().unwrap_or_default();
                if route > last { 0 } else { route }
            });
            let found = found.into_iter().enumerate().map(|(number, route)| {
                let is_on_the_map = Signal::derive(move || on_the_map.get() == number);
                let link = link_to(shown.on_the_map(number));
                view! { <OneRoute route number link=Signal::derive(link) is_on_the_map /> }
            });
            view! {
                <p class="card-aside" role="status">{count}</p>
                <ol class="routes">{found.collect_view()}</ol>
            }
            .into_any()
        }
        Err(reason) => view! {
            <Notice tone=Tone::Info>
                <p>
                    <strong>{words.none}</strong>
                </p>
                <p>{(spoken.domain.no_route)(reason)}</p>
            </Notice>
        }
        .into_any(),
    }
}
