//! What can be done from everywhere, in German.

use crate::i18n::commands::CommandWords;
use crate::i18n::named;

pub(super) const WORDS: CommandWords = CommandWords {
    sheet: "Tastenkürzel",
    close: "Schließen",
    single_keys: "Einzelne Buchstaben und Zeichen lösen Befehle aus",
    places: &[
        (
            "↑ ↓ Pos1 Ende",
            "In einer Warteschlange: von Zeile zu Zeile",
        ),
        (
            "← ↑ ↓ →",
            "Im Diagramm: von Kasten zu Kasten; im Bericht: von Zelle zu Zelle",
        ),
        ("Esc", "Geöffnetes schließen"),
    ],
    open_palette: named(
        "Alles durchsuchen",
        "suche, suchen, palette, gehe zu, springen, menü, finden, befehle",
    ),
    open_sheet: named(
        "Tastenkürzel",
        "hilfe, shortcuts, tasten, tastatur, tastenkombinationen, hotkeys",
    ),
    go_to_desk: named(
        "Zum Arbeitsplatz",
        "warteschlange, konsole, sitzungen, startseite, start, desk, queue",
    ),
    go_to_explorer: named(
        "Zum Explorer",
        "diagramm, karte, matrix, liste, übergänge, status, statusübersicht, statusdiagramm, \
         wechsel",
    ),
    go_to_scenarios: named(
        "Zu den Szenarien",
        "abläufe, beispiele, übungen, schulung, training",
    ),
    go_to_report: named(
        "Zum Bericht",
        "sitzungsbericht, report, spalten, zeiten, auswertung",
    ),
    go_to_check: named(
        "Datei prüfen",
        "import, importieren, validieren, kontrollieren, hochladen, upload, csv-datei, xes-datei, \
         überprüfen, prüfung, protokoll",
    ),
    go_to_sources: named(
        "Zu den Quellen",
        "dokumente, hilfeseiten, widersprüche, unterschiede, dokumentation, abweichungen",
    ),
    go_to_proof: named(
        "Zum Beweis",
        "eigenschaften, invarianten, immer, modellprüfung, alle zustände, was wäre wenn, regel weglassen",
    ),
    pause: named(
        "Uhr anhalten oder fortsetzen",
        "pause, stopp, einfrieren, weiter, abspielen, zeit, stoppen, play",
    ),
    step: named(
        "Zur nächsten Frist springen",
        "weiter, nächstes, nächstes limit, überspringen, vorspulen, deadline",
    ),
    faster: named(
        "Schneller",
        "geschwindigkeit, tempo, beschleunigen, zeit, uhr",
    ),
    slower: named(
        "Langsamer",
        "geschwindigkeit, tempo, verlangsamen, zeit, uhr",
    ),
    undo: named("Rückgängig", "zurück, zurücknehmen, widerrufen, undo, ups"),
    redo: named("Wiederholen", "wiederherstellen, noch einmal, vor, redo"),
    to_queue: named(
        "Zur Warteschlange springen",
        "zeilen, tabelle, sitzungen, liste, fokus",
    ),
    to_actions: named(
        "Zu den Aktionen springen",
        "schaltflächen, tun, sitzung starten, halten, fokus",
    ),
    go_to_end: named(
        "Zum letzten Zeitpunkt",
        "ende, jetzt, gegenwart, aktuell, live",
    ),
    begin_another: named(
        "Neuer Arbeitsplatz…",
        "zurücksetzen, reset, neu anfangen, leerer arbeitsplatz, voller betrieb, erzeugen, leeren",
    ),
    save_story: named(
        "Als Szenariodatei speichern",
        "export, exportieren, aufzeichnen, json, herunterladen, download",
    ),
    back_up: named(
        "Sichern und wiederherstellen…",
        "backup, sicherung, import, export, alles speichern, laden, einstellungen, datensicherung, \
         restore",
    ),
    embed: named(
        "Diese Ansicht einbetten…",
        "embed, iframe, html, code, teilen, widget, link, markdown, einbinden",
    ),
    story: "Was an einem Arbeitsplatz geschah",
};
