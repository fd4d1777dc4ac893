//! One sentence on what a file is and how it is read.

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
        Shape::Pipe => format!("Un rapport de session, valeurs séparées par des barres (|), {encoding}."),
        Shape::Tab => format!("Un rapport de session, valeurs séparées par des tabulations, {encoding}."),
        Shape::Csv(',') => {
            format!("Un rapport de session en CSV, valeurs séparées par des virgules, {encoding}.")
        }
        Shape::Csv(';') => {
            format!("Un rapport de session en CSV, valeurs séparées par des points-virgules, {encoding}.")
        }
        Shape::Csv(other) => {
            format!("Un rapport de session en CSV, valeurs séparées par « {other} », {encoding}.")
        }
        Shape::Xml => format!("Un rapport de session en XML, {encoding}."),
        #[cfg(feature = "serde")]
        Shape::Log => {
            format!("Un journal d’événements, une ligne de JSON par événement, {encoding}.")
        }
        Shape::Xes => format!("Un journal d’événements en XES, {encoding}."),
    });
    if let Some(header) = &about.header {
        let places = 0..header.len();
        let unknown = places.filter(|place| header.column(*place).is_none());
        let unknown: Vec<_> = unknown.map(|place| echo(header.name(place))).collect();
        let known = header.len() - unknown.len();
        said.push(match unknown.as_slice() {
            [] => format!("Les {known} colonnes sont toutes connues."),
            _ => format!(
                "Colonnes connues : {known} sur {} ; gardées telles quelles : {}.",
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
            said.push(format!("Comme demandé, {}.", names.join(" ; ")));
        }
    }
    said.extend(dates(&about.dates));
    said
}

fn column_asked(header: &Header, place: usize) -> String {
    let name = echo(header.name(place));
    match header.column(place) {
        Some(column) => format!("« {name} » est {}", Vocabulary::Fr.header(column)),
        None => format!("« {name} » est gardé tel quel"),
    }
}

fn dates(dates: &Dates) -> Option<String> {
    let first = |order: &Order| match order {
        Order::MonthFirst => "avec le mois d’abord",
        Order::DayFirst => "avec le jour d’abord",
    };
    match dates {
        Dates::Plain => None,
        Dates::Asked(order) => Some(format!(
            "Les dates sont lues {}, comme demandé.",
            first(order)
        )),
        Dates::Decided(order, example) => Some(format!(
            "Les dates sont écrites {} ({}).",
            first(order),
            shown(example)
        )),
        Dates::Taken(_) => Some(
            "Les dates sont supposées écrites avec le mois d’abord, la forme propre au service."
                .to_string(),
        ),
        Dates::Unknown(example) => Some(format!(
            "Rien ne permet de dire si les dates commencent par le mois ou par le jour ({}).",
            shown(example)
        )),
    }
}

fn shown(example: &Example) -> String {
    let date = example.text.split([' ', 'T']).next().unwrap_or_default();
    format!("ligne {} : {}", example.row, echo(date))
}
