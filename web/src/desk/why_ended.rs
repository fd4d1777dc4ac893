//! Why an entry is over, and the way back to the moment before.

use chrono::TimeDelta;
use leptos::prelude::*;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_page::duration::time_of_day;

use super::history::so_far;
use super::next::PANEL_STATUS;
use crate::i18n::words;
use crate::store::Store;
use crate::timeline::Hands;
use crate::ui::button::Button;
use crate::ui::focus;
use crate::ui::icon::{self, Icon};

/// When it ended, what ended it, and a button that looks at the moment before.
#[component]
pub(super) fn WhyEnded(session: SessionId, queue: Queue) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let last = so_far(store, session, queue).into_iter().next();
    let last = last.filter(|change| change.to.is_ended())?;
    let cause = (words.domain.cause_of)(last.rules().next(), last.cause);
    let why = (words.panel.ended)(&time_of_day(last.at), cause);
    let hands = Hands::of_the_desk();
    let before = move |_| {
        hands.hold();
        hands.seek(last.at - TimeDelta::milliseconds(1));
        focus::or_else(PANEL_STATUS);
    };
    Some(view! {
        <p class="panel-ended">
            <span>{why}</span>
            <Button on_press=before>
                <Icon drawing=icon::UNDO />
                {words.panel.before_the_end}
            </Button>
        </p>
    })
}
