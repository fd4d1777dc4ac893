//! What can be done in a status: by the technician whose entry it is, and by everybody else. What
//! time does is told as limits.

use leptos::prelude::*;
use queuescope_core::cause::{Agent, Cause};
use queuescope_core::rules::{Doer, Rule};
use queuescope_core::status::Status;
use queuescope_page::address::Selection;

use super::observed::observed;
use super::ways::Arrow;
use super::{Part, list};
use crate::explorer::here::link_to;
use crate::i18n::words;
use crate::status_chip::StatusChip;

/// Something that is done, and the changes that it can make.
struct Deed {
    name: &'static str,
    makes: Vec<&'static Rule>,
}

/// The deeds that leave a status, in the order of their causes; what is called alike is one.
fn leaving(
    status: Status,
    is_meant: impl Fn(&Rule, Cause) -> bool,
    name: impl Fn(&Rule, Cause) -> &'static str,
) -> Vec<Deed> {
    let causes =
        Rule::leaving(status).flat_map(|rule| rule.causes.iter().map(move |it| (*it, rule)));
    let mut causes: Vec<_> = causes
        .filter(|(cause, rule)| is_meant(rule, *cause))
        .collect();
    causes.sort_by_key(|(cause, _)| *cause);
    let mut deeds: Vec<Deed> = Vec::new();
    for (cause, rule) in causes {
        let name = name(rule, cause);
        match deeds.iter_mut().find(|deed| deed.name == name) {
            Some(deed) => deed.makes.push(rule),
            None => deeds.push(Deed {
                name,
                makes: vec![rule],
            }),
        }
    }
    deeds
}

/// What was seen to leave a status as it is, by one of these.
fn staying(status: Status, by: Agent) -> impl Iterator<Item = Cause> {
    let seen = observed().deeds_without_change(status);
    seen.filter(move |cause| cause.agent() == by)
}

/// What the technician whose entry it is can do, by the names of the buttons.
#[component]
pub(super) fn YourDeeds(status: Status) -> impl IntoView {
    let spoken = words();
    let (words, choice) = (&spoken.cards.status, spoken.domain.choice);
    let is_own = |rule: &Rule, cause| {
        !is_of_your_machine(cause) && matches!(rule.doer(cause), Some(Doer::Own | Doer::Either))
    };
    let deeds = leaving(status, is_own, |_, cause| choice(cause)).into_iter();
    let deeds: Vec<_> = deeds.map(|deed| view! { <li>{one(deed)}</li> }).collect();
    let deeds = (!deeds.is_empty()).then(|| view! { <ul class="deeds">{deeds}</ul> }.into_any());
    let staying = staying(status, Agent::Technician).filter(|cause| !is_of_your_machine(*cause));
    let staying: Vec<_> = staying.map(choice).collect();
    let at_any_time = (!status.is_ended())
        .then(|| view! { <p class="card-text card-aside">{words.at_any_time}</p> });
    view! {
        <Part title=words.yours>
            {list::or(deeds, words.nothing_changes)} {unchanged(&staying.join(", "))} {at_any_time}
        </Part>
    }
}

/// What the technician's machine does by itself, though the technician answers for it.
const fn is_of_your_machine(cause: Cause) -> bool {
    matches!(cause, Cause::ConsoleLost | Cause::ConsoleBack)
}

/// What everybody else can do, by who does it; and what happens to the technician's machine.
#[component]
pub(super) fn OthersDeeds(status: Status) -> impl IntoView {
    let words = &words().cards.status;
    let others = Agent::ALL.into_iter().filter(|who| *who != Agent::Time);
    let others = others.filter_map(|who| of_one(status, who));
    let others: Vec<_> = others.chain(of_your_machine(status)).collect();
    let others =
        (!others.is_empty()).then(|| view! { <dl class="causes">{others}</dl> }.into_any());
    view! { <Part title=words.others>{list::or(others, words.nothing_changes)}</Part> }
}

/// What one of the others can do; nothing where there is nothing. Of another technician only what
/// changes the entry: whatever else they do concerns their own.
fn of_one(status: Status, who: Agent) -> Option<AnyView> {
    let spoken = words();
    let is_meant = |rule: &Rule, cause: Cause| match rule.doer(cause) {
        Some(Doer::Another | Doer::Either) => who == Agent::Technician,
        Some(Doer::Own | Doer::Sender) => false,
        None => cause.agent() == who,
    };
    let name = |rule: &Rule, cause| (spoken.domain.cause_of)(Some(rule), cause);
    let deeds = leaving(status, is_meant, name).into_iter();
    let deeds: Vec<_> = deeds.map(|deed| view! { <dd>{one(deed)}</dd> }).collect();
    let (title, staying): (_, Vec<_>) = match who {
        Agent::Technician => (spoken.cards.status.other_technicians, Vec::new()),
        Agent::Customer | Agent::Device | Agent::Administrator | Agent::Time => {
            let staying = staying(status, who).map(spoken.domain.cause);
            ((spoken.domain.agent)(who), staying.collect())
        }
    };
    listed(title, deeds, &staying)
}

/// What the network of the technician's machine does.
fn of_your_machine(status: Status) -> Option<AnyView> {
    let spoken = words();
    let name = |rule: &Rule, cause| (spoken.domain.cause_of)(Some(rule), cause);
    let deeds = leaving(status, |_, cause| is_of_your_machine(cause), name).into_iter();
    let deeds = deeds.map(|deed| view! { <dd>{one(deed)}</dd> }).collect();
    let staying = staying(status, Agent::Technician).filter(|cause| is_of_your_machine(*cause));
    let staying: Vec<_> = staying.map(spoken.domain.cause).collect();
    listed(spoken.cards.status.your_machine, deeds, &staying)
}

/// What somebody does, under a title; nothing where there is nothing.
fn listed(
    title: &'static str,
    deeds: Vec<impl IntoView + 'static>,
    staying: &[&str],
) -> Option<AnyView> {
    let is_something = !(deeds.is_empty() && staying.is_empty());
    is_something.then(|| {
        view! {
            <div>
                <dt>{title}</dt>
                {deeds}
                {(!staying.is_empty()).then(|| view! { <dd>{unchanged(&staying.join(" "))}</dd> })}
            </div>
        }
        .into_any()
    })
}

/// What is done, and what the entry becomes: each leads to the card of that change.
fn one(deed: Deed) -> impl IntoView {
    let makes = deed.makes.into_iter().map(|rule| {
        view! {
            <a class="deed-way" href=link_to(Selection::Rule(rule))>
                <StatusChip status=rule.to />
            </a>
        }
    });
    view! {
        <span class="deed">
            <span>{deed.name}</span>
            <Arrow />
            {makes.collect_view()}
        </span>
    }
}

/// What leaves the status as it is, in one line.
fn unchanged(deeds: &str) -> Option<AnyView> {
    let words = &words().cards.status;
    (!deeds.is_empty()).then(|| {
        let line = format!("{} {deeds}", words.unchanged);
        view! { <p class="card-text card-aside">{line}</p> }.into_any()
    })
}
