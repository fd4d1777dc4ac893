//! What the documented scenarios are called, by the id of their file.

/// A scenario’s id and its title, sorted as the files are.
pub const TITLES: [(&str, &str); 109] = [
    (
        "case-chat-needs-the-link",
        "Un message de chat a besoin de la connexion : sans elle, il est refusé et ne remet aucun compteur à zéro",
    ),
    (
        "case-closed-in-a-transfer-unheard",
        "L’applet se ferme pendant une coupure, en plein transfert : l’entrée de l’expéditeur est fermée, celle du destinataire retirée",
    ),
    (
        "case-closed-while-waiting-unheard",
        "Un client qui ferme l’applet pendant une coupure était quand même en attente : la console l’apprend plus tard",
    ),
    (
        "case-collaborator-reboots",
        "L’entrée d’un collaborateur reste en Redémarrage jusqu’au retour de l’appareil ; celle du responsable passe à Hors ligne",
    ),
    (
        "case-disabled-is-nobodys-goal",
        "Rien ne s’adresse plus à un technicien désactivé : ni transfert, ni invitation, ni proposition de direction",
    ),
    (
        "case-idle-anew-in-the-foreground",
        "Le compteur d’inactivité repart de zéro quand la connexion revient à une console au premier plan, et continue en arrière-plan",
    ),
    (
        "case-idle-limit-of-active-sessions",
        "Le délai d’inactivité met fin à ce qui est actif, pas à ce qui attend, est en pause ou en cours de transfert",
    ),
    (
        "case-life-of-a-session",
        "La vie d’une session : quatorze minutes, onze statuts, trois techniciens",
    ),
    (
        "case-loss-during-a-reboot",
        "Qui rejoint une session pendant un redémarrage perd la connexion comme tout le monde : une minute après la coupure",
    ),
    (
        "case-over-for-everybody",
        "Une fois la session terminée pour tous ceux qui pouvaient agir, plus personne n’a de nouvelles de l’appareil",
    ),
    (
        "case-reboot-that-is-not-heard-of",
        "Une console sans réseau n’a pas connaissance d’un redémarrage et affiche Reconnexion",
    ),
    (
        "case-restored-to-a-disabled-technician",
        "Une entrée qui revient à Actif chez un technicien désactivé passe à Avorté au même instant ; une autre entrée reste",
    ),
    (
        "case-started-from-a-channel",
        "La file d’un canal affiche Retiré dès qu’un technicien a démarré la session",
    ),
    (
        "case-technician-without-network",
        "Un technicien sans réseau ne peut rien faire à une session ; ce qui est local reste possible",
    ),
    (
        "case-tool-before-a-hand-over",
        "Un outil ouvert avant un transfert ne bloque plus rien ensuite ; en pause et pendant une coupure, il reste ouvert",
    ),
    (
        "case-tools-at-work-alone",
        "Les outils ne s’ouvrent qu’aux statuts Actif et Collaboration",
    ),
    ("change-01", "Le client lance l’applet"),
    (
        "change-02",
        "Le client ne lance pas l’applet, et le délai de connexion retire la session",
    ),
    ("change-03", "Un technicien démarre une session en attente"),
    (
        "change-04",
        "Une session en attente est transférée avant que quelqu’un l’ait démarrée",
    ),
    (
        "change-05",
        "Personne ne démarre la session, et le délai d’attente la retire",
    ),
    ("change-06", "Un client en attente perd la connexion"),
    (
        "change-07",
        "L’appareil d’un client en attente est redémarré",
    ),
    ("change-08", "Le client ferme l’applet d’une session active"),
    (
        "change-09",
        "La console reste en arrière-plan jusqu’à la fin du délai d’inactivité",
    ),
    ("change-10", "Le technicien ferme une session active"),
    ("change-11", "L’appareil d’une session active est redémarré"),
    ("change-12", "Une session active perd sa connexion"),
    ("change-13", "La direction est cédée, puis rendue"),
    ("change-14", "Une session active est mise en attente"),
    ("change-15", "Une session active est transférée"),
    ("change-16", "Une session en pause reprend"),
    ("change-17", "Une session en pause est transférée"),
    (
        "change-18",
        "Le client redémarre l’appareil pendant la pause",
    ),
    ("change-19", "Un collaborateur en pause revient"),
    ("change-20", "Le client ferme l’applet pendant la pause"),
    ("change-21", "Une session en pause perd sa connexion"),
    ("change-22", "Une session active retrouve sa connexion"),
    ("change-23", "Une session en pause retrouve sa connexion"),
    (
        "change-24",
        "Le délai d’inactivité expire quand la connexion est perdue",
    ),
    (
        "change-25",
        "Le technicien ferme une session en reconnexion",
    ),
    ("change-26", "Un client en attente retrouve la connexion"),
    (
        "change-27",
        "Un transfert retrouve sa connexion, côté destinataire",
    ),
    ("change-28", "Plus de cinq minutes sans connexion"),
    ("change-29", "Une session active revient de Hors ligne"),
    (
        "change-30",
        "Le délai d’inactivité expire alors que la session est hors ligne",
    ),
    ("change-31", "Le technicien ferme une session hors ligne"),
    ("change-32", "Une session en pause revient de Hors ligne"),
    ("change-33", "Un client en attente revient de Hors ligne"),
    (
        "change-34",
        "Le destinataire transfère à son tour la session",
    ),
    (
        "change-35",
        "Un transfert perd sa connexion, côté destinataire",
    ),
    (
        "change-36",
        "L’appareil est redémarré pendant un transfert, côté destinataire",
    ),
    (
        "change-37",
        "Le client ferme l’applet pendant un transfert, côté destinataire",
    ),
    (
        "change-38",
        "Le destinataire prend en charge une session transférée",
    ),
    ("change-39", "L’expéditeur reprend un transfert"),
    (
        "change-40",
        "Le destinataire renvoie la session à l’expéditeur",
    ),
    (
        "change-41",
        "L’expéditeur redémarre l’appareil pendant un transfert",
    ),
    (
        "change-42",
        "Le client ferme l’applet pendant un transfert, côté expéditeur",
    ),
    (
        "change-43",
        "Un transfert est pris en charge et quitte la file de l’expéditeur",
    ),
    ("change-44", "Un technicien invité rejoint la session"),
    ("change-45", "Une invitation est retirée"),
    ("change-46", "Un collaborateur redémarre l’appareil"),
    (
        "change-47",
        "La console d’un collaborateur reste en arrière-plan jusqu’à la fin du délai d’inactivité",
    ),
    (
        "change-48",
        "Le responsable ferme la session, et le collaborateur la voit fermée",
    ),
    ("change-49", "Un collaborateur met la session en attente"),
    ("change-50", "Un collaborateur est exclu"),
    ("change-51", "Un collaborateur prend la direction"),
    (
        "change-52",
        "Une session active est de retour après un redémarrage",
    ),
    (
        "change-53",
        "Le responsable ferme la session pendant un redémarrage, et le collaborateur la voit fermée",
    ),
    (
        "change-54",
        "Un collaborateur est exclu pendant un redémarrage",
    ),
    (
        "change-55",
        "Un transfert est de retour après un redémarrage, côté expéditeur",
    ),
    (
        "change-56",
        "Une session en pause est de retour après un redémarrage",
    ),
    (
        "change-57",
        "Un transfert est de retour après un redémarrage, côté destinataire",
    ),
    (
        "change-58",
        "Un collaborateur est de retour après un redémarrage",
    ),
    (
        "change-59",
        "Un client en attente est de retour après un redémarrage",
    ),
    (
        "change-60",
        "Le technicien retire de la file une session fermée",
    ),
    ("change-61", "Une session expirée reste dans la file"),
    (
        "change-62",
        "Le technicien retire de la file une session expirée",
    ),
    (
        "refusal-applet-out-of-reach",
        "L’applet se ferme pendant une coupure : la console l’apprend plus tard, et une seule fois",
    ),
    (
        "refusal-group-transfer",
        "Un groupe reçoit la session, un membre la prend en charge : les autres arrivent trop tard",
    ),
    (
        "refusal-link-back-in-time",
        "Une connexion revenue avant la fin de la minute : il ne s’est rien passé",
    ),
    (
        "refusal-offer-lapsed",
        "Une proposition de direction prend fin quand le responsable quitte le statut Actif",
    ),
    (
        "refusal-reboot-without-network",
        "Un appareil qui redémarre sans réseau reste en Reconnexion jusqu’à la fin des deux",
    ),
    (
        "refusal-technician-disabled",
        "Un technicien désactivé : Actif passe à Avorté, l’autre entrée reste, et plus rien n’est possible",
    ),
    (
        "refusal-terms-declined",
        "Conditions refusées : rien ne peut être démarré, et le délai retire l’entrée",
    ),
    (
        "refusal-transfer-swapped",
        "Un transfert passe de main en main et revient : les expéditeurs attendent une prise en charge",
    ),
    (
        "table-active-aborted",
        "Un technicien qui a une session active est désactivé",
    ),
    (
        "table-active-closed-by-technician",
        "Un collaborateur quitte la session, puis le responsable la ferme",
    ),
    (
        "table-active-incoming",
        "Une session active est transférée, côté destinataire",
    ),
    (
        "table-closed-closed-by-technician",
        "Le technicien ferme une session que le client a fermée",
    ),
    (
        "table-incoming-closed-by-waiting-customer",
        "Un client en attente renonce pendant un transfert, côté destinataire",
    ),
    (
        "table-incoming-timed-out",
        "Personne ne prend en charge un transfert pendant 14 jours, côté destinataire",
    ),
    (
        "table-offline-closed-by-technician",
        "Le technicien ferme une session hors ligne depuis un redémarrage",
    ),
    (
        "table-offline-closed",
        "Le client a fermé la session pendant qu’elle était hors ligne",
    ),
    (
        "table-offline-incoming",
        "Un transfert revient de Hors ligne, côté destinataire",
    ),
    (
        "table-offline-outgoing",
        "Un transfert revient de Hors ligne, côté expéditeur",
    ),
    (
        "table-on-hold-incoming",
        "Une session en pause est transférée, côté destinataire",
    ),
    (
        "table-on-hold-timed-out",
        "Une session reste en pause pendant 14 jours",
    ),
    (
        "table-outgoing-closed-by-waiting-customer",
        "Un client en attente renonce pendant un transfert à un canal",
    ),
    (
        "table-outgoing-reconnecting",
        "Un transfert perd sa connexion, côté expéditeur",
    ),
    (
        "table-outgoing-timed-out",
        "Personne ne prend en charge un transfert pendant 14 jours, côté expéditeur",
    ),
    (
        "table-rebooting-closed-by-technician",
        "Le technicien ferme une session pendant un redémarrage",
    ),
    (
        "table-rebooting-offline",
        "Un redémarrage dure plus de cinq minutes",
    ),
    (
        "table-reconnecting-closed",
        "Le client a fermé la session pendant la reconnexion",
    ),
    (
        "table-reconnecting-outgoing",
        "Un transfert retrouve sa connexion, côté expéditeur",
    ),
    (
        "table-timed-out-closed-by-technician",
        "Le technicien ferme une session expirée par inactivité",
    ),
    (
        "table-waiting-closed-by-waiting-customer",
        "Un client en attente renonce",
    ),
    (
        "table-waiting-incoming",
        "Une session en attente est transférée, côté destinataire",
    ),
    (
        "table-waiting-timed-out",
        "Un client attend pendant 14 jours",
    ),
];
