//! Plays a scenario file and prints the session report as JSON.
//!
//! `report -- SCENARIO [--at PT1H] [--format json] [--language en]`: at its last step, or so long after its
//! start. Exit status: 0, or 2 with a sentence on stderr for what cannot be read.

#[path = "shared/file.rs"]
mod file;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use queuescope_core::report;
use queuescope_core::scenario::{Scenario, duration};
use queuescope_core::timer::Instant;

const USAGE: &str =
    "Name the scenario file: report -- SCENARIO [--at PT1H] [--format json] [--language en]";

fn main() -> ExitCode {
    match printed() {
        Ok(text) => {
            // An error in writing means that whoever reads has stopped reading.
            let _ = io::stdout().lock().write_all(text.as_bytes());
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
}

fn asked() -> Result<Asked, String> {
    let (mut file, mut at) = (None, None);
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || {
            let value = arguments.next().and_then(|value| value.into_string().ok());
            value.ok_or_else(|| USAGE.to_owned())
        };
        match argument.to_str() {
            Some("--at") => at = Some(value()?),
            Some("--format") => one_of(&value()?, "format", &["json"])?,
            Some("--language") => one_of(&value()?, "language", &["en"])?,
            _ if file.is_none() => file = Some(argument),
            _ => return Err(USAGE.to_owned()),
        }
    }
    let file = file.ok_or_else(|| USAGE.to_owned())?;
    Ok(Asked { file, at })
}

fn one_of(value: &str, what: &str, known: &[&str]) -> Result<(), String> {
    if known.contains(&value) {
        return Ok(());
    }
    let known = known.join(", ");
    Err(format!(
        "There is no {what} “{value}” yet. There is: {known}."
    ))
}

fn printed() -> Result<String, String> {
    let asked = asked()?;
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
    let rows = report::rows(&journal, deeds, moment);
    Ok(format!("{}\n", report::json(&rows, journal.desk().staff())))
}

fn moment(scenario: &Scenario, at: &str) -> Result<Instant, String> {
    let after = duration(at).ok_or_else(|| {
        format!("“{at}” is not a duration: write it as PT0S, PT90S, PT2H or P14D.")
    })?;
    let moment = scenario.start.checked_add_signed(after);
    moment.ok_or_else(|| format!("“{at}” is beyond the end of the calendar."))
}
