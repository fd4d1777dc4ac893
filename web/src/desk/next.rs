//! What can happen next, by who does it: a button each, with the status it brings; what is not
//! possible, with the reason; and what time will do.

use leptos::prelude::*;
use queuescope_core::action::{Action, Deed};
use queuescope_core::cause::Agent;
use queuescope_core::change::Change;
use queuescope_core::desk::{Desk, Possibility};
use queuescope_core::ids::{Queue, SessionId, TechnicianId};
use queuescope_core::refusal::Refusal;
use queuescope_core::status::Status;

use super::deadlines::Deadlines;
use crate::i18n::{Words, words};
use crate::status_chip::StatusChip;
use crate::store::Store;
use crate::ui::button::Button;

/// Who does it; what a technician does at the console is told apart from what they do with the
/// session, because it concerns every session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    You,
    Others,
    Tools,
    Console,
    Customer,
    Device,
    Administrator,
}

impl Group {
    /// Those that are looked for with a customer on the phone.
    const FIRST: [Self; 4] = [Self::You, Self::Customer, Self::Device, Self::Others];

    /// Those that set the stage for them.
    const MORE: [Self; 3] = [Self::Tools, Self::Console, Self::Administrator];

    fn of(action: &Action, you: Option<TechnicianId>) -> Self {
        match action {
            Action::Technician(_, _, Deed::OpenTool(_) | Deed::CloseTool(_)) => Self::Tools,
            Action::Technician(by, ..) | Action::CreateSession(by, _) if Some(*by) == you => {
                Self::You
            }
            Action::Technician(..) | Action::CreateSession(..) => Self::Others,
            Action::Console(..) => Self::Console,
            Action::Customer(..) | Action::OpenChannelSession(..) => Self::Customer,
            Action::Device(..) => Self::Device,
            Action::SetLimits(_) | Action::DisableTechnician(_) => Self::Administrator,
        }
    }

    fn title(self) -> &'static str {
        let words = words();
        match self {
            Self::You => words.desk.you,
            Self::Others => words.desk.others,
            Self::Tools => words.desk.tools,
            Self::Console => words.desk.console,
            Self::Customer => (words.domain.agent)(Agent::Customer),
            Self::Device => (words.domain.agent)(Agent::Device),
            Self::Administrator => (words.domain.agent)(Agent::Administrator),
        }
    }
}

/// The answer to "what now?".
#[component]
pub(super) fn NextActions(session: SessionId, queue: Queue) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let possibilities = Memo::new(move |_| store.desk(|desk| desk.possibilities(session)));
    let show = |group| view! { <ActionGroup group possibilities queue /> };
    view! {
        <section class="next" aria-labelledby="next-title">
            <h3 id="next-title" class="visually-hidden">{words.desk.what_next}</h3>
            <div class="next-group" data-agent="time">
                <h4>{(words.domain.agent)(Agent::Time)}</h4>
                <Deadlines session queue />
            </div>
            {Group::FIRST.map(show).collect_view()}
            <details class="next-more">
                <summary>{words.desk.more_actions}</summary>
                {Group::MORE.map(show).collect_view()}
            </details>
            <NotPossible possibilities queue />
        </section>
    }
}

/// The buttons of one group; nothing where nothing is possible.
#[component]
fn ActionGroup(group: Group, possibilities: Memo<Vec<Possibility>>, queue: Queue) -> impl IntoView {
    let permitted = Memo::new(move |_| {
        possibilities.with(|all| {
            let in_group = all
                .iter()
                .filter(|one| Group::of(&one.action, queue.technician()) == group);
            let mut permitted: Vec<_> = in_group
                .filter_map(|one| Some((one.action.clone(), one.result.clone().ok()?)))
                .collect();
            // What brings a status first; the sort keeps the order of the console otherwise.
            permitted.sort_by_key(|(_, changes)| brings(changes, queue).is_none());
            permitted
        })
    });
    let title = group.title();
    view! {
        <Show when=move || !permitted.with(Vec::is_empty)>
            <div class="next-group">
                <h4>{title}</h4>
                <ul class="next-actions">
                    <For each=move || permitted.get() key=Clone::clone let((action, changes))>
                        <li data-brings=brings(&changes, queue).map(Status::id)>
                            <ActionButton action brings=brings(&changes, queue) queue />
                        </li>
                    </For>
                </ul>
            </div>
        </Show>
    }
}

/// What a button says; who does it, where that is another technician.
fn name(action: &Action, queue: Queue, desk: &Desk, words: &Words) -> String {
    let name = (words.domain.action)(action, desk.staff());
    match action
        .technician()
        .filter(|by| Some(*by) != queue.technician())
    {
        Some(by) => {
            let who = desk.staff().queue_name(Queue::Technician(by));
            (words.desk.done_by)(who, &name)
        }
        None => name,
    }
}

/// The status the entry in that queue would get.
fn brings(changes: &[Change], queue: Queue) -> Option<Status> {
    let mut yours = changes.iter().rev();
    let change = yours.find(|change| change.queue == queue)?;
    Some(change.to)
}

/// A button, and beside its name the status it brings.
#[component]
fn ActionButton(action: Action, brings: Option<Status>, queue: Queue) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let name = untrack(|| store.desk(|desk| name(&action, queue, desk, words)));
    view! {
        <Button on_press=move |_| store.dispatch(&action)>
            {name}
            {brings.map(|status| view! { <StatusChip status /> })}
        </Button>
    }
}

/// What is refused, told once a reason.
#[component]
fn NotPossible(possibilities: Memo<Vec<Possibility>>, queue: Queue) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let refused = move || {
        let mut by_reason: Vec<(Refusal, Vec<String>)> = Vec::new();
        possibilities.with(|all| {
            for one in all {
                let Err(refusal) = one.result else { continue };
                let name = store.desk(|desk| name(&one.action, queue, desk, words));
                match by_reason.iter_mut().find(|(reason, _)| *reason == refusal) {
                    Some((_, names)) => names.push(name),
                    None => by_reason.push((refusal, vec![name])),
                }
            }
        });
        by_reason
            .into_iter()
            .map(|(refusal, names)| {
                let why = store.desk(|desk| (words.domain.refusal)(refusal, desk.staff()));
                view! {
                    <dt>{names.join(", ")}</dt>
                    <dd>{why}</dd>
                }
            })
            .collect_view()
    };
    view! {
        <details class="not-possible">
            <summary>{words.desk.not_possible}</summary>
            <dl>{refused}</dl>
        </details>
    }
}
