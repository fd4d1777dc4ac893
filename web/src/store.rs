//! The one signal that holds the desk, and the one way to write it.
//!
//! Data runs in a circle: a button dispatches an action, the desk answers with changes, the screens
//! read the desk. Nothing else writes it but time, through [`Store::advance`].

use leptos::prelude::*;
use queuescope_core::action::Action;
use queuescope_core::change::Change;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, SessionId, TechnicianId};
use queuescope_core::journal::Journal;
use queuescope_core::refusal::Refusal;
use queuescope_core::timer::{Deadline, Instant};

use crate::morning;

/// The desk of this page, for every screen.
#[derive(Clone, Copy)]
pub(crate) struct Store {
    journal: RwSignal<Journal>,
    now: RwSignal<Instant>,
    next: Memo<Option<Deadline>>,
    refused: RwSignal<Option<Refusal>>,
}

/// The technician whose console this page is.
pub(crate) const YOU: TechnicianId = morning::ANA;

/// The queue this page shows.
pub(crate) const YOUR_QUEUE: Queue = Queue::Technician(YOU);

impl Store {
    /// Opens with a morning that is under way, for everything below.
    pub(crate) fn provide() -> Self {
        let morning = morning::under_way();
        let now = RwSignal::new(morning.desk().now());
        let journal = RwSignal::new(morning);
        let store = Self {
            journal,
            now,
            next: Memo::new(move |_| journal.with(|journal| journal.desk().next_deadline())),
            refused: RwSignal::new(None),
        };
        provide_context(store);
        store
    }

    /// The one that was provided at the root.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// Somebody does something, now.
    pub(crate) fn dispatch(self, action: &Action) {
        let now = self.now.get_untracked();
        let turn = self.journal.try_update(|journal| journal.act(now, action));
        self.refused.set(turn.and_then(|turn| turn.refused));
    }

    /// Time passes until `now`. The desk is written only if a limit strikes on the way.
    pub(crate) fn advance(self, now: Instant) {
        if now < self.now.get_untracked() {
            return;
        }
        let strikes = |next: Deadline| next.due_at <= now;
        if self.next.get_untracked().is_some_and(strikes) {
            self.journal.update(|journal| {
                // `now` is not before the desk's time: that was asked above.
                let _ = journal.advance(now);
            });
        }
        self.now.set(now);
    }

    /// Reads the desk; the reader is told when it changes.
    pub(crate) fn desk<T>(self, read: impl FnOnce(&Desk) -> T) -> T {
        self.journal.with(|journal| read(journal.desk()))
    }

    /// The desk's time, which goes on while the desk itself does not change.
    pub(crate) fn now(self) -> Instant {
        self.now.get()
    }

    /// What time will do next.
    pub(crate) fn next_deadline(self) -> Option<Deadline> {
        self.next.get()
    }

    /// Why the last action was refused, if it was.
    pub(crate) fn last_refusal(self) -> Option<Refusal> {
        self.refused.get()
    }

    /// All that has happened to a session in your queue, in order.
    pub(crate) fn history(self, session: SessionId) -> Vec<Change> {
        let is_yours = |change: &&Change| change.session == session && change.queue == YOUR_QUEUE;
        self.journal
            .with(|journal| journal.changes().iter().filter(is_yours).copied().collect())
    }
}
