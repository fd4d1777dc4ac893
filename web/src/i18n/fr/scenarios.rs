//! The scenarios in French.

use crate::i18n::scenarios::ScenariosWords;
use queuescope_core::scenario::{Source, Theme};

/// What a queue shows where the session has never been; French negates the verb as well.
const NOTHING: &str = "rien";

pub(super) const WORDS: ScenariosWords = ScenariosWords {
    hint: "Choisissez un scénario pour le jouer étape par étape ; le poste et la carte suivent. Vous pouvez continuer \
           vous-même à partir de n’importe quelle étape.",
    open: "Ouvrir un fichier de scénario",
    new_story: "Nouveau scénario…",
    new_story_how: |keep| {
        format!(
            "Ouvrez un nouveau poste et agissez-y ; choisissez ensuite « {keep} » sous la file."
        )
    },
    drop_here: "ou déposez-en un ici",
    not_text: "Le fichier n’est pas du texte. Un scénario est un fichier JSON.",
    reading: |name, percent| format!("Lecture de {name} : {percent} %"),
    stop_reading: "Arrêter",
    getting_ready: |percent| format!("Préparation du scénario : {percent} %"),
    wrong_file: |name, why| format!("{name} n’a pas été ouvert. {why}"),
    no_such_story: |id| {
        format!(
            "Il n’y a pas de scénario « {id} » ici. Ouvrez son fichier ou choisissez-en un autre."
        )
    },
    sent: "Un scénario reçu par un lien",
    held_in_link: "Ce scénario est contenu dans le lien. Il est joué dans votre navigateur et n’est enregistré \
                     nulle part ailleurs.",
    link_cut: "Ce lien est incomplet : il lui manque la fin. Redemandez-le, ou demandez le scénario en fichier.",
    play_what_is_left: |left, of| match left {
        1 => format!("Jouer la première de ses {of} étapes"),
        more => format!("Jouer les {more} premières de ses {of} étapes"),
    },
    link_changed: "Ce lien est endommagé : un caractère y a changé. Redemandez-le, ou demandez le scénario en fichier.",
    link_later: "Ce lien a été créé par une version plus récente de Queuescope. Rechargez la page pour l’obtenir ; si \
                 cela ne change rien, demandez le scénario en fichier.",
    copy_link: "Copier le lien",
    copy_link_to_run: "Copier un lien vers ce déroulement",
    link_too_long: "Trop long pour un lien, limité à environ 200 étapes. Enregistrez-le plutôt en fichier de \
                    scénario.",
    find: "Chercher un scénario : titre, ligne ou statut",
    filter: "Filtrer les scénarios",
    about: "Sujet",
    theme: |theme| match theme {
        Theme::Transfer => "Transfert",
        Theme::Collaboration => "Collaboration et direction",
        Theme::OnHold => "Mise en attente",
        Theme::Connection => "Perte de connexion",
        Theme::Reboot => "Redémarrage",
        Theme::Limits => "Délais",
        Theme::End => "Fin et fermeture",
        Theme::Refusal => "Ce qui est refusé",
    },
    from: "De",
    to: "À",
    by: "Déclencheur",
    any: "Tous",
    clear_filter: "Afficher tous les scénarios",
    count: |count| match count {
        0 => "Aucun scénario ne correspond.".into(),
        1 => "1 scénario".into(),
        more => format!("{more} scénarios"),
    },
    source: |source| match source {
        Source::Change(row) => format!("Ligne {row}"),
        Source::Table => "Tableau".into(),
        Source::Refusal => "Cas".into(),
        Source::Own => "Le vôtre".into(),
    },
    to_rule: "La règle",
    controls: "Lecteur",
    play: "Jouer",
    pause: "Pause",
    back: "Étape précédente",
    step: "Étape suivante",
    scrubber: "Étape du scénario",
    pace: "Vitesse de lecture",
    full_screen: "Plein écran",
    ask: "Me demander d’abord",
    question: "Que se passe-t-il ensuite ?",
    time_passes: |at| format!("Le temps passe jusqu’à {at}."),
    no_change: "Aucun statut ne change",
    refused: "La console le refuse",
    right: "Exact.",
    wrong: |what| format!("Pas tout à fait : {what}."),
    answer: |what| format!("La réponse : {what}."),
    show_answer: "Voir la réponse",
    step_of: |at, of| format!("Étape {at} sur {of}"),
    some_steps: |first, last| {
        if first == last {
            format!("Étape {first} affichée.")
        } else {
            format!("Étapes {first} à {last} affichées.")
        }
    },
    all_steps: "Afficher toutes les étapes",
    no_such_step: |asked, of| {
        format!("Le lien demande l’étape {asked}, mais ce scénario s’arrête à l’étape {of}.")
    },
    keep: "Garder dans mes scénarios",
    go_on: "Continuer à partir d’ici",
    edit: "Modifier une copie",
    editor: "Modifier le scénario",
    story_title: "Titre",
    sessions: "Sessions",
    people: "Personnes et files",
    steps: "Étapes",
    save: "Ajouter à mes scénarios",
    save_file: "Enregistrer en fichier",
    edit_own: "Modifier",
    save_changes: "Enregistrer les modifications",
    save_as_new: "Enregistrer une copie",
    copy_of: |title| format!("Copie de « {title} »"),
    otherwise: |steps| match steps {
        [one] => format!(
            "L’étape {one} ne donne plus le résultat attendu. L’enregistrement le remplace par le résultat actuel."
        ),
        many => {
            let many: Vec<_> = many.iter().map(usize::to_string).collect();
            let many = many.join(", ");
            format!(
                "Les étapes {many} ne donnent plus les résultats attendus. L’enregistrement les remplace par les \
                 résultats actuels."
            )
        }
    },
    cancel: "Annuler",
    not_a_time: "Écrivez l’instant sous la forme 2:30 ou 1:02:30.",
    keep_run: "Garder comme scénario",
    too_long_to_keep: "Trop long pour être gardé ici : plus de 1 000 actions. Enregistrez-le plutôt en fichier de \
                       scénario.",
    name_of: |what, number| format!("{what}, nom {number}"),
    time_of: |step| format!("Instant de l’étape {step}"),
    earlier: |step| format!("Monter l’étape {step}"),
    later: |step| format!("Descendre l’étape {step}"),
    leave_out: |step| format!("Supprimer l’étape {step}"),
    add_step: "Ajouter une étape",
    step_time: "Instant",
    step_what: "Ce qui se passe",
    refused_then: "Refusé à ce moment",
    add: "Ajouter",
    expect_all: "Vérifier ce qu’affiche chaque file",
    another_session: "Autre session",
    name_taken: |name| match name.trim() {
        "" => "Il manque un nom.".to_owned(),
        name => format!("Le nom {name} est déjà pris."),
    },
    queues: "Les files de ce scénario",
    empty_queue: "Vide",
    procedure: |row| format!("La procédure dans le document, ligne {row}"),
    expected: |what| format!("Attendu : {what}"),
    shows: |queue, status| match status {
        NOTHING => format!("{queue} n’affiche rien"),
        _ => format!("{queue} affiche {status}"),
    },
    absent: NOTHING,
    of_session: |what, session| format!("{what} ({session})"),
    is_refused: |sentence| format!("{sentence} – refusé"),
};
