//! What can be done in a status: by whom, and whether the status is left by it.

use leptos::prelude::*;
use queuescope_core::cause::{Agent, Cause};
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;

use super::observed::observed;
use super::{Part, list};
use crate::i18n::words;

/// Two lists: what leaves the status, and what leaves it as it is.
#[component]
pub(super) fn Deeds(status: Status) -> impl IntoView {
    let words = &words().cards.status;
    let mut leaving: Vec<Cause> = Rule::leaving(status)
        .flat_map(|rule| rule.causes)
        .copied()
        .collect();
    leaving.sort_unstable();
    leaving.dedup();
    let staying: Vec<_> = observed().deeds_without_change(status).collect();
    let at_any_time = (!status.is_ended())
        .then(|| view! { <p class="card-text card-aside">{words.at_any_time}</p> });
    view! {
        <Part title=words.deeds>
            <h4>{words.that_change}</h4>
            {list::or(by_agent(&leaving), words.nothing_changes)}
            <h4>{words.that_do_not}</h4>
            {list::or(by_agent(&staying), words.nothing_else)}
            {at_any_time}
        </Part>
    }
}

/// The causes by who brings them about; nothing where there is none.
fn by_agent(causes: &[Cause]) -> Option<AnyView> {
    let domain = &words().domain;
    let of = |agent: Agent| {
        let deeds = causes.iter().filter(|cause| cause.agent() == agent);
        let deeds = deeds.map(|cause| view! { <dd>{(domain.cause)(*cause)}</dd> });
        let deeds: Vec<_> = deeds.collect();
        (!deeds.is_empty()).then(|| {
            view! {
                <div>
                    <dt>{(domain.agent)(agent)}</dt>
                    {deeds}
                </div>
            }
        })
    };
    let groups: Vec<_> = Agent::ALL.into_iter().filter_map(of).collect();
    (!groups.is_empty()).then(|| view! { <dl class="causes">{groups}</dl> }.into_any())
}
