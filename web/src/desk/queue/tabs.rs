//! A tab for every queue: links, because each leads to an address. However many there are, they
//! scroll within their strip, are one stop for Tab, and can be chosen from a list instead.

use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use queuescope_core::ids::Queue;

use super::call::CallBadge;
use super::glance::Glances;
use super::sound::BellSwitch;
use crate::address::Go;
use crate::desk::seat::{AT_MOST_BESIDE, Seat};
use crate::i18n::words;
use crate::store::Store;
use crate::ui::answer::{answer, next_frame};
use crate::ui::focus;
use crate::ui::icon::{self, Icon};

/// With more queues than these there is a list to choose from as well.
const MANY: usize = 12;
/// With more than these the strip has so many before the one that is worked, and after it.
const NEAR: usize = 30;

/// The tabs, and the bell.
#[component]
pub(in crate::desk) fn Tabs() -> impl IntoView {
    let (seat, glances, words) = (Seat::expect(), Glances::provide(), words());
    let queues = Memo::new(move |_| glances.queues());
    let near = Memo::new(move |_| queues.with(|queues| near(queues, seat.queue())));
    let shown = Memo::new(move |_| seat.shown());
    let strip = NodeRef::<html::Ul>::new();
    keep_worked_tab_in_sight(strip, seat);
    view! {
        <nav class="tabs" aria-label=words.queue.queues>
            <Show when=move || { queues.with(Vec::len) > MANY }>
                <QueueChoice queues />
            </Show>
            <ul
                class="tabs-strip"
                node_ref=strip
                on:keydown=answer(move |event| focus::along_links(&event))
            >
                <For each=move || near.get() key=|queue| *queue let:queue>
                    <Tab queue />
                </For>
            </ul>
            <BellSwitch shown />
        </nav>
    }
}

/// The queues that have a tab: of very many those near the one that is worked.
fn near(queues: &[Queue], worked: Queue) -> Vec<Queue> {
    let here = queues.iter().position(|queue| *queue == worked);
    let end = (here.unwrap_or(0) + NEAR).max(2 * NEAR).min(queues.len());
    queues[end.saturating_sub(2 * NEAR)..end].to_vec()
}

/// One queue: its name, how many entries it shows, whether something calls there; and beside it
/// the link that puts it beside the one that is worked.
#[component]
fn Tab(queue: Queue) -> impl IntoView {
    let (seat, glances, words) = (Seat::expect(), Glances::expect(), words());
    let is_worked = Memo::new(move |_| seat.queue() == queue);
    let is_beside = Memo::new(move |_| seat.beside().contains(&queue));
    let count = move || glances.of(queue).shown;
    let call = Memo::new(move |_| glances.call(queue));
    let name = queue_name(queue);
    let place = move || match (is_worked.get(), is_beside.get()) {
        (true, _) => Some("worked"),
        (false, true) => Some("beside"),
        (false, false) => None,
    };
    let can_be_beside = move || {
        let room = seat.beside().len() < AT_MOST_BESIDE;
        !is_worked.get() && (is_beside.get() || room)
    };
    view! {
        <li class="tab" data-place=place>
            <a
                class="tab-link"
                href=move || seat.with_queue(&name.get()).href()
                aria-current=move || is_worked.get().then_some("page")
                tabindex=move || if is_worked.get() { "0" } else { "-1" }
            >
                <span class="tab-name">{name}</span>
                <span class="tab-count numeric">
                    {count}
                    " "
                    <span class="visually-hidden">
                        {move || (words.queue.sessions)(count())}
                    </span>
                </span>
                <CallBadge call />
            </a>
            <Show when=can_be_beside>
                <BesideLink name is_beside />
            </Show>
        </li>
    }
}

/// Puts a queue beside the one that is worked, or takes it away.
#[component]
fn BesideLink(name: Memo<String>, is_beside: Memo<bool>) -> impl IntoView {
    let (seat, words) = (Seat::expect(), words());
    let label = move || {
        let says = if is_beside.get() {
            words.queue.not_beside
        } else {
            words.queue.show_beside
        };
        says(&name.get())
    };
    let drawing = Signal::derive(move || {
        if is_beside.get() {
            icon::CLOSE
        } else {
            icon::BESIDE
        }
    });
    view! {
        <a
            class="tab-beside"
            href=move || seat.place().with_beside(&name.get()).href()
            tabindex="-1"
            aria-label=label
            title=label
        >
            <Icon drawing />
        </a>
    }
}

/// All queues in a list, where the strip is long.
#[component]
fn QueueChoice(queues: Memo<Vec<Queue>>) -> impl IntoView {
    let (seat, words) = (Seat::expect(), words());
    let choose = move |event| {
        untrack(|| seat.with_queue(&event_target_value(&event))).go();
    };
    view! {
        <select class="tabs-choice" aria-label=words.queue.go_to_queue on:change=answer(choose)>
            <For each=move || queues.get() key=|queue| *queue let:queue>
                <option selected=move || seat.queue() == queue>{queue_name(queue)}</option>
            </For>
        </select>
    }
}

/// The name of a queue, as it is now.
pub(super) fn queue_name(queue: Queue) -> Memo<String> {
    let store = Store::expect();
    Memo::new(move |_| store.staff(|staff| staff.queue_name(queue).to_owned()))
}

fn keep_worked_tab_in_sight(strip: NodeRef<html::Ul>, seat: Seat) {
    Effect::new(move || {
        seat.queue();
        let Some(strip) = strip.get() else { return };
        // The mark of the tab is set in the same turn.
        next_frame(move || {
            let tab = strip.query_selector("[data-place='worked']").ok().flatten();
            if let Some(tab) = tab {
                focus::reveal_sideways(&strip, tab.unchecked_ref());
            }
        });
    });
}
