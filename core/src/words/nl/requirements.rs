//! What must hold for a cause to bring a change about (`domain` §3 and §4; the procedures of
//! `status-changes`).

use crate::cause::Cause;
use crate::rules::Rule;
use crate::status::Status;

/// What must hold for this cause to bring this change about. Of a cause that is none of the rule's,
/// what it needs anywhere.
pub const fn requirement(rule: &Rule, cause: Cause) -> &'static str {
    match cause {
        Cause::StartSession => start(rule),
        Cause::TransferSession => transfer(rule),
        Cause::CloseApplet => close(rule),
        Cause::DeviceBack | Cause::ConsoleBack | Cause::FinishReboot => back(rule),
        Cause::EndSession => end(rule),
        Cause::OfflineLimit => offline(rule),
        Cause::IdleLimit => idle(rule),
        Cause::RebootDevice => match rule.from {
            Status::OnHold | Status::Incoming => {
                "Een andere technicus herstart het apparaat, vanuit Aan het wachten, Actief, \
                 Uitgaand of Samenwerken; vanuit deze status zelf kan alleen de klant dat."
            }
            _ => {
                "De technicus heeft verbinding met het apparaat, en het apparaat is niet aan het \
                 herstarten."
            }
        },
        Cause::TakeLead => match rule.from {
            Status::Active => {
                "Deze technicus heeft de leiding en heeft die aangeboden, en de samenwerkende \
                 technicus neemt die over zolang het aanbod geldt."
            }
            _ => {
                "De leiding is aan deze samenwerkende technicus aangeboden, en de hoofdtechnicus \
                 is nog Actief."
            }
        },
        other => simple(other),
    }
}

const fn simple(cause: Cause) -> &'static str {
    match cause {
        Cause::StartApplet => "De applet is niet gestart, en de voorwaarden zijn niet geweigerd.",
        Cause::HoldSession => {
            "Het is het eigen item van de technicus; niemand kan dat van een ander onderbreken."
        }
        Cause::ExcludeTechnician => {
            "De hoofdtechnicus staat op Actief, Onderbroken of Opnieuw opstarten, en dit item is \
             van een uitgenodigde of samenwerkende technicus."
        }
        Cause::CustomerReboots => {
            "De applet draait, het apparaat is niet al aan het herstarten, en de applet heeft \
             verbinding, zodat de console van de herstart hoort."
        }
        Cause::DisableTechnician => {
            "Het item is Actief en van de technicus zelf. De andere items van de technicus blijven \
             zoals ze zijn; een item dat later weer Actief wordt, wordt op dat moment afgebroken."
        }
        Cause::LossDetected => {
            "Een hele minuut zonder verbinding, hoe die ook wegviel: door het netwerk van het \
             apparaat, dat van de computer van de technicus, of een herstart waar deze console \
             niets van hoorde."
        }
        Cause::ConnectingLimit => {
            "De beheerder heeft een verbindingslimiet ingesteld, en de klant heeft de applet \
             binnen die tijd niet gestart."
        }
        Cause::WaitingLimit => {
            "De beheerder heeft een wachtlimiet ingesteld, en niemand heeft de sessie binnen die \
             tijd gestart of overgedragen."
        }
        Cause::SystemLimit => "Het item heeft al die tijd deze status gehad.",
        _ => "Verder niets.",
    }
}

const fn start(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Waiting, _) => {
            "De sessie staat in de eigen wachtrij van de technicus of in die van een kanaal dat de \
             technicus bedient."
        }
        (_, Status::Removed) => {
            "Een andere technicus start de overgedragen sessie, en dit item hoort bij de \
             overdracht, verstoord of niet: na het oppakken houdt niemand zo’n item over."
        }
        (Status::Incoming, _) => "Niemand heeft de sessie sinds de overdracht opgepakt.",
        (Status::Outgoing, _) => "Nog geen ontvanger heeft de sessie opgepakt.",
        (Status::OnHold, Status::Collaborating) => {
            "De technicus is op uitnodiging gekomen en heeft niet de leiding van de sessie."
        }
        (Status::OnHold, _) => {
            "De technicus heeft de leiding van de sessie; een samenwerkende technicus gaat terug \
             naar Samenwerken."
        }
        (Status::Invitation, _) => {
            "De uitnodiging geldt nog: ze is niet ingetrokken door de hoofdtechnicus en niet \
             vervallen doordat de sessie is geëindigd."
        }
        _ => "Het is het eigen item van de technicus.",
    }
}

