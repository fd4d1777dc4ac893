//! Reads a session report or an event log, and prints what is to be said of it.
//!
//! `audit -- FILE [--format text|json] [--zone Europe/Berlin] [--dates day-first|month-first] [--language en]
//! [--column 3=Session ID]`. The language is that of the file's words, where one means several things; a column is named
//! by its place, as often as needed. Exit status: 0 without errors, 1 with errors, 2
//! with a sentence on stderr where no report could be read.

#[path = "audit/asked.rs"]
mod asked;
#[path = "audit/print.rs"]
mod print;
#[path = "audit/progress.rs"]
mod progress;

use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::process::ExitCode;

use chrono::{MappedLocalTime, NaiveDateTime, TimeZone};
use queuescope_core::audit::{About, Audit, Severity, Survey, Told};
use queuescope_core::words::en;

use asked::{Asked, asked};
use print::Print;
use progress::Progress;

/// A file is read in pieces of so many bytes.
const PIECE: usize = 1 << 18;

fn main() -> ExitCode {
    match audited() {
        Ok(code) => code,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

fn audited() -> Result<ExitCode, String> {
    let asked = asked()?;
    let named = |sentence: String| format!("{}: {sentence}", asked.file.display());
    let unreadable = |error: io::Error| named(format!("the file cannot be read: {error}."));
    let about = about(&asked).map_err(unreadable)?.map_err(named)?;
    let found_errors = findings(&asked, about).map_err(unreadable)?;
    Ok(ExitCode::from(u8::from(found_errors)))
}

/// What the file is, or why it is none that can be read.
fn about(asked: &Asked) -> io::Result<Result<About, String>> {
    let mut survey = Survey::new(asked.survey.clone());
    let mut progress = Progress::new(&asked.file, "Looked at");
    pieces(asked, |piece| {
        survey.read(piece);
        progress.after(piece.len());
        !survey.is_decided()
    })?;
    Ok(survey.end().map_err(|it| en::audit::no_report(&it)))
}

/// Prints every finding as it comes, so that a file of any length fits. Whether there was an error.
fn findings(asked: &Asked, about: About) -> io::Result<bool> {
    let zone = asked.zone.map(|zone| {
        move |local: NaiveDateTime| -> MappedLocalTime<NaiveDateTime> {
            zone.from_local_datetime(&local).map(|at| at.naive_utc())
        }
    });
    let zone = zone.as_ref().map(|zone| zone as _);
    let mut out = BufWriter::new(io::stdout().lock());
    let mut progress = Progress::new(&asked.file, "Checked");
    let mut print = Print::new(asked.format, &about);
    let mut audit = Audit::new(about);
    let mut found_errors = false;
    // An error in writing means that whoever reads has stopped reading: the answer is in the exit status.
    let _ = print.begin(&mut out);
    let mut tell = |told: Told| match told {
        Told::Row(_) | Told::Case(_) => {}
        Told::Event(event) => print.event(&event),
        Told::Finding(finding) => {
            found_errors |= finding.severity() == Severity::Error;
            let _ = print.finding(&finding, &mut out);
        }
    };
    pieces(asked, |piece| {
        audit.read(piece, zone, &mut tell);
        progress.after(piece.len());
        true
    })?;
    audit.end(zone, &mut tell);
    drop(progress);
    let _ = print.end(audit.rows(), &mut out);
    let _ = out.flush();
    Ok(found_errors)
}

/// Reads the file in pieces, until it is over or no more is asked for.
fn pieces(asked: &Asked, mut each: impl FnMut(&[u8]) -> bool) -> io::Result<()> {
    let mut file = File::open(&asked.file)?;
    let mut piece = vec![0; PIECE];
    loop {
        let length = file.read(&mut piece)?;
        if length == 0 || !each(&piece[..length]) {
            return Ok(());
        }
    }
}
