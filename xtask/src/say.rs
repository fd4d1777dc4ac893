//! What a person at the terminal reads: each step when it begins and when it ends, and one sentence when it cannot.

use std::fmt::Display;
use std::io::{Write, stderr, stdout};
use std::time::{Duration, Instant};

/// Why a command ends early.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// One sentence that says what to do.
    Sentence(String),
    /// The tool that failed has said it already, and better.
    Shown,
}

/// What every step returns.
pub(crate) type Outcome<T = ()> = Result<T, Trouble>;

/// Ends a step with a sentence.
pub(crate) fn sorry<T>(sentence: impl Into<String>) -> Outcome<T> {
    Err(Trouble::Sentence(sentence.into()))
}

/// Runs one step between a line that says what it does and a line that says how long it took.
pub(crate) fn step<T>(
    what: &str,
    first_run: &str,
    work: impl FnOnce() -> Outcome<T>,
) -> Outcome<T> {
    line(format_args!("→ {what} (first run: {first_run})"));
    let began = Instant::now();
    let outcome = work();
    let took = spoken(began.elapsed());
    match outcome {
        Ok(_) => line(format_args!("✓ {what}, done in {took}")),
        Err(_) => line(format_args!("✗ {what}, failed after {took}")),
    }
    outcome
}

/// A line of progress. Nobody reading is no reason to stop.
pub(crate) fn line(text: impl Display) {
    let _ = writeln!(stdout(), "{text}");
}

/// The sentence a command ends with when it failed.
pub(crate) fn complain(text: &str) {
    let _ = writeln!(stderr(), "{text}");
}

fn spoken(time: Duration) -> String {
    match time.as_secs() {
        0 => format!("{:.1} s", time.as_secs_f32()),
        seconds @ 1..60 => format!("{seconds} s"),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_told_in_the_unit_it_is_felt_in() {
        assert_eq!(spoken(Duration::from_millis(340)), "0.3 s");
        assert_eq!(spoken(Duration::from_secs(59)), "59 s");
        assert_eq!(spoken(Duration::from_secs(130)), "2 min 10 s");
    }
}
