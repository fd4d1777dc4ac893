//! What is kept over a reload, in Dutch.

use crate::i18n::kept::KeptWords;

pub(super) const WORDS: KeptWords = KeptWords {
    opening: |percent| format!("Werkplek wordt gereedgemaakt: {percent}%"),
    set_aside: "Niet alles wat was bewaard, kon worden geopend zoals het was. Wat twijfelachtig \
                is, staat apart tot u het tabblad sluit: sla het op als bestand, probeer het \
                opnieuw te openen, of gooi het weg.",
    still_aside: "Het is nog steeds niet te openen. Sla het op als bestand, of gooi het weg.",
    save_aside: "Opslaan als bestand",
    try_again: "Opnieuw proberen",
    forget: "Weggooien",
    forget_surely: "Definitief weggooien",
    keep: "Behouden",
    opened_earlier: "Dit is de werkplek zoals die enige tijd vóór het opnieuw laden was: wat later \
                     gebeurde, was te groot om te bewaren. Sla grotere werkplekken op als \
                     scenariobestand voordat u de pagina opnieuw laadt.",
    opened_another: "De werkplek van dit tabblad was te groot om te bewaren, dus dit is een \
                     andere. Sla grotere werkplekken op als scenariobestand voordat u de pagina \
                     opnieuw laadt.",
    understood: "OK",
    too_large: |until| {
        let then = match until {
            Some(until) => format!("Na opnieuw laden is die weer zoals om {until}."),
            None => "Na opnieuw laden is die weg.".to_owned(),
        };
        format!(
            "Deze werkplek is te groot geworden om in dit tabblad te bewaren. {then} Sla de \
             werkplek op als scenariobestand om alles te behouden."
        )
    },
    left_without_room: |how_many| {
        let who = match how_many {
            1 => "Een werkplek die u hebt verlaten, is".to_owned(),
            more => format!("{more} werkplekken die u hebt verlaten, zijn"),
        };
        format!(
            "{who} te groot om in dit tabblad te bewaren, en na opnieuw laden weg. Ga ernaar terug \
             en sla een scenariobestand op om alles te behouden."
        )
    },
    closed_tabs: |how_many| {
        let tabs = match how_many {
            1 => "een gesloten tabblad".to_owned(),
            more => format!("{more} gesloten tabbladen"),
        };
        format!("Uw werk in {tabs} is er nog. U kunt het openen en ook deze werkplek behouden.")
    },
    open_closed: "Openen",
    file_not_kept: |name| {
        format!(
            "{name} is geopend, maar er is geen ruimte om het bestand bij opnieuw laden te \
             behouden. Open het daarna opnieuw."
        )
    },
};
