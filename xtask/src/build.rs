//! `cargo xtask build`: the release in `dist/`, small, and the same wherever it is built.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::page;
use crate::run::{self, answer, logged, program};
use crate::say::{self, Outcome, sorry, step};
use crate::tools;

/// Writes the release.
pub(crate) fn build(arguments: &[String]) -> Outcome {
    if !arguments.is_empty() {
        return sorry("`cargo xtask build` takes nothing.");
    }
    // Before the release, which has to know where their sources are.
    tools::libraries()?;
    run::side_by_side([&page::tools, &tools::wasm_opt])?;
    step("The release", "about 4 min", || {
        let mut trunk = page::trunk("build");
        trunk
            .arg("--release")
            .env("CARGO_ENCODED_RUSTFLAGS", release_flags());
        logged(trunk, "release", "The release")
    })?;
    sizes(&run::root().join("dist"))
}

/// Leptos then builds views without a type for each: a tenth less to download.
const SMALL_VIEWS: &str = "--cfg=erase_components";

/// Compiler flags for a small module that bears no folder of this machine.
fn release_flags() -> OsString {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home
        .or_else(|| Some(std::env::home_dir()?.join(".cargo")))
        .unwrap_or_default();
    let registries = fs::read_dir(home.join("registry/src"))
        .into_iter()
        .flatten()
        .flatten();
    let mut places: Vec<(PathBuf, &str)> =
        registries.map(|folder| (folder.path(), "crates")).collect();
    places.push((run::root(), "queuescope"));

    let mut flags = OsString::from(SMALL_VIEWS);
    for (place, name) in places {
        // The separator of this variable: a path may hold a space, but not this.
        flags.push("\u{1f}--remap-path-prefix=");
        flags.push(place);
        flags.push("=");
        flags.push(name);
    }
    flags
}

/// What a visitor downloads, as it is and as a server compresses it.
fn sizes(dist: &Path) -> Outcome {
    let Ok(folder) = fs::read_dir(dist) else {
        return sorry(format!(
            "{} was not written: run the same command again.",
            dist.display()
        ));
    };
    let mut files: Vec<PathBuf> = folder
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    say::line(format_args!("\n{:>9}  {:>9}  dist/", "bytes", "brotli"));
    for file in files {
        let raw = fs::metadata(&file).map_or(0, |file| file.len());
        let small = brotli(&file).unwrap_or_else(|| "?".to_owned());
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        say::line(format_args!("{raw:>9}  {small:>9}  {name}"));
    }
    Ok(())
}

fn brotli(file: &Path) -> Option<String> {
    let mut node = program("node");
    node.arg("--print");
    node.arg("zlib.brotliCompressSync(fs.readFileSync(process.argv[1])).length")
        .arg(file);
    answer(node)
}
