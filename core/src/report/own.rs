//! What a row is counted from: one queue's part of a session, in all its stays.

use alloc::vec::Vec;

use chrono::TimeDelta;

use crate::action::{Recipient, Tool};
use crate::cause::Cause;
use crate::ids::{SessionId, TechnicianId};
use crate::outcome::Outcome;
use crate::status::Status;
use crate::timer::Instant;

use super::facts::{Facts, Part, Removal, Session, Shown};
use super::stretch::Stretch;
use super::time_field::TimeField;

/// The technician's own time: what a disturbance has to stand for to be counted.
const fn is_own_time(status: Status) -> bool {
    matches!(
        status,
        Status::Active | Status::Collaborating | Status::OnHold | Status::Outgoing
    )
}

/// What a row is about.
pub(super) struct Own<'a> {
    pub(super) id: SessionId,
    pub(super) session: &'a Session,
    pub(super) part: &'a Part,
    pub(super) technician: Option<TechnicianId>,
    pub(super) facts: &'a Facts,
}

/// The time from an entry's appearance, or from its coming back, until it is over.
pub(super) struct Stay {
    pub(super) over_at: Option<Instant>,
    pub(super) status: Status,
    pub(super) outcome: Option<Outcome>,
}

impl Own<'_> {
    /// Its statuses with their stretches, in order.
    pub(super) fn shown(&self) -> impl Iterator<Item = (&Shown, Stretch)> {
        let moment = self.facts.moment;
        let shown = self.part.shown.iter();
        shown.map(move |shown| (shown, shown.stretch(moment)))
    }

    fn stretches(&self, is_wanted: impl Fn(&Shown) -> bool) -> Vec<Stretch> {
        let wanted = self.shown().filter(|(shown, _)| is_wanted(shown));
        wanted.map(|(_, stretch)| stretch).collect()
    }

    /// The first own Active or Collaborating.
    fn first_active(&self) -> Option<&Shown> {
        self.part.shown.iter().find(|shown| shown.is_active())
    }

    pub(super) fn start(&self) -> Option<Instant> {
        self.first_active().map(|shown| shown.from)
    }

    pub(super) fn stays(&self) -> Vec<Stay> {
        let mut stays: Vec<Stay> = Vec::new();
        let mut left_at = None;
        for shown in &self.part.shown {
            // What is shown again after a gap is another stay.
            if let (Some(last), Some(left_at)) = (stays.last_mut(), left_at)
                && shown.from > left_at
            {
                last.over_at = last.over_at.or(Some(left_at));
            }
            left_at = shown.until;
            let is_over = shown.status.is_ended();
            match stays.last_mut() {
                Some(stay) if stay.over_at.is_none() || is_over => {
                    stay.status = shown.status;
                    stay.outcome = shown.outcome.or(stay.outcome);
                    if is_over {
                        stay.over_at = stay.over_at.or(Some(shown.from));
                    }
                }
                _ => stays.push(Stay {
                    over_at: is_over.then_some(shown.from),
                    status: shown.status,
                    outcome: shown.outcome,
                }),
            }
        }
        if let (Some(last), Some(removed)) = (stays.last_mut(), self.removed()) {
            last.over_at = last.over_at.or(Some(removed.at));
            last.outcome = removed.outcome.or(last.outcome);
        }
        if let (Some(last), Some(left_at)) = (stays.last_mut(), left_at) {
            // Taken into another queue.
            last.over_at = last.over_at.or(Some(left_at));
        }
        stays
    }

    /// How the entry was removed, if it has been and has not come back.
    fn removed(&self) -> Option<&Removal> {
        let is_gone = self
            .part
            .shown
            .last()
            .is_some_and(|last| last.until.is_some());
        self.part.removals.last().filter(|_| is_gone)
    }

    pub(super) fn messages(
        &self,
        is_wanted: impl Fn(Option<TechnicianId>) -> bool,
    ) -> impl Iterator<Item = Instant> {
        let messages = self.session.messages.iter();
        let wanted = messages.filter(move |(_, by)| is_wanted(*by));
        wanted.map(|(at, _)| *at)
    }

    /// The last moment at which the technician stopped working in Active or Collaborating; none while
    /// they work.
    pub(super) fn last_action(&self) -> Option<Instant> {
        let present = self.part.shown.last();
        let goes_on = present.is_some_and(|shown| shown.is_active() && shown.until.is_none());
        if goes_on && self.works_now() {
            return None;
        }
        let active = self.part.shown.iter().filter(|shown| shown.is_active());
        let work = active.flat_map(|shown| self.work_in(shown.stretch(self.facts.moment)));
        work.last().map(|stretch| stretch.until)
    }

    fn works_now(&self) -> bool {
        let technician = self.technician;
        technician.is_some_and(|whose| self.facts.is_at_work(self.id, whose, self.part))
    }

    fn work_in(&self, stretch: Stretch) -> Vec<Stretch> {
        let Some(technician) = self.technician else {
            return Vec::new();
        };
        self.facts.at_work(self.id, technician, self.part, stretch)
    }

    pub(super) fn tools(&self) -> Vec<Tool> {
        let mut tools = Vec::new();
        for (by, tool) in &self.session.tools {
            if Some(*by) == self.technician && !tools.contains(tool) {
                tools.push(*tool);
            }
        }
        tools
    }

    pub(super) fn to_first_chat(&self, first_chat: Option<Instant>) -> Option<TimeDelta> {
        let first = self.first_active();
        let starts_as_collaborator =
            first.is_some_and(|first| first.status == Status::Collaborating);
        let times = self.session.first_waiting.zip(first_chat);
        let times = times.filter(|_| !starts_as_collaborator);
        times.map(|(waiting, chat)| chat - waiting)
    }

    pub(super) fn wrap_up(&self) -> Option<TimeDelta> {
        let removed = self.removed()?;
        if removed.outcome == Some(Outcome::Transferred) && removed.stood_for == Status::Outgoing {
            return Some(TimeDelta::zero());
        }
        let was_at_work = matches!(
            removed.before,
            Status::Active | Status::Offline | Status::Rebooting | Status::Reconnecting
        );
        if removed.cause == Cause::EndSession && was_at_work {
            return Some(TimeDelta::zero());
        }
        let messages = self.session.messages.get(..removed.messages)?;
        messages.last().map(|(at, _)| removed.at - *at)
    }

    pub(super) fn transferred_to(&self) -> Option<Recipient> {
        let mut own = self.session.transfers.iter().rev();
        let own = own.find(|(by, _)| Some(*by) == self.technician);
        own.map(|(_, recipient)| *recipient)
    }

    /// `session-report` 20–28.
    pub(super) fn durations(
        &self,
        start: Option<Instant>,
    ) -> [Option<Vec<Stretch>>; TimeField::ALL.len()] {
        let active = self.stretches(Shown::is_active);
        let hold = self.stretches(|shown| shown.status == Status::OnHold);
        let transfer =
            self.after_pick_up(&self.stretches(|shown| shown.status == Status::Outgoing));
        let rebooting =
            self.after_pick_up(&self.stretches(|shown| {
                shown.status == Status::Rebooting && is_own_time(shown.stands_for)
            }));
        let reconnecting = self.after_pick_up(&self.reconnecting());
        let mut work: Vec<_> = active
            .iter()
            .chain(&hold)
            .chain(&transfer)
            .flat_map(|stretch| self.work_in(*stretch))
            .collect();
        work.sort_unstable();
        let mut total = [
            active.as_slice(),
            &hold,
            &transfer,
            &rebooting,
            &reconnecting,
        ]
        .concat();
        total.sort_unstable();
        let only_transferred = start.is_none() && self.was_sent_on();
        let if_started = |stretches| start.map(|_| stretches);
        let if_counted = |stretches| (start.is_some() || only_transferred).then_some(stretches);
        [
            Some(self.connecting()),
            self.waiting(),
            if only_transferred {
                Some(transfer.clone())
            } else {
                if_started(total)
            },
            if_started(active),
            if_counted(work),
            if_started(hold),
            if_counted(transfer),
            if_started(rebooting),
            if_started(reconnecting),
        ]
    }

    /// The session's time in Connecting, whosever entry showed it.
    fn connecting(&self) -> Vec<Stretch> {
        let shown = self.session.parts.iter().flat_map(|part| &part.shown);
        let connecting = shown.filter(|shown| shown.status == Status::Connecting);
        connecting
            .map(|shown| shown.stretch(self.facts.moment))
            .filter(|stretch| stretch.from < stretch.until)
            .collect()
    }

    /// From the session's first Waiting until it was picked up, or over.
    fn waiting(&self) -> Option<Vec<Stretch>> {
        let from = self.session.first_waiting?;
        let until = self.session.pick_up.or(self.session.over);
        let until = until.unwrap_or(self.facts.moment);
        Some([Stretch { from, until }].into())
    }

    /// Reconnecting that is the customer's side's and the technician's own time.
    fn reconnecting(&self) -> Vec<Stretch> {
        let own = self.stretches(|shown| {
            shown.status == Status::Reconnecting && is_own_time(shown.stands_for)
        });
        own.iter()
            .flat_map(|stretch| self.part.missed_by_customer(*stretch))
            .collect()
    }

    /// Whether it showed Outgoing after the pick-up, however shortly.
    fn was_sent_on(&self) -> bool {
        self.session.pick_up.is_some_and(|pick_up| {
            let lasted = |until: Option<Instant>| until.is_none_or(|until| until > pick_up);
            let is_after = |shown: &Shown| shown.is_picked_up || lasted(shown.until);
            let mut shown = self.part.shown.iter();
            shown.any(|shown| shown.status == Status::Outgoing && is_after(shown))
        })
    }

    fn after_pick_up(&self, stretches: &[Stretch]) -> Vec<Stretch> {
        let Some(pick_up) = self.session.pick_up else {
            return Vec::new();
        };
        let since = stretches.iter().filter_map(|one| one.since(pick_up));
        since.collect()
    }
}
