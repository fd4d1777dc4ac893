//! `cargo xtask prove`: what takes too long for every change. Ten million random actions against the reference model, the
//! scenario reader fed with anything, and the core broken in every way that a test should notice.

use std::fs;
use std::process::Command;

use crate::run::{self, cargo, shown};
use crate::say::{Outcome, sorry, step};
use crate::{readers, tools};

/// The tests that say something of the core within seconds.
const OF_THE_CORE: [&str; 10] = [
    "--skip",
    "browser",
    "--skip",
    "firmware",
    "--skip",
    "replay",
    "--skip",
    "tidy",
    "--skip",
    "exports::command",
];
/// How long anything is fed to the scenario reader, in seconds.
const FUZZING: u32 = 120;

/// Proves what can be proved by doing it very often.
pub(crate) fn prove(arguments: &[String]) -> Outcome {
    if !arguments.is_empty() {
        return sorry("`cargo xtask prove` takes no arguments.");
    }
    tools::libraries()?;
    step("Ten million random actions", "about 2 min", || {
        let mut runs = cargo(&["test", "--quiet", "--package", "queuescope-tests"]);
        runs.args(["--test", "queuescope", "properties"]);
        runs.env("QUEUESCOPE_PROVE_ACTIONS", "10000000");
        shown(runs)
    })?;
    tools::cargo_fuzz()?;
    step("Anything as a scenario file", "about 4 min", fuzz)?;
    tools::cargo_mutants()?;
    readers::from_npm()?;
    readers::from_debian()?;
    step("The core, broken on purpose", "about an hour", mutants)
}

fn fuzz() -> Outcome {
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

/// Ends with a list of what no test noticed, in `target/mutants.out/missed.txt`.
fn mutants() -> Outcome {
    let mut mutants: Command = cargo(&["mutants", "--package", "queuescope-core"]);
    mutants.args(["--test-package", "queuescope-tests"]);
    mutants.args(["--jobs", "2", "--no-shuffle", "--timeout", "60", "--output"]);
    mutants.arg(run::target()).args(["--", "--"]);
    mutants.args(OF_THE_CORE);
    mutants.env("QUEUESCOPE_PROVE_ACTIONS", "200000");
    readers::handed_to(&mut mutants)?;
    // Each is compiled once and run once: the compiler's time counts for more than the tests'.
    mutants.env("CARGO_PROFILE_TEST_OPT_LEVEL", "0");
    shown(mutants)
}
