//! The desk in German.

use chrono::TimeDelta;

use super::explorer::counted;
use crate::i18n::desk::DeskWords;

pub(super) const WORDS: DeskWords = DeskWords {
    queue_of: |name| match name {
        "" => "Ein Arbeitsplatz ohne Techniker".into(),
        name => format!("Warteschlange von {name}"),
    },
    new_session: "Neue Sitzung",
    session_name: |number| format!("Sitzung {number}"),
    no_such_queue: |name| {
        format!(
            "Eine Warteschlange „{name}“ gibt es an diesem Arbeitsplatz nicht. Wählen Sie eine \
             seiner Registerkarten."
        )
    },
    no_such_session: |name| {
        format!(
            "Eine Sitzung „{name}“ gibt es an diesem Arbeitsplatz nicht. Wählen Sie eine in der \
             Warteschlange aus."
        )
    },
    done_in: |what, session| format!("{what} · {session}"),
    unseen: |length| format!("Während Ihrer Abwesenheit vergangen: {}.", roughly(length)),
    keep_unseen: "Behalten",
    go_back: "Zurückgehen",
    welcome_title: "Worum es geht",
    welcome: "Eine simulierte Support-Warteschlange, die den dokumentierten Regeln folgt: klicken, \
              warten, sehen, warum.",
    welcome_tour: "Das Leben einer Sitzung in einer Minute",
    welcome_explorer: "Alle Status und Wechsel erkunden",
    welcome_scenarios: "Szenario abspielen",
    welcome_close: "Diese Zeile ausblenden",
    history: "Verlauf",
    rule: "Regel",
    save_events: |format| format!("Ereignisse als {format} speichern"),
    events_saved: |events, file| {
        format!(
            "{}, gespeichert als {file}.",
            counted(events, "Ereignis", "Ereignisse")
        )
    },
};

/// `10 Minuten`, `1 Stunde 5 Minuten`, `2 Tage`: as exact as one asks who comes back.
fn roughly(length: TimeDelta) -> String {
    let all = length.num_minutes().max(1);
    let units = [
        (all / 1_440, "Tag", "Tage"),
        (all / 60 % 24, "Stunde", "Stunden"),
        (all % 60, "Minute", "Minuten"),
    ];
    let parts = units.into_iter().filter_map(|(count, one, more)| {
        let count = usize::try_from(count).ok().filter(|count| *count > 0)?;
        Some(counted(count, one, more))
    });
    parts.take(2).collect::<Vec<_>>().join(" ")
}
