//! What the command is asked for.

use std::path::PathBuf;

use chrono_tz::Tz;
use queuescope_core::audit::{self, Order};
use queuescope_core::language::Language;
use queuescope_core::report::Column;
use queuescope_core::report::vocabulary::Vocabulary;

const USAGE: &str = "Name the file: audit -- FILE [--format text|json] [--zone Europe/Berlin] \
                     [--dates day-first|month-first] [--language en|de|fr|nl] \
                     [--column 3=Session ID]";

/// How the findings are printed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Text,
    Json,
}

/// What is asked for.
pub(crate) struct Asked {
    pub(crate) file: PathBuf,
    pub(crate) format: Format,
    pub(crate) zone: Option<Tz>,
    pub(crate) survey: audit::Asked,
}

/// Reads the arguments, or says what is wrong with them.
pub(crate) fn asked() -> Result<Asked, String> {
    let mut file = None;
    let mut format = Format::Text;
    let mut zone = None;
    let mut survey = audit::Asked::default();
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || {
            let value = arguments.next().and_then(|value| value.into_string().ok());
            value.ok_or_else(|| USAGE.to_owned())
        };
        match argument.to_str() {
            Some("--format") => format = self::format(&value()?)?,
            Some("--zone") => zone = Some(self::zone(&value()?)?),
            Some("--dates") => survey.order = Some(dates(&value()?)?),
            Some("--language") => survey.language = Some(language(&value()?)?),
            Some("--column") => survey.columns.extend([column(&value()?)?]),
            _ if file.is_none() => file = Some(PathBuf::from(argument)),
            _ => return Err(USAGE.to_owned()),
        }
    }
    let file = file.ok_or_else(|| USAGE.to_owned())?;
    Ok(Asked {
        file,
        format,
        zone,
        survey,
    })
}

fn format(value: &str) -> Result<Format, String> {
    match value {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        _ => Err(format!(
            "There is no format “{value}”. There is: text, json."
        )),
    }
}

fn zone(value: &str) -> Result<Tz, String> {
    let zone = value.parse();
    zone.map_err(|_| {
        format!("There is no zone “{value}”. Write it as Europe/Berlin or America/New_York.")
    })
}

fn dates(value: &str) -> Result<Order, String> {
    match value {
        "day-first" => Ok(Order::DayFirst),
        "month-first" => Ok(Order::MonthFirst),
        _ => Err(format!(
            "Dates are not “{value}”. Write day-first or month-first."
        )),
    }
}

fn language(value: &str) -> Result<Language, String> {
    let known = Language::from_code(value);
    known.ok_or_else(|| format!("There is no language “{value}”. There is: en, de, fr, nl."))
}

/// What a column is: its place from 1, and the header that the document gives it, or nothing.
fn column(value: &str) -> Result<(usize, Option<Column>), String> {
    let sentence = || {
        format!(
            "“{value}” names no column. Write its place and what it is, as 3=Session ID; or 3= where it is of no report."
        )
    };
    let (place, name) = value.split_once('=').ok_or_else(sentence)?;
    let place: usize = place.trim().parse().map_err(|_| sentence())?;
    let place = place.checked_sub(1).ok_or_else(sentence)?;
    let name = name.trim();
    let known = |column: &Column| Vocabulary::En.header(*column).eq_ignore_ascii_case(name);
    let column = Column::all().into_iter().find(known);
    if name.is_empty() || column.is_some() {
        Ok((place, column))
    } else {
        Err(sentence())
    }
}
