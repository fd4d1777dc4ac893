//! What can happen next: what time will do, what everybody can do, what is not possible and why.

mod group;
mod possible;
mod preview;
mod refused;

use leptos::prelude::*;
use queuescope_core::cause::Agent;
use queuescope_core::desk::Possibility;
use queuescope_core::ids::{Queue, SessionId};
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

/// The session whose next is asked for, and the queue from which one looks at it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct View {
    pub(super) session: SessionId,
    pub(super) queue: Queue,
}

/// The answer to "what now?".
#[component]
pub(super) fn NextActions(view: View) -> impl IntoView {
    let words = words();
    let possibilities = possibilities(view.session);
    Preview::provide();
    let show = move |group| view! { <ActionGroup group possibilities view /> };
    view! {
        <section class="next" aria-labelledby="next-title">
            <h3 id="next-title" class="visually-hidden">{words.panel.what_next}</h3>
            <div class="next-group" data-agent="time">
                <h4>{(words.domain.agent)(Agent::Time)}</h4>
                <Deadlines session=view.session queue=view.queue />
            </div>
            {show(Group::You)}
            <div class="next-device">
                <DevicePicture session=view.session />
                <div class="next-side">
                    {show(Group::Customer)}
                    {show(Group::Device)}
                </div>
            </div>
            {show(Group::Others)}
            <Folded class="next-more" summary=words.panel.more_actions>
                {Group::MORE.map(show).collect_view()}
            </Folded>
            <NotPossible possibilities view />
            <PreviewBox />
        </section>
    }
}

/// Asked again only when the session has changed or the people of the desk have, in what decides
/// over it: with fifty of them it is hundreds of questions.
fn possibilities(id: SessionId) -> Memo<Vec<Possibility>> {
    let store = Store::expect();
    let concerned =
        Memo::new(move |_| store.desk(|desk| (desk.session(id).cloned(), people(desk.staff()))));
    Memo::new(move |_| {
        // Read, not only tracked: a memo that nobody reads never learns of a change.
        concerned.with(|_| ());
        untrack(|| store.desk(|desk| desk.possibilities(id)))
    })
}

/// How everybody's console stands, and whether they may work at it. Which session they have selected
/// changes all the time and nothing in what is possible.
fn people(staff: &Staff) -> Vec<(bool, Console)> {
    let technicians = staff.technicians();
    technicians
        .map(|(_, technician)| {
            let console = Console {
                selected: None,
                ..technician.console.clone()
            };
            (technician.is_disabled, console)
        })
        .collect()
}
