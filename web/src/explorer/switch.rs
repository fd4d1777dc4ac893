//! The switch between the views: links, because each view has an address.

use leptos::prelude::*;
use queuescope_page::address::{Choice, View};

use super::here::Here;
use crate::i18n::words;
use crate::ui::icon::{self, Drawing, Icon};

/// One link a view.
#[component]
pub(super) fn ViewSwitch(view: Memo<View>) -> impl IntoView {
    let (here, words) = (Here::expect(), words());
    let links = View::ALL.map(|to| {
        view! {
            <a
                class="view-link"
                href=move || here.view_link(to)
                aria-current=move || (view.get() == to).then_some("true")
            >
                <Icon drawing=drawing(to) />
                {(words.views.choice)(Choice::View(to), words)}
            </a>
        }
    });
    view! {
        <nav class="view-switch" aria-label=words.views.switch>
            {links}
        </nav>
    }
}

const fn drawing(view: View) -> Drawing {
    match view {
        View::Map => icon::EXPLORER,
        View::Matrix => icon::GRID,
        View::List => icon::DESK,
    }
}
