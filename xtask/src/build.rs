//! `cargo xtask build`: the release in `dist/`, small, and the same wherever it is built.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::finish::{PROFILE, RELEASE};
use crate::one_file::version_of;
use crate::page;
use crate::programs;
use crate::run;
use crate::say::{Outcome, sorry, step};
use crate::tools;
use crate::weight;

/// Writes the release.
pub(crate) fn build(arguments: &[String]) -> Outcome {
    if !arguments.is_empty() {
        return sorry("`cargo xtask build` takes nothing.");
    }
    // Before the release, which has to know where their sources are.
    tools::libraries()?;
    run::side_by_side([&page::tools, &tools::wasm_opt])?;
    let dist = run::root().join("dist");
    step("The release", "about 4 min", || {
        page::make(&dist, |finish| {
            finish
                .env(PROFILE, RELEASE)
                .env("CARGO_ENCODED_RUSTFLAGS", release_flags());
        })
    })?;
    bears_no_folder(&dist)?;
    weight::weigh(&dist)
}

/// Two machines make the same bytes only where nothing in them is of the one that made them.
fn bears_no_folder(dist: &Path) -> Outcome {
    let folder = version_of(dist).unwrap_or_else(|| dist.to_owned());
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for file in entries.map(|entry| entry.path()) {
        let bytes = fs::read(&file).unwrap_or_default();
        for place in [run::root(), cargo_home()] {
            let name = place.to_string_lossy();
            if name.is_empty() {
                continue;
            }
            if bytes
                .windows(name.len())
                .any(|part| part == name.as_bytes())
            {
                return sorry(format!(
                    "{} bears {name}, a folder of this machine: see what puts it there.",
                    file.display()
                ));
            }
        }
    }
    Ok(())
}

/// Where cargo keeps what it has downloaded.
fn cargo_home() -> PathBuf {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let usual = || Some(std::env::home_dir()?.join(".cargo"));
    home.or_else(usual).unwrap_or_default()
}

/// Compiler flags for a small module that bears no folder of this machine.
fn release_flags() -> OsString {
    let registries = fs::read_dir(cargo_home().join("registry/src"))
        .into_iter()
        .flatten()
        .flatten();
    let mut places: Vec<(PathBuf, &str)> =
        registries.map(|folder| (folder.path(), "crates")).collect();
    places.push((run::root(), "queuescope"));

    let mut flags = OsString::from(programs::SMALL_VIEWS);
    for (place, name) in places {
        // The separator of this variable: a path may hold a space, but not this.
        flags.push("\u{1f}--remap-path-prefix=");
        flags.push(place);
        flags.push("=");
        flags.push(name);
    }
    flags
}
