//! The desk in French.

use chrono::TimeDelta;
use queuescope_core::words::fr::of;

use super::explorer::counted;
use crate::i18n::desk::DeskWords;

pub(super) const WORDS: DeskWords = DeskWords {
    queue_of: |name| match name {
        "" => "Un poste sans technicien".into(),
        name => format!("File {}", of(name)),
    },
    new_session: "Nouvelle session",
    session_name: |number| format!("Session {number}"),
    no_such_queue: |name| {
        format!("Il n’y a pas de file « {name} » à ce poste. Choisissez l’un de ses onglets.")
    },
    no_such_session: |name| {
        format!("Il n’y a pas de session « {name} » à ce poste. Sélectionnez-en une dans la file.")
    },
    done_in: |what, session| format!("{what} · {session}"),
    unseen: |length| format!("Temps écoulé en votre absence : {}.", roughly(length)),
    keep_unseen: "Garder",
    go_back: "Revenir en arrière",
    welcome_title: "De quoi s’agit-il ?",
    welcome: "Une file d’assistance simulée qui suit les règles documentées : cliquez, attendez, comprenez pourquoi.",
    welcome_tour: "Voir la vie d’une session en une minute",
    welcome_explorer: "Explorer tous les statuts et changements",
    welcome_scenarios: "Jouer un scénario",
    welcome_close: "Masquer cette ligne",
    history: "Historique",
    rule: "Règle",
    save_events: |format| format!("Enregistrer les événements en {format}"),
    events_saved: |events, file| {
        let events = counted(events, "événement", "événements");
        format!("Enregistré : {events} dans {file}.")
    },
};

/// `10 minutes`, `1 heure 5 minutes`, `2 jours`: as exact as one asks who comes back.
fn roughly(length: TimeDelta) -> String {
    let all = length.num_minutes().max(1);
    let units = [
        (all / 1_440, "jour", "jours"),
        (all / 60 % 24, "heure", "heures"),
        (all % 60, "minute", "minutes"),
    ];
    let parts = units.into_iter().filter_map(|(count, one, more)| {
        let count = usize::try_from(count).ok().filter(|count| *count > 0)?;
        Some(counted(count, one, more))
    });
    parts.take(2).collect::<Vec<_>>().join(" ")
}
