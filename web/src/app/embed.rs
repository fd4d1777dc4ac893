//! What one looks at, as code for other pages.

use leptos::prelude::*;
use queuescope_page::embedding::Form;

use crate::address::CurrentAddress;
use crate::commands::Hands;
use crate::i18n::words;
use crate::later::{Later, part};
use crate::names::{Names, title_of};
use crate::ui::answer::Alive;
use crate::ui::beside::site;
use crate::ui::button::Button;
use crate::ui::clipboard::copy_text;
use crate::ui::dialog::Dialog;

/// The dialog: a form of code each, with a button that copies it.
#[component]
pub(super) fn EmbedDialog() -> impl IntoView {
    let (door, words) = (Hands::expect().embed(), words());
    view! {
        <Dialog door title=words.embed.title close=words.commands.close kind="embed">
            <Later part=forms />
        </Dialog>
    }
}

part!(dialogs, forms, Forms);

#[component]
fn Forms() -> impl IntoView {
    view! {
        <div class="embed">
            <p class="quiet">{words().embed.lead}</p>
            {Form::ALL.map(|form| view! { <Code form /> }).collect_view()}
        </div>
    }
}

#[component]
fn Code(form: Form) -> impl IntoView {
    let (address, names, words) = (CurrentAddress::expect(), Names::expect(), words());
    let alive = Alive::here();
    let said = RwSignal::new(None::<&'static str>);
    let code = Memo::new(move |_| {
        let place = address.get();
        let title = title_of(&place, words, names);
        form.code(&place, &title, &site(), words.language)
    });
    let copy = move |_| {
        let code = code.get_untracked();
        alive.goes_on_with(async move {
            let copied = copy_text(&code).await;
            said.set(Some(match copied {
                Ok(()) => words.embed.copied,
                Err(_) => words.embed.not_copied,
            }));
        });
    };
    view! {
        <section class="embed-form" data-form=format!("{form:?}").to_lowercase()>
            <header class="embed-head">
                <h3>{(words.embed.form)(form)}</h3>
                <span class="quiet" role="status">
                    {move || said.get()}
                </span>
                <Button on_press=copy>{words.embed.copy}</Button>
            </header>
            <pre class="embed-code" tabindex="0">{code}</pre>
        </section>
    }
}
