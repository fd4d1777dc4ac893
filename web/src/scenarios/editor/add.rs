//! A step more: at a time, what could be done then, each with what would come of it.

use chrono::TimeDelta;
use leptos::prelude::*;
use leptos::web_sys::Event;
use queuescope_core::action::Action;
use queuescope_core::desk::Possibility;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_page::draft::{Draft, Next};
use queuescope_page::duration::by_hand;

use super::{Desk, Goes};
use crate::i18n::{Words, words};
use crate::names::Names;
use crate::ui::answer::{answer, next_frame};
use crate::ui::button::Button;
use crate::ui::focus;
use crate::ui::icon::{self, Icon};

/// So long after the last step another is offered, unless somebody wants another time.
const LATER: TimeDelta = TimeDelta::minutes(1);
/// What stands in a choice for the step that expects what is there.
const EXPECTING: &str = "expecting";
/// The id of the heading.
const TITLE: &str = "editor-add";

/// What is chosen for the step that is to be added.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    /// When it is to be; none for a while after the last one.
    at: RwSignal<Option<TimeDelta>>,
    session: RwSignal<Option<SessionId>>,
    what: RwSignal<String>,
}

impl Wanted {
    pub(super) fn new() -> Self {
        Self {
            at: RwSignal::new(None),
            session: RwSignal::new(None),
            what: RwSignal::new(String::new()),
        }
    }
}

/// The story as far as it has come by the time that is wanted.
fn next(desk: Desk, at: TimeDelta) -> Option<Next> {
    desk.read
        .with(|read| Next::at(&read.as_ref().ok()?.now, at))
}

/// Somebody's possibilities.
#[derive(Clone, PartialEq)]
struct Group {
    title: String,
    /// Their number among all of them, and how they are called.
    ones: Vec<(usize, String)>,
}

/// What is offered at some time.
#[derive(Clone, PartialEq, Default)]
struct Offered {
    sessions: Vec<(SessionId, String)>,
    session: Option<SessionId>,
    all: Vec<Possibility>,
    groups: Vec<Group>,
}

impl Offered {
    fn at(
        next: &Next,
        session: Option<SessionId>,
        taken: &[String],
        names: Names,
        words: &'static Words,
    ) -> Self {
        let desk = next.desk();
        let known = desk.sessions().map(|one| (one.id, one.name.to_string()));
        let sessions: Vec<_> = known.collect();
        let is_there = |id: &SessionId| sessions.iter().any(|(one, _)| one == id);
        let session = session.filter(is_there);
        let session = session.or_else(|| sessions.last().map(|(id, _)| *id));
        // One more name than there are: one of them is free.
        let free = (taken.len() + 1..=taken.len() * 2 + 1).map(words.desk.session_name);
        let mut free = free.filter(|name| !taken.contains(name));
        let all = next.possibilities(session, &free.next().unwrap_or_default());
        let mut groups: Vec<Group> = Vec::new();
        for (number, one) in all.iter().enumerate() {
            let title = match (&one.result, &one.action) {
                (Err(_), _) => words.scenarios.refused_then.to_owned(),
                (Ok(_), Action::CreateSession(..) | Action::OpenChannelSession(..)) => {
                    words.scenarios.another_session.to_owned()
                }
                (Ok(_), action) => who(action, next, words),
            };
            let offer = (number, called(one, next, names, words));
            match groups.iter_mut().find(|group| group.title == title) {
                Some(group) => group.ones.push(offer),
                None => groups.push(Group {
                    title,
                    ones: vec![offer],
                }),
            }
        }
        // What can be done comes first.
        groups.sort_by_key(|group| group.title == words.scenarios.refused_then);
        Self {
            sessions,
            session,
            all,
            groups,
        }
    }
}

fn who(action: &Action, next: &Next, words: &Words) -> String {
    match action.technician() {
        Some(id) => {
            let staff = next.desk().staff();
            staff.queue_name(Queue::Technician(id)).to_owned()
        }
        None => (words.domain.agent)(action.cause().agent()).to_owned(),
    }
}

/// What is done, and which status comes of it. Whose deed it is stands above those that can be done.
fn called(one: &Possibility, next: &Next, names: Names, words: &Words) -> String {
    let what = (words.domain.action)(&one.action, next.desk().staff());
    let what = match (&one.result, &one.action) {
        (Ok(_), Action::CreateSession(..) | Action::OpenChannelSession(..)) | (Err(_), _) => {
            (words.panel.done_by)(&who(&one.action, next, words), &what)
        }
        (Ok(_), _) => what,
    };
    let brings = one.result.as_ref().ok().and_then(|made| made.first());
    match brings {
        Some(change) => format!("{what} → {}", names.of(change.to)),
        None => what,
    }
}

