//! What has passed while nobody looked: whoever comes back keeps it, or goes back to what they saw last.

use leptos::prelude::*;
use queuescope_core::run::Run;

use super::next::PANEL_STATUS;
use crate::i18n::words;
use crate::store::{Store, Unseen};
use crate::timeline::Hands;
use crate::ui::button::Button;
use crate::ui::focus;
use crate::ui::icon::{self, Icon};
use crate::ui::notice::{Notice, Tone};

/// How much it was, with both ways on. In the past nothing is to be kept: what was recorded has been seen.
#[component]
pub(super) fn Absence() -> impl IntoView {
    let (store, hands, words) = (Store::expect(), Hands::of_the_desk(), &words().desk);
    let is_past = Memo::new(move |_| store.run(Run::is_past));
    let keep = move |_| {
        store.keep_unseen();
        focus::or_else(PANEL_STATUS);
    };
    move || {
        let Unseen { after, until } = store.unseen().filter(|_| !is_past.get())?;
        let go_back = move |_| {
            hands.go_back_to(after);
            focus::or_else(PANEL_STATUS);
        };
        Some(view! {
            <div class="desk-absence">
                <Notice tone=Tone::Info>
                    <p>{(words.unseen)(until - after.moment)}</p>
                    <Button on_press=keep>{words.keep_unseen}</Button>
                    <Button on_press=go_back>
                        <Icon drawing=icon::UNDO />
                        {words.go_back}
                    </Button>
                </Notice>
            </div>
        })
    }
}
