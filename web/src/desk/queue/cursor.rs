//! The row that the keyboard is at. The focus itself stays on the table, so that it is not lost
//! when rows move, leave, or are not on the page at all.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use queuescope_core::ids::SessionId;
use queuescope_page::queue::Listing;

use crate::ui::list_cursor::by_key;
use crate::ui::virtual_list::VirtualList;

/// The row that the keyboard is at.
#[derive(Clone, Copy)]
pub(in crate::desk) struct Cursor {
    /// Where it was put: at a session, and in which place that was.
    put: RwSignal<Option<(SessionId, usize)>>,
    at: Memo<Option<(SessionId, usize)>>,
    listing: Memo<Listing>,
    list: VirtualList,
}

impl Cursor {
    /// At the row of the selected session until it is put elsewhere. When the session it was put
    /// at leaves, it stays in its place.
    pub(super) fn new(
        listing: Memo<Listing>,
        list: VirtualList,
        selected: Signal<Option<SessionId>>,
    ) -> Self {
        let put = RwSignal::new(None);
        let at = Memo::new(move |_| {
            let (put, selected) = (put.get(), selected.get());
            listing.with(|Listing { rows, .. }| {
                let find = |session| rows.iter().position(|row| *row == session);
                let place = match put {
                    Some((session, place)) => find(session).unwrap_or(place),
                    None => selected.and_then(find).unwrap_or_default(),
                };
                let place = place.min(rows.len().checked_sub(1)?);
                Some((*rows.get(place)?, place))
            })
        });
        Self {
            put,
            at,
            listing,
            list,
        }
    }

    /// The session it is at.
    pub(in crate::desk) fn session(self) -> Option<SessionId> {
        self.at.get().map(|(session, _)| session)
    }

    /// Puts it at a session.
    pub(in crate::desk) fn put(self, session: SessionId) {
        let rows = |listing: &Listing| listing.rows.iter().position(|row| *row == session);
        let place = self.listing.with_untracked(rows);
        self.put.set(place.map(|place| (session, place)));
    }

    /// Scrolls to a session, if it is listed, and the console still there.
    pub(super) fn show(self, session: SessionId) {
        let rows = |listing: &Listing| listing.rows.iter().position(|row| *row == session);
        if let Some(place) = self.listing.try_with_untracked(rows).flatten() {
            self.list.show(place);
        }
    }

    /// Moves it by the keys of a list. Returns whether the key was one of them.
    pub(super) fn follow(self, event: &KeyboardEvent) -> bool {
        let Some((_, place)) = self.at.get_untracked() else {
            return false;
        };
        let Some(place) = by_key(event, place, self.list.page()) else {
            return false;
        };
        let row = self.listing.with_untracked(|Listing { rows, .. }| {
            let place = place.min(rows.len().checked_sub(1)?);
            Some((*rows.get(place)?, place))
        });
        self.put.set(row);
        if let Some((_, place)) = row {
            self.list.show(place);
        }
        true
    }
}
