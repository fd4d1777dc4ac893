//! Why the time from Start to End is not Total Time, line by line (`domain` §5).

use chrono::TimeDelta;

use crate::status::Status;
use crate::timer::Instant;

use super::own::Own;
use super::stretch::{Stretch, clipped, sum};

/// What stands between End − Start and Total Time:
/// `End − Start = Total − before start + offline + technician's side + not accepted + absent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reconciliation {
    /// End − Start; until the moment while the row goes on.
    pub span: TimeDelta,
    /// What of Total Time was counted before Start.
    pub before_start: TimeDelta,
    /// Offline, which no field counts.
    pub offline: TimeDelta,
    /// Reconnecting that Reconnecting Time leaves out.
    pub technicians_side: TimeDelta,
    /// Incoming and Invitation, and what stands for them.
    pub not_accepted: TimeDelta,
    /// The gaps between own stays, and what was over within one.
    pub absent: TimeDelta,
}

impl Reconciliation {
    pub(super) fn of(own: &Own, start: Instant, end: Option<Instant>, total: &[Stretch]) -> Self {
        let until = end.unwrap_or(own.facts.moment).max(start);
        let span = Stretch { from: start, until };
        let before = Stretch {
            from: Instant::MIN_UTC,
            until: start,
        };
        let mut it = Self {
            span: span.length(),
            before_start: sum(&clipped(total, before)),
            offline: TimeDelta::zero(),
            technicians_side: TimeDelta::zero(),
            not_accepted: TimeDelta::zero(),
            absent: span.length(),
        };
        for (shown, stretch) in own.shown() {
            let Some(stretch) = stretch.within(span) else {
                continue;
            };
            let length = stretch.length();
            if shown.status.is_ended() {
                continue;
            }
            it.absent -= length;
            let is_not_accepted = matches!(shown.stands_for, Status::Incoming | Status::Invitation);
            if is_not_accepted {
                it.not_accepted += length;
            } else if shown.status == Status::Offline {
                it.offline += length;
            } else if shown.status == Status::Reconnecting {
                it.technicians_side += length - sum(&clipped(total, stretch));
            }
        }
        it
    }

    /// Whether it is exact for a Total Time.
    pub fn holds(&self, total: TimeDelta) -> bool {
        let rest = self.offline + self.technicians_side + self.not_accepted + self.absent;
        self.span == total - self.before_start + rest
    }
}
