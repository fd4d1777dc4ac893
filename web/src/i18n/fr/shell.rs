//! The frame in French.

use crate::i18n::shell::ShellWords;

pub(super) const WORDS: ShellWords = ShellWords {
    product: "Queuescope",
    offline_copy: |version| format!("Queuescope {version}, copie hors ligne"),
    colon: "\u{202f}: ",
    skip_to_content: "Aller au contenu",
    screens: "Écrans",
    desk: "Poste",
    explorer: "Explorateur",
    report: "Rapport",
    check: "Vérifier",
    sources: "Sources",
    proof: "Preuve",
    scenarios: "Scénarios",
    language: "Langue",
    status_names: "Langue des noms de statuts",
    theme: "Thème",
    theme_auto: "Système",
    theme_light: "Clair",
    theme_dark: "Sombre",
    no_such_screen: |name| format!("Il n’y a pas d’écran « {name} »."),
    no_such_status: |name| format!("Il n’y a pas de statut « {name} »."),
    no_such_word: |key, word| format!("Dans l’adresse, « {word} » n’existe pas pour « {key} »."),
    no_such_column: |word| format!("Le rapport n’a pas de colonne « {word} »."),
    too_much_address: |rest| format!("La fin de l’adresse, « {rest} », ne mène nulle part."),
    did_you_mean: "Nom le plus proche :",
    new_version: "Une nouvelle version de cette page est prête. Ce que vous faites est conservé.",
    take_over: "Mettre à jour",
    comes: "Un instant",
    did_not_come: "Cette partie de la page n’a pas pu être chargée. Vérifiez votre réseau. Votre travail est conservé.",
    ask_again: "Réessayer",
    broken: "Queuescope s’est arrêté : une erreur interne s’est produite. Rechargez la page pour recommencer.",
    broken_and_kept: "Queuescope s’est arrêté : une erreur interne s’est produite. Rechargez la page ; ce que vous \
                      avez fait jusqu’à l’instant est conservé.",
};
