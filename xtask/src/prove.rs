//! `cargo xtask prove`: what takes too long for every change. Ten million random actions against the reference model, the
//! reports of a million runs against those told in another way, the readers of files fed with anything, the page attacked
//! at length and held to its limits of time, and the core broken in every way that a test should notice.

use std::fs;
use std::process::Command;

use crate::run::{self, cargo, shown};
use crate::say::{Outcome, sorry, step};
use crate::test::{self, skipping};
use crate::{readers, tools};

/// Tests that say nothing of the core that another does not, and take long.
const NEVER: [&str; 5] = ["::command", "firmware", "growth", "page::", "tidy"];
/// Tests of the core that take about as long as to compile it, or longer: what all others have missed is
/// tried with those of its room.
const LONG: [&str; 8] = [
    "audit::damage",
    "busy::",
    "cards::",
    "journal::after_every_deed",
    "kept::",
    "paths::",
    "reader::",
    "report::",
];
/// Tests that take much longer: what is missed then is tried with those of its room, and with nothing
/// else.
const SLOW: [&str; 6] = [
    "exports::",
    "walk::",
    "properties::",
    "replay::",
    "paths::the_list_of_routes",
    "paths::there_is_a_route_wherever",
];
/// A room of the core.
struct Room {
    name: &'static str,
    /// Its files; of what is in no other room those that are.
    files: Files,
    /// The tests that may notice what breaks in it.
    tests: &'static [&'static str],
}

enum Files {
    These(&'static [&'static str]),
    AllOthers,
}

const ROOMS: [Room; 7] = [
    Room {
        name: "audit",
        files: Files::These(&["core/src/audit.rs", "core/src/audit/**"]),
        tests: &["audit::"],
    },
    Room {
        name: "busy",
        files: Files::These(&["core/src/busy.rs", "core/src/busy/**"]),
        tests: &["busy::", "events::", "lookups::"],
    },
    Room {
        name: "paths",
        files: Files::These(&["core/src/paths.rs", "core/src/paths/**"]),
        tests: &["paths::"],
    },
    Room {
        name: "proof",
        files: Files::These(&["core/src/proof.rs", "core/src/proof/**"]),
        tests: &[
            "proof::what",
            "proof::each",
            "proof::a_change",
            "proof::without",
        ],
    },
    Room {
        name: "run",
        files: Files::These(&[
            "core/src/comparison.rs",
            "core/src/journal.rs",
            "core/src/journal/**",
            "core/src/ledger.rs",
            "core/src/ledger/**",
            "core/src/run.rs",
            "core/src/run/**",
        ]),
        tests: &[
            "busy::",
            "journal::",
            "kept::",
            "run::",
            "replay::",
            "properties::",
        ],
    },
    Room {
        name: "report",
        files: Files::These(&["core/src/report.rs", "core/src/report/**"]),
        tests: &["report::", "cards::", "properties::"],
    },
    Room {
        name: "rest",
        files: Files::AllOthers,
        tests: &[
            "busy::",
            "cards::",
            "exports::",
            "log::",
            "journal::after_every_deed",
            "reader::",
            "report::",
            "walk::",
            "what_if::",
            "properties::",
            "replay::",
        ],
    },
];
/// Who is fed anything: the target, for how many seconds, and what it begins with.
const FUZZED: [(&str, u32, &str); 7] = [
    ("scenario", 120, "core/scenarios"),
    ("audit", 600, "tests/fuzz/files"),
    ("sent", 600, "core/scenarios"),
    ("kept", 600, "core/scenarios"),
    ("backup", 600, "core/scenarios"),
    ("address", 600, "core/scenarios"),
    ("message", 600, "core/scenarios"),
];
/// How the page is attacked: so many inputs a screen, so many damages of what a tab keeps, and a desk
/// that goes on for so many minutes.
const ATTACKED_WITH: [(&str, &str); 3] = [
    ("QUEUESCOPE_ATTACK_INPUTS", "20000"),
    ("QUEUESCOPE_ATTACK_DAMAGES", "1000"),
    ("QUEUESCOPE_ATTACK_MINUTES", "10"),
];

/// One of the proofs: its name, what it does, how long that takes, and how, where one of its parts may be named.
type Proof = (
    &'static str,
    &'static str,
    &'static str,
    fn(Option<&str>) -> Outcome,
);

