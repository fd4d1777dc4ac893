//! What is searched for in the lists, and what fits it.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use queuescope_core::rules::{RULES, Rule};
use queuescope_core::status::Status;
use queuescope_page::address::Filters;

use crate::i18n::words;
use crate::names::every_name;
use crate::ui::answer::answer;
use crate::ui::keys::pressed;
use crate::ui::letters::plain;

/// What is shown.
#[derive(Clone, Default, PartialEq)]
struct Found {
    statuses: Vec<Status>,
    changes: Vec<&'static Rule>,
}

/// What is typed, and what fits it and the filters.
#[derive(Clone, Copy)]
pub(super) struct Search {
    typed: RwSignal<String>,
    found: Memo<Found>,
}

impl Search {
    pub(super) fn new(filters: Memo<Filters>) -> Self {
        let typed = RwSignal::new(String::new());
        let found = Memo::new(move |_| typed.with(|typed| find(typed, filters.get())));
        Self { typed, found }
    }

    pub(super) fn shows_status(self, status: Status) -> bool {
        self.found.with(|found| found.statuses.contains(&status))
    }

    pub(super) fn shows_change(self, rule: &'static Rule) -> bool {
        self.found.with(|found| found.changes.contains(&rule))
    }

    /// How many statuses are shown.
    pub(super) fn statuses(self) -> usize {
        self.found.with(|found| found.statuses.len())
    }

    /// How many changes are shown.
    pub(super) fn changes(self) -> usize {
        self.found.with(|found| found.changes.len())
    }
}

/// Every word that is typed must occur: in a name in any language, or as the number of a row.
fn find(typed: &str, filters: Filters) -> Found {
    let typed = plain(typed);
    let parts: Vec<_> = typed.split_whitespace().collect();
    let fits = |text: &str, rows: &[u8]| {
        let is_row = |part: &str| part.parse().is_ok_and(|row| rows.contains(&row));
        parts.iter().all(|part| text.contains(part) || is_row(part))
    };
    let names = Status::ALL.map(|status| (status, every_name(status)));
    let name = |status: Status| &names[status as usize].1;
    let statuses = names
        .iter()
        .filter(|(status, name)| filters.touch(*status) && fits(name, &[]));
    let changes = RULES.iter().filter(|rule| {
        let ends = format!("{} {}", name(rule.from), name(rule.to));
        filters.admit(rule) && fits(&ends, rule.evidence.rows)
    });
    Found {
        statuses: statuses.map(|(status, _)| *status).collect(),
        changes: changes.collect(),
    }
}

/// Searches with every letter; Escape clears it.
#[component]
pub(super) fn SearchField(search: Search) -> impl IntoView {
    let words = &words().views.search;
    let found = move || match (search.statuses(), search.changes()) {
        (0, 0) => words.nothing.to_owned(),
        (statuses, changes) => (words.found)(statuses, changes),
    };
    let clear = move |event: KeyboardEvent| {
        if pressed(&event).as_deref() == Some("Escape") {
            event.prevent_default();
            search.typed.set(String::new());
        }
    };
    view! {
        <div class="search" role="search">
            <input
                class="search-field"
                type="search"
                autocomplete="off"
                aria-label=words.label
                placeholder=words.label
                prop:value=search.typed
                on:input=answer(move |event| search.typed.set(event_target_value(&event)))
                on:keydown=answer(clear)
            />
            <p class="quiet" role="status">{found}</p>
        </div>
    }
}
