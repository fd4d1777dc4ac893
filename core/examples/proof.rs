//! Walks every state that one session can reach, and prints what always, sometimes and eventually holds, each with a run
//! that shows it.
//!
//! `proof [--technicians 2|3] [--suppose active:offline] [--format text|json] [--language en|de|fr|nl]`. What is supposed
//! is a change of status that the desk makes and is left out, or one that it does not make and is added. Exit status: 0 where
//! everything holds, 1 where something does not, 2 with a sentence on stderr where it is not clear what is asked.

#[path = "proof/asked.rs"]
mod asked;
#[path = "proof/print.rs"]
mod print;

use std::io::{self, Write};
use std::process::ExitCode;

use queuescope_core::proof::{Verdict, Walk};

use asked::{Format, asked};

fn main() -> ExitCode {
    let asked = match asked() {
        Ok(asked) => asked,
        Err(sentence) => {
            eprintln!("{sentence}");
            return ExitCode::from(2);
        }
    };
    let mut walk = Walk::new(asked.scope, asked.supposed);
    while walk.step(|_| {}) {}
    let proved = walk.proved();
    let text = match asked.format {
        Format::Text => print::text(&asked, &walk, &proved),
        Format::Json => print::json(&asked, &walk, &proved),
    };
    // An error in writing means that whoever reads has stopped reading: the answer is in the exit status.
    let _ = io::stdout().lock().write_all(text.as_bytes());
    let holds = proved.iter().all(|one| one.verdict == Verdict::Holds);
    ExitCode::from(u8::from(!holds))
}
