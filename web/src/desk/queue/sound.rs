//! The bell: when something new waits in a queue that is shown, it rings, if one wants it to.

use leptos::prelude::*;
use queuescope_core::ids::Queue;

use super::call::is_new;
use super::glance::Glances;
use crate::i18n::words;
use crate::storage::Taste;
use crate::store::Store;
use crate::ui::bell::Bell;
use crate::ui::button::{Button, Emphasis};
use crate::ui::icon::{self, Icon};

const ON: &str = "on";
const OFF: &str = "off";

/// Switches the sound on and off; off until somebody switches it on.
#[component]
pub(super) fn BellSwitch(shown: Memo<Vec<Queue>>) -> impl IntoView {
    let words = &words().queue;
    let is_on = RwSignal::new(Taste::Bell.remembered().as_deref() == Some(ON));
    let bell = Bell::new();
    ring_for_what_is_new(bell, is_on, shown);
    let switch = move |_| {
        is_on.update(|is_on| *is_on = !*is_on);
        Taste::Bell.remember(if is_on.get_untracked() { ON } else { OFF });
        if is_on.get_untracked() {
            bell.ring();
        }
    };
    let drawing = Signal::derive(move || {
        if is_on.get() {
            icon::BELL
        } else {
            icon::BELL_OFF
        }
    });
    view! {
        <Button
            emphasis=Emphasis::Quiet
            label=words.bell
            on_press=switch
            attr:aria-pressed=move || is_on.get().to_string()
        >
            <Icon drawing />
        </Button>
    }
}

/// Rings when another one waits than at the last look, and it is new: a look into the past, or at
/// another queue, is no news.
fn ring_for_what_is_new(bell: Bell, is_on: RwSignal<bool>, shown: Memo<Vec<Queue>>) {
    let (store, glances) = (Store::expect(), Glances::expect());
    let newest = Memo::new(move |_| shown.with(|queues| glances.newest(queues)));
    Effect::new(move |before: Option<_>| {
        let newest = newest.get();
        let is_later = before.is_some_and(|before| newest > before);
        let is_news = newest.is_some_and(|since| is_new(since, untrack(|| store.now())));
        if is_later && is_news && is_on.get_untracked() {
            bell.ring();
        }
        newest
    });
}