const PROOFS: [Proof; 6] = [
    ("runs", "Ten million random actions", "about 2 min", runs),
    (
        "reports",
        "The reports of a million random runs",
        "about 6 min",
        reports,
    ),
    (
        "files",
        "Anything as a file, in a link, a store, an address or a message",
        "about an hour",
        fuzz,
    ),
    (
        "attacks",
        "The page, attacked at length",
        "about an hour",
        attacks,
    ),
    (
        "pace",
        "The page, held to the limits of time; on a machine that does nothing else",
        "about 5 min",
        pace,
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
    let is_room = |part: &String| ROOMS.iter().any(|room| room.name == part);
    let (name, part) = match arguments {
        [] => (None, None),
        [name, part] if name == "mutants" && is_room(part) => (Some(name), Some(part.as_str())),
        [name, ..] => (Some(name), None),
    };
    let is_chosen = |proof: &&Proof| name.is_none_or(|name| proof.0 == name);
    let chosen: Vec<&Proof> = PROOFS.iter().filter(is_chosen).collect();
    if chosen.is_empty() || arguments.len() > 1 && part.is_none() {
        let names = PROOFS.map(|proof| proof.0).join(", ");
        let rooms = ROOMS.map(|room| room.name).join(", ");
        return sorry(format!(
            "`cargo xtask prove` takes nothing, or one of: {names}; mutants may be those of one room: {rooms}."
        ));
    }
    tools::libraries()?;
    for (_, what, how_long, proof) in chosen {
        step(what, how_long, || proof(part))?;
    }
    Ok(())
}

fn runs(_: Option<&str>) -> Outcome {
    random("properties", "10000000")
}

/// Two hundred actions are a run.
fn reports(_: Option<&str>) -> Outcome {
    random("properties::the_report", "200000000")
}

/// So many random actions in all runs of these tests.
fn random(tests: &str, actions: &str) -> Outcome {
    let mut runs = cargo(&["test", "--quiet", "--package", "queuescope-tests"]);
    runs.args(["--test", "queuescope", tests, "--", "--nocapture"]);
    runs.env("QUEUESCOPE_PROVE_ACTIONS", actions);
    shown(runs)
}

fn fuzz(_: Option<&str>) -> Outcome {
    tools::cargo_fuzz()?;
    FUZZED.iter().try_for_each(|(target, seconds, seeds)| {
        let corpus = run::target().join("fuzz-corpus").join(target);
        if fs::create_dir_all(&corpus).is_err() {
            return sorry("target/fuzz-corpus cannot be made: make room there.");
        }
        let mut fuzz = cargo(&["fuzz", "run", "--fuzz-dir", "tests/fuzz"]);
        fuzz.args(["--sanitizer", "none", "--target-dir"]);
        fuzz.arg(run::target().join("fuzz")).arg(target);
        fuzz.arg(corpus).arg(run::root().join(seeds));
        let time = format!("-max_total_time={seconds}");
        fuzz.args(["--", "-max_len=4096", &time]);
        // The coverage that guides it is a flag of the compiler that only a nightly one has otherwise.
        fuzz.env("RUSTC_BOOTSTRAP", "1");
        shown(fuzz)
    })
}

fn attacks(_: Option<&str>) -> Outcome {
    on_the_page(test::ATTACKS, &ATTACKED_WITH)
}

fn pace(_: Option<&str>) -> Outcome {
    on_the_page(test::PACE, &[("QUEUESCOPE_PACE_LEEWAY", "1")])
}

/// Runs these tests of the page by themselves, asked for more than usual.
fn on_the_page(tests: &str, asked: &[(&str, &str)]) -> Outcome {
    test::can_be_had()?;
    tools::rust_target(tools::WASM)?;
    test::programs()?;
    let mut runs = test::tests_with(&test::page()?)?;
    runs.arg(tests).args(test::ALONE);
    runs.envs(asked.iter().copied());
    shown(runs)
}

/// Ends with a list of what no test noticed, in `target/missed.txt`. What was caught is not tried again,
/// so a run that was stopped goes on where it was: remove `target/mutants.out` to begin anew.
fn mutants(room: Option<&str>) -> Outcome {
    tools::cargo_mutants()?;
    readers::from_npm()?;
    readers::from_debian()?;
    readers::from_pypi()?;
    let mut missed = String::new();
    let chosen = |one: &&Room| room.is_none_or(|name| one.name == name);
    for room in ROOMS.iter().filter(chosen) {
        missed += &missed_in(room)?;
    }
    match fs::write(run::target().join("missed.txt"), missed) {
        Ok(()) => Ok(()),
        Err(_) => sorry("target/missed.txt cannot be written: make room there."),
    }
}

/// What no test noticed in a room. What is missed is tried again with more tests; what is missed at last is
/// the answer.
fn missed_in(room: &Room) -> Outcome<String> {
    let (word, files) = match room.files {
        Files::These(files) => ("--file", files.to_vec()),
        Files::AllOthers => {
            let others = ROOMS.iter().filter_map(|room| match room.files {
                Files::These(files) => Some(files),
                Files::AllOthers => None,
            });
            ("--exclude", others.flatten().copied().collect())
        }
    };
    let files: Vec<_> = files.into_iter().flat_map(|file| [word, file]).collect();
    let quick = [&NEVER[..], &LONG, &SLOW].concat();
    broken("120", &files, &skipping(&quick))?;
    broken("600", &files, &[room.tests, &skipping(&SLOW)].concat())?;
    broken("1800", &files, room.tests)
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
