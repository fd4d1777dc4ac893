//! What was walked, and what came of each property.

use leptos::prelude::*;
use queuescope_core::proof::{Property, Proved, Verdict};

use super::proving::{Proving, Stage, fails};
use super::run::Run;
use crate::i18n::words;
use crate::ui::folded::Folded;
use crate::ui::heard::Heard;
use crate::ui::icon::{self, Drawing, Icon};
use crate::ui::notice::{Notice, Tone};

/// A part of them: what it is called and means, and which are in it.
type Part = ((&'static str, &'static str), fn(&Proved) -> bool);

/// What does not hold, since that is what one came for; then the others, in their kinds.
#[component]
pub(super) fn Properties(proving: Proving) -> impl IntoView {
    let words = &words().proof;
    let parts: [Part; 5] = [
        (words.fails, fails),
        (words.untested, |one| {
            one.verdict == Verdict::Never && !fails(one)
        }),
        (words.always, |one| {
            one.verdict == Verdict::Holds && matches!(one.property, Property::Always(_))
        }),
        (words.sometimes, |one| {
            one.verdict == Verdict::Holds && matches!(one.property, Property::Sometimes(_))
        }),
        (words.eventually, |one| {
            one.verdict == Verdict::Holds && matches!(one.property, Property::Eventually(_))
        }),
    ];
    let lists = move || {
        let proved = proving.proved();
        let lists = parts.into_iter().filter_map(|(says, is_in_it)| {
            let in_it = proved.iter().filter(|one| is_in_it(one));
            let in_it: Vec<_> = in_it.cloned().collect();
            (!in_it.is_empty()).then(|| view! { <List says in_it proving /> })
        });
        lists.collect_view()
    };
    view! {
        <Standing proving />
        {lists}
    }
}

/// How much was walked, and how it stands.
#[component]
fn Standing(proving: Proving) -> impl IntoView {
    let words = &words().proof;
    let number = |count: fn(Proving) -> usize, below: &'static str| {
        view! {
            <div class="proof-count">
                <dd class="numeric">{move || (words.count)(count(proving))}</dd>
                <dt>{below}</dt>
            </div>
        }
    };
    let says = move || match proving.stage() {
        Stage::Walking => Some(words.walking.to_owned()),
        Stage::Over => proving.counts().map(|(fails, all)| match fails {
            0 => (words.all_hold)(all),
            fails => (words.some_fail)(fails, all),
        }),
        Stage::Silent | Stage::NotAllowed => None,
    };
    let fails = move || proving.counts().is_some_and(|(fails, _)| fails > 0);
    let holds = move || proving.counts().is_some_and(|(fails, _)| fails == 0);
    let trouble = move || {
        let says = match proving.stage() {
            Stage::Silent => words.silent,
            Stage::NotAllowed => words.not_allowed,
            Stage::Walking | Stage::Over => return None,
        };
        Some(view! { <Notice tone=Tone::Warning>{says}</Notice> })
    };
    view! {
        <div
            class="proof-standing"
            data-holds=move || holds().then_some("")
            data-fails=move || fails().then_some("")
        >
            <Heard says class="proof-verdict" />
            <dl>
                {number(|proving| proving.walked().states, words.states)}
                {number(|proving| proving.walked().moves, words.moves)}
            </dl>
        </div>
        {trouble}
    }
}

#[component]
fn List(says: (&'static str, &'static str), in_it: Vec<Proved>, proving: Proving) -> impl IntoView {
    let (name, means) = says;
    let each = in_it.into_iter();
    let each = each.map(|proved| view! { <One proved proving /> });
    view! {
        <section class="proof-kind">
            <h2>{name}</h2>
            <p class="quiet">{means}</p>
            <ul class="proof-list">{each.collect_view()}</ul>
        </section>
    }
}

/// One of them. What breaks it is seen at once, what shows that it holds on request.
#[component]
fn One(proved: Proved, proving: Proving) -> impl IntoView {
    let spoken = words();
    let (drawing, id) = mark(proved.verdict);
    let times = match proved.property {
        // How often it held beside that says nothing.
        _ if proved.verdict != Verdict::Holds => String::new(),
        Property::Always(_) => (spoken.proof.at_stake)(proved.times),
        Property::Sometimes(_) => (spoken.proof.seen)(proved.times),
        Property::Eventually(_) => (spoken.proof.from_states)(proved.times),
    };
    let title = (spoken.domain.property)(proved.property);
    let says = view! {
        <Icon drawing />
        <span class="visually-hidden">
            {(spoken.domain.verdict)(proved.verdict)} {spoken.shell.colon}
        </span>
        <span class="proof-says">{title.clone()}</span>
        <span class="proof-times quiet">{times}</span>
    };
    let shown = match proved.witness {
        None => view! { <div class="proof-line">{says}</div> }.into_any(),
        Some(run) if proved.verdict == Verdict::Broken => view! {
            <div class="proof-line">{says}</div>
            <Run run=&run title=&title proving />
        }
        .into_any(),
        Some(run) => view! {
            <Folded
                class="proof-folded"
                summary=view! {
                    <span class="proof-line">{says} <Icon drawing=icon::RIGHT /></span>
                }
            >
                <Run run=&run title=&title proving />
            </Folded>
        }
        .into_any(),
    };
    view! {
        <li class="proof-property" data-verdict=id>
            {shown}
        </li>
    }
}

fn mark(verdict: Verdict) -> (Drawing, &'static str) {
    match verdict {
        Verdict::Holds => (icon::CHECK, "holds"),
        Verdict::Broken => (icon::CLOSE, "broken"),
        Verdict::Never => (icon::MINUS, "never"),
    }
}
