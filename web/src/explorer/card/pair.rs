//! The card of two statuses between which no document prints a change.

use leptos::prelude::*;
use queuescope_core::paths::routes;
use queuescope_core::status::Status;

use super::{CardHead, Part};
use crate::explorer::here::Here;
use crate::i18n::words;
use crate::status_chip::StatusChip;

/// How one gets from the one to the other all the same, or why one never does.
#[component]
pub(super) fn PairCard(from: Status, to: Status) -> impl IntoView {
    let (here, spoken) = (Here::expect(), words());
    let words = &spoken.views.pair;
    let by = here.place().by;
    view! {
        <CardHead above=words.title>
            <StatusChip status=from />
            <super::ways::Arrow />
            <StatusChip status=to />
        </CardHead>
        <p class="card-text">{words.unprinted}</p>
        {match routes(from, to, by) {
            Ok(routes) => view! { <p class="card-text">{(words.routes)(routes.len())}</p> }.into_any(),
            Err(reason) => {
                view! {
                    <Part title=words.no_route>
                        <p class="card-text">{(spoken.domain.no_route)(reason)}</p>
                    </Part>
                }
                    .into_any()
            }
        }}
    }
}
