//! Why not, in a sentence that a technician can read.

use alloc::format;
use alloc::string::String;

use crate::cause::Cause;
use crate::ids::{Queue, TechnicianId};
use crate::language::Language;
use crate::refusal::Refusal;
use crate::staff::Staff;
use crate::status::Status;

/// Why an action is not possible. Names are looked up among the staff.
pub fn refusal(refusal: Refusal, staff: &Staff) -> String {
    let name = |id: TechnicianId| staff.queue_name(Queue::Technician(id));
    match refusal {
        Refusal::TimeGoesBack { now } => format!("It is {now} already: time does not go back."),
        Refusal::NoSuchSession => "There is no such session.".into(),
        Refusal::NoSuchTechnician => "There is no such technician.".into(),
        Refusal::NoSuchGroup => "There is no such group.".into(),
        Refusal::NoSuchChannel => "There is no such channel.".into(),
        Refusal::NameTaken => "Another session has this name already.".into(),
        Refusal::Disabled(whom) => format!("{} is disabled and can do nothing more.", name(whom)),
        Refusal::NotInQueue(whom) => format!("The session is not in {}’s queue.", name(whom)),
        Refusal::InChannelQueue => "The session is in the channel’s queue: start it first.".into(),
        Refusal::NotAMember => "This technician does not serve the channel.".into(),
        Refusal::SessionOver => "The session is over.".into(),
        Refusal::NotInStatus { action, status } => not_in_status(action, status),
        Refusal::TheyAreNotInStatus {
            action,
            whom,
            status,
        } => they_are_not_in_status(action, name(whom), status),
        Refusal::NotInTheBook { from, to } => format!(
            "No document prints a change from {} to {}.",
            from.name(Language::En),
            to.name(Language::En)
        ),
        Refusal::EndedBySystem => "The system’s limit ended the session: nothing follows.".into(),
        Refusal::NotTheLead => "Only the lead can do that.".into(),
        Refusal::NotWithOneself => "Choose another technician.".into(),
        Refusal::HasItAlready(whom) => {
            format!("{} has the session in the queue already.", name(whom))
        }
        Refusal::NobodyToReceive => "Nobody there can receive the session.".into(),
        Refusal::LeadNotOffered => "The lead has not been offered.".into(),
        Refusal::LeadOfferedAlready => "The lead has been offered already.".into(),
        Refusal::LeadNotActive => "The lead can change hands only while the lead is Active.".into(),
        Refusal::AppletNotStarted => "The applet does not run yet.".into(),
        Refusal::AppletStarted => "The applet runs already.".into(),
        Refusal::AppletClosed => "The customer has closed the applet.".into(),
        Refusal::TermsDeclined => "The customer has declined the terms.".into(),
        Refusal::NetworkLostAlready => "The network is lost already.".into(),
        Refusal::NetworkNotLost => "The network is there.".into(),
        Refusal::LinkLost => {
            "The connection is lost: nothing gets through until it is back.".into()
        }
        Refusal::NoNetwork(whom) => format!(
            "{}’s machine has no network: nothing reaches the session until it is back.",
            name(whom)
        ),
        Refusal::DeviceReboots => "The device is rebooting.".into(),
        Refusal::NoReboot => "The device is not rebooting.".into(),
        Refusal::ToolOpen => "The tool is open already.".into(),
        Refusal::ToolNotOpen => "The tool is not open.".into(),
    }
}

/// Says where the action is possible, as that is what one wants to know next.
fn not_in_status(action: Cause, status: Status) -> String {
    let name = status.name(Language::En);
    let is_final = matches!(status, Status::Aborted | Status::ClosedByWaitingCustomer);
    if is_final && action == Cause::EndSession {
        return format!("{name} is how the session ended: nothing follows.");
    }
    let possible = match action {
        Cause::StartSession => "in Waiting, Incoming, Outgoing, On Hold and Invitation",
        Cause::HoldSession | Cause::OpenTool => "in Active and Collaborating",
        Cause::TransferSession => "in Waiting, Active, On Hold and Incoming",
        Cause::InviteTechnician => "in Active",
        Cause::ExcludeTechnician => "while the lead is Active, On Hold or Rebooting",
        Cause::TakeLead => "in Collaborating",
        Cause::RebootDevice => "in Active, Waiting, Outgoing and Collaborating",
        Cause::EndSession => {
            "in Active, Closed, Timed out, Reconnecting, Rebooting, Offline and Collaborating"
        }
        Cause::SendChat => "once the invitation is accepted",
        _ => "in another status",
    };
    format!("Not while {name}: possible {possible}.")
}

/// Says whom it can be done to.
fn they_are_not_in_status(action: Cause, whom: &str, status: Status) -> String {
    let possible = match action {
        Cause::OfferLead => "the lead goes to somebody who is Collaborating",
        Cause::ExcludeTechnician => {
            "only somebody who is invited, Collaborating, or Rebooting as a collaborator can be \
             excluded"
        }
        _ => "possible in another status",
    };
    let status = status.name(Language::En);
    format!("{whom}’s entry is {status}: {possible}.")
}