/// When, which session, what; and the button that adds it.
#[component]
pub(super) fn Add(desk: Desk) -> impl IntoView {
    let (names, spoken) = (Names::expect(), words());
    let (words, wanted) = (&spoken.scenarios, desk.wanted);
    let last = Memo::new(move |_| {
        let end = |story: &Goes| story.now.steps.last().map(|step| step.at);
        let end = desk.read.with(|read| read.as_ref().ok().and_then(end));
        end.unwrap_or_default()
    });
    let at = Memo::new(move |_| wanted.at.get().unwrap_or_else(|| last.get() + LATER));
    let offered = Memo::new(move |_| {
        let next = next(desk, at.get());
        let (session, taken) = (wanted.session.get(), desk.draft.with(Draft::sessions));
        let offered = |next| Offered::at(&next, session, &taken, names, spoken);
        next.map(offered).unwrap_or_default()
    });
    let step = move || {
        let next = next(desk, at.get())?;
        let what = wanted.what.get();
        if what == EXPECTING {
            return Some(next.expecting());
        }
        let number: usize = what.parse().ok()?;
        offered.with(|offered| next.step(&offered.all.get(number)?.action))
    };
    let add = move |_| {
        let mut place = None;
        if let Some(step) = untrack(step) {
            desk.change(|draft| place = draft.add(&step));
        }
        wanted.what.set(String::new());
        wanted.at.set(None);
        if place.is_some() {
            next_frame(|| {
                focus::first(".editor-what");
            });
        }
    };
    let is_nothing = Signal::derive(move || wanted.what.with(String::is_empty));
    view! {
        <section class="editor-add" aria-labelledby=TITLE>
            <h3 id=TITLE>{words.add_step}</h3>
            <div class="editor-fields">
                <When desk at />
                <Which wanted offered />
                <What wanted offered />
                <Button disabled=is_nothing on_press=add>
                    <Icon drawing=icon::PLUS />
                    {words.add}
                </Button>
            </div>
        </section>
    }
}

#[component]
fn When(desk: Desk, at: Memo<TimeDelta>) -> impl IntoView {
    let (words, wanted) = (&words().scenarios, desk.wanted);
    let set = move |event: Event| {
        let Some(time) = desk.time_by_hand(&event, &by_hand(at.get_untracked()), words.not_a_time)
        else {
            return;
        };
        desk.said.set(None);
        // Another time offers other things.
        wanted.what.set(String::new());
        wanted.at.set(Some(time));
    };
    view! {
        <label>
            {words.step_time}
            <input
                type="text"
                class="editor-at numeric"
                prop:value=move || by_hand(at.get())
                on:change=answer(set)
            />
        </label>
    }
}

/// Where there is more than one session.
#[component]
fn Which(wanted: Wanted, offered: Memo<Offered>) -> impl IntoView {
    let words = &words().timeline;
    let choose = move |event| {
        let id = event_target_value(&event).parse().map(SessionId).ok();
        wanted.what.set(String::new());
        wanted.session.set(id);
    };
    move || {
        let (sessions, chosen) =
            offered.with(|offered| (offered.sessions.clone(), offered.session));
        (sessions.len() > 1).then(|| {
            let options = sessions.into_iter().map(|(id, name)| {
                let SessionId(number) = id;
                view! {
                    <option value=number.to_string() selected=chosen == Some(id)>
                        {name}
                    </option>
                }
            });
            view! {
                <label>
                    {words.session}
                    <select class="select editor-session" on:change=answer(choose)>
                        {options.collect_view()}
                    </select>
                </label>
            }
        })
    }
}

#[component]
fn What(wanted: Wanted, offered: Memo<Offered>) -> impl IntoView {
    let words = &words().scenarios;
    let choose = move |event| wanted.what.set(event_target_value(&event));
    let groups = move || {
        let groups = offered.with(|offered| offered.groups.clone());
        let groups = groups.into_iter().map(|group| {
            let ones = group.ones.into_iter().map(|(number, called)| {
                view! { <option value=number.to_string()>{called}</option> }
            });
            view! { <optgroup label=group.title>{ones.collect_view()}</optgroup> }
        });
        groups.collect_view()
    };
    view! {
        <label class="editor-choice">
            {words.step_what}
            <select
                class="select editor-what"
                prop:value=move || wanted.what.get()
                on:change=answer(choose)
            >
                <option value=""></option>
                {groups}
                <option value=EXPECTING>{words.expect_all}</option>
            </select>
        </label>
    }
}
