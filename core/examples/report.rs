//! Plays a scenario file and prints the session report.
//!
//! `report -- SCENARIO [--at PT1H] [--format json] [--language en]`: at its last step, or so long after its
//! start, in any format of [`Format::ALL`] and any language of [`Language::ALL`]. Exit status: 0, or 2 with a
//! sentence on stderr for what cannot be read.

#[path = "shared/file.rs"]
mod file;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use queuescope_core::echo::echo;
use queuescope_core::journal::Journal;
use queuescope_core::language::Language;
use queuescope_core::report::{self, Format, Row, Writer};
use queuescope_core::scenario::{Scenario, duration};
use queuescope_core::staff::Staff;
use queuescope_core::timer::Instant;

/// So many bytes go out at once.
const PORTION: usize = 64 * 1024;

fn main() -> ExitCode {
    match asked().and_then(|asked| Ok((played(&asked)?, asked))) {
        Ok(((rows, journal), asked)) => {
            // An error in writing means that whoever reads has stopped reading.
            let _ = print(&asked, &rows, journal.desk().staff());
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

/// What is asked for.
struct Asked {
    file: OsString,
    at: Option<String>,
    format: Format,
    language: Language,
}

fn asked() -> Result<Asked, String> {
    let (mut file, mut at) = (None, None);
    let (mut format, mut language) = (Format::Json, Language::En);
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || {
            let value = arguments.next().and_then(|value| value.into_string().ok());
            value.ok_or_else(usage)
        };
        match argument.to_str() {
            Some("--at") => at = Some(value()?),
            Some("--format") => {
                let id = value()?;
                format = Format::from_id(&id).ok_or_else(|| no("format", &id, &formats()))?;
            }
            Some("--language") => {
                let code = value()?;
                let known = Language::from_code(&code);
                language = known.ok_or_else(|| no("language", &code, &languages()))?;
            }
            _ if file.is_none() => file = Some(argument),
            _ => return Err(usage()),
        }
    }
    let file = file.ok_or_else(usage)?;
    Ok(Asked {
        file,
        at,
        format,
        language,
    })
}

fn usage() -> String {
    format!(
        "Name the scenario file: report -- SCENARIO [--at PT1H] [--format {}] [--language {}]",
        formats().join("|"),
        languages().join("|")
    )
}

fn no(what: &str, value: &str, known: &[&str]) -> String {
    let (value, known) = (echo(value), known.join(", "));
    format!("There is no {what} “{value}”. There is: {known}.")
}

fn formats() -> Vec<&'static str> {
    Format::ALL.iter().map(|format| format.id()).collect()
}

fn languages() -> Vec<&'static str> {
    Language::ALL.map(Language::code).to_vec()
}

/// The rows at the moment that is asked for, and the journal that they are about.
fn played(asked: &Asked) -> Result<(Vec<Row>, Journal), String> {
    let scenario = file::scenario(&asked.file)?;
    let mut journal = scenario.journal();
    let moment = match &asked.at {
        None => journal.desk().now(),
        Some(at) => moment(&scenario, at)?,
    };
    let deeds = journal.deeds_until(moment);
    if moment > journal.desk().now() {
        // It is later than everything that was done.
        let _ = journal.advance(moment);
    }
    Ok((report::rows(&journal, deeds, moment), journal))
}

fn moment(scenario: &Scenario, at: &str) -> Result<Instant, String> {
    let after = duration(at).ok_or_else(|| {
        format!("“{at}” is not a duration: write it as PT0S, PT90S, PT2H or P14D.")
    })?;
    let moment = scenario.start.checked_add_signed(after);
    moment.ok_or_else(|| format!("“{at}” is beyond the end of the calendar."))
}

fn print(asked: &Asked, rows: &[Row], staff: &Staff) -> io::Result<()> {
    let mut writer = Writer::new(asked.format, asked.language, staff);
    let mut goal = io::stdout().lock();
    let mut portion = String::new();
    writer.begin(&mut portion).map_err(io::Error::other)?;
    for row in rows {
        writer.row(row, &mut portion).map_err(io::Error::other)?;
        if portion.len() >= PORTION {
            goal.write_all(portion.as_bytes())?;
            portion.clear();
        }
    }
    writer.end(&mut portion).map_err(io::Error::other)?;
    goal.write_all(portion.as_bytes())
}
