//! The explorer in Dutch.

use queuescope_core::rules::Standing;
use queuescope_core::status::Kin;

use super::number;
use crate::i18n::explorer::{
    ExplorerWords, IntroWords, ListWords, MapWords, RuleCardWords, StatusCardWords,
};

pub(super) const WORDS: ExplorerWords = ExplorerWords {
    title: "Statussen en overgangen",
    kin: |kin| match kin {
        Kin::InWork => "In behandeling",
        Kin::WaitingForUs => "Wacht op ons",
        Kin::WaitingForOthers => "Wacht op anderen",
        Kin::Disturbed => "Verstoord",
        Kin::Ended => "Afgelopen",
    },
    standing: |standing| match standing {
        Standing::Enacted => "Gesimuleerd",
        Standing::Disputed(_) => "Niet gesimuleerd",
    },
    to: "naar",
    close_card: "Kaart sluiten",
    map: MapWords {
        title: "Diagram van alle statussen en overgangen",
        box_label: |name, ways_out, ways_in| {
            format!(
                "{name}, {}, {}",
                counted(ways_out, "uitgang", "uitgangen"),
                counted(ways_in, "ingang", "ingangen")
            )
        },
        legend: "Legenda",
        line_enacted: "gesimuleerd",
        line_disputed: "niet gesimuleerd",
        way_out: "uitgang",
        way_in: "ingang",
        here: "nu hier",
        just_changed: "gewijzigd in deze stap",
        in_story: "elders in het scenario",
        signs: "Namen van de tekens",
        zoom: "Zoomen",
        larger: "Inzoomen",
        smaller: "Uitzoomen",
    },
    list: ListWords {
        statuses: "Alle statussen",
        changes: "Alle overgangen",
        from: "Van",
    },
    intro: IntroWords {
        title: "Kies een status of een lijn",
        lead: "Alle statussen die een sessie in een wachtrij kan hebben, en alle overgangen \
               daartussen die de documenten vermelden.",
        statuses: "statussen",
        changes: "overgangen",
        enacted: "gesimuleerd op de werkplek",
        disputed: "niet gesimuleerd",
        how: "Zo leest u het",
        hints: &[
            "Een status toont eerst de betekenis, de tijdslimieten en wat er kan worden gedaan. De \
             rest kunt u uitklappen.",
            "Een lijn toont eerst wie de overgang veroorzaakt, na hoeveel tijd, en wat er verder \
             verandert.",
            "Wijs een status aan om alleen de aangrenzende statussen te zien.",
            "Met het toetsenbord: Tab naar het diagram, pijltoetsen van vak naar vak, Enter om te \
             openen. De overgangen zijn links op de kaart.",
            "Elke kaart heeft een eigen adres: kopieer dat om de kaart aan een collega te sturen.",
        ],
        the_disputed: "Waar de documenten elkaar tegenspreken",
    },
    status: StatusCardWords {
        seen_by: "Wie dit ziet",
        limits: "Tijdslimieten",
        no_limits: "Geen: geen limiet beëindigt deze status.",
        ways_out: "Uitgangen",
        no_way_out: "Geen: er volgt niets meer.",
        ways_in: "Ingangen",
        no_way_in: "Geen: een item begint ermee.",
        names: "In de console",
    },
    rule: RuleCardWords {
        title: "Overgang",
        stays: "Dit is geen overgang: is de limiet van de beheerder bereikt, dan blijft het \
                item zoals het is tot een technicus het sluit.",
        condition: "Voorwaarde",
        causes: "Oorzaak",
        evidence: "Wat de documenten zeggen",
        status_table: "Statustabel",
        not_in_status_table: "Niet in de statustabel.",
        cell: "Cel",
        next_of: |name| format!("Volgende, bij {name}"),
        previous_of: |name| format!("Vorige, bij {name}"),
        printed: "vermeld",
        not_printed: "niet vermeld",
        status_changes: "Statuswijzigingen",
        not_in_status_changes: "Niet bij de 62 procedures.",
        row: |row| format!("Rij {row}"),
        reverse: "Omgekeerde overgang",
    },
};

pub(super) fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { more })
}
