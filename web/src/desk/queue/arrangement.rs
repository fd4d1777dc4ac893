//! How a console is arranged: what it is sorted by, which statuses and names it shows. It lasts as
//! long as the console is open and is nobody else's.

use leptos::prelude::*;
use queuescope_core::desk::Desk;
use queuescope_core::ids::Queue;
use queuescope_core::status::Status;
use queuescope_page::duration::is_far;
use queuescope_page::queue::{Column, Listing, Sort, Wish, dues};

use crate::store::Store;
use crate::ui::letters::plain;

/// How a console is arranged.
#[derive(Clone, Copy)]
pub(super) struct Arrangement {
    /// Nothing: as the queue stands by itself.
    pub(super) sort: RwSignal<Option<Sort>>,
    /// None: every status.
    pub(super) statuses: RwSignal<Vec<Status>>,
    /// What the names contain.
    pub(super) name: RwSignal<String>,
}

impl Arrangement {
    /// Everything, as the queue stands by itself.
    pub(super) fn new() -> Self {
        Self {
            sort: RwSignal::new(None),
            statuses: RwSignal::new(Vec::new()),
            name: RwSignal::new(String::new()),
        }
    }

    /// Sorts by a column; then the other way round; then as the queue stands by itself.
    pub(super) fn turn(self, by: Column) {
        self.sort.update(|sort| *sort = Sort::turned(*sort, by));
    }

    /// Asks for a status as well, or no longer.
    pub(super) fn toggle(self, status: Status) {
        self.statuses.update(
            |chosen| match chosen.iter().position(|one| *one == status) {
                Some(index) => {
                    chosen.remove(index);
                }
                None => chosen.push(status),
            },
        );
    }

    /// Shows every status and every name again.
    pub(super) fn show_all(self) {
        self.statuses.set(Vec::new());
        self.name.set(String::new());
    }

    /// How many limits are near, where the queue is sorted by those that are: with another one the order
    /// is different, though nothing has happened.
    pub(super) fn near(self, store: Store, queue: Queue) -> Memo<usize> {
        let by_next = move || self.sort.get().is_some_and(|sort| sort.by == Column::Next);
        let dues = Memo::new(move |_| {
            let dues = by_next().then(|| store.queue(queue, |desk| dues(desk, queue)));
            dues.unwrap_or_default()
        });
        Memo::new(move |_| {
            dues.with(|dues| {
                if dues.is_empty() {
                    return 0;
                }
                let now = store.now();
                dues.partition_point(|due| !is_far(*due, now))
            })
        })
    }

    /// The queue, so arranged.
    pub(super) fn list(self, desk: &Desk, queue: Queue) -> Listing {
        let wish = Wish {
            sort: self.sort.get(),
            statuses: self.statuses.get(),
            name: plain(self.name.get().trim()),
        };
        Listing::of(desk, queue, &wish, plain)
    }
}
