//! One sentence on what a file is and how it is read, in German.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::audit::{About, Dates, Example, Header, Order, Shape};
use crate::echo::echo;
use crate::report::vocabulary::Vocabulary;

/// What a file is, how it is read and what was taken for granted, a sentence each.
pub fn about(about: &About) -> Vec<String> {
    let mut said = Vec::new();
    let encoding = about.encoding.name();
    said.push(match about.shape {
        Shape::Pipe => {
            format!("Ein Sitzungsbericht, Werte durch senkrechte Striche (|) getrennt, {encoding}.")
        }
        Shape::Tab => format!("Ein Sitzungsbericht, Werte durch Tabulatoren getrennt, {encoding}."),
        Shape::Csv(',') => {
            format!("Ein Sitzungsbericht als CSV, Werte durch Kommas getrennt, {encoding}.")
        }
        Shape::Csv(';') => {
            format!("Ein Sitzungsbericht als CSV, Werte durch Semikolons getrennt, {encoding}.")
        }
        Shape::Csv(other) => {
            format!("Ein Sitzungsbericht als CSV, Werte durch „{other}“ getrennt, {encoding}.")
        }
        Shape::Xml => format!("Ein Sitzungsbericht als XML, {encoding}."),
        #[cfg(feature = "serde")]
        Shape::Log => format!("Ein Ereignisprotokoll, je Ereignis eine Zeile JSON, {encoding}."),
        Shape::Xes => format!("Ein Ereignisprotokoll als XES, {encoding}."),
    });
    if let Some(header) = &about.header {
        let places = 0..header.len();
        let unknown = places.filter(|place| header.column(*place).is_none());
        let unknown: Vec<_> = unknown.map(|place| echo(header.name(place))).collect();
        let known = header.len() - unknown.len();
        said.push(match unknown.as_slice() {
            [] => format!("Alle {known} Spalten sind bekannt."),
            _ => format!(
                "{known} von {} Spalten sind bekannt; unverändert übernommen: {}.",
                header.len(),
                unknown.join(", ")
            ),
        });
        let asked = about.asked.columns.keys().copied();
        let asked: Vec<_> = asked.filter(|place| *place < header.len()).collect();
        if !asked.is_empty() {
            let names: Vec<_> = asked
                .iter()
                .map(|place| column_asked(header, *place))
                .collect();
            said.push(format!("Wie gewünscht: {}.", names.join("; ")));
        }
    }
    said.extend(dates(&about.dates));
    said
}

fn column_asked(header: &Header, place: usize) -> String {
    let name = echo(header.name(place));
    match header.column(place) {
        Some(column) => format!("„{name}“ gilt als {}", Vocabulary::De.header(column)),
        None => format!("„{name}“ bleibt unverändert"),
    }
}

fn dates(dates: &Dates) -> Option<String> {
    let first = |order: &Order| match order {
        Order::MonthFirst => "mit dem Monat",
        Order::DayFirst => "mit dem Tag",
    };
    match dates {
        Dates::Plain => None,
        Dates::Asked(order) => Some(format!(
            "Datumsangaben beginnen {}, wie gewünscht.",
            first(order)
        )),
        Dates::Decided(order, example) => Some(format!(
            "Datumsangaben beginnen {} ({}).",
            first(order),
            shown(example)
        )),
        Dates::Taken(_) => Some(
            "Datumsangaben werden mit dem Monat zuerst gelesen, wie der Dienst sie selbst schreibt."
                .to_string(),
        ),
        Dates::Unknown(example) => Some(format!(
            "Es ist nicht erkennbar, ob Datumsangaben mit dem Monat oder dem Tag beginnen ({}).",
            shown(example)
        )),
    }
}

fn shown(example: &Example) -> String {
    let date = example.text.split([' ', 'T']).next().unwrap_or_default();
    format!("Zeile {}: {}", example.row, echo(date))
}
