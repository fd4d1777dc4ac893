//! What the customer's device does.

use super::{Occasion, Session};
use crate::action::DeviceDeed;
use crate::refusal::Refusal;

impl Session {
    pub(crate) fn device(
        &mut self,
        deed: DeviceDeed,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        self.customers_side_counts()?;
        match deed {
            DeviceDeed::LoseNetwork => {
                self.applet_runs()?;
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
}
