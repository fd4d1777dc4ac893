//! The way to a later moment that is too long for one frame: everything due until then happens on it.

use queuescope_core::timer::Instant;

use super::milliseconds;

/// From where, to where, and how far one has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Journey {
    from: Instant,
    /// Where it leads.
    pub(crate) to: Instant,
    /// How far one has come, in percent.
    pub(crate) percent: u8,
}

impl Journey {
    pub(super) const fn new(from: Instant, to: Instant) -> Self {
        Self {
            from,
            to,
            percent: 0,
        }
    }

    /// The same way, from a later place on it.
    pub(super) fn come_to(self, now: Instant) -> Self {
        let share = milliseconds(now - self.from) / milliseconds(self.to - self.from).max(1.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between nothing and a hundred"
        )]
        let percent = (share * 100.0).clamp(0.0, 100.0) as u8;
        Self { percent, ..self }
    }
}
