//! A run that shows something: what happens in it, and the way to see it played.

use leptos::prelude::*;
use queuescope_core::change::Change;
use queuescope_core::desk::Desk;
use queuescope_core::ids::Queue;
use queuescope_core::proof::{Happened, Move, Witness};
use queuescope_core::scenario::Scenario;
use queuescope_page::address::Address;
use queuescope_page::proof::SCOPE;

use super::proving::Proving;
use crate::i18n::words;
use crate::status_chip::StatusChip;
use crate::ui::icon::{self, Icon};

/// The run, step by step.
#[component]
pub(super) fn Run<'a>(run: &'a Witness, title: &'a str, proving: Proving) -> impl IntoView + use<> {
    let words = &words().proof;
    let desk = SCOPE.beginning();
    let told = run.told(SCOPE, proving.supposed);
    let is_empty = told.is_empty();
    let steps = told
        .iter()
        .map(|happened| view! { <Step happened desk=&desk /> });
    let steps = steps.collect_view();
    let played = run
        .scenario(SCOPE, title)
        .and_then(|text| Scenario::read(&text).ok())
        .and_then(|scenario| Address::holding(&scenario).ok());
    let link = played.map(|address| {
        view! {
            <a class="proof-play" href=address.href()>
                <Icon drawing=icon::PLAY />
                {words.play}
            </a>
        }
    });
    view! {
        <div class="proof-run">
            {is_empty.then_some(words.from_the_start)}
            <ol aria-label=words.shortest>{steps}</ol>
            {link}
        </div>
    }
}

/// What somebody did, or which limit struck, and what changed.
#[component]
fn Step<'a>(happened: &'a Happened, desk: &'a Desk) -> impl IntoView + use<> {
    let spoken = words();
    let by = match &happened.by {
        Move::Act(action) => {
            let what = (spoken.domain.action)(action, desk.staff());
            let who = match action.technician() {
                Some(technician) => desk.staff().queue_name(Queue::Technician(technician)),
                None => (spoken.domain.agent)(action.cause().agent()),
            };
            (spoken.panel.done_by)(who, &what)
        }
        Move::Time => {
            let limit = happened.changes.first().map(|change| change.cause);
            limit.map_or("", spoken.domain.cause).to_owned()
        }
        Move::Supposed(..) => spoken.proof.supposed.to_owned(),
    };
    let is_supposed = matches!(happened.by, Move::Supposed(..));
    let changes = happened.changes.iter();
    let changes = changes.map(|change| view! { <Changed change desk /> });
    view! {
        <li class="proof-step" data-supposed=is_supposed.then_some("")>
            <div class="proof-happened">
                <span class="proof-by">{by}</span>
                <span class="proof-changes">{changes.collect_view()}</span>
            </div>
        </li>
    }
}

#[component]
fn Changed<'a>(change: &'a Change, desk: &'a Desk) -> impl IntoView + use<> {
    let spoken = words();
    let queue = desk.staff().queue_name(change.queue).to_owned();
    let from = change.from.map(|status| view! { <StatusChip status /> });
    view! {
        <span class="proof-change">
            <span class="proof-queue">{queue}</span>
            {from}
            <span aria-hidden="true">"→"</span>
            <span class="visually-hidden">{spoken.explorer.to}</span>
            <StatusChip status=change.to />
        </span>
    }
}
