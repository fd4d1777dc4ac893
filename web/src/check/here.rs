//! Where one is among what was found, and the links that lead on from there.

use leptos::prelude::*;
use queuescope_core::audit::Kind;
use queuescope_core::report::figures::Behind;
use queuescope_page::address::{Address, CheckPlace};
use queuescope_page::check::Wish;

use super::reading::Check;
use crate::address::{CurrentAddress, Go};
use crate::ui::letters::plain;

/// The place that the address names, and what is listed there.
#[derive(Clone, Copy)]
pub(super) struct Here {
    place: Memo<CheckPlace>,
    listed: Memo<Vec<usize>>,
}

impl Here {
    /// Follows the address, for everything below.
    pub(super) fn provide(check: Check) -> Self {
        let address = CurrentAddress::expect();
        let place = Memo::new(move |_| match address.get() {
            Address::Check(place) => place,
            Address::Desk(_)
            | Address::Scenarios(_)
            | Address::Explorer(_)
            | Address::Report(_)
            | Address::Sources(_)
            | Address::Proof(_) => CheckPlace::HOME,
        });
        let wish = Memo::new(move |_| {
            place.with(|place| Wish {
                kind: place.kind,
                severity: place.severity(),
                find: plain(place.find.trim()),
            })
        });
        let here = Self {
            place,
            listed: Memo::new(move |_| {
                let are_rows = place.with(|place| place.of().is_some());
                wish.with(|wish| {
                    if are_rows {
                        check.rows_behind(|rows| wish.places_of_rows(rows))
                    } else {
                        check.found(|found| wish.places(found))
                    }
                })
            }),
        };
        provide_context(here);
        here
    }

    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Reads the place.
    pub(super) fn place<T>(self, read: impl FnOnce(&CheckPlace) -> T) -> T {
        self.place.with(|place| read(place))
    }

    /// Whether rows behind a figure are listed, and not findings.
    pub(super) fn lists_rows(self) -> bool {
        self.place(|place| place.of().is_some())
    }

    /// The findings or rows that are listed, by their places among all.
    pub(super) const fn listed(self) -> Memo<Vec<usize>> {
        self.listed
    }

    /// The row that is open.
    pub(super) fn row(self) -> Option<u64> {
        self.place(|place| place.row)
    }

    /// The address at which that row is open, or none.
    pub(super) fn with_row(self, row: Option<u64>) -> Address {
        Address::Check(self.place(|place| place.with_row(row)))
    }

    /// The address at which that kind is listed, or every kind.
    pub(super) fn with_kind(self, kind: Option<Kind>) -> Address {
        Address::Check(self.place(|place| place.with_kind(kind)))
    }

    /// The address at which the rows behind a figure are listed.
    pub(super) fn with_rows_of(self, of: Option<Behind>) -> Address {
        Address::Check(self.place(|place| place.with_rows_of(of)))
    }

    /// Lists errors alone, or everything.
    pub(super) fn list_only_errors(self, only: bool) {
        let place = |place: &CheckPlace| place.with_only_errors(only);
        Address::Check(self.place.with_untracked(place)).go();
    }

    /// Looks for something else. Letter by letter, so that back leads to before all of them.
    pub(super) fn look_for(self, words: String) {
        let place = self.place.with_untracked(|place| place.with_find(words));
        Address::Check(place).go_instead();
    }
}
