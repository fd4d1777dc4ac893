//! A long list in portions, of which only those near the window are on the page.
//!
//! Its rows may be as high as they like: a portion that is away keeps the room it had, or, before it
//! was ever seen, the room of as many plain rows. That room is a custom property, the only style
//! that is set from code.

use std::ops::Range;
use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use leptos::web_sys::{IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};
use web_sys::HtmlElement;

use super::answer::answer;

/// How far beyond the window a portion is ready, so that a quick hand does not see it come.
const SPARE: &str = "600px";

/// Draws the rows of a portion. The last one has fewer than its range says.
pub(crate) type Rows = Arc<dyn Fn(Range<usize>) -> AnyView + Send + Sync>;

/// The list.
#[component]
pub(crate) fn Portions(
    /// How many rows there are.
    #[prop(into)]
    count: Signal<usize>,
    /// How many of them are in a portion.
    size: usize,
    /// Draws them.
    rows: Rows,
) -> impl IntoView {
    let portions = Memo::new(move |_| count.get().div_ceil(size));
    // A short list is whole wherever it is: on paper, and for who looks for a word on the page.
    let is_short = Memo::new(move |_| portions.get() <= 1);
    view! {
        <For each=move || 0..portions.get() key=|portion| *portion let:portion>
            <Portion range=portion * size..(portion + 1) * size rows=rows.clone() is_short />
        </For>
    }
}

#[component]
fn Portion(range: Range<usize>, rows: Rows, is_short: Memo<bool>) -> impl IntoView {
    let is_near = RwSignal::new(range.start == 0);
    let is_there = Memo::new(move |_| is_near.get() || is_short.get());
    let frame = NodeRef::<html::Div>::new();
    let seen = StoredValue::new_local(None);
    let plain = format!("calc({} * var(--row))", range.len());
    frame.on_load(move |frame| {
        let room = frame.clone();
        keep_room(&room, &plain);
        let told = move |near: bool| {
            if near != is_near.get_untracked() {
                if !near {
                    let height = room.get_bounding_client_rect().height();
                    keep_room(&room, &format!("{height}px"));
                }
                is_near.set(near);
            }
        };
        seen.set_value(Sight::begin(&frame, told));
    });
    view! {
        <div class="portion" data-away=move || (!is_there.get()).then_some("") node_ref=frame>
            <Show when=move || is_there.get()>{rows(range.clone())}</Show>
        </div>
    }
}

fn keep_room(frame: &HtmlElement, room: &str) {
    // A custom property takes any value, so setting it cannot fail.
    let _ = frame.style().set_property("--portion-room", room);
}

/// Tells whether an element is near the window, until it is dropped.
struct Sight {
    observer: IntersectionObserver,
    _told: Closure<dyn FnMut(js_sys::Array)>,
}

impl Sight {
    fn begin(element: &HtmlElement, told: impl Fn(bool) + 'static) -> Option<Self> {
        let told = answer(move |entries: js_sys::Array| {
            // Of several tellings the last one holds.
            let last = entries.pop().dyn_into::<IntersectionObserverEntry>();
            if let Ok(entry) = last {
                told(entry.is_intersecting());
            }
        });
        let told = Closure::<dyn FnMut(js_sys::Array)>::new(told);
        let how = IntersectionObserverInit::new();
        how.set_root_margin(SPARE);
        let observer =
            IntersectionObserver::new_with_options(told.as_ref().unchecked_ref(), &how).ok()?;
        observer.observe(element);
        Some(Self {
            observer,
            _told: told,
        })
    }
}

impl Drop for Sight {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
