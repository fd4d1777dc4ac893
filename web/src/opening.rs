//! What a desk opens with: the morning under way, an empty desk, or a busy one from a seed.

mod form;
mod left;

use leptos::ev::hashchange;
use leptos::prelude::*;
use queuescope_core::busy::{Busy, Settings};
use queuescope_core::limits::Limits;
use queuescope_core::run::Run;
use queuescope_page::address::{Address, DeskPlace};
use queuescope_page::morning;

use crate::address::{CurrentAddress, Go};
use crate::clock::Clock;
use crate::store::{LeftRun, Store};
use crate::ui::hear::hear;

pub(crate) use form::OpeningDialog;
pub(crate) use left::LeftDesks;

/// What a desk opens with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    /// Eight sessions, each in another status.
    Morning,
    /// The same people, and nothing to do yet.
    Empty,
    /// People who keep themselves busy.
    Busy(Settings),
}

impl Opening {
    /// The run it begins.
    fn run(self) -> Run {
        match self {
            Self::Morning => Run::new(morning::under_way()),
            Self::Empty => Run::new(morning::at_eight(Limits::default())),
            Self::Busy(settings) => Run::busy(Busy { settings }),
        }
    }

    /// Begins anew with it.
    pub(crate) fn begin(self, store: Store, clock: Clock) {
        let run = self.run();
        let address = address_of(&run);
        store.begin(run);
        clock.drop_backlog();
        address.go();
    }
}

/// The run the page opens with, and those that were left: the one this tab had before a reload,
/// unless the address asks for another; the morning, if for none.
pub(crate) fn first_run(kept: Option<Run>, mut left: Vec<LeftRun>) -> (Run, Vec<LeftRun>) {
    let asked = asked_for(CurrentAddress::expect());
    match (kept, asked) {
        (Some(kept), None) => (kept, left),
        (Some(kept), Some(settings)) if is_of(&kept, settings) => (kept, left),
        (kept, Some(settings)) => {
            let asked = match left.iter().rposition(|left| is_of(&left.run, settings)) {
                Some(known) => left.remove(known).run,
                None => Opening::Busy(settings).run(),
            };
            if let Some(kept) = kept {
                left.push(LeftRun::beside(&left, kept));
            }
            (asked, left)
        }
        (None, None) => (Opening::Morning.run(), left),
    }
}

/// When the address asks for another busy desk, goes back to it if it was left, and begins it if not.
pub(crate) fn follow_the_address(store: Store, clock: Clock) {
    let address = CurrentAddress::expect();
    hear(hashchange, move |_| {
        let Some(settings) = untrack(|| asked_for(address)) else {
            return;
        };
        if untrack(|| store.run(|run| is_of(run, settings))) {
            return;
        }
        let of_those = |left: &[LeftRun]| left.iter().rposition(|left| is_of(&left.run, settings));
        match untrack(|| store.left(of_those)) {
            Some(known) => store.return_to(known),
            None => store.begin(Opening::Busy(settings).run()),
        }
        clock.drop_backlog();
    });
}

/// Where a run is seen that is begun or gone back to.
fn address_of(run: &Run) -> Address {
    let busy = run.branch().busy.map(|busy| busy.settings);
    Address::Desk(DeskPlace {
        busy,
        ..DeskPlace::HOME
    })
}

fn asked_for(address: CurrentAddress) -> Option<Settings> {
    match address.get() {
        Address::Desk(place) => place.busy,
        Address::Scenarios(_) | Address::Explorer(_) | Address::Sources(_) => None,
    }
}

fn is_of(run: &Run, settings: Settings) -> bool {
    let mut branches = run.branches().iter();
    branches.any(|branch| branch.busy == Some(Busy { settings }))
}
