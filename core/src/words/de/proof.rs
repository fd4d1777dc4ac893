//! What is proved, each in a sentence, in German.

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
            format!("Eine Warteschlange zeigt „{}“.", status.name(Language::De))
        }
        Property::Sometimes(Sometimes::Ended(outcome)) => format!(
            "Ein Eintrag endet, und im Sitzungsbericht steht „{}“.",
            Vocabulary::De.standing(Standing::Ended(outcome))
        ),
        Property::Eventually(Eventually::Rests) => {
            "Wenn niemand mehr etwas tut, beenden die Zeitlimits alles außer Einladungen und \
             Einträgen, die auf ihre Verbindung warten."
                .into()
        }
        Property::Eventually(Eventually::CanEnd) => {
            "Es gibt immer einen Weg, die Sitzung für alle zu beenden, die noch etwas tun können."
                .into()
        }
    }
}

const fn always(always: Always) -> &'static str {
    match always {
        Always::OneIsActive => "Die Sitzung ist in höchstens einer Warteschlange „Aktiv“.",
        Always::OnceInAQueue => "Eine Warteschlange zeigt die Sitzung höchstens einmal.",
        Always::ActiveLeads => "Wer „Aktiv“ ist, leitet die Sitzung.",
        Always::LeadIsNoCollaborator => {
            "Wer die Sitzung leitet, ist nicht zugleich mitwirkender Techniker."
        }
        Always::OfferNeedsAnActiveLead => {
            "Die Sitzungsleitung ist nur angeboten, solange der leitende Techniker „Aktiv“ ist."
        }
        Always::InTheBook => "Jeder Statuswechsel steht in einem Dokument und wird simuliert.",
        Always::ByItsCause => "Jeder Statuswechsel hat einen der Auslöser, die seine Regel nennt.",
        Always::ByWhomTheRuleNames => {
            "Löst ein Techniker einen Wechsel aus, ist es der, den die Regel nennt."
        }
        Always::NeverClosedByTechnician => {
            "Keine Warteschlange zeigt „Vom Techniker geschlossen“: Der Eintrag wird gelöscht."
        }
        Always::TransferHasAnOrigin => {
            "Eine Sitzung im Status „Eingang“ oder „Ausgang“ war vor der Übergabe „Wartend“, \
             „Aktiv“ oder „In Wartestellung“."
        }
        Always::PickUpEndsTheTransfer => {
            "Sobald jemand eine übergebene Sitzung annimmt, zeigt kein Eintrag mehr „Eingang“ oder \
             „Ausgang“."
        }
        Always::ComesByInvitationOrTransfer => {
            "In eine Warteschlange kommt eine Sitzung nur, wenn sie erstellt oder dorthin \
             übergeben wird oder der Techniker eine Einladung erhält."
        }
        Always::DisturbedRemembers => {
            "Ein Eintrag im Status „Computer wird neu gestartet“, „Neu verbinden“ oder „Offline“ \
             merkt sich den Status, den er vor der Störung hatte, und das war keiner dieser drei."
        }
        Always::MemoryIsKept => {
            "Eine zweite Störung ändert nichts an dem Status, den sich der Eintrag bei der ersten \
             gemerkt hat."
        }
        Always::RestoreGivesBack => {
            "Steht die Verbindung wieder, hat der Eintrag den Status von vor der Störung."
        }
        Always::PromisesAreKept => {
            "Ein gestörter Eintrag kann zu dem Status zurückkehren, den er sich gemerkt hat, \
             sofern die Sitzung nicht inzwischen zu Ende oder sein Techniker deaktiviert ist."
        }
        Always::NobodyIsStuck => "Kein Eintrag bleibt gestört, wenn alle Verbindungen stehen.",
        Always::InvitationIsLeftAlone => {
            "Ein Neustart oder ein Verbindungsverlust ändert nichts an einer Einladung."
        }
        Always::NoCollaboratorReconnects => {
            "Der Eintrag eines mitwirkenden Technikers wechselt nie zu „Neu verbinden“: Kein \
             Dokument nennt diesen Wechsel."
        }
        Always::WaitingCustomerWasNotPickedUp => {
            "„Vom wartenden Kunden geschlossen“ erscheint nur, wenn niemand die Sitzung angenommen \
             hatte."
        }
        Always::LastStatusStays => {
            "„Abgebrochen“ und „Vom wartenden Kunden geschlossen“ sind endgültig."
        }
        Always::SystemsEndStays => {
            "Was das Systemlimit beendet hat, behält den Status „Zeitüberschreitung“."
        }
        Always::EndedByTechnicianAlone => {
            "Ein Eintrag im Status „Geschlossen“ oder „Zeitüberschreitung“ verlässt die \
             Warteschlange nur, wenn ein Techniker die Sitzung beendet."
        }
        Always::OthersEndTheirOwn => {
            "Wer die Sitzung beendet, ohne sie zu leiten, beendet nur den eigenen Eintrag."
        }
        Always::EndsHaveAnOutcome => {
            "Jeder Eintrag, der zu Ende ist, hat ein Ergebnis für den Bericht, außer nach einer \
             zurückgenommenen Übergabe."
        }
        Always::AbortedIfDisabled => {
            "„Abgebrochen“ erscheint genau dann, wenn ein Techniker deaktiviert wird, der „Aktiv“ \
             ist oder später wieder „Aktiv“ wird."
        }
        Always::DisabledDoesNothing => "Ein deaktivierter Techniker kann nichts mehr tun.",
        Always::TimeMakesNobodyActive => "Durch ein Zeitlimit wird niemand „Aktiv“.",
        Always::NoDeadlineIsPast => "Keine Frist liegt in der Vergangenheit.",
    }
}

/// What came of it.
pub const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "gilt",
        Verdict::Broken => "verletzt",
        Verdict::Never => "kommt nicht vor",
    }
}

/// How much was walked.
pub fn walked(states: usize, moves: usize) -> String {
    format!("{states} Zustände, {moves} Schritte dazwischen.")
}

/// What is said of a change that is supposed.
pub const fn supposed() -> &'static str {
    "Die angenommene Änderung geschieht."
}
