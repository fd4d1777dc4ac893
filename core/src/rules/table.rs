//! THE table: every edge that any document prints, with where it is printed.
//!
//! `next` is the cell of the status it leaves, `previous` the cell of the status it enters
//! (`status-table`; the English edition lost the `previous` cells of five statuses, and Outgoing
//! refers to Incoming in both columns). `rows` are the rows of `status-changes`.

use super::{Condition, Dispute, Rule};
use crate::cause::Cause::{
    CloseApplet, ConnectingLimit, ConsoleBack, CustomerReboots, DeviceBack, DisableTechnician,
    EndSession, ExcludeTechnician, FinishReboot, HoldSession, IdleLimit, LossDetected,
    OfflineLimit, RebootDevice, StartApplet, StartSession, SystemLimit, TakeLead, TransferSession,
    WaitingLimit,
};
use crate::evidence::Editions;
use crate::status::Status::{
    Aborted, Active, Closed, ClosedByTechnician, ClosedByWaitingCustomer, Collaborating,
    Connecting, Incoming, Invitation, Offline, OnHold, Outgoing, Rebooting, Reconnecting, Removed,
    TimedOut, Waiting,
};

/// The rule book: 51 edges in both sources, 28 in the status table alone, 10 in the status
/// changes alone. A rule is cited by its place here ([`Rule::number`]), so it keeps it.
#[rustfmt::skip]
pub const RULES: [Rule; 89] = [
    Rule::new(Connecting, Waiting).next(Editions::ALL).previous(Editions::ALL).rows(&[1]).by(&[StartApplet]),
    Rule::new(Connecting, Removed).rows(&[2]).by(&[ConnectingLimit]),

    Rule::new(Waiting, Active).next(Editions::ALL).previous(Editions::ALL).rows(&[3]).by(&[StartSession]),
    Rule::new(Waiting, Incoming).next(Editions::ALL).previous(Editions::FR_NL).by(&[TransferSession]),
    Rule::new(Waiting, Outgoing).next(Editions::ALL).previous(Editions::FR_NL).rows(&[4]).by(&[TransferSession]),
    Rule::new(Waiting, Rebooting).next(Editions::ALL).rows(&[7]).by(&[RebootDevice, CustomerReboots]),
    Rule::new(Waiting, Reconnecting).next(Editions::ALL).previous(Editions::ALL).rows(&[6]).by(&[LossDetected]),
    Rule::new(Waiting, TimedOut).next(Editions::ALL).previous(Editions::ALL).by(&[SystemLimit]),
    Rule::new(Waiting, ClosedByWaitingCustomer).next(Editions::ALL).previous(Editions::FR_NL).by(&[CloseApplet, DeviceBack, ConsoleBack]),
    Rule::new(Waiting, Removed).rows(&[5]).by(&[WaitingLimit]),

    Rule::new(Active, OnHold).next(Editions::ALL).previous(Editions::ALL).rows(&[14]).by(&[HoldSession]),
    Rule::new(Active, Incoming).next(Editions::ALL).previous(Editions::FR_NL).by(&[TransferSession]),
    Rule::new(Active, Outgoing).next(Editions::ALL).previous(Editions::FR_NL).rows(&[15]).by(&[TransferSession]),
    Rule::new(Active, Collaborating).next(Editions::ALL).previous(Editions::FR_NL).rows(&[13]).by(&[TakeLead]),
    Rule::new(Active, Rebooting).next(Editions::ALL).previous(Editions::ALL).rows(&[11]).by(&[RebootDevice, CustomerReboots]),
    Rule::new(Active, Reconnecting).next(Editions::ALL).previous(Editions::ALL).rows(&[12]).by(&[LossDetected]),
    Rule::new(Active, Offline).next(Editions::ALL).disputed(Dispute::PassesThroughReconnecting),
    Rule::new(Active, TimedOut).next(Editions::ALL).previous(Editions::ALL).rows(&[9]).by(&[IdleLimit, SystemLimit]),
    Rule::new(Active, Closed).next(Editions::ALL).previous(Editions::ALL).rows(&[8]).by(&[CloseApplet, DeviceBack, ConsoleBack]),
    Rule::new(Active, ClosedByTechnician).next(Editions::ALL).by(&[EndSession]),
    Rule::new(Active, ClosedByWaitingCustomer).next(Editions::ALL).disputed(Dispute::ContradictsDefinition),
    Rule::new(Active, Aborted).next(Editions::ALL).by(&[DisableTechnician, DeviceBack, FinishReboot]),
    Rule::new(Active, Removed).previous(Editions::FR_NL).rows(&[10]).only(Condition::AfterClosedByTechnician).by(&[EndSession]),

    Rule::new(OnHold, Active).next(Editions::ALL).previous(Editions::ALL).rows(&[16]).by(&[StartSession]),
    Rule::new(OnHold, Incoming).previous(Editions::FR_NL).by(&[TransferSession]),
    Rule::new(OnHold, Outgoing).next(Editions::ALL).previous(Editions::FR_NL).rows(&[17]).by(&[TransferSession]),
    Rule::new(OnHold, Collaborating).next(Editions::ALL).previous(Editions::FR_NL).rows(&[19]).by(&[StartSession]),
    Rule::new(OnHold, Rebooting).next(Editions::ALL).previous(Editions::ALL).rows(&[18]).by(&[CustomerReboots, RebootDevice]),
    Rule::new(OnHold, Reconnecting).next(Editions::ALL).previous(Editions::ALL).rows(&[21]).by(&[LossDetected]),
    Rule::new(OnHold, TimedOut).next(Editions::ALL).by(&[SystemLimit]),
    Rule::new(OnHold, Closed).next(Editions::ALL).previous(Editions::ALL).rows(&[20]).by(&[CloseApplet, DeviceBack, ConsoleBack, EndSession]),

    Rule::new(Incoming, Active).next(Editions::ALL).previous(Editions::ALL).rows(&[38]).by(&[StartSession]),
    Rule::new(Incoming, OnHold).previous(Editions::ALL).disputed(Dispute::NoProcedure),
    Rule::new(Incoming, Outgoing).rows(&[34]).by(&[TransferSession]),
    Rule::new(Incoming, Rebooting).next(Editions::ALL).previous(Editions::ALL).rows(&[36]).by(&[CustomerReboots, RebootDevice]),
    Rule::new(Incoming, Reconnecting).next(Editions::ALL).previous(Editions::ALL).rows(&[35]).by(&[LossDetected]),
    Rule::new(Incoming, TimedOut).next(Editions::ALL).previous(Editions::ALL).by(&[SystemLimit]),
    Rule::new(Incoming, Closed).next(Editions::ALL).previous(Editions::ALL).disputed(Dispute::RemovedInstead),
    Rule::new(Incoming, ClosedByWaitingCustomer).next(Editions::ALL).by(&[CloseApplet, DeviceBack, ConsoleBack]),
    Rule::new(Incoming, Removed).rows(&[37]).by(&[StartSession, CloseApplet, DeviceBack, ConsoleBack, EndSession]),

    Rule::new(Outgoing, Active).next(Editions::ALL).previous(Editions::ALL).rows(&[39]).by(&[StartSession]),
    Rule::new(Outgoing, OnHold).previous(Editions::ALL).disputed(Dispute::NoProcedure),
    Rule::new(Outgoing, Incoming).rows(&[40]).by(&[TransferSession]),
    Rule::new(Outgoing, Rebooting).next(Editions::ALL).previous(Editions::ALL).rows(&[41]).by(&[RebootDevice, CustomerReboots]),
    Rule::new(Outgoing, Reconnecting).next(Editions::ALL).previous(Editions::ALL).by(&[LossDetected]),
    Rule::new(Outgoing, TimedOut).next(Editions::ALL).previous(Editions::ALL).by(&[SystemLimit]),
    Rule::new(Outgoing, Closed).next(Editions::ALL).previous(Editions::ALL).rows(&[42]).by(&[CloseApplet, DeviceBack, ConsoleBack]),
    Rule::new(Outgoing, ClosedByWaitingCustomer).next(Editions::ALL).by(&[CloseApplet, DeviceBack, ConsoleBack]),
    Rule::new(Outgoing, Removed).rows(&[43]).by(&[StartSession, EndSession]),

    Rule::new(Invitation, Collaborating).next(Editions::ALL).rows(&[44]).by(&[StartSession]),
    Rule::new(Invitation, Removed).next(Editions::ALL).rows(&[45]).by(&[ExcludeTechnician, EndSession, CloseApplet, DeviceBack]),

    Rule::new(Collaborating, Active).next(Editions::ALL).rows(&[51]).by(&[TakeLead]),
    Rule::new(Collaborating, OnHold).next(Editions::ALL).previous(Editions::ALL).rows(&[49]).by(&[HoldSession]),
    Rule::new(Collaborating, Rebooting).next(Editions::ALL).rows(&[46]).by(&[RebootDevice, CustomerReboots]),
    Rule::new(Collaborating, Closed).next(Editions::ALL).rows(&[48]).by(&[EndSession, CloseApplet, DeviceBack, ConsoleBack]),
    Rule::new(Collaborating, Removed).next(Editions::ALL).rows(&[47, 50]).only(Condition::AfterTimeout).by(&[IdleLimit, ExcludeTechnician, EndSession]),

    Rule::new(Rebooting, Waiting).next(Editions::ALL).rows(&[59]).by(&[FinishReboot, DeviceBack, ConsoleBack]),
    Rule::new(Rebooting, Active).next(Editions::ALL).rows(&[52]).by(&[FinishReboot, DeviceBack, ConsoleBack]),
    Rule::new(Rebooting, OnHold).next(Editions::ALL).previous(Editions::ALL).rows(&[56]).only(Condition::WasThatBefore).by(&[FinishReboot, DeviceBack, ConsoleBack]),
    Rule::new(Rebooting, Incoming).next(Editions::ALL).rows(&[57]).only(Condition::WasThatBefore).by(&[FinishReboot, DeviceBack, ConsoleBack]),
    Rule::new(Rebooting, Outgoing).next(Editions::ALL).rows(&[55]).only(Condition::WasThatBefore).by(&[FinishReboot, DeviceBack, ConsoleBack]),
    Rule::new(Rebooting, Collaborating).next(Editions::ALL).previous(Editions::FR_NL).rows(&[58]).by(&[FinishReboot, DeviceBack, ConsoleBack]),
    Rule::new(Rebooting, Offline).previous(Editions::FR_NL).by(&[OfflineLimit]),
    Rule::new(Rebooting, Closed).next(Editions::ALL).rows(&[53]).by(&[EndSession, DeviceBack, ConsoleBack]),
    Rule::new(Rebooting, ClosedByTechnician).next(Editions::ALL).by(&[EndSession]),
    Rule::new(Rebooting, Removed).rows(&[54]).by(&[EndSession, ExcludeTechnician, StartSession]),

    Rule::new(Reconnecting, Waiting).next(Editions::ALL).rows(&[26]).by(&[DeviceBack, ConsoleBack, FinishReboot]),
    Rule::new(Reconnecting, Active).next(Editions::ALL).rows(&[22]).by(&[DeviceBack, ConsoleBack, FinishReboot]),
    Rule::new(Reconnecting, OnHold).next(Editions::ALL).previous(Editions::ALL).rows(&[23]).only(Condition::WasThatBefore).by(&[DeviceBack, ConsoleBack, FinishReboot]),
    Rule::new(Reconnecting, Incoming).next(Editions::ALL).rows(&[27]).only(Condition::WasThatBefore).by(&[DeviceBack, ConsoleBack, FinishReboot]),
    Rule::new(Reconnecting, Outgoing).next(Editions::ALL).only(Condition::WasThatBefore).by(&[DeviceBack, ConsoleBack, FinishReboot]),
    Rule::new(Reconnecting, Offline).next(Editions::ALL).previous(Editions::FR_NL).rows(&[28]).by(&[OfflineLimit]),
    Rule::new(Reconnecting, TimedOut).next(Editions::ALL).rows(&[24]).by(&[IdleLimit]),
    Rule::new(Reconnecting, Closed).next(Editions::ALL).by(&[DeviceBack, ConsoleBack, EndSession]),
    Rule::new(Reconnecting, Removed).rows(&[25]).by(&[EndSession, StartSession]),

    Rule::new(Offline, Waiting).next(Editions::ALL).rows(&[33]).by(&[DeviceBack, ConsoleBack, FinishReboot]),
    Rule::new(Offline, Active).next(Editions::ALL).rows(&[29]).by(&[DeviceBack, ConsoleBack, FinishReboot]),
    Rule::new(Offline, OnHold).next(Editions::ALL).previous(Editions::ALL).rows(&[32]).only(Condition::WasThatBefore).by(&[DeviceBack, ConsoleBack, FinishReboot]),
    Rule::new(Offline, Incoming).next(Editions::ALL).only(Condition::WasThatBefore).by(&[DeviceBack, ConsoleBack, FinishReboot]),
    Rule::new(Offline, Outgoing).next(Editions::ALL).only(Condition::WasThatBefore).by(&[DeviceBack, ConsoleBack, FinishReboot]),
    Rule::new(Offline, TimedOut).next(Editions::ALL).rows(&[30]).by(&[IdleLimit]),
    Rule::new(Offline, Closed).next(Editions::ALL).by(&[DeviceBack, ConsoleBack, EndSession]),
    Rule::new(Offline, ClosedByTechnician).next(Editions::ALL).by(&[EndSession]),
    Rule::new(Offline, Removed).rows(&[31]).by(&[EndSession, StartSession]),

    Rule::new(TimedOut, TimedOut).rows(&[61]),
    Rule::new(TimedOut, ClosedByTechnician).next(Editions::ALL).only(Condition::AdministratorsLimit).by(&[EndSession]),
    Rule::new(TimedOut, Removed).previous(Editions::FR_NL).rows(&[62]).only(Condition::AfterClosedByTechnician).by(&[EndSession]),

    Rule::new(Closed, ClosedByTechnician).next(Editions::ALL).by(&[EndSession]),
    Rule::new(Closed, Removed).previous(Editions::FR_NL).rows(&[60]).only(Condition::AfterClosedByTechnician).by(&[EndSession]),
];
