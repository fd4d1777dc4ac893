//! What is different in the branch that is compared, at the moment that is looked at.

use leptos::prelude::*;
use queuescope_core::change::Change;
use queuescope_core::comparison::{Difference, Standing, differences};
use queuescope_core::run::{BranchId, Run};
use queuescope_core::timer::Instant;
use queuescope_page::duration::time_of_day;

use super::branch_name::name_of;
use super::picture::{Compared, branch};
use crate::i18n::words;
use crate::status_chip::StatusChip;
use crate::store::Store;

/// How many entries are listed.
const FIRST: usize = 10;

/// The entries that differ, of every session, where a branch is compared.
#[component]
pub(super) fn Comparison() -> impl IntoView {
    let compared = Compared::expect();
    move || {
        compared
            .branch()
            .map(|there| view! { <Differences there /> })
    }
}

#[component]
fn Differences(there: BranchId) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    // Time goes on without anything happening; then nothing is compared anew.
    let counts = Memo::new(move |_| {
        let now = store.now();
        let (here, there) = store.run(|run| (run.changes().len(), changes(run, there, now).len()));
        (store.run(|run| run.branch().id), here, there)
    });
    let found = Memo::new(move |_| {
        counts.track();
        let now = untrack(|| store.now());
        store.run(|run| differences(run.changes(), changes(run, there, now)))
    });
    let title = move || (words.timeline.differences)(&time_of_day(store.now()));
    let names = move || store.run(|run| [run.branch().id, there].map(|id| name_of(run, id, words)));
    let rows = move || found.with(|found| found.iter().take(FIRST).copied().collect::<Vec<_>>());
    let more = move || found.with(Vec::len).saturating_sub(FIRST);
    view! {
        <section class="timeline-differences" aria-labelledby="differences-title">
            <h4 id="differences-title" class="numeric">{title}</h4>
            <Show
                when=move || !found.with(Vec::is_empty)
                fallback=move || view! { <p class="quiet">{words.timeline.no_difference}</p> }
            >
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{words.timeline.session}</th>
                            <th scope="col">{words.timeline.queue}</th>
                            {move || names().map(|name| view! { <th scope="col">{name}</th> })}
                        </tr>
                    </thead>
                    <tbody>
                        <For each=rows key=|one| *one let:one>
                            <DifferenceRow one there />
                        </For>
                    </tbody>
                </table>
            </Show>
            <Show when=move || more() != 0>
                <p class="quiet">{move || (words.timeline.and_more)(more())}</p>
            </Show>
        </section>
    }
}

#[component]
fn DifferenceRow(one: Difference, there: BranchId) -> impl IntoView {
    let store = Store::expect();
    let (session, queue) = untrack(|| {
        store.run(|run| {
            let here = run.branch().journal().desk();
            let there = branch(run, there).map(|branch| branch.journal().desk());
            let known = here.session(one.session);
            let known = known.or_else(|| there?.session(one.session));
            let name = known.map(|session| session.name.clone());
            (name, here.staff().queue_name(one.queue).to_owned())
        })
    });
    view! {
        <tr>
            <th scope="row">{session}</th>
            <td>{queue}</td>
            <td><Stands as_it=one.here /></td>
            <td><Stands as_it=one.there /></td>
        </tr>
    }
}

/// How an entry stands: in which status, and how it ended, if it has.
#[component]
pub(crate) fn Stands(as_it: Option<Standing>) -> impl IntoView {
    let words = words();
    let Some(Standing { status, outcome }) = as_it else {
        return view! { <span class="quiet">{words.timeline.absent}</span> }.into_any();
    };
    let outcome = outcome.map(|outcome| {
        view! { <span class="timeline-outcome">{(words.domain.outcome)(outcome)}</span> }
    });
    view! {
        <StatusChip status />
        {outcome}
    }
    .into_any()
}

/// What had changed in a branch by that moment.
fn changes(run: &Run, id: BranchId, moment: Instant) -> &[Change] {
    let changes = branch(run, id).map_or(&[][..], |branch| branch.journal().changes());
    let until = changes.partition_point(|change| change.at <= moment);
    &changes[..until]
}
