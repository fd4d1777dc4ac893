//! The row of a list that the keyboard is at, by its place. The focus itself stays on the list, so that it is not lost
//! when rows are not on the page at all.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::keys::pressed;
use super::virtual_list::VirtualList;

/// The row that the keyboard is at.
#[derive(Clone, Copy)]
pub(crate) struct ListCursor {
    put: RwSignal<usize>,
    at: Memo<Option<usize>>,
    list: VirtualList,
}

impl ListCursor {
    /// At the first of that many rows until it is put elsewhere.
    pub(crate) fn new(count: impl Into<Signal<usize>>, list: VirtualList) -> Self {
        let (put, count) = (RwSignal::new(0), count.into());
        let at = Memo::new(move |_| Some(put.get().min(count.get().checked_sub(1)?)));
        Self { put, at, list }
    }

    /// Where it is; nowhere in a list without rows.
    pub(crate) fn at(self) -> Option<usize> {
        self.at.get()
    }

    /// Where it is now, for whoever does not follow it.
    pub(crate) fn at_now(self) -> Option<usize> {
        self.at.get_untracked()
    }

    /// Puts it at a row and scrolls there.
    pub(crate) fn put(self, place: usize) {
        self.put.set(place);
        if let Some(at) = self.at.get_untracked() {
            self.list.show(at);
        }
    }

    /// Moves it by the keys of a list. Returns whether the key was one of them.
    pub(crate) fn follow(self, event: &KeyboardEvent) -> bool {
        let place = self.at.get_untracked();
        let to = place.and_then(|place| by_key(event, place, self.list.page()));
        if let Some(to) = to {
            self.put(to);
        }
        to.is_some()
    }
}

/// Where a key of a list leads from a row, with so many rows in sight; perhaps beyond the last one. None if it is no
/// such key.
pub(crate) fn by_key(event: &KeyboardEvent, place: usize, page: usize) -> Option<usize> {
    Some(match pressed(event)?.as_str() {
        "ArrowDown" => place + 1,
        "ArrowUp" => place.saturating_sub(1),
        "PageDown" => place + page,
        "PageUp" => place.saturating_sub(page),
        "Home" => 0,
        "End" => usize::MAX,
        _ => return None,
    })
}
