//! Everything in lists: the statuses by kin, the changes by the status they leave; what is typed and
//! the filters leave some of it out.

mod search;

use leptos::prelude::*;
use queuescope_core::rules::Rule;
use queuescope_core::status::{Kin, Status};
use queuescope_page::address::Selection;

use super::here::{Here, link_to};
use crate::i18n::{InWords, words};
use crate::status_chip::StatusChip;
use search::{Search, SearchField};

/// Both lists, under the search.
#[component]
pub(super) fn Lists() -> impl IntoView {
    let here = Here::expect();
    let (selection, filters) = (here.selection(), here.filters());
    let search = Search::new(filters);
    view! {
        <InWords>
            <Found selection search />
        </InWords>
    }
}

#[component]
fn Found(selection: Memo<Selection>, search: Search) -> impl IntoView {
    let words = &words().explorer.list;
    let kins = KINS.map(|kin| view! { <KinList kin selection search /> });
    let leavers = Status::ALL
        .into_iter()
        .filter(|status| Rule::leaving(*status).next().is_some())
        .map(|status| view! { <Leaving status selection search /> });
    view! {
        <div class="lists">
            <SearchField search />
            <section aria-labelledby="all-statuses" hidden=move || search.statuses() == 0>
                <h2 id="all-statuses">{words.statuses}</h2>
                <div class="kins">{kins}</div>
            </section>
            <section aria-labelledby="all-changes" hidden=move || search.changes() == 0>
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
fn KinList(kin: Kin, selection: Memo<Selection>, search: Search) -> impl IntoView {
    let of_kin = move || {
        Status::ALL
            .into_iter()
            .filter(move |status| status.kin() == kin)
    };
    let links = of_kin().map(|status| {
        view! {
            <li hidden=move || !search.shows_status(status)>
                <ListLink to=Selection::Status(status) shows=status selection />
            </li>
        }
    });
    let is_empty = move || !of_kin().any(|status| search.shows_status(status));
    view! {
        <div class="kin" hidden=is_empty>
            <h3>{(words().explorer.kin)(kin)}</h3>
            <ul>{links.collect_view()}</ul>
        </div>
    }
}

#[component]
fn Leaving(status: Status, selection: Memo<Selection>, search: Search) -> impl IntoView {
    let ways = Rule::leaving(status).map(|rule| {
        view! {
            <li hidden=move || !search.shows_change(rule)>
                <ListLink to=Selection::Rule(rule) shows=rule.to selection />
            </li>
        }
    });
    let is_empty = move || !Rule::leaving(status).any(|rule| search.shows_change(rule));
    view! {
        <li class="leaving" hidden=is_empty>
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
    let disputed = matches!(to, Selection::Rule(rule) if !rule.is_enacted());
    let current = move || (selection.get() == to).then_some("true");
    let title = match to {
        Selection::Rule(rule) => Some((words().explorer.standing)(rule.standing)),
        Selection::Status(_) | Selection::Ways { .. } | Selection::Nothing => None,
    };
    view! {
        <a
            class="list-link"
            href=link_to(to)
            aria-current=current
            data-disputed=disputed.then_some("")
        >
            <StatusChip status=shows />
            {disputed.then_some(view! { <span class="visually-hidden">", "{title}</span> })}
        </a>
    }
}
