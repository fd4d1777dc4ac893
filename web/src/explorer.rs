//! The rule book to click through: the map, the matrix or the list, and the card of what is selected.
//!
//! Selection, view and filters are the address; everything here follows it and nothing here sets it
//! but links and the filter bar.

mod card;
mod filters;
mod here;
mod list;
mod map;
mod matrix;
mod next;
mod switch;
mod take_along;

use leptos::context::Provider;
use leptos::prelude::*;
use queuescope_page::address::{Selection, View};

use crate::i18n::{InWords, words};
use crate::later::{Later, part};
use card::Card;
use filters::FilterBar;
use here::Here;
use list::Lists;
use map::Map;
pub(crate) use map::StoryMap;
use matrix::Matrix;
use next::{Next, NextDialog};
use switch::ViewSwitch;
use take_along::TakeAlong;

part!(matrix, matrix, Matrix);
part!(lists, lists, Lists);

/// The screen.
#[component]
pub(crate) fn ExplorerScreen() -> impl IntoView {
    let here = Here::follow();
    let next = Next::provide(here);
    let (selection, filters, view) = (here.selection(), here.filters(), here.view());
    let open = move || (selection.get() != Selection::Nothing).then_some("");
    view! {
        // For this screen alone: a link on another one has no view to keep.
        <Provider value=here>
            <div class="explorer" data-card-open=open>
                <InWords>
                    <header class="screen-title">
                        <h1>{words().explorer.title}</h1>
                        <TakeAlong />
                    </header>
                    <ViewSwitch view />
                    <FilterBar />
                </InWords>
                <div class="explorer-view">
                    {move || match view.get() {
                        View::Map => view! { <Map selection filters /> }.into_any(),
                        View::Matrix => view! { <Later part=matrix /> }.into_any(),
                        View::List => view! { <Later part=lists /> }.into_any(),
                    }}
                </div>
                <InWords>
                    <Card selection />
                    <NextDialog next />
                </InWords>
            </div>
        </Provider>
    }
}
