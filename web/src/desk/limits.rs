//! The administrator's three limits, as a form, and what other limits would end or would have ended.

mod what_if;

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use queuescope_core::action::Action;
use queuescope_core::desk::Desk;
use queuescope_core::echo::echo;
use queuescope_core::limits::{LONGEST_MINUTES, Limit, Limits};
use queuescope_core::timer::Deadline;
use queuescope_page::duration::{duration, left};

use crate::i18n::{InWords, words};
use crate::status_chip::StatusChip;
use crate::store::Store;
use crate::ui::answer::{answer, next_frame};
use crate::ui::button::Button;
use crate::ui::focus;
use crate::ui::notice::{Notice, Tone};
use what_if::{Asking, WhatIfAnswer};

/// What is typed, a text a limit; nothing where the limit in force is shown. It becomes a limit only
/// when it is set.
#[derive(Clone, Copy)]
struct Typed {
    connecting: RwSignal<Option<String>>,
    waiting: RwSignal<Option<String>>,
    idle: RwSignal<Option<String>>,
}

impl Typed {
    fn nothing() -> Self {
        Self {
            connecting: RwSignal::new(None),
            waiting: RwSignal::new(None),
            idle: RwSignal::new(None),
        }
    }

    fn clear(self) {
        self.connecting.set(None);
        self.waiting.set(None);
        self.idle.set(None);
    }

    /// The limits in force with what was typed instead, or the first text that is no limit.
    fn limits(self, in_force: Limits) -> Result<Limits, String> {
        Ok(Limits {
            connecting: limit(self.connecting, in_force.connecting)?,
            waiting: limit(self.waiting, in_force.waiting)?,
            idle: limit(self.idle, in_force.idle)?,
        })
    }
}

fn limit(typed: RwSignal<Option<String>>, in_force: Limit) -> Result<Limit, String> {
    let Some(text) = typed.get() else {
        return Ok(in_force);
    };
    let minutes = text.trim().parse().map_err(|_| echo(&text))?;
    Limit::from_minutes(minutes).map_err(|_| echo(&text))
}

/// The id of what stands above the fields.
const TITLE: &str = "limits-title";
/// What is wrong, in the first field where something is.
const WRONG: &str = ".limit-field .notice";

/// The form. What cannot be a limit is named and changes nothing.
#[component]
pub(super) fn LimitsForm() -> impl IntoView {
    let (typed, asking) = (Typed::nothing(), Asking::new());
    view! {
        <InWords>
            <Form typed asking />
        </InWords>
    }
}

#[component]
fn Form(typed: Typed, asking: Asking) -> impl IntoView {
    let (store, words, what_if) = (Store::expect(), &words().limits, &words().what_if);
    let in_force = Memo::new(move |_| store.desk(Desk::limits));
    let asked = Memo::new(move |_| typed.limits(in_force.get()));
    let is_told = RwSignal::new(false);
    let checked = move || {
        let asked = asked.get_untracked();
        is_told.set(asked.is_err());
        if asked.is_err() {
            next_frame(|| focus::reveal(WRONG));
        }
        asked.ok()
    };
    let set = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(limits) = checked() {
            store.dispatch(&Action::SetLimits(limits));
            typed.clear();
        }
    };
    let ask = move |_| {
        if let Some(limits) = checked() {
            asking.ask(limits);
        }
    };
    let field = |label, typed, limit| view! { <LimitField label typed limit in_force is_told /> };
    view! {
        <form class="limits" novalidate on:submit=answer(set)>
            <fieldset>
                <legend id=TITLE tabindex="-1">
                    {words.title}
                </legend>
                {field(words.connecting, typed.connecting, |limits| limits.connecting)}
                {field(words.waiting, typed.waiting, |limits| limits.waiting)}
                {field(words.idle, typed.idle, |limits| limits.idle)}
                <button class="button" type="submit">
                    {words.set}
                </button>
                <Button on_press=ask>{what_if.ask}</Button>
            </fieldset>
            <Foresight asked in_force />
            <WhatIfAnswer asking />
        </form>
    }
}

/// A field. What is wrong with it stands where one types, once one has asked for it, until it is mended.
#[component]
fn LimitField(
    label: &'static str,
    typed: RwSignal<Option<String>>,
    limit: fn(Limits) -> Limit,
    in_force: Memo<Limits>,
    is_told: RwSignal<bool>,
) -> impl IntoView {
    let words = &words().limits;
    let in_force = move || limit(in_force.get());
    let shown = move || {
        typed
            .get()
            .unwrap_or_else(|| in_force().minutes().to_string())
    };
    let wrong = Memo::new(move |_| {
        let wrong = self::limit(typed, in_force()).err();
        wrong.filter(|_| is_told.get())
    });
    let told = move || {
        let sentence = (words.wrong)(&wrong.get()?, LONGEST_MINUTES);
        Some(view! { <Notice tone=Tone::Warning>{sentence}</Notice> })
    };
    view! {
        <div class="limit-field">
            <label>
                <span>{label}</span>
                <input
                    type="text"
                    inputmode="numeric"
                    aria-invalid=move || wrong.with(Option::is_some).then_some("true")
                    prop:value=shown
                    on:input=answer(move |event| typed.set(Some(event_target_value(&event))))
                />
            </label>
            {told}
        </div>
    }
}

/// How many of the next are named.
const NAMED: usize = 5;

/// While other limits are typed than are in force: what they would end at once, and what next.
#[component]
fn Foresight(asked: Memo<Result<Limits, String>>, in_force: Memo<Limits>) -> impl IntoView {
    let (store, words) = (Store::expect(), &words().limits);
    let deadlines = Memo::new(move |_| {
        let limits = asked.get().ok().filter(|asked| *asked != in_force.get())?;
        Some(store.desk(|desk| desk.deadlines_under(limits, NAMED)))
    });
    let at_once = move || {
        let now = store.now();
        let is_over = |deadline: &Deadline| deadline.due_at <= now;
        deadlines.with(|deadlines| deadlines.as_ref().map(|all| all.partition_point(is_over)))
    };
    let at_once = Memo::new(move |_| at_once());
    let named = Memo::new(move |_| {
        let mut deadlines = deadlines.get().unwrap_or_default();
        deadlines.truncate(NAMED);
        deadlines
    });
    view! {
        <Show when=move || at_once.get().is_some()>
            <div class="foresight" role="status">
                <p>{move || (words.ends_at_once)(at_once.get().unwrap_or_default())}</p>
                <ul>
                    <For each=move || named.get() key=|deadline| *deadline let:deadline>
                        <Ending deadline />
                    </For>
                </ul>
            </div>
        </Show>
    }
}

#[component]
fn Ending(deadline: Deadline) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let name = untrack(|| {
        store.desk(|desk| {
            let session = desk.session(deadline.session);
            let session = session.map_or("", |session| &*session.name);
            let queue = desk.staff().queue_name(deadline.queue);
            (words.limits.whose)(session, queue)
        })
    });
    let when = move || {
        if deadline.due_at <= store.now() {
            return words.limits.now.to_owned();
        }
        let left = duration(left(deadline.due_at, store.now()), words.clock.days);
        (words.limits.in_time)(&left)
    };
    view! {
        <li class="ending">
            <span>{name}</span>
            <StatusChip status=deadline.to />
            <span class="quiet">{(words.domain.limit)(deadline.limit)}</span>
            <span class="numeric quiet">{when}</span>
        </li>
    }
}
