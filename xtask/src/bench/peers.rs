//! The programs of others that do the same work.

use std::fs;
use std::path::PathBuf;

use crate::run::{self, logged};
use crate::say::{Outcome, step};

/// The version of `XState` whose actors are measured.
pub(crate) const XSTATE: &str = "5.33.3";

/// Where they are: a folder of their own, for npm removes from a folder what it is not asked for.
pub(crate) fn packages() -> PathBuf {
    run::tools().join("peers")
}

/// Installs those of npm.
pub(crate) fn from_npm() -> Outcome {
    let manifest = packages().join("node_modules/xstate/package.json");
    let known = fs::read_to_string(manifest).unwrap_or_default();
    if known.contains(&format!("\"version\": \"{XSTATE}\"")) {
        return Ok(());
    }
    step("XState, from npm", "about 10 s", || {
        let mut npm = run::npm_install(&packages());
        npm.arg("--ignore-scripts").arg(format!("xstate@{XSTATE}"));
        logged(npm, "peers", "XState")
    })
}
