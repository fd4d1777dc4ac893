//! The one signal that holds a desk with all that happened at it, and the one way to write it.
//!
//! Data runs in a circle: a button dispatches an action, the desk answers with changes, the screens
//! read the desk. Nothing else writes it but time, through [`Store::advance`], and a hand on the
//! scrubber, which only chooses the moment that is looked at. Whoever reads one session, one queue or
//! the people is told of these alone.

mod topics;

use leptos::prelude::*;
use queuescope_core::action::Action;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::journal::Journal;
use queuescope_core::limits::Limits;
use queuescope_core::refusal::Refusal;
use queuescope_core::run::{BranchId, Place, Run};
use queuescope_core::staff::Staff;
use queuescope_core::timer::{Deadline, Instant};

use topics::Topics;
pub(crate) use topics::{Since, Times};

/// The run whose desk is shown, for every part of a screen.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Store {
    run: RwSignal<Run>,
    topics: Topics,
    /// The desks that were left for another one, the last one last.
    left: RwSignal<Vec<LeftRun>>,
    now: RwSignal<Instant>,
    /// What tells the run from those that were left.
    number: RwSignal<u32>,
    news: StoredValue<News>,
    next: Memo<Option<Deadline>>,
    answered: RwSignal<Option<Answered>>,
    unseen: RwSignal<Option<Unseen>>,
}

/// What has passed while nobody looked.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Unseen {
    /// What was seen last.
    pub(crate) after: Place,
    pub(crate) until: Instant,
}

/// What has become of the last action.
#[derive(Clone, PartialEq)]
pub(crate) enum Answered {
    /// It was done, and so many deeds of the branch were done then.
    Done(Action, usize),
    Refused(Refusal),
}

/// What has happened here.
#[derive(Clone, Copy, Default)]
struct News {
    /// Something of which nobody has been told.
    is_unpublished: bool,
    /// Something by somebody's hand, since the page was opened.
    is_touched: bool,
    /// Where a hand has come to since the last frame.
    at_hand: Option<Instant>,
}

/// A run that was left for another one.
pub(crate) struct LeftRun {
    /// What tells it from every other run of this tab.
    pub(crate) number: u32,
    pub(crate) run: Run,
}

impl LeftRun {
    /// A run beside these.
    pub(crate) fn beside(others: &[Self], run: Run) -> Self {
        let number = Self::free_number(others);
        Self { number, run }
    }

    fn free_number(others: &[Self]) -> u32 {
        let highest = others.iter().map(|one| one.number).max();
        highest.map_or(0, |highest| highest.wrapping_add(1))
    }
}

#[derive(Clone, Copy)]
struct OfTheDesk(Store);

impl Store {
    /// Opens with that run, for everything below.
    pub(crate) fn provide(run: Run) -> Self {
        let now = RwSignal::new(run.now());
        let topics = Topics::new(run.desk().clone());
        let run = RwSignal::new(run);
        let store = Self {
            run,
            topics,
            left: RwSignal::new(Vec::new()),
            now,
            number: RwSignal::new(0),
            news: StoredValue::new(News::default()),
            next: Memo::new(move |_| run.with(|run| run.desk().next_deadline())),
            answered: RwSignal::new(None),
            unseen: RwSignal::new(None),
        };
        provide_context(store);
        store
    }

    /// The same, with the desks that were left before, and the one that is meant by
    /// [`Self::of_the_desk`].
    pub(crate) fn provide_for_the_desk(run: Run, left: Vec<LeftRun>) -> Self {
        let store = Self::provide(run);
        store.number.set(LeftRun::free_number(&left));
        store.left.set(left);
        provide_context(OfTheDesk(store));
        store
    }

    /// The store of the desk, wherever one is: a story on its stage has one of its own.
    pub(crate) fn of_the_desk() -> Self {
        let OfTheDesk(store) = expect_context();
        store
    }

    /// The nearest one that was provided above.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// Somebody does something, now. In the past it begins a branch.
    pub(crate) fn dispatch(self, action: &Action) {
        self.seek_what_is_at_hand();
        self.is_now_touched();
        let refused = self.run.try_update_untracked(|run| run.act(action));
        self.news.update_value(|news| news.is_unpublished = true);
        self.publish();
        self.answered.set(Some(match refused.flatten() {
            Some(refusal) => Answered::Refused(refusal),
            None => Answered::Done(action.clone(), self.run.with_untracked(Run::deeds)),
        }));
    }

