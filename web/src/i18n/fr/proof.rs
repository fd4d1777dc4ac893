//! The proof in French.

use super::number;
use crate::i18n::proof::ProofWords;

pub(super) const WORDS: ProofWords = ProofWords {
    lead: "Une session, deux techniciens et tout ce que les personnes, les machines et le temps peuvent lui faire : \
           cet onglet visite chaque état possible et vérifie ce qui doit y être vrai. Chaque réponse s’accompagne \
           d’un exemple ; ce que la simulation sait faire se joue comme un scénario.",
    walking: "Visite de tous les états…",
    all_hold: |all| format!("Les {all} propriétés sont vraies."),
    some_fail: |fail, all| {
        if fail == 1 {
            format!("1 propriété sur {all} n’est pas vraie.")
        } else {
            format!("{fail} propriétés sur {all} ne sont pas vraies.")
        }
    },
    silent: "La partie du programme qui fait cette vérification n’a pas pu être chargée. Rechargez la page.",
    not_allowed: "Votre navigateur ne laisse pas cette page lancer un second programme, par exemple parce qu’elle a \
                  été ouverte comme fichier. Ouvrez-la depuis un serveur.",
    states: "états",
    moves: "passages de l’un à l’autre",
    count: |count| number(count),
    fails: (
        "N’est pas vrai",
        "Comment c’est enfreint, en un minimum d’étapes ; ou cela n’arrive jamais.",
    ),
    untested: (
        "N’est plus vérifié",
        "Ce dont il s’agit ne se produit plus.",
    ),
    always: ("Toujours", "Vrai à chaque passage."),
    sometimes: ("Parfois", "Se produit dans au moins un déroulement."),
    eventually: (
        "Finalement",
        "Se produit à partir de chaque état, quoi qu’il se soit passé avant.",
    ),
    at_stake: |moves| match moves {
        1 => "en jeu dans 1 passage".to_owned(),
        moves => format!("en jeu dans {} passages", number(moves)),
    },
    seen: |moves| match moves {
        1 => "se produit dans 1 passage".to_owned(),
        moves => format!("se produit dans {} passages", number(moves)),
    },
    from_states: |states| format!("vérifié depuis {} états", number(states)),
    play: "Jouer comme scénario",
    shortest: "Un exemple minimal",
    from_the_start: "C’est le cas dès le début.",
    what_if: "Et si les règles étaient différentes ?",
    what_if_lead: "Choisissez un changement de statut. Si la simulation le connaît, il est supprimé ; sinon il est \
                   ajouté, pour chaque file et à tout moment. Vous voyez alors ce qui n’est plus vrai, et comment.",
    from: "De",
    to: "Vers",
    choose: "Choisir un statut",
    as_documented: "Revenir aux règles documentées",
    left_out: "Supprimé : ne se produit jamais",
    added: "Ajouté : peut se produire à tout moment",
    disputed: "Imprimé, mais non simulé",
    supposed: "Le changement ajouté se produit",
    seen_from_sources: "Preuve : chaque état d’une session visité, et ce qui doit y être vrai",
    if_left_out: "Et si cela ne se produisait jamais ?",
    if_added: "Et si cela pouvait se produire ?",
};
