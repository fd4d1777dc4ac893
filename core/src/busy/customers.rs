//! What customers and their devices do at the busy desk.

use super::dice::Purpose;
use super::people;
use super::second::{HOUR, Look, MINUTE, SESSION_EVERY, Second};
use super::settings::Setting;
use crate::action::{Action, CustomerDeed, DeviceDeed};
use crate::session::Applet;
use crate::status::Status;

impl Second<'_> {
    /// Somebody may need help; and every session that is looked at may see one thing happen, be it
    /// by its device, its customer or a technician.
    pub(super) fn customers(&mut self) {
        self.arrival();
        for look in self.looks() {
            let action = self.customers_side(look).or_else(|| self.somebody(look));
            if let Some(action) = action {
                self.does(action);
            }
        }
    }

    /// Once the session is over in every queue, only technicians have something left to do.
    fn customers_side(&self, look: Look) -> Option<Action> {
        let id = look.session.id;
        if look.session.is_over() {
            return None;
        }
        let of_the_device = self.device(look).map(|deed| Action::Device(id, deed));
        of_the_device.or_else(|| Some(Action::Customer(id, self.customer(look)?)))
    }

    /// One in eight calls and gets a PIN from a technician; the others come by a channel, most of
    /// them by the web.
    fn arrival(&mut self) {
        let dice = |number| self.dice.of(Purpose::Arrival, number);
        if dice(0).throw(HOUR) >= u64::from(self.settings.value(Setting::Arrivals)) {
            return;
        }
        let name = people::next_customer(self.desk);
        let callee = (dice(1).throw(8) == 0)
            .then(|| self.at_work(dice(2)))
            .flatten();
        if let Some(callee) = callee {
            return self.does(Action::CreateSession(callee, name));
        }
        let channels = self.desk.staff().channels();
        let channels: alloc::vec::Vec<_> = channels.map(|(id, _)| id).collect();
        let channel = match dice(3).throw(3) {
            0 => dice(4).among(&channels),
            _ => channels.last().copied(),
        };
        if let Some(channel) = channel {
            self.does(Action::OpenChannelSession(channel, name));
        }
    }

    fn device(&self, look: Look) -> Option<DeviceDeed> {
        let device = look.session.device;
        if device.is_rebooting && is_up_again(look) {
            return Some(DeviceDeed::FinishReboot);
        }
        if let Some(lost_at) = device.network_lost_at {
            let lost_for = (look.at - lost_at).num_seconds().unsigned_abs();
            let loss = lost_at.timestamp_millis().unsigned_abs();
            let dice = look.character.of(Purpose::Loss, loss);
            return (lost_for >= loss_lasts(dice.throw(100))).then_some(DeviceDeed::RestoreNetwork);
        }
        let failures = u64::from(self.settings.value(Setting::Failures));
        let is_lost = look.dice.of(Purpose::Device, 1).throw(HOUR) < failures * SESSION_EVERY;
        let can_be_lost = device.applet == Applet::Running;
        (is_lost && can_be_lost).then_some(DeviceDeed::LoseNetwork)
    }

    fn customer(&self, look: Look) -> Option<CustomerDeed> {
        use CustomerDeed::{CloseApplet, DeclineTerms, RebootDevice, SendChat, StartApplet};
        let device = look.session.device;
        let happens = |things| look.happens(Purpose::Customer, 0, things);
        match device.applet {
            // One in twenty never starts it, and the limit of Connecting ends the session.
            Applet::Downloading if look.character.throw(20) == 0 => None,
            Applet::Downloading => happens(&[(40, StartApplet), (12 * MINUTE, DeclineTerms)]),
            Applet::Running if device.is_rebooting => None,
            Applet::Running if !device.has_network() => happens(&[(20 * MINUTE, CloseApplet)]),
            Applet::Running if look.shows(Status::Active) => {
                // Half of them do not write.
                let writes = look.character.throw(2) == 0;
                happens(&[
                    (45 * MINUTE, CloseApplet),
                    (2 * HOUR, RebootDevice),
                    (if writes { 3 * MINUTE } else { 0 }, SendChat),
                ])
            }
            Applet::Running => {
                let patience = MINUTE * u64::from(self.settings.value(Setting::Patience));
                // Somebody who has been spoken to waits longer.
                let calm = if look.session.was_picked_up { 2 } else { 1 };
                happens(&[(calm * patience, CloseApplet), (4 * HOUR, RebootDevice)])
            }
            Applet::Declined | Applet::Closed => None,
        }
    }
}

/// After one to eight minutes, most often.
fn is_up_again(look: Look) -> bool {
    let mut entries = look.session.entries().iter();
    let has_just_begun = entries.any(|entry| {
        entry.status == Status::Rebooting
            && look.at - entry.since < chrono::TimeDelta::seconds(MINUTE.cast_signed())
    });
    !has_just_begun
        && look
            .happens(Purpose::Device, 0, &[(2 * MINUTE, ())])
            .is_some()
}

/// How long a loss lasts, in seconds, as a die with a hundred sides says: half of them nobody
/// notices, a third show as Reconnecting, some as Offline.
const fn loss_lasts(die: u64) -> u64 {
    match die {
        0..50 => 5 + die,
        50..80 => MINUTE + (die - 50) * 10,
        _ => (die - 73) * MINUTE,
    }
}
