//! Says that one looks at the past, wherever on the page one is.

use leptos::prelude::*;
use queuescope_core::run::Run;
use queuescope_page::duration::time_of_day;

use super::hands::Hands;
use crate::i18n::words;
use crate::store::Store;
use crate::ui::button::{Button, Emphasis};
use crate::ui::icon::{self, Icon};

/// The bar, for as long as the moment is before the end of the branch.
#[component]
pub(super) fn PastBar() -> impl IntoView {
    let store = Store::expect();
    let is_past = Memo::new(move |_| store.run(Run::is_past));
    view! {
        <Show when=move || is_past.get()>
            <PastTold />
        </Show>
    }
}

#[component]
fn PastTold() -> impl IntoView {
    let (store, hands, words) = (Store::expect(), Hands::expect(), &words().timeline);
    let moment = move || (words.in_the_past)(&time_of_day(store.now()));
    view! {
        <div class="timeline-past">
            <p class="timeline-past-text">
                <span class="numeric">{moment}</span>
                " "
                <span role="status">{words.acting_forks}</span>
            </p>
            <Button emphasis=Emphasis::Primary on_press=move |_| hands.go_to_end()>
                <Icon drawing=icon::END />
                {words.return_to_end}
            </Button>
        </div>
    }
}