    /// The moment that is looked at is left for a later one, to which time is lived now.
    pub(crate) fn leap(self) {
        self.run.update_untracked(Run::leap);
        self.news.update_value(|news| news.is_unpublished = true);
        self.answered.set(None);
        self.unseen.set(None);
    }

    /// Nobody has looked since that place, and time has passed or will soon have passed until then.
    /// It is taken back as a leap is.
    pub(crate) fn was_unseen(self, after: Place, until: Instant) {
        if until <= after.moment {
            return;
        }
        self.run.update(|run| run.leap_from(after));
        self.unseen.set(Some(Unseen { after, until }));
    }

    /// What has passed while nobody looked, until somebody has said what to do about it or looks at
    /// another moment.
    pub(crate) fn unseen(self) -> Option<Unseen> {
        self.unseen.get()
    }

    /// What has passed while nobody looked is kept.
    pub(crate) fn keep_unseen(self) {
        self.unseen.set(None);
    }

    /// Time passes until `now`, and nobody is told yet: on a busy desk to live and to draw what was
    /// lived are each enough work for a frame.
    pub(crate) fn advance(self, now: Instant) {
        let happened = self.run.try_update_untracked(|run| run.advance(now));
        if happened == Some(true) {
            self.news.update_value(|news| news.is_unpublished = true);
        }
    }

    /// Tells what time it is; and who reads the desk, if something has happened.
    pub(crate) fn publish(self) {
        if self.news.get_value().is_unpublished {
            self.news.update_value(|news| news.is_unpublished = false);
            self.run.with_untracked(|run| self.topics.tell(run.desk()));
            self.run.notify();
        }
        let now = self.lived_until();
        if self.now.get_untracked() != now {
            self.now.set(now);
        }
    }

    /// Until when time has passed, whether anybody has been told or not.
    pub(crate) fn lived_until(self) -> Instant {
        self.run.with_untracked(Run::now)
    }

    /// Looks at another moment of the branch.
    pub(crate) fn seek(self, moment: Instant) {
        self.look(|run| run.seek(moment));
    }

    /// A hand that is faster than the screen has come to that moment; says whether it is the first
    /// one since [`Self::seek_what_is_at_hand`].
    pub(crate) fn have_at_hand(self, moment: Instant) -> bool {
        let before = self.news.get_value().at_hand;
        self.news.update_value(|news| news.at_hand = Some(moment));
        before.is_none()
    }

    /// Looks at the moment that a hand has come to, if it has come to another one. What is done next is
    /// done there, whether a frame was drawn in between or not.
    pub(crate) fn seek_what_is_at_hand(self) {
        if let Some(moment) = self.news.get_value().at_hand {
            self.seek(moment);
        }
    }

    /// Looks at the moment after the first so many deeds of the branch.
    pub(crate) fn look_at(self, deeds: usize, moment: Instant) {
        self.look(|run| run.look(deeds, moment));
    }

    /// Looks at the end of the branch, where time goes on.
    pub(crate) fn go_to_end(self) {
        self.look(Run::go_to_end);
    }

    /// Takes the last deed back.
    pub(crate) fn undo(self) {
        self.look(Run::undo);
    }

    /// Does again what was taken back last.
    pub(crate) fn redo(self) {
        self.look(Run::redo);
    }

    /// Looks at another branch.
    pub(crate) fn switch(self, to: BranchId) {
        self.look(|run| run.switch(to));
    }

    /// Forgets a branch.
    pub(crate) fn delete(self, branch: BranchId) {
        self.look(|run| run.delete(branch));
    }

    /// Calls a branch by another name, or by none of its own.
    pub(crate) fn rename(self, branch: BranchId, name: Option<String>) {
        self.is_now_touched();
        self.run.update(|run| run.rename(branch, name));
    }

    /// Goes on with a story, as a branch beside the others.
    pub(crate) fn adopt(self, title: String, journal: Journal) {
        self.is_now_touched();
        self.look(|run| run.adopt(title, journal));
    }

    /// Puts beside a branch what would have become of its deeds under other limits.
    pub(crate) fn put_beside(
        self,
        of: BranchId,
        limits: Limits,
        lived: Journal,
    ) -> Option<BranchId> {
        self.is_now_touched();
        let put = self.run.try_update(|run| run.put_beside(of, limits, lived));
        put.flatten()
    }

