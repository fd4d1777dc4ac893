//! Plays a scenario file and prints an event per status change: a line of JSON each, or XES.
//!
//! `replay -- FILE [--format jsonl]`, with any format of [`Format::ALL`]. Exit status: 0 if every expectation
//! held, 1 with the step on stderr if one did not, 2 for a file that cannot be read or is not valid.

#[path = "shared/file.rs"]
mod file;

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use queuescope_core::change::Change;
use queuescope_core::desk::Desk;
use queuescope_core::echo::echo;
use queuescope_core::log::{Format, Writer};
use queuescope_core::scenario::{Player, Scenario};
use queuescope_core::words::en;

/// So many bytes go out at once.
const PORTION: usize = 64 * 1024;

fn main() -> ExitCode {
    let scenario = asked().and_then(|(path, format)| {
        let scenario = file::scenario(&path)?;
        Ok((path, format, scenario))
    });
    let (path, format, scenario) = match scenario {
        Ok(asked) => asked,
        Err(sentence) => {
            eprintln!("{sentence}");
            return ExitCode::from(2);
        }
    };
    let mut player = Player::new(&scenario);
    let (changes, missed) = play(&mut player);
    // An error in writing means that whoever reads has stopped reading: nothing is left to say to them.
    let is_read = print(format, &changes, player.desk()).is_ok();
    match missed.filter(|_| is_read) {
        None => ExitCode::SUCCESS,
        Some(sentence) => {
            eprintln!("{}: {sentence}", Path::new(&path).display());
            ExitCode::from(1)
        }
    }
}

/// The file and the format.
fn asked() -> Result<(OsString, Format), String> {
    let known = || Format::ALL.iter().map(|format| format.id());
    let usage = || {
        let formats: Vec<_> = known().collect();
        let formats = formats.join("|");
        format!("Name the scenario file to play: replay -- FILE [--format {formats}]")
    };
    let mut arguments = std::env::args_os().skip(1);
    let (mut file, mut format) = (None, Format::Lines);
    while let Some(argument) = arguments.next() {
        if argument == "--format" {
            let id = arguments.next().and_then(|id| id.into_string().ok());
            let id = id.ok_or_else(usage)?;
            format = Format::from_id(&id).ok_or_else(|| {
                let known: Vec<_> = known().collect();
                let (id, known) = (echo(&id), known.join(", "));
                format!("There is no format “{id}”. There is: {known}.")
            })?;
        } else if file.is_none() {
            file = Some(argument);
        } else {
            return Err(usage());
        }
    }
    Ok((file.ok_or_else(usage)?, format))
}

/// What changed until the last step, or until an expectation did not hold, and which.
fn play(player: &mut Player<&Scenario>) -> (Vec<Change>, Option<String>) {
    let mut all = Vec::new();
    while let Some(played) = player.step() {
        match played {
            Ok(changes) => all.extend(changes),
            Err(failure) => {
                all.extend(failure.changes);
                let missed = en::missed(&failure.missed, player.desk());
                return (all, Some(format!("Step {}: {missed}", failure.step)));
            }
        }
    }
    (all, None)
}

fn print(format: Format, changes: &[Change], desk: &Desk) -> io::Result<()> {
    let mut writer = Writer::new(format, changes, desk);
    let mut goal = io::stdout().lock();
    let mut portion = String::new();
    writer.begin(&mut portion).map_err(io::Error::other)?;
    while writer.step(&mut portion).map_err(io::Error::other)? {
        if portion.len() >= PORTION {
            goal.write_all(portion.as_bytes())?;
            portion.clear();
        }
    }
    writer.end(&mut portion).map_err(io::Error::other)?;
    goal.write_all(portion.as_bytes())
}
