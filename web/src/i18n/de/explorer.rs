//! The explorer in German.

use queuescope_core::rules::Standing;
use queuescope_core::status::Kin;

use super::number;
use crate::i18n::explorer::{
    ExplorerWords, IntroWords, ListWords, MapWords, RuleCardWords, StatusCardWords,
};

pub(super) const WORDS: ExplorerWords = ExplorerWords {
    title: "Status und Wechsel",
    kin: |kin| match kin {
        Kin::InWork => "In Bearbeitung",
        Kin::WaitingForUs => "Wartet auf uns",
        Kin::WaitingForOthers => "Wartet auf andere",
        Kin::Disturbed => "Gestört",
        Kin::Ended => "Beendet",
    },
    standing: |standing| match standing {
        Standing::Enacted => "Simuliert",
        Standing::Disputed(_) => "Nicht simuliert",
    },
    to: "zu",
    close_card: "Karte schließen",
    map: MapWords {
        title: "Diagramm aller Status und Wechsel",
        box_label: |name, ways_out, ways_in| {
            format!(
                "{name}, {} von hier, {} hierher",
                counted(ways_out, "Wechsel", "Wechsel"),
                counted(ways_in, "Wechsel", "Wechsel")
            )
        },
        legend: "Legende",
        line_enacted: "simuliert",
        line_disputed: "nicht simuliert",
        way_out: "von hier",
        way_in: "hierher",
        here: "jetzt hier",
        just_changed: "in diesem Schritt gewechselt",
        in_story: "sonst im Szenario",
        signs: "Namen der Symbole",
        zoom: "Zoom",
        larger: "Vergrößern",
        smaller: "Verkleinern",
    },
    list: ListWords {
        statuses: "Alle Status",
        changes: "Alle Wechsel",
        from: "Von",
    },
    intro: IntroWords {
        title: "Status oder Linie wählen",
        lead: "Jeder Status, den eine Sitzung in einer Warteschlange haben kann, und jeder Wechsel \
               dazwischen, den die Dokumente nennen.",
        statuses: "Status",
        changes: "Wechsel",
        enacted: "am Arbeitsplatz simuliert",
        disputed: "nicht simuliert",
        how: "Lesehilfe",
        hints: &[
            "Ein Status zeigt zuerst seine Bedeutung, seine Zeitlimits und was möglich ist. Der \
             Rest lässt sich aufklappen.",
            "Eine Linie zeigt, wer den Wechsel auslöst, nach welcher Zeit er kommt und was sich \
             sonst noch ändert.",
            "Zeigen Sie auf einen Status, um nur seine Nachbarn zu sehen.",
            "Mit der Tastatur: Tab zum Diagramm, Pfeiltasten von Kasten zu Kasten, Eingabe zum \
             Öffnen. Die Wechsel stehen als Links auf der Karte.",
            "Jede Karte hat eine eigene Adresse: Kopieren Sie sie, um die Karte zu verschicken.",
        ],
        the_disputed: "Wo sich die Dokumente widersprechen",
    },
    status: StatusCardWords {
        seen_by: "Wer ihn sieht",
        limits: "Zeitlimits",
        no_limits: "Keines: Kein Limit beendet diesen Status.",
        ways_out: "Wechsel von hier",
        no_way_out: "Keiner: Es folgt nichts.",
        ways_in: "Wechsel hierher",
        no_way_in: "Keiner: Ein Eintrag beginnt damit.",
        names: "In der Konsole",
    },
    rule: RuleCardWords {
        title: "Wechsel",
        stays: "Das ist kein Wechsel: Ist das Limit des Administrators abgelaufen, bleibt der \
                Eintrag, wie er ist, bis ein Techniker ihn beendet.",
        condition: "Bedingung",
        causes: "Auslöser",
        evidence: "Was die Dokumente sagen",
        status_table: "Statustabelle",
        not_in_status_table: "Nicht in der Statustabelle.",
        cell: "Zelle",
        next_of: |name| format!("Nächster Status, bei {name}"),
        previous_of: |name| format!("Vorheriger Status, bei {name}"),
        printed: "genannt",
        not_printed: "nicht genannt",
        status_changes: "Statusänderungen",
        not_in_status_changes: "Nicht unter den 62 Abläufen.",
        row: |row| format!("Zeile {row}"),
        reverse: "Umgekehrter Wechsel",
    },
};

pub(super) fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { more })
}
