//! What time does to a session: the limits of `DOMAIN` §4.

use super::{Applet, Occasion, Session};
use crate::cause::Cause;
use crate::entry::Entry;
use crate::limits::{LOSS_DETECTED_AFTER, Limits, OFFLINE_AFTER, SYSTEM_LIMIT};
use crate::outcome::Outcome;
use crate::refusal::Refusal;
use crate::rules::Rule;
use crate::staff::Queue;
use crate::status::Status;
use crate::timer::{Deadline, Instant, later};

impl Session {
    /// Every limit that will strike an entry of this session if nothing happens before, in no
    /// particular order. A due time can lie in the past: it is over, and strikes now.
    pub fn deadlines(&self, limits: Limits) -> impl Iterator<Item = Deadline> {
        let session = self.id;
        self.entries.iter().flat_map(move |entry| {
            [
                loss_detected(entry),
                offline(entry),
                connecting(entry, limits),
                waiting(entry, limits),
                idle(entry, limits),
                system(entry),
            ]
            .into_iter()
            .flatten()
            .map(move |(limit, to, due_at)| Deadline {
                due_at,
                limit,
                session,
                queue: entry.queue,
                to,
            })
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

type Strike = Option<(Cause, Status, Instant)>;

/// One minute after the link is lost (`status-changes` 6), in every status that the book lets
/// turn into Reconnecting.
fn loss_detected(entry: &Entry) -> Strike {
    let to = Status::Reconnecting;
    if !Rule::is_enacted_between(entry.status, to) {
        return None;
    }
    let due_at = later(entry.link_lost_at?, LOSS_DETECTED_AFTER)?;
    Some((Cause::LossDetected, to, due_at))
}

/// More than five minutes in Reconnecting or Rebooting (`status-table`, Offline).
fn offline(entry: &Entry) -> Strike {
    let to = Status::Offline;
    matches!(entry.status, Status::Reconnecting | Status::Rebooting)
        .then(|| later(entry.since, OFFLINE_AFTER))?
        .map(|due_at| (Cause::OfflineLimit, to, due_at))
}

/// `status-changes` 2.
fn connecting(entry: &Entry, limits: Limits) -> Strike {
    let due_at = later(entry.since, limits.connecting.after()?)?;
    (entry.status == Status::Connecting).then_some((
        Cause::ConnectingLimit,
        Status::Removed,
        due_at,
    ))
}

/// `status-changes` 5.
fn waiting(entry: &Entry, limits: Limits) -> Strike {
    let due_at = later(entry.since, limits.waiting.after()?)?;
    (entry.status == Status::Waiting).then_some((Cause::WaitingLimit, Status::Removed, due_at))
}

/// `status-changes` 9, 24, 30 and 47. Where the clock ran out in a status in which it does not
/// expire, it strikes on leaving that status.
fn idle(entry: &Entry, limits: Limits) -> Strike {
    let to = match entry.status {
        Status::Active | Status::Reconnecting | Status::Offline => Status::TimedOut,
        Status::Collaborating => Status::Removed,
        _ => return None,
    };
    let due_at = entry.idle.reaches(limits.idle.after()?)?.max(entry.since);
    Some((Cause::IdleLimit, to, due_at))
}

/// Two weeks in one of five statuses (`status-table`, Timed out).
fn system(entry: &Entry) -> Strike {
    let due_at = later(entry.since, SYSTEM_LIMIT)?;
    matches!(
        entry.status,
        Status::Waiting | Status::Active | Status::Incoming | Status::Outgoing | Status::OnHold
    )
    .then_some((Cause::SystemLimit, Status::TimedOut, due_at))
}
