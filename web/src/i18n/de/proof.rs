//! The proof in German.

use super::number;
use crate::i18n::proof::ProofWords;

pub(super) const WORDS: ProofWords = ProofWords {
    lead: "Eine Sitzung, zwei Techniker und alles, was Menschen, Geräte und Zeit mit ihr machen können: Dieser Tab \
           besucht jeden erreichbaren Zustand und prüft, was dort gelten muss. Zu jeder Antwort gehört ein Beispiel; \
           was die Simulation kann, wird als Szenario abgespielt.",
    walking: "Alle Zustände werden besucht …",
    all_hold: |all| format!("Alle {all} Eigenschaften gelten."),
    some_fail: |fail, all| {
        if fail == 1 {
            format!("1 von {all} Eigenschaften gilt nicht.")
        } else {
            format!("{fail} von {all} Eigenschaften gelten nicht.")
        }
    },
    silent: "Der Programmteil, der das prüft, konnte nicht geladen werden. Laden Sie die Seite neu.",
    not_allowed: "Ihr Browser lässt diese Seite kein zweites Programm starten, zum Beispiel weil sie als Datei \
                  geöffnet wurde. Öffnen Sie sie von einem Server.",
    states: "Zustände",
    moves: "Schritte dazwischen",
    count: |count| number(count),
    fails: (
        "Gilt nicht",
        "So wird es verletzt, in möglichst wenigen Schritten; oder es kommt nie vor.",
    ),
    untested: (
        "Nicht mehr geprüft",
        "Wovon diese sprechen, kommt nicht mehr vor.",
    ),
    always: ("Immer", "Gilt in jedem einzelnen Schritt."),
    sometimes: ("Manchmal", "Geschieht in mindestens einem Verlauf."),
    eventually: (
        "Am Ende",
        "Geschieht von jedem Zustand aus, was auch immer vorher war.",
    ),
    at_stake: |moves| match moves {
        1 => "betrifft 1 Schritt".to_owned(),
        moves => format!("betrifft {} Schritte", number(moves)),
    },
    seen: |moves| match moves {
        1 => "geschieht in 1 Schritt".to_owned(),
        moves => format!("geschieht in {} Schritten", number(moves)),
    },
    from_states: |states| format!("von {} Zuständen aus geprüft", number(states)),
    play: "Als Szenario abspielen",
    shortest: "Ein kürzestes Beispiel",
    from_the_start: "Das ist von Anfang an so.",
    what_if: "Was wäre, wenn die Regeln anders wären?",
    what_if_lead: "Wählen Sie eine Statusänderung. Kennt die Simulation sie, wird sie weggelassen; sonst kommt sie \
                   hinzu, für jede Warteschlange und jederzeit. Dann sehen Sie, was nicht mehr gilt und warum.",
    from: "Von",
    to: "Nach",
    choose: "Status wählen",
    as_documented: "Zurück zu den dokumentierten Regeln",
    left_out: "Weggelassen: geschieht nie",
    added: "Hinzugefügt: kann jederzeit geschehen",
    disputed: "Gedruckt, aber nicht simuliert",
    supposed: "Die hinzugefügte Änderung geschieht",
    seen_from_sources: "Beweis: jeder Zustand einer Sitzung besucht, und was dort gelten muss",
    if_left_out: "Was, wenn das nie geschähe?",
    if_added: "Was, wenn das geschehen könnte?",
};
