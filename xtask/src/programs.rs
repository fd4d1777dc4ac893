//! The programs of the page: compiled, given their glue, and for a release made small. They are made in one way for
//! serving, tests and release.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use crate::parts;
use crate::run::{self, cargo, program, shown};
use crate::say::{Outcome, sorry};
use crate::tools;

/// A program that a browser runs.
struct Program {
    package: &'static str,
    /// Whom its glue is for: a page or a worker.
    glue: &'static str,
    /// What is wanted of it in a release: that it is small, or quick.
    wanted: &'static str,
}

/// The page's own, which comes in parts.
pub(crate) const PAGE: &str = "queuescope-web";
/// Those beside it, which are loaded when they are asked for.
pub(crate) const BESIDE: [&str; 3] = ["queuescope-reader", "queuescope-sheet", "queuescope-prover"];

const PROGRAMS: [Program; 4] = [
    Program {
        package: PAGE,
        glue: "web",
        wanted: "-Oz",
    },
    Program {
        package: BESIDE[0],
        glue: "no-modules",
        wanted: "-O3",
    },
    Program {
        package: BESIDE[1],
        glue: "no-modules",
        wanted: "-Oz",
    },
    Program {
        package: BESIDE[2],
        glue: "no-modules",
        wanted: "-O3",
    },
];

/// What every browser knows that runs the page.
const KNOWN: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-mutable-globals",
    "--enable-multivalue",
];

/// Makes all of them, and puts their files into the folder, and the pictures beside them.
pub(crate) fn make(folder: &Path, is_release: bool) -> Outcome {
    PROGRAMS
        .iter()
        .try_for_each(|program| program.make(folder, is_release))?;
    pictures(folder)
}

/// Draws what is seen where no program runs.
fn pictures(folder: &Path) -> Outcome {
    let mut draws = cargo(&[
        "run",
        "-q",
        "-p",
        "queuescope-page",
        "--example",
        "pictures",
        "--",
    ]);
    draws.arg(folder.join("pictures"));
    // Those of a release are for what a browser runs.
    draws.env_remove("CARGO_ENCODED_RUSTFLAGS");
    shown(draws)
}

impl Program {
    fn make(&self, folder: &Path, is_release: bool) -> Outcome {
        let compiled = self.compiled(is_release)?;
        let room = run::target().join("programs").join(self.package);
        let made = |made: std::io::Result<()>| {
            made.or_else(|error| sorry(format!("{} cannot be used: {error}.", room.display())))
        };
        // What was made before has other parts.
        let _ = fs::remove_dir_all(&room);
        made(fs::create_dir_all(&room))?;

        let comes_in_parts = self.package == PAGE;
        let begins = if comes_in_parts {
            parts::take_apart(&compiled, &room)?
        } else {
            compiled
        };
        let mut bindgen = program("wasm-bindgen");
        bindgen
            .arg(&begins)
            .args(["--target", self.glue, "--no-typescript", "--out-name"])
            .arg(self.package)
            .arg("--out-dir")
            .arg(&room);
        if comes_in_parts {
            // The parts find each other by the table, which is the linker's.
            bindgen.arg("--keep-lld-exports");
        }
        shown(bindgen)?;
        if comes_in_parts {
            made(fs::remove_file(&begins))?;
        }
        if is_release {
            self.make_small(&room)?;
        }
        if comes_in_parts {
            parts::gather(&room)?;
        }
        made(put(&room, folder))
    }

    /// Compiles it. Its features are its own, not those that others want of the same libraries.
    fn compiled(&self, is_release: bool) -> Outcome<PathBuf> {
        let mut build = compiling(self.package);
        if is_release {
            build.arg("--release");
        }
        shown(build)?;
        let kind = if is_release { "release" } else { "debug" };
        let folder = run::target().join(tools::WASM).join(kind);
        Ok(folder.join(format!("{}.wasm", self.package)))
    }

    fn make_small(&self, room: &Path) -> Outcome {
        let entries = fs::read_dir(room).into_iter().flatten().flatten();
        let modules = entries.map(|entry| entry.path());
        let modules = modules.filter(|path| path.extension().is_some_and(|kind| kind == "wasm"));
        let modules = Mutex::new(modules.collect::<Vec<_>>());
        let next = || modules.lock().ok().and_then(|mut modules| modules.pop());
        let work = || {
            while let Some(module) = next() {
                self.make_one_small(&module)?;
            }
            Ok(())
        };
        // There are hundreds, and each takes one core alone.
        run::side_by_side([&work, &work])
    }

    fn make_one_small(&self, module: &Path) -> Outcome {
        let mut opt = program("wasm-opt");
        opt.args([self.wanted, "--strip-debug", "--strip-producers", "--quiet"])
            .args(KNOWN)
            .arg(module)
            .arg("-o")
            .arg(module);
        shown(opt)
    }
}

/// Leptos then builds views without a type for each: a tenth less to download, and the compiler has far less to do.
pub(crate) const SMALL_VIEWS: &str = "--cfg=erase_components";

/// What compiles one of them.
pub(crate) fn compiling(package: &str) -> Command {
    let mut build = cargo(&["build", "--package", package, "--target", tools::WASM]);
    build.arg("--target-dir").arg(run::target());
    // Flags that a release sets for all targets count instead.
    build.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", SMALL_VIEWS);
    build
}

fn put(from: &Path, to: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}
