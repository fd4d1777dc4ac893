//! A command of the core, as a program runs it.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Output};

/// Runs an example of the core with these arguments, in the folder of the repository.
pub(crate) fn run<S: AsRef<OsStr>>(
    example: &str,
    arguments: impl IntoIterator<Item = S>,
) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    Command::new(env!("CARGO"))
        .args([
            "run",
            "--quiet",
            "-p",
            "queuescope-core",
            "--example",
            example,
        ])
        .args(["--features", "serde,std", "--target-dir"])
        // A folder of its own: the one this test was built in may be locked.
        .arg(root.join("target/replay"))
        .arg("--")
        .args(arguments)
        .current_dir(&root)
        .output()
        .expect("cargo runs")
}
