//! The scenarios in German.

use crate::i18n::scenarios::ScenariosWords;
use queuescope_core::scenario::{Source, Theme};

pub(super) const WORDS: ScenariosWords = ScenariosWords {
    hint: "Wählen Sie ein Szenario, um es Schritt für Schritt abzuspielen; Arbeitsplatz und \
           Diagramm folgen. Von jedem Schritt aus können Sie selbst weitermachen.",
    open: "Szenariodatei öffnen",
    new_story: "Neues Szenario…",
    new_story_how: |keep| {
        format!(
            "Legen Sie einen Arbeitsplatz an und führen Sie dort Aktionen aus; wählen Sie dann „{keep}“ \
             unter der Warteschlange."
        )
    },
    drop_here: "oder hier ablegen",
    not_text: "Die Datei ist kein Text. Ein Szenario ist eine JSON-Datei.",
    reading: |name, percent| format!("{name} wird gelesen: {percent} %"),
    stop_reading: "Abbrechen",
    getting_ready: |percent| format!("Szenario wird vorbereitet: {percent} %"),
    wrong_file: |name, why| format!("{name} wurde nicht geöffnet. {why}"),
    no_such_story: |id| {
        format!(
            "Ein Szenario „{id}“ gibt es hier nicht. Öffnen Sie seine Datei oder wählen Sie ein \
             anderes."
        )
    },
    sent: "Ein Szenario aus einem Link",
    held_in_link: "Dieses Szenario ist im Link enthalten. Es wird in Ihrem Browser abgespielt und sonst \
                   nirgends gespeichert.",
    link_cut: "Dieser Link ist unvollständig: Das Ende fehlt. Bitten Sie noch einmal um den Link \
               oder um das Szenario als Datei.",
    play_what_is_left: |left, of| match left {
        1 => format!("Den ersten von {of} Schritten abspielen"),
        more => format!("Die ersten {more} von {of} Schritten abspielen"),
    },
    link_changed: "Dieser Link ist beschädigt: Ein Zeichen darin ist nicht mehr das ursprüngliche. \
                   Bitten Sie noch einmal um den Link oder um das Szenario als Datei.",
    link_later: "Dieser Link stammt von einer neueren Version von Queuescope. Laden Sie die Seite \
                 neu, um diese Version zu erhalten; hilft das nicht, bitten Sie um das Szenario \
                 als Datei.",
    copy_link: "Link kopieren",
    copy_link_to_run: "Link zu diesem Durchlauf kopieren",
    link_too_long: "Zu lang für einen Link, der etwa 200 Schritte fasst. Speichern Sie es \
                    stattdessen als Szenariodatei.",
    find: "Szenario suchen: Titel, Zeile oder Status",
    filter: "Szenarien filtern",
    about: "Thema",
    theme: |theme| match theme {
        Theme::Transfer => "Übergabe",
        Theme::Collaboration => "Zusammenarbeit und Leitung",
        Theme::OnHold => "Anhalten",
        Theme::Connection => "Verbindungsverlust",
        Theme::Reboot => "Neustart",
        Theme::Limits => "Zeitlimits",
        Theme::End => "Beenden und Schließen",
        Theme::Refusal => "Was abgelehnt wird",
    },
    from: "Von",
    to: "Zu",
    by: "Auslöser",
    any: "Beliebig",
    clear_filter: "Alle Szenarien anzeigen",
    count: |count| match count {
        0 => "Kein passendes Szenario.".into(),
        1 => "1 Szenario".into(),
        more => format!("{more} Szenarien"),
    },
    source: |source| match source {
        Source::Change(row) => format!("Zeile {row}"),
        Source::Table => "Tabelle".into(),
        Source::Refusal => "Fall".into(),
        Source::Own => "Eigenes".into(),
    },
    to_rule: "Die Regel",
    controls: "Wiedergabe",
    play: "Abspielen",
    pause: "Pause",
    back: "Vorheriger Schritt",
    step: "Nächster Schritt",
    scrubber: "Schritt des Szenarios",
    pace: "Abspielgeschwindigkeit",
    full_screen: "Vollbild",
    ask: "Vorher fragen",
    question: "Was geschieht als Nächstes?",
    time_passes: |at| format!("Die Zeit vergeht bis {at}."),
    no_change: "Kein Status ändert sich",
    refused: "Die Konsole lehnt es ab",
    right: "Richtig.",
    wrong: |what| format!("Nicht ganz: {what}."),
    answer: |what| format!("Die Antwort: {what}."),
    show_answer: "Antwort anzeigen",
    step_of: |at, of| format!("Schritt {at} von {of}"),
    some_steps: |first, last| {
        if first == last {
            format!("Schritt {first} wird angezeigt.")
        } else {
            format!("Die Schritte {first} bis {last} werden angezeigt.")
        }
    },
    all_steps: "Alle Schritte anzeigen",
    no_such_step: |asked, of| {
        format!("Der Link verlangt Schritt {asked}, dieses Szenario endet aber mit Schritt {of}.")
    },
    keep: "Szenario behalten",
    go_on: "Von hier weitermachen",
    edit: "Kopie bearbeiten",
    editor: "Szenario bearbeiten",
    story_title: "Titel",
    sessions: "Sitzungen",
    people: "Personen und Warteschlangen",
    steps: "Schritte",
    save: "In meinen Szenarien speichern",
    save_file: "Als Datei speichern",
    edit_own: "Bearbeiten",
    save_changes: "Änderungen speichern",
    save_as_new: "Als neues speichern",
    copy_of: |title| format!("Kopie von „{title}“"),
    otherwise: |steps| match steps {
        [one] => format!(
            "Schritt {one} führt nicht mehr zu dem, was er erwartet. Beim Speichern wird \
             festgehalten, wozu er jetzt führt."
        ),
        many => {
            let many: Vec<_> = many.iter().map(usize::to_string).collect();
            let many = many.join(", ");
            format!(
                "Die Schritte {many} führen nicht mehr zu dem, was sie erwarten. Beim Speichern wird \
                 festgehalten, wozu sie jetzt führen."
            )
        }
    },
    cancel: "Abbrechen",
    not_a_time: "Geben Sie eine Zeit wie 2:30 oder 1:02:30 ein.",
    keep_run: "Als Szenario behalten",
    too_long_to_keep: "Zu lang, um es hier zu behalten: mehr als 1.000 Aktionen. Speichern Sie es \
                       stattdessen als Szenariodatei.",
    name_of: |what, number| format!("{what}, Name {number}"),
    time_of: |step| format!("Zeit von Schritt {step}"),
    earlier: |step| format!("Schritt {step} nach oben verschieben"),
    later: |step| format!("Schritt {step} nach unten verschieben"),
    leave_out: |step| format!("Schritt {step} entfernen"),
    add_step: "Schritt hinzufügen",
    step_time: "Zeit",
    step_what: "Was geschieht",
    refused_then: "Zu diesem Zeitpunkt abgelehnt",
    add: "Hinzufügen",
    expect_all: "Erwarten, was jede Warteschlange zeigt",
    another_session: "Weitere Sitzung",
    name_taken: |name| match name.trim() {
        "" => "Ein Name fehlt.".to_owned(),
        name => format!("Der Name {name} ist schon vergeben."),
    },
    queues: "Die Warteschlangen dieses Szenarios",
    empty_queue: "Leer",
    procedure: |row| format!("Der Ablauf im Dokument, Zeile {row}"),
    expected: |what| format!("Erwartet: {what}"),
    shows: |queue, status| format!("{queue} zeigt {status}"),
    absent: "nichts",
    of_session: |what, session| format!("{what} ({session})"),
    is_refused: |sentence| format!("{sentence} – wird abgelehnt"),
};
