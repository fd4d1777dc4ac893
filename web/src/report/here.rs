//! Where one is in the report, and the links that lead on from there: they keep columns, order and
//! search.

use std::sync::Arc;

use leptos::prelude::*;
use queuescope_core::ids::Queue;
use queuescope_core::report::figures::{Behind, Within};
use queuescope_core::report::time_field::TimeField;
use queuescope_core::report::{Column, Row};
use queuescope_core::staff::Staff;
use queuescope_page::address::{Address, ReportPlace, RowName};
use queuescope_page::report::{Listing, RowId, Sort, Wish};

use super::told::Told;
use crate::address::{CurrentAddress, Go};
use crate::names::Names;
use crate::store::Store;
use crate::ui::letters::plain;

/// The place that the address names, and what it names there.
#[derive(Clone, Copy)]
pub(super) struct Here {
    place: Memo<ReportPlace>,
    columns: Memo<Vec<Column>>,
    selected: Memo<Option<RowId>>,
    listing: Memo<Listing>,
}

impl Here {
    /// Follows the address, for everything below.
    pub(super) fn provide(told: Told) -> Self {
        let (address, store) = (CurrentAddress::expect(), Store::expect());
        let in_words = Names::expect();
        let place = Memo::new(move |_| match address.get() {
            Address::Report(place) => place,
            Address::Desk(_)
            | Address::Scenarios(_)
            | Address::Explorer(_)
            | Address::Check(_)
            | Address::Sources(_)
            | Address::Proof(_) => ReportPlace::HOME,
        });
        let row = Memo::new(move |_| place.with(|place| place.row.clone()));
        let wish = Memo::new(move |_| {
            place.with(|place| Wish {
                sort: place.sort,
                of: place.of().cloned(),
                find: plain(place.find.trim()),
                language: in_words.language(),
            })
        });
        let here = Self {
            place,
            columns: Memo::new(move |_| place.with(|place| place.columns().to_vec())),
            selected: Memo::new(move |_| {
                let named = row.get()?;
                told.rows(|rows| untrack(|| store.staff(|staff| find(rows, staff, &named))))
            }),
            listing: Memo::new(move |_| {
                let wish = wish.get();
                told.rows(|rows| {
                    untrack(|| store.staff(|staff| Listing::of(rows, staff, &wish, plain)))
                })
            }),
        };
        provide_context(here);
        here
    }

    /// The one of the screen.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Reads the place.
    pub(super) fn place<T>(self, read: impl FnOnce(&ReportPlace) -> T) -> T {
        self.place.with(|place| read(place))
    }

    /// The columns that are shown, from left to right.
    pub(super) const fn columns(self) -> Memo<Vec<Column>> {
        self.columns
    }

    /// The rows that are listed.
    pub(super) const fn listing(self) -> Memo<Listing> {
        self.listing
    }

    /// The row that is open, if the report has it.
    pub(super) fn selected(self) -> Option<RowId> {
        self.selected.get()
    }

    /// The address at which that row is open, and that duration of it.
    pub(super) fn with_row(self, row: RowName, field: Option<TimeField>) -> Address {
        let place = self.place(|place| place.with_row(Some(row)));
        Address::Report(place.with_field(field))
    }

    /// The address at which no row is open.
    pub(super) fn without_row(self) -> Address {
        Address::Report(self.place(|place| place.with_row(None)))
    }

    /// The address at which the rows behind a figure are listed, or all rows.
    pub(super) fn with_rows_of(self, of: Option<Behind>) -> Address {
        Address::Report(self.place(|place| place.with_rows_of(of)))
    }

    /// The address of the figures.
    pub(super) fn with_figures(self) -> Address {
        Address::Report(self.place(ReportPlace::with_figures))
    }

    /// Measures the service level by another time. Digit by digit, so that back leads to before all of them.
    pub(super) fn measure_by(self, within: Within) {
        let place = self.place.with_untracked(|place| place.with_within(within));
        Address::Report(place).go_instead();
    }

    /// Puts the technicians' time the other way round.
    pub(super) fn turn_lines(self) {
        let turned = |place: &ReportPlace| place.with_lines_by_part(!place.is_by_part());
        Address::Report(self.place.with_untracked(turned)).go();
    }

    /// Lists all rows, whatever was looked for. Letters that were typed are no step to go back to.
    pub(super) fn show_all(self) {
        let (place, is_typed) = self
            .place
            .with_untracked(|place| (place.with_rows_of(None), !place.find.is_empty()));
        let all = Address::Report(place.with_find(String::new()));
        if is_typed {
            all.go_instead();
        } else {
            all.go();
        }
    }

    /// Shows other columns.
    pub(super) fn choose(self, columns: impl IntoIterator<Item = Column>) {
        let place = self
            .place
            .with_untracked(|place| place.with_columns(columns));
        Address::Report(place).go();
    }

    /// Sorts by a column; then the other way round; then as the report stands by itself.
    pub(super) fn turn(self, by: Column) {
        let turned = |place: &ReportPlace| place.with_sort(Sort::turned(place.sort, by));
        Address::Report(self.place.with_untracked(turned)).go();
    }

    /// Looks for something else. Letter by letter, so that back leads to before all of them.
    pub(super) fn look_for(self, words: String) {
        let place = self.place.with_untracked(|place| place.with_find(words));
        Address::Report(place).go_instead();
    }
}

/// What a row is called in addresses.
pub(super) fn name_of(row: &Row, staff: &Staff) -> RowName {
    let technician = row.technician.map(Queue::Technician);
    RowName {
        session: row.name.clone(),
        technician: technician.map(|queue| staff.queue_name(queue).to_owned()),
    }
}

/// The row of that name; where no technician is named, the session's first.
fn find(rows: &[Arc<Row>], staff: &Staff, named: &RowName) -> Option<RowId> {
    let wanted = match &named.technician {
        Some(name) => Some(staff.technician_named(name)?),
        None => None,
    };
    let mut of_session = rows.iter().filter(|row| row.name == named.session);
    let row = of_session.find(|row| wanted.is_none() || row.technician == wanted);
    row.map(|row| RowId::from(&**row))
}
