//! `cargo xtask test`: everything that must hold. The tools are built while the sources are checked, and the last line is the test runner's own count.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use crate::run::{self, cargo, shown, side_by_side};
use crate::say::{self, Outcome, sorry, step};
use crate::{browsers, page, readers, serve, tools};

/// The package that holds every test of the project but the small ones beside the code.
const TESTS: [&str; 4] = ["--package", "queuescope-tests", "--test", "queuescope"];
/// The packages with small tests beside the code, with every feature that can be had.
const SMALL_TESTS: [&str; 6] = [
    "--package",
    "queuescope-core",
    "--package",
    "xtask",
    "--features",
    "queuescope-core/serde,queuescope-core/std",
];

/// What holds the page or the core against the clock on the wall: it has the machine to itself.
const MEASURED: [&str; 5] = [ATTACKS, "browser::clock", "browser::large", PACE, "growth"];
/// The attacks on the page.
pub(crate) const ATTACKS: &str = "browser::attack";
/// How fast the page is.
pub(crate) const PACE: &str = "browser::pace";
/// How a test has the machine to itself; what it measures is for the person at the terminal.
pub(crate) const ALONE: [&str; 3] = ["--test-threads", "1", "--nocapture"];

/// Runs every check and test, or the tests of one name.
pub(crate) fn test(arguments: &[String]) -> Outcome {
    let name = match arguments {
        [] => None,
        [name] if !name.starts_with('-') => Some(name.as_str()),
        _ => return sorry("`cargo xtask test` takes one name, or nothing."),
    };
    can_be_had()?;
    rust_parts()?;
    thread::scope(|scope| {
        let installing = scope.spawn(programs);
        let checked = match name {
            None => checks(),
            Some(_) => Ok(()),
        }
        .and_then(|()| compile());
        if checked.is_err() && !installing.is_finished() {
            say::line("… the tools are finished first, so that the next run finds them");
        }
        checked.and(installing.join().unwrap_or(Err(say::Trouble::Shown)))
    })?;

    let page = page()?;
    shown(tests_of(&SMALL_TESTS, name))?;
    let all = |how: &[&str]| {
        let mut tests = tests_with(&page)?;
        tests.args(how);
        readers::handed_to(&mut tests)?;
        shown(tests)
    };
    match name {
        Some(name) if MEASURED.iter().any(|measured| name.starts_with(measured)) => {
            all(&[&[name], &ALONE[..]].concat())
        }
        Some(name) => all(&[name]),
        None => {
            all(&[&MEASURED[..], &ALONE].concat())?;
            all(&skipping(&MEASURED))
        }
    }
}

/// Says at once, before anything is built, whether what is missing on this machine can be installed.
pub(crate) fn can_be_had() -> Outcome {
    browsers::can_be_had()?;
    readers::can_be_had()
}

/// Installs every program that the page is built, opened and read with.
pub(crate) fn programs() -> Outcome {
    side_by_side([
        &tools::wasm_bindgen,
        &tools::wasm_split,
        &tools::geckodriver,
        &from_debian,
        &readers::from_npm,
    ])
}

/// Builds the page for the tests, and returns where it is.
pub(crate) fn page() -> Outcome<PathBuf> {
    let dist = run::target().join("page");
    step("The page, for the tests", "about 10 s", || {
        page::build(&dist)
    })?;
    Ok(dist)
}

/// Tests that know where the page is, and the browsers to open it in; what follows is for their runner.
pub(crate) fn tests_with(page: &Path) -> Outcome<Command> {
    let mut tests = tests_of(&TESTS, None);
    tests.arg("--");
    tests.env("QUEUESCOPE_PAGE", page);
    tests.envs(browsers::told()?);
    Ok(tests)
}

/// Leaves out the tests of these names.
pub(crate) fn skipping<'a>(names: &[&'a str]) -> Vec<&'a str> {
    names.iter().flat_map(|name| ["--skip", name]).collect()
}

/// One after the other, for Debian installs one thing at a time; and then what runs with what it installs.
fn from_debian() -> Outcome {
    browsers::install()?;
    readers::from_debian()?;
    readers::from_pypi()
}

fn rust_parts() -> Outcome {
    tools::libraries()?;
    tools::rust_component("rustfmt", "fmt")?;
    tools::rust_component("clippy", "clippy")?;
    tools::rust_target(tools::WASM)?;
    tools::rust_target(tools::BARE)
}

/// What a person would otherwise find in review.
fn checks() -> Outcome {
    const CORE: [&str; 2] = ["--package", "queuescope-core"];
    let clippy = |arguments: &[&str]| {
        let mut clippy = cargo(&["clippy", "--quiet"]);
        clippy.args(arguments).args(["--", "-D", "warnings"]);
        shown(clippy)
    };
    step("Format", "an instant", || {
        shown(cargo(&["fmt", "--all", "--check"]))
    })?;
    step("Lints", "about 2 min", || {
        clippy(&["--workspace", "--all-targets"])?;
        clippy(&[&CORE[..], &["--no-default-features"]].concat())?;
        clippy(&[&CORE[..], &["--all-targets", "--features", "serde,std"]].concat())?;
        // A workspace of its own, which nothing else here compiles.
        let room = run::target().join("fuzz").display().to_string();
        let fuzz = [
            "--manifest-path",
            "tests/fuzz/Cargo.toml",
            "--target-dir",
            &room,
        ];
        clippy(&[&fuzz[..], &["--no-default-features"]].concat())
    })
}

/// Compiles what is run later; the tools may still be on their way.
fn compile() -> Outcome {
    step("The tests, compiled", "about 1 min", || {
        for tests in [&SMALL_TESTS[..], &TESTS] {
            let mut build = cargo(&["test", "--quiet", "--no-run"]);
            build.args(tests);
            shown(build)?;
        }
        Ok(())
    })?;
    serve::compile()
}

fn tests_of(packages: &[&str], name: Option<&str>) -> Command {
    let mut tests = cargo(&["test"]);
    tests.args(packages).args(name);
    tests
}
