//! What is kept over a reload, in French.

use crate::i18n::kept::KeptWords;

pub(super) const WORDS: KeptWords = KeptWords {
    opening: |percent| format!("Préparation du poste : {percent} %"),
    set_aside: "Une partie de ce qui était conservé n’a pas pu être ouverte telle quelle. Ce qui est douteux est mis \
                de côté jusqu’à la fermeture de l’onglet : enregistrez-le dans un fichier, réessayez de l’ouvrir ou \
                supprimez-le.",
    still_aside: "Toujours impossible à ouvrir. Enregistrez-le dans un fichier ou supprimez-le.",
    save_aside: "Enregistrer dans un fichier",
    try_again: "Réessayer",
    forget: "Supprimer",
    forget_surely: "Supprimer définitivement",
    keep: "Garder",
    opened_earlier: "Voici le poste tel qu’il était quelque temps avant le rechargement : la suite était trop \
                     volumineuse pour être conservée. Enregistrez les postes volumineux en fichier de scénario \
                     avant de recharger.",
    opened_another: "Le poste de cet onglet était trop volumineux pour être conservé ; en voici donc un autre. \
                     Enregistrez les postes volumineux en fichier de scénario avant de recharger.",
    understood: "OK",
    too_large: |until| {
        let then = match until {
            Some(until) => format!("Après un rechargement, il sera tel qu’il était à {until}."),
            None => "Après un rechargement, il aura disparu.".to_owned(),
        };
        format!(
            "Ce poste est devenu trop volumineux pour être conservé dans cet onglet. {then} Enregistrez-le en \
             fichier de scénario pour l’avoir en entier."
        )
    },
    left_without_room: |how_many| {
        match how_many {
        1 => "Un poste que vous avez quitté est trop volumineux pour être conservé dans cet onglet et aura disparu \
              après un rechargement. Revenez-y et enregistrez un fichier de scénario pour l’avoir en entier."
            .to_owned(),
        more => format!(
            "{more} postes que vous avez quittés sont trop volumineux pour être conservés dans cet onglet et auront \
             disparu après un rechargement. Revenez-y et enregistrez des fichiers de scénario pour les avoir en entier."
        ),
    }
    },
    closed_tabs: |how_many| {
        let tabs = match how_many {
            1 => "un onglet fermé".to_owned(),
            more => format!("{more} onglets fermés"),
        };
        format!(
            "Votre travail dans {tabs} est toujours là. Vous pouvez l’ouvrir et garder aussi ce poste."
        )
    },
    open_closed: "L’ouvrir",
    file_not_kept: |name| {
        format!(
            "{name} est ouvert, mais la place manque pour le conserver au-delà d’un rechargement. Rouvrez ensuite le \
             fichier."
        )
    },
};
