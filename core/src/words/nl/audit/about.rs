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
        Shape::Pipe => {
            format!("Een sessierapport, waarden gescheiden door verticale strepen (|), {encoding}.")
        }
        Shape::Tab => format!("Een sessierapport, waarden gescheiden door tabs, {encoding}."),
        Shape::Csv(',') => {
            format!("Een sessierapport als CSV, waarden gescheiden door komma’s, {encoding}.")
        }
        Shape::Csv(';') => {
            format!("Een sessierapport als CSV, waarden gescheiden door puntkomma’s, {encoding}.")
        }
        Shape::Csv(other) => {
            format!("Een sessierapport als CSV, waarden gescheiden door “{other}”, {encoding}.")
        }
        Shape::Xml => format!("Een sessierapport als XML, {encoding}."),
        #[cfg(feature = "serde")]
        Shape::Log => {
            format!("Een gebeurtenislogboek, per regel één gebeurtenis als JSON, {encoding}.")
        }
        Shape::Xes => format!("Een gebeurtenislogboek in XES, {encoding}."),
    });
    if let Some(header) = &about.header {
        let places = 0..header.len();
        let unknown = places.filter(|place| header.column(*place).is_none());
        let unknown: Vec<_> = unknown.map(|place| echo(header.name(place))).collect();
        let known = header.len() - unknown.len();
        said.push(match unknown.as_slice() {
            [] => format!("Alle {known} kolommen zijn bekend."),
            _ => format!(
                "{known} van {} kolommen zijn bekend; ongewijzigd overgenomen: {}.",
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
            said.push(format!("Zoals opgegeven: {}.", names.join("; ")));
        }
    }
    said.extend(dates(&about.dates));
    said
}

fn column_asked(header: &Header, place: usize) -> String {
    let name = echo(header.name(place));
    match header.column(place) {
        Some(column) => format!("“{name}” is {}", Vocabulary::Nl.header(column)),
        None => format!("“{name}” wordt ongewijzigd overgenomen"),
    }
}

fn dates(dates: &Dates) -> Option<String> {
    let first = |order: &Order| match order {
        Order::MonthFirst => "de maand voorop",
        Order::DayFirst => "de dag voorop",
    };
    match dates {
        Dates::Plain => None,
        Dates::Asked(order) => Some(format!(
            "Datums worden, zoals opgegeven, gelezen met {}.",
            first(order)
        )),
        Dates::Decided(order, example) => Some(format!(
            "In datums staat {} ({}).",
            first(order),
            shown(example)
        )),
        Dates::Taken(_) => Some(
            "Aangenomen is dat in datums de maand voorop staat, de notatie van de dienst zelf."
                .to_string(),
        ),
        Dates::Unknown(example) => Some(format!(
            "Uit niets blijkt of in datums de maand of de dag voorop staat ({}).",
            shown(example)
        )),
    }
}

fn shown(example: &Example) -> String {
    let date = example.text.split([' ', 'T']).next().unwrap_or_default();
    format!("rij {}: {}", example.row, echo(date))
}
