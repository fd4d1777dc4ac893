//! How a change is reproduced: the documented scenarios that end with it, to be played.

use leptos::prelude::*;
use queuescope_core::rules::{Rule, Standing};
use queuescope_core::scenario::Documented;
use queuescope_page::address::Address;

use super::Part;
use crate::i18n::words;
use crate::ui::icon::{self, Icon};

/// A link to each of them, or why there is none.
#[component]
pub(super) fn Reproduce(rule: &'static Rule) -> impl IntoView {
    let spoken = words();
    let words = &spoken.cards.change;
    let body = match rule.standing {
        Standing::Enacted => {
            let links = Documented::of(rule).map(|documented| {
                view! {
                    <li>
                        <a class="play-link" href=Address::scenario(documented.id).href()>
                            <Icon drawing=icon::PLAY />
                            {(words.play)(documented.id)}
                        </a>
                    </li>
                }
            });
            view! { <ul class="play-links">{links.collect_view()}</ul> }.into_any()
        }
        Standing::Disputed(dispute) => view! {
            <p class="card-text">{words.no_scenario} " " {(spoken.domain.dispute)(dispute)}</p>
        }
        .into_any(),
    };
    view! { <Part title=words.reproduce>{body}</Part> }
}
