//! Which stories are listed: those that say something, are about something, end from a status, in a status, by somebody.

use leptos::prelude::*;
use queuescope_core::cause::Agent;
use queuescope_core::scenario::Theme;
use queuescope_core::status::Status;

use crate::i18n::{Words, words};
use crate::names::{StatusChoice, every_name};
use crate::shelf::Story;
use crate::ui::answer::answer;
use crate::ui::letters::plain;
use crate::ui::search::Search;

/// What is asked of a story; everything unless something is chosen.
#[derive(Clone, Copy)]
pub(super) struct Filter {
    find: RwSignal<String>,
    theme: RwSignal<Option<Theme>>,
    from: RwSignal<Option<Status>>,
    to: RwSignal<Option<Status>>,
    agent: RwSignal<Option<Agent>>,
}

impl Filter {
    pub(super) fn new() -> Self {
        Self {
            find: RwSignal::new(String::new()),
            theme: RwSignal::new(None),
            from: RwSignal::new(None),
            to: RwSignal::new(None),
            agent: RwSignal::new(None),
        }
    }

    pub(super) fn admits(self, story: &Story, words: &Words) -> bool {
        let (from, to, agent) = (self.from.get(), self.to.get(), self.agent.get());
        let theme = self.theme.get();
        let rule = story.rule;
        from.is_none_or(|from| rule.is_some_and(|rule| rule.from == from))
            && to.is_none_or(|to| rule.is_some_and(|rule| rule.to == to))
            && agent.is_none_or(|agent| story.agent == Some(agent))
            && theme.is_none_or(|theme| story.themes.contains(&theme))
            && self.finds(story, words)
    }

    /// Whether each word that is looked for stands in what a story is called, where it comes from, or
    /// what the statuses are called that it leads from and to.
    fn finds(self, story: &Story, words: &Words) -> bool {
        self.find.with(|find| {
            if find.trim().is_empty() {
                return true;
            }
            let ends = story.rule.map(|rule| [rule.from, rule.to].map(every_name));
            let text = format!(
                "{} {} {} {}",
                story.name(words),
                (words.scenarios.source)(story.source),
                story.id,
                ends.unwrap_or_default().join(" ")
            );
            let text = plain(&text);
            plain(find)
                .split_whitespace()
                .all(|word| text.contains(word))
        })
    }

    pub(super) fn clear(self) {
        self.find.set(String::new());
        self.theme.set(None);
        self.from.set(None);
        self.to.set(None);
        self.agent.set(None);
    }
}

/// The field, and the choices.
#[component]
pub(super) fn FilterBar(filter: Filter) -> impl IntoView {
    let words = words();
    view! {
        <Search
            label=words.scenarios.find
            find=filter.find
            look_for=move |asked| filter.find.set(asked)
        />
        <div class="filter" role="group" aria-label=words.scenarios.filter>
            <ThemeChoice chosen=filter.theme />
            <StatusChoice
                label=words.scenarios.from
                none=words.scenarios.any
                chosen=filter.from
                on_choose=move |status| filter.from.set(status)
            />
            <StatusChoice
                label=words.scenarios.to
                none=words.scenarios.any
                chosen=filter.to
                on_choose=move |status| filter.to.set(status)
            />
            <AgentChoice chosen=filter.agent />
        </div>
    }
}

#[component]
fn AgentChoice(chosen: RwSignal<Option<Agent>>) -> impl IntoView {
    let words = words();
    let options = (0..).zip(Agent::ALL).map(|(number, agent): (usize, _)| {
        view! {
            <option value=number.to_string() selected=move || chosen.get() == Some(agent)>
                {(words.domain.agent)(agent)}
            </option>
        }
    });
    let choose = move |event| {
        let number = event_target_value(&event).parse::<usize>().ok();
        chosen.set(number.and_then(|number| Agent::ALL.get(number).copied()));
    };
    view! {
        <label class="filter-choice">
            <span>{words.scenarios.by}</span>
            <select class="select" on:change=answer(choose)>
                <option value="" selected=move || chosen.get().is_none()>
                    {words.scenarios.any}
                </option>
                {options.collect_view()}
            </select>
        </label>
    }
}

#[component]
fn ThemeChoice(chosen: RwSignal<Option<Theme>>) -> impl IntoView {
    let words = &words().scenarios;
    let options = Theme::ALL.map(|theme| {
        view! {
            <option value=theme.id() selected=move || chosen.get() == Some(theme)>
                {(words.theme)(theme)}
            </option>
        }
    });
    view! {
        <label class="filter-choice">
            <span>{words.about}</span>
            <select
                class="select"
                on:change=answer(move |event| chosen.set(Theme::from_id(&event_target_value(&event))))
            >
                <option value="" selected=move || chosen.get().is_none()>
                    {words.any}
                </option>
                {options}
            </select>
        </label>
    }
}
