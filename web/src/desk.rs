//! The desk: the queues, the session that is selected, and all that happened, as a timeline.

mod deadlines;
mod device;
mod history;
mod limits;
mod new_session;
mod next;
mod panel;
mod participants;
mod queue;
mod row;
mod seat;
mod tools;

use leptos::prelude::*;
use queuescope_core::ids::Queue;

use crate::charts::LoadCharts;
use crate::i18n::words;
use crate::store::Store;
use crate::timeline::Timeline;
use crate::ui::notice::{Notice, Tone};
use history::History;
use limits::LimitsForm;
use new_session::NewSession;
use panel::Panel;
pub(crate) use participants::Role;
use queue::QueueTable;
use seat::Seat;
use tools::DeskTools;

/// The screen.
#[component]
pub(crate) fn DeskScreen() -> impl IntoView {
    let seat = Seat::provide();
    let selected = Memo::new(move |_| seat.session().map(|session| (session, seat.queue())));
    view! {
        <div class="desk">
            <section class="desk-queue" aria-labelledby="queue-title">
                <Lost />
                <Refused />
                {move || view! { <Console queue=seat.queue() /> }}
            </section>
            {move || selected.get().map(|(session, queue)| view! { <Panel session queue /> })}
            <div class="desk-foot">
                <Timeline session=Signal::derive(move || seat.session()) />
                {move || selected.get().map(|(session, queue)| view! { <History session queue /> })}
                <LoadCharts />
                <LimitsForm />
                <DeskTools />
            </div>
        </div>
    }
}

/// The queue that is worked, under the name of its owner.
#[component]
fn Console(queue: Queue) -> impl IntoView {
    let store = Store::expect();
    let title = move || {
        let name = store.desk(|desk| desk.staff().queue_name(queue).to_owned());
        (words().desk.queue_of)(&name)
    };
    view! {
        <header class="desk-head">
            <h1 id="queue-title">{title}</h1>
            <NewSession queue />
        </header>
        <QueueTable queue />
    }
}

/// Says so where the address names a queue or a session that is not at the desk.
#[component]
fn Lost() -> impl IntoView {
    let (seat, words) = (Seat::expect(), words());
    let lost = move || {
        let queue = seat
            .unknown_queue()
            .map(|name| (words.desk.no_such_queue)(&name));
        let session = || {
            seat.unknown_session()
                .map(|name| (words.desk.no_such_session)(&name))
        };
        queue.or_else(session)
    };
    move || lost().map(|sentence| view! { <Notice tone=Tone::Warning>{sentence}</Notice> })
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
