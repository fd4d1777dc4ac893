//! `cargo xtask prove`: what takes too long for every change. Ten million random actions against the reference model, the
//! reports of a million runs against those told in another way, the scenario reader fed with anything, the page attacked
//! at length, and the core broken in every way that a test should notice.

use std::fs;
use std::process::Command;

use crate::run::{self, cargo, shown};
use crate::say::{Outcome, sorry, step};
use crate::test::{self, skipping};
use crate::{readers, tools};

/// Tests that say nothing of the core that another does not, and take long.
const NEVER: [&str; 4] = ["firmware", "growth", "page::", "tidy"];
/// Tests of the core that take about as long as to compile it, or longer: what all others have missed is
/// tried with those of its room.
const LONG: [&str; 7] = [
    "busy::",
    "cards::",
    "exports::",
    "journal::after_every_deed",
    "kept::",
    "paths::",
    "reader::",
];
/// Tests that take much longer: what is missed then is tried with those of its room, and with nothing
/// else.
const SLOW: [&str; 5] = [
    "walk::",
    "properties::",
    "replay::",
    "paths::the_list_of_routes",
    "paths::there_is_a_route_wherever",
];
/// The rooms of the core: their files, and the tests that may notice what breaks in them.
const ROOMS: [(&[&str], &[&str]); 3] = [
    (
        &["core/src/busy.rs", "core/src/busy/**"],
        &["busy::", "events::", "lookups::"],
    ),
    (&["core/src/paths.rs", "core/src/paths/**"], &["paths::"]),
    (
        &[
            "core/src/comparison.rs",
            "core/src/journal.rs",
            "core/src/journal/**",
            "core/src/ledger.rs",
            "core/src/ledger/**",
            "core/src/run.rs",
            "core/src/run/**",
        ],
        &["journal::", "kept::", "run::", "replay::", "properties::"],
    ),
];
/// The tests of what is in none of them.
const ELSEWHERE: [&str; 9] = [
    "busy::",
    "cards::",
    "exports::",
    "journal::after_every_deed",
    "reader::",
    "report::",
    "walk::",
    "properties::",
    "replay::",
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

/// One of the proofs: its name, what it does, how long that takes, and how.
type Proof = (&'static str, &'static str, &'static str, fn() -> Outcome);

const PROOFS: [Proof; 5] = [
    ("runs", "Ten million random actions", "about 2 min", runs),
    (
        "reports",
        "The reports of a million random runs",
        "about 6 min",
        reports,
    ),
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
        "about three hours",
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
    random("properties", "10000000")
}

/// Two hundred actions are a run.
fn reports() -> Outcome {
    random("properties::the_report", "200000000")
}

/// So many random actions in all runs of these tests.
fn random(tests: &str, actions: &str) -> Outcome {
    let mut runs = cargo(&["test", "--quiet", "--package", "queuescope-tests"]);
    runs.args(["--test", "queuescope", tests, "--", "--nocapture"]);
    runs.env("QUEUESCOPE_PROVE_ACTIONS", actions);
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

/// Ends with a list of what no test noticed, in `target/missed.txt`. What was caught is not tried again,
/// so a run that was stopped goes on where it was: remove `target/mutants.out` to begin anew.
fn mutants() -> Outcome {
    tools::cargo_mutants()?;
    readers::from_npm()?;
    readers::from_debian()?;
    // What is missed is tried again with more; what is missed at last is the answer.
    let quick = [&NEVER[..], &LONG, &SLOW].concat();
    broken("10", &[], &skipping(&quick))?;
    let elsewhere = ROOMS.iter().flat_map(|(files, _)| *files);
    let elsewhere: Vec<_> = elsewhere.flat_map(|files| ["--exclude", files]).collect();
    let mut missed = String::new();
    for (timeout, but_these) in [("60", &SLOW[..]), ("600", &[])] {
        missed.clear();
        let skipped = skipping(but_these);
        for (files, tests) in ROOMS {
            let files: Vec<_> = files.iter().flat_map(|files| ["--file", files]).collect();
            missed += &broken(timeout, &files, &[tests, &skipped].concat())?;
        }
        missed += &broken(timeout, &elsewhere, &[&ELSEWHERE[..], &skipped].concat())?;
    }
    match fs::write(run::target().join("missed.txt"), missed) {
        Ok(()) => Ok(()),
        Err(_) => sorry("target/missed.txt cannot be written: make room there."),
    }
}

/// Breaks the core wherever that has not been caught, in these files, before these tests. One that goes
/// on for more than so many seconds has noticed. Returns the list of what was missed.
fn broken(timeout: &str, files: &[&str], tests: &[&str]) -> Outcome<String> {
    let mut mutants: Command = cargo(&["mutants", "--package", "queuescope-core", "--iterate"]);
    mutants.args(["--test-package", "queuescope-tests", "--profile", "mutants"]);
    // Without the page in a browser the tests compile in half the time.
    mutants.arg("--no-default-features");
    mutants.args(["--jobs", "2", "--no-shuffle", "--timeout", timeout]);
    mutants.arg("--output").arg(run::target());
    mutants.args(files).args(["--", "--"]).args(tests);
    mutants.env("QUEUESCOPE_PROVE_ACTIONS", "200000");
    // To say where a test failed takes longer than the test.
    mutants.env("RUST_BACKTRACE", "0");
    readers::handed_to(&mut mutants)?;
    // It fails where something is missed, and that is no failure here.
    let _ = shown(mutants);
    endless_are_noticed();
    let missed = run::target().join("mutants.out/missed.txt");
    let missed = fs::read_to_string(missed);
    missed.or_else(|_| sorry("cargo-mutants has not come as far as its list: see what it says."))
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
