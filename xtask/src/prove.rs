//! `cargo xtask prove`: what takes too long for every change. Ten million random actions against the reference model, the
//! scenario reader fed with anything, and the core broken in every way that a test should notice.

use std::fs;
use std::process::Command;

use crate::run::{self, cargo, shown};
use crate::say::{Outcome, sorry, step};
use crate::{readers, tools};

/// Tests that say nothing of the core that another does not, and take long.
const NEVER: [&str; 2] = ["firmware", "tidy"];
/// Tests of the core that take longer than to compile it: what they are for is tried with them alone,
/// and everything else meets them only where the quick ones have missed it.
const SLOW: [&str; 6] = ["walk", "paths", "properties", "busy", "replay", "exports"];
/// Parts of the core with tests of their own: where they live, and the tests.
const OF_THEIR_OWN: [(&str, &str); 3] = [
    ("core/src/busy{.rs,/**}", "busy::"),
    ("core/src/paths{.rs,/**}", "paths::"),
    ("core/src/book{.rs,/**}", "exports::"),
];
/// How long anything is fed to the scenario reader, in seconds.
const FUZZING: u32 = 120;

/// One of the three proofs: its name, what it does, how long that takes, and how.
type Proof = (&'static str, &'static str, &'static str, fn() -> Outcome);

const PROOFS: [Proof; 3] = [
    ("runs", "Ten million random actions", "about 2 min", runs),
    ("files", "Anything as a scenario file", "about 4 min", fuzz),
    (
        "mutants",
        "The core, broken on purpose",
        "about an hour",
        mutants,
    ),
];

/// Proves what can be proved by doing it very often: all of it, or the part that is named.
pub(crate) fn prove(arguments: &[String]) -> Outcome {
    let chosen: Vec<&Proof> = match arguments {
        [] => PROOFS.iter().collect(),
        [name] => PROOFS.iter().filter(|proof| proof.0 == name).collect(),
        _ => Vec::new(),
    };
    if chosen.is_empty() {
        let names = PROOFS.map(|proof| proof.0).join(", ");
        return sorry(format!(
            "`cargo xtask prove` takes nothing, or one of: {names}."
        ));
    }
    tools::libraries()?;
    for (_, what, how_long, proof) in chosen {
        step(what, how_long, proof)?;
    }
    Ok(())
}

fn runs() -> Outcome {
    let mut runs = cargo(&["test", "--quiet", "--package", "queuescope-tests"]);
    runs.args(["--test", "queuescope", "properties", "--", "--nocapture"]);
    runs.env("QUEUESCOPE_PROVE_ACTIONS", "10000000");
    shown(runs)
}

fn fuzz() -> Outcome {
    tools::cargo_fuzz()?;
    let corpus = run::target().join("fuzz-corpus");
    if fs::create_dir_all(&corpus).is_err() {
        return sorry("target/fuzz-corpus cannot be made: make room there.");
    }
    let mut fuzz = cargo(&[
        "fuzz",
        "run",
        "--fuzz-dir",
        "tests/fuzz",
        "--sanitizer",
        "none",
    ]);
    fuzz.arg("--target-dir").arg(run::target().join("fuzz"));
    fuzz.arg("scenario")
        .arg(corpus)
        .arg(run::root().join("core/scenarios"));
    fuzz.args(["--", "-max_len=4096", &format!("-max_total_time={FUZZING}")]);
    // The coverage that guides it is a flag of the compiler that only a nightly one has otherwise.
    fuzz.env("RUSTC_BOOTSTRAP", "1");
    shown(fuzz)
}

/// Ends with a list of what no test noticed, in `target/mutants.out/missed.txt`. What was caught is
/// not tried again, so a run that was stopped goes on where it was: remove `target/mutants.out` to
/// begin anew.
fn mutants() -> Outcome {
    tools::cargo_mutants()?;
    readers::from_npm()?;
    readers::from_debian()?;
    // That something is missed is what the last time is for; what is missed then is the answer.
    let mut others = Vec::new();
    for (files, tests) in OF_THEIR_OWN {
        let _ = broken(&["--file", files], &[tests]);
        others.extend(["--exclude", files]);
    }
    let _ = broken(&others, &skipping(&[&NEVER[..], &SLOW].concat()));
    broken(&[], &skipping(&NEVER))
}

fn skipping<'a>(tests: &[&'a str]) -> Vec<&'a str> {
    tests.iter().flat_map(|name| ["--skip", name]).collect()
}

/// Breaks these files of the core wherever that has not been caught, before these tests.
fn broken(files: &[&str], tests: &[&str]) -> Outcome {
    let mut mutants: Command = cargo(&["mutants", "--package", "queuescope-core", "--iterate"]);
    mutants.args(["--test-package", "queuescope-tests", "--profile", "mutants"]);
    // Without the page in a browser the tests compile in half the time.
    mutants.arg("--no-default-features");
    mutants.args(["--jobs", "2", "--no-shuffle", "--timeout", "20", "--output"]);
    mutants.arg(run::target()).args(files);
    mutants.args(["--", "--"]).args(tests);
    mutants.env("QUEUESCOPE_PROVE_ACTIONS", "200000");
    readers::handed_to(&mut mutants)?;
    shown(mutants)
}
