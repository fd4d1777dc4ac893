//! What can be done from everywhere, in Dutch.

use crate::i18n::commands::CommandWords;
use crate::i18n::named;

pub(super) const WORDS: CommandWords = CommandWords {
    sheet: "Sneltoetsen",
    close: "Sluiten",
    single_keys: "Losse letters en tekens werken als opdracht",
    places: &[
        ("↑ ↓ Home End", "In een wachtrij: van rij naar rij"),
        (
            "← ↑ ↓ →",
            "In het diagram: van vak naar vak; in het rapport: van cel naar cel",
        ),
        ("Esc", "Sluiten wat open is"),
    ],
    open_palette: named(
        "Alles doorzoeken",
        "zoeken, alles zoeken, vinden, opzoeken, palet, opdrachtenpalet, ga naar, menu, search",
    ),
    open_sheet: named(
        "Sneltoetsen",
        "help, hulp, toetsen, toetsenbord, sneltoets, shortcuts, hotkeys",
    ),
    go_to_desk: named(
        "Naar de werkplek",
        "wachtrij, console, sessies, sessielijst, desk, home, start, begin",
    ),
    go_to_explorer: named(
        "Naar de verkenner",
        "diagram, kaart, matrix, overgangen, statussen, explorer",
    ),
    go_to_scenarios: named(
        "Naar de scenario’s",
        "verhalen, procedures, lessen, training, oefenen, voorbeelden",
    ),
    go_to_report: named(
        "Naar het rapport",
        "sessierapport, rapportage, kolommen, tijden, report",
    ),
    go_to_check: named(
        "Bestand controleren",
        "importeren, valideren, verifiëren, nakijken, rapport controleren, inlezen, uploaden, \
         csv-bestand, xes-bestand, check",
    ),
    go_to_sources: named(
        "Naar de bronnen",
        "documenten, documentatie, helppagina’s, tegenstrijdigheden, tegenspraken, verschillen, \
         sources",
    ),
    go_to_proof: named(
        "Naar het bewijs",
        "eigenschappen, invarianten, altijd, modelcontrole, alle toestanden, wat als, regel",
    ),
    pause: named(
        "Klok pauzeren of hervatten",
        "pauze, stop, stilzetten, bevriezen, doorgaan, afspelen, tijd",
    ),
    step: named(
        "Naar de volgende deadline",
        "volgende, volgende limiet, overslaan, vooruit, doorspoelen",
    ),
    faster: named("Sneller", "snelheid, versnellen, vlugger, tijd, klok"),
    slower: named("Langzamer", "snelheid, vertragen, trager, tijd, klok"),
    undo: named(
        "Ongedaan maken",
        "undo, terug, terugdraaien, terugnemen, herstellen, oeps",
    ),
    redo: named("Opnieuw uitvoeren", "redo, opnieuw, nog eens, vooruit"),
    to_queue: named("Naar de wachtrij", "rijen, tabel, sessies, lijst, focus"),
    to_actions: named("Naar de acties", "knoppen, doen, sessie starten, focus"),
    go_to_end: named("Naar het laatste moment", "einde, nu, heden, actueel, live"),
    begin_another: named(
        "Nieuwe werkplek…",
        "reset, opnieuw beginnen, lege werkplek, drukke werkplek, genereren, wissen, leegmaken",
    ),
    save_story: named(
        "Opslaan als scenariobestand",
        "exporteren, opnemen, json, download, bewaren",
    ),
    back_up: named(
        "Back-up maken en terugzetten…",
        "backup, back-up, importeren, exporteren, alles opslaan, laden, herstellen, instellingen",
    ),
    embed: named(
        "Deze weergave insluiten…",
        "insluiten, embedden, embed, iframe, html, code, delen, widget, link, markdown",
    ),
    story: "Wat op een werkplek is gedaan",
};
