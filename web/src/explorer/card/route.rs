//! One way from a status into another: a chain of statuses, who and when between them, to be played.

use leptos::prelude::*;
use queuescope_core::paths::{Route, RouteStep};

use crate::address::Address;
use crate::duration::duration;
use crate::i18n::words;
use crate::scenarios::Shelf;
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
        .map(|step| view! { <Step step=step.clone() /> })
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

#[component]
fn Step(step: RouteStep) -> impl IntoView {
    let spoken = words();
    let words = &spoken.cards.routes;
    let after = if step.after.is_zero() {
        words.at_once.to_owned()
    } else {
        (words.after)(&duration(step.after, spoken.clock.days))
    };
    let (who, what) = match step.cause {
        Some(cause) => (
            (spoken.domain.agent)(cause.agent()),
            (spoken.domain.cause)(cause),
        ),
        None => ("", words.stays),
    };
    let outcome = step.outcome.map(|outcome| {
        view! { <span class="quiet">{(spoken.domain.outcome)(outcome)}</span> }
    });
    view! {
        <li>
            <span class="route-how">
                <b>{who}</b>
                " "
                <span>{what}</span>
                " "
                <span class="numeric">{after}</span>
            </span>
            <a class="route-change" href=Address::transition(step.rule).href()>
                <StatusChip status=step.rule.to />
            </a>
            {outcome}
        </li>
    }
}
