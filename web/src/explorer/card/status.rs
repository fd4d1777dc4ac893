//! The card of a status.

use leptos::prelude::*;
use queuescope_core::language::Language;
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;

use super::against::AgainstStatus;
use super::deeds::Deeds;
use super::report::ReportOfStatus;
use super::target::Target;
use super::ways::{Way, Ways};
use super::{CardHead, Part};
use crate::i18n::words;
use crate::status_chip::StatusChip;

/// What a status means, who sees it, what limits it, and where one gets from it.
#[component]
pub(super) fn StatusCard(status: Status) -> impl IntoView {
    let spoken = words();
    let words = &spoken.explorer.status;
    let ways_out = Rule::leaving(status).count();
    let ways_in = Rule::entering(status).count();
    view! {
        <CardHead above=(spoken.explorer.kin)(status.kin())>
            <StatusChip status />
        </CardHead>
        <p class="card-text">{(spoken.domain.meaning)(status)}</p>
        <Part title=words.seen_by>
            <p class="card-text">{(spoken.domain.seen_by)(status)}</p>
        </Part>
        <Deeds status />
        <Part title=words.limits>
            <Limits status />
        </Part>
        <Part title=words.ways_out count=ways_out>
            <Ways status way=Way::Out />
        </Part>
        <Part title=words.ways_in count=ways_in>
            <Ways status way=Way::In />
        </Part>
        <Target from=status />
        <ReportOfStatus status />
        <Part title=words.names>
            <Names status />
        </Part>
        <AgainstStatus status />
    }
}

#[component]
fn Limits(status: Status) -> impl IntoView {
    let limits = (words().domain.limits)(status);
    if limits.is_empty() {
        let none = words().explorer.status.no_limits;
        return view! { <p class="card-text">{none}</p> }.into_any();
    }
    let items = limits.iter().map(|limit| view! { <li>{*limit}</li> });
    view! { <ul class="card-points">{items.collect_view()}</ul> }.into_any()
}

#[component]
fn Names(status: Status) -> impl IntoView {
    let names = Language::ALL.map(|language| {
        view! {
            <div>
                <dt lang=language.code()>{language.own_name()}</dt>
                <dd lang=language.code()>{status.name(language)}</dd>
            </div>
        }
    });
    view! { <dl class="names">{names}</dl> }
}
