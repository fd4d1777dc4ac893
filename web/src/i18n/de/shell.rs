//! The frame in German.

use crate::i18n::shell::ShellWords;

pub(super) const WORDS: ShellWords = ShellWords {
    product: "Queuescope",
    offline_copy: |version| format!("Queuescope {version}, Offline-Kopie"),
    colon: ": ",
    skip_to_content: "Zum Inhalt",
    screens: "Bereiche",
    desk: "Arbeitsplatz",
    explorer: "Explorer",
    report: "Bericht",
    check: "Prüfen",
    sources: "Quellen",
    proof: "Beweis",
    scenarios: "Szenarien",
    language: "Sprache",
    status_names: "Sprache der Statusnamen",
    theme: "Design",
    theme_auto: "Systemstandard",
    theme_light: "Hell",
    theme_dark: "Dunkel",
    no_such_screen: |name| format!("Einen Bereich „{name}“ gibt es nicht."),
    no_such_status: |name| format!("Einen Status „{name}“ gibt es nicht."),
    no_such_word: |key, word| {
        format!("Die Adresse nennt für {key} den Wert „{word}“; den gibt es nicht.")
    },
    no_such_column: |word| format!("Der Bericht hat keine Spalte „{word}“."),
    too_much_address: |rest| format!("Das Ende der Adresse, „{rest}“, führt nirgends hin."),
    did_you_mean: "Meinten Sie:",
    new_version: "Eine neue Version dieser Seite ist bereit. Was Sie gerade tun, bleibt erhalten.",
    take_over: "Jetzt verwenden",
    comes: "Einen Moment",
    did_not_come: "Dieser Teil der Seite konnte nicht geladen werden. Prüfen Sie Ihr Netzwerk. \
                   Ihre Arbeit bleibt erhalten.",
    ask_again: "Erneut versuchen",
    broken: "Queuescope wurde durch einen internen Fehler beendet. Laden Sie die Seite neu, um von \
             vorn zu beginnen.",
    broken_and_kept: "Queuescope wurde durch einen internen Fehler beendet. Laden Sie die Seite \
                      neu; was Sie bis eben getan haben, bleibt erhalten.",
};
