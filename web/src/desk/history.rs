//! What has happened to the selected session so far.

use leptos::prelude::*;
use queuescope_core::change::Change;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_page::address::Address;
use queuescope_page::duration::time_of_day;

use crate::i18n::words;
use crate::status_chip::StatusChip;
use crate::store::Store;
use crate::ui::folded::Folded;

/// What has happened to a session in a queue by the moment that is looked at, the latest first.
pub(super) fn so_far(store: Store, session: SessionId, queue: Queue) -> Vec<Change> {
    untrack(|| {
        store.run(|run| {
            let until = run.changes().len();
            let changes = run.branch().journal().changes_of(session);
            let until_now = changes.skip_while(|(place, _)| *place >= until);
            let changes = until_now.map(|(_, change)| *change);
            changes.filter(|change| change.queue == queue).collect()
        })
    })
}

/// A line a change, the latest first; each leads to the rule it followed.
#[component]
pub(super) fn History(session: SessionId, queue: Queue) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let changes = Memo::new(move |_| {
        store.session(session, |_| ());
        let shown = so_far(store, session, queue);
        // Numbered from the first one on, by which a line is known again.
        let numbers = (0..shown.len()).rev();
        numbers.zip(shown).collect::<Vec<_>>()
    });
    view! {
        <Folded class="history" summary=words.desk.history>
            <ol class="history-list" reversed>
                <For each=move || changes.get() key=|(number, _)| *number let((_, change))>
                    <Line change />
                </For>
            </ol>
        </Folded>
    }
}

#[component]
fn Line(change: Change) -> impl IntoView {
    let (words, rule) = (words(), change.rules().next());
    view! {
        <li>
            <span class="numeric">{time_of_day(change.at)}</span>
            <StatusChip status=change.to />
            <span class="history-cause">{(words.domain.cause_of)(rule, change.cause)}</span>
            {rule
                .map(|rule| view! { <a href=Address::rule(rule).href()>{words.desk.rule}</a> })}
        </li>
    }
}
