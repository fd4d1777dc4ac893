//! The cards in Dutch.

use queuescope_core::paths::By;

use super::number;
use crate::i18n::cards::{CardWords, ChangePartWords, CitationWords, RouteWords, StatusPartWords};

pub(super) const WORDS: CardWords = CardWords {
    status: StatusPartWords {
        yours: "Wat u kunt doen",
        others: "Wat anderen kunnen doen",
        other_technicians: "Andere technici",
        your_machine: "Uw computer",
        nothing_changes: "Niets dat de status wijzigt.",
        unchanged: "Geen statuswijziging:",
        at_any_time: "Op elk moment: de console tonen of verbergen, de aanwezigheid instellen, een \
                      netwerk verbreken en herstellen, de limieten instellen. Een technicus zonder \
                      netwerk op de eigen computer kan een sessie alleen selecteren.",
        report: "In het sessierapport",
        disagreements: "Waar de documenten het er niet over eens zijn",
    },
    change: ChangePartWords {
        needs: "Vereist",
        takes_effect: "Wanneer",
        others: "De items van de andere deelnemers",
        others_lead: "Op hetzelfde moment, als de sessie ook in andere wachtrijen staat:",
        nobody_else: "Geen ander item verandert.",
        appears: "verschijnt",
        stays: "Ongewijzigd:",
        not_seen: "Geen gedocumenteerd scenario laat dit zien.",
        idle: "De inactiviteitstimer",
        report: "Het sessierapport",
        stops: "Stopt",
        begins: "Begint",
        goes_on: "Loopt door",
        no_field: "Geen tijdveld begint of stopt.",
        outcome: "Afloop",
        no_outcome: "geen woord in het rapport",
        reproduce: "Zelf nadoen",
        play: |name| format!("Afspelen: {name}"),
        against: "Tegenstrijdigheden",
        not_against: "Geen: beide documenten vermelden het, aan beide kanten en in elke versie.",
    },
    routes: RouteWords {
        title: "Routes",
        question: "Hoe kom ik van hier naar …",
        target: "Naar",
        choose: "Kies een status",
        show: "Routes tonen",
        measure: "Sorteren op",
        by: |by| match by {
            By::Steps => "minste overgangen",
            By::Time => "minste tijd",
            By::Actions => "minste acties",
        },
        count: |count| {
            if count == 1 {
                "1 route".to_owned()
            } else {
                format!("{count} routes, de beste eerst")
            }
        },
        name: |number| format!("Route {number}"),
        on_the_map: "In het diagram tonen",
        totals: |steps, time, actions| {
            format!(
                "{}, {time}, {}",
                counted(steps, "overgang", "overgangen"),
                counted(actions, "actie", "acties")
            )
        },
        at_once: "meteen",
        after: |time| format!("na {time}"),
        stays: "Er gebeurt niets, hoelang u ook wacht.",
        play: "Afspelen",
        none: "Geen route",
        printed: "De documenten vermelden de overgang",
        not_printed: "Geen document vermeldt een directe overgang van de ene naar de andere.",
        from_here: "Routes ertussen",
    },
    citation: CitationWords {
        cited: |number, name, version, address| {
            format!("Queuescope {version}, regel {number}: {name}. {address}")
        },
        copy: "Bronvermelding kopiëren",
        copied: "Bronvermelding gekopieerd.",
        by_hand: "Uw browser staat kopiëren vanuit deze pagina niet toe. Selecteer de regel \
                  hierboven.",
    },
};

fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { more })
}
