//! How a rule is cited: by what stays, whatever becomes of the page around it.

use leptos::prelude::*;
use queuescope_core::rules::Rule;
use queuescope_page::address::Address;

use crate::address::in_full;
use crate::i18n::words;
use crate::names::Names;
use crate::ui::copy::CopyButton;
use crate::ui::icon;

/// Which Queuescope says so.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Its number in the rule book, its name, the version and the address of its card; and a button that
/// copies all of it.
#[component]
pub(super) fn Citation(rule: &'static Rule) -> impl IntoView {
    let (words, names) = (&words().cards.citation, Names::expect());
    let address = in_full(&Address::rule(rule));
    let cited = Memo::new(move |_| {
        let name = names.change(rule.from, rule.to);
        (words.cited)(rule.number(), &name, VERSION, &address)
    });
    let by_hand = move |_| words.by_hand.into_any();
    view! {
        <footer class="card-citation">
            <p>{cited}</p>
            <CopyButton
                text=move || Ok(cited.get_untracked())
                drawing=icon::LINK
                name=words.copy
                copied=words.copied
                by_hand
            />
        </footer>
    }
}
