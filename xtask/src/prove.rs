//! `cargo xtask prove`: what takes too long for every change. Ten million random actions against the reference model, the
//! scenario reader fed with anything, the page attacked at length, and the core broken in every way that a test should
//! notice.

use std::fs;
use std::process::Command;

use crate::run::{self, cargo, shown};
use crate::say::{Outcome, sorry, step};
use crate::test::{self, skipping};
use crate::{readers, tools};

/// Tests that say nothing of the core that another does not, and take long.
const NEVER: [&str; 3] = ["firmware", "growth", "tidy"];
/// Tests of the core that take about as long as to compile it: what all others have missed is tried with
/// them.
const LONG: [&str; 6] = [
    "busy::",
    "cards::",
    "journal::after_every_deed",
    "kept::",
    "paths::",
    "reader::",
];
/// Tests of the core that take much longer, or start other programs: what is still missed is tried with
/// them.
const SLOW: [&str; 15] = [
    "walk::",
    "properties::",
    "replay::",
    "exports::command::",
    "exports::a_machine_made_of_the_scxml",
    "exports::graphviz_reads",
    "exports::mermaid_reads",
    "exports::plantuml_reads",
    "exports::the_csv_is_read_alike",
    "busy::in_a_day_everything_happens",
    "busy::of_a_long_past",
    "kept::no_changed_byte",
    "kept::no_other_number",
    "paths::the_list_of_routes",
    "paths::there_is_a_route_wherever",
];
/// How long anything is fed to the scenario reader, in seconds.
const FUZZING: u32 = 120;
/// How the page is attacked: so many inputs a screen, so many damages of what a tab keeps, and a desk
/// that goes on for so many minutes.
const ATTACKED_WITH: [(&str, &str); 3] = [
    ("QUEUESCOPE_ATTACK_INPUTS", "20000"),
    ("QUEUESCOPE_ATTACK_DAMAGES", "1000"),
    ("QUEUESCOPE_ATTACK_MINUTES", "10"),
];

/// One of the four proofs: its name, what it does, how long that takes, and how.
type Proof = (&'static str, &'static str, &'static str, fn() -> Outcome);

const PROOFS: [Proof; 4] = [
    ("runs", "Ten million random actions", "about 2 min", runs),
    ("files", "Anything as a scenario file", "about 4 min", fuzz),
    (
        "attacks",
        "The page, attacked at length",
        "about an hour",
        attacks,
    ),
    (
        "mutants",
        "The core, broken on purpose",
        "about two hours",
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

fn attacks() -> Outcome {
    test::can_be_had()?;
    tools::rust_target(tools::WASM)?;
    test::programs()?;
    let mut attacks = test::tests_with(&test::page()?)?;
    attacks.arg(test::ATTACKS).args(test::ALONE);
    attacks.envs(ATTACKED_WITH);
    shown(attacks)
}

/// Ends with a list of what no test noticed, in `target/mutants.out/missed.txt`. What was caught is
/// not tried again, so a run that was stopped goes on where it was: remove `target/mutants.out` to
/// begin anew.
fn mutants() -> Outcome {
    tools::cargo_mutants()?;
    readers::from_npm()?;
    readers::from_debian()?;
    // That something is missed is what the next time is for; what is missed at last is the answer.
    let _ = broken("10", &[&NEVER[..], &SLOW, &LONG].concat());
    let _ = broken("60", &[&NEVER[..], &SLOW].concat());
    broken("600", &NEVER)
}

/// Breaks the core wherever that has not been caught, before all tests but these. One that goes on for
/// more than so many seconds has noticed.
fn broken(timeout: &str, but_these: &[&str]) -> Outcome {
    let mut mutants: Command = cargo(&["mutants", "--package", "queuescope-core", "--iterate"]);
    mutants.args(["--test-package", "queuescope-tests", "--profile", "mutants"]);
    // Without the page in a browser the tests compile in half the time.
    mutants.arg("--no-default-features");
    mutants.args(["--jobs", "2", "--no-shuffle", "--timeout", timeout]);
    mutants.arg("--output").arg(run::target());
    mutants.args(["--", "--"]);
    mutants.args(skipping(but_these));
    mutants.env("QUEUESCOPE_PROVE_ACTIONS", "200000");
    // To say where a test failed takes longer than the test.
    mutants.env("RUST_BACKTRACE", "0");
    readers::handed_to(&mut mutants)?;
    let missed = shown(mutants);
    endless_are_noticed();
    missed
}

/// What goes on for ever has been noticed, and is not tried again.
fn endless_are_noticed() {
    let found = run::target().join("mutants.out");
    let [endless, caught] = ["timeout.txt", "caught.txt"].map(|list| found.join(list));
    if let (Ok(endless), Ok(mut all)) = (fs::read_to_string(endless), fs::read_to_string(&caught)) {
        all.push_str(&endless);
        // Where that cannot be written down, they are tried again.
        let _ = fs::write(caught, all);
    }
}
