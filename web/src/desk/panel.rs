//! The selected session: its status, what it means, and what can happen next.

use std::sync::Arc;

use leptos::prelude::*;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::outcome::Outcome;
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;
use queuescope_page::address::Address;
use queuescope_page::duration::duration;

use super::last_action::Done;
use super::next::{EntryKey, NextActions, PANEL_STATUS};
use super::participants::Participants;
use super::seat::Seat;
use super::why_ended::WhyEnded;
use crate::i18n::words;
use crate::status_chip::{StatusChip, kin_id};
use crate::store::Store;
use crate::ui::answer::answer;
use crate::ui::focus;
use crate::ui::icon::{self, Icon};

/// What the head of the panel shows; it changes only when the entry does.
#[derive(Clone, PartialEq)]
struct Head {
    name: Arc<str>,
    status: Status,
    since: Instant,
    returns_to: Option<Status>,
    outcome: Option<Outcome>,
    link_is_lost: bool,
}

fn head(desk: &Desk, id: SessionId, queue: Queue) -> Option<Head> {
    let session = desk.session(id)?;
    let entry = session.entry(queue)?;
    Some(Head {
        name: session.name.clone(),
        status: entry.status,
        since: entry.since,
        returns_to: session.returns_to(entry, desk.staff()),
        outcome: entry.outcome,
        link_is_lost: entry.link_lost_at.is_some() && !entry.status.is_disturbed(),
    })
}

/// The panel beside the queue.
#[component]
pub(super) fn Panel(session: SessionId, queue: Queue) -> impl IntoView {
    let (store, seat, words) = (Store::expect(), Seat::expect(), words());
    let head = Memo::new(move |_| store.session(session, |desk| head(desk, session, queue)));
    view! {
        <section class="panel" aria-labelledby="panel-title">
            <div class="panel-corner">
                <Done session />
                <a
                    class="panel-close"
                    href=move || seat.with_nothing().href()
                    aria-label=words.commands.close
                    on:click=answer(|_| focus::or_else("main"))
                >
                    <Icon drawing=icon::CLOSE />
                </a>
            </div>
            {move || match head.get() {
                Some(head) => view! { <PanelHead head session queue /> }.into_any(),
                None => view! { <NotHere session queue /> }.into_any(),
            }}
            <Participants session queue />
            <NextActions entry=EntryKey { session, queue } />
        </section>
    }
}

/// Why there is nothing to show. Without an entry a queue has shown a session only if that was
/// started from a channel's.
#[component]
fn NotHere(session: SessionId, queue: Queue) -> impl IntoView {
    let (store, words) = (Store::expect(), &words().panel);
    let was_here = move || {
        store.desk(|desk| {
            let session = desk.session(session);
            session.is_some_and(|session| session.status_in(queue).is_some())
        })
    };
    let why = move || {
        if was_here() {
            words.taken
        } else {
            words.not_yours
        }
    };
    view! { <p id="panel-title">{why}</p> }
}

#[component]
fn PanelHead(head: Head, session: SessionId, queue: Queue) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let Head { status, since, .. } = head;
    let kin = kin_id(status.kin());
    let returns = head.returns_to.map(|status| {
        view! {
            <p class="panel-note">{words.panel.returns_to} " " <StatusChip status /></p>
        }
    });
    let outcome = head.outcome.map(|outcome| {
        view! {
            <p class="panel-note">{(words.panel.outcome)((words.domain.outcome)(outcome))}</p>
        }
    });
    let lost = head
        .link_is_lost
        .then(|| view! { <p class="panel-note">{words.panel.link_is_lost}</p> });
    view! {
        <header class="panel-head" data-kin=kin>
            <h2 id="panel-title">{head.name}</h2>
            <p class="panel-status" id=PANEL_STATUS tabindex="-1">
                <StatusChip status />
                <span class="panel-time numeric">
                    {move || duration(store.now() - since, words.clock.days)}
                </span>
            </p>
        </header>
        <div class="panel-about" data-kin=kin>
            {status.is_ended().then(|| view! { <WhyEnded session queue /> })}
            <p class="panel-meaning">
                {(words.domain.meaning)(status)} " "
                <a href=Address::status(status).href()>{words.panel.more_about}</a>
            </p>
            {returns}
            {outcome}
            {lost}
        </div>
    }
}
