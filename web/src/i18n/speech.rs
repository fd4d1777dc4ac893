//! Which language is spoken. Each is a part of the program that comes when it is asked for, so that nobody loads four.

use std::cell::Cell;
use std::pin::Pin;

use leptos::prelude::*;
use queuescope_core::language::Language;
use wasm_split_helpers::SplitLoaderError;

use super::{Words, de, en, fr, nl};
use crate::instance::instance;
use crate::storage::Taste;
use crate::ui::answer::Alive;

/// The words of a language, once they are there. The error says that they did not come.
type Coming = Pin<Box<dyn Future<Output = Result<&'static Words, SplitLoaderError>>>>;

/// Makes a part of a language and all sentences that nothing else needs, and a function that asks for it. The start asks
/// for its file by the code of the language.
macro_rules! language {
    ($code:ident) => {
        fn $code() -> Coming {
            #[wasm_split_helpers::wasm_split($code, fallible)]
            #[allow(
                clippy::unnecessary_wraps,
                reason = "it cannot fail once it is there; that it may not come is added around it"
            )]
            fn $code() -> Result<&'static Words, SplitLoaderError> {
                static WORDS: Words = $code::words();
                Ok(&WORDS)
            }
            Box::pin($code())
        }
    };
}
language!(en);
language!(de);
language!(fr);
language!(nl);

fn ask(language: Language) -> Coming {
    match language {
        Language::En => en(),
        Language::De => de(),
        Language::Fr => fr(),
        Language::Nl => nl(),
    }
}

/// What a language that is on its way finds when it comes.
#[derive(Clone, Copy)]
struct Spoken {
    words: &'static Words,
    /// The language that was asked for last.
    asked: Language,
    /// As long as the page is.
    alive: Alive,
}

thread_local! {
    /// Of the one page of this module, also once there is none around what asks.
    static SPOKEN: Cell<Option<Spoken>> = const { Cell::new(None) };
}

/// The words of what has no page around it any more; none before the first language has come.
pub(crate) fn without_a_page() -> Option<&'static Words> {
    SPOKEN.get().map(|spoken| spoken.words)
}

/// The words that the page opens with: of the language that it is asked for, else of the last one chosen, else of what
/// it stands in.
///
/// # Errors
///
/// They did not come.
pub(crate) async fn first_words() -> Result<&'static Words, SplitLoaderError> {
    ask(wanted()).await
}

fn wanted() -> Language {
    let instance = instance();
    // Nothing is chosen where it was set back to what it was at first.
    let chosen = || Taste::Language.remembered().filter(|code| !code.is_empty());
    let code = instance
        .asks_for("lang")
        .or_else(chosen)
        .or_else(|| instance.language_around());
    let of_code = |code: String| Language::from_code(code.split('-').next().unwrap_or_default());
    code.and_then(of_code).unwrap_or_default()
}

/// What is spoken, and what speaks another language.
#[derive(Clone, Copy)]
pub(crate) struct Speech(RwSignal<&'static Words>);

impl Speech {
    /// Everything below speaks with these words until another language is chosen.
    pub(crate) fn provide(words: &'static Words) {
        SPOKEN.set(Some(Spoken {
            words,
            asked: words.language,
            alive: Alive::here(),
        }));
        provide_context(Self(RwSignal::new(words)));
    }

    /// The one that was provided at the root.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// What is spoken, for what stays when another language is.
    pub(crate) fn words(self) -> &'static Words {
        self.0.get()
    }

    /// The same, for what happens once.
    pub(crate) fn words_now(self) -> &'static Words {
        self.0.get_untracked()
    }

    /// Takes up the last choice once more.
    pub(crate) fn look_again(self) {
        self.speak(wanted());
    }

    /// Speaks that language from now on.
    pub(crate) fn choose(self, language: Language) {
        Taste::Language.remember(language.code());
        self.speak(language);
    }

    /// Speaks that language as soon as its words are there, whatever was chosen. Where they do not come, what was spoken
    /// still is.
    pub(crate) fn speak(self, language: Language) {
        let Some(spoken) = SPOKEN.get() else { return };
        SPOKEN.set(Some(Spoken {
            asked: language,
            ..spoken
        }));
        spoken.alive.goes_on_with(async move {
            let words = ask(language).await;
            let now = SPOKEN.get().filter(|now| now.asked == language);
            if let (Ok(words), Some(now)) = (words, now)
                && words.language != now.words.language
            {
                SPOKEN.set(Some(Spoken { words, ..now }));
                self.0.set(words);
            }
        });
    }
}

/// Makes what it holds anew when another language is spoken. What is not to be forgotten then (an order, a zoom, a
/// draft) is kept above it.
#[component]
pub(crate) fn InWords(children: ChildrenFn) -> impl IntoView {
    let speech = Speech::expect();
    move || {
        speech.0.track();
        children()
    }
}
