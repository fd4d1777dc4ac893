//! What is drawn: the session's story in the branch that is looked at, and in one to compare.

use leptos::prelude::*;
use queuescope_core::ids::SessionId;
use queuescope_core::run::{Branch, BranchId, Run};
use queuescope_core::timer::Instant;
use queuescope_page::timeline::lanes::Story;
use queuescope_page::timeline::scale::Stretch;

use crate::store::Store;

/// The branch that is compared, if one is.
#[derive(Clone, Copy)]
pub(super) struct Compared(RwSignal<Option<BranchId>>);

/// A session's story in one branch.
#[derive(Clone, Copy)]
pub(super) struct Picture {
    /// 0 for the branch that is looked at, 1 for the one that is compared.
    pub(super) number: usize,
    /// Computed anew only when something happens, or another branch is looked at.
    pub(super) story: Memo<Story>,
    /// Until when the branch has been lived.
    pub(super) present: Memo<Instant>,
}

/// Both of them.
#[derive(Clone, Copy)]
pub(super) struct Pictures {
    pub(super) here: Picture,
    pub(super) there: Picture,
}

impl Compared {
    pub(super) fn provide() -> Self {
        let compared = Self(RwSignal::new(None));
        provide_context(compared);
        compared
    }

    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// The branch, unless it is gone or is itself the one that is looked at.
    pub(super) fn branch(self) -> Option<BranchId> {
        let id = self.0.get()?;
        let store = Store::expect();
        store.run(|run| (run.branch().id != id).then(|| branch(run, id).map(|found| found.id))?)
    }

    /// Compares with that branch, or no longer.
    pub(super) fn toggle(self, id: BranchId) {
        self.0
            .update(|compared| *compared = (*compared != Some(id)).then_some(id));
    }
}

/// The branch with that id.
pub(super) fn branch(run: &Run, id: BranchId) -> Option<&Branch> {
    run.branches().iter().find(|branch| branch.id == id)
}

impl Picture {
    fn of(number: usize, session: SessionId, id: Signal<Option<BranchId>>) -> Self {
        let desk = Store::expect();
        let story = Memo::new(move |_| {
            desk.run(|run| {
                let branch = id.get().and_then(|id| branch(run, id));
                branch.map_or_else(Story::default, |branch| {
                    Story::of(branch.journal(), session)
                })
            })
        });
        let present = Memo::new(move |_| {
            let now = desk.now();
            desk.run(|run| {
                let branch = id.get().and_then(|id| branch(run, id));
                branch.map_or(now, Branch::present)
            })
        });
        Self {
            number,
            story,
            present,
        }
    }
}

impl Pictures {
    pub(super) fn provide(session: SessionId) -> Self {
        let (store, compared) = (Store::expect(), Compared::expect());
        let here = Signal::derive(move || store.run(|run| Some(run.branch().id)));
        let there = Memo::new(move |_| compared.branch());
        let pictures = Self {
            here: Picture::of(0, session, here),
            there: Picture::of(1, session, there.into()),
        };
        provide_context(pictures);
        pictures
    }

    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Both, in the order in which they are drawn.
    pub(super) fn each(self) -> [Picture; 2] {
        [self.here, self.there]
    }

    /// From the beginning of the session to its end, or to the present while it lasts.
    pub(super) fn everything(self) -> Stretch {
        let reach = |picture: Picture| {
            let (from, end) = picture.story.with(|story| (story.beginning(), story.end()));
            Some((from?, end.unwrap_or_else(|| picture.present.get())))
        };
        let reaches = self.each().into_iter().filter_map(reach);
        let both = reaches.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)));
        let (from, until) = both.unwrap_or_else(|| {
            let present = self.here.present.get();
            (present, present)
        });
        Stretch::with_room(from, until)
    }

    pub(super) fn stories(self) -> Vec<Story> {
        self.each()
            .map(|picture| picture.story.get_untracked())
            .into()
    }
}
