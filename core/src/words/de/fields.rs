//! What a field of the report says, a sentence each (`report` §2; `session-report` 1–38), in German.

use crate::report::Column;
use crate::report::time_field::TimeField;

/// The sentence. What no desk knows is said to be none.
pub const fn field(column: Column) -> &'static str {
    match column {
        Column::StartTime => {
            "Wann der Techniker zum ersten Mal „Aktiv“ oder in „Zusammenarbeit“ ist."
        }
        Column::EndTime => {
            "Wann die letzte Beteiligung des Technikers an der Sitzung endet; leer, solange sie \
             andauert."
        }
        Column::LastActionTime => {
            "Wann der Techniker zuletzt aufhörte zu arbeiten, während er „Aktiv“ oder in \
             „Zusammenarbeit“ war; leer, solange er arbeitet."
        }
        Column::TechnicianName => "Wessen Anteil an der Sitzung die Zeile zeigt.",
        Column::TechnicianId => {
            "Die Nummer des Technikers, von 1 an in der Reihenfolge des Arbeitsplatzes."
        }
        Column::TechnicianEmail => "Die Adresse des Technikers; dieser Arbeitsplatz hat keine.",
        Column::SessionId => "Die Nummer der Sitzung, von 1 an in der Reihenfolge der Erstellung.",
        Column::SessionType => "Womit der Kunde arbeitet; hier immer das Applet.",
        Column::Status => {
            "Wie die letzte Beteiligung des Technikers endete oder, solange sie andauert, welchen \
             Stand sie hat."
        }
        Column::Name => "Wie die Sitzung heißt, in der Regel nach ihrem Kunden.",
        Column::CustomField(_) => {
            "Ein Feld, das ein Konto selbst benennt; dieser Arbeitsplatz hat keines."
        }
        Column::TrackingId => {
            "Die Kennung, die die Sitzung mit einem anderen System verknüpft; dieser Arbeitsplatz \
             hat keine."
        }
        Column::CustomerIp => "Die Netzwerkadresse des Kunden; dieser Arbeitsplatz hat keine.",
        Column::DeviceId => "Die Kennung des Kundengeräts; dieser Arbeitsplatz hat keine.",
        Column::IncidentToolsUsed => {
            "Die Tools, die der Techniker verwendet hat, in der Reihenfolge, in der sie zum ersten \
             Mal geöffnet wurden."
        }
        Column::ResolvedUnresolved => {
            "Ob das Problem gelöst wurde; Berichte fragen seit 2009 nicht mehr danach."
        }
        Column::ChannelId => "Die Nummer des Kanals, über den die Sitzung geöffnet wurde.",
        Column::ChannelName => "Der Kanal, über den die Sitzung geöffnet wurde.",
        Column::CallingCard => {
            "Die Calling Card, die der Kunde verwendet hat; dieser Arbeitsplatz hat keine."
        }
        Column::Time(field) => duration(field),
        Column::Platform => "Das Betriebssystem des Kunden; dieser Arbeitsplatz kennt es nicht.",
        Column::BrowserType => "Der Browser des Kunden; dieser Arbeitsplatz kennt ihn nicht.",
        Column::TechnicianGroup => "Die erste Gruppe, zu der der Techniker gehört.",
        Column::TimeToFirstChat => {
            "Vom ersten „Wartend“ der Sitzung bis zur ersten Nachricht des Technikers; leer in der \
             Zeile eines mitwirkenden Technikers."
        }
        Column::WrapUpTime => {
            "Ab der letzten Nachricht der Sitzung, bis ihr Eintrag die Warteschlange des \
             Technikers verlässt; 0 für den, der sie übergeben hat."
        }
        Column::TransferredTo => {
            "Der Techniker, die Gruppe oder der Kanal, an den der Techniker die Sitzung zuletzt \
             übergeben hat."
        }
        Column::FirstChatSent => "Wann der Techniker die erste Nachricht geschrieben hat.",
        Column::CustomerMessages => {
            "Wie viele Nachrichten der Kunde in der Sitzung geschrieben hat."
        }
        Column::TechnicianMessages => {
            "Wie viele Nachrichten der Techniker in der Sitzung geschrieben hat."
        }
        Column::SystemMessages => {
            "Wie viele Nachrichten das System geschrieben hat; dieser Arbeitsplatz zählt keine."
        }
    }
}

const fn duration(field: TimeField) -> &'static str {
    match field {
        TimeField::Connecting => {
            "Wie lange die Sitzung den Status „Verbindung wird hergestellt“ hatte; in jeder ihrer \
             Zeilen gleich."
        }
        TimeField::Waiting => {
            "Ab dem ersten „Wartend“ der Sitzung, bis jemand sie annimmt oder sie zu Ende ist; in \
             jeder ihrer Zeilen gleich."
        }
        TimeField::Total => {
            "Aktive Zeit, Haltezeit, Übertragungszeit, Zeit für Neustart und Zeit für erneuten \
             Verbindungsaufbau zusammen: nicht die Gesamtzeit der Konsole und nicht Ende minus \
             Start."
        }
        TimeField::Active => "Wie lange der Techniker „Aktiv“ oder in „Zusammenarbeit“ war.",
        TimeField::Work => {
            "Solange die Sitzung ausgewählt ist, die Verbindung steht, die Konsole im Vordergrund \
             ist und der Techniker nicht abwesend ist."
        }
        TimeField::Hold => "Wie lange der Techniker die Sitzung „In Wartestellung“ hatte.",
        TimeField::Transfer => {
            "Wie lange der Eintrag des Technikers „Ausgang“ war, nachdem schon jemand die Sitzung \
             angenommen hatte."
        }
        TimeField::Rebooting => {
            "„Computer wird neu gestartet“ nach der Annahme, soweit der Neustart die eigene Zeit \
             des Technikers unterbricht."
        }
        TimeField::Reconnecting => {
            "„Neu verbinden“ nach der Annahme, solange die Ursache auf der Seite des Kunden liegt."
        }
    }
}
