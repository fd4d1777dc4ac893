//! The desk: the queue, and the session that is selected in it.

mod deadlines;
mod history;
mod limits;
mod new_session;
mod next;
mod panel;
mod queue;
mod row;

use leptos::prelude::*;
use queuescope_core::ids::SessionId;

use crate::address::{Address, CurrentAddress};
use crate::i18n::words;
use crate::store::{Store, YOU};
use crate::ui::notice::{Notice, Tone};
use history::History;
use limits::LimitsForm;
use new_session::NewSession;
use panel::Panel;
use queue::QueueTable;

/// The screen of one technician's queue.
#[component]
pub(crate) fn DeskScreen() -> impl IntoView {
    let store = Store::expect();
    let selected = selected_session(store);
    let title = move || {
        let name = store.desk(|desk| desk.staff().technician(YOU).map(|you| you.name.clone()));
        (words().desk.queue_of)(&name.unwrap_or_default())
    };
    view! {
        <div class="desk">
            <section class="desk-queue" aria-labelledby="queue-title">
                <header class="desk-head">
                    <h1 id="queue-title">{title}</h1>
                    <NewSession />
                </header>
                <UnknownSession />
                <Refused />
                <QueueTable selected />
            </section>
            {move || selected.get().map(|session| view! { <Panel session /> })}
            <div class="desk-foot">
                {move || selected.get().map(|session| view! { <History session /> })}
                <LimitsForm />
            </div>
        </div>
    }
}

/// The session the address names; with none named, the one at the top of the queue when the page
/// opened, so that there is something to see.
fn selected_session(store: Store) -> Memo<Option<SessionId>> {
    let address = CurrentAddress::expect();
    let opening = untrack(|| queue::order(store)).first().copied();
    Memo::new(move |_| match address.get() {
        Address::Desk {
            session: Some(name),
        } => store.desk(|desk| desk.session_named(&name).map(|session| session.id)),
        _ => opening,
    })
}

/// Says so where the address names a session that is not at the desk.
#[component]
fn UnknownSession() -> impl IntoView {
    let (store, address, words) = (Store::expect(), CurrentAddress::expect(), words());
    move || {
        let Address::Desk {
            session: Some(name),
        } = address.get()
        else {
            return None;
        };
        let is_known = store.desk(|desk| desk.session_named(&name).is_some());
        (!is_known).then(|| {
            view! { <Notice tone=Tone::Warning>{(words.desk.no_such_session)(&name)}</Notice> }
        })
    }
}

/// Says why the last action was refused. Buttons are there only for what is possible, so this is
/// for the moment in which time was faster than the hand.
#[component]
fn Refused() -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    move || {
        store.last_refusal().map(|refusal| {
            let why = store.desk(|desk| (words.domain.refusal)(refusal, desk.staff()));
            view! { <Notice tone=Tone::Warning>{why}</Notice> }
        })
    }
}