const fn transfer(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Outgoing, _) => {
            "Een ontvanger draagt de sessie terug over aan deze afzender: de twee items wisselen \
             van status."
        }
        (_, Status::Incoming) => {
            "Gezien vanuit de ontvanger: het item van de afzender heeft de eerste status, en de \
             ontvanger is niet uitgeschakeld en heeft de sessie nog niet."
        }
        (Status::Incoming, _) => {
            "De ontvanger draagt de sessie verder over, aan iemand die de sessie niet heeft, of \
             terug aan een afzender."
        }
        (Status::OnHold, _) => {
            "De technicus heeft de leiding van de sessie, en er is iemand die de sessie kan \
             ontvangen en nog niet heeft."
        }
        _ => "Er is iemand die de sessie kan ontvangen en nog niet heeft.",
    }
}

const fn close(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Incoming | Status::Outgoing, Status::ClosedByWaitingCustomer) => {
            "Niemand heeft de sessie ooit opgepakt, niet vóór de overdracht en niet erna."
        }
        (Status::Incoming | Status::Outgoing, _) => {
            "Iemand had de sessie opgepakt voordat ze werd overgedragen."
        }
        _ => {
            "De applet draait, het apparaat is niet aan het herstarten, en de console hoort ervan."
        }
    }
}

/// A collaborator's entry is never Offline: no document knows a way from there to Collaborating.
const fn offline(rule: &Rule) -> &'static str {
    match rule.from {
        Status::Rebooting => {
            "De herstart is niet voltooid. Het item van een samenwerkende technicus blijft ook dan \
             op Opnieuw opstarten staan."
        }
        _ => "De verbinding is niet teruggekomen.",
    }
}

const fn idle(rule: &Rule) -> &'static str {
    match rule.from {
        Status::Reconnecting | Status::Offline => {
            "De beheerder heeft een inactiviteitslimiet ingesteld, het item was vóór de storing \
             Actief, en de inactiviteitstimer heeft zo lang gelopen: vanaf het verbindingsverlies, \
             wat de console ook toont, plus wat hij daarvoor al had gelopen."
        }
        _ => {
            "De beheerder heeft een inactiviteitslimiet ingesteld, en de inactiviteitstimer heeft \
             zo lang gelopen: met de console op de achtergrond en zonder open tool die hem \
             tegenhoudt, of zonder verbinding."
        }
    }
}

const fn back(rule: &Rule) -> &'static str {
    match rule.to {
        Status::Closed => {
            "De klant heeft de applet gesloten terwijl er geen verbinding was, en de console hoort \
             dat nu."
        }
        Status::ClosedByWaitingCustomer | Status::Removed => {
            "De klant heeft de applet gesloten terwijl er geen verbinding was, en de console hoort \
             dat nu. Wat verstoord was, wordt eerst hersteld, op hetzelfde moment."
        }
        Status::Aborted => {
            "Het item was verstoord toen de technicus werd uitgeschakeld. Het wordt weer Actief, \
             en op hetzelfde moment afgebroken."
        }
        _ => {
            "Het item had die status vóór de storing, en niets anders houdt de verbinding nog \
             tegen: geen netwerkstoring en geen herstart."
        }
    }
}

const fn end(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::TimedOut, _) => {
            "De limiet van de beheerder heeft het item beëindigd: na de limiet van het systeem kan \
             er niets meer."
        }
        (_, Status::Closed) => {
            "De hoofdtechnicus sluit de sessie, en dit item is van een samenwerkende technicus; \
             het wordt daarmee ook gesloten."
        }
        (Status::Incoming | Status::Outgoing | Status::Invitation, _) => {
            "De hoofdtechnicus sluit de sessie; vanuit deze status zelf kan niemand dat."
        }
        (Status::Collaborating, _) => {
            "De samenwerkende technicus verlaat de sessie; de anderen gaan verder."
        }
        (Status::Rebooting | Status::Reconnecting | Status::Offline, _) => {
            "Het is het eigen item van de technicus; of de hoofdtechnicus sluit de sessie terwijl \
             dit item bij een overdracht hoort."
        }
        _ => "Het is het eigen item van de technicus.",
    }
}
