//! What is kept over a reload, in German.

use crate::i18n::kept::KeptWords;

pub(super) const WORDS: KeptWords = KeptWords {
    opening: |percent| format!("Arbeitsplatz wird vorbereitet: {percent} %"),
    set_aside: "Nicht alles Gespeicherte ließ sich unverändert öffnen. Was zweifelhaft ist, bleibt \
                beiseitegelegt, bis Sie den Tab schließen: Speichern Sie es als Datei, versuchen \
                Sie es noch einmal zu öffnen oder verwerfen Sie es.",
    still_aside: "Es lässt sich immer noch nicht öffnen. Speichern Sie es als Datei oder verwerfen \
                  Sie es.",
    save_aside: "Als Datei speichern",
    try_again: "Erneut versuchen",
    forget: "Verwerfen",
    forget_surely: "Endgültig verwerfen",
    keep: "Behalten",
    opened_earlier: "Das ist der Arbeitsplatz, wie er einige Zeit vor dem Neuladen war: Was später \
                     geschah, war zu groß, um es aufzubewahren. Speichern Sie größere \
                     Arbeitsplätze vor dem Neuladen als Szenariodatei.",
    opened_another: "Der Arbeitsplatz dieses Tabs war zu groß, um ihn aufzubewahren; das hier ist \
                     ein anderer. Speichern Sie größere Arbeitsplätze vor dem Neuladen als \
                     Szenariodatei.",
    understood: "OK",
    too_large: |until| {
        let then = match until {
            Some(until) => format!("Nach dem Neuladen hat er wieder den Stand von {until}."),
            None => "Nach dem Neuladen ist er verloren.".to_owned(),
        };
        format!(
            "Dieser Arbeitsplatz ist zu groß geworden, um ihn in diesem Tab aufzubewahren. {then} \
             Speichern Sie ihn als Szenariodatei, um alles zu behalten."
        )
    },
    left_without_room: |how_many| {
        let (who, where_to) = match how_many {
            1 => ("Ein früherer Arbeitsplatz ist".to_owned(), "ihm"),
            more => (format!("{more} frühere Arbeitsplätze sind"), "ihnen"),
        };
        format!(
            "{who} zu groß für diesen Tab und nach dem Neuladen verloren. Kehren Sie zu {where_to} \
             zurück und speichern Sie eine Szenariodatei, um alles zu behalten."
        )
    },
    closed_tabs: |how_many| {
        let tabs = match how_many {
            1 => "einem geschlossenen Tab".to_owned(),
            more => format!("{more} geschlossenen Tabs"),
        };
        format!(
            "Ihre Arbeit aus {tabs} ist noch da. Sie können sie öffnen und diesen Arbeitsplatz \
             trotzdem behalten."
        )
    },
    open_closed: "Öffnen",
    file_not_kept: |name| {
        format!(
            "{name} ist geöffnet, kann aber aus Platzmangel nicht aufbewahrt werden. Öffnen Sie \
             die Datei nach dem Neuladen noch einmal."
        )
    },
};
