//! Which file it is, how far it has been read, and what could not be.

use leptos::prelude::*;

use super::reading::{Check, Stage};
use crate::i18n::words;
use crate::ui::button::{Button, Emphasis};
use crate::ui::heard::Heard;
use crate::ui::notice::{Notice, Tone};

/// A line on the file; where something is wrong with it as a whole, a sentence.
#[component]
pub(super) fn FileLine() -> impl IntoView {
    let (check, words) = (Check::expect(), &words().check);
    let called = move || {
        check
            .called()
            .map(|called| (words.called)(&called.name, called.bytes))
    };
    let is_reading = Memo::new(move |_| check.stage() == Stage::Reading);
    let wrong = move || {
        let sentence = match check.stage() {
            Stage::Nothing | Stage::Reading | Stage::Over => return None,
            Stage::Stopped => words.stopped.to_owned(),
            Stage::NoReport(what) => what,
            Stage::Unreadable => words.unreadable.to_owned(),
            Stage::Broken => words.broken.to_owned(),
            Stage::NotAllowed => words.not_allowed.to_owned(),
        };
        Some(view! { <Notice tone=Tone::Warning>{sentence}</Notice> })
    };
    view! {
        <div class="check-file">
            <p class="check-name">{called}</p>
            <Show when=move || is_reading.get()>
                <Heard
                    says=move || (words.reading)(check.percent())
                    class="quiet numeric"
                />
                <Button emphasis=Emphasis::Quiet on_press=move |_| check.stop()>
                    {words.stop}
                </Button>
            </Show>
        </div>
        {wrong}
    }
}
