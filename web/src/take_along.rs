//! What one looks at, to take along: copied, or saved as a file.
//!
//! A screen opens a menu, and says in it which of its parts there are. What a part is taken along as is the same everywhere:
//! words as Markdown, a table as text, CSV and Markdown, a drawing as SVG and PNG.

mod offers;
mod taking;

use leptos::context::Provider;
use leptos::prelude::*;

use crate::i18n::words;
use crate::ui::button::Button;
use crate::ui::icon::{self, Icon};
use crate::ui::menu::Menu;
pub(crate) use offers::{LinkButton, LinkOffer, PictureOffers, TableOffers, TextOffer, WordsOffer};
pub(crate) use taking::Taking;

/// A longer table is not taken along at once: it would take longer than a frame.
pub(crate) const MOST_ROWS: usize = 2_000;

/// A part of the screen, as it is shown.
#[derive(Clone, Copy)]
pub(crate) struct Shown {
    /// What it is found by.
    pub(crate) selector: &'static str,
    /// What explains its signs, where something does.
    pub(crate) legend: Option<&'static str>,
    /// Whether nothing is drawn but what is lit.
    pub(crate) only_lit: bool,
    /// What stands above it elsewhere.
    pub(crate) title: Callback<(), String>,
    /// What its files are called, without product and extension.
    pub(crate) file: Callback<(), String>,
}

impl Shown {
    /// What is found by that, with nothing to be explained.
    pub(crate) fn new(
        selector: &'static str,
        title: impl Fn() -> String + Send + Sync + 'static,
        file: impl Fn() -> String + Send + Sync + 'static,
    ) -> Self {
        Self {
            selector,
            legend: None,
            only_lit: false,
            title: Callback::new(move |()| title()),
            file: Callback::new(move |()| file()),
        }
    }

    /// With what explains its signs.
    pub(crate) const fn with_legend(self, selector: &'static str) -> Self {
        Self {
            legend: Some(selector),
            ..self
        }
    }
}

/// A menu that opens below its button, and says what has come of what was pressed in it.
#[component]
pub(crate) fn TakeAlong(
    /// Groups of what is offered.
    children: ChildrenFn,
) -> impl IntoView {
    let taking = Taking::here();
    let summary = || {
        view! {
            <Icon drawing=icon::SAVE />
            {words().take_along.title}
        }
    };
    view! {
        <Provider value=taking>
            <Menu class="take-along" summary=summary()>
                <div class="take-along-menu">
                    {children()}
                    <p class="take-along-said quiet" role="status">
                        {move || taking.said()}
                    </p>
                </div>
            </Menu>
        </Provider>
    }
}

/// What is offered of one thing.
#[component]
pub(crate) fn Offered(
    /// The thing.
    title: &'static str,
    /// The offers.
    children: Children,
) -> impl IntoView {
    view! {
        <div role="group" aria-label=title>
            <h2>{title}</h2>
            <div class="take-along-files">{children()}</div>
        </div>
    }
}

/// All of the page on paper.
#[component]
pub(crate) fn PaperOffer() -> impl IntoView {
    let words = &words().take_along;
    let print = |_| {
        // A browser without a printer says so itself.
        let _ = window().print();
    };
    view! {
        <Offered title=words.paper>
            <Button on_press=print>{words.print}</Button>
        </Offered>
    }
}
