//! What the statuses, causes, limits and agents mean, each in a sentence or two.
//!
//! `seen_by` stands beside `meaning` because a status belongs to an entry: the same session shows
//! one status in one queue and another in the next.

use crate::cause::{Agent, Cause};
use crate::status::Status;

/// What a status says of the session (`status-table`, description; for Closed also
/// `status-changes` 48 and 53, for Aborted `session-report` 9). Closed by technician has no
/// description: what is said of it is said of Removed.
pub const fn meaning(status: Status) -> &'static str {
    match status {
        Status::Connecting => {
            "De sessie bestaat, via een pincode of een kanaal, en de applet is onderweg naar het \
             apparaat van de klant."
        }
        Status::Waiting => {
            "De klant heeft de applet gestart en is verbonden. Niemand heeft de sessie gestart."
        }
        Status::Active => "Een technicus heeft de sessie opgepakt en heeft de leiding.",
        Status::OnHold => "De technicus heeft de sessie onderbroken en kan die hervatten.",
        Status::Incoming => {
            "De sessie is naar deze wachtrij overgedragen en wacht tot ze wordt opgepakt."
        }
        Status::Outgoing => {
            "De sessie is vanuit deze wachtrij overgedragen en nog door niemand opgepakt. Tot dat \
             gebeurt, kan de afzender de sessie terugnemen."
        }
        Status::Invitation => {
            "De technicus is uitgenodigd om samen te werken en heeft de uitnodiging nog niet \
             aangenomen."
        }
        Status::Collaborating => {
            "De technicus heeft een uitnodiging aangenomen en werkt samen met de hoofdtechnicus."
        }
        Status::Rebooting => {
            "Het apparaat sluit af en start weer op. Als het terug is, krijgt het item weer de \
             status van vóór de herstart."
        }
        Status::Reconnecting => {
            "Console en applet zijn elkaar kwijt, door het netwerk van een van beide. Als ze \
             elkaar terugvinden, krijgt het item weer de status van vóór de storing."
        }
        Status::Offline => {
            "Meer dan vijf minuten herstarten of opnieuw verbinden heeft niets opgeleverd. De \
             console blijft het proberen, dus het item kan de status van vóór de storing nog \
             terugkrijgen."
        }
        Status::TimedOut => {
            "De sessie was langer inactief dan de beheerder toestaat en blijft staan tot een \
             technicus de sessie sluit; of de 14 dagen van het systeem zijn om, en er volgt \
             niets meer."
        }
        Status::Closed => {
            "De klant heeft een opgepakte sessie gesloten. Een samenwerkende technicus ziet dit \
             ook als de hoofdtechnicus de sessie sluit."
        }
        Status::ClosedByTechnician => {
            "Een technicus heeft de sessie gesloten: actief, verstoord, met een time-out of al \
             gesloten. Dit is de afloop; het item zelf wordt uit de wachtrij verwijderd."
        }
        Status::ClosedByWaitingCustomer => {
            "De klant is vertrokken voordat iemand de sessie oppakte."
        }
        Status::Aborted => {
            "De technicus is uitgeschakeld of verwijderd terwijl die de leiding van de sessie had."
        }
        Status::Removed => {
            "Het item is uit de wachtrij verdwenen, wie of wat het er ook uit haalde; er volgt \
             niets meer."
        }
    }
}

