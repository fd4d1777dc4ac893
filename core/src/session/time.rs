//! What time does to a session: the limits of `domain` §4.

use chrono::TimeDelta;

use super::{Applet, Occasion, Session};
use crate::cause::Cause;
use crate::entry::Entry;
use crate::ids::Queue;
use crate::limits::Limits;
use crate::outcome::Outcome;
use crate::refusal::Refusal;
use crate::rules::Rule;
use crate::status::Status;
use crate::timer::{Deadline, Instant, later};

impl Session {
    /// Every limit that will strike an entry of this session if nothing happens before, in no
    /// particular order. A due time can lie in the past: it is over, and strikes now.
    pub fn deadlines(&self, limits: Limits) -> impl Iterator<Item = Deadline> {
        let entries = self.entries.iter();
        entries.flat_map(move |entry| self.deadlines_of(entry, limits))
    }

    /// Those that will strike one of its entries.
    pub fn deadlines_of(&self, entry: &Entry, limits: Limits) -> impl Iterator<Item = Deadline> {
        let (session, queue) = (self.id, entry.queue);
        let strikes = [
            loss_detected(entry, limits),
            offline(entry, limits),
            connecting(entry, limits),
            waiting(entry, limits),
            idle(entry, limits),
            system(entry, limits),
        ];
        strikes.into_iter().flatten().map(move |strike| Deadline {
            due_at: strike.due_at,
            limit: strike.limit,
            session,
            queue,
            to: strike.to,
        })
    }

    /// Lets a limit strike an entry.
    pub(crate) fn strike(
        &mut self,
        queue: Queue,
        to: Status,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        let index = self.index_of(queue).ok_or(Refusal::NoSuchSession)?;
        let outcome = match occasion.cause {
            Cause::ConnectingLimit if self.device.applet == Applet::Declined => {
                Some(Outcome::DeclinedByCustomer)
            }
            Cause::ConnectingLimit
            | Cause::WaitingLimit
            | Cause::IdleLimit
            | Cause::SystemLimit => Some(Outcome::TimedOut),
            _ => None,
        };
        self.change(index, to, outcome, occasion)
    }
}

/// Where and when a limit strikes an entry, if nothing happens before.
struct Strike {
    limit: Cause,
    to: Status,
    due_at: Instant,
}

/// A limit counted from a moment; none while it is not set.
fn strike(limit: Cause, to: Status, from: Option<Instant>, limits: Limits) -> Option<Strike> {
    let due_at = later(from?, limits.length(limit)?)?;
    Some(Strike { limit, to, due_at })
}

/// From the loss of the link (`status-changes` 6), in every status that the book lets turn into
/// Reconnecting.
fn loss_detected(entry: &Entry, limits: Limits) -> Option<Strike> {
    let to = Status::Reconnecting;
    let lost_at = entry
        .link_lost_at
        .filter(|_| Rule::is_enacted_between(entry.status, to));
    strike(Cause::LossDetected, to, lost_at, limits)
}

/// In Reconnecting and Rebooting (`status-table`, Offline; `status-changes` 28). No document knows a
/// way from Offline back to Collaborating: a collaborator's entry stays Rebooting (`domain` §3).
fn offline(entry: &Entry, limits: Limits) -> Option<Strike> {
    let since = entry
        .since_in(&[Status::Reconnecting, Status::Rebooting])
        .filter(|_| entry.undisturbed() != Status::Collaborating);
    strike(Cause::OfflineLimit, Status::Offline, since, limits)
}

/// In Connecting (`status-changes` 2).
fn connecting(entry: &Entry, limits: Limits) -> Option<Strike> {
    let since = entry.since_in(&[Status::Connecting]);
    strike(Cause::ConnectingLimit, Status::Removed, since, limits)
}

/// In Waiting (`status-changes` 5).
fn waiting(entry: &Entry, limits: Limits) -> Option<Strike> {
    let since = entry.since_in(&[Status::Waiting]);
    strike(Cause::WaitingLimit, Status::Removed, since, limits)
}

/// When the idle clock has run for that long (`status-changes` 9, 24, 30 and 47): in Active and what
/// stands for it, and in Collaborating. Where it ran out in a status in which it does not expire, it
/// strikes on leaving that status.
fn idle(entry: &Entry, limits: Limits) -> Option<Strike> {
    let to = when_idle(entry)?;
    let runs_out_at = entry.idle.reaches(limits.length(Cause::IdleLimit)?)?;
    Some(Strike {
        limit: Cause::IdleLimit,
        to,
        due_at: runs_out_at.max(entry.since),
    })
}

/// What becomes of an entry that has been idle for too long, in the statuses in which the clock expires.
fn when_idle(entry: &Entry) -> Option<Status> {
    match (entry.status, entry.undisturbed()) {
        (Status::Active | Status::Reconnecting | Status::Offline, Status::Active) => {
            Some(Status::TimedOut)
        }
        (Status::Collaborating, _) => Some(Status::Removed),
        _ => None,
    }
}

impl Entry {
    /// How much of the administrator's idle limit is left while the idle clock stands still, because somebody is at work
    /// on the entry (`domain` §4). None while it runs, where the limit is off, and in a status in which it does not expire.
    pub fn idle_left(&self, limits: Limits) -> Option<TimeDelta> {
        when_idle(self)?;
        let left = limits.length(Cause::IdleLimit)? - self.idle.stands_at()?;
        Some(left.max(TimeDelta::zero()))
    }
}

/// In five statuses (`status-table`, Timed out).
fn system(entry: &Entry, limits: Limits) -> Option<Strike> {
    let since = entry.since_in(&[
        Status::Waiting,
        Status::Active,
        Status::Incoming,
        Status::Outgoing,
        Status::OnHold,
    ]);
    strike(Cause::SystemLimit, Status::TimedOut, since, limits)
}
