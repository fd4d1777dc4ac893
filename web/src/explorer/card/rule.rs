//! The card of a rule.

use leptos::prelude::*;
use queuescope_core::rules::{Dispute, Rule, Standing};
use queuescope_page::address::{Address, ProofPlace, Selection};

use super::against::AgainstChange;
use super::causes::Causes;
use super::citation::Citation;
use super::effects::{IdleClock, OtherEntries};
use super::evidence::EvidencePart;
use super::report::ReportOfChange;
use super::reproduce::Reproduce;
use super::ways::WayLink;
use super::{CardEnds, CardHead, Part};
use crate::explorer::here::link_to;
use crate::i18n::words;
use crate::ui::notice::{Notice, Tone};

/// From where to where; what the desk does about it, or why it does nothing; who says so; and how it
/// is cited.
#[component]
pub(super) fn RuleCard(rule: &'static Rule) -> impl IntoView {
    let spoken = words();
    let words = &spoken.explorer.rule;
    let condition = rule.condition.map(|condition| {
        view! {
            <Part title=words.condition>
                <p class="card-text">{(spoken.domain.condition)(condition)}</p>
            </Part>
        }
    });
    let what = match rule.standing {
        Standing::Enacted => view! {
            <p class="standing">{(spoken.explorer.standing)(rule.standing)}</p>
            {condition}
            <Enacted rule />
        }
        .into_any(),
        Standing::Disputed(dispute) => view! {
            <WhyNot rule dispute />
            {condition}
        }
        .into_any(),
    };
    let reverse = Rule::find(rule.to, rule.from).filter(|reverse| *reverse != rule);
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
        {what}
        <EvidencePart rule />
        <AgainstChange rule />
        {way_back}
        <Part title=spoken.cards.routes.title>
            <a class="way routes-between" href=link_to(Selection::ways(rule.from, rule.to))>
                {spoken.cards.routes.from_here}
            </a>
            <WhatIf rule />
        </Part>
        <Citation rule />
    }
}

/// The way to what holds without it, or with it where the desk does not do it. What stays as it is cannot be supposed.
#[component]
fn WhatIf(rule: &'static Rule) -> impl IntoView {
    let words = &words().proof;
    let says = if rule.is_enacted() {
        words.if_left_out
    } else {
        words.if_added
    };
    (rule.from != rule.to).then(|| {
        let supposed = Some(rule.edge());
        let place = Address::Proof(ProofPlace { supposed });
        view! {
            <a class="way" href=place.href()>
                {says}
            </a>
        }
    })
}

/// What triggers it, and after how long; what else changes; how it is seen.
#[component]
fn Enacted(rule: &'static Rule) -> impl IntoView {
    view! {
        <Part title=words().explorer.rule.causes>
            <Causes rule />
        </Part>
        <OtherEntries rule />
        <IdleClock rule />
        <Reproduce rule />
        <ReportOfChange rule />
    }
}

/// That the desk does not do it, and why. Nothing else on the card says so again.
#[component]
fn WhyNot(rule: &'static Rule, dispute: Dispute) -> impl IntoView {
    let words = words();
    view! {
        <Notice tone=Tone::Warning>
            <p>
                <strong>{(words.explorer.standing)(rule.standing)}</strong>
            </p>
            <p>{(words.domain.dispute)(dispute)}</p>
        </Notice>
    }
}
