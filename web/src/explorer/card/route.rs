//! One way from a status into another: a chain of statuses, who and when between them, to be played.

use leptos::prelude::*;
use queuescope_core::cause::Agent;
use queuescope_core::ids::Queue;
use queuescope_core::paths::{Route, RouteStep};
use queuescope_page::address::Selection;
use queuescope_page::duration::duration;

use crate::explorer::here::link_to;
use crate::i18n::words;
use crate::shelf::Shelf;
use crate::status_chip::StatusChip;
use crate::ui::button::Button;
use crate::ui::icon::{self, Icon};

/// Its totals, its changes, and the button that plays it.
#[component]
pub(super) fn OneRoute(route: Route) -> impl IntoView {
    let (shelf, spoken) = (Shelf::expect(), words());
    let words = &spoken.cards.routes;
    let time = duration(route.time(), spoken.clock.days);
    let totals = (words.totals)(route.steps.len(), &time, route.actions());
    let steps: Vec<_> = route
        .steps
        .iter()
        .map(|step| {
            let deeds = deeds(&route, step);
            view! { <Step step=step.clone() deeds /> }
        })
        .collect();
    let from = route.from;
    // A recorded story can be read: the tests read those of all routes.
    let play = move |_| {
        let _ = shelf.open(&route.scenario());
    };
    view! {
        <li class="route">
            <p class="route-totals numeric">{totals}</p>
            <ol class="route-steps">
                <li>
                    <StatusChip status=from />
                </li>
                {steps}
            </ol>
            <Button on_press=play>
                <Icon drawing=icon::PLAY />
                {words.play}
            </Button>
        </li>
    }
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
    let outcome = step.outcome.map(|outcome| {
        view! { <span class="quiet">{(spoken.domain.outcome)(outcome)}</span> }
    });
    view! {
        <li>
            <ul class="route-how">{deeds.collect_view()}</ul>
            <a class="route-change" href=link_to(Selection::Rule(step.rule))>
                <StatusChip status=step.rule.to />
            </a>
            " "
            <span class="quiet numeric">{after}</span>
            " "
            {outcome}
        </li>
    }
}
