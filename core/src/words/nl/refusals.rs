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
        Refusal::TimeGoesBack { now } => format!("Het is al {now}: de tijd loopt niet terug."),
        Refusal::NoSuchSession => "Deze sessie bestaat niet.".into(),
        Refusal::NoSuchTechnician => "Deze technicus bestaat niet.".into(),
        Refusal::NoSuchGroup => "Deze groep bestaat niet.".into(),
        Refusal::NoSuchChannel => "Dit kanaal bestaat niet.".into(),
        Refusal::NameTaken => "Een andere sessie heeft deze naam al.".into(),
        Refusal::Disabled(whom) => {
            format!("{} is uitgeschakeld en kan niets meer doen.", name(whom))
        }
        Refusal::NotInQueue(whom) => {
            format!("De sessie staat niet in de wachtrij van {}.", name(whom))
        }
        Refusal::InChannelQueue => "De sessie staat in de wachtrij van het kanaal: start de \
                                    sessie eerst."
            .into(),
        Refusal::NotAMember => "Deze technicus bedient het kanaal niet.".into(),
        Refusal::SessionOver => "De sessie is voorbij.".into(),
        Refusal::NotInStatus { action, status } => not_in_status(action, status),
        Refusal::TheyAreNotInStatus {
            action,
            whom,
            status,
        } => they_are_not_in_status(action, name(whom), status),
        Refusal::NotInTheBook { from, to } => format!(
            "Geen document kent een overgang van {} naar {}.",
            from.name(Language::Nl),
            to.name(Language::Nl)
        ),
        Refusal::EndedBySystem => "De limiet van het systeem heeft de sessie beëindigd: er volgt \
                                   niets meer."
            .into(),
        Refusal::NotTheLead => "Alleen de hoofdtechnicus kan dat doen.".into(),
        Refusal::NotWithOneself => "Kies een andere technicus.".into(),
        Refusal::HasItAlready(whom) => {
            format!("{} heeft de sessie al in de wachtrij.", name(whom))
        }
        Refusal::NobodyToReceive => "Daar kan niemand de sessie ontvangen.".into(),
        Refusal::LeadNotOffered => "De leiding is niet aangeboden.".into(),
        Refusal::LeadOfferedAlready => "De leiding is al aangeboden.".into(),
        Refusal::LeadNotActive => "De leiding kan alleen worden overgedragen zolang de \
                                   hoofdtechnicus Actief is."
            .into(),
        Refusal::AppletNotStarted => "De applet draait nog niet.".into(),
        Refusal::AppletStarted => "De applet draait al.".into(),
        Refusal::AppletClosed => "De klant heeft de applet gesloten.".into(),
        Refusal::TermsDeclined => "De klant heeft de voorwaarden geweigerd.".into(),
        Refusal::NetworkLostAlready => "Het netwerk is al weggevallen.".into(),
        Refusal::NetworkNotLost => "Het netwerk is niet weggevallen.".into(),
        Refusal::LinkLost => {
            "De verbinding is weggevallen: tot ze terug is, komt er niets door.".into()
        }
        Refusal::NoNetwork(whom) => format!(
            "De computer van {} heeft geen netwerk: tot het terug is, komt er niets bij de sessie \
             aan.",
            name(whom)
        ),
        Refusal::DeviceReboots => "Het apparaat is bezig met herstarten.".into(),
        Refusal::NoReboot => "Het apparaat is niet bezig met herstarten.".into(),
        Refusal::ToolOpen => "De tool is al open.".into(),
        Refusal::ToolNotOpen => "De tool is niet open.".into(),
    }
}

/// Says where the action is possible, as that is what one wants to know next.
fn not_in_status(action: Cause, status: Status) -> String {
    let name = status.name(Language::Nl);
    let is_final = matches!(status, Status::Aborted | Status::ClosedByWaitingCustomer);
    if is_final && action == Cause::EndSession {
        return format!("De afloop van de sessie is {name}: er volgt niets meer.");
    }
    let possible = match action {
        Cause::StartSession => "in Aan het wachten, Inkomend, Uitgaand, Onderbroken en Uitnodiging",
        Cause::HoldSession | Cause::OpenTool => "in Actief en Samenwerken",
        Cause::TransferSession => "in Aan het wachten, Actief, Onderbroken en Inkomend",
        Cause::InviteTechnician => "in Actief",
        Cause::ExcludeTechnician => {
            "zolang de hoofdtechnicus op Actief, Onderbroken of Opnieuw opstarten staat"
        }
        Cause::TakeLead => "in Samenwerken",
        Cause::RebootDevice => "in Actief, Aan het wachten, Uitgaand en Samenwerken",
        Cause::EndSession => {
            "in Actief, Gesloten, Time-out opgetreden, Opnieuw verbinding maken, Opnieuw \
             opstarten, Offline en Samenwerken"
        }
        Cause::SendChat => "zodra de uitnodiging is aangenomen",
        _ => "in een andere status",
    };
    format!("Niet in de status {name}: het kan {possible}.")
}

/// Says whom it can be done to.
fn they_are_not_in_status(action: Cause, whom: &str, status: Status) -> String {
    let possible = match action {
        Cause::OfferLead => "de leiding kan alleen naar iemand met de status Samenwerken",
        Cause::ExcludeTechnician => {
            "alleen wie is uitgenodigd, of wie als samenwerkende technicus op Samenwerken of \
             Opnieuw opstarten staat, kan worden uitgesloten"
        }
        _ => "het kan in een andere status",
    };
    let status = status.name(Language::Nl);
    format!("Het item van {whom} staat op {status}: {possible}.")
}
