//! Parts of the program that are not there from the beginning: a screen, what is in a dialog. Each comes when it is asked
//! for, and where it does not come that is said, and it can be asked for again.
//!
//! What makes files of them is in `xtask/programs`.

use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use wasm_split_helpers::SplitLoaderError;

use crate::i18n::Speech;
use crate::ui::answer::Alive;
use crate::ui::button::Button;
use crate::ui::notice::{Notice, Tone};

/// What a part gives, once it is there: what makes its view. The error says that it did not come.
pub(crate) type Part = Result<fn() -> AnyView, SplitLoaderError>;

/// A part that comes.
pub(crate) type Coming = Pin<Box<dyn Future<Output = Part>>>;

/// Makes a part of a component and all that nothing else needs, and a function that asks for it. Parts of one file come
/// together.
macro_rules! part {
    ($file:ident, $asks:ident, $Component:ident) => {
        fn $asks() -> $crate::later::Coming {
            #[wasm_split_helpers::wasm_split($file, fallible)]
            #[allow(
                clippy::unnecessary_wraps,
                reason = "it cannot fail once it is there; that it may not come is added around it"
            )]
            fn $asks() -> $crate::later::Part {
                use ::leptos::prelude::IntoAny;
                Ok(|| ::leptos::view! { <$Component /> }.into_any())
            }
            Box::pin($asks())
        }
    };
}
pub(crate) use part;

/// How far it is.
#[derive(Clone, Copy)]
enum State {
    Comes,
    IsHere(fn() -> AnyView),
    DidNotCome,
}

impl From<Part> for State {
    fn from(part: Part) -> Self {
        part.map_or(Self::DidNotCome, Self::IsHere)
    }
}

/// The view of a part. One that is there already is seen at once.
#[component]
pub(crate) fn Later(
    /// Asks for it.
    part: fn() -> Coming,
    /// Whether nothing is said of it until it is there: nobody has asked for it.
    #[prop(optional)]
    silently: bool,
) -> impl IntoView {
    let alive = Alive::here();
    let state = RwSignal::new(State::Comes);
    let ask = move || {
        let mut coming = part();
        match coming
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        {
            Poll::Ready(part) => state.set(part.into()),
            Poll::Pending => {
                state.set(State::Comes);
                alive.goes_on_with(async move { state.set(coming.await.into()) });
            }
        }
    };
    ask();
    let speech = Speech::expect();
    move || match state.get() {
        State::IsHere(view) => view(),
        State::Comes | State::DidNotCome if silently => ().into_any(),
        State::Comes => view! {
            <p class="later" role="status">
                {speech.words().shell.comes}
            </p>
        }
        .into_any(),
        State::DidNotCome => view! {
            <Notice tone=Tone::Warning>
                <p>{speech.words().shell.did_not_come}</p>
                <Button on_press=move |_| ask()>{speech.words().shell.ask_again}</Button>
            </Notice>
        }
        .into_any(),
    }
}
