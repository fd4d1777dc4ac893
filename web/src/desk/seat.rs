//! Where one sits: whose queue is worked, what is seen beside it, which session is selected. All of
//! it is read off the address.

use leptos::prelude::*;
use queuescope_core::echo::echo;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::staff::Staff;
use queuescope_page::address::{Address, DeskPlace};

use super::queue;
use crate::address::CurrentAddress;
use crate::store::Store;

/// So many queues are seen beside the one that is worked, and no more.
pub(super) const AT_MOST_BESIDE: usize = 2;

/// The seat, for every part of the desk.
#[derive(Clone, Copy)]
pub(crate) struct Seat {
    place: Memo<DeskPlace>,
    queue: Memo<Queue>,
    /// The name of the queue that is worked.
    present: Memo<String>,
    beside: Memo<Vec<Queue>>,
    session: Memo<Option<SessionId>>,
}

impl Seat {
    /// Follows the address, for everything below.
    pub(super) fn provide() -> Self {
        let (store, address) = (Store::expect(), CurrentAddress::expect());
        let place = Memo::new(move |_| match address.get() {
            Address::Desk(place) => place,
            Address::Scenarios(_)
            | Address::Explorer(_)
            | Address::Report(_)
            | Address::Check(_)
            | Address::Sources(_)
            | Address::Proof(_) => DeskPlace::HOME,
        });
        let queue = Memo::new(move |_| {
            let named = place.with(|place| place.queue.clone());
            store
                .staff(|staff| named.and_then(|name| staff.queue_named(&name)))
                .unwrap_or_else(|| store.staff(Staff::first_queue))
        });
        let present =
            Memo::new(move |_| store.staff(|staff| staff.queue_name(queue.get()).to_owned()));
        let beside = Memo::new(move |_| {
            let names = place.with(|place| place.beside.clone());
            let known = |name: &String| store.staff(|staff| staff.queue_named(name));
            let worked = queue.get();
            let mut beside = Vec::new();
            for queue in names.iter().filter_map(known) {
                if queue != worked && !beside.contains(&queue) && beside.len() < AT_MOST_BESIDE {
                    beside.push(queue);
                }
            }
            beside
        });
        // With no session named, the one at the top of the queue when it was opened, or the desk was
        // begun, so that there is something to see.
        let opening = Memo::new(move |_| {
            store.which_run();
            let queue = queue.get();
            untrack(|| queue::order(store, queue)).first().copied()
        });
        let session = Memo::new(move |_| match place.with(|place| place.session.clone()) {
            Some(name) => store.desk(|desk| desk.session_named(&name).map(|session| session.id)),
            None => opening.get(),
        });
        let seat = Self {
            place,
            queue,
            present,
            beside,
            session,
        };
        provide_context(seat);
        seat
    }

    /// The one that was provided at the desk.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// The session that is selected, with the queue that is worked.
    pub(super) fn selected(self) -> Memo<Option<(SessionId, Queue)>> {
        Memo::new(move |_| self.session().map(|session| (session, self.queue())))
    }

    /// The queue that is worked.
    pub(super) fn queue(self) -> Queue {
        self.queue.get()
    }

    /// Its name.
    pub(super) fn queue_name(self) -> String {
        self.present.get()
    }

    /// The queues that are seen beside it.
    pub(super) fn beside(self) -> Vec<Queue> {
        self.beside.get()
    }

    /// The queues that are seen, in the order of their tabs, so that none of them moves when
    /// another is worked.
    pub(super) fn shown(self) -> Vec<Queue> {
        let mut shown = self.beside();
        shown.push(self.queue());
        shown.sort_unstable();
        shown
    }

    /// The selected session.
    pub(super) fn session(self) -> Option<SessionId> {
        self.session.get()
    }

    /// The place in the address, to make links from.
    pub(super) fn place(self) -> DeskPlace {
        self.place.get()
    }

    /// The address at which no session is named.
    pub(super) fn with_nothing(self) -> Address {
        Address::Desk(DeskPlace {
            session: None,
            ..self.place()
        })
    }

    /// The address at which that queue is worked.
    pub(super) fn with_queue(self, name: &str) -> Address {
        self.place().with_queue(name, &self.present.get())
    }

    /// The address at which that session is selected in that queue, which is then worked.
    pub(super) fn with_entry(self, session: &str, queue: &str) -> Address {
        let place = self.place();
        place.with_entry(session, queue, &self.present.get())
    }

    /// What the address names in vain: a queue, then a session.
    pub(super) fn unknown_queue(self) -> Option<String> {
        let store = Store::expect();
        let place = self.place.get();
        let mut names = place.queue.into_iter().chain(place.beside);
        let unknown = |name: &String| store.staff(|staff| staff.queue_named(name).is_none());
        names.find(unknown).map(|name| echo(&name))
    }

    /// The session that the address names in vain.
    pub(super) fn unknown_session(self) -> Option<String> {
        let name = self.place.get().session?;
        self.session.get().is_none().then(|| echo(&name))
    }
}
