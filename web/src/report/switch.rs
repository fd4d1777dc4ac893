//! The switch between rows and figures: links, because each has an address.

use leptos::prelude::*;
use queuescope_page::address::ReportPlace;

use super::here::Here;
use crate::i18n::words;
use crate::ui::icon::{self, Icon};

/// One link each.
#[component]
pub(super) fn ReportSwitch() -> impl IntoView {
    let (here, words) = (Here::expect(), &words().figures);
    let is_figures = Memo::new(move |_| here.place(ReportPlace::shows_figures));
    let links = [
        (false, icon::DESK, words.rows),
        (true, icon::SUM, words.title),
    ];
    let links = links.map(|(figures, drawing, name)| {
        let href = move || {
            let to = match (figures, is_figures.get()) {
                (true, _) => here.with_figures(),
                (false, true) => here.with_rows_of(None),
                (false, false) => here.without_row(),
            };
            to.href()
        };
        let is_current = move || (is_figures.get() == figures).then_some("true");
        view! {
            <a class="view-link" href=href aria-current=is_current>
                <Icon drawing />
                {name}
            </a>
        }
    });
    view! {
        <nav class="view-switch report-switch" aria-label=words.switch>
            {links}
        </nav>
    }
}
