//! Procedures that do not fit their row, or do not say enough.

use super::Told;

pub(super) const ROW_FIVE: Told = Told {
    title: "La ligne 5 et la session en connexion",
    says: "La session est En attente (nouvelle), et l’étape laisse expirer une session en \
           connexion : les mots de la ligne 2.",
    reading: "C’est le délai d’attente qui est visé : les statuts de la ligne sont clairs, et la \
              ligne 2 a déjà le délai de connexion.",
};

pub(super) const ROW_TWELVE: Told = Told {
    title: "La ligne 12 : le réseau de qui ?",
    says: "Le technicien coupe le réseau du client. Aux lignes 6 et 21, il est coupé sans que \
           personne soit nommé.",
    reading: "Peu importe qui le fait : l’appareil a perdu son réseau, et cela seul compte.",
};

pub(super) const ROW_TWENTY_FOUR: Told = Told {
    title: "La ligne 24 et sa minute",
    says: "Le délai donné en exemple à la ligne 24 est d’une minute. D’après la ligne 6, c’est \
           le temps qu’il faut pour que la perte s’affiche : le délai s’achève donc quand \
           commence Reconnexion.",
    reading: "Le compteur d’inactivité tourne dès la perte. Ce qui coïncide se produit dans \
              l’ordre : Reconnexion et, au même instant, Expiration du délai. Si le compteur \
              tournait déjà avant, le délai expire depuis Actif.",
};

pub(super) const ROW_THIRTY: Told = Told {
    title: "La ligne 30 : quel délai ?",
    says: "L’administrateur définit pour les sessions actives un délai de huit minutes ou plus. \
           Toutes les autres procédures, la ligne 24 comprise, parlent du délai d’inactivité.",
    reading: "C’est le délai d’inactivité qui est visé. Il faut la minute de la ligne 6 et les \
              cinq de la ligne 28 pour arriver à Hors ligne : tout délai de plus de six minutes \
              suffit, huit laissent de la marge. Ce que le compteur avait déjà atteint avant la \
              perte compte aussi.",
};

pub(super) const ROW_THIRTY_FOUR: Told = Told {
    title: "La ligne 34 a les étapes de la ligne 15",
    says: "La ligne va d’Entrant à Sortant. Ses étapes démarrent une session et la transfèrent, \
           ce qui mène d’Actif à Sortant.",
    reading: "Les statuts font foi : un destinataire transfère à son tour une session entrante à \
              un groupe ou à un canal. Les étapes racontent comment elle est arrivée là.",
};

pub(super) const ROW_THIRTY_SIX: Told = Told {
    title: "La ligne 36 ne dit pas qui",
    says: "L’appareil du client est redémarré. À la ligne 41, c’est le technicien qui le fait, \
           depuis Sortant ; à la ligne 57, pour la même entrée, le client.",
    reading: "Le client, comme à la ligne 57. Depuis Entrant même, aucun technicien ne redémarre ; \
              l’expéditeur le peut, et l’entrée du destinataire passe alors aussi à Redémarrage.",
};

pub(super) const ROWS_OF_ONE_EDGE: Told = Told {
    title: "Les lignes 47 et 50 sont un seul changement",
    says: "Toutes deux retirent de la file l’entrée d’un collaborateur : la ligne 47 par le \
           délai, la ligne 50 par le responsable. Le tableau ajoute qu’un délai a expiré avant ; \
           la ligne 47 aussi, pas la ligne 50.",
    reading: "Un seul changement, plusieurs causes. L’expiration est la condition de la seule \
              ligne 47.",
};

pub(super) const ROW_SIXTY_ONE: Told = Told {
    title: "La ligne 61 n’est pas un changement",
    says: "Le premier et le dernier statut sont les mêmes : la ligne dit que la session reste \
           telle quelle.",
    reading: "Elle est gardée comme un changement d’Expiration du délai vers ce même statut : rien \
              ne se passe, quelle que soit la durée de l’attente.",
};

pub(super) const NEVER_STARTED: Told = Told {
    title: "Expirée sans avoir démarré",
    says: "Aux lignes 61 et 62, le délai est celui des sessions actives, et le technicien prépare \
           une session sans la démarrer. C’est ainsi qu’à la ligne 59 la session reste En attente \
           (nouvelle) ; à la ligne 9, la session est d’abord démarrée.",
    reading: "Le démarrage est sous-entendu : la session est active, comme à la ligne 9. Au statut \
              En attente (nouvelle), le délai d’inactivité ne s’applique pas.",
};

pub(super) const WHOSE_ENTRY: Told = Told {
    title: "L’entrée de qui ?",
    says: "Un technicien transfère une session, puis quelque chose arrive. Les étapes sont \
           celles de l’expéditeur, et la ligne porte sur Entrant.",
    reading: "Celle du destinataire : la ligne dit Entrant, et quand une entrée affiche Sortant, \
              une autre affiche Entrant. Le côté de l’expéditeur a ses propres lignes, ou suit la \
              même voie.",
};

pub(super) const STOPS_SHORT: Told = Told {
    title: "La procédure s’arrête trop tôt",
    says: "Les étapes s’achèvent avec le redémarrage, la perte ou la console en arrière-plan, et \
           la ligne porte sur ce qui suit.",
    reading: "Ce qui manque vient tout seul : l’appareil revient, ou le temps passe. Les \
              scénarios le jouent jusqu’au bout.",
};
