//! Why not: one variant a reason. A refused action changes nothing.

use crate::cause::Cause;
use crate::ids::TechnicianId;
use crate::status::Status;
use crate::timer::Instant;

/// Why an action is not possible. The sentences are in [`crate::words`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// The desk is at a later time already.
    TimeGoesBack {
        /// The desk's time.
        now: Instant,
    },
    /// The desk knows no such session.
    NoSuchSession,
    /// The desk knows no such technician.
    NoSuchTechnician,
    /// The desk knows no such group.
    NoSuchGroup,
    /// The desk knows no such channel.
    NoSuchChannel,
    /// A session with that name exists.
    NameTaken,
    /// A disabled technician can do nothing more, and nothing can be given to them.
    Disabled(TechnicianId),
    /// The session is not in that technician's queue.
    NotInQueue(TechnicianId),
    /// The session is in a channel's queue: it has to be started first.
    InChannelQueue,
    /// The technician does not serve the channel.
    NotAMember,
    /// Every entry of the session has left its queue.
    SessionOver,
    /// The documents do not describe this action in this status.
    NotInStatus {
        /// What was asked for.
        action: Cause,
        /// The status of the entry it was asked for.
        status: Status,
    },
    /// The documents do not describe this action in the status of the one it is done to.
    TheyAreNotInStatus {
        /// What was asked for.
        action: Cause,
        /// To whom it should be done.
        whom: TechnicianId,
        /// The status of that technician's entry.
        status: Status,
    },
    /// The documents know no such change.
    NotInTheBook {
        /// The status it would leave.
        from: Status,
        /// The status it would enter.
        to: Status,
    },
    /// The system's limit ended the session: nothing follows.
    EndedBySystem,
    /// Only the lead can do that.
    NotTheLead,
    /// Nobody can do that with themselves.
    NotWithOneself,
    /// That technician has the session already.
    HasItAlready(TechnicianId),
    /// Nobody in that group or channel can receive the session.
    NobodyToReceive,
    /// The lead has not been offered to this technician.
    LeadNotOffered,
    /// The lead has been offered to that technician already.
    LeadOfferedAlready,
    /// The lead is not active, so the lead cannot change hands.
    LeadNotActive,
    /// The applet does not run yet.
    AppletNotStarted,
    /// The applet runs already.
    AppletStarted,
    /// The customer has closed the applet.
    AppletClosed,
    /// The customer has declined the terms.
    TermsDeclined,
    /// The network is lost already.
    NetworkLostAlready,
    /// The network is there.
    NetworkNotLost,
    /// The link is lost: neither a deed nor a message gets through.
    LinkLost,
    /// The technician's own machine has no network: nothing they do reaches a session.
    NoNetwork(TechnicianId),
    /// The device is rebooting.
    DeviceReboots,
    /// Nobody has started a reboot.
    NoReboot,
    /// The tool is open already.
    ToolOpen,
    /// The tool is not open.
    ToolNotOpen,
}
