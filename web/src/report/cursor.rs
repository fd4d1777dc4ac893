//! The cell that the keyboard is at. The focus itself stays on the table, so that it is not lost when
//! rows move, leave, or are not on the page at all.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use queuescope_core::report::Column;
use queuescope_page::report::{Listing, RowId};

use super::here::Here;
use crate::ui::keys::pressed;
use crate::ui::virtual_list::VirtualList;

/// The cell that the keyboard is at.
#[derive(Clone, Copy)]
pub(super) struct Cursor {
    /// Where it was put: at a row, in which place that was, and at a column.
    put: RwSignal<Option<(RowId, usize, Column)>>,
    at: Memo<Option<Spot>>,
    listing: Memo<Listing>,
    columns: Memo<Vec<Column>>,
    list: VirtualList,
}

/// A cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) row: RowId,
    pub(super) column: Column,
    place: usize,
    /// The place of the column.
    across: usize,
}

impl Cursor {
    /// At the row that is open until it is put elsewhere. When the row it was put at leaves, it stays in
    /// its place.
    pub(super) fn new(here: Here, list: VirtualList) -> Self {
        let put = RwSignal::new(None);
        let (listing, columns) = (here.listing(), here.columns());
        let at = Memo::new(move |_| {
            let (put, selected) = (put.get(), here.selected());
            let (place, row) = listing.with(|Listing { rows, .. }| {
                let find = |id| rows.iter().position(|row| *row == id);
                let place = match put {
                    Some((row, place, _)) => find(row).unwrap_or(place),
                    None => selected.and_then(find).unwrap_or_default(),
                };
                let place = place.min(rows.len().checked_sub(1)?);
                Some((place, *rows.get(place)?))
            })?;
            let (across, column) = columns.with(|columns| {
                let wanted = put.map(|(_, _, column)| column);
                let across = columns.iter().position(|column| Some(*column) == wanted);
                let across = across.unwrap_or_default();
                Some((across, *columns.get(across)?))
            })?;
            Some(Spot {
                row,
                column,
                place,
                across,
            })
        });
        Self {
            put,
            at,
            listing,
            columns,
            list,
        }
    }

    /// Where it is.
    pub(super) fn at(self) -> Option<Spot> {
        self.at.get()
    }

    /// Puts it at a cell.
    pub(super) fn put(self, row: RowId, column: Column) {
        if let Some(place) = self.place_of(row) {
            self.put.set(Some((row, place, column)));
        }
    }

    /// Scrolls to a row, if it is listed, and the table still there.
    pub(super) fn show(self, row: RowId) {
        if let Some(place) = self.place_of(row) {
            self.list.show(place);
        }
    }

    fn place_of(self, row: RowId) -> Option<usize> {
        let rows = |listing: &Listing| listing.rows.iter().position(|one| *one == row);
        self.listing.try_with_untracked(rows).flatten()
    }

    /// Moves it by the keys of a grid. Returns whether the key was one of them.
    pub(super) fn follow(self, event: &KeyboardEvent) -> bool {
        let Some(Spot { place, across, .. }) = self.at.get_untracked() else {
            return false;
        };
        let Some(key) = pressed(event) else {
            return false;
        };
        let page = self.list.page();
        let (place, across) = match (key.as_str(), event.ctrl_key()) {
            ("ArrowDown", false) => (place + 1, across),
            ("ArrowUp", false) => (place.saturating_sub(1), across),
            ("ArrowRight", false) => (place, across + 1),
            ("ArrowLeft", false) => (place, across.saturating_sub(1)),
            ("PageDown", false) => (place + page, across),
            ("PageUp", false) => (place.saturating_sub(page), across),
            ("Home", false) => (place, 0),
            ("End", false) => (place, usize::MAX),
            ("Home", true) => (0, across),
            ("End", true) => (usize::MAX, across),
            _ => return false,
        };
        let to = |rows: &[RowId], columns: &[Column]| {
            let place = place.min(rows.len().checked_sub(1)?);
            let across = across.min(columns.len().checked_sub(1)?);
            Some((*rows.get(place)?, place, *columns.get(across)?))
        };
        let put = self.columns.with_untracked(|columns| {
            self.listing
                .with_untracked(|listing| to(&listing.rows, columns))
        });
        if let Some((_, place, _)) = put {
            self.put.set(put);
            self.list.show(place);
        }
        true
    }
}
