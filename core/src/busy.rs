//! A busy desk: what its people do, second by second, so that queues are full without anybody's
//! clicking.
//!
//! [`Busy::actions_at`] is a pure function of the settings, the second and the desk. It remembers
//! nothing, so time can be turned back, somebody can act in between, and the day goes on from there
//! with the same weather. [`Busy::live_until`] lets time pass with it.
//!
//! Nobody is looked at all the time: a session every ten seconds, a technician every five, each in
//! their own second. What people do has no memory either: it is as likely in the next ten seconds as
//! it was in the last.

mod beginning;
mod customers;
mod dice;
mod people;
mod second;
mod settings;
mod technicians;

pub use beginning::Beginning;
#[cfg(feature = "serde")]
pub(crate) use people::usual_names;
pub use settings::{Setting, Settings, SettingsError};

use alloc::vec::Vec;

use chrono::{DateTime, TimeDelta};

use crate::action::Action;
use crate::desk::Desk;
use crate::journal::Journal;
use crate::timer::Instant;
use second::Second;

/// Monday, 5 January 2026, 08:00 UTC: second 0.
pub const BEGINNING: Instant = DateTime::from_timestamp_millis(1_767_600_000_000)
    .expect("the first Monday of 2026 is in the calendar");

/// A desk that is that busy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Busy {
    /// How busy.
    pub settings: Settings,
}

impl Busy {
    /// What everybody does in that second since [`BEGINNING`], on a desk where time has passed until
    /// then. The desk accepts all of it, in this order.
    ///
    /// ```
    /// use queuescope_core::busy::{BEGINNING, Busy};
    ///
    /// let busy = Busy::default();
    /// let mut journal = busy.beginning();
    /// busy.live_until(&mut journal, BEGINNING + chrono::TimeDelta::hours(1));
    /// assert!(journal.done().iter().all(|done| done.refused.is_none()));
    /// ```
    pub fn actions_at(&self, second: u64, desk: &Desk) -> Vec<Action> {
        let mut second = Second::new(&self.settings, second, desk);
        second.customers();
        second.technicians();
        second.actions
    }

    /// Lets time pass until the last whole second by then, with everybody doing what they do.
    ///
    /// The seconds after the journal's present are lived, each once: whether in one call or in many
    /// makes no difference. A second that the journal has been advanced past, or in which somebody
    /// else has acted at its very beginning, is not lived any more.
    pub fn live_until(&self, journal: &mut Journal, until: Instant) {
        let first = seconds_until(journal.desk().now()) + 1;
        let last = seconds_until(until);
        for second in first.max(0)..=last {
            let at = BEGINNING + TimeDelta::seconds(second);
            let next = journal.desk().next_deadline();
            if next.is_some_and(|deadline| deadline.due_at <= at) {
                let _ = journal.advance(at);
            }
            for action in self.actions_at(second.unsigned_abs(), journal.desk()) {
                journal.act(at, &action);
            }
        }
        // Refused where the journal is later already: then there was nothing to live.
        let _ = journal.advance(BEGINNING + TimeDelta::seconds(last));
    }
}

/// Whole seconds since the beginning.
fn seconds_until(moment: Instant) -> i64 {
    (moment - BEGINNING).num_milliseconds().div_euclid(1_000)
}
