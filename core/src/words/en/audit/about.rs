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
        Shape::Pipe => format!("A session report, values between bars (|), {encoding}."),
        Shape::Tab => format!("A session report, values between tabs, {encoding}."),
        Shape::Csv(',') => format!("A session report as CSV, values between commas, {encoding}."),
        Shape::Csv(';') => {
            format!("A session report as CSV, values between semicolons, {encoding}.")
        }
        Shape::Csv(other) => {
            format!("A session report as CSV, values between “{other}”, {encoding}.")
        }
        Shape::Xml => format!("A session report as XML, {encoding}."),
        #[cfg(feature = "serde")]
        Shape::Log => format!("A log of events, a line of JSON each, {encoding}."),
        Shape::Xes => format!("An event log in XES, {encoding}."),
    });
    if let Some(header) = &about.header {
        let places = 0..header.len();
        let unknown = places.filter(|place| header.column(*place).is_none());
        let unknown: Vec<_> = unknown.map(|place| echo(header.name(place))).collect();
        let known = header.len() - unknown.len();
        said.push(match unknown.as_slice() {
            [] => format!("All {known} columns are known."),
            _ => format!(
                "{known} of {} columns are known; kept as they are: {}.",
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
            said.push(format!("As asked, {}.", names.join("; ")));
        }
    }
    said.extend(dates(&about.dates));
    said
}

fn column_asked(header: &Header, place: usize) -> String {
    let name = echo(header.name(place));
    match header.column(place) {
        Some(column) => format!("“{name}” is {}", Vocabulary::En.header(column)),
        None => format!("“{name}” is kept as it is"),
    }
}

fn dates(dates: &Dates) -> Option<String> {
    let first = |order: &Order| match order {
        Order::MonthFirst => "month first",
        Order::DayFirst => "day first",
    };
    match dates {
        Dates::Plain => None,
        Dates::Asked(order) => Some(format!("Dates are read {}, as asked.", first(order))),
        Dates::Decided(order, example) => {
            Some(format!("Dates are {} ({}).", first(order), shown(example)))
        }
        Dates::Taken(_) => {
            Some("Dates are taken to be month first, the service’s own form.".to_string())
        }
        Dates::Unknown(example) => Some(format!(
            "Nothing decides whether dates are month or day first ({}).",
            shown(example)
        )),
    }
}

fn shown(example: &Example) -> String {
    let date = example.text.split([' ', 'T']).next().unwrap_or_default();
    format!("row {}: {}", example.row, echo(date))
}
