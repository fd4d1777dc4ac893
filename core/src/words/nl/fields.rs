//! What a field of the report says, a sentence each (`report` §2; `session-report` 1–38).

use crate::report::Column;
use crate::report::time_field::TimeField;

/// The sentence. What no desk knows is said to be none.
pub const fn field(column: Column) -> &'static str {
    match column {
        Column::StartTime => "Wanneer de technicus voor het eerst op Actief of Samenwerken staat.",
        Column::EndTime => {
            "Wanneer de laatste deelname van de technicus aan de sessie voorbij is; leeg zolang \
             die duurt."
        }
        Column::LastActionTime => {
            "Wanneer de technicus, op Actief of Samenwerken, voor het laatst ophield met werken; \
             leeg zolang er wordt gewerkt."
        }
        Column::TechnicianName => "De technicus over wiens aandeel in de sessie de rij gaat.",
        Column::TechnicianId => {
            "Het nummer van de technicus, vanaf 1, in de volgorde van de werkplek."
        }
        Column::TechnicianEmail => "Het e-mailadres van de technicus; op deze werkplek is er geen.",
        Column::SessionId => "Het nummer van de sessie, vanaf 1, in de volgorde van aanmaken.",
        Column::SessionType => "Waarmee de klant werkt; hier altijd de applet.",
        Column::Status => {
            "Hoe de laatste deelname van de technicus is afgelopen of, zolang die duurt, hoe het \
             ervoor staat."
        }
        Column::Name => "Hoe de sessie heet, meestal naar de klant.",
        Column::CustomField(_) => {
            "Een veld dat een account zelf een naam geeft; op deze werkplek is er geen."
        }
        Column::TrackingId => {
            "Wat de sessie aan een ander systeem koppelt; op deze werkplek is er niets."
        }
        Column::CustomerIp => "Het netwerkadres van de klant; op deze werkplek is er geen.",
        Column::DeviceId => {
            "Wat het apparaat van de klant van andere onderscheidt; op deze werkplek is er niets."
        }
        Column::IncidentToolsUsed => {
            "De tools die de technicus heeft gebruikt, in de volgorde waarin ze voor het eerst \
             zijn geopend."
        }
        Column::ResolvedUnresolved => {
            "Of het probleem is opgelost; sinds 2009 vragen rapporten er niet meer naar."
        }
        Column::ChannelId => "Het nummer van het kanaal waarop de sessie is geopend.",
        Column::ChannelName => "Het kanaal waarop de sessie is geopend.",
        Column::CallingCard => {
            "De Calling Card die de klant heeft gebruikt; op deze werkplek is er geen."
        }
        Column::Time(field) => duration(field),
        Column::Platform => "Het besturingssysteem van de klant; deze werkplek kent het niet.",
        Column::BrowserType => "De browser van de klant; deze werkplek kent die niet.",
        Column::TechnicianGroup => "De eerste groep waarin de technicus voorkomt.",
        Column::TimeToFirstChat => {
            "Vanaf de eerste keer Aan het wachten tot het eerste bericht van de technicus; leeg in \
             de rij van een samenwerkende technicus."
        }
        Column::WrapUpTime => {
            "Vanaf het laatste bericht van de sessie tot het item uit de wachtrij van de technicus \
             verdwijnt; 0 voor wie de sessie heeft overgedragen."
        }
        Column::TransferredTo => {
            "De technicus, de groep of het kanaal waaraan de technicus de sessie het laatst heeft \
             overgedragen."
        }
        Column::FirstChatSent => "Wanneer de technicus het eerste bericht schreef.",
        Column::CustomerMessages => "Hoeveel berichten de klant in de sessie heeft geschreven.",
        Column::TechnicianMessages => {
            "Hoeveel berichten de technicus in de sessie heeft geschreven."
        }
        Column::SystemMessages => {
            "Hoeveel berichten het systeem heeft geschreven; deze werkplek telt er geen."
        }
    }
}

const fn duration(field: TimeField) -> &'static str {
    match field {
        TimeField::Connecting => {
            "Hoelang de sessie op Bezig met verbinden stond; gelijk in alle rijen van de sessie."
        }
        TimeField::Waiting => {
            "Vanaf de eerste keer Aan het wachten tot iemand de sessie oppakt of die voorbij is; \
             gelijk in alle rijen van de sessie."
        }
        TimeField::Total => {
            "Actieve tijd, Onderbrekingstijd, Overdrachtstijd, Herstarttijd en Herverbindingstijd \
             samen: niet het totaal van de console en niet eind min start."
        }
        TimeField::Active => "Hoelang de technicus op Actief of Samenwerken stond.",
        TimeField::Work => {
            "Zolang de sessie is geselecteerd, er verbinding is, de console op de voorgrond staat \
             en de technicus niet Afwezig is."
        }
        TimeField::Hold => "Hoelang de sessie bij de technicus Onderbroken was.",
        TimeField::Transfer => {
            "Hoelang het item van de technicus Uitgaand was, nadat iemand de sessie had opgepakt."
        }
        TimeField::Rebooting => {
            "Opnieuw opstarten na het oppakken, voor zover het de eigen tijd van de technicus \
             onderbreekt."
        }
        TimeField::Reconnecting => {
            "Opnieuw verbinding maken na het oppakken, zolang de oorzaak bij de klant ligt."
        }
    }
}
