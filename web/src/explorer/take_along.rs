//! The rules as files that others read, what is shown as a drawing and as a picture, the page on
//! paper.

use leptos::prelude::*;
use queuescope_core::book::Format;
use queuescope_core::rules::Rule;
use queuescope_page::address::{Selection, View};

use super::here::Here;
use crate::commands::save_rules;
use crate::i18n::words;
use crate::later::{Later, part};
use crate::ui::button::Button;
use crate::ui::folded::Folded;
use crate::ui::icon::{self, Icon};
use crate::ui::picture;

/// A menu that opens below its button.
#[component]
pub(super) fn TakeAlong() -> impl IntoView {
    let summary = || {
        view! {
            <Icon drawing=icon::SAVE />
            {words().take_along.title}
        }
    };
    view! {
        <Folded class="take-along" summary_class="button" summary=summary()>
            <Later part=menu />
        </Folded>
    }
}

part!(menu, menu, Menu);

#[component]
fn Menu() -> impl IntoView {
    let words = &words().take_along;
    let rules = Format::ALL.iter().copied().map(|format| {
        view! { <Button on_press=move |_| save_rules(format)>{format.name()}</Button> }
    });
    let shown = Picture::ALL.map(|picture| view! { <PictureFiles picture /> });
    view! {
        <div class="take-along-menu">
            <h2>{words.rules}</h2>
            <div class="take-along-files">{rules.collect_view()}</div>
            {shown}
            <h2>{words.paper}</h2>
            <div class="take-along-files">
                <Button on_press=|_| print()>{words.print}</Button>
            </div>
        </div>
    }
}

/// What can be taken along as it is shown.
#[derive(Clone, Copy)]
enum Picture {
    Map,
    Matrix,
    Card,
}

impl Picture {
    const ALL: [Self; 3] = [Self::Map, Self::Matrix, Self::Card];

    fn is_shown(self, here: Here, view: View) -> bool {
        match self {
            Self::Map => view == View::Map,
            Self::Matrix => view == View::Matrix,
            Self::Card => here.place().selection != Selection::Nothing,
        }
    }

    /// What it is found by.
    const fn selector(self) -> &'static str {
        match self {
            Self::Map => ".explorer .map-drawing",
            Self::Matrix => ".explorer .matrix-table",
            Self::Card => ".explorer .card",
        }
    }

    /// What its files are called.
    fn file(self, here: Here) -> String {
        let of = match (self, here.place().selection) {
            (Self::Map, _) => "map".to_owned(),
            (Self::Matrix, _) => "matrix".to_owned(),
            (Self::Card, Selection::Nothing) => "card".to_owned(),
            (Self::Card, Selection::Status(status)) => status.id().to_owned(),
            (Self::Card, Selection::Rule(Rule { from, to, .. })) => {
                format!("{}-to-{}", from.id(), to.id())
            }
            (Self::Card, Selection::Ways { from, to, .. }) => {
                format!("ways-{}-to-{}", from.id(), to.id())
            }
        };
        format!("queuescope-{of}")
    }
}

/// The two files of a picture, while it is shown.
#[component]
fn PictureFiles(picture: Picture) -> impl IntoView {
    let (here, words) = (Here::expect(), &words().take_along);
    let view = here.view();
    let title = match picture {
        Picture::Map => words.map,
        Picture::Matrix => words.matrix,
        Picture::Card => words.card,
    };
    let save = move |save: fn(&str, &str)| {
        move |_| save(picture.selector(), &untrack(|| picture.file(here)))
    };
    view! {
        <Show when=move || picture.is_shown(here, view.get())>
            <h2>{title}</h2>
            <div class="take-along-files" data-files=move || picture.file(here)>
                <Button on_press=save(picture::save_drawing)>{words.drawing}</Button>
                <Button on_press=save(picture::save_picture)>{words.picture}</Button>
            </div>
        </Show>
    }
}

fn print() {
    // A browser without a printer says so itself.
    let _ = window().print();
}
