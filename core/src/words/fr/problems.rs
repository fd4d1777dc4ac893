//! What is wrong with a scenario file.

use alloc::format;
use alloc::string::String;

use crate::scenario::{Kind, Problem, ScenarioError};

/// What is wrong, where, and what to do.
pub fn scenario_error(error: &ScenarioError) -> String {
    let problem = problem(&error.problem);
    match error.step {
        Some(step) => format!("Étape {step} : {problem}"),
        None => problem,
    }
}

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Object => "un objet {…}",
        Kind::Text => "un texte",
        Kind::List => "une liste",
        Kind::Names => "une liste de noms",
        Kind::FewNames => "une liste de 1 000 noms au plus",
        Kind::ObjectOfFewNames => "un objet {…} de 1 000 noms au plus",
        Kind::YesOrNo => "true ou false",
        Kind::Goal => "un technicien, un groupe ou un canal",
        Kind::Minutes => "un nombre entier de minutes, 0 pour jamais",
    }
}

/// What is wrong, and what to do.
pub fn problem(problem: &Problem) -> String {
    match &problem.in_short() {
        Problem::TooLarge => String::from(
            "le fichier dépasse 8 Mio. Répartissez le scénario sur plusieurs fichiers.",
        ),
        Problem::NotJson { line, column } => {
            format!("ce n’est pas du JSON : voyez la ligne {line}, colonne {column}.")
        }
        Problem::KeyTwice { line } => format!(
            "une clé figure deux fois dans un même objet, la seconde à la ligne {line}. \
             Supprimez-en une."
        ),
        Problem::NotA { key, expected } => format!("« {key} » doit être {}.", kind(*expected)),
        Problem::UnknownKey(key) => {
            format!("la clé « {key} » n’est pas connue ici. Supprimez-la ou corrigez-la.")
        }
        Problem::MissingKey(key) => format!("la clé « {key} » manque. Ajoutez-la."),
        Problem::UnknownFormat(format) => {
            format!("le format « {format} » n’est pas connu ; il faut « queuescope-scenario/1 ».")
        }
        Problem::NotAMoment(text) => {
            format!(
                "« {text} » n’est pas un instant ; écrivez-le sous la forme 2026-01-05T08:00:00Z."
            )
        }
        Problem::NotADuration(text) => format!(
            "« {text} » n’est pas une durée ; écrivez-la sous la forme PT0S, PT90S, PT1M30.5S, \
             PT2H ou P14D."
        ),
        Problem::TimeDecreases => String::from(
            "elle est antérieure à la précédente. Les étapes se suivent dans l’ordre du temps.",
        ),
        Problem::Limit(limit) => {
            let mut said = String::new();
            // A text takes whatever is written to it.
            let _ = super::limit_too_long(*limit, &mut said);
            said
        }
        Problem::NameEmpty => String::from("un nom est vide. Donnez-lui au moins une lettre."),
        Problem::NameUnprintable(name) => format!(
            "le nom « {} » contient un saut de ligne ou un autre caractère de contrôle. \
             Supprimez-le.",
            name.escape_default()
        ),
        Problem::NameTwice(name) => {
            format!("le nom « {name} » figure deux fois. Les noms sont uniques.")
        }
        Problem::UnknownTechnician(name) => format!(
            "il n’y a pas de technicien « {name} ». Ajoutez ce nom à « technicians » ou \
             corrigez-le."
        ),
        Problem::UnknownGroup(name) => {
            format!("il n’y a pas de groupe « {name} ». Ajoutez-le à « groups » ou corrigez-le.")
        }
        Problem::UnknownChannel(name) => {
            format!("il n’y a pas de canal « {name} ». Ajoutez-le à « channels » ou corrigez-le.")
        }
        Problem::UnknownQueue(name) => format!(
            "il n’y a pas de file « {name} » : une file est celle d’un technicien ou d’un canal."
        ),
        Problem::UnknownActor(text) => format!(
            "{text} ne peut pas agir : écrivez {{\"technician\": nom}}, \"customer\", \"device\" \
             ou \"administrator\"."
        ),
        Problem::UnknownAction(name) => {
            format!("cet acteur n’a pas d’action « {name} ».")
        }
        Problem::UnknownTool(name) => format!("il n’y a pas d’outil « {name} »."),
        Problem::UnknownPresence(name) => {
            format!(
                "il n’y a pas de présence « {name} » ; valeurs possibles : available, busy ou \
                 away."
            )
        }
        Problem::UnknownStatus(name) => format!(
            "il n’y a pas de statut « {name} ». Utilisez l’un des dix-sept noms anglais, ou \
             « absent »."
        ),
        Problem::UnknownOutcome(name) => {
            format!("il n’y a pas d’issue « {name} » dans le rapport.")
        }
        Problem::SessionNotYet(name) => format!(
            "la session « {name} » n’existe pas encore. Créez-la dans une étape antérieure."
        ),
        Problem::SessionTwice(name) => {
            format!("la session « {name} » existe déjà. Choisissez un autre nom.")
        }
        Problem::EmptyStep => String::from("elle n’a ni « action » ni « expect »."),
    }
}
