//! What can be done from everywhere, in French.

use crate::i18n::commands::CommandWords;
use crate::i18n::named;

pub(super) const WORDS: CommandWords = CommandWords {
    sheet: "Raccourcis clavier",
    close: "Fermer",
    single_keys: "Raccourcis à une seule touche (lettres et signes)",
    places: &[
        ("↑ ↓ Début Fin", "Dans une file : de ligne en ligne"),
        (
            "← ↑ ↓ →",
            "Sur la carte : de case en case ; dans le rapport : de cellule en cellule",
        ),
        ("Échap", "Fermer ce qui est ouvert"),
    ],
    open_palette: named(
        "Tout rechercher",
        "recherche, chercher, trouver, palette, aller, menu, search",
    ),
    open_sheet: named(
        "Raccourcis clavier",
        "aide, touches, raccourcis, clavier, help, hotkeys",
    ),
    go_to_desk: named(
        "Aller au poste",
        "file, queue, console, sessions, accueil, démarrage, bureau",
    ),
    go_to_explorer: named(
        "Aller à l’explorateur",
        "carte, matrice, transitions, statuts, états, plan, fiches, changements, diagramme, schéma",
    ),
    go_to_scenarios: named(
        "Aller aux scénarios",
        "histoires, procédures, leçons, formation, cours, exemples",
    ),
    go_to_report: named(
        "Aller au rapport",
        "rapport de session, colonnes, temps, durées, lignes, tableau, report, reporting",
    ),
    go_to_check: named(
        "Vérifier un fichier",
        "importer, import, charger, valider, vérification, contrôler, contrôle, téléverser, fichier csv, fichier xes",
    ),
    go_to_sources: named(
        "Aller aux sources",
        "documents, documentation, aide, contradictions, différences, écarts",
    ),
    go_to_proof: named(
        "Aller à la preuve",
        "propriétés, invariants, toujours, vérification de modèle, tous les états, et si, règle",
    ),
    pause: named(
        "Arrêter ou relancer l’horloge",
        "pause, stop, arrêter, figer, reprendre, relancer, lecture, temps",
    ),
    step: named(
        "Aller à la prochaine échéance",
        "suivant, prochain délai, prochaine limite, sauter, avancer, avance rapide, passer",
    ),
    faster: named(
        "Plus vite",
        "vitesse, accélérer, rapide, avance rapide, temps, horloge",
    ),
    slower: named("Moins vite", "vitesse, ralentir, lent, temps, horloge"),
    undo: named(
        "Annuler",
        "retour, défaire, revenir, revenir en arrière, erreur, ctrl z, undo",
    ),
    redo: named("Rétablir", "refaire, encore, avancer, ctrl y, redo"),
    to_queue: named("Aller à la file", "lignes, tableau, sessions, liste, focus"),
    to_actions: named(
        "Aller aux actions",
        "boutons, faire, démarrer la session, focus",
    ),
    go_to_end: named(
        "Aller au dernier instant",
        "fin, maintenant, présent, direct, temps réel, live",
    ),
    begin_another: named(
        "Nouveau poste…",
        "réinitialiser, recommencer, repartir de zéro, poste vide, poste animé, générer, effacer, reset",
    ),
    save_story: named(
        "Enregistrer en fichier de scénario",
        "exporter, export, sauvegarder, enregistrement, json, télécharger",
    ),
    back_up: named(
        "Sauvegarder et restaurer…",
        "sauvegarde, backup, importer, exporter, tout enregistrer, charger, réglages, paramètres",
    ),
    embed: named(
        "Intégrer cette vue…",
        "intégrer, incorporer, embed, iframe, html, code, partager, widget, lien, markdown",
    ),
    story: "Ce qui a été fait à un poste",
};
