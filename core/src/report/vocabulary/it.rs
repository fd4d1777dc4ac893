//! Italian, which is read alone. From the product's help: the headers of the fields 1–6, and Attivo and
//! Scaduto. All the rest is ours.

use super::Words;
use crate::action::Tool;
use crate::outcome::Outcome;
use crate::report::columns::Column;
use crate::report::session_type::SessionType;
use crate::report::standing::Standing;
use crate::report::time_field::TimeField;

pub(super) const fn column(column: Column) -> Words {
    match column {
        Column::StartTime => &["Ora di inizio"],
        Column::EndTime => &["Ora di fine"],
        Column::LastActionTime => &["Ora ultima azione"],
        Column::TechnicianName => &["Nome del tecnico", "Nome tecnico"],
        Column::TechnicianId => &["ID tecnico", "ID del tecnico"],
        Column::TechnicianEmail => &["E-mail tecnico", "E-mail del tecnico"],
        Column::SessionId => &["ID sessione", "ID della sessione"],
        Column::SessionType => &["Tipo di sessione", "Tipo sessione"],
        Column::Status => &["Stato"],
        Column::Name => &["Nome"],
        Column::CustomField(_) => &["Campo personalizzato"],
        Column::TrackingId => &["ID di monitoraggio", "ID tracciamento"],
        Column::CustomerIp => &["IP cliente", "IP del cliente", "Indirizzo IP del cliente"],
        Column::DeviceId => &["ID dispositivo", "ID del dispositivo"],
        Column::IncidentToolsUsed => &["Strumenti utilizzati", "Strumento utilizzato"],
        Column::ResolvedUnresolved => &["Risolto/Non risolto"],
        Column::ChannelId => &["ID canale", "ID del canale"],
        Column::ChannelName => &["Nome canale", "Nome del canale"],
        Column::CallingCard => &["Calling Card"],
        Column::Time(TimeField::Connecting) => &["Tempo di connessione"],
        Column::Time(TimeField::Waiting) => &["Tempo di attesa"],
        Column::Time(TimeField::Total) => &["Tempo totale"],
        Column::Time(TimeField::Active) => &["Tempo attivo", "Tempo di attività"],
        Column::Time(TimeField::Work) => &["Tempo di lavoro"],
        Column::Time(TimeField::Hold) => &["Tempo di sospensione"],
        Column::Time(TimeField::Transfer) => &["Tempo di trasferimento"],
        Column::Time(TimeField::Rebooting) => &["Tempo di riavvio"],
        Column::Time(TimeField::Reconnecting) => &["Tempo di riconnessione"],
        Column::Platform => &["Piattaforma"],
        Column::BrowserType => &["Tipo di browser", "Tipo browser"],
        Column::TechnicianGroup => &["Gruppo di tecnici", "Gruppo tecnici"],
        Column::TimeToFirstChat => &["Tempo fino alla prima chat"],
        Column::WrapUpTime => &["Tempo di conclusione"],
        Column::TransferredTo => &["Trasferito a", "Trasferita a"],
        Column::FirstChatSent => &["Primo messaggio di chat inviato", "Prima chat inviata"],
        Column::CustomerMessages => &["Numero di messaggi del cliente", "Messaggi del cliente"],
        Column::TechnicianMessages => &["Numero di messaggi del tecnico", "Messaggi del tecnico"],
        Column::SystemMessages => &["Numero di messaggi di sistema", "Messaggi di sistema"],
    }
}

pub(super) const fn standing(standing: Standing) -> Words {
    match standing {
        Standing::Connecting => &["Connessione in corso", "Connessione"],
        Standing::Waiting => &["In attesa"],
        Standing::Active => &["Attivo"],
        Standing::OnHold => &["Sospeso"],
        Standing::Transferring => &["Trasferimento in corso", "Trasferimento"],
        Standing::Rebooting => &["Riavvio in corso", "Riavvio"],
        Standing::Reconnecting => &["Riconnessione in corso", "Riconnessione"],
        Standing::Offline => &["Offline", "Non in linea"],
        Standing::Ended(Outcome::ClosedByTechnician) => &["Chiuso dal tecnico"],
        Standing::Ended(Outcome::ClosedByCustomer) => &["Chiuso dal cliente"],
        Standing::Ended(Outcome::ClosedByWaitingCustomer) => &["Chiuso dal cliente in attesa"],
        Standing::Ended(Outcome::Transferred) => &["Trasferito"],
        Standing::Ended(Outcome::TimedOut) => &["Scaduto"],
        Standing::Ended(Outcome::TimedOutClosedByTechnician) => &["Scaduto: chiuso dal tecnico"],
        Standing::Ended(Outcome::Aborted) => &[
            "Interrotto: il tecnico è stato eliminato o disabilitato",
            "Interrotto",
        ],
        Standing::Ended(Outcome::DeclinedByCustomer) => &["Rifiutato dal cliente"],
        Standing::Disconnected => &["Disconnesso"],
        Standing::Rebooted => &["Riavviato"],
        Standing::ClosedByActiveCustomer => &["Chiuso dal cliente attivo"],
        Standing::NotAvailable => &["Non disponibile"],
    }
}

pub(super) const fn session_type(session_type: SessionType) -> Words {
    match session_type {
        SessionType::MobileApplet => &["Applet mobile"],
        SessionType::CallingCard => &["Calling Card"],
        SessionType::InstantChat => &["Instant Chat"],
        SessionType::Unattended => &["Automatico"],
        SessionType::ConnectOnLan => &["Connessione alla LAN"],
        SessionType::Applet => &["Applet"],
    }
}

pub(super) const fn tool(tool: Tool) -> &'static str {
    match tool {
        Tool::RemoteControl => "controllo remoto",
        Tool::ScreenSharing => "condivisione schermo",
        Tool::FileManager => "gestione file",
        Tool::FileTransfer => "trasferimento file",
        Tool::SaveDialog => "finestra di salvataggio",
        Tool::CallingCardInstallation => "installazione della Calling Card",
    }
}
