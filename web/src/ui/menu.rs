//! A menu that opens below its button, and closes as menus do: by Escape, or where somebody presses beside it.

use leptos::ev::{KeyboardEvent, pointerdown};
use leptos::html::{Details, Summary};
use leptos::prelude::*;
use leptos::web_sys::HtmlDetailsElement;

use super::answer::answer;
use super::focus;
use super::hear::hear_of_the_page;
use super::keys::pressed;

/// What is in it is on the page only while it is open.
#[component]
pub(crate) fn Menu(
    /// The class of the whole.
    class: &'static str,
    /// What the button says.
    summary: impl IntoView,
    /// What is in it.
    children: ChildrenFn,
) -> impl IntoView {
    let (menu, button) = (NodeRef::<Details>::new(), NodeRef::<Summary>::new());
    let is_open = RwSignal::new(false);
    let close = move || {
        if let Some(menu) = menu.get_untracked() {
            menu.set_open(false);
        }
    };
    hear_of_the_page(pointerdown, move |event| {
        let is_inside = |menu: HtmlDetailsElement| event.composed_path().includes(&menu, 0);
        let is_beside = !menu.get_untracked().is_some_and(is_inside);
        if is_open.get_untracked() && is_beside {
            close();
        }
    });
    let press = move |event: KeyboardEvent| {
        if is_open.get_untracked() && pressed(&event).as_deref() == Some("Escape") {
            event.prevent_default();
            close();
            if let Some(button) = button.get_untracked() {
                focus::in_place(&button);
            }
        }
    };
    view! {
        <details
            class=class
            node_ref=menu
            on:toggle=answer(move |_| is_open.update(|open| *open = !*open))
            on:keydown=answer(press)
        >
            <summary class="button" node_ref=button>
                {summary}
            </summary>
            <Show when=move || is_open.get()>{children()}</Show>
        </details>
    }
}
