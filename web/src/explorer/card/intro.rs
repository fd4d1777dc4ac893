//! What stands in the place of the card while nothing is selected: what there is and what one can
//! do with it.

use leptos::prelude::*;
use queuescope_core::rules::{RULES, Rule};
use queuescope_core::status::Status;

use super::ways::WayLink;
use super::{Part, TITLE};
use crate::i18n::words;

/// The welcome.
#[component]
pub(super) fn Intro() -> impl IntoView {
    let words = &words().explorer.intro;
    let hints = words.hints.iter().map(|hint| view! { <li>{*hint}</li> });
    let disputed = RULES.iter().filter(|rule| !rule.is_enacted()).map(|rule| {
        view! {
            <li>
                <WayLink rule />
            </li>
        }
    });
    view! {
        <header class="card-head">
            <h2 id=TITLE tabindex="-1">
                {words.title}
            </h2>
        </header>
        <p class="card-text">{words.lead}</p>
        <Counts />
        <Part title=words.how>
            <ul class="hints">{hints.collect_view()}</ul>
        </Part>
        <Part title=words.the_disputed>
            <ul class="ways">{disputed.collect_view()}</ul>
        </Part>
    }
}

#[component]
fn Counts() -> impl IntoView {
    let words = &words().explorer.intro;
    let enacted = RULES.iter().filter(|rule| Rule::is_enacted(rule)).count();
    let counts = [
        (Status::ALL.len(), words.statuses),
        (RULES.len(), words.changes),
        (enacted, words.enacted),
        (RULES.len() - enacted, words.disputed),
    ];
    view! {
        <ul class="counts">
            {counts
                .map(|(count, what)| {
                    view! {
                        <li>
                            <b class="numeric">{count}</b>
                            " "
                            {what}
                        </li>
                    }
                })}
        </ul>
    }
}
