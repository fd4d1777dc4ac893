//! Time in one's hands: looking at another moment or another branch, after which the clock has no
//! backlog.

use leptos::prelude::*;
use queuescope_core::run::{BranchId, Place, Run};
use queuescope_core::timer::Instant;

use crate::clock::Clock;
use crate::store::Store;
use crate::ui::answer::next_frame;

/// The store that is shown, and its clock, if it has one.
#[derive(Clone, Copy)]
pub(crate) struct Hands {
    store: Store,
    clock: Option<Clock>,
}

impl Hands {
    pub(super) fn provide() -> Self {
        let store = Store::expect();
        let clock = use_context::<Clock>().filter(|clock| clock.drives(store));
        let hands = Self { store, clock };
        provide_context(hands);
        hands
    }

    /// Those of the desk, wherever one is.
    pub(crate) fn of_the_desk() -> Self {
        Self {
            store: Store::of_the_desk(),
            clock: Some(Clock::expect()),
        }
    }

    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Whether it is the desk that is shown, which goes on from wherever one acts; a story on its
    /// stage does not.
    pub(super) fn can_act(self) -> bool {
        self.clock.is_some()
    }

    /// Looks at another moment; a clock that runs goes on from there.
    pub(crate) fn seek(self, to: Instant) {
        self.store.seek(to);
        self.drop_backlog();
    }

    /// The same with the next frame: of all moments that a hand passes until then only the last is
    /// looked at.
    pub(super) fn seek_soon(self, to: Instant) {
        if self.store.have_at_hand(to) {
            next_frame(move || {
                self.store.seek_what_is_at_hand();
                self.drop_backlog();
            });
        }
    }

    /// Looks at the end of the branch.
    pub(crate) fn go_to_end(self) {
        self.store.go_to_end();
        self.drop_backlog();
    }

    /// Takes the last deed back; time goes on without it.
    pub(crate) fn undo(self) {
        self.hold_the_past();
        self.store.undo();
        self.drop_backlog();
    }

    /// Does again what was taken back last, or goes on to after the next deed.
    pub(crate) fn redo(self) {
        self.hold_the_past();
        self.store.redo();
        self.drop_backlog();
    }

    /// Who goes through the past deed by deed looks at each: time would pass over it.
    fn hold_the_past(self) {
        if untrack(|| self.store.run(Run::is_past)) {
            self.hold();
        }
    }

    /// Goes back to a place on the way that led here, and stands still there.
    pub(crate) fn go_back_to(self, place: Place) {
        self.hold();
        self.store.look_at(place.deeds, place.moment);
        self.drop_backlog();
    }

    /// Looks at another branch.
    pub(crate) fn switch(self, to: BranchId) {
        self.store.switch(to);
        self.drop_backlog();
    }

    /// Forgets a branch.
    pub(super) fn delete(self, branch: BranchId) {
        self.store.delete(branch);
        self.drop_backlog();
    }

    /// Makes time stand still; says whether it ran.
    pub(crate) fn hold(self) -> bool {
        let Some(clock) = self.clock else {
            return false;
        };
        let ran = untrack(|| clock.runs());
        clock.pause();
        ran
    }

    /// Lets time go on.
    pub(super) fn let_go(self) {
        if let Some(clock) = self.clock
            && !untrack(|| clock.runs())
        {
            clock.toggle();
        }
    }

    fn drop_backlog(self) {
        if let Some(clock) = self.clock {
            clock.drop_backlog();
        }
    }
}
