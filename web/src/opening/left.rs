//! The desks that were left for another one: kept beside it, and one step leads back.

use leptos::prelude::*;
use queuescope_page::address::Address;
use queuescope_page::duration::time_of_day;

use crate::address::Go;
use crate::clock::Clock;
use crate::i18n::words;
use crate::kept::Forget;
use crate::store::{LeftRun, Store};
use crate::ui::button::Button;
use crate::ui::notice::{Notice, Tone};

/// A desk that was left, as it is spoken of.
#[derive(Clone, PartialEq, Eq, Hash)]
struct LeftDesk {
    place: usize,
    moment: String,
    branches: usize,
}

/// Every desk that was left, the last one first.
#[component]
pub(crate) fn LeftDesks() -> impl IntoView {
    let store = Store::of_the_desk();
    let left = Memo::new(move |_| {
        store.left(|left| {
            let desks = left.iter().enumerate().rev();
            let desks = desks.map(|(place, LeftRun { run, .. })| LeftDesk {
                place,
                moment: time_of_day(run.now()),
                branches: run.branches().len(),
            });
            desks.collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || !left.with(Vec::is_empty)>
            <div class="left-desks">
                <Notice tone=Tone::Info>
                    <p>{words().opening.left}</p>
                    <ul class="left-list">
                        <For each=move || left.get() key=Clone::clone let:desk>
                            <LeftLine desk />
                        </For>
                    </ul>
                </Notice>
            </div>
        </Show>
    }
}

#[component]
fn LeftLine(desk: LeftDesk) -> impl IntoView {
    let (store, clock, words) = (Store::of_the_desk(), Clock::expect(), words());
    let place = desk.place;
    let go_back = move |_| {
        store.return_to(place);
        clock.drop_backlog();
        untrack(|| store.run(Address::of_run)).go();
    };
    view! {
        <li>
            <span>{(words.opening.left_desk)(&desk.moment, desk.branches)}</span>
            <Button on_press=go_back>{words.opening.back_to_left}</Button>
            <Forget forget=move |()| store.forget_left(place) />
        </li>
    }
}
