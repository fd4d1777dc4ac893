//! The limits of time: the administrator's three, checked, and the three nobody can change.

use chrono::TimeDelta;

use crate::cause::Cause;

/// A lost link shows as Reconnecting after one minute (`status-changes` 6).
pub const LOSS_DETECTED_AFTER: TimeDelta = TimeDelta::minutes(1);

/// Rebooting and Reconnecting turn into Offline after *more than* five minutes
/// (`status-table`, Offline; `status-changes` 28): one millisecond, the resolution, more.
pub const OFFLINE_AFTER: TimeDelta = TimeDelta::milliseconds(5 * 60 * 1000 + 1);

/// The system ends a session after two weeks (`status-table`, Timed out).
pub const SYSTEM_LIMIT: TimeDelta = TimeDelta::days(14);

/// The longest limit an administrator can set, in minutes (`domain` §4).
pub const LONGEST_MINUTES: u16 = 999;

/// An administrator's limit: never (0), or 1–999 minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Limit(u16);

impl Limit {
    /// The limit is not set.
    pub const NEVER: Self = Self(0);

    /// A limit of that many minutes; 0 means never.
    ///
    /// # Errors
    ///
    /// [`LimitTooLong`] above 999 minutes.
    pub const fn from_minutes(minutes: u32) -> Result<Self, LimitTooLong> {
        if minutes > LONGEST_MINUTES as u32 {
            return Err(LimitTooLong { minutes });
        }
        #[expect(
            clippy::cast_possible_truncation,
            reason = "at most 999, checked above"
        )]
        Ok(Self(minutes as u16))
    }

    /// The limit in minutes; 0 means never.
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// After how long the limit strikes, if it ever does.
    pub fn after(self) -> Option<TimeDelta> {
        (self.0 > 0).then(|| TimeDelta::minutes(i64::from(self.0)))
    }
}

/// More minutes than an administrator can set. The sentence is in [`crate::words`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LimitTooLong {
    /// The minutes asked for.
    pub minutes: u32,
}

impl core::fmt::Display for LimitTooLong {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        crate::words::en::limit_too_long(*self, f)
    }
}

impl core::error::Error for LimitTooLong {}

/// The administrator's three limits, all of them never until set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Limits {
    /// How long Connecting may last (`status-changes` 2).
    pub connecting: Limit,
    /// How long Waiting may last (`status-changes` 5).
    pub waiting: Limit,
    /// How long an entry may be idle (`status-changes` 9, 24, 30, 47).
    pub idle: Limit,
}

impl Limits {
    /// How long a limit is, if it is a limit and is set.
    pub fn length(self, limit: Cause) -> Option<TimeDelta> {
        match limit {
            Cause::LossDetected => Some(LOSS_DETECTED_AFTER),
            Cause::OfflineLimit => Some(OFFLINE_AFTER),
            Cause::ConnectingLimit => self.connecting.after(),
            Cause::WaitingLimit => self.waiting.after(),
            Cause::IdleLimit => self.idle.after(),
            Cause::SystemLimit => Some(SYSTEM_LIMIT),
            _ => None,
        }
    }
}
