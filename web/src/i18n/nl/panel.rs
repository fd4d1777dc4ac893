//! The selected session in Dutch.

use queuescope_core::session::Applet;

use crate::i18n::panel::PanelWords;
use queuescope_core::session::Role;

pub(super) const WORDS: PanelWords = PanelWords {
    not_yours: "Deze sessie staat niet in deze wachtrij. Selecteer er een in de wachtrij.",
    taken: "Een technicus heeft deze sessie vanuit het kanaal gestart: die is uit deze \
            wachtrij verdwenen.",
    more_about: "Alle in- en uitgangen",
    returns_to: "Keert terug naar",
    outcome: |outcome| format!("Afloop in het rapport: {outcome}."),
    link_is_lost: "De verbinding is weg; de console heeft het nog niet gemerkt.",
    participants: "Wie dit ziet",
    role: |role| match role {
        Role::Lead => "Hoofdtechnicus",
        Role::Offered => "Krijgt de leiding aangeboden",
        Role::Collaborator => "Werkt samen",
        Role::Other => "",
    },
    what_next: "Wat er hierna kan gebeuren",
    ended: |time, cause| format!("Geëindigd om {time}. {cause}"),
    before_the_end: "Het moment daarvoor bekijken",
    idle_still: |left| {
        format!(
            "Inactiviteitslimiet: nog {left}. De timer loopt alleen zolang niemand aan de sessie \
             werkt."
        )
    },
    later_limits: "Over meer dan een dag",
    none_soon: "Binnen een dag wordt geen limiet bereikt. De inactiviteitslimiet loopt in deze \
                status niet.",
    no_deadline: "Er loopt geen tijdslimiet.",
    jump: |limit, status| format!("Ga naar {limit}: {status}"),
    you: "U",
    others: "Andere technici",
    done_by: |who, what| format!("{who}: {what}"),
    choice: |what, many| format!("{what}… ({many})"),
    tools: "Tools",
    console: "Consoles en computers",
    more_actions: "Tools, consoles en beheerder",
    not_possible: "Nu niet mogelijk, en waarom",
    more_owners: |more| {
        let who = match more {
            1 => "Nog 1 technicus heeft".to_owned(),
            more => format!("Nog {more} technici hebben"),
        };
        format!(
            "{who} deze sessie. Ga naar de betreffende wachtrij om te zien wat daar mogelijk is."
        )
    },
    and_more: |more| format!("en nog {more}"),
    preview_hint: "Wijs een actie aan of houd die ingedrukt om te zien wat er met elk item \
                   gebeurt.",
    no_effect: "Geen status verandert.",
    applet: |applet| match applet {
        Applet::Downloading => "Applet niet gestart",
        Applet::Declined => "Voorwaarden geweigerd",
        Applet::Running => "Applet draait",
        Applet::Closed => "Applet gesloten",
    },
    network_up: "Netwerk in orde",
    network_down: "Netwerk weg",
    device_reboots: "Wordt herstart",
};
