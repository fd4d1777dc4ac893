//! The card of a rule.

use leptos::prelude::*;
use queuescope_core::rules::{Rule, Standing};
use queuescope_page::address::Selection;

use super::against::AgainstChange;
use super::causes::Causes;
use super::effects::{IdleClock, OtherEntries};
use super::evidence::EvidencePart;
use super::report::ReportOfChange;
use super::reproduce::Reproduce;
use super::ways::WayLink;
use super::{CardEnds, CardHead, Part};
use crate::explorer::here::link_to;
use crate::i18n::words;
use crate::ui::notice::{Notice, Tone};

/// From where to where, whether it is done, who brings it about, and who says so.
#[component]
pub(super) fn RuleCard(rule: &'static Rule) -> impl IntoView {
    let spoken = words();
    let words = &spoken.explorer.rule;
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
            <CardEnds from=rule.from to=rule.to />
        </CardHead>
        <StandingNotice rule />
        {condition}
        <Part title=words.causes>
            <Causes rule />
        </Part>
        <OtherEntries rule />
        <IdleClock rule />
        <ReportOfChange rule />
        <Reproduce rule />
        <EvidencePart rule />
        <AgainstChange rule />
        {way_back}
        <Part title=spoken.cards.routes.title>
            <a class="way" href=link_to(Selection::ways(rule.from, rule.to))>
                {spoken.cards.routes.from_here}
            </a>
        </Part>
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
