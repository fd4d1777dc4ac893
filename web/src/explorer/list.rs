//! Everything in lists: the statuses by kin, the changes by the status they leave.

use leptos::prelude::*;
use queuescope_core::rules::Rule;
use queuescope_core::status::{Kin, Status};

use crate::address::{Address, Selection};
use crate::i18n::words;
use crate::status_chip::StatusChip;

/// Both lists.
#[component]
pub(super) fn Lists(
    /// What is selected.
    selection: Memo<Selection>,
) -> impl IntoView {
    let words = &words().explorer.list;
    let kins = KINS.map(|kin| view! { <KinList kin selection /> });
    let leavers = Status::ALL
        .into_iter()
        .filter(|status| Rule::leaving(*status).next().is_some())
        .map(|status| view! { <Leaving status selection /> });
    view! {
        <div class="lists">
            <section aria-labelledby="all-statuses">
                <h2 id="all-statuses">{words.statuses}</h2>
                <div class="kins">{kins}</div>
            </section>
            <section aria-labelledby="all-changes">
                <h2 id="all-changes">{words.changes}</h2>
                <ul class="changes">{leavers.collect_view()}</ul>
            </section>
        </div>
    }
}

/// The order of a session's good day, then the bad ones.
const KINS: [Kin; 5] = [
    Kin::WaitingForUs,
    Kin::InWork,
    Kin::WaitingForOthers,
    Kin::Disturbed,
    Kin::Ended,
];

#[component]
fn KinList(kin: Kin, selection: Memo<Selection>) -> impl IntoView {
    let links = Status::ALL
        .into_iter()
        .filter(|status| status.kin() == kin)
        .map(|status| {
            view! {
                <li>
                    <ListLink to=Selection::Status(status) shows=status selection />
                </li>
            }
        });
    view! {
        <div class="kin">
            <h3>{(words().explorer.kin)(kin)}</h3>
            <ul>{links.collect_view()}</ul>
        </div>
    }
}

#[component]
fn Leaving(status: Status, selection: Memo<Selection>) -> impl IntoView {
    let ways = Rule::leaving(status).map(|rule| {
        view! {
            <li>
                <ListLink to=Selection::Transition(rule) shows=rule.to selection />
            </li>
        }
    });
    view! {
        <li class="leaving">
            <h3>
                <span class="visually-hidden">{words().explorer.list.from}" "</span>
                <StatusChip status />
            </h3>
            <ul>{ways.collect_view()}</ul>
        </li>
    }
}

/// A link to a card. That of a change shows only where it leads: the heading says from where.
#[component]
fn ListLink(to: Selection, shows: Status, selection: Memo<Selection>) -> impl IntoView {
    let disputed = matches!(to, Selection::Transition(rule) if !rule.is_enacted());
    let current = move || (selection.get() == to).then_some("true");
    let title = match to {
        Selection::Transition(rule) => Some((words().explorer.standing)(rule.standing)),
        Selection::Status(_) | Selection::Ways { .. } | Selection::Nothing => None,
    };
    view! {
        <a
            class="list-link"
            href=Address::Explorer(to).href()
            aria-current=current
            data-disputed=disputed.then_some("")
        >
            <StatusChip status=shows />
            {disputed.then_some(view! { <span class="visually-hidden">", "{title}</span> })}
        </a>
    }
}
