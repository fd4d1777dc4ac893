//! The selected session in French.

use queuescope_core::session::Applet;

use crate::i18n::panel::PanelWords;
use queuescope_core::session::Role;

pub(super) const WORDS: PanelWords = PanelWords {
    not_yours: "Cette session n’est pas dans cette file. Sélectionnez-en une dans la file.",
    taken: "Un technicien a démarré cette session depuis le canal : elle a quitté cette file.",
    more_about: "Tout ce qui y mène et en part",
    returns_to: "Reviendra à",
    outcome: |outcome| format!("Issue dans le rapport : {outcome}."),
    link_is_lost: "La connexion est perdue ; la console ne l’a pas encore remarqué.",
    participants: "Qui la voit",
    role: |role| match role {
        Role::Lead => "Responsable",
        Role::Offered => "Direction proposée",
        Role::Collaborator => "Collaborateur",
        Role::Other => "",
    },
    what_next: "Ce qui peut suivre",
    ended: |time, cause| format!("Terminée à {time}. {cause}"),
    before_the_end: "Voir l’instant d’avant",
    idle_still: |left| {
        format!(
            "Délai d’inactivité : reste {left}. Il ne court que si personne ne travaille sur la session."
        )
    },
    later_limits: "Dans plus d’un jour",
    none_soon: "Aucun délai n’expire d’ici un jour. Le délai d’inactivité ne court pas dans ce statut.",
    no_deadline: "Aucun délai ne court.",
    jump: |limit, status| format!("Aller à l’échéance « {limit} » : {status}"),
    you: "Vous",
    others: "Autres techniciens",
    done_by: |who, what| format!("{who} : {what}"),
    choice: |what, many| format!("{what}… ({many})"),
    tools: "Outils",
    console: "Consoles et machines",
    more_actions: "Outils, consoles et administrateur",
    not_possible: "Impossible maintenant, et pourquoi",
    more_owners: |more| {
        let who = match more {
            1 => "1 autre technicien a".to_owned(),
            more => format!("{more} autres techniciens ont"),
        };
        format!(
            "{who} cette session. Allez dans la file concernée pour voir ce qui y est possible."
        )
    },
    and_more: |more| match more {
        1 => "et 1 autre".to_owned(),
        more => format!("et {more} autres"),
    },
    preview_hint: "Survolez une action, ou appuyez longuement dessus, pour voir son effet sur chaque entrée.",
    no_effect: "Aucun statut ne change.",
    applet: |applet| match applet {
        Applet::Downloading => "Applet pas encore lancée",
        Applet::Declined => "Conditions refusées",
        Applet::Running => "Applet lancée",
        Applet::Closed => "Applet fermée",
    },
    network_up: "Réseau établi",
    network_down: "Réseau coupé",
    device_reboots: "Redémarre",
};
