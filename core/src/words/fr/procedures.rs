//! The 62 documented procedures (`status-changes`, in the order printed), in our own words.
//!
//! A procedure is a list of steps, each an actor doing something. What the document adds, what
//! happens then to whose entry or where a limit is set, is the last step.

/// The steps of each procedure (`status-changes` 1–62); row 1 is at index 0.
pub const PROCEDURES: [&[&str]; 62] = [
    // 1 Connecting → Waiting
    &["L’applet arrive sur l’appareil du client, et le client la lance."],
    // 2 Connecting → Removed
    &[
        "Le technicien crée un code PIN.",
        "Le client ne lance pas l’applet ou n’accepte pas les conditions.",
        "Le technicien laisse le délai de la session s’écouler : une minute, par exemple, ou ce \
         que l’administrateur a défini.",
        "L’administrateur définit les deux dans l’Administration Center, sous Technician Group, \
         Settings : les conditions sous Customer applet, le délai sous Time-outs.",
    ],
    // 3 Waiting → Active
    &[
        "Le technicien crée un code PIN et le transmet au client par l’une des méthodes de \
         connexion.",
        "Le client télécharge l’applet.",
        "Le technicien démarre la session dans la console.",
    ],
    // 4 Waiting → Outgoing
    &["Le technicien transfère la session depuis la file, sans la démarrer."],
    // 5 Waiting → Removed
    &[
        "Le client télécharge l’applet.",
        "Le technicien laisse s’écouler le délai défini par l’administrateur.",
        "Le délai se trouve dans l’Administration Center, sous Technician Group, Settings, \
         Time-outs.",
    ],
    // 6 Waiting → Reconnecting
    &[
        "Le client télécharge l’applet.",
        "Le réseau est coupé du côté du client.",
        "Une minute plus tard, la session affiche Reconnexion.",
    ],
    // 7 Waiting → Rebooting
    &[
        "Avant de démarrer la session, tant que la file affiche En attente (nouvelle), le \
         technicien fait redémarrer l’appareil.",
    ],
    // 8 Active → Closed
    &[
        "Le client télécharge l’applet.",
        "Le technicien démarre la session dans la console.",
        "Quelqu’un ferme l’applet du côté du client.",
    ],
    // 9 Active → Timed out
    &[
        "L’administrateur définit le délai d’inactivité des sessions actives dans \
         l’Administration Center, une minute par exemple.",
        "Le client télécharge l’applet.",
        "Le technicien démarre la session dans la console.",
        "Le technicien laisse la console en arrière-plan jusqu’à la fin du délai d’inactivité.",
        "Certaines opérations empêchent l’expiration : contrôle à distance, partage d’écran ou \
         gestionnaire de fichiers en cours d’utilisation, transfert de fichiers ou installation \
         d’une Calling Card en cours, boîte de dialogue d’enregistrement ouverte.",
    ],
    // 10 Active → Removed
    &["Le technicien met fin à la session active en cliquant sur Fermer la session."],
    // 11 Active → Rebooting
    &["Le technicien lance un redémarrage depuis la console ou demande au client de le faire."],
    // 12 Active → Reconnecting
    &["Le technicien coupe le réseau du côté du client, ou l’appareil du client perd son réseau."],
    // 13 Active → Collaborating
    &[
        "Le technicien A invite B à collaborer à une session.",
        "A cède la direction à B.",
        "B rend la direction à A.",
        "L’entrée de B passe d’Actif à Collaboration.",
    ],
    // 14 Active → On Hold
    &["Le technicien clique sur Mettre en attente dans une session active."],
    // 15 Active → Outgoing
    &["Le technicien clique sur Transférer la session dans une session active."],
    // 16 On Hold → Active
    &[
        "Le technicien met la session en attente.",
        "Le technicien clique sur Démarrer la session.",
    ],
    // 17 On Hold → Outgoing
    &[
        "Le technicien met la session en attente.",
        "Le technicien clique sur Transférer la session.",
    ],
    // 18 On Hold → Rebooting
    &[
        "Le technicien met la session en attente.",
        "Le client redémarre l’appareil.",
    ],
    // 19 On Hold → Collaborating
    &[
        "Le technicien accepte une invitation à collaborer en cliquant sur Démarrer la session.",
        "Le technicien met la collaboration en pause en cliquant sur Mettre en attente.",
        "Le technicien la reprend en cliquant sur Démarrer la session.",
    ],
    // 20 On Hold → Closed
    &[
        "Le technicien met la session en attente.",
        "Le client ferme l’applet.",
    ],
    // 21 On Hold → Reconnecting
    &[
        "Le technicien met la session en attente.",
        "Le réseau est coupé du côté du client.",
    ],
    // 22 Reconnecting → Active
    &[
        "Le technicien prépare une session.",
        "Le technicien clique sur Démarrer la session pour la démarrer.",
        "Le réseau est coupé du côté du client.",
        "Le réseau revient.",
    ],
    // 23 Reconnecting → On Hold
    &[
        "Le technicien met la session en attente.",
        "Le réseau est coupé du côté du client.",
        "Le réseau revient.",
    ],
    // 24 Reconnecting → Timed out
    &[
        "L’administrateur définit le délai d’inactivité des sessions actives dans \
         l’Administration Center, une minute par exemple.",
        "Le réseau est coupé du côté du client.",
        "Le délai d’inactivité est écoulé.",
    ],
    // 25 Reconnecting → Removed
    &[
        "Le réseau est coupé du côté du client.",
        "Le technicien clique sur Fermer la session.",
    ],
    // 26 Reconnecting → Waiting
    &[
        "Le client télécharge l’applet, mais le technicien ne démarre pas la session.",
        "Le réseau est coupé du côté du client.",
        "Le réseau revient.",
    ],
    // 27 Reconnecting → Incoming
    &[
        "Le technicien transfère une session.",
        "Le réseau est coupé du côté du client.",
        "Le réseau revient.",
    ],
    // 28 Reconnecting → Offline
    &[
        "Le réseau est coupé du côté du client.",
        "Le technicien attend plus de cinq minutes.",
    ],
    // 29 Offline → Active
    &[
        "Le réseau est coupé du côté du client.",
        "Le technicien attend plus de cinq minutes.",
        "Le réseau revient.",
    ],
    // 30 Offline → Timed out
    &[
        "L’administrateur définit le délai des sessions actives dans l’Administration Center à \
         huit minutes ou plus.",
        "Le réseau est coupé du côté du client.",
    ],
    // 31 Offline → Removed
    &["Le technicien sélectionne une session hors ligne et clique sur Fermer la session."],
    // 32 Offline → On Hold
    &[
        "Le technicien met la session en attente.",
        "Le réseau est coupé du côté du client.",
        "Le technicien attend plus de cinq minutes.",
        "Le réseau revient.",
    ],
    // 33 Offline → Waiting
    &[
        "Le client télécharge et lance l’applet, mais le technicien ne démarre pas la session \
         dans la console.",
        "Le réseau est coupé du côté du client.",
        "Le technicien attend plus de cinq minutes.",
        "Le réseau revient.",
    ],
    // 34 Incoming → Outgoing
    &[
        "Le technicien démarre une session dans la console.",
        "Le technicien clique sur Transférer la session et choisit un groupe de techniciens ou un \
         canal.",
    ],
    // 35 Incoming → Reconnecting
    &[
        "Le technicien transfère une session.",
        "Le réseau est coupé du côté du client.",
    ],
    // 36 Incoming → Rebooting
    &[
        "Le technicien transfère une session.",
        "L’appareil du client est redémarré.",
    ],
    // 37 Incoming → Removed
    &[
        "Le technicien transfère une session.",
        "Quelqu’un ferme l’applet, ou l’expéditeur reprend la session sortante dans la console \
         d’où elle venait.",
    ],
    // 38 Incoming → Active
    &["Le technicien prend en charge une session entrante."],
    // 39 Outgoing → Active
    &[
        "Le technicien A transfère une session à B.",
        "A clique sur Démarrer la session à côté de la session sortante.",
        "B n’a pas pris la session en charge : l’entrée de B quitte sa file.",
    ],
    // 40 Outgoing → Incoming
    &[
        "Le technicien A transfère une session à B.",
        "B renvoie la session entrante à A.",
    ],
    // 41 Outgoing → Rebooting
    &[
        "Un transfert est en cours, et personne n’a pris la session en charge.",
        "L’expéditeur lance un redémarrage de l’appareil.",
    ],
    // 42 Outgoing → Closed
    &[
        "Le technicien transfère une session.",
        "Le client ferme l’applet.",
    ],
    // 43 Outgoing → Removed
    &[
        "Le technicien A transfère une session à B.",
        "B prend la session en charge.",
        "L’entrée de A quitte sa file.",
    ],
    // 44 Invitation → Collaborating
    &[
        "Le technicien démarre une session dans la console.",
        "Le technicien clique sur Inviter un technicien.",
        "Le technicien invité clique sur Démarrer la session.",
    ],
    // 45 Invitation → Removed
    &[
        "Le technicien démarre une session dans la console.",
        "Le technicien clique sur Inviter un technicien.",
        "Le technicien clique sur Exclure un technicien.",
    ],
    // 46 Collaborating → Rebooting
    &[
        "Le technicien A démarre une session dans la console.",
        "A invite B à y collaborer.",
        "B accepte l’invitation.",
        "B redémarre l’appareil du client, depuis la console ou du côté du client.",
    ],
    // 47 Collaborating → Removed
    &[
        "L’administrateur définit le délai d’inactivité des sessions actives dans \
         l’Administration Center, une minute par exemple.",
        "Le technicien met la console en arrière-plan pendant la collaboration, et le délai de la \
         session expire.",
    ],
    // 48 Collaborating → Closed
    &[
        "Le technicien A démarre une session dans la console.",
        "A invite B à y collaborer.",
        "A ferme la session en tant que responsable, ou le client la ferme.",
    ],
    // 49 Collaborating → On Hold
    &["Le technicien clique sur Mettre en attente pendant la collaboration."],
    // 50 Collaborating → Removed
    &[
        "Le technicien A invite B à collaborer à une session.",
        "A clique sur Exclure un technicien pour exclure B.",
        "L’entrée de B quitte sa file.",
    ],
    // 51 Collaborating → Active
    &[
        "Le technicien A invite B à collaborer à une session.",
        "A cède la direction à B.",
        "B l’accepte en cliquant sur Prendre la direction, le bouton qui clignote en vert \
         au-dessus du chat.",
    ],
    // 52 Rebooting → Active
    &["L’un des deux, technicien ou client, lance un redémarrage de l’appareil."],
    // 53 Rebooting → Closed
    &[
        "Le technicien A invite B à collaborer à une session.",
        "A ou B redémarre l’appareil du client.",
        "Le responsable ferme la session pendant le redémarrage.",
    ],
    // 54 Rebooting → Removed
    &[
        "Le technicien A invite B à collaborer à une session.",
        "A, le responsable, redémarre l’appareil du client.",
        "A exclut le collaborateur B pendant le redémarrage.",
    ],
    // 55 Rebooting → Outgoing
    &[
        "Le technicien prépare une session.",
        "Le technicien clique sur Transférer la session.",
        "Le technicien redémarre l’appareil du client une fois que la session affiche Sortant.",
    ],
    // 56 Rebooting → On Hold
    &[
        "Le technicien démarre une session dans la console.",
        "Le technicien met la session en attente.",
        "L’appareil du client est redémarré depuis l’applet.",
    ],
    // 57 Rebooting → Incoming
    &[
        "Le technicien démarre une session dans la console.",
        "Le technicien clique sur Transférer la session.",
        "Le client redémarre l’appareil.",
    ],
    // 58 Rebooting → Collaborating
    &[
        "Le technicien A travaille sur une session et invite B en cliquant sur Inviter un \
         technicien.",
        "B accepte et rejoint la session.",
        "B lance un redémarrage de l’appareil.",
        "Quand l’appareil est de retour, B est en Collaboration comme avant.",
    ],
    // 59 Rebooting → Waiting
    &[
        "Le technicien prépare une session mais ne la démarre pas.",
        "Le client redémarre l’appareil.",
    ],
    // 60 Closed → Removed
    &[
        "Le technicien démarre une session dans la console.",
        "Le client ferme la session.",
        "Le technicien clique sur Fermer la session dans la console.",
    ],
    // 61 Timed out → Timed out
    &[
        "L’administrateur définit le délai d’inactivité des sessions actives dans \
         l’Administration Center, une minute par exemple.",
        "Le technicien prépare une session.",
        "Le technicien met la console en arrière-plan, si bien que le délai de la session expire.",
        "Le technicien laisse la session expirée dans la file et attend trois minutes ou plus.",
        "La session reste au statut Expiration du délai et ne quitte pas la file.",
    ],
    // 62 Timed out → Removed
    &[
        "L’administrateur définit le délai d’inactivité des sessions actives dans \
         l’Administration Center, une minute par exemple.",
        "Le technicien prépare une session.",
        "Le technicien met la console en arrière-plan, si bien que le délai de la session expire.",
        "Le technicien clique sur Fermer la session.",
    ],
];
