//! What a desk opens with: the morning under way, an empty desk, or a busy one from a seed.

mod form;
mod left;
mod under_way;

use leptos::ev::hashchange;
use leptos::prelude::*;
use queuescope_core::busy::{Busy, Settings};
use queuescope_core::limits::Limits;
use queuescope_core::run::Run;
use queuescope_page::address::Address;
use queuescope_page::morning;

use crate::address::{CurrentAddress, Go};
use crate::clock::{Awaited, Clock};
use crate::kept::{Found, FoundState};
use crate::shelf::OwnFile;
use crate::store::{LeftRun, Store};
use crate::ui::hear::hear;

pub(crate) use form::OpeningDialog;
pub(crate) use left::LeftDesks;
pub(crate) use under_way::OpeningNotice;
use under_way::{UnderWay, met};

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
    /// Begins anew with it.
    fn begin(self, store: Store, clock: Clock, under_way: UnderWay) {
        let begin = move |run: Run| {
            let address = Address::of_run(&run);
            store.begin(run);
            clock.drop_backlog();
            address.go();
        };
        under_way.stop();
        match self {
            Self::Morning => begin(morning()),
            Self::Empty => begin(Run::new(morning::at_eight(Limits::default()))),
            Self::Busy(settings) => under_way.begin(settings, begin),
        }
    }
}

fn morning() -> Run {
    Run::new(morning::under_way())
}

/// What the page opens with.
pub(crate) struct Opened {
    /// The run that is looked at.
    pub(crate) run: Run,
    /// Those that were left for it.
    pub(crate) left: Vec<LeftRun>,
    /// The files that were open.
    pub(crate) stories: Vec<OwnFile>,
    /// How well all of it was kept.
    pub(crate) state: FoundState,
}

impl Opened {
    /// What this tab had before a reload, unless the address asks for another desk; the morning, if
    /// neither is there. A long day and a large desk take longer than a page may stand still.
    pub(crate) fn look() -> Awaited<Self> {
        let asked = untrack(|| asked_for(CurrentAddress::expect()));
        Awaited::begin(move |listener| async move {
            let found = Found::read(listener).await?;
            let mut left = found.left;
            let run = match (found.run, asked) {
                (Some(kept), None) => kept,
                (Some(kept), Some(settings)) if is_of(&kept, settings) => kept,
                (kept, Some(settings)) => {
                    let asked = match left_with(&left, settings) {
                        Some(known) => left.remove(known).run,
                        None => met(settings, |progress| listener.hears(progress)).await?,
                    };
                    if let Some(kept) = kept {
                        left.push(LeftRun::beside(&left, kept));
                    }
                    asked
                }
                (None, None) => morning(),
            };
            Some(Self {
                run,
                left,
                stories: found.stories,
                state: found.state,
            })
        })
    }
}

/// When the address asks for another busy desk, goes back to it if it was left, and begins it if not.
pub(crate) fn follow_the_address(store: Store, clock: Clock) {
    let (address, under_way) = (CurrentAddress::expect(), UnderWay::provide());
    hear(hashchange, move |_| {
        let Some(settings) = untrack(|| asked_for(address)) else {
            return;
        };
        under_way.stop();
        if untrack(|| store.run(|run| is_of(run, settings))) {
            return;
        }
        match untrack(|| store.left(|left| left_with(left, settings))) {
            Some(known) => {
                store.return_to(known);
                clock.drop_backlog();
            }
            None => under_way.begin(settings, move |run| {
                store.begin(run);
                clock.drop_backlog();
            }),
        }
    });
}

fn asked_for(address: CurrentAddress) -> Option<Settings> {
    match address.get() {
        Address::Desk(place) => place.busy,
        Address::Scenarios(_)
        | Address::Explorer(_)
        | Address::Report(_)
        | Address::Check(_)
        | Address::Sources(_)
        | Address::Proof(_) => None,
    }
}

/// The place of the last one of these with such a desk.
fn left_with(left: &[LeftRun], settings: Settings) -> Option<usize> {
    left.iter().rposition(|left| is_of(&left.run, settings))
}

fn is_of(run: &Run, settings: Settings) -> bool {
    let mut branches = run.branches().iter();
    branches.any(|branch| branch.busy == Some(Busy { settings }))
}
