//! Prints the rule book, as JSON or in the format that is named: `rules -- dot`.
//!
//! Exit status: 0, or 2 with the formats on stderr if there is none of that name.

use std::io::{self, Write};
use std::process::ExitCode;

use queuescope_core::book::Format;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let format = match arguments.next() {
        None => Some(Format::Json),
        Some(id) => id.to_str().and_then(Format::from_id),
    };
    let (Some(format), None) = (format, arguments.next()) else {
        let ids: Vec<_> = Format::ALL.iter().map(|format| format.id()).collect();
        eprintln!("Name one of the formats {}.", ids.join(", "));
        return ExitCode::from(2);
    };
    // An error in writing means that whoever reads the rules has stopped reading: nothing is left
    // to say to them.
    let _ = io::stdout().write_all(format.write().as_bytes());
    ExitCode::SUCCESS
}
