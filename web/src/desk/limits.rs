//! The administrator's three limits, as a form.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use queuescope_core::action::Action;
use queuescope_core::limits::{LONGEST_MINUTES, Limit, Limits};

use crate::i18n::words;
use crate::store::Store;
use crate::ui::notice::{Notice, Tone};

/// What is typed, a text a limit; it becomes a limit only when it is set.
#[derive(Clone, Copy)]
struct Typed {
    connecting: RwSignal<String>,
    waiting: RwSignal<String>,
    idle: RwSignal<String>,
}

impl Typed {
    fn new(limits: Limits) -> Self {
        let text = |limit: Limit| RwSignal::new(limit.minutes().to_string());
        Self {
            connecting: text(limits.connecting),
            waiting: text(limits.waiting),
            idle: text(limits.idle),
        }
    }

    /// The limits that were typed, or the first text that is not one.
    fn limits(self) -> Result<Limits, String> {
        Ok(Limits {
            connecting: limit(&self.connecting.get_untracked())?,
            waiting: limit(&self.waiting.get_untracked())?,
            idle: limit(&self.idle.get_untracked())?,
        })
    }
}

fn limit(text: &str) -> Result<Limit, String> {
    let minutes = text.trim().parse().map_err(|_| text.to_owned())?;
    Limit::from_minutes(minutes).map_err(|_| text.to_owned())
}

/// The form. What cannot be a limit is named and changes nothing.
#[component]
pub(super) fn LimitsForm() -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let typed = Typed::new(untrack(|| store.desk(queuescope_core::desk::Desk::limits)));
    let wrong = RwSignal::new(None::<String>);
    let set = move |event: SubmitEvent| {
        event.prevent_default();
        match typed.limits() {
            Ok(limits) => {
                wrong.set(None);
                store.dispatch(&Action::SetLimits(limits));
            }
            Err(text) => wrong.set(Some(text)),
        }
    };
    view! {
        <form class="limits" novalidate on:submit=set>
            <fieldset>
                <legend>{words.desk.limits}</legend>
                <LimitField label=words.desk.limit_connecting typed=typed.connecting />
                <LimitField label=words.desk.limit_waiting typed=typed.waiting />
                <LimitField label=words.desk.limit_idle typed=typed.idle />
                <button class="button" type="submit">
                    {words.desk.set_limits}
                </button>
            </fieldset>
            {move || {
                wrong
                    .get()
                    .map(|text| {
                        let sentence = (words.desk.wrong_limit)(&text, LONGEST_MINUTES);
                        view! { <Notice tone=Tone::Warning>{sentence}</Notice> }
                    })
            }}
        </form>
    }
}

#[component]
fn LimitField(label: &'static str, typed: RwSignal<String>) -> impl IntoView {
    view! {
        <label class="limit-field">
            <span>{label}</span>
            <input type="text" inputmode="numeric" bind:value=typed />
        </label>
    }
}
