//! The card of a status.

use leptos::prelude::*;
use queuescope_core::language::Language;
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;

use super::against::AgainstStatus;
use super::deeds::{OthersDeeds, YourDeeds};
use super::report::ReportOfStatus;
use super::target::Target;
use super::ways::{Way, Ways};
use super::{CardHead, FoldedPart, Part};
use crate::i18n::words;
use crate::status_chip::StatusChip;

/// First what one needs with a customer on the phone: what a status means, how long there is, what
/// can be done. The rest is folded.
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
        <Part title=words.limits>
            <Limits status />
        </Part>
        <YourDeeds status />
        <OthersDeeds status />
        <Target from=status />
        <FoldedPart title=words.ways_out count=ways_out>
            <Ways status way=Way::Out />
        </FoldedPart>
        <FoldedPart title=words.ways_in count=ways_in>
            <Ways status way=Way::In />
        </FoldedPart>
        <FoldedPart title=words.seen_by>
            <p class="card-text">{(spoken.domain.seen_by)(status)}</p>
        </FoldedPart>
        <ReportOfStatus status />
        <AgainstStatus status />
        <FoldedPart title=words.names>
            <Names status />
        </FoldedPart>
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