/// Who sees a status, and in whose queue (`status-table`, descriptions of Incoming, Outgoing,
/// Invitation and Collaborating; `status-changes` 37–54).
pub const fn seen_by(status: Status) -> &'static str {
    match status {
        Status::Connecting | Status::Waiting => {
            "De technicus die de sessie heeft aangemaakt, in de eigen wachtrij, of iedereen die de \
             wachtrij van het kanaal ziet."
        }
        Status::Active => "De hoofdtechnicus, in de eigen wachtrij.",
        Status::OnHold => {
            "De hoofdtechnicus of samenwerkende technicus die de sessie heeft onderbroken, in de \
             eigen wachtrij."
        }
        Status::Incoming => {
            "De ontvanger, in de eigen wachtrij; na een overdracht aan een groep of kanaal elk lid \
             behalve de afzender."
        }
        Status::Outgoing => "De afzender, in de eigen wachtrij.",
        Status::Invitation => "De uitgenodigde technicus, in de eigen wachtrij.",
        Status::Collaborating => "De samenwerkende technicus, in de eigen wachtrij.",
        Status::Rebooting => {
            "Iedereen bij wie de sessie wacht, in behandeling of onderbroken is of wordt \
             overgedragen, zolang de eigen console van de herstart hoort."
        }
        Status::Reconnecting => {
            "Na verbindingsverlies aan de kant van de klant iedereen bij wie de sessie wacht, \
             actief of onderbroken is of wordt overgedragen; na verbindingsverlies aan de kant van \
             een technicus alleen die technicus. Nooit een samenwerkende technicus."
        }
        Status::Offline => {
            "Wie Opnieuw opstarten of Opnieuw verbinding maken zag, in dezelfde wachtrij. Nooit \
             een samenwerkende technicus."
        }
        Status::TimedOut => {
            "Wie de sessie had toen de limiet werd bereikt, in dezelfde wachtrij. Het item van een \
             samenwerkende technicus wordt in plaats daarvan verwijderd."
        }
        Status::Closed => {
            "De hoofdtechnicus, de afzender van een overdracht en de samenwerkende technici, ieder \
             in de eigen wachtrij."
        }
        Status::ClosedByTechnician => {
            "Niemand in een wachtrij: het staat in de geschiedenis en in het rapport."
        }
        Status::ClosedByWaitingCustomer => {
            "Iedereen bij wie de sessie wachtte; na een overdracht die niemand heeft opgepakt de \
             afzender en de ontvangers."
        }
        Status::Aborted => "Te zien in de wachtrij van de uitgeschakelde technicus.",
        Status::Removed => {
            "Niemand meer in een wachtrij: de geschiedenis laat zien dat het er was. Het item in \
             de wachtrij van een kanaal krijgt deze status zodra een technicus de sessie start."
        }
    }
}

/// Who does what, whatever comes of it (`status-changes`, procedures; `status-table`, descriptions of
/// Offline, Timed out and Connecting). Of a known change [`super::cause_of`] says whose deed it is.
pub const fn cause(cause: Cause) -> &'static str {
    match cause {
        Cause::CreateSession => "De technicus maakt een privésessie aan.",
        Cause::StartSession => "De technicus klikt op Sessie starten.",
        Cause::HoldSession => "De technicus klikt op Sessie onderbreken.",
        Cause::TransferSession => "De technicus klikt op Sessie overdragen.",
        Cause::InviteTechnician => "De hoofdtechnicus klikt op Technicus uitnodigen.",
        Cause::ExcludeTechnician => "De hoofdtechnicus klikt op Technicus uitsluiten.",
        Cause::OfferLead => "De hoofdtechnicus biedt een samenwerkende technicus de leiding aan.",
        Cause::TakeLead => {
            "De technicus aan wie de leiding is aangeboden, klikt op Leiding overnemen."
        }
        Cause::RebootDevice => "De technicus herstart het apparaat van de klant.",
        Cause::EndSession => "De technicus klikt op Sessie sluiten.",
        Cause::SendChat => "De technicus stuurt de klant een bericht.",
        Cause::SelectSession => "De technicus selecteert het tabblad van de sessie.",
        Cause::OpenTool => "De technicus opent een tool.",
        Cause::CloseTool => "De technicus sluit een tool.",
        Cause::ShowConsole => "De technicus haalt de console naar de voorgrond.",
        Cause::HideConsole => "De technicus zet de console op de achtergrond.",
        Cause::SetPresence => "De technicus stelt de eigen aanwezigheid in.",
        Cause::ConsoleLost => "De computer van de technicus verliest de netwerkverbinding.",
        Cause::ConsoleBack => "De computer van de technicus heeft weer een netwerkverbinding.",
        Cause::OpenChannelSession => "De klant start een sessie via een kanaal.",
        Cause::StartApplet => "De klant start de applet.",
        Cause::DeclineTerms => "De klant weigert de voorwaarden.",
        Cause::CloseApplet => "De klant sluit de applet.",
        Cause::CustomerReboots => "De klant herstart het apparaat.",
        Cause::CustomerChats => "De klant stuurt de technicus een bericht.",
        Cause::DeviceLost => "Het apparaat van de klant verliest de netwerkverbinding.",
        Cause::DeviceBack => "Het apparaat van de klant heeft weer een netwerkverbinding.",
        Cause::FinishReboot => "Het apparaat van de klant is klaar met herstarten.",
        Cause::SetLimits => "De beheerder stelt de limieten in.",
        Cause::DisableTechnician => "De beheerder schakelt de technicus uit.",
        Cause::LossDetected => "De verbinding is al één minuut weg.",
        Cause::OfflineLimit => {
            "Opnieuw opstarten of Opnieuw verbinding maken duurt langer dan vijf minuten."
        }
        Cause::ConnectingLimit => "De verbindingslimiet van de beheerder is bereikt.",
        Cause::WaitingLimit => "De wachtlimiet van de beheerder is bereikt.",
        Cause::IdleLimit => "De inactiviteitslimiet van de beheerder is bereikt.",
        Cause::SystemLimit => "De 14 dagen van het systeem zijn om.",
    }
}

