//! What is proved, each in a sentence.

use alloc::format;
use alloc::string::String;

use crate::language::Language;
use crate::proof::{Always, Eventually, Property, Sometimes, Verdict};
use crate::report::Standing;
use crate::report::vocabulary::Vocabulary;

/// What a property says.
pub fn property(property: Property) -> String {
    match property {
        Property::Always(always) => self::always(always).into(),
        Property::Sometimes(Sometimes::Shown(status)) => {
            format!("Een wachtrij toont {}.", status.name(Language::Nl))
        }
        Property::Sometimes(Sometimes::Ended(outcome)) => format!(
            "In het sessierapport is de afloop van een item “{}”.",
            Vocabulary::Nl.standing(Standing::Ended(outcome))
        ),
        Property::Eventually(Eventually::Rests) => {
            "Als niemand nog iets doet, beëindigen de tijdslimieten alles behalve uitnodigingen en \
             items die op hun verbinding wachten."
                .into()
        }
        Property::Eventually(Eventually::CanEnd) => {
            "Er is altijd een manier om de sessie te beëindigen voor iedereen die nog iets kan doen.".into()
        }
    }
}

const fn always(always: Always) -> &'static str {
    match always {
        Always::OneIsActive => "De sessie is in hoogstens één wachtrij Actief.",
        Always::OnceInAQueue => "Een wachtrij toont de sessie hoogstens één keer.",
        Always::ActiveLeads => "Wie Actief is, heeft de leiding.",
        Always::LeadIsNoCollaborator => "De hoofdtechnicus is geen samenwerkende technicus.",
        Always::OfferNeedsAnActiveLead => {
            "De leiding is alleen aangeboden zolang de hoofdtechnicus Actief is."
        }
        Always::InTheBook => "Elke statusovergang staat in een document en wordt gesimuleerd.",
        Always::ByItsCause => "Elke statusovergang heeft een van de oorzaken die de regel noemt.",
        Always::ByWhomTheRuleNames => {
            "Zorgt een technicus voor een overgang, dan is dat de technicus die de regel noemt."
        }
        Always::NeverClosedByTechnician => {
            "Geen wachtrij toont Afgesloten door technicus: het item wordt verwijderd."
        }
        Always::TransferHasAnOrigin => {
            "Een sessie die Inkomend of Uitgaand is, was vóór de overdracht Aan het wachten, \
             Actief of Onderbroken."
        }
        Always::PickUpEndsTheTransfer => {
            "Zodra iemand een overgedragen sessie oppakt, staat geen item meer op Inkomend of \
             Uitgaand."
        }
        Always::ComesByInvitationOrTransfer => {
            "Een sessie komt alleen in een wachtrij als ze wordt aangemaakt of daarheen wordt \
             overgedragen, of als de technicus wordt uitgenodigd."
        }
        Always::DisturbedRemembers => {
            "Een item dat op Opnieuw opstarten, Opnieuw verbinding maken of Offline staat, \
             onthoudt de status van vóór de storing, en dat was geen van deze drie."
        }
        Always::MemoryIsKept => {
            "Een tweede storing verandert niets aan de status die bij de eerste is onthouden."
        }
        Always::RestoreGivesBack => {
            "Als de verbinding terugkomt, krijgt het item weer de status van vóór de storing."
        }
        Always::PromisesAreKept => {
            "Een verstoord item kan de onthouden status terugkrijgen, tenzij de sessie intussen is \
             geëindigd of de technicus is uitgeschakeld."
        }
        Always::NobodyIsStuck => "Geen item blijft verstoord als alles verbinding heeft.",
        Always::InvitationIsLeftAlone => {
            "Een herstart of verbindingsverlies verandert niets aan een uitnodiging."
        }
        Always::NoCollaboratorReconnects => {
            "Het item van een samenwerkende technicus gaat nooit naar Opnieuw verbinding maken: \
             geen document vermeldt die overgang."
        }
        Always::WaitingCustomerWasNotPickedUp => {
            "Afgesloten door wachtende klant verschijnt alleen als niemand de sessie had opgepakt."
        }
        Always::LastStatusStays => "Afgebroken en Afgesloten door wachtende klant zijn definitief.",
        Always::SystemsEndStays => {
            "Een item dat door de limiet van het systeem is beëindigd, blijft op Time-out \
             opgetreden staan."
        }
        Always::EndedByTechnicianAlone => {
            "Een item dat op Gesloten of Time-out opgetreden staat, verdwijnt alleen uit de \
             wachtrij als een technicus de sessie sluit."
        }
        Always::OthersEndTheirOwn => {
            "Wie de sessie sluit zonder de leiding te hebben, sluit alleen het eigen item."
        }
        Always::EndsHaveAnOutcome => {
            "Elk item dat is geëindigd, heeft een afloop voor het rapport, behalve na een \
             teruggenomen overdracht."
        }
        Always::AbortedIfDisabled => {
            "Afgebroken verschijnt als een technicus wordt uitgeschakeld die Actief is of later \
             weer Actief wordt, en alleen dan."
        }
        Always::DisabledDoesNothing => "Een uitgeschakelde technicus kan niets meer doen.",
        Always::TimeMakesNobodyActive => "Door een tijdslimiet wordt niemand Actief.",
        Always::NoDeadlineIsPast => "Er ligt geen deadline in het verleden.",
    }
}

/// What came of it.
pub const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "geldt",
        Verdict::Broken => "geschonden",
        Verdict::Never => "komt niet voor",
    }
}

/// How much was walked.
pub fn walked(states: usize, moves: usize) -> String {
    format!("{states} toestanden, {moves} stappen ertussen.")
}

/// What is said of a change that is supposed.
pub const fn supposed() -> &'static str {
    "De veronderstelde wijziging gebeurt."
}
