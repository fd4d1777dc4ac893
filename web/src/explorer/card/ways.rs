//! The ways in and out of a status: links to the cards of the changes.

use leptos::prelude::*;
use queuescope_core::cause::Agent;
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;
use queuescope_page::address::Selection;

use crate::explorer::here::link_to;
use crate::i18n::words;
use crate::status_chip::StatusChip;
use crate::ui::icon::{self, Icon};

/// Which end of a change is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Out,
    In,
}

/// All the ways of a status in one direction, or what their absence means.
#[component]
pub(super) fn Ways(status: Status, way: Way) -> impl IntoView {
    let words = &words().explorer.status;
    let (rules, none): (Vec<_>, _) = match way {
        Way::Out => (Rule::leaving(status).collect(), words.no_way_out),
        Way::In => (Rule::entering(status).collect(), words.no_way_in),
    };
    if rules.is_empty() {
        return view! { <p class="card-text">{none}</p> }.into_any();
    }
    let links = rules.into_iter().map(|rule| {
        view! {
            <li>
                <WayLink rule way />
            </li>
        }
    });
    view! { <ul class="ways">{links.collect_view()}</ul> }.into_any()
}

/// A change as a row: the statuses, who brings it about, whether it is disputed.
#[component]
pub(super) fn WayLink(
    /// The change.
    rule: &'static Rule,
    /// The way it is seen from one of its ends; without it, both ends are shown.
    #[prop(optional)]
    way: Option<Way>,
) -> impl IntoView {
    let words = words();
    let side = if rule.is_enacted() {
        agents(rule)
            .map(words.domain.agent)
            .collect::<Vec<_>>()
            .join(", ")
    } else {
        (words.explorer.standing)(rule.standing).to_owned()
    };
    view! {
        <a
            class="way"
            href=link_to(Selection::Rule(rule))
            data-disputed=(!rule.is_enacted()).then_some("")
        >
            <span class="way-ends">
                {(way != Some(Way::Out)).then(|| view! { <StatusChip status=rule.from /> })}
                {way.is_none().then(|| view! { <Arrow /> })}
                {(way != Some(Way::In)).then(|| view! { <StatusChip status=rule.to /> })}
            </span>
            <span class="way-side">{side}</span>
        </a>
    }
}

/// From the status before it to the status after it, also for those who do not see it.
#[component]
pub(super) fn Arrow() -> impl IntoView {
    view! {
        <span class="arrow-between">
            <Icon drawing=icon::ARROW />
            <span class="visually-hidden">{words().explorer.to}</span>
        </span>
    }
}

/// Who can bring a change about, each once, in the order the screens list them.
pub(in crate::explorer) fn agents(rule: &'static Rule) -> impl Iterator<Item = Agent> {
    Agent::ALL
        .into_iter()
        .filter(|agent| rule.causes.iter().any(|cause| cause.agent() == *agent))
}
