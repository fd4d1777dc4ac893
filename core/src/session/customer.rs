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
                self.require_startable_applet()?;
                self.device.applet = Applet::Declined;
            }
            CustomerDeed::CloseApplet => {
                self.require_running_applet()?;
                if self.device.is_rebooting {
                    return Err(Refusal::DeviceReboots);
                }
                self.device.applet = Applet::Closed;
                self.hear(occasion)?;
            }
            CustomerDeed::RebootDevice => {
                self.require_rebootable_device()?;
                self.reboot(occasion)?;
            }
            CustomerDeed::SendChat => {
                self.require_heard(occasion.staff)?;
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
    fn require_heard(&self, staff: &Staff) -> Result<(), Refusal> {
        self.require_running_applet()?;
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
        self.require_startable_applet()?;
        self.device.applet = Applet::Running;
        for index in 0..self.entries.len() {
            if self.entries[index].status == Status::Connecting {
                self.change(index, Status::Waiting, None, occasion)?;
            }
        }
        Ok(())
    }

    fn require_startable_applet(&self) -> Result<(), Refusal> {
        match self.device.applet {
            Applet::Downloading => Ok(()),
            Applet::Declined => Err(Refusal::TermsDeclined),
            Applet::Running => Err(Refusal::AppletStarted),
            Applet::Closed => Err(Refusal::AppletClosed),
        }
    }

    /// The device has a link from the start of the applet until the applet closes (`domain` §3).
    pub(super) fn require_running_applet(&self) -> Result<(), Refusal> {
        match self.device.applet {
            Applet::Downloading => Err(Refusal::AppletNotStarted),
            Applet::Declined => Err(Refusal::TermsDeclined),
            Applet::Running => Ok(()),
            Applet::Closed => Err(Refusal::AppletClosed),
        }
    }

    fn require_rebootable_device(&self) -> Result<(), Refusal> {
        self.require_running_applet()?;
        if self.device.is_rebooting {
            return Err(Refusal::DeviceReboots);
        }
        Ok(())
    }
}
