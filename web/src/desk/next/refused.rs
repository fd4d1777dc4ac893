//! What is not possible now, told once a reason.

use leptos::prelude::*;
use queuescope_core::desk::Possibility;
use queuescope_core::refusal::Refusal;

use super::EntryKey;
use crate::i18n::{button, words};
use crate::store::Store;
use crate::ui::folded::Folded;

/// So many names stand before "and more".
const A_FEW: usize = 6;

/// The reasons, folded away.
#[component]
pub(super) fn NotPossible(possibilities: Memo<Vec<Possibility>>, entry: EntryKey) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let refused = move || {
        let mut by_reason: Vec<(Refusal, Vec<String>)> = Vec::new();
        possibilities.with(|all| {
            for one in all {
                let Err(refusal) = one.result else { continue };
                let name =
                    untrack(|| store.desk(|desk| button(words, &one.action, entry.queue, desk)));
                match by_reason.iter_mut().find(|(reason, _)| *reason == refusal) {
                    Some((_, names)) => names.push(name),
                    None => by_reason.push((refusal, vec![name])),
                }
            }
        });
        by_reason
            .into_iter()
            .map(|(refusal, mut names)| {
                let why =
                    untrack(|| store.desk(|desk| (words.domain.refusal)(refusal, desk.staff())));
                let more = names.len().saturating_sub(A_FEW);
                names.truncate(A_FEW);
                let more = (more > 0).then(|| (words.panel.and_more)(more));
                view! {
                    <dt>{names.join(", ")} {more}</dt>
                    <dd>{why}</dd>
                }
            })
            .collect_view()
    };
    view! {
        <Folded class="not-possible" summary=words.panel.not_possible>
            <dl>{refused}</dl>
        </Folded>
    }
}
