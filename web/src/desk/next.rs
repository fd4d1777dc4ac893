//! What can happen next: what time will do, what everybody can do, what is not possible and why.

mod group;
mod possible;
mod preview;
mod refused;
mod slip;

use std::collections::BTreeSet;

use leptos::prelude::*;
use queuescope_core::cause::Agent;
use queuescope_core::desk::{Desk, MOST_ASKED, Possibility};
use queuescope_core::ids::{Queue, SessionId, TechnicianId};
use queuescope_core::session::Session;
use queuescope_core::staff::{Console, Staff};

use super::deadlines::Deadlines;
use super::device::DevicePicture;
use crate::i18n::words;
use crate::store::Store;
use crate::ui::folded::Folded;
use group::Group;
use possible::ActionGroup;
use preview::{Preview, PreviewBox};
use refused::NotPossible;
use slip::LastPress;

/// Where the focus goes when the button that was pressed is gone: it says what became of it.
pub(super) const PANEL_STATUS: &str = "panel-status";

/// The session whose next is asked for, and the queue from which one looks at it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct EntryKey {
    pub(super) session: SessionId,
    pub(super) queue: Queue,
}

/// The answer to "what now?".
#[component]
pub(super) fn NextActions(entry: EntryKey) -> impl IntoView {
    let words = words();
    let possibilities = possibilities(entry);
    Preview::provide();
    LastPress::provide();
    let show = move |group| view! { <ActionGroup group possibilities entry /> };
    view! {
        <section class="next" aria-labelledby="next-title">
            <h3 id="next-title" class="visually-hidden">{words.panel.what_next}</h3>
            <div class="next-group" data-agent="time">
                <h4>{(words.domain.agent)(Agent::Time)}</h4>
                <Deadlines session=entry.session queue=entry.queue />
            </div>
            {show(Group::You)}
            <div class="next-device" data-pressed="">
                <DevicePicture session=entry.session />
                <div class="next-side">
                    {show(Group::Customer)}
                    {show(Group::Device)}
                </div>
            </div>
            {show(Group::Others)}
            <MoreOwners entry />
            <Folded class="next-more" summary=words.panel.more_actions>
                {Group::MORE.map(show).collect_view()}
            </Folded>
            <NotPossible possibilities entry />
            <PreviewBox />
        </section>
    }
}

/// Asked again only when the session has changed, or somebody in what decides over it: with fifty
/// people it is hundreds of questions.
fn possibilities(entry: EntryKey) -> Memo<Vec<Possibility>> {
    let (store, id) = (Store::expect(), entry.session);
    let concerned = Memo::new(move |_| {
        let (session, asked) = store.session(id, |desk| {
            (desk.session(id).cloned(), owners(desk, entry).0)
        });
        let people = store.staff(|staff| people(staff, &asked, session.as_ref()));
        (session, asked, people)
    });
    Memo::new(move |_| {
        concerned
            .with(|(_, asked, _)| untrack(|| store.desk(|desk| desk.possibilities_of(id, asked))))
    })
}

/// Whose queue is worked, who leads the session and the first of the others who have it, in the order
/// of the desk; and how many more do.
fn owners(desk: &Desk, entry: EntryKey) -> (Vec<TechnicianId>, usize) {
    let session = desk.session(entry.session);
    let owners = session.map(|session| session.owners(entry.queue.technician(), MOST_ASKED));
    owners.unwrap_or_default()
}

/// How many others have the session, where those are many.
#[component]
fn MoreOwners(entry: EntryKey) -> impl IntoView {
    let (store, words) = (Store::expect(), &words().panel);
    let more = Memo::new(move |_| store.session(entry.session, |desk| owners(desk, entry).1));
    move || {
        let more = more.get();
        (more > 0).then(|| view! { <p class="quiet">{(words.more_owners)(more)}</p> })
    }
}

/// What of somebody decides over a session.
#[derive(Clone, Copy, PartialEq)]
struct Person {
    is_disabled: bool,
    /// Of those who have it, for the customer is heard by one of them; and of those who could start it
    /// from its channel's queue.
    has_network: bool,
    /// Of those who are asked. Which session they have selected changes all the time, and nothing in
    /// what is possible.
    console: Option<Console>,
}

fn people(staff: &Staff, asked: &[TechnicianId], session: Option<&Session>) -> Vec<Person> {
    let entries = session.map_or(&[][..], Session::entries);
    let queues: BTreeSet<_> = entries.iter().map(|entry| entry.queue).collect();
    let is_in_channel = queues.iter().any(|queue| queue.technician().is_none());
    let matters = |id| is_in_channel || queues.contains(&Queue::Technician(id));
    let technicians = staff.technicians();
    technicians
        .map(|(id, technician)| Person {
            is_disabled: technician.is_disabled,
            has_network: matters(id) && technician.console.has_network,
            console: asked.contains(&id).then_some(Console {
                selected: None,
                ..technician.console
            }),
        })
        .collect()
}
