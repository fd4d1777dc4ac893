//! A dialog: the platform's own, which keeps the focus inside, closes with Escape, and gives the
//! focus back.

use leptos::html::Dialog as DialogElement;
use leptos::prelude::*;

use super::answer::answer;
use super::button::{Button, Emphasis};
use super::icon::{self, Icon};

/// Whether a dialog is open, for whoever opens it.
#[derive(Clone, Copy)]
pub(crate) struct Door(RwSignal<bool>);

impl Door {
    pub(crate) fn closed() -> Self {
        Self(RwSignal::new(false))
    }

    pub(crate) fn open(self) {
        self.0.set(true);
    }

    pub(crate) fn close(self) {
        self.0.set(false);
    }

    pub(crate) fn is_open(self) -> bool {
        self.0.get()
    }
}

/// The dialog. Its content is there only while it is open.
#[component]
pub(crate) fn Dialog(
    /// Opens and closes it.
    door: Door,
    /// What it is called.
    title: &'static str,
    /// The name of the button that closes it.
    close: &'static str,
    /// What it is for: its word in the style sheet.
    kind: &'static str,
    /// What is in it.
    children: ChildrenFn,
) -> impl IntoView {
    let element = NodeRef::<DialogElement>::new();
    Effect::new(move || {
        let Some(dialog) = element.get() else { return };
        if !door.is_open() {
            dialog.close();
        } else if !dialog.open() {
            // It can fail only for an element that is not on the page.
            let _ = dialog.show_modal();
        }
    });
    // The browser tells late that it has closed: by then somebody may have opened it again.
    let closed = move |_| {
        let is_open = element.get_untracked().is_some_and(|dialog| dialog.open());
        if !is_open {
            door.close();
        }
    };
    let children = StoredValue::new(children);
    view! {
        <dialog class="dialog" data-kind=kind aria-label=title node_ref=element on:close=answer(closed)>
            <Show when=move || door.is_open()>
                <header class="dialog-head">
                    <h2>{title}</h2>
                    <Button emphasis=Emphasis::Quiet label=close on_press=move |_| door.close()>
                        <Icon drawing=icon::CLOSE />
                    </Button>
                </header>
                {children.with_value(|children| children())}
            </Show>
        </dialog>
    }
}
