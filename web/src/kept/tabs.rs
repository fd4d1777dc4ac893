//! What this tab keeps is kept beyond the tab as well: of one that was closed, the next one can have all of it.

mod database;
mod lock;
mod this_tab;

use std::rc::Rc;

use leptos::ev::visibilitychange;
use leptos::prelude::*;

use super::backup::Belongings;
use super::{Forget, Kept};
use crate::clock::every;
use crate::i18n::words;
use crate::later::{Later, part};
use crate::ui::answer::Alive;
use crate::ui::button::Button;
use crate::ui::hear::hear_of_the_page;
use crate::ui::notice::{Notice, Tone};
use this_tab::ThisTab;

/// Once anything is kept at all, it is kept beyond the tab.
#[component]
pub(super) fn BeyondTheTab() -> impl IntoView {
    let kept = Kept::expect();
    view! {
        <Show when=move || kept.has_begun.get()>
            <Later part=closed_tabs silently=true />
        </Show>
    }
}

part!(tabs, closed_tabs, ClosedTabs);

/// How often what has changed is kept, in milliseconds; and whenever the tab goes out of sight. While the clock runs
/// something always has.
const KEEPS: u32 = 5_000;

/// Says what closed tabs have left; and from now on this one leaves something, too.
#[component]
fn ClosedTabs() -> impl IntoView {
    let (belongings, alive, words) = (Belongings::expect(), Alive::here(), &words().kept);
    let tab = StoredValue::new_local(None::<Rc<ThisTab>>);
    let closed = RwSignal::new(Vec::new());
    alive.goes_on_with(async move {
        if let Some((this, others)) = ThisTab::begin().await {
            tab.set_value(Some(Rc::new(this)));
            closed.set(others);
        }
    });
    let keep = move || {
        if let Some(tab) = tab.get_value()
            && (tab.is_kept || belongings.is_anybodys())
        {
            alive.goes_on_with(async move {
                tab.keep().await;
            });
        }
    };
    every(KEEPS, keep);
    hear_of_the_page(visibilitychange, move |_| keep());
    let take = move |opens: bool| {
        let Some(tab) = tab.get_value() else { return };
        let names = closed.try_update(std::mem::take).unwrap_or_default();
        alive.goes_on_with(async move {
            for name in names {
                // None where it has come back, or another tab is just taking it.
                let Some(mut taken) = tab.take(&name).await else {
                    continue;
                };
                if opens {
                    let contents = belongings.take_up(std::mem::take(&mut taken.backup)).await;
                    // What has no room here stays where it is.
                    if !contents.has_room || !tab.keep().await {
                        continue;
                    }
                }
                tab.forget(taken).await;
            }
        });
    };
    move || {
        let how_many = closed.with(Vec::len);
        (how_many > 0).then(|| {
            view! {
                <div class="kept-closed">
                    <Notice tone=Tone::Info>
                        <p>{(words.closed_tabs)(how_many)}</p>
                        <Button on_press=move |_| take(true)>{words.open_closed}</Button>
                        <Forget forget=move |()| take(false) />
                    </Notice>
                </div>
            }
        })
    }
}
