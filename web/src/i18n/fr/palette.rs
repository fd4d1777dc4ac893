//! The palette in French.

use queuescope_core::cause::Cause;
use queuescope_core::status::Status;
use queuescope_core::words::fr::of;

use crate::i18n::named;
use crate::i18n::palette::PaletteWords;

pub(super) const WORDS: PaletteWords = PaletteWords {
    title: "Tout rechercher",
    field: "Statut, bouton, session, personne ou commande",
    nothing: "Aucun résultat. Essayez un nom de statut, de bouton ou de session.",

    session: "Session",
    queue: "File",
    status: "Statut",
    change: "Changement",
    limit: "Délai",
    command: "Commande",
    setting: "Réglage",
    field_of_the_report: "Champ du rapport",
    story: "Scénario",
    contradiction: "Contradiction",
    export: "Export",
    now: |session| format!("{session}, maintenant"),

    also_status,
    also_cause,

    brings: |status| format!("Passe à {status}"),
    and_more: |change, more| match more {
        0 => change.to_owned(),
        1 => format!("{change}, et 1 autre"),
        _ => format!("{change}, et {more} autres"),
    },
    stands: |status, queue| format!("{status} dans la file {}", of(queue)),
    due: |stands, status, time| format!("{stands} · {status} dans {time}"),
    has_left: "N’est plus dans aucune file",
    shows: |sessions| match sessions {
        0 | 1 => format!("{sessions} session"),
        more => format!("{more} sessions"),
    },
    minutes: |minutes| match minutes {
        0 => "Désactivé (0 minute).".to_owned(),
        1 => "Réglé sur 1 minute.".to_owned(),
        more => format!("Réglé sur {more} minutes."),
    },

    theme: named(
        "Thème : système",
        "automatique, auto, couleurs, apparence, affichage",
    ),
    light: named(
        "Thème : clair",
        "lumineux, mode clair, jour, blanc, couleurs, apparence, light",
    ),
    dark: named(
        "Thème : sombre",
        "nuit, mode sombre, foncé, noir, couleurs, apparence, dark",
    ),
    also_language: "langue, traduction, language",
    languages: [
        "anglais, english",
        "allemand, german",
        "français, french",
        "néerlandais, hollandais, dutch",
    ],
    names_in: |language| format!("Noms des statuts : {language}"),
    figures: named(
        "Indicateurs du rapport",
        "statistiques, kpi, chiffres, niveau de service, sla, attente moyenne, durée de traitement, dmt, taux de \
         décroché, sessions perdues, appels perdus, tableau de bord, graphiques, stats",
    ),
    rules: |format| format!("Règles en {format}"),
    also_rules: "exporter, enregistrer, télécharger, règlement, livre de règles, automate, machine à états, diagramme, \
                 export",
    pictures: named(
        "Carte, matrice ou fiche en image",
        "svg, png, image, dessin, schéma, diagramme, capture, exporter, enregistrer, télécharger, imprimer, pdf, papier",
    ),
    pictures_where: "Explorateur, « Exporter »",
    events: named(
        "Journal des événements de ce poste",
        "log, xes, json lines, process mining, historique, exporter, enregistrer, télécharger",
    ),
    events_where: "Poste, sous l’historique",
    report: named(
        "Rapport de session en fichier",
        "csv, excel, xlsx, tableur, feuille de calcul, tableau, xml, json, exporter, enregistrer, télécharger",
    ),
    report_where: "Rapport, « Exporter »",
    limits: named(
        "Définir les délais",
        "administrateur, minutes, timeout, limites, expiration, réglages, paramètres, configurer",
    ),
    limits_where: "Poste, sous la chronologie",
};

const fn also_status(status: Status) -> &'static str {
    match status {
        Status::Connecting => {
            "nouvelle, code pin, applet, téléchargement, lien envoyé, pas démarrée, connexion en cours, se connecte"
        }
        Status::Waiting => {
            "nouvelle, sans réponse, sonne, file, attend, à prendre, à traiter, non traitée"
        }
        Status::Active => "en cours, en traitement, active, démarrée, prise en charge, ouverte",
        Status::OnHold => "pause, en pause, suspendue, mise en attente, hold, patienter",
        Status::Incoming => {
            "reçue, entrante, transférée à moi, transfert reçu, arrivée, on me transfère"
        }
        Status::Outgoing => "envoyée, sortante, transférée, transfert envoyé, partie",
        Status::Invitation => "invité, invitée, demande de collaboration, sollicité, rejoindre",
        Status::Collaborating => {
            "collaborateur, rejoint, ensemble, à deux, deuxième technicien, second technicien"
        }
        Status::Rebooting => "redémarre, reboot, restart, redémarrer, relance",
        Status::Reconnecting => {
            "client parti, client disparu, connexion perdue, coupure, déconnexion, réseau, perte de réseau, \
             microcoupure, instable, reconnecte"
        }
        Status::Offline => {
            "client parti, client disparu, déconnecté, hors connexion, injoignable, sans réseau, coupé, disparu, ne \
             répond plus"
        }
        Status::TimedOut => {
            "timeout, time-out, expirée, expiré, délai dépassé, temps dépassé, inactive, inactivité, trop long"
        }
        Status::Closed => {
            "client parti, client disparu, terminée, finie, fermée, raccroché, clôturée, close"
        }
        Status::ClosedByTechnician => "terminée, finie, fermée, clôturée, close",
        Status::ClosedByWaitingCustomer => {
            "abandon, abandonnée, client parti, raccroché, renonce, a renoncé"
        }
        Status::Aborted => {
            "désactivé, supprimé, compte désactivé, annulée, abandonnée, interrompue"
        }
        Status::Removed => {
            "disparue, partie, sortie, supprimée, manquante, effacée, plus là, plus dans la file"
        }
    }
}

