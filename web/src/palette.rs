//! The palette: type a few letters of what you look for, and go there.

mod finds;
mod here;
mod known;

use leptos::ev::KeyboardEvent;
use leptos::html::{Input, Ul};
use leptos::prelude::*;
use queuescope_core::desk::Desk;

use crate::address::CurrentAddress;
use crate::commands::Hands;
use crate::i18n::{Speech, words};
use crate::later::{Later, part};
use crate::names::Names;
use crate::shelf::Shelf;
use crate::store::Store;
use crate::theme::ThemeChoice;
use crate::ui::answer::{answer, next_frame};
use crate::ui::dialog::Dialog;
use crate::ui::focus::reveal_within;
use crate::ui::icon::Icon;
use crate::ui::keys::pressed;
use finds::{Find, Ways, fitting};
use here::{Here, place};
use known::known;

/// The dialog with the field and what is found.
#[component]
pub(crate) fn PaletteDialog() -> impl IntoView {
    let (door, words) = (Hands::expect().palette(), words());
    view! {
        <Dialog door title=words.palette.title close=words.commands.close kind="palette">
            <Later part=search />
        </Dialog>
    }
}

part!(dialogs, search, Search);

/// The id of the list, and of the line that would be taken.
const LIST: &str = "palette-list";
const CHOSEN: &str = "palette-chosen";

#[component]
fn Search() -> impl IntoView {
    let (names, words) = (Names::expect(), words());
    let (store, address) = (Store::of_the_desk(), CurrentAddress::expect());
    let ways = Ways {
        hands: Hands::expect(),
        theme: ThemeChoice::expect(),
        speech: Speech::expect(),
        names,
    };
    let known = StoredValue::new(untrack(|| {
        known(words, names, Shelf::expect(), store.desk(Desk::limits))
    }));
    let typed = RwSignal::new(String::new());
    let at = RwSignal::new(0_usize);
    let at_the_desk = move |look: &dyn Fn(&Here) -> Vec<Find>| {
        untrack(|| {
            let place = store.run(|run| place(&address.get(), run));
            store.desk(|desk| {
                look(&Here {
                    words,
                    names,
                    desk,
                    place,
                })
            })
        })
    };
    // The desk as it is when it is opened: what can be done does not move while one reads it.
    let here = StoredValue::new(at_the_desk(&|here| here.finds()));
    let found = Memo::new(move |_| {
        let typed = typed.get();
        let sessions = at_the_desk(&|here| here.sessions(&typed));
        here.with_value(|here| {
            known.with_value(|known| fitting(here.iter().chain(&sessions).chain(known), &typed))
        })
    });
    let take = move |find: Find| {
        ways.hands.palette().close();
        ways.reach(&find.target);
    };
    let list = NodeRef::<Ul>::new();
    let choose = move |line| {
        at.set(line);
        next_frame(move || {
            list.get_untracked()
                .into_iter()
                .for_each(|list| reveal_within(&list, CHOSEN));
        });
    };
    let press = move |event: KeyboardEvent| {
        let (last, here) = (
            found.with_untracked(Vec::len).saturating_sub(1),
            at.get_untracked(),
        );
        match pressed(&event).as_deref() {
            Some("ArrowDown") => choose(if here == last { 0 } else { here + 1 }),
            Some("ArrowUp") => choose(here.checked_sub(1).unwrap_or(last)),
            Some("Enter") => {
                let chosen = found.with_untracked(|found| found.get(here).cloned());
                chosen.into_iter().for_each(take);
            }
            _ => return,
        }
        event.prevent_default();
    };
    let field = NodeRef::<Input>::new();
    Effect::new(move || {
        if let Some(field) = field.get() {
            // An element of the page can take the focus.
            let _ = field.focus();
        }
    });
    view! {
        <input
            class="palette-field"
            type="text"
            role="combobox"
            aria-label=words.palette.field
            placeholder=words.palette.field
            aria-expanded="true"
            aria-controls=LIST
            aria-activedescendant=CHOSEN
            autocomplete="off"
            node_ref=field
            on:input=answer(move |event| {
                typed.set(event_target_value(&event));
                choose(0);
            })
            on:keydown=answer(press)
        />
        <ul class="palette-list" id=LIST role="listbox" aria-label=words.palette.title node_ref=list>
            {move || {
                let chosen = at.get();
                found
                    .get()
                    .into_iter()
                    .enumerate()
                    .map(|(number, find)| view! { <Line find is_chosen=number == chosen take /> })
                    .collect_view()
            }}
        </ul>
        <p class="quiet" role="status">
            {move || found.with(Vec::is_empty).then_some(words.palette.nothing)}
        </p>
    }
}

#[component]
fn Line(find: Find, is_chosen: bool, #[prop(into)] take: Callback<Find>) -> impl IntoView {
    let Find {
        name,
        kind,
        drawing,
        answer: told,
        ..
    } = find.clone();
    view! {
        <li
            class="palette-line"
            role="option"
            id=is_chosen.then_some(CHOSEN)
            aria-selected=is_chosen.to_string()
            on:click=answer(move |_| take.run(find.clone()))
        >
            <Icon drawing />
            <span class="palette-what">
                <span>{name}</span>
                <span class="palette-answer">{told}</span>
            </span>
            <span class="quiet">{kind}</span>
        </li>
    }
}