/// The name of a limit, as short as a label (`domain` §4); of anything else its sentence.
pub const fn limit(limit: Cause) -> &'static str {
    match limit {
        Cause::LossDetected => "Verbindingsverlies",
        Cause::OfflineLimit => "Offline",
        Cause::ConnectingLimit => "Verbindingslimiet",
        Cause::WaitingLimit => "Wachtlimiet",
        Cause::IdleLimit => "Inactiviteitslimiet",
        Cause::SystemLimit => "Systeemlimiet",
        other => cause(other),
    }
}

/// The limits of time that can strike in a status (`status-changes` 2, 5, 6, 9, 24, 28, 30 and 47;
/// `status-table`, Offline and Timed out; `domain` §4). A value of 0 switches an administrator's
/// limit off.
pub const fn limits(status: Status) -> &'static [&'static str] {
    match status {
        Status::Connecting => &[CONNECTING_LIMIT],
        Status::Waiting => &[LOSS_DETECTED, WAITING_LIMIT, SYSTEM_LIMIT],
        Status::Active => &[LOSS_DETECTED, IDLE_LIMIT, SYSTEM_LIMIT],
        Status::OnHold | Status::Incoming | Status::Outgoing => &[LOSS_DETECTED, SYSTEM_LIMIT],
        Status::Collaborating => &[COLLABORATOR_IDLE_LIMIT],
        Status::Rebooting => &[OFFLINE_LIMIT, COLLABORATOR_REBOOTS],
        Status::Reconnecting => &[OFFLINE_LIMIT, IDLE_LIMIT_IF_ACTIVE],
        Status::Offline => &[IDLE_LIMIT_IF_ACTIVE],
        Status::Invitation
        | Status::TimedOut
        | Status::Closed
        | Status::ClosedByTechnician
        | Status::ClosedByWaitingCustomer
        | Status::Aborted
        | Status::Removed => &[],
    }
}

const LOSS_DETECTED: &str = "Opnieuw verbinding maken, één minuut nadat de verbinding is \
                             weggevallen.";
const OFFLINE_LIMIT: &str = "Offline na meer dan vijf minuten.";
const COLLABORATOR_REBOOTS: &str = "Het item van een samenwerkende technicus blijft op Opnieuw \
                                    opstarten staan tot de herstart is voltooid, hoelang dat ook \
                                    duurt.";
const CONNECTING_LIMIT: &str = "Verwijderd als de verbindingslimiet is bereikt (minuten, ingesteld \
                                door de beheerder, 0 = nooit).";
const WAITING_LIMIT: &str =
    "Verwijderd als de wachtlimiet is bereikt (1 tot en met 999 minuten, 0 = nooit).";
const IDLE_LIMIT: &str = "Time-out opgetreden als de inactiviteitslimiet is bereikt (1 tot en met \
                          999 minuten, 0 = nooit).";
const IDLE_LIMIT_IF_ACTIVE: &str = "Time-out opgetreden bij de inactiviteitslimiet (1 tot en met \
                                    999 minuten, 0 = nooit), als het item daarvoor Actief was.";
const COLLABORATOR_IDLE_LIMIT: &str =
    "Verwijderd als de inactiviteitslimiet is bereikt (1 tot en met 999 minuten, 0 = nooit).";
const SYSTEM_LIMIT: &str = "Time-out opgetreden, definitief, na 14 dagen.";

/// Who or what brings a change about (`status-changes`, the actors of the procedures).
pub const fn agent(agent: Agent) -> &'static str {
    match agent {
        Agent::Technician => "Technicus",
        Agent::Customer => "Klant",
        Agent::Device => "Apparaat",
        Agent::Administrator => "Beheerder",
        Agent::Time => "Tijd",
    }
}
