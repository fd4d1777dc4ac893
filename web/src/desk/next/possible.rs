//! What is possible: a button each, with the status it brings; what needs a choice of somebody
//! among many is folded into one line.

use leptos::ev::{MouseEvent, PointerEvent};
use leptos::prelude::*;
use queuescope_core::action::{Action, Deed};
use queuescope_core::cause::Cause;
use queuescope_core::desk::Possibility;
use queuescope_core::ids::Queue;
use queuescope_core::status::Status;

use super::EntryKey;
use super::PANEL_STATUS;
use super::group::Group;
use super::preview::{Effect, PREVIEW_ID, Preview};
use super::slip::LastPress;
use crate::i18n::{button, words};
use crate::status_chip::StatusChip;
use crate::store::Store;
use crate::ui::answer::answer;
use crate::ui::button::Button;
use crate::ui::focus;
use crate::ui::folded::Folded;

/// One thing that can be done, and what it would do to every entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Permitted {
    action: Action,
    effects: Vec<Effect>,
}

/// Up to so many colleagues each have a button of their own.
const A_FEW: usize = 3;

/// The buttons of one group; nothing where nothing is possible.
#[component]
pub(super) fn ActionGroup(
    group: Group,
    possibilities: Memo<Vec<Possibility>>,
    entry: EntryKey,
) -> impl IntoView {
    let lines = Memo::new(move |_| possibilities.with(|all| lines(all, group, entry.queue)));
    let title = group.title();
    view! {
        <Show when=move || !lines.with(Vec::is_empty)>
            <div class="next-group">
                <h4>{title}</h4>
                <ul class="next-actions">
                    <For each=move || lines.get() key=Clone::clone let:line>
                        <Line line entry />
                    </For>
                </ul>
            </div>
        </Show>
    }
}

/// What is permitted in a group: alone, or all of one kind together where they are many.
fn lines(all: &[Possibility], group: Group, queue: Queue) -> Vec<Vec<Permitted>> {
    let mut lines: Vec<Vec<Permitted>> = Vec::new();
    let in_group = all
        .iter()
        .filter(|one| Group::of(&one.action, queue.technician()) == group);
    for one in in_group {
        let Ok(changes) = &one.result else { continue };
        let permitted = Permitted {
            action: one.action.clone(),
            effects: changes.iter().map(Effect::of).collect(),
        };
        match lines.last_mut() {
            Some(line)
                if kind(&line[0].action) == kind(&one.action) && kind(&one.action).is_some() =>
            {
                line.push(permitted);
            }
            _ => lines.push([permitted].into()),
        }
    }
    let few = |line: Vec<Permitted>| -> Vec<Vec<Permitted>> {
        if line.len() > A_FEW {
            [line].into()
        } else {
            line.into_iter().map(|one| [one].into()).collect()
        }
    };
    let mut lines: Vec<_> = lines.into_iter().flat_map(few).collect();
    // What brings a status first; the sort keeps the order of the console otherwise.
    lines.sort_by_key(|line| brings(&line[0].effects, queue).is_none());
    lines
}

/// What is done to one of many colleagues, by whom.
fn kind(action: &Action) -> Option<(Cause, Option<queuescope_core::ids::TechnicianId>)> {
    let is_choice = matches!(
        action,
        Action::Technician(
            _,
            _,
            Deed::TransferSession(_)
                | Deed::InviteTechnician(_)
                | Deed::ExcludeTechnician(_)
                | Deed::OfferLead(_)
        )
    ) || matches!(action, Action::Technician(_, _, Deed::StartSession));
    is_choice.then(|| {
        let by = match action {
            // Whoever starts it from a channel's queue is the choice.
            Action::Technician(_, _, Deed::StartSession) => None,
            _ => action.technician(),
        };
        (action.cause(), by)
    })
}

#[component]
fn Line(line: Vec<Permitted>, entry: EntryKey) -> impl IntoView {
    let words = words();
    if line.len() == 1 {
        return line
            .into_iter()
            .map(|permitted| view! { <ActionButton permitted entry /> })
            .collect_view()
            .into_any();
    }
    let title = (words.panel.choice)((words.domain.choice)(line[0].action.cause()), line.len());
    let line = StoredValue::new(line);
    let buttons = move || {
        let line = line.get_value().into_iter();
        line.map(|permitted| view! { <ActionButton permitted entry /> })
            .collect_view()
    };
    view! {
        <li class="next-choice">
            <Folded class="next-choices" summary=title>
                <ul class="next-actions">{buttons()}</ul>
            </Folded>
        </li>
    }
    .into_any()
}

/// The status the entry in that queue would get.
fn brings(effects: &[Effect], queue: Queue) -> Option<Status> {
    let mut yours = effects.iter().rev();
    let effect = yours.find(|effect| effect.queue == queue)?;
    Some(effect.to)
}

/// A finger that rests on a button that long only wants to see; in milliseconds.
const LONG_PRESS: f64 = 500.0;

/// What a finger is called among pointers.
const TOUCH: &str = "touch";

/// A button, and beside its name the status it brings. Whoever points at it, comes to it by
/// keyboard or rests a finger on it sees what it would do.
#[component]
fn ActionButton(permitted: Permitted, entry: EntryKey) -> impl IntoView {
    let (store, preview, words) = (Store::expect(), Preview::expect(), words());
    let Permitted { action, effects } = permitted;
    let brings = brings(&effects, entry.queue);
    let name = untrack(|| store.desk(|desk| button(words, &action, entry.queue, desk)));
    let shown = StoredValue::new((name.clone(), effects));
    let show = move || {
        preview.show(shown.get_value());
    };
    let hide = move || shown.with_value(|(name, _)| preview.hide(name));
    let (last, pressed_at) = (LastPress::expect(), StoredValue::new(None::<f64>));
    let press = move |event: MouseEvent| {
        let since = pressed_at.get_value().map(|at| event.time_stamp() - at);
        pressed_at.set_value(None);
        let is_short = since.is_none_or(|since| since < LONG_PRESS);
        if is_short && last.is_meant(&action, event.detail()) {
            store.dispatch(&action);
            focus::or_else(PANEL_STATUS);
        }
    };
    view! {
        <li
            data-brings=brings.map(Status::id)
            on:pointerenter=answer(move |_| show())
            on:pointerleave=answer(move |event: PointerEvent| {
                // What a finger has asked for is read when the finger is gone.
                if event.pointer_type() != TOUCH {
                    hide();
                }
            })
            on:focusin=answer(move |_| show())
            on:focusout=answer(move |_| hide())
            on:pointerdown=answer(move |event: PointerEvent| {
                let is_touch = event.pointer_type() == TOUCH;
                pressed_at.set_value(is_touch.then(|| event.time_stamp()));
            })
        >
            <Button on_press=press described_by=PREVIEW_ID>
                {name}
                {brings.map(|status| view! { <StatusChip status /> })}
            </Button>
        </li>
    }
}
