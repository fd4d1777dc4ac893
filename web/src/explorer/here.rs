//! Where one is in the explorer, and the links that lead on from there: they keep view and filters.

use leptos::prelude::*;
use queuescope_page::address::{Address, ExplorerPlace, Filters, Selection, View};

use crate::address::CurrentAddress;
use crate::ui::narrow::narrow;

/// The place that the address names.
#[derive(Clone, Copy)]
pub(crate) struct Here {
    place: Memo<ExplorerPlace>,
    /// The place without its selection: links follow it, and need not follow every card.
    around: Memo<ExplorerPlace>,
    /// The view that the window has room for.
    suitable: Signal<View>,
}

impl Here {
    /// Follows the address for as long as the owner lives.
    pub(super) fn follow() -> Self {
        let address = CurrentAddress::expect();
        let place = Memo::new(move |_| match address.get() {
            Address::Explorer(place) => place,
            Address::Desk(_)
            | Address::Scenarios(_)
            | Address::Report(_)
            | Address::Check(_)
            | Address::Sources(_)
            | Address::Proof(_) => ExplorerPlace::HOME,
        });
        let narrow = narrow();
        Self {
            place,
            around: Memo::new(move |_| place.get().with_selection(Selection::Nothing)),
            suitable: Signal::derive(move || if narrow.get() { View::List } else { View::Map }),
        }
    }

    /// The one of the screen.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// All of it.
    pub(super) fn place(self) -> ExplorerPlace {
        self.place.get()
    }

    /// What is selected.
    pub(super) fn selection(self) -> Memo<Selection> {
        Memo::new(move |_| self.place.get().selection)
    }

    /// Which changes are looked at.
    pub(super) fn filters(self) -> Memo<Filters> {
        Memo::new(move |_| self.around.get().filters)
    }

    /// The view that is shown.
    pub(super) fn view(self) -> Memo<View> {
        Memo::new(move |_| self.around.get().view.unwrap_or(self.suitable.get()))
    }

    /// The link to another view of the same.
    pub(super) fn view_link(self, view: View) -> String {
        self.place.get().with_view(view, self.suitable.get()).href()
    }
}

/// The link to a card. In the explorer it keeps view and filters.
pub(crate) fn link_to(selection: Selection) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let here = use_context::<Here>();
    move || {
        let around = here.map_or(ExplorerPlace::HOME, |here| here.around.get());
        around.with_selection(selection).href()
    }
}
