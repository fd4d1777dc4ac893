//! The palette: type a few letters of what you look for, and go there.

mod finds;

use leptos::ev::KeyboardEvent;
use leptos::html::Input;
use leptos::prelude::*;

use crate::commands::Hands;
use crate::i18n::words;
use crate::later::{Later, part};
use crate::names::Names;
use crate::shelf::Shelf;
use crate::ui::answer::answer;
use crate::ui::dialog::Dialog;
use crate::ui::keys::pressed;
use finds::{Find, everything, fitting};

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
    let (hands, words) = (Hands::expect(), words());
    let all = StoredValue::new(untrack(|| {
        everything(words, Names::expect(), Shelf::expect())
    }));
    let typed = RwSignal::new(String::new());
    let at = RwSignal::new(0_usize);
    let found = Memo::new(move |_| all.with_value(|all| fitting(all, &typed.get())));
    let take = move |find: Find| {
        hands.palette().close();
        find.target.reach(&hands);
    };
    let press = move |event: KeyboardEvent| {
        let (last, here) = (
            found.with_untracked(Vec::len).saturating_sub(1),
            at.get_untracked(),
        );
        match pressed(&event).as_deref() {
            Some("ArrowDown") => at.set(if here == last { 0 } else { here + 1 }),
            Some("ArrowUp") => at.set(here.checked_sub(1).unwrap_or(last)),
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
                at.set(0);
            })
            on:keydown=answer(press)
        />
        <ul class="palette-list" id=LIST role="listbox" aria-label=words.palette.title>
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
    let (name, kind) = (find.name.clone(), find.kind);
    view! {
        <li
            class="palette-line"
            role="option"
            id=is_chosen.then_some(CHOSEN)
            aria-selected=is_chosen.to_string()
            on:click=answer(move |_| take.run(find.clone()))
        >
            <span>{name}</span>
            <span class="quiet">{kind}</span>
        </li>
    }
}
