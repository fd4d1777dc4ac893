//! What one document, one cell or one edition prints, and another does not.

use super::Told;

pub(super) const ONLY_IN_THE_TABLE: Told = Told {
    title: "Seulement dans le tableau des statuts",
    says: "Le tableau mentionne ces changements, et aucune procédure n’y aboutit.",
    reading: "Un silence n’est pas une contradiction : ce que le tableau mentionne est simulé, \
              sauf si autre chose s’y oppose. La manière, nous la tirons des procédures voisines.",
};

pub(super) const ONLY_IN_THE_CHANGES: Told = Told {
    title: "Seulement dans les changements de statut",
    says: "Une procédure aboutit à ces changements, et aucune cellule du tableau ne les nomme.",
    reading: "Une procédure que l’on peut suivre étape par étape est simulée telle quelle.",
};

pub(super) const ONE_CELL: Told = Told {
    title: "À une extrémité seulement",
    says: "Le tableau pourrait mentionner chaque changement deux fois : après un statut et avant \
           l’autre. Pour ceux-ci, il ne le fait qu’une fois.",
    reading: "Une cellule suffit : l’autre est tenue pour incomplète, non pour un démenti.",
};

pub(super) const ENGLISH_CELLS_LOST: Told = Told {
    title: "Des cellules vides dans l’édition anglaise",
    says: "Cinq lignes du tableau anglais n’ont aucun statut précédent : Entrant, Collaboration, \
           Hors ligne, Retiré et Fermé par le client en attente. Les tableaux français et \
           néerlandais remplissent ces cellules, à l’identique.",
    reading: "Les deux éditions complètes concordent : elles valent donc pour l’anglaise.",
};

pub(super) const NO_ROW_OF_ITS_OWN: Told = Told {
    title: "Fermé par le technicien sans ligne",
    says: "Fermé par le technicien n’a ni ligne ni description. Dans l’édition anglaise, des \
           barres montrent ce que c’est : la cellule qui suit Fermé. Les éditions française et \
           néerlandaise ont perdu cette bordure, et l’on croirait y voir le titre de la ligne du \
           dessous.",
    reading: "Les barres tranchent : ce statut suit Fermé, et la ligne du dessous est celle de \
              Retiré. Sa description est la seule qui dise comment un technicien ferme une \
              session.",
};

pub(super) const OUTGOING_REFERS_TO_INCOMING: Told = Told {
    title: "Sortant : voir Entrant",
    says: "Dans les trois éditions, les deux cellules de Sortant ne font que renvoyer à Entrant.",
    reading: "Les cellules d’Entrant sont lues comme celles de Sortant, vu par l’expéditeur. Les \
              lignes 4, 15 et 17 confirment tout ce qui précède ; les lignes 39, 41 et 42 \
              confirment, pour la suite, Actif, Redémarrage et Fermé.",
};
