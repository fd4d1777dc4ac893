//! What a desk opens with, in French.

use crate::i18n::opening::OpeningWords;

pub(super) const WORDS: OpeningWords = OpeningWords {
    title: "Nouveau poste",
    lead: "Votre poste actuel et ses branches sont conservés ; un clic vous y ramène.",
    morning: "Une matinée en cours",
    empty: "Un poste vide",
    busy: "Un poste animé qui tourne tout seul. Les mêmes nombres donnent toujours la même journée, et ils figurent \
           dans l’adresse.",
    begin_busy: "Lancer le poste animé",
    left: "Vous avez ouvert un nouveau poste. Vos postes précédents sont conservés :",
    left_desk: |moment, branches| match branches {
        1 => format!("Le poste à {moment}"),
        more => format!("Le poste à {moment}, avec {more} branches"),
    },
    back_to_left: "Y revenir",
    range: |from, to| format!("de {from} à {to}"),
    under_way: |percent| format!("Préparation du poste animé : {percent} %"),
};
