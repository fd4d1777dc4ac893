//! What the file is and how it is read, in sentences; and what can be corrected.

use leptos::prelude::*;

use super::columns::Columns;
use super::figures::FileFigures;
use super::how::How;
use super::reading::Check;
use crate::i18n::words;
use crate::ui::folded::Folded;

/// The sentences, and behind a line each what is to be corrected and the columns.
#[component]
pub(super) fn About() -> impl IntoView {
    let (check, words) = (Check::expect(), &words().check);
    let sentences = move || {
        let sentences = check.about(|about| about.map(|about| about.sentences.clone()));
        let sentences = sentences.unwrap_or_default().into_iter();
        sentences
            .map(|sentence| view! { <li>{sentence}</li> })
            .collect_view()
    };
    let lasted = move || {
        let lasted = check.over(|over| over.map(|over| over.lasted.clone()));
        let lasted = lasted.filter(|lasted| !lasted.is_empty())?;
        Some(view! { <li>{(words.lasted)(&lasted)}</li> })
    };
    let has_figures = move || check.over(|over| over.is_some_and(|over| over.figures.is_some()));
    let has_columns =
        move || check.about(|about| about.is_some_and(|about| !about.columns.is_empty()));
    view! {
        <ul class="check-about card-text">
            {sentences}
            {lasted}
        </ul>
        <div class="check-folds">
            <Folded class="check-fold" summary=words.how>
                <How />
            </Folded>
            <Show when=has_columns>
                <Folded class="check-fold" summary=words.columns>
                    <Columns />
                </Folded>
            </Show>
            <Show when=has_figures>
                <Folded class="check-fold" summary=words.figures>
                    <FileFigures />
                </Folded>
            </Show>
        </div>
    }
}
