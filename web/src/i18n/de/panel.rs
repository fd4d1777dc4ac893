//! The selected session in German.

use queuescope_core::session::Applet;

use crate::i18n::panel::PanelWords;
use queuescope_core::session::Role;

pub(super) const WORDS: PanelWords = PanelWords {
    not_yours: "Diese Sitzung ist nicht in dieser Warteschlange. Wählen Sie eine aus.",
    taken: "Ein Techniker hat diese Sitzung aus dem Kanal gestartet: Sie ist nicht mehr in dieser \
            Warteschlange.",
    more_about: "Alle Wechsel von hier und hierher",
    returns_to: "Kehrt zurück zu",
    outcome: |outcome| format!("Ergebnis im Bericht: {outcome}."),
    link_is_lost: "Die Verbindung ist unterbrochen; die Konsole hat es noch nicht bemerkt.",
    participants: "Wer sie sieht",
    role: |role| match role {
        Role::Lead => "Leitung",
        Role::Offered => "Leitung angeboten",
        Role::Collaborator => "Mitwirkend",
        Role::Other => "",
    },
    what_next: "Was als Nächstes möglich ist",
    ended: |time, cause| format!("Beendet um {time}. {cause}"),
    before_the_end: "Den Zeitpunkt davor ansehen",
    idle_still: |left| {
        format!(
            "Leerlauflimit: noch {left}. Es zählt nur, solange niemand an der Sitzung arbeitet."
        )
    },
    later_limits: "Mehr als einen Tag entfernt",
    none_soon: "Innerhalb eines Tages läuft kein Limit ab. Das Leerlauflimit gilt in diesem Status nicht.",
    no_deadline: "Es läuft kein Zeitlimit.",
    jump: |limit, status| format!("Springen zu: {limit}, {status}"),
    you: "Sie",
    others: "Andere Techniker",
    done_by: |who, what| format!("{who}: {what}"),
    choice: |what, many| format!("{what}… ({many})"),
    tools: "Tools",
    console: "Konsolen und Computer",
    more_actions: "Tools, Konsolen und Administrator",
    not_possible: "Was jetzt nicht möglich ist und warum",
    more_owners: |more| {
        let who = match more {
            1 => "1 weiterer Techniker hat".to_owned(),
            more => format!("{more} weitere Techniker haben"),
        };
        format!("{who} diese Sitzung. Was dort möglich ist, zeigt die jeweilige Warteschlange.")
    },
    and_more: |more| format!("und {more} weitere"),
    preview_hint: "Zeigen Sie auf eine Aktion oder halten Sie sie gedrückt, um zu sehen, wie sie \
                   sich auf jeden Eintrag auswirkt.",
    no_effect: "Kein Status ändert sich.",
    applet: |applet| match applet {
        Applet::Downloading => "Applet nicht gestartet",
        Applet::Declined => "Bedingungen abgelehnt",
        Applet::Running => "Applet läuft",
        Applet::Closed => "Applet geschlossen",
    },
    network_up: "Netzwerk verbunden",
    network_down: "Netzwerk getrennt",
    device_reboots: "Startet neu",
};
