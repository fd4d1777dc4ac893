//! The scenarios in Dutch.

use crate::i18n::scenarios::ScenariosWords;
use queuescope_core::scenario::{Source, Theme};

pub(super) const WORDS: ScenariosWords = ScenariosWords {
    hint: "Kies een scenario om het stap voor stap af te spelen; werkplek en diagram lopen mee. \
           Vanaf elke stap kunt u zelf verdergaan.",
    open: "Scenariobestand openen",
    new_story: "Nieuw scenario…",
    new_story_how: |keep| {
        format!(
            "Start een werkplek en voer daar acties uit; kies daarna “{keep}” onder de wachtrij."
        )
    },
    drop_here: "of sleep er een hierheen",
    not_text: "Het bestand is geen tekst. Een scenario is een JSON-bestand.",
    reading: |name, percent| format!("{name} wordt gelezen: {percent}%"),
    stop_reading: "Stoppen",
    getting_ready: |percent| format!("Scenario wordt voorbereid: {percent}%"),
    wrong_file: |name, why| format!("{name} is niet geopend. {why}"),
    no_such_story: |id| {
        format!(
            "Er is hier geen scenario “{id}”. Open het bestand ervan, of kies een ander scenario."
        )
    },
    sent: "Een scenario uit een link",
    held_in_link: "Dit scenario zit in de link. Het wordt in uw browser afgespeeld en \
                     nergens anders bewaard.",
    link_cut: "Deze link is onvolledig: het einde ontbreekt. Vraag opnieuw om de link, of om het \
               scenario als bestand.",
    play_what_is_left: |left, of| match left {
        1 => format!("De eerste van de {of} stappen afspelen"),
        more => format!("De eerste {more} van de {of} stappen afspelen"),
    },
    link_changed: "Deze link is beschadigd: er staat een verkeerd teken in. Vraag opnieuw om de \
                   link, of om het scenario als bestand.",
    link_later: "Deze link is met een nieuwere versie van Queuescope gemaakt. Laad de pagina \
                 opnieuw om die versie te krijgen; helpt dat niet, vraag dan om het scenario als \
                 bestand.",
    copy_link: "Link kopiëren",
    copy_link_to_run: "Link naar dit verloop kopiëren",
    link_too_long: "Te lang voor een link: daar passen ongeveer 200 stappen in. Sla het in plaats \
                    daarvan op als scenariobestand.",
    find: "Scenario zoeken: titel, rij of status",
    filter: "Scenario’s filteren",
    about: "Onderwerp",
    theme: |theme| match theme {
        Theme::Transfer => "Overdracht",
        Theme::Collaboration => "Samenwerken en leiding",
        Theme::OnHold => "Onderbreken",
        Theme::Connection => "Verbindingsverlies",
        Theme::Reboot => "Herstart",
        Theme::Limits => "Tijdslimieten",
        Theme::End => "Eindigen en sluiten",
        Theme::Refusal => "Wat wordt geweigerd",
    },
    from: "Van",
    to: "Naar",
    by: "Veroorzaakt door",
    any: "Alle",
    clear_filter: "Alle scenario’s tonen",
    count: |count| match count {
        0 => "Geen scenario gevonden.".into(),
        1 => "1 scenario".into(),
        more => format!("{more} scenario’s"),
    },
    source: |source| match source {
        Source::Change(row) => format!("Rij {row}"),
        Source::Table => "Tabel".into(),
        Source::Refusal => "Geval".into(),
        Source::Own => "Eigen".into(),
    },
    to_rule: "De regel",
    controls: "Speler",
    play: "Afspelen",
    pause: "Pauzeren",
    back: "Vorige stap",
    step: "Volgende stap",
    scrubber: "Stap van het scenario",
    pace: "Afspeelsnelheid",
    full_screen: "Volledig scherm",
    ask: "Vraag het mij eerst",
    question: "Wat gebeurt er nu?",
    time_passes: |at| format!("De tijd verstrijkt tot {at}."),
    no_change: "Geen status verandert",
    refused: "De console weigert het",
    right: "Juist.",
    wrong: |what| format!("Niet helemaal: {what}."),
    answer: |what| format!("Het antwoord: {what}."),
    show_answer: "Antwoord tonen",
    step_of: |at, of| format!("Stap {at} van {of}"),
    some_steps: |first, last| {
        if first == last {
            format!("Stap {first} wordt getoond.")
        } else {
            format!("De stappen {first} tot en met {last} worden getoond.")
        }
    },
    all_steps: "Alle stappen tonen",
    no_such_step: |asked, of| {
        format!("De link vraagt om stap {asked}, maar dit scenario eindigt met stap {of}.")
    },
    keep: "Bewaren bij mijn scenario’s",
    go_on: "Vanaf hier verdergaan",
    edit: "Kopie bewerken",
    editor: "Scenario bewerken",
    story_title: "Titel",
    sessions: "Sessies",
    people: "Personen en wachtrijen",
    steps: "Stappen",
    save: "Opslaan bij mijn scenario’s",
    save_file: "Opslaan als bestand",
    edit_own: "Bewerken",
    save_changes: "Wijzigingen opslaan",
    save_as_new: "Opslaan als nieuw",
    copy_of: |title| format!("Kopie van “{title}”"),
    otherwise: |steps| match steps {
        [one] => format!(
            "Stap {one} leidt niet meer tot wat wordt verwacht. Bij het opslaan wordt genoteerd \
             waartoe de stap nu leidt."
        ),
        many => {
            let many: Vec<_> = many.iter().map(usize::to_string).collect();
            let many = many.join(", ");
            format!(
                "De stappen {many} leiden niet meer tot wat wordt verwacht. Bij het opslaan wordt \
                 genoteerd waartoe ze nu leiden."
            )
        }
    },
    cancel: "Annuleren",
    not_a_time: "Schrijf een tijd als 2:30 of 1:02:30.",
    keep_run: "Bewaren als scenario",
    too_long_to_keep: "Te lang om hier te bewaren: meer dan 1000 acties. Sla het in plaats daarvan \
                       op als scenariobestand.",
    name_of: |what, number| format!("{what}, naam {number}"),
    time_of: |step| format!("Tijd van stap {step}"),
    earlier: |step| format!("Stap {step} omhoog"),
    later: |step| format!("Stap {step} omlaag"),
    leave_out: |step| format!("Stap {step} verwijderen"),
    add_step: "Stap toevoegen",
    step_time: "Tijd",
    step_what: "Wat er gebeurt",
    refused_then: "Dan geweigerd",
    add: "Toevoegen",
    expect_all: "Verwachten wat elke wachtrij toont",
    another_session: "Nog een sessie",
    name_taken: |name| match name.trim() {
        "" => "Er ontbreekt een naam.".to_owned(),
        name => format!("{name} bestaat al."),
    },
    queues: "De wachtrijen van dit scenario",
    empty_queue: "Leeg",
    procedure: |row| format!("De procedure in het document, rij {row}"),
    expected: |what| format!("Verwacht: {what}"),
    shows: |queue, status| format!("{queue} toont {status}"),
    absent: "niets",
    of_session: |what, session| format!("{what} ({session})"),
    is_refused: |sentence| format!("{sentence} – wordt geweigerd"),
};
