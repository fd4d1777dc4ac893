//! One way from a status into another: a chain of statuses, who and when between them, to be played.

use leptos::prelude::*;
use queuescope_core::cause::Agent;
use queuescope_core::ids::Queue;
use queuescope_core::paths::{Route, RouteStep};
use queuescope_core::scenario::Scenario;
use queuescope_page::address::{Address, Selection, StoryName};
use queuescope_page::duration::duration;

use crate::explorer::here::link_to;
use crate::i18n::words;
use crate::names::Names;
use crate::status_chip::StatusChip;
use crate::ui::icon::{self, Icon};

/// Its totals, which put it on the map, its changes, and the way to see it played.
#[component]
pub(super) fn OneRoute(
    route: Route,
    /// Its place among them, counted from 0.
    number: usize,
    /// What puts it on the map.
    link: Signal<String>,
    /// Whether it is there.
    is_on_the_map: Signal<bool>,
) -> impl IntoView {
    let spoken = words();
    let words = &spoken.cards.routes;
    let time = duration(route.time(), spoken.clock.days);
    let totals = (words.totals)(route.steps.len(), &time, route.actions());
    let (from, deeds) = (
        route.from,
        route.steps.iter().map(|step| deeds(&route, step)),
    );
    let deeds: Vec<_> = deeds.collect();
    let names = Names::expect();
    let plays = played(&route, names.change(route.from, route.to)).map(|address| {
        view! {
            <a class="play-link" href=address.href()>
                <Icon drawing=icon::PLAY />
                {words.play}
            </a>
        }
    });
    let steps = route.steps.into_iter().zip(deeds);
    let steps: Vec<_> = steps
        .map(|(step, deeds)| view! { <Step step deeds /> })
        .collect();
    view! {
        <li class="route">
            <a
                class="route-totals numeric"
                href=link
                title=words.on_the_map
                aria-current=move || is_on_the_map.get().then_some("true")
            >
                <span class="route-name">{(words.name)(number + 1)}</span>
                {totals}
            </a>
            <ol class="route-steps">
                <li>
                    <StatusChip status=from />
                </li>
                {steps}
            </ol>
            {plays}
        </li>
    }
}

/// Where it is played at once: the link holds it, so that looking at a route leaves nothing on the shelf. A recorded story
/// can be read and is short: the tests do both with those of all routes.
fn played(route: &Route, title: String) -> Option<Address> {
    let scenario = Scenario::read(&route.scenario()).ok()?;
    let scenario = Scenario { title, ..scenario };
    Some(Address::played(StoryName::Sent(scenario.short().ok()?)))
}

/// Everything that is done for a step, by whom: some of it only prepares the change. Where only
/// time has to pass, what comes of that.
fn deeds(route: &Route, step: &RouteStep) -> Vec<(String, String)> {
    let spoken = words();
    let domain = &spoken.domain;
    let staff = route.journal().desk().staff();
    let done = route.deeds(step).iter().map(|done| {
        let who = match done.action.technician() {
            Some(technician) => staff.queue_name(Queue::Technician(technician)),
            None => (domain.agent)(done.action.cause().agent()),
        };
        (who.to_owned(), (domain.action)(&done.action, staff))
    });
    let by_time = match step.cause {
        Some(cause) if cause.agent() == Agent::Time => Some((domain.cause)(cause)),
        Some(_) => None,
        None => Some(spoken.cards.routes.stays),
    };
    let by_time = by_time.map(|what| ((domain.agent)(Agent::Time).to_owned(), what.to_owned()));
    done.chain(by_time).collect()
}

/// A change: what is done for it, after how long it comes, and into which status.
#[component]
fn Step(step: RouteStep, deeds: Vec<(String, String)>) -> impl IntoView {
    let spoken = words();
    let words = &spoken.cards.routes;
    let after = if step.after.is_zero() {
        words.at_once.to_owned()
    } else {
        (words.after)(&duration(step.after, spoken.clock.days))
    };
    let deeds = deeds.into_iter().map(|(who, what)| {
        view! {
            <li>
                <b>{who}</b>
                {spoken.shell.colon}
                {what}
            </li>
        }
    });
    let names = Names::expect();
    // An ended status says how it ended by itself.
    let outcome = step.outcome.map(|outcome| {
        let outcome = (spoken.domain.outcome)(outcome);
        let is_new = move || names.of(step.rule.to) != outcome;
        view! { <Show when=is_new><span class="quiet">{outcome}</span>" "</Show> }
    });
    view! {
        <li>
            <ul class="route-how">{deeds.collect_view()}</ul>
            <a class="route-change" href=link_to(Selection::Rule(step.rule))>
                <StatusChip status=step.rule.to />
            </a>
            " "
            {outcome}
            <span class="quiet numeric">{after}</span>
        </li>
    }
}
