//! The boxes: a status at its place, with its icon and its name.

use leptos::prelude::*;
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;

use super::keys;
use super::places::{BOX_HEIGHT, BOX_WIDTH, place};
use super::spotlight::Spotlight;
use crate::address::{Filters, Selection};
use crate::explorer::here::link_to;
use crate::i18n::words;
use crate::status_chip::{drawing, kin_id};

/// One status, as a link to its card.
#[component]
pub(super) fn StatusBox(
    status: Status,
    selection: Memo<Selection>,
    filters: Memo<Filters>,
    spotlight: Memo<Spotlight>,
    pointed: RwSignal<Option<Status>>,
    tab_stop: Memo<Status>,
) -> impl IntoView {
    let (x, y) = place(status);
    let name = status.name(words().language);
    let ways_out = Rule::leaving(status).count();
    let ways_in = Rule::entering(status).count();
    let point = move || pointed.set(Some(status));
    let leave = move || pointed.set(None);
    view! {
        <g
            class="box"
            transform=format!("translate({x} {y})")
            data-status=status.id()
            data-kin=kin_id(status.kin())
            data-light=move || spotlight.get().of_box(status, filters.get()).id()
            data-left-out=move || (!filters.get().touch(status)).then_some("")
        >
            <a
                id=keys::box_id(status)
                href=link_to(Selection::Status(status))
                tabindex=move || if tab_stop.get() == status { "0" } else { "-1" }
                aria-label=(words().explorer.map.box_label)(name, ways_out, ways_in)
                aria-current=move || {
                    (selection.get() == Selection::Status(status)).then_some("true")
                }
                on:pointerenter=move |_| point()
                on:pointerleave=move |_| leave()
                on:focus=move |_| point()
                on:blur=move |_| leave()
            >
                <Ground />
                <path
                    class="box-icon"
                    d=drawing(status)
                    transform=format!("translate({} -8)", ICON - BOX_WIDTH / 2.0)
                />
                <Name name />
            </a>
        </g>
    }
}

/// From the left border of the box to its icon, and to its name.
const ICON: f64 = 7.0;
const NAME: f64 = 28.0;
/// From one line of a name to the next, and from the middle of a line to its foot.
const LINE: f64 = 15.0;
const FOOT: f64 = 5.0;

#[component]
fn Ground() -> impl IntoView {
    view! {
        <rect
            class="box-ground"
            x=-BOX_WIDTH / 2.0
            y=-BOX_HEIGHT / 2.0
            width=BOX_WIDTH
            height=BOX_HEIGHT
            rx="6"
        />
    }
}

#[component]
fn Name(name: &'static str) -> impl IntoView {
    let x = NAME - BOX_WIDTH / 2.0;
    let (first, second) = lines(name);
    let above = if second.is_empty() { 0.0 } else { LINE / 2.0 };
    view! {
        <text
            class="box-name"
            data-lines=if second.is_empty() { "1" } else { "2" }
            aria-hidden="true"
        >
            <tspan x=x y=FOOT - above>
                {first}
                // Unseen at the end of a line, but without it the two would read as one word.
                " "
            </tspan>
            <tspan x=x y=FOOT + above>
                {second}
            </tspan>
        </text>
    }
}

/// How many letters fit beside the icon.
const FITS: usize = 15;

/// A name in one line, or in two as even as can be.
fn lines(name: &str) -> (&str, &str) {
    if name.chars().count() <= FITS {
        return (name, "");
    }
    name.match_indices(' ')
        .map(|(space, _)| (&name[..space], &name[space + 1..]))
        .min_by_key(|(first, second)| first.chars().count().max(second.chars().count()))
        .unwrap_or((name, ""))
}
