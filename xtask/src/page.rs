//! The page, as Trunk makes it: what there is to know about calling Trunk is here.

use std::path::Path;
use std::process::Command;

use crate::one_file;
use crate::run::{logged, program};
use crate::say::Outcome;
use crate::tools;

/// Trunk with one of its commands, free of settings that the person has for other projects.
pub(crate) fn trunk(command: &str) -> Command {
    let mut trunk = program("trunk");
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("TRUNK_") {
            trunk.env_remove(name);
        }
    }
    trunk.env_remove("RUST_LOG");
    // Everybody else takes any text for a yes; Trunk wants this one.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    trunk.args(["--skip-version-check", command]);
    trunk
}

/// Installs what a page is built with.
pub(crate) fn tools() -> Outcome {
    tools::rust_target(tools::WASM)?;
    crate::run::side_by_side([&tools::trunk, &tools::wasm_bindgen, &tools::wasm_split])
}

/// Builds the page as it is while one works on it.
pub(crate) fn build(dist: &Path) -> Outcome {
    let mut trunk = trunk("build");
    trunk.arg("--dist").arg(dist);
    logged(trunk, "page", "The page")?;
    one_file::write(dist)
}
