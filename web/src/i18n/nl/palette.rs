//! The palette in Dutch.

use queuescope_core::cause::Cause;
use queuescope_core::status::Status;

use crate::i18n::named;
use crate::i18n::palette::PaletteWords;

pub(super) const WORDS: PaletteWords = PaletteWords {
    title: "Alles doorzoeken",
    field: "Een status, knop, sessie, persoon of opdracht",
    nothing: "Niets gevonden. Probeer de naam van een status, knop of sessie.",

    session: "Sessie",
    queue: "Wachtrij",
    status: "Status",
    change: "Overgang",
    limit: "Tijdslimiet",
    command: "Opdracht",
    setting: "Instelling",
    field_of_the_report: "Rapportveld",
    story: "Scenario",
    contradiction: "Tegenstrijdigheid",
    export: "Export",
    now: |session| format!("{session}, nu"),

    also_status,
    also_cause,

    brings: |status| format!("Status wordt {status}"),
    and_more: |change, more| match more {
        0 => change.to_owned(),
        _ => format!("{change}, en nog {more}"),
    },
    stands: |status, queue| format!("{status} in de wachtrij van {queue}"),
    due: |stands, status, time| format!("{stands} · {status} over {time}"),
    has_left: "Uit alle wachtrijen verdwenen",
    shows: |sessions| match sessions {
        1 => "1 sessie".to_owned(),
        more => format!("{more} sessies"),
    },
    minutes: |minutes| match minutes {
        0 => "Uitgeschakeld (0 minuten).".to_owned(),
        1 => "Ingesteld op 1 minuut.".to_owned(),
        more => format!("Ingesteld op {more} minuten."),
    },

    theme: named(
        "Thema: systeem",
        "automatisch, auto, systeemthema, zoals het systeem, kleuren, uiterlijk, weergave",
    ),
    light: named(
        "Thema: licht",
        "helder, lichte modus, dag, wit, kleuren, light mode",
    ),
    dark: named(
        "Thema: donker",
        "nacht, donkere modus, zwart, kleuren, dark mode",
    ),
    also_language: "taal, vertaling, language",
    languages: [
        "engels, english",
        "duits, german",
        "frans, french",
        "nederlands, hollands, dutch",
    ],
    names_in: |language| format!("Statusnamen: {language}"),
    figures: named(
        "Cijfers van het rapport",
        "statistiek, statistieken, kpi, service level, serviceniveau, gemiddelde wachttijd, \
         afhandeltijd, verloren sessies, grafieken",
    ),
    rules: |format| format!("Regels als {format}"),
    also_rules: "exporteren, opslaan, downloaden, regelboek, toestandsmachine, toestandsdiagram, \
                 state machine, diagram",
    pictures: named(
        "Diagram, matrix of kaart als afbeelding",
        "svg, png, plaatje, tekening, schema, schermafbeelding, screenshot, exporteren, opslaan, \
         downloaden, afdrukken, printen, pdf, papier",
    ),
    pictures_where: "Verkenner, “Exporteren”",
    events: named(
        "Gebeurtenislogboek van deze werkplek",
        "xes, json lines, process mining, event log, log, geschiedenis, exporteren, opslaan, \
         downloaden",
    ),
    events_where: "Werkplek, onder de geschiedenis",
    report: named(
        "Sessierapport als bestand",
        "csv, excel, xlsx, spreadsheet, rekenblad, tabel, xml, json, exporteren, opslaan, \
         downloaden",
    ),
    report_where: "Rapport, “Exporteren”",
    limits: named(
        "Tijdslimieten instellen",
        "limieten, beheerder, minuten, time-out, timeout, instellingen, configureren",
    ),
    limits_where: "Werkplek, onder de tijdlijn",
};

const fn also_status(status: Status) -> &'static str {
    match status {
        Status::Connecting => {
            "nieuw, verbinden, verbinding maken, pincode, applet, download, link gestuurd, niet \
             gestart, connecting"
        }
        Status::Waiting => {
            "wachtend, nieuw, openstaand, onbeantwoord, in de rij, wachtrij, waiting"
        }
        Status::Active => "in behandeling, bezig, gestart, lopend, opgepakt, in gesprek, active",
        Status::OnHold => "in de wacht, on hold, hold, pauze, gepauzeerd, geparkeerd",
        Status::Incoming => {
            "binnenkomend, ontvangen, doorverbonden, toegewezen, aan mij overgedragen, incoming"
        }
        Status::Outgoing => {
            "verzonden, doorverbonden, doorgestuurd, overgedragen, weggegeven, outgoing"
        }
        Status::Invitation => "uitgenodigd, gevraagd mee te doen, invite, invitation",
        Status::Collaborating => {
            "meewerken, meekijken, meedoen, samen, tweede technicus, medetechnicus, collaborating"
        }
        Status::Rebooting => {
            "herstart, herstarten, heropstarten, reboot, rebooten, rebooting, restart, booten"
        }
        Status::Reconnecting => {
            "klant weg, klant is weg, herverbinden, verbindingsverlies, verbinding kwijt, \
             verbinding verbroken, verbinding weg, weggevallen, netwerk, instabiel, reconnecting"
        }
        Status::Offline => {
            "klant weg, klant is weg, niet verbonden, geen verbinding, onbereikbaar, geen netwerk, weg, disconnected"
        }
        Status::TimedOut => {
            "timeout, time out, timed out, verlopen, verstreken, te lang inactief, inactief"
        }
        Status::Closed => {
            "klant weg, klant is weg, afgesloten, beëindigd, klaar, afgerond, sluiten, \
             opgehangen, closed"
        }
        Status::ClosedByTechnician => "beëindigd, klaar, afgerond, gesloten door technicus, closed",
        Status::ClosedByWaitingCustomer => {
            "afgehaakt, opgegeven, opgehangen, klant weg, gesloten door wachtende klant, closed"
        }
        Status::Aborted => "uitgeschakeld, gedeactiveerd, verwijderd, geannuleerd, aborted",
        Status::Removed => "weg, verdwenen, kwijt, zoek, ontbreekt, gewist, removed",
    }
}

