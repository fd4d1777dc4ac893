//! Two places that exclude each other: first those about statuses, then those about the report.

use super::Told;

pub(super) const WAITING_CUSTOMER_OF_AN_ACTIVE_SESSION: Told = Told {
    title: "Un client en attente dans une session active",
    says: "Le tableau place Fermé par le client en attente après Actif. Or il définit ce statut \
           comme une session que personne n’a prise en charge, ne nomme avant lui qu’En attente \
           (nouvelle), et à la ligne 8, une session active passe à Fermé.",
    reading: "La définition l’emporte sur la liste : une session active passe à Fermé. Le \
              changement est contesté, et le poste ne l’effectue pas.",
};

pub(super) const OFFLINE_WITHOUT_RECONNECTING: Told = Told {
    title: "Directement hors ligne",
    says: "Le tableau place Hors ligne après Actif. Or il le définit comme plus de cinq minutes \
           d’échec du redémarrage ou de la reconnexion, et ne nomme avant lui que ces deux-là ; \
           la ligne 28 vient de Reconnexion.",
    reading: "La définition l’emporte : l’une des deux perturbations s’intercale. Le changement \
              est contesté, et le poste ne l’effectue pas.",
};

pub(super) const HELD_IN_A_TRANSFER: Told = Told {
    title: "Mise en attente en plein transfert",
    says: "Le tableau place Entrant et Sortant avant En attente (pause). Après Entrant, auquel \
           renvoie Sortant, il ne le mentionne pas, et les lignes 14 et 49 ne mettent une \
           session en attente que depuis Actif et Collaboration.",
    reading: "Rien ne dit comment on procéderait : cela n’est donc pas simulé. Les deux \
              changements sont contestés, et le poste refuse de mettre en attente une entrée en \
              cours de transfert.",
};

pub(super) const RECIPIENT_WHEN_THE_APPLET_CLOSES: Told = Told {
    title: "Le destinataire quand l’applet se ferme",
    says: "Le tableau fait passer Entrant à Fermé ; la ligne 37 retire l’entrée de la file.",
    reading: "La ligne 37 dit comment, le tableau dit seulement que cela arrive : l’entrée est \
              donc retirée. Le changement vers Fermé est contesté.",
};

pub(super) const CUSTOMER_LEAVES_A_TRANSFER: Told = Told {
    title: "Le client part pendant un transfert",
    says: "Après Entrant, et donc après Sortant, le tableau place à la fois Fermé et Fermé par \
           le client en attente. Avant ce dernier, il ne nomme qu’En attente (nouvelle). À la \
           ligne 42, l’entrée de l’expéditeur passe à Fermé ; à la ligne 37, celle du \
           destinataire est retirée.",
    reading: "Tout dépend de ceci : quelqu’un avait-il déjà pris la session en charge ? Sinon, le \
              client attendait, des deux côtés ; si oui, les lignes 42 et 37 s’appliquent.",
};

pub(super) const WAITING_TOO_LONG: Told = Told {
    title: "Une attente trop longue",
    says: "À la ligne 5, une session qui attend trop longtemps quitte la file. Dans le tableau, \
           En attente (nouvelle) est suivi d’Expiration du délai, du fait d’un délai de \
           l’administrateur ou du système.",
    reading: "Deux délais : celui de l’administrateur pour l’attente retire l’entrée, comme à la \
              ligne 5, et le rapport dit Expiration du délai ; celui du système, 14 jours, la \
              fait passer à Expiration du délai.",
};

pub(super) const TIMED_OUT_BY_ITSELF: Told = Told {
    title: "Expirée, puis fermée par qui ?",
    says: "Après Expiration du délai, le tableau donne Fermé par le technicien s’il s’agit du \
           délai de l’administrateur, comme si cela venait tout seul. À la ligne 61, la session \
           reste telle quelle ; à la ligne 62, et dans la description de Retiré, un technicien la \
           ferme.",
    reading: "Rien ne suit tout seul : l’entrée reste là jusqu’à ce qu’un technicien la ferme. Le \
              « si » dit quand c’est possible ; après le délai du système, ce n’est pas possible.",
};

pub(super) const COLLABORATING_FROM_TWO_SIDES: Told = Told {
    title: "Collaboration, vue de deux côtés",
    says: "Le tableau décrit Collaboration tel que le voit le technicien qui a invité, et \
           Invitation tel que le voit l’invité. Aux lignes 13, 19, 44 et 46, c’est l’entrée de \
           l’invité qui est en Collaboration.",
    reading: "Collaboration est le statut de l’invité, dès qu’il accepte. Qui invite reste au \
              statut Actif et ne passe à Collaboration qu’en cédant la direction.",
};

pub(super) const WHO_CLOSES: Told = Told {
    title: "Qui ferme ?",
    says: "Fermé, c’est le client qui ferme : le tableau le dit, et le nom aussi. Aux lignes 48 \
           et 53, le responsable ferme la session, et le collaborateur voit Fermé.",
    reading: "Les deux : Fermé est ce que l’on voit quand quelqu’un d’autre a fermé la session, \
              le client ou le responsable.",
};

