//! The desk in Dutch.

use chrono::TimeDelta;

use super::explorer::counted;
use crate::i18n::desk::DeskWords;

pub(super) const WORDS: DeskWords = DeskWords {
    queue_of: |name| match name {
        "" => "Een werkplek zonder technici".into(),
        name => format!("Wachtrij van {name}"),
    },
    new_session: "Nieuwe sessie",
    session_name: |number| format!("Sessie {number}"),
    no_such_queue: |name| {
        format!("Op deze werkplek is er geen wachtrij “{name}”. Kies een van de tabbladen.")
    },
    no_such_session: |name| {
        format!("Op deze werkplek is er geen sessie “{name}”. Selecteer er een in de wachtrij.")
    },
    done_in: |what, session| format!("{what} · {session}"),
    unseen: |length| format!("Tijdens uw afwezigheid verstreken: {}.", roughly(length)),
    keep_unseen: "Behouden",
    go_back: "Teruggaan",
    welcome_title: "Wat is dit?",
    welcome: "Een gesimuleerde supportwachtrij die de gedocumenteerde regels volgt: klik, wacht en \
              zie waarom.",
    welcome_tour: "Het leven van een sessie in een minuut",
    welcome_explorer: "Alle statussen en overgangen verkennen",
    welcome_scenarios: "Een scenario afspelen",
    welcome_close: "Dit bericht verbergen",
    history: "Geschiedenis",
    rule: "Regel",
    save_events: |format| format!("Gebeurtenissen opslaan als {format}"),
    events_saved: |events, file| {
        format!(
            "{}, opgeslagen als {file}.",
            counted(events, "gebeurtenis", "gebeurtenissen")
        )
    },
};

/// `10 minuten`, `1 uur en 5 minuten`, `2 dagen`: as exact as one asks who comes back.
fn roughly(length: TimeDelta) -> String {
    let all = length.num_minutes().max(1);
    let units = [
        (all / 1_440, "dag", "dagen"),
        (all / 60 % 24, "uur", "uur"),
        (all % 60, "minuut", "minuten"),
    ];
    let parts = units.into_iter().filter_map(|(count, one, more)| {
        let count = usize::try_from(count).ok().filter(|count| *count > 0)?;
        Some(counted(count, one, more))
    });
    parts.take(2).collect::<Vec<_>>().join(" en ")
}
