//! What can follow, numbered: one key opens the list, another follows a change.

use leptos::ev::{KeyboardEvent, keydown};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;
use queuescope_page::address::{Address, Selection};

use super::here::{Here, link_to};
use super::map::box_of;
use crate::address::Go;
use crate::commands::{SingleKeys, is_in_dialog, types_text};
use crate::i18n::words;
use crate::status_chip::StatusChip;
use crate::ui::answer::answer;
use crate::ui::dialog::{Dialog, Door};
use crate::ui::hear::hear;
use crate::ui::keys::pressed;

/// The key that opens the list.
const OPENS: &str = "o";
/// The keys that follow a change, in the order of the list; no status has as many ways out.
const FOLLOW: &str = "123456789abcdefgh";

/// The list, and the status that it is about.
#[derive(Clone, Copy)]
pub(super) struct Next {
    here: Here,
    single: SingleKeys,
    door: Door,
    from: RwSignal<Status>,
}

impl Next {
    /// Follows the keys of the page for as long as the owner lives.
    pub(super) fn provide(here: Here) -> Self {
        let next = Self {
            here,
            single: SingleKeys::expect(),
            door: Door::closed(),
            from: RwSignal::new(Status::ALL[0]),
        };
        hear(keydown, move |event| untrack(|| next.hear(&event)));
        next
    }

    fn hear(self, event: &KeyboardEvent) {
        let Some(key) = pressed(event).map(|key| key.to_lowercase()) else {
            return;
        };
        let with_others = event.ctrl_key() || event.meta_key() || event.alt_key();
        if event.default_prevented() || with_others {
            return;
        }
        if self.door.is_open() {
            if let Some(rule) = followed(self.from.get(), &key) {
                event.prevent_default();
                self.door.close();
                let place = self.here.place();
                Address::Explorer(place.with_selection(Selection::Rule(rule))).go();
            }
        } else if key == OPENS
            && self.single.are_wanted()
            && !types_text(event)
            && !is_in_dialog(event)
            && let Some(status) = self.about(event)
        {
            event.prevent_default();
            self.from.set(status);
            self.door.open();
        }
    }

    /// The box that has the focus, or else where what is selected leads to.
    fn about(self, event: &KeyboardEvent) -> Option<Status> {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        let focused = target.as_ref().and_then(|target: &Element| box_of(target));
        focused.or(match self.here.place().selection {
            Selection::Nothing => None,
            Selection::Status(status) => Some(status),
            Selection::Ways { to, .. } => Some(to),
            Selection::Rule(rule) => Some(rule.to),
        })
    }
}

fn followed(from: Status, key: &str) -> Option<&'static Rule> {
    let mut letters = key.chars();
    let letter = letters.next().filter(|_| letters.next().is_none())?;
    let index = FOLLOW.chars().position(|known| known == letter)?;
    Rule::leaving(from).nth(index)
}

/// The list as a dialog.
#[component]
pub(super) fn NextDialog(next: Next) -> impl IntoView {
    let words = &words().views.next;
    view! {
        <Dialog door=next.door title=words.title close=words.close kind="next">
            {move || view! { <WaysOn from=next.from.get() door=next.door /> }}
        </Dialog>
    }
}

#[component]
fn WaysOn(from: Status, door: Door) -> impl IntoView {
    let words = words();
    let ways = FOLLOW
        .chars()
        .zip(Rule::leaving(from))
        .map(|(letter, rule)| {
            view! {
                <li>
                    <a
                        class="next-way"
                        href=link_to(Selection::Rule(rule))
                        on:click=answer(move |_| door.close())
                    >
                        <kbd>{letter.to_uppercase().to_string()}</kbd>
                        <StatusChip status=rule.to />
                        <span class="quiet">
                            {(!rule.is_enacted()).then(|| (words.explorer.standing)(rule.standing))}
                        </span>
                    </a>
                </li>
            }
        });
    let ways: Vec<_> = ways.collect();
    let hint = if ways.is_empty() {
        words.explorer.status.no_way_out
    } else {
        words.views.next.hint
    };
    view! {
        <div class="next-list">
            <p>
                <StatusChip status=from />
            </p>
            <p class="quiet">{hint}</p>
            <ol class="next-ways">{ways}</ol>
        </div>
    }
}
