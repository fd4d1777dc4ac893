//! The desk: the queues, the session that is selected, and all that happened, as a timeline.

mod absence;
mod deadlines;
mod device;
mod event_log;
mod foot;
mod history;
mod last_action;
mod limits;
mod new_session;
mod next;
mod panel;
mod participants;
mod queue;
mod row;
mod seat;
mod tools;
mod welcome;
mod why_ended;

use leptos::prelude::*;

use crate::i18n::{InWords, Speech, words};
use crate::later::{Later, part};
use crate::ui::notice::{Notice, Tone};
use absence::Absence;
use foot::Foot;
use last_action::Refused;
use panel::Panel;
use queue::{Consoles, Tabs};
use seat::Seat;
use welcome::Welcome;

/// The screen.
#[component]
pub(crate) fn DeskScreen() -> impl IntoView {
    let seat = Seat::provide();
    let selected = seat.selected();
    let speech = Speech::expect();
    let title = move || (speech.words().desk.queue_of)(&seat.queue_name());
    view! {
        <div class="desk" data-chosen=move || seat.place().session.map(|_| "")>
            <InWords>
                <Welcome />
                <Absence />
            </InWords>
            <div class="desk-queue">
                <h1 id="queue-title" class="visually-hidden">{title}</h1>
                <InWords>
                    <Tabs />
                    <Lost />
                    <Refused />
                </InWords>
                <Consoles />
            </div>
            <InWords>
                {move || selected.get().map(|(session, queue)| view! { <Panel session queue /> })}
            </InWords>
            <div class="desk-foot">
                <Later part=foot />
            </div>
        </div>
    }
}

// One works the queues before one looks at what has been.
part!(foot, foot, Foot);

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
