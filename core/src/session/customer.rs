//! What the customer does.

use super::{Applet, Occasion, Session};
use crate::action::CustomerDeed;
use crate::entry::Entry;
use crate::event::What;
use crate::refusal::Refusal;
use crate::staff::Staff;
use crate::status::Status;

impl Session {
    pub(crate) fn customer(
        &mut self,
        deed: CustomerDeed,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        if self.is_gone() {
            return Err(Refusal::SessionOver);
        }
        match deed {
            CustomerDeed::StartApplet => self.start_applet(occasion)?,
            CustomerDeed::DeclineTerms => {
                self.applet_can_start()?;
                self.device.applet = Applet::Declined;
            }
            CustomerDeed::CloseApplet => {
                self.applet_runs()?;
                if self.device.is_rebooting {
                    return Err(Refusal::DeviceReboots);
                }
                self.device.applet = Applet::Closed;
                self.hear(occasion)?;
            }
            CustomerDeed::RebootDevice => {
                self.device_can_reboot()?;
                self.reboot(occasion)?;
            }
            CustomerDeed::SendChat => {
                self.customer_is_heard(occasion.staff)?;
                let sent = What::MessageSent(self.id, None);
                occasion.events.note(occasion.at, sent);
            }
        }
        for entry in self.entries.iter_mut() {
            entry.idle.reset(occasion.at);
        }
        Ok(())
    }

    /// A message needs the link to somebody's console (`domain` §3).
    fn customer_is_heard(&self, staff: &Staff) -> Result<(), Refusal> {
        self.applet_runs()?;
        if self.is_over() {
            return Err(Refusal::SessionOver);
        }
        if self.device.is_rebooting {
            return Err(Refusal::DeviceReboots);
        }
        let hears = |entry: &Entry| entry.is_linked() && self.link_is_up(entry.queue, staff);
        if !self.entries.iter().any(hears) {
            return Err(Refusal::LinkLost);
        }
        Ok(())
    }

    fn start_applet(&mut self, occasion: &mut Occasion) -> Result<(), Refusal> {
        self.applet_can_start()?;
        self.device.applet = Applet::Running;
        for index in 0..self.entries.len() {
            if self.entries[index].status == Status::Connecting {
                self.change(index, Status::Waiting, None, occasion)?;
            }
        }
        Ok(())
    }

    fn applet_can_start(&self) -> Result<(), Refusal> {
        match self.device.applet {
            Applet::Downloading => Ok(()),
            Applet::Declined => Err(Refusal::TermsDeclined),
            Applet::Running => Err(Refusal::AppletStarted),
            Applet::Closed => Err(Refusal::AppletClosed),
        }
    }

    /// The device has a link from the start of the applet until the applet closes (`domain` §3).
    pub(super) fn applet_runs(&self) -> Result<(), Refusal> {
        match self.device.applet {
            Applet::Downloading => Err(Refusal::AppletNotStarted),
            Applet::Declined => Err(Refusal::TermsDeclined),
            Applet::Running => Ok(()),
            Applet::Closed => Err(Refusal::AppletClosed),
        }
    }

    fn device_can_reboot(&self) -> Result<(), Refusal> {
        self.applet_runs()?;
        if self.device.is_rebooting {
            return Err(Refusal::DeviceReboots);
        }
        Ok(())
    }
}
