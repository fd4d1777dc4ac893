//! What a desk opens with: the morning under way, an empty desk, or a busy one from a seed.

mod form;

use leptos::ev::hashchange;
use leptos::prelude::*;
use queuescope_core::busy::{Busy, Settings};
use queuescope_core::limits::Limits;
use queuescope_core::run::Run;

use crate::address::{Address, CurrentAddress, DeskPlace};
use crate::clock::Clock;
use crate::storage;
use crate::store::Store;
use crate::{kept, morning};

pub(crate) use form::OpeningDialog;

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

    /// Where it is seen.
    fn address(self) -> Address {
        Address::Desk(DeskPlace {
            busy: match self {
                Self::Busy(settings) => Some(settings),
                Self::Morning | Self::Empty => None,
            },
            ..DeskPlace::HOME
        })
    }

    /// Begins anew with it.
    pub(crate) fn begin(self, store: Store, clock: Clock) {
        store.begin(self.run());
        clock.forgive();
        self.address().go();
    }
}

/// The run the page opens with: the one this tab had before a reload, unless the address asks for
/// another; the morning, if for none.
pub(crate) fn first_run() -> Run {
    let asked = asked_for(CurrentAddress::expect());
    let kept = storage::kept(kept::KEY).and_then(|text| Run::restored(&text));
    match (kept, asked) {
        (Some(kept), None) => kept,
        (Some(kept), Some(settings)) if is_of(&kept, settings) => kept,
        (_, Some(settings)) => Opening::Busy(settings).run(),
        (None, None) => Opening::Morning.run(),
    }
}

/// Begins another busy desk when the address asks for one that is not there.
pub(crate) fn follow_the_address(store: Store, clock: Clock) {
    let address = CurrentAddress::expect();
    let listener = window_event_listener(hashchange, move |_| {
        let Some(settings) = untrack(|| asked_for(address)) else {
            return;
        };
        if !untrack(|| store.run(|run| is_of(run, settings))) {
            store.begin(Opening::Busy(settings).run());
            clock.forgive();
        }
    });
    on_cleanup(|| listener.remove());
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