const fn also_cause(cause: Cause) -> &'static str {
    match cause {
        Cause::CreateSession => {
            "nieuw, sessie aanmaken, sessie maken, privésessie, pincode, new session"
        }
        Cause::StartSession => {
            "oppakken, ophalen, aannemen, accepteren, hervatten, terugnemen, uit de wacht halen, \
             voortzetten, meedoen, beginnen, start session, pick up"
        }
        Cause::HoldSession => "pauzeren, pauze, parkeren, in de wacht zetten, on hold, hold",
        Cause::TransferSession => {
            "doorverbinden, doorgeven, doorzetten, doorsturen, overzetten, escaleren, toewijzen, \
             transfer"
        }
        Cause::InviteTechnician => {
            "uitnodigen, samenwerken, collega toevoegen, erbij vragen, conferentie, invite"
        }
        Cause::ExcludeTechnician => {
            "uitsluiten, collega verwijderen, eruit zetten, eruit gooien, kick, exclude"
        }
        Cause::OfferLead => {
            "leiding geven, leiding afgeven, leiding doorgeven, leiding overdragen, lead"
        }
        Cause::TakeLead => {
            "hoofdtechnicus worden, leiding aannemen, leiding nemen, take lead, lead"
        }
        Cause::RebootDevice | Cause::CustomerReboots => {
            "opnieuw opstarten, reboot, rebooten, restart, computer herstarten, pc herstarten, \
             booten"
        }
        Cause::EndSession => {
            "beëindigen, afsluiten, afronden, verlaten, ophangen, stoppen, sessie beëindigen, \
             sluiten, end session, close session"
        }
        Cause::SendChat | Cause::CustomerChats => "bericht, schrijven, typen, chat, chatten, tekst",
        Cause::SelectSession => "tabblad openen, kijken",
        Cause::OpenTool | Cause::CloseTool => {
            "besturing op afstand, overnemen, remote control, scherm delen, bestandsbeheer, \
             bestandsoverdracht, tools"
        }
        Cause::ShowConsole => "voorgrond, venster, terughalen, maximaliseren, inactiviteitstimer",
        Cause::HideConsole => "achtergrond, venster, minimaliseren, inactiviteitstimer",
        Cause::SetPresence => "bezet, afwezig, beschikbaar, status van technicus, presence",
        Cause::ConsoleLost => "technicus verliest netwerk, verbinding kwijt, kabel, wifi",
        Cause::ConsoleBack => "technicus netwerk terug, weer verbonden",
        Cause::OpenChannelSession => "kanaal, webformulier, klant begint",
        Cause::StartApplet => "downloaden, programma starten, klant begint",
        Cause::DeclineTerms => "voorwaarden, afwijzen, weigeren, niet akkoord",
        Cause::CloseApplet => "klant vertrekt, klant stopt, klant sluit af, haakt af, wegklikken",
        Cause::DeviceLost => "klant verliest netwerk, verbinding kwijt, kabel, wifi",
        Cause::DeviceBack => "klant netwerk terug, weer verbonden",
        Cause::FinishReboot => "herstart, computer terug, opgestart, weer online",
        Cause::SetLimits => "beheerder, minuten, time-out, timeout",
        Cause::DisableTechnician => {
            "beheerder, technicus verwijderen, technicus deactiveren, account verwijderen, \
             blokkeren"
        }
        Cause::LossDetected => {
            "één minuut, een minuut, 1 minuut, verbinding kwijt, time-out, timeout"
        }
        Cause::OfflineLimit => "vijf minuten, 5 minuten, time-out, timeout",
        Cause::ConnectingLimit => "time-out, timeout, pincode verloopt, minuten",
        Cause::WaitingLimit => "time-out, timeout, wacht te lang, minuten",
        Cause::IdleLimit => "inactief, idle, time-out, timeout, te lang inactief, minuten",
        Cause::SystemLimit => "14 dagen, twee weken, veertien dagen, time-out, timeout",
    }
}
