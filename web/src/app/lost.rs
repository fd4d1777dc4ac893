//! What is said when an address names something that is not there.

use leptos::prelude::*;
use queuescope_page::address::{Address, NotFound};

use crate::address::CurrentAddress;
use crate::i18n::{Words, words};
use crate::names::{Names, title_of};
use crate::ui::notice::{Notice, Tone};

/// Nothing, or what was not found and the nearest that is there. The page works on below it.
#[component]
pub(crate) fn Lost() -> impl IntoView {
    let (address, names) = (CurrentAddress::expect(), Names::expect());
    move || {
        address.lost().map(|missing| {
            let nearest = missing.nearest();
            view! {
                <Notice tone=Tone::Warning>
                    <p>{sentence(&missing, words())}</p>
                    <p>
                        {words().shell.did_you_mean}
                        {nearest
                            .into_iter()
                            .map(|address| {
                                view! {
                                    " "
                                    <a class="notice-link" href=address.href()>
                                        {title(&missing, &address, words(), names)}
                                    </a>
                                }
                            })
                            .collect_view()}
                    </p>
                </Notice>
            }
        })
    }
}

fn sentence(missing: &NotFound, words: &Words) -> String {
    let shell = &words.shell;
    match missing {
        NotFound::Screen(name) => (shell.no_such_screen)(name),
        NotFound::Status { name, .. } => (shell.no_such_status)(name),
        NotFound::Word { key, word, .. } => (shell.no_such_word)(key.id(), word),
        NotFound::Column { word, .. } => (shell.no_such_column)(word),
        NotFound::Value { key, word, .. } => (shell.no_such_word)(key, word),
        NotFound::Setting { error, .. } => (words.domain.settings_error)(error),
        NotFound::Rest { rest, .. } => (shell.too_much_address)(rest),
    }
}

/// What a near place is called; where one word of the address was wrong, by that word.
fn title(missing: &NotFound, near: &Address, words: &Words, names: Names) -> String {
    let chosen = match (missing, near) {
        (NotFound::Word { key, .. }, Address::Explorer(place)) => place.chosen(*key),
        _ => None,
    };
    chosen.map_or_else(
        || title_of(near, words, names),
        |choice| (words.views.choice)(choice, words).to_owned(),
    )
}
