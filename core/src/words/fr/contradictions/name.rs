//! Two names for one thing, or one name for two.

use super::Told;

pub(super) const TWO_VOCABULARIES: Told = Told {
    title: "Les mots de la console et ceux du rapport",
    says: "Le rapport a dix-huit mots pour un statut, la console dix-sept. Transfert en cours, \
           Transféré, Déconnecté, Redémarré et Refusé par le client n’existent que dans le \
           rapport ; Entrant, Sortant, Invitation, Collaboration et Retiré que dans la console.",
    reading: "Deux vocabulaires, jamais confondus : la console dit ce qu’une file affiche \
              maintenant, le rapport où en est une session pour un technicien, ou comment elle \
              s’est terminée.",
};

pub(super) const TRANSFER_STATUS: Told = Told {
    title: "Un statut de transfert",
    says: "Le temps de transfert est le temps passé au statut de transfert, et la console n’en a \
           pas : elle a Entrant et Sortant. Le rapport lui-même dit Transfert en cours et \
           Transféré.",
    reading: "Le statut Sortant du technicien lui-même, une fois la session prise en charge. Le \
              destinataire n’a pas commencé : Entrant n’est donc pas un temps de transfert.",
};

pub(super) const FRENCH_EN_ATTENTE: Told = Told {
    title: "En attente, deux fois",
    says: "Le tableau français donne un seul nom à deux statuts, Waiting et On Hold en anglais. \
           Avant Actif, Entrant et Reconnexion et après Reconnexion et Hors ligne, il figure \
           deux fois dans une même cellule.",
    reading: "Les autres éditions disent lequel est visé, cellule par cellule. À l’écran, \
              l’icône et une courte précision les distinguent.",
};

pub(super) const ENGLISH_IN_THE_FRENCH_EDITION: Told = Told {
    title: "Des mots anglais dans le tableau français",
    says: "Après Redémarrage et après Reconnexion, le tableau français dit Incoming et Outgoing, \
           en anglais ; On Hold, seulement après Redémarrage.",
    reading: "Les mêmes statuts ; nous employons les noms français.",
};

pub(super) const DUTCH_ON_HOLD: Told = Told {
    title: "Onderbroken et In de wacht",
    says: "Le tableau néerlandais appelle En attente (pause) Onderbroken. Après Redémarrage, \
           c’est In de wacht et, dans la même ligne, On Hold en anglais ; le rapport dit In de \
           wacht.",
    reading: "Un seul statut : Onderbroken dans la console, In de wacht dans le rapport.",
};

pub(super) const DUTCH_CLOSED: Told = Told {
    title: "Gesloten et Sluiten",
    says: "Le tableau néerlandais a une ligne Gesloten, et aucune cellule ne la nomme : les \
           cellules disent Sluiten, « fermer ».",
    reading: "Un seul statut : Sluiten dans une cellule, c’est Gesloten.",
};

pub(super) const DUTCH_CLOSED_BY_TECHNICIAN: Told = Told {
    title: "Afgesloten et Gesloten door technicus",
    says: "Le tableau néerlandais appelle Fermé par le technicien Afgesloten door technicus, et \
           le rapport aussi. Après Expiration du délai, et dans le nom de Retiré, c’est Gesloten \
           door technicus.",
    reading: "Un seul statut : les autres éditions n’ont qu’un nom à tous ces endroits. Nous \
              employons Afgesloten.",
};

pub(super) const REMOVED_FROM_WHICH_QUEUE: Told = Told {
    title: "Retiré, sous plusieurs noms",
    says: "La ligne du statut, la cellule de Collaboration et celle d’Invitation le nomment \
           différemment, en néerlandais comme en français ; et en français, une fois, avec une \
           autre abréviation de la console.",
    reading: "Un seul statut : l’entrée a quitté la file de la console de ce technicien.",
};

pub(super) const GERMAN_RECONNECTING: Told = Told {
    title: "Neu verbinden",
    says: "Les lignes allemandes appellent Reconnexion Neu verbinden ; une remarque de la ligne \
           6 en fait une phrase, Verbindung wird wiederhergestellt.",
    reading: "Un seul statut ; nous employons le nom de la colonne.",
};

pub(super) const GERMAN_NAMES_OF_OURS: Told = Told {
    title: "Trois noms allemands sont de nous",
    says: "Aucun document allemand ne nomme Fermé par le technicien, Fermé par le client en \
           attente et Avorté.",
    reading: "Nous les avons nommés sur le modèle des autres : Vom Techniker geschlossen, Vom \
              wartenden Kunden geschlossen, Abgebrochen.",
};

pub(super) const ONE_END_TWO_NAMES: Told = Told {
    title: "Une fin, deux noms",
    says: "Un technicien ferme une session. Des cellules du tableau appellent la suite Fermé par \
           le technicien, les lignes 10, 60 et 62 Retiré, et une ligne du tableau s’intitule \
           Retiré après Fermé par le technicien.",
    reading: "Fermé par le technicien dit comment la session s’est terminée, Retiré ce que \
              devient l’entrée. Une entrée fermée par un technicien est retirée avec cette issue : \
              les deux sont donc simulés.",
};

pub(super) const END_OR_CLOSE_SESSION: Told = Told {
    title: "Fermer la session, sous deux noms",
    says: "Dans la description de Retiré, le bouton s’appelle Fermer la session, Close session \
           en anglais ; dans les procédures allemandes, Sitzung beenden, « mettre fin à la session ».",
    reading: "Un seul bouton ; ici, il s’appelle partout Fermer la session.",
};
