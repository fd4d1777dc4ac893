//! What is wrong with a scenario file, in German.

use alloc::format;
use alloc::string::String;

use crate::scenario::{Kind, Problem, ScenarioError};

/// What is wrong, where, and what to do.
pub fn scenario_error(error: &ScenarioError) -> String {
    let problem = problem(&error.problem);
    match error.step {
        Some(step) => format!("Schritt {step}: {problem}"),
        None => problem,
    }
}

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Object => "ein Objekt {…}",
        Kind::Text => "ein Text",
        Kind::List => "eine Liste",
        Kind::Names => "eine Liste von Namen",
        Kind::FewNames => "eine Liste von höchstens 1.000 Namen",
        Kind::ObjectOfFewNames => "ein Objekt {…} mit höchstens 1.000 Namen",
        Kind::YesOrNo => "true oder false",
        Kind::Goal => "genau ein Techniker, eine Gruppe oder ein Kanal",
        Kind::Minutes => "eine ganze Zahl von Minuten (0 = nie)",
    }
}

/// What is wrong, and what to do.
pub fn problem(problem: &Problem) -> String {
    match &problem.in_short() {
        Problem::TooLarge => String::from(
            "Die Datei ist größer als 8 MiB. Teilen Sie das Szenario auf mehrere Dateien auf.",
        ),
        Problem::NotJson { line, column } => {
            format!("Das ist kein JSON: siehe Zeile {line}, Spalte {column}.")
        }
        Problem::KeyTwice { line } => format!(
            "Ein Schlüssel steht zweimal in einem Objekt, das zweite Mal in Zeile {line}. \
             Entfernen Sie einen."
        ),
        Problem::NotA { key, expected } => {
            format!("„{key}“ muss {} sein.", kind(*expected))
        }
        Problem::UnknownKey(key) => {
            format!("Der Schlüssel „{key}“ ist hier unbekannt. Entfernen oder korrigieren Sie ihn.")
        }
        Problem::MissingKey(key) => {
            format!("Der Schlüssel „{key}“ fehlt. Ergänzen Sie ihn.")
        }
        Problem::UnknownFormat(format) => {
            format!("Das Format „{format}“ ist unbekannt; es muss „queuescope-scenario/1“ lauten.")
        }
        Problem::NotAMoment(text) => {
            format!("„{text}“ ist kein Zeitpunkt; schreiben Sie ihn wie 2026-01-05T08:00:00Z.")
        }
        Problem::NotADuration(text) => format!(
            "„{text}“ ist keine Dauer; schreiben Sie sie wie PT0S, PT90S, PT1M30.5S, PT2H oder \
             P14D."
        ),
        Problem::TimeDecreases => String::from(
            "Die Zeit liegt vor der des vorherigen Schritts. Schritte stehen in zeitlicher \
             Reihenfolge.",
        ),
        Problem::Limit(limit) => {
            let mut said = String::new();
            let written = super::limit_too_long(*limit, &mut said);
            written.map(|()| said).unwrap_or_default()
        }
        Problem::NameEmpty => String::from("Ein Name ist leer. Er braucht mindestens ein Zeichen."),
        Problem::NameUnprintable(name) => format!(
            "Der Name „{}“ enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Entfernen \
             Sie es.",
            name.escape_default()
        ),
        Problem::NameTwice(name) => {
            format!("„{name}“ kommt zweimal vor. Jeder Name darf nur einmal vorkommen.")
        }
        Problem::UnknownTechnician(name) => format!(
            "Es gibt keinen Techniker „{name}“. Ergänzen Sie den Namen unter „technicians“ oder \
             korrigieren Sie ihn."
        ),
        Problem::UnknownGroup(name) => format!(
            "Es gibt keine Gruppe „{name}“. Ergänzen Sie sie unter „groups“ oder korrigieren Sie \
             den Namen."
        ),
        Problem::UnknownChannel(name) => format!(
            "Es gibt keinen Kanal „{name}“. Ergänzen Sie ihn unter „channels“ oder korrigieren Sie \
             den Namen."
        ),
        Problem::UnknownQueue(name) => format!(
            "Es gibt keine Warteschlange „{name}“: Eine Warteschlange gehört zu einem Techniker \
             oder einem Kanal."
        ),
        Problem::UnknownActor(text) => format!(
            "{text} ist kein Akteur: Schreiben Sie {{\"technician\": Name}}, \"customer\", \
             \"device\" oder \"administrator\"."
        ),
        Problem::UnknownAction(name) => format!("Dieser Akteur hat keine Aktion „{name}“."),
        Problem::UnknownTool(name) => format!("Es gibt kein Tool „{name}“."),
        Problem::UnknownPresence(name) => {
            format!("Es gibt keine Anwesenheit „{name}“; möglich sind available, busy und away.")
        }
        Problem::UnknownStatus(name) => format!(
            "Es gibt keinen Status „{name}“. Verwenden Sie einen der siebzehn englischen Namen \
             oder „absent“."
        ),
        Problem::UnknownOutcome(name) => {
            format!("Der Bericht kennt kein Ergebnis „{name}“.")
        }
        Problem::SessionNotYet(name) => format!(
            "Die Sitzung „{name}“ gibt es noch nicht. Erstellen Sie sie in einem früheren Schritt."
        ),
        Problem::SessionTwice(name) => {
            format!("Die Sitzung „{name}“ gibt es schon. Wählen Sie einen anderen Namen.")
        }
        Problem::EmptyStep => String::from("Weder „action“ noch „expect“ ist angegeben."),
    }
}