pub(super) const WHO_REBOOTS: Told = Told {
    title: "Qui redémarre ?",
    says: "Redémarrage, c’est le technicien qui redémarre, dit le tableau. Aux lignes 18, 57 et \
           59, c’est le client ; aux lignes 11 et 52, l’un ou l’autre ; à la ligne 46, le \
           technicien, d’un côté ou de l’autre ; et à la ligne 56, l’applet.",
    reading: "Les deux : le technicien le peut depuis En attente (nouvelle), Actif, Sortant et \
              Collaboration, le client tant que l’applet tourne. Pour les entrées, cela revient \
              au même.",
};

pub(super) const PICKED_UP_BY_ITSELF: Told = Told {
    title: "Prise en charge par la console elle-même",
    says: "Une session privée entrante est prise en charge automatiquement, dit le tableau en \
           passant. Dans toutes les procédures, quelqu’un la démarre, aux lignes 3 et 38 \
           notamment.",
    reading: "Rien ne dit ni quand ni comment : cela n’est donc pas simulé, et chaque session est \
              démarrée par quelqu’un.",
};

pub(super) const WHOSE_STATUS: Told = Told {
    title: "Le statut de quoi ?",
    says: "Les changements de statut parlent du statut d’une session. La description d’Entrant \
           parle de ce que voit le destinataire, et les lignes 13 et 39 distinguent ce qu’il en \
           advient chez A et chez B.",
    reading: "Un statut appartient à une entrée, c’est-à-dire à une session dans une file. \
              Pendant que A voit Sortant, B voit Entrant.",
};

pub(super) const REPORT_ROWS: Told = Told {
    title: "Une ligne par session",
    says: "Une ligne est une session, dit le rapport avant son premier champ. Or ses champs \
           nomment un seul technicien, et comptent un temps pour le technicien qui transfère et \
           un autre pour celui qui reçoit.",
    reading: "Une ligne pour chaque session et chaque technicien : une définition engage plus \
              qu’un titre.",
};

pub(super) const CONNECTING_IN_A_QUEUE: Told = Told {
    title: "Connexion, avant la file ou dedans",
    says: "Le temps de connexion s’arrête quand la session apparaît dans une file, dit le \
           rapport. Pour le tableau, Connexion fait partie des statuts qu’une file affiche.",
    reading: "La file affiche la session dès le début. Le temps de connexion est le temps passé \
              en Connexion, jusqu’à ce que le client lance l’applet.",
};

pub(super) const ACTIVE_TIME_TWICE: Told = Told {
    title: "Temps actif, défini deux fois",
    says: "Le champ 23 est d’abord le temps passé au statut Actif, puis tout ce qui va de la prise \
           en charge à la fin, sauf quatre interruptions. Hors ligne n’en fait pas partie : il est \
           donc compris dans la seconde définition et pas dans la première.",
    reading: "La première : le temps passé au statut Actif ou Collaboration. Sinon, un appareil \
              que personne ne peut joindre compterait comme du travail.",
};

pub(super) const OFFLINE_HAS_NO_FIELD: Told = Told {
    title: "Hors ligne n’a pas de temps",
    says: "Le rapport peut donner Hors ligne comme dernier statut et n’a pas de temps pour lui. Le \
           temps total en additionne cinq autres.",
    reading: "Ce temps n’est imputé à aucun champ ; il est montré comme tel, pour que la somme \
              de l’heure de début à l’heure de fin tombe juste.",
};

pub(super) const TRANSFER_BEFORE_THE_PICK_UP: Told = Told {
    title: "Un transfert avant la prise en charge",
    says: "Une session peut être transférée alors qu’elle est En attente (nouvelle). Jusqu’à sa \
           prise en charge, c’est du temps d’attente d’après le champ 21 et du temps de \
           transfert d’après le champ 26 ; le champ 22 compte l’un dans sa somme et pas l’autre.",
    reading: "C’est de l’attente : le client n’a pas encore été aidé. Le temps de transfert \
              compte à partir de la prise en charge, et le temps total aussi.",
};

pub(super) const RECONNECTING_OF_ONE_SIDE: Told = Told {
    title: "Reconnexion, de quel côté ?",
    says: "Le tableau affiche Reconnexion pour un problème d’un côté ou de l’autre. Le champ 28 \
           ne compte que celui du client, et aucun champ celui du technicien.",
    reading: "Le champ 28 compte tant que l’appareil est sans réseau ou redémarre. Une perte du \
              côté du technicien est montrée à côté des champs, pour que la somme tombe juste.",
};

pub(super) const SEPARATE_WINDOW: Told = Told {
    title: "Une fenêtre à part",
    says: "D’après le champ 3, un technicien qui quitte l’onglet ou la console continue de \
           travailler tant qu’une fenêtre séparée de la session est utilisée. Le champ 24 exige \
           que la session soit sélectionnée et la console au premier plan, fenêtre ou non.",
    reading: "Le champ 24 vaut pour les deux : il n’y a pas ici de fenêtre séparée. L’heure de la \
              dernière action est la fin de la dernière période de travail au statut Actif ou \
              Collaboration.",
};

pub(super) const OTHER_ENDS: Told = Told {
    title: "L’heure de fin et les autres fins",
    says: "D’après le champ 2, une session se termine au statut Fermé ou Expiration du délai. Le \
           champ 9 en connaît d’autres : Fermé par le client en attente, Avorté, et tout ce qu’un \
           technicien ou un transfert a retiré de la file.",
    reading: "Toute fin compte : l’heure de fin est l’instant où l’entrée passe à Fermé, \
              Expiration du délai, Fermé par le client en attente ou Avorté et, pour toutes les \
              autres, celui où elle est retirée.",
};
