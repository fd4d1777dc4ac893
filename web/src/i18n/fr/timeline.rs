//! The timeline in French.

use queuescope_core::words::fr::of;

use crate::i18n::timeline::TimelineWords;

pub(super) const WORDS: TimelineWords = TimelineWords {
    title: |session| format!("Chronologie {}", of(session)),
    no_session: "Sélectionnez une session pour voir sa chronologie.",
    help: "← et → vont d’événement en événement, ↑ et ↓ de bande en bande, Entrée affiche l’instant. + et − zooment, \
           Maj avec ← et → déplace, 0 montre tout. Ou faites glisser, et tournez la molette sur l’échelle du temps.",
    events: "Événements",
    zoom: "Zoom",
    closer: "Agrandir",
    farther: "Réduire",
    earlier: "Plus tôt",
    later: "Plus tard",
    everything: "Tout voir",
    lane: |queue, story| format!("{queue} : {story}"),
    interval_open: |status, since, cause| format!("{status} depuis {since}. {cause}"),
    interval: |status, from, length, cause| {
        format!("{status} {length}, à partir de {from}. {cause}")
    },
    left: |at| format!("a quitté la file à {at}"),
    left_because: |at, cause| format!("A quitté la file à {at}. {cause}"),
    goes_on: |queue| format!("La session continue dans la file {}.", of(queue)),
    from_until: |from, until| format!("{from} – {until}"),
    since: |from| format!("depuis {from}"),
    refused: |what, why| format!("{what} : refusé. {why}"),
    look_there: "Voir cet instant",
    moment: "Instant",
    moment_is: |moment, what| format!("{moment}, {what}"),
    nothing_yet: "rien ne s’est encore passé",
    undo: "Annuler",
    redo: "Rétablir",
    to_end: "Maintenant",
    in_the_past: |moment| format!("Vous regardez le poste à {moment}."),
    acting_forks: "Toute action ici ouvre une nouvelle branche.",
    return_to_end: "Revenir au présent",
    branches: "Branches",
    main: "Principale",
    branch: |number| format!("Branche {number}"),
    branch_begins: |number, deed| format!("Branche {number} : {deed}"),
    branch_from: |number, moment| format!("Branche {number}, depuis {moment}"),
    branch_with_limits: |number| format!("Branche {number}, autres délais"),
    under_limits: |branch, limits| format!("actions de « {branch} ». {limits}"),
    done_again: |branch| {
        format!("Ce qui a été fait sur « {branch} », rejoué avec d’autres délais.")
    },
    forked_from: |branch, moment| format!("issue de « {branch} » à {moment}"),
    shown: "affichée",
    switch: |branch| format!("Passer à « {branch} »"),
    compare: |branch| format!("Comparer à « {branch} »"),
    rename: |branch| format!("Renommer « {branch} »"),
    delete: |branch| format!("Supprimer « {branch} »"),
    delete_surely: "Supprimer définitivement",
    keep: "Garder",
    name: "Nom",
    set_name: "Renommer",
    future_is_kept: |branch, moment| {
        format!("Ce qui s’est passé sur « {branch} » après {moment} est conservé.")
    },
    back_to: |branch| format!("Revenir à « {branch} »"),
    differences: |moment| format!("Différences à {moment}"),
    no_difference: "Aucune entrée ne diffère à cet instant.",
    session: "Session",
    queue: "File",
    absent: "absente de cette file",
    and_more: |more| match more {
        1 => "et 1 autre".to_owned(),
        more => format!("et {more} autres"),
    },
};
