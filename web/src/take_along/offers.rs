//! What something can be taken along as: each by a button that saves a file, and one that copies.

use leptos::prelude::*;
use queuescope_page::address::Address;
use queuescope_page::passage::Table;

use super::Shown;
use super::taking::{Taking, Text, name_of};
use crate::address::{CurrentAddress, in_full};
use crate::i18n::words;
use crate::ui::button::{Button, Emphasis};
use crate::ui::copy::CopyButton;
use crate::ui::icon::{self, Icon};
use crate::ui::passage::passage;
use crate::ui::picture::SVG;

const MARKDOWN: &str = "text/markdown";

/// Two buttons that belong together.
#[component]
fn Offer(
    /// What it is taken along as.
    name: &'static str,
    on_save: impl Fn() + Send + Sync + 'static,
    on_copy: impl Fn() + Send + Sync + 'static,
) -> impl IntoView {
    let words = &words().take_along;
    view! {
        <span class="offer">
            <Button on_press=move |_| on_save()>{name}</Button>
            <Button
                emphasis=Emphasis::Quiet
                label=(words.copy)(name)
                on_press=move |_| on_copy()
            >
                <Icon drawing=icon::COPY />
            </Button>
        </span>
    }
}

/// A text.
#[component]
pub(crate) fn TextOffer(
    /// What it is taken along as.
    name: &'static str,
    /// The name of its file.
    file: impl Fn() -> String + Send + Sync + 'static,
    /// As registered with IANA.
    media_type: &'static str,
    /// What writes it; it can be that there is nothing to write.
    write: impl Fn() -> Option<String> + Send + Sync + 'static,
) -> impl IntoView {
    let taking = Taking::expect();
    let text = Text {
        write: Callback::new(move |()| write()),
        file: Callback::new(move |()| file()),
        media_type,
    };
    view! {
        <Offer
            name
            on_save=move || taking.save(text)
            on_copy=move || taking.copy(text, name)
        />
    }
}

/// A part of the page in words, as Markdown.
#[component]
pub(crate) fn WordsOffer(of: Shown) -> impl IntoView {
    view! {
        <TextOffer
            name=words().take_along.markdown
            file=move || format!("{}.md", name_of(of))
            media_type=MARKDOWN
            write=move || Some(passage(of.selector)?.markdown())
        />
    }
}

/// A table as text, as CSV and as Markdown.
#[component]
pub(crate) fn TableOffers(
    of: Shown,
    /// All of it; where nothing else is said, what is shown.
    #[prop(optional)]
    table: Option<Callback<(), Option<Table>>>,
) -> impl IntoView {
    let words = &words().take_along;
    let table = move || match table {
        Some(table) => table.run(()),
        None => passage(of.selector)?.table().cloned(),
    };
    let file = move |extension: &'static str| move || format!("{}.{extension}", name_of(of));
    view! {
        <TextOffer
            name=words.text
            file=file("txt")
            media_type="text/plain"
            write=move || Some(table()?.text())
        />
        <TextOffer
            name=words.csv
            file=file("csv")
            media_type="text/csv"
            write=move || Some(table()?.csv())
        />
        <TextOffer
            name=words.markdown
            file=file("md")
            media_type=MARKDOWN
            write=move || Some(table()?.markdown())
        />
    }
}

/// A part of the page as a drawing and as a picture.
#[component]
pub(crate) fn PictureOffers(of: Shown) -> impl IntoView {
    let (taking, words) = (Taking::expect(), &words().take_along);
    view! {
        <TextOffer
            name=words.drawing
            file=move || format!("{}.svg", name_of(of))
            media_type=SVG
            write=move || Some(taking.drawing(of)?.text)
        />
        <Offer
            name=words.picture
            on_save=move || taking.save_picture(of)
            on_copy=move || taking.copy_picture(of, words.picture)
        />
    }
}

/// A link to where one is.
#[component]
pub(crate) fn LinkOffer() -> impl IntoView {
    let (address, words) = (CurrentAddress::expect(), &words().take_along);
    view! { <LinkButton to=move || Ok(untrack(|| address.get())) name=words.copy_link /> }
}

/// A link to some place, copied; it is shown where the browser lets no page copy.
#[component]
pub(crate) fn LinkButton(
    /// Where it leads, or why there is none; asked when the button is pressed.
    to: impl Fn() -> Result<Address, &'static str> + Send + Sync + 'static,
    /// What it says.
    name: &'static str,
    /// How it looks.
    #[prop(optional)]
    emphasis: Emphasis,
) -> impl IntoView {
    let words = &words().take_along;
    let text = move || to().map(|place| in_full(&place));
    let by_hand = move |link: String| view! { <a href=link>{words.link_by_hand}</a> }.into_any();
    view! { <CopyButton text emphasis drawing=icon::LINK name copied=words.link_copied by_hand /> }
}