const fn also_cause(cause: Cause) -> &'static str {
    match cause {
        Cause::CreateSession => "nouvelle, créer une session, session privée, code pin",
        Cause::StartSession => {
            "prendre en charge, accepter, prendre, décrocher, reprendre, récupérer, rejoindre, commencer, ouvrir"
        }
        Cause::HoldSession => "pause, suspendre la session, mettre en pause, hold",
        Cause::TransferSession => {
            "passer, donner, confier, transmettre, rediriger, escalader, escalade, affecter, réaffecter, basculer, \
             transfert"
        }
        Cause::InviteTechnician => {
            "invitation, inviter un collègue, collaborer, ajouter un collègue, renfort, aide, conférence, à plusieurs"
        }
        Cause::ExcludeTechnician => {
            "exclure, retirer un collègue, enlever, virer, expulser, sortir, éjecter"
        }
        Cause::OfferLead => "donner la direction, céder, passer la main, lead",
        Cause::TakeLead => "devenir responsable, accepter la direction, prendre la main, lead",
        Cause::RebootDevice | Cause::CustomerReboots => {
            "reboot, rebooter, restart, relancer, redémarrage, redémarrer le pc, redémarrer la machine"
        }
        Cause::EndSession => {
            "terminer la session, mettre fin, clore, clôturer, finir, quitter, raccrocher, arrêter, fin, couper"
        }
        Cause::SendChat | Cause::CustomerChats => {
            "message, écrire, chat, discuter, discussion, texte, messagerie, tchat"
        }
        Cause::SelectSession => "ouvrir un onglet, choisir, regarder, afficher",
        Cause::OpenTool | Cause::CloseTool => {
            "contrôle à distance, prise de contrôle, prendre la main, partage, gestionnaire de fichiers, \
             transfert de fichiers, outils"
        }
        Cause::ShowConsole => "premier plan, fenêtre, restaurer, afficher, compteur, inactivité",
        Cause::HideConsole => {
            "arrière-plan, fenêtre, réduire, minimiser, masquer, compteur, inactivité"
        }
        Cause::SetPresence => {
            "occupé, absent, disponible, indisponible, dispo, statut du technicien"
        }
        Cause::ConsoleLost => {
            "technicien sans réseau, perte de réseau, déconnexion, coupure, panne, câble, wifi"
        }
        Cause::ConsoleBack => "réseau du technicien revenu, reconnecter, reconnexion",
        Cause::OpenChannelSession => "canal, formulaire web, le client commence",
        Cause::StartApplet => "télécharger, lancer, exécuter, programme, le client commence",
        Cause::DeclineTerms => "conditions, cgu, refus, rejeter, décliner",
        Cause::CloseApplet => "le client part, quitte, abandonne, raccroche",
        Cause::DeviceLost => {
            "client sans réseau, perte de réseau, déconnexion, coupure, panne, câble, wifi"
        }
        Cause::DeviceBack => "réseau du client revenu, reconnecter, reconnexion",
        Cause::FinishReboot => "redémarré, redémarrage terminé, ordinateur revenu, reboot",
        Cause::SetLimits => "administrateur, minutes, timeout, limites",
        Cause::DisableTechnician => {
            "administrateur, supprimer un technicien, bloquer, désactiver le compte, supprimer le compte"
        }
        Cause::LossDetected => "une minute, 1 minute, connexion perdue, coupure, timeout",
        Cause::OfflineLimit => "cinq minutes, 5 minutes, timeout",
        Cause::ConnectingLimit => "timeout, limite, expiration du pin, minutes",
        Cause::WaitingLimit => "timeout, limite, attend trop longtemps, minutes",
        Cause::IdleLimit => {
            "inactif, inactive, timeout, limite, trop longtemps inactif, veille, minutes"
        }
        Cause::SystemLimit => "14 jours, deux semaines, quatorze jours, timeout, limite",
    }
}
