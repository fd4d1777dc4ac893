//! What if a rule were not there, or one more were: a change of status is chosen, and the proof is made without it or with it.

use leptos::prelude::*;
use queuescope_core::rules::{RULES, Supposed};
use queuescope_core::status::Status;
use queuescope_page::address::{Address, ProofPlace};

use crate::address::Go;
use crate::i18n::words;
use crate::names::StatusChoice;
use crate::status_chip::StatusChip;
use crate::ui::answer::{answer, next_frame};
use crate::ui::focus;
use crate::ui::icon::{self, Icon};

/// The choice, and what is chosen.
#[component]
pub(super) fn WhatIf(supposed: Memo<Option<Supposed>>) -> impl IntoView {
    let words = &words().proof;
    // What is chosen of a change that is not whole yet.
    let half = RwSignal::new((None, None));
    let chosen = move || match supposed.get() {
        Some(Supposed { from, to }) => (Some(from), Some(to)),
        None => half.get(),
    };
    let choose = move |(from, to): (Option<Status>, Option<Status>)| {
        let whole = from.zip(to).filter(|(from, to)| from != to);
        half.set(if whole.is_some() {
            (None, None)
        } else {
            (from, to)
        });
        let supposed = whole.map(|(from, to)| Supposed { from, to });
        Address::Proof(ProofPlace { supposed }).go();
    };
    let disputed = RULES.iter().filter(|rule| !rule.is_enacted());
    let disputed = disputed.map(|rule| {
        let supposed = rule.edge();
        view! {
            <li>
                <Change supposed />
            </li>
        }
    });
    view! {
        <section class="proof-what-if" aria-labelledby="proof-what-if">
            <h2 id="proof-what-if">{words.what_if}</h2>
            <p class="card-text">{words.what_if_lead}</p>
            <div class="proof-choice">
                <StatusChoice
                    label=words.from
                    none=words.choose
                    chosen=Signal::derive(move || chosen().0)
                    on_choose=move |from| choose((from, untrack(chosen).1))
                />
                <StatusChoice
                    label=words.to
                    none=words.choose
                    chosen=Signal::derive(move || chosen().1)
                    on_choose=move |to| choose((untrack(chosen).0, to))
                />
                {move || supposed.get().map(|supposed| view! { <Chosen supposed /> })}
            </div>
            <div class="proof-disputed">
                <h3>{words.disputed}</h3>
                <ul>{disputed.collect_view()}</ul>
            </div>
        </section>
    }
}

/// Which it is, and the way back.
#[component]
fn Chosen(supposed: Supposed) -> impl IntoView {
    let words = &words().proof;
    // The way back goes with what was chosen, and whoever took it chooses again.
    let to_the_choice = |_| {
        next_frame(|| {
            focus::first(".proof-choice select");
        });
    };
    let says = if supposed.is_added() {
        words.added
    } else {
        words.left_out
    };
    view! {
        <p class="proof-supposed" role="status">
            {says}
        </p>
        <a
            class="proof-back"
            href=Address::Proof(ProofPlace::DOCUMENTED).href()
            on:click=answer(to_the_choice)
        >
            <Icon drawing=icon::UNDO />
            {words.as_documented}
        </a>
    }
}

#[component]
fn Change(supposed: Supposed) -> impl IntoView {
    let place = ProofPlace {
        supposed: Some(supposed),
    };
    view! {
        <a class="edge-link" href=Address::Proof(place).href()>
            <StatusChip status=supposed.from />
            <span aria-hidden="true">"→"</span>
            <span class="visually-hidden">{words().explorer.to}</span>
            <StatusChip status=supposed.to />
        </a>
    }
}
