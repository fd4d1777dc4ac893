//! The card of a transition.

use leptos::prelude::*;
use queuescope_core::cause::Agent;
use queuescope_core::rules::{Rule, Standing};
use queuescope_core::status::Status;

use super::evidence::EvidencePart;
use super::ways::{Arrow, WayLink, agents};
use super::{CardHead, Part};
use crate::address::Selection;
use crate::explorer::here::link_to;
use crate::i18n::words;
use crate::status_chip::StatusChip;
use crate::ui::notice::{Notice, Tone};

/// From where to where, whether it is done, who brings it about, and who says so.
#[component]
pub(super) fn TransitionCard(rule: &'static Rule) -> impl IntoView {
    let spoken = words();
    let words = &spoken.explorer.transition;
    let reverse = Rule::find(rule.to, rule.from).filter(|reverse| *reverse != rule);
    let condition = rule.condition.map(|condition| {
        view! {
            <Part title=words.condition>
                <p class="card-text">{(spoken.domain.condition)(condition)}</p>
            </Part>
        }
    });
    let way_back = reverse.map(|rule| {
        view! {
            <Part title=words.reverse>
                <WayLink rule />
            </Part>
        }
    });
    view! {
        <CardHead above=words.title>
            <End status=rule.from />
            <Arrow />
            <End status=rule.to />
        </CardHead>
        <StandingNotice rule />
        {condition}
        <Part title=words.causes>
            <Causes rule />
        </Part>
        <EvidencePart rule />
        {way_back}
    }
}

/// One of the two statuses, as a link to its card.
#[component]
fn End(status: Status) -> impl IntoView {
    view! {
        <a class="card-end" href=link_to(Selection::Status(status))>
            <StatusChip status />
        </a>
    }
}

#[component]
fn StandingNotice(rule: &'static Rule) -> impl IntoView {
    let words = words();
    let standing = (words.explorer.standing)(rule.standing);
    match rule.standing {
        Standing::Enacted => view! { <p class="standing">{standing}</p> }.into_any(),
        Standing::Disputed(dispute) => view! {
            <Notice tone=Tone::Warning>
                <p>
                    <strong>{standing}</strong>
                </p>
                <p>{(words.domain.dispute)(dispute)}</p>
            </Notice>
        }
        .into_any(),
    }
}

/// The causes by who brings them about. A rule without any is disputed, or is no change at all.
#[component]
fn Causes(rule: &'static Rule) -> impl IntoView {
    let words = &words().explorer.transition;
    if rule.from == rule.to {
        return view! {
            <Notice tone=Tone::Info>
                <p>{words.stays}</p>
            </Notice>
        }
        .into_any();
    }
    if rule.causes.is_empty() {
        return view! { <p class="card-text">{words.no_cause}</p> }.into_any();
    }
    let by_agent = agents(rule).map(|agent| view! { <CausesOf rule agent /> });
    view! { <dl class="causes">{by_agent.collect_view()}</dl> }.into_any()
}

#[component]
fn CausesOf(rule: &'static Rule, agent: Agent) -> impl IntoView {
    let domain = &words().domain;
    let causes = rule
        .causes
        .iter()
        .filter(|cause| cause.agent() == agent)
        .map(|cause| view! { <dd>{(domain.cause)(*cause)}</dd> });
    view! {
        <div>
            <dt>{(domain.agent)(agent)}</dt>
            {causes.collect_view()}
        </div>
    }
}
