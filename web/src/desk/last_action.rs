//! What has become of the last action: what was done, with the way back; or why it was refused.

use leptos::prelude::*;
use queuescope_core::ids::SessionId;

use super::next::PANEL_STATUS;
use super::seat::Seat;
use crate::commands::{Command, Hands};
use crate::i18n::{button, words};
use crate::store::{Answered, Store};
use crate::ui::button::{Button, Emphasis};
use crate::ui::focus;
use crate::ui::icon::{self, Icon};
use crate::ui::notice::{Notice, Tone};

/// What was done last, and a button that takes it back, in the panel of that session: where the hand is that did it.
#[component]
pub(super) fn Done(session: SessionId) -> impl IntoView {
    let (store, seat, hands) = (Store::expect(), Seat::expect(), Hands::expect());
    let words = words();
    let undo = move |_| {
        hands.carry_out(Command::Undo);
        focus::or_else(PANEL_STATUS);
    };
    let told = move || {
        let Some(Answered::Done(action, deeds)) = store.answered() else {
            return None;
        };
        // At a busy desk others do something, too: theirs would be taken back then.
        let is_last = Memo::new(move |_| store.run(|run| run.deeds() == deeds));
        let what = untrack(|| {
            store.desk(|desk| {
                let what = button(words, &action, seat.queue(), desk);
                let other = action.session().filter(|one| *one != session);
                match other.and_then(|id| desk.session(id)) {
                    Some(other) => (words.desk.done_in)(&what, &other.name),
                    None => what,
                }
            })
        });
        Some(view! {
            <Icon drawing=icon::CHECK />
            <span class="panel-done">{what}</span>
            <Show when=move || is_last.get()>
                <Button emphasis=Emphasis::Quiet on_press=undo>
                    {words.timeline.undo}
                </Button>
            </Show>
        })
    };
    view! {
        <div class="panel-last" role="status">
            {told}
        </div>
    }
}

/// Why the last action was refused. Buttons are there only for what is possible, so this is for the moment in which time was
/// faster than the hand.
#[component]
pub(super) fn Refused() -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    move || {
        let Some(Answered::Refused(refusal)) = store.answered() else {
            return None;
        };
        let why = store.desk(|desk| (words.domain.refusal)(refusal, desk.staff()));
        Some(view! { <Notice tone=Tone::Warning>{why}</Notice> })
    }
}
