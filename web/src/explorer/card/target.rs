//! "How do I get from here to …": a status is chosen, and the ways there are shown.

use leptos::prelude::*;
use queuescope_core::status::Status;
use queuescope_page::address::{Address, Selection};

use super::Part;
use crate::address::Go;
use crate::explorer::here::Here;
use crate::i18n::words;
use crate::names::Names;
use crate::ui::answer::answer;
use crate::ui::button::Button;

/// The question, on the card of the status where one is.
#[component]
pub(super) fn Target(from: Status) -> impl IntoView {
    let (here, names) = (Here::expect(), Names::expect());
    let words = &words().cards.routes;
    let chosen = RwSignal::new(None::<Status>);
    let options = Status::ALL.map(|status| {
        view! { <option value=status.id()>{move || names.of(status)}</option> }
    });
    let show = move |_| {
        if let Some(to) = chosen.get_untracked() {
            Address::Explorer(here.place().with_selection(Selection::ways(from, to))).go();
        }
    };
    let none = Signal::derive(move || chosen.get().is_none());
    view! {
        <Part title=words.question>
            <div class="target">
                <select
                    class="select"
                    aria-label=words.target
                    on:change=answer(move |event| chosen.set(Status::from_id(&event_target_value(&event))))
                >
                    <option value="">{words.choose}</option>
                    {options}
                </select>
                <Button on_press=show disabled=none>
                    {words.show}
                </Button>
            </div>
        </Part>
    }
}
