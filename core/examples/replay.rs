//! Plays a scenario file and prints one JSON line per status change.
//!
//! Exit status: 0 if every expectation held, 1 with the step on stderr if one did not, 2 for a file
//! that cannot be read or is not valid.

#[path = "shared/file.rs"]
mod file;

use std::io::{self, Write};
use std::process::ExitCode;

use queuescope_core::journal;
use queuescope_core::scenario::{Player, Scenario};
use queuescope_core::words::en;

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1) else {
        eprintln!("Name the scenario file to play: replay -- FILE");
        return ExitCode::from(2);
    };
    let scenario = match file::scenario(&path) {
        Ok(scenario) => scenario,
        Err(sentence) => {
            eprintln!("{sentence}");
            return ExitCode::from(2);
        }
    };
    match play(&scenario, &mut io::stdout().lock()) {
        // An error in writing means that whoever reads the lines has stopped reading: nothing is
        // left to say to them.
        Ok(Ok(())) | Err(_) => ExitCode::SUCCESS,
        Ok(Err(sentence)) => {
            eprintln!("{}: {sentence}", path.display());
            ExitCode::from(1)
        }
    }
}

fn play(scenario: &Scenario, out: &mut impl Write) -> io::Result<Result<(), String>> {
    let mut player = Player::new(scenario);
    while let Some(played) = player.step() {
        let (changes, failure) = match played {
            Ok(changes) => (changes, None),
            Err(failure) => (failure.changes, Some((failure.step, failure.missed))),
        };
        for change in &changes {
            writeln!(out, "{}", journal::line(change, player.desk()))?;
        }
        if let Some((step, missed)) = failure {
            let missed = en::missed(&missed, player.desk());
            return Ok(Err(format!("Step {step}: {missed}")));
        }
    }
    Ok(Ok(()))
}
