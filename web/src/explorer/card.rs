//! The card beside the map: all there is to say of what is selected.

mod against;
mod causes;
mod citation;
mod deeds;
mod effects;
mod evidence;
mod intro;
mod list;
mod observed;
mod pair;
mod report;
mod reproduce;
mod route;
mod rule;
mod status;
mod target;
mod ways;

use leptos::prelude::*;
use queuescope_core::status::Status;
use queuescope_page::address::Selection;

use super::here::link_to;
use crate::i18n::words;
use crate::status_chip::StatusChip;
use crate::ui::answer::next_frame;
use crate::ui::focus;
use crate::ui::folded::FoldedReading;
use crate::ui::icon::{self, Icon};
use intro::Intro;
use pair::PairCard;
use rule::RuleCard;
use status::StatusCard;
use ways::Arrow;

pub(super) use ways::agents;

/// The card of the selection; with nothing selected, what can be done here.
#[component]
pub(super) fn Card(
    /// What is selected.
    selection: Memo<Selection>,
) -> impl IntoView {
    // The card of the ways is the same one whichever of them is on the map.
    let selection = Memo::new(move |_| selection.get().on_the_map(0));
    read_on_at_the_title(selection);
    view! {
        <article class="card" aria-labelledby=TITLE>
            {move || match selection.get() {
                Selection::Nothing => view! { <Intro /> }.into_any(),
                Selection::Status(status) => view! { <StatusCard status /> }.into_any(),
                Selection::Rule(rule) => view! { <RuleCard rule /> }.into_any(),
                Selection::Ways { from, to, by, .. } => view! { <PairCard from to by /> }.into_any(),
            }}
        </article>
    }
}

/// The id of the card's heading, which names the card.
const TITLE: &str = "card-title";

/// The heading of a card, with the way back to none.
#[component]
fn CardHead(
    /// What stands above the heading.
    above: &'static str,
    /// The heading.
    children: Children,
) -> impl IntoView {
    let close = words().explorer.close_card;
    view! {
        <header class="card-head">
            <p class="card-above">{above}</p>
            <h2 id=TITLE tabindex="-1">
                {children()}
            </h2>
            <a class="card-close" href=link_to(Selection::Nothing) aria-label=close title=close>
                <Icon drawing=icon::CLOSE />
            </a>
        </header>
    }
}

/// Two statuses, each a link to its card, with an arrow between.
#[component]
fn CardEnds(from: Status, to: Status) -> impl IntoView {
    view! {
        <CardEnd status=from />
        <Arrow />
        <CardEnd status=to />
    }
}

#[component]
fn CardEnd(status: Status) -> impl IntoView {
    view! {
        <a class="card-end" href=link_to(Selection::Status(status))>
            <StatusChip status />
        </a>
    }
}

/// One heading and what belongs to it.
#[component]
fn Part(
    /// The heading.
    title: &'static str,
    /// What belongs to it.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="card-part">
            <h3>{title}</h3>
            {children()}
        </section>
    }
}

/// The same of what is not needed first: only its heading is in sight.
#[component]
fn FoldedPart(
    /// The heading.
    title: &'static str,
    /// How many there are, where that is worth a figure.
    #[prop(optional)]
    count: Option<usize>,
    /// What belongs to it.
    children: Children,
) -> impl IntoView {
    let heading = view! {
        <h3>
            {title}
            {count.map(|count| view! { " "<span class="card-count">{count}</span> })}
        </h3>
    };
    view! {
        <FoldedReading class="card-part" summary=heading>
            {children()}
        </FoldedReading>
    }
}

/// Whoever opens a card goes on from its heading, by keyboard and on a phone; the first card of a
/// visit was not opened here.
fn read_on_at_the_title(selection: Memo<Selection>) {
    Effect::new(move |shown: Option<()>| {
        selection.track();
        if shown.is_some() {
            next_frame(|| {
                focus::by_id(TITLE);
            });
        }
    });
}
