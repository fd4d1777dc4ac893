//! What brings a change about: who, by what, what it needs, and when it takes effect.

use leptos::prelude::*;
use queuescope_core::cause::{Agent, Cause};
use queuescope_core::rules::Rule;

use super::ways::agents;
use crate::i18n::words;
use crate::ui::notice::{Notice, Tone};

/// The causes by who brings them about. An enacted rule without any is no change at all.
#[component]
pub(super) fn Causes(rule: &'static Rule) -> impl IntoView {
    if rule.from == rule.to {
        return view! {
            <Notice tone=Tone::Info>
                <p>{words().explorer.rule.stays}</p>
            </Notice>
        }
        .into_any();
    }
    let by_agent = agents(rule).map(|agent| view! { <CausesOf rule agent /> });
    view! { <dl class="causes">{by_agent.collect_view()}</dl> }.into_any()
}

#[component]
fn CausesOf(rule: &'static Rule, agent: Agent) -> impl IntoView {
    let causes = rule.causes.iter().filter(|cause| cause.agent() == agent);
    let causes = causes.map(|cause| {
        view! {
            <dd>
                <OneCause rule cause=*cause />
            </dd>
        }
    });
    view! {
        <div>
            <dt>{(words().domain.agent)(agent)}</dt>
            {causes.collect_view()}
        </div>
    }
}

#[component]
fn OneCause(rule: &'static Rule, cause: Cause) -> impl IntoView {
    let spoken = words();
    let (words, domain) = (&spoken.cards.change, &spoken.domain);
    view! {
        <p>{(domain.cause_of)(Some(rule), cause)}</p>
        <p class="cause-more">
            <b>{words.takes_effect}{spoken.shell.colon}</b>
            {(domain.timing)(cause)}
        </p>
        <p class="cause-more">
            <b>{words.needs}{spoken.shell.colon}</b>
            {(domain.requirement)(rule, cause)}
        </p>
    }
}
