//! What one has to know to play a session, and no document says.

use super::Told;

pub(super) const ONE_MINUTE: Told = Told {
    title: "Au bout d’une minute",
    says: "Une perte de réseau s’affiche comme Reconnexion au bout d’une minute, dit la ligne 6, \
           où la session est En attente (nouvelle). Les lignes 12, 21 et 35 ne disent pas \
           combien de temps il faut, et Sortant n’a pas de ligne.",
    reading: "Une minute dans tous les statuts, quelle que soit la cause de la coupure : le réseau \
              d’un côté ou de l’autre, ou un redémarrage dont la console n’a pas eu connaissance. \
              Une connexion revenue avant n’a jamais été perdue.",
};

pub(super) const FIVE_MINUTES: Told = Told {
    title: "Cinq minutes à partir de quand ?",
    says: "Hors ligne vient après plus de cinq minutes. Comptent-elles à partir de la perte ou à \
           partir de Reconnexion, une minute plus tard ? Ni la description de Hors ligne ni les \
           lignes 28, 29, 32 et 33 ne le disent.",
    reading: "À partir du passage à Reconnexion ou à Redémarrage. Une perte de réseau s’affiche \
              donc comme Hors ligne après plus de six minutes, un redémarrage après plus de \
              cinq.",
};

pub(super) const TWO_WEEKS: Told = Told {
    title: "Deux semaines à partir de quand ?",
    says: "Le système met fin à une session après deux semaines, sans qu’il soit dit de quoi.",
    reading: "Quatorze jours au même statut : En attente (nouvelle), Actif, En attente (pause), \
              Entrant ou Sortant. Tout changement, même un rétablissement, les fait repartir de \
              zéro.",
};

pub(super) const COLLABORATOR_WITHOUT_LINK: Told = Told {
    title: "Un collaborateur sans connexion",
    says: "Collaboration peut passer à Redémarrage et en revenir. Aucune cellule, aucune ligne \
           ne place ce statut avant ou après Reconnexion ou Hors ligne.",
    reading: "L’entrée d’un collaborateur reste en Collaboration pendant une perte, et en \
              Redémarrage jusqu’à la fin du redémarrage, quelle qu’en soit la durée.",
};

pub(super) const ENDING_WHAT_WAITS: Told = Told {
    title: "Fermer ce qui attend",
    says: "En attente (nouvelle), En attente (pause), Entrant et Sortant ne sont pas suivis de \
           Fermé par le technicien, et aucune ligne ne ferme une session à partir de ces statuts. \
           La ligne 10 ferme une session active.",
    reading: "C’est impossible : Fermer la session est refusé. Pour fermer une telle session, il \
              faut d’abord la démarrer.",
};

pub(super) const ENDS_OF_THE_REPORT: Told = Told {
    title: "Des fins que seul le rapport connaît",
    says: "Dans le champ 33, il est mis fin à une session par un administrateur, par un \
           collaborateur ou par un délai général qui la retire de la file ; dans le champ 3, un \
           administrateur la ferme, la met en attente ou la transfère. Pour un collaborateur, les \
           lignes 47 et 50 ne connaissent que le délai et l’exclusion, et à la ligne 61 une \
           session expirée reste dans la file.",
    reading: "Un collaborateur peut s’en aller en cliquant sur Fermer la session. Un \
              administrateur ne met fin à rien, sinon en désactivant un technicien. Une session au \
              statut Expiration du délai reste dans la file, et la finalisation s’achève quand \
              quelqu’un retire l’entrée.",
};
