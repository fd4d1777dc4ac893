//! The boxes: a status at its place, with its icon and its name.

use leptos::prelude::*;
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;
use queuescope_page::address::Selection;
use queuescope_page::map::places::{Boxes, place};
use queuescope_page::map::spotlight::Light;

use super::{Shown, keys};
use crate::explorer::here::link_to;
use crate::i18n::words;
use crate::names::Names;
use crate::status_chip::{drawing, kin_id};
use crate::ui::answer::answer;

/// One status, as a link to its card.
#[component]
pub(super) fn StatusBox(status: Status, shown: Shown) -> impl IntoView {
    let Shown {
        selection,
        filters,
        lit,
        pointed,
        spotlight,
        boxes,
        tab_stop,
    } = shown;
    let (x, y) = place(status);
    let (names, words) = (Names::expect(), &words().explorer.map);
    let ways_out = Rule::leaving(status).count();
    let ways_in = Rule::entering(status).count();
    let point = move || pointed.set(Some(status));
    let leave = move || pointed.set(None);
    // Whatever is pointed at: who comes to it by keyboard hears it then.
    let here = Memo::new(move |_| lit.get().of_box(status, filters.get()) == Light::Here);
    let current = move || {
        let is_selected = selection.get() == Selection::Status(status);
        let location = here.get().then_some("location");
        location.or(is_selected.then_some("true"))
    };
    let name =
        move || (boxes.get() == Boxes::Named).then(|| view! { <Name name=names.of(status) /> });
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
                aria-label=move || (words.box_label)(names.of(status), ways_out, ways_in)
                aria-current=current
                on:pointerenter=answer(move |_| point())
                on:pointerleave=answer(move |_| leave())
                on:focus=answer(move |_| point())
                on:blur=answer(move |_| leave())
            >
                <Ground boxes />
                <path
                    class="box-icon"
                    d=drawing(status)
                    transform=move || icon_place(boxes.get())
                />
                {name}
                {move || here.get().then(|| view! { <HereMark boxes /> })}
            </a>
        </g>
    }
}

/// From the left border of the box to its icon, and to its name.
const ICON: f64 = 7.0;
const NAME: f64 = 28.0;
/// From the middle of a line to its foot.
const FOOT: f64 = 5.0;

/// Where the icon stands, which is drawn in sixteen by sixteen; without a name it has all the room.
fn icon_place(boxes: Boxes) -> String {
    match boxes {
        Boxes::Named => format!("translate({} -8)", ICON - WIDE / 2.0),
        Boxes::Signs => "translate(-32 -32) scale(4)".to_owned(),
    }
}

#[component]
fn Ground(boxes: Memo<Boxes>) -> impl IntoView {
    let size = move || boxes.get().size();
    view! {
        <rect
            class="box-ground"
            x=move || -size().0 / 2.0
            y=move || -size().1 / 2.0
            width=move || size().0
            height=move || size().1
            rx=move || size().1 / 7.0
        />
    }
}

/// At a corner of the box that a story is at now.
#[component]
fn HereMark(boxes: Memo<Boxes>) -> impl IntoView {
    let size = move || boxes.get().size();
    view! {
        <circle
            class="box-here"
            cx=move || size().0 / 2.0
            cy=move || -size().1 / 2.0
            r=move || size().1 / 6.0
        />
    }
}

#[component]
fn Name(name: &'static str) -> impl IntoView {
    let x = NAME - WIDE / 2.0;
    let lines = lines(name);
    let longest = longest(&lines);
    let print = Print::for_lines(lines.len(), longest);
    #[expect(clippy::cast_precision_loss, reason = "there are at most three")]
    let top = FOOT - print.leading() * (lines.len() - 1) as f64 / 2.0;
    let lines = (0_u8..).zip(lines).map(|(number, line)| {
        let is_squeezed = line.chars().count() > MOST;
        view! {
            <tspan
                x=x
                y=top + print.leading() * f64::from(number)
                textLength=is_squeezed.then_some(ROOM)
                lengthAdjust=is_squeezed.then_some("spacingAndGlyphs")
            >
                {line}
                // Unseen at the end of a line, but without it two would read as one word.
                " "
            </tspan>
        }
    });
    view! {
        <text class="box-name" data-print=print.id() aria-hidden="true">
            {lines.collect_view()}
        </text>
    }
}

/// How large a name is printed.
#[derive(Clone, Copy)]
enum Print {
    Large,
    Medium,
    Small,
}

impl Print {
    const fn for_lines(count: usize, longest: usize) -> Self {
        match (count, longest) {
            (1, ..=FITS) => Self::Large,
            (1 | 2, ..=FITS_IN_TWO) => Self::Medium,
            _ => Self::Small,
        }
    }

    const fn id(self) -> &'static str {
        match self {
            Self::Large => "large",
            Self::Medium => "medium",
            Self::Small => "small",
        }
    }

    /// From one line to the next.
    const fn leading(self) -> f64 {
        match self {
            Self::Large | Self::Medium => 15.0,
            Self::Small => 12.0,
        }
    }
}

/// How wide a box with a name is, and what of that is left for the name beside the icon.
const WIDE: f64 = Boxes::Named.size().0;
const ROOM: f64 = WIDE - NAME - 6.0;

/// How many letters fit into one line of a large print, and into one of two of a medium print.
const FITS: usize = 13;
const FITS_IN_TWO: usize = 16;

/// How many letters fit into a line of a small print; a longer one is squeezed.
const MOST: usize = 17;

/// A name in one line, or in two or three as even as can be.
fn lines(name: &str) -> Vec<&str> {
    let few = [(1, FITS), (2, FITS_IN_TWO), (2, MOST)];
    let few = few.map(|(count, fits)| (broken(name, count), fits));
    few.into_iter()
        .find(|(lines, fits)| longest(lines) <= *fits)
        .map_or_else(|| broken(name, 3), |(lines, _)| lines)
}

/// A name in at most that many lines, the longest of them as short as can be.
fn broken(name: &str, count: usize) -> Vec<&str> {
    let spaces = name.match_indices(' ').filter(|_| count > 1);
    let ways = spaces.map(|(space, _)| {
        let rest = broken(&name[space + 1..], count - 1);
        [&[&name[..space]], &rest[..]].concat()
    });
    ways.min_by_key(|lines| longest(lines))
        .unwrap_or_else(|| [name].into())
}

fn longest(lines: &[&str]) -> usize {
    let letters = lines.iter().map(|line| line.chars().count());
    letters.max().unwrap_or_default()
}
