//! Where one sits: whose queue is worked, what is seen beside it, which session is selected. All of
//! it is read off the address.

use leptos::prelude::*;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, SessionId, TechnicianId};

use super::queue;
use crate::address::{Address, CurrentAddress, DeskPlace};
use crate::store::Store;

/// The seat, for every part of the desk.
#[derive(Clone, Copy)]
pub(crate) struct Seat {
    place: Memo<DeskPlace>,
    queue: Memo<Queue>,
    beside: Memo<Vec<Queue>>,
    session: Memo<Option<SessionId>>,
}

impl Seat {
    /// Follows the address, for everything below.
    pub(super) fn provide() -> Self {
        let (store, address) = (Store::expect(), CurrentAddress::expect());
        let place = Memo::new(move |_| match address.get() {
            Address::Desk(place) => place,
            Address::Scenarios(_) | Address::Explorer(_) => DeskPlace::HOME,
        });
        let queue = Memo::new(move |_| {
            let named = place.with(|place| place.queue.clone());
            store
                .desk(|desk| named.and_then(|name| queue_named(desk, &name)))
                .unwrap_or(Queue::Technician(TechnicianId(0)))
        });
        let beside = Memo::new(move |_| {
            let names = place.with(|place| place.beside.clone());
            let known = |name: &String| store.desk(|desk| queue_named(desk, name));
            let mut beside: Vec<_> = names.iter().filter_map(known).collect();
            beside.retain(|one| *one != queue.get());
            beside
        });
        // With no session named, the one at the top of the queue when it was opened, so that there
        // is something to see.
        let opening = Memo::new(move |_| {
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

    /// The queue that is worked.
    pub(super) fn queue(self) -> Queue {
        self.queue.get()
    }

    /// The technician one is: nobody in particular at a channel's queue.
    pub(super) fn you(self) -> Option<TechnicianId> {
        self.queue.get().technician()
    }

    /// The queues that are seen beside it.
    pub(super) fn beside(self) -> Vec<Queue> {
        self.beside.get()
    }

    /// The selected session.
    pub(super) fn session(self) -> Option<SessionId> {
        self.session.get()
    }

    /// The place in the address, to make links from.
    pub(super) fn place(self) -> DeskPlace {
        self.place.get()
    }

    /// What the address names in vain: a queue, then a session.
    pub(super) fn unknown_queue(self) -> Option<String> {
        let store = Store::expect();
        let place = self.place.get();
        let mut names = place.queue.into_iter().chain(place.beside);
        names.find(|name| store.desk(|desk| queue_named(desk, name).is_none()))
    }

    /// The session that the address names in vain.
    pub(super) fn unknown_session(self) -> Option<String> {
        let name = self.place.get().session?;
        self.session.get().is_none().then_some(name)
    }
}

/// The queue of that name: a technician's or a channel's.
fn queue_named(desk: &Desk, name: &str) -> Option<Queue> {
    let staff = desk.staff();
    let technician = staff.technician_named(name).map(Queue::Technician);
    technician.or_else(|| staff.channel_named(name).map(Queue::Channel))
}
