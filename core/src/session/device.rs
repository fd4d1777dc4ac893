//! What the customer's device does.

use super::{Applet, Occasion, Session};
use crate::action::DeviceDeed;
use crate::refusal::Refusal;

impl Session {
    pub(crate) fn device(
        &mut self,
        deed: DeviceDeed,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        self.require_device_counts()?;
        match deed {
            DeviceDeed::LoseNetwork => {
                self.require_running_applet()?;
                if !self.device.has_network() {
                    return Err(Refusal::NetworkLostAlready);
                }
                self.device.network_lost_at = Some(occasion.at);
            }
            DeviceDeed::RestoreNetwork => {
                if self.device.has_network() {
                    return Err(Refusal::NetworkNotLost);
                }
                self.device.network_lost_at = None;
                self.hear(occasion)?;
            }
            DeviceDeed::FinishReboot => {
                if !self.device.is_rebooting {
                    return Err(Refusal::NoReboot);
                }
                self.device.is_rebooting = false;
                self.hear(occasion)?;
            }
        }
        Ok(())
    }

    /// Once the session is over in every queue, nobody hears of the device any more (`domain` §3).
    fn require_device_counts(&self) -> Result<(), Refusal> {
        if !self.is_over() {
            return Ok(());
        }
        Err(match self.device.applet {
            Applet::Closed => Refusal::AppletClosed,
            Applet::Downloading | Applet::Declined | Applet::Running => Refusal::SessionOver,
        })
    }
}