    /// Begins anew with another run; the present one is left, not lost.
    pub(crate) fn begin(self, run: Run) {
        self.is_now_touched();
        self.run.update_untracked(|present| {
            let before = LeftRun {
                number: self.run_number(),
                run: core::mem::replace(present, run),
            };
            self.left.update(|left| left.push(before));
        });
        self.number.update(|number| *number += 1);
        self.look(|_| ());
    }

    /// Whether somebody has done anything here since the page was opened: a desk at which only time
    /// passes is there again whenever it is asked for.
    pub(crate) fn is_touched(self) -> bool {
        self.news.get_value().is_touched
    }

    fn is_now_touched(self) {
        self.news.update_value(|news| news.is_touched = true);
    }

    /// What tells the run from every other one of this tab.
    pub(crate) fn run_number(self) -> u32 {
        self.number.get_untracked()
    }

    /// Which run it is; the reader is told when another one takes its place.
    pub(crate) fn which_run(self) -> u32 {
        self.number.get()
    }

    /// Goes back to a desk that was left, by its place among them; the present one is left for it.
    pub(crate) fn return_to(self, left: usize) {
        let run = self
            .left
            .try_update(|all| (left < all.len()).then(|| all.remove(left)));
        if let Some(left) = run.flatten() {
            self.begin(left.run);
        }
    }

    /// Forgets a desk that was left.
    pub(crate) fn forget_left(self, left: usize) {
        self.left.update(|all| {
            if left < all.len() {
                all.remove(left);
            }
        });
    }

    /// Reads the desks that were left, the last one last.
    pub(crate) fn left<T>(self, read: impl FnOnce(&[LeftRun]) -> T) -> T {
        self.left.with(|left| read(left))
    }

    /// Reads the desk for what it has of a session; the reader is told when that changes.
    pub(crate) fn session<T>(self, id: SessionId, read: impl FnOnce(&Desk) -> T) -> T {
        self.topics.ask_for_session(id);
        self.run.with_untracked(|run| read(run.desk()))
    }

    /// Reads the desk for what a queue shows; the reader is told when that changes.
    pub(crate) fn queue<T>(self, queue: Queue, read: impl FnOnce(&Desk) -> T) -> T {
        self.topics.ask_for_queue(queue);
        self.run.with_untracked(|run| read(run.desk()))
    }

    /// The same, with what is different there since it was read the last time, for whoever keeps what
    /// they found then.
    pub(crate) fn queue_since<T>(
        self,
        queue: Queue,
        known: &mut Option<Times>,
        read: impl FnOnce(&Desk, Since) -> T,
    ) -> T {
        let since = self.topics.ask_since(queue, known);
        self.run.with_untracked(|run| read(run.desk(), since))
    }

    /// Reads who works at the desk; the reader is told when somebody or a console changes.
    pub(crate) fn staff<T>(self, read: impl FnOnce(&Staff) -> T) -> T {
        self.topics.ask_for_staff();
        self.run.with_untracked(|run| read(run.desk().staff()))
    }

    /// Reads the desk; the reader is told when anything changes at it.
    pub(crate) fn desk<T>(self, read: impl FnOnce(&Desk) -> T) -> T {
        self.run.with(|run| read(run.desk()))
    }

    /// Reads the whole run; the reader is told when something happens or another moment is looked at.
    pub(crate) fn run<T>(self, read: impl FnOnce(&Run) -> T) -> T {
        self.run.with(read)
    }

    /// The place that is looked at now.
    pub(crate) fn place(self) -> Place {
        self.run.with_untracked(Run::place)
    }

    /// The moment that is looked at, which goes on while the desk itself does not change.
    pub(crate) fn now(self) -> Instant {
        self.now.get()
    }

    /// What time will do next.
    pub(crate) fn next_deadline(self) -> Option<Deadline> {
        self.next.get()
    }

    /// What has become of the last action, until another moment is looked at.
    pub(crate) fn answered(self) -> Option<Answered> {
        self.answered.get()
    }

    fn look(self, at: impl FnOnce(&mut Run)) {
        self.run.update_untracked(at);
        self.news.update_value(|news| {
            news.at_hand = None;
            news.is_unpublished = true;
        });
        self.publish();
        self.answered.set(None);
        self.unseen.set(None);
    }
}
