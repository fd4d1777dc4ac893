//! The cards in German.

use queuescope_core::paths::By;

use super::number;
use crate::i18n::cards::{CardWords, ChangePartWords, CitationWords, RouteWords, StatusPartWords};

pub(super) const WORDS: CardWords = CardWords {
    status: StatusPartWords {
        yours: "Was Sie tun können",
        others: "Was andere tun können",
        other_technicians: "Andere Techniker",
        your_machine: "Ihr Computer",
        nothing_changes: "Nichts, was den Status ändert.",
        unchanged: "Ohne Statuswechsel:",
        at_any_time: "Jederzeit: die Konsole in den Vordergrund oder Hintergrund bringen, die \
                      Anwesenheit einstellen, ein Netzwerk trennen und wiederherstellen, die \
                      Zeitlimits festlegen. Ein Techniker ohne Netzwerk kann eine Sitzung nur \
                      auswählen.",
        report: "Im Sitzungsbericht",
        disagreements: "Wo sich die Dokumente widersprechen",
    },
    change: ChangePartWords {
        needs: "Voraussetzung",
        takes_effect: "Wann",
        others: "Die Einträge der anderen Beteiligten",
        others_lead: "Im selben Augenblick, wenn die Sitzung auch in anderen Warteschlangen ist:",
        nobody_else: "Kein anderer Eintrag ändert sich.",
        appears: "erscheint",
        stays: "Unverändert:",
        not_seen: "Kein dokumentiertes Szenario zeigt das.",
        idle: "Die Leerlaufuhr",
        report: "Der Sitzungsbericht",
        stops: "Endet",
        begins: "Beginnt",
        goes_on: "Läuft weiter",
        no_field: "Kein Zeitfeld beginnt oder endet.",
        outcome: "Ergebnis",
        no_outcome: "im Bericht nicht genannt",
        reproduce: "So lässt es sich nachstellen",
        play: |name| format!("Abspielen: {name}"),
        against: "Widersprüche",
        not_against: "Keine: Beide Dokumente nennen den Wechsel, an beiden Enden und in jeder \
                      Fassung.",
    },
    routes: RouteWords {
        title: "Wege",
        question: "Wie komme ich von hier zu …",
        target: "Zu",
        choose: "Status wählen",
        show: "Wege anzeigen",
        measure: "Reihenfolge",
        by: |by| match by {
            By::Steps => "wenigste Wechsel",
            By::Time => "kürzeste Zeit",
            By::Actions => "wenigste Aktionen",
        },
        count: |count| {
            if count == 1 {
                "1 Weg".to_owned()
            } else {
                format!("{count} Wege, der beste zuerst")
            }
        },
        name: |number| format!("Weg {number}"),
        on_the_map: "Im Diagramm anzeigen",
        totals: |steps, time, actions| {
            format!(
                "{}, {time}, {}",
                counted(steps, "Wechsel", "Wechsel"),
                counted(actions, "Aktion", "Aktionen")
            )
        },
        at_once: "sofort",
        after: |time| format!("nach {time}"),
        stays: "Es geschieht nichts, wie lange Sie auch warten.",
        play: "Abspielen",
        none: "Kein Weg",
        printed: "Die Dokumente nennen den Wechsel:",
        not_printed: "Kein Dokument nennt einen direkten Wechsel vom einen zum anderen.",
        from_here: "Wege dazwischen",
    },
    citation: CitationWords {
        cited: |number, name, version, address| {
            format!("Queuescope {version}, Regel {number}: {name}. {address}")
        },
        copy: "Quellenangabe kopieren",
        copied: "Quellenangabe kopiert.",
        by_hand: "Ihr Browser erlaubt dieser Seite das Kopieren nicht. Markieren Sie die Zeile \
                  darüber.",
    },
};

fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { more })
}
