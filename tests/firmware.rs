//! The core builds for a machine without an operating system, with the desk and without it.

use std::path::Path;
use std::process::Command;

/// A microcontroller: no standard library, and no allocator unless one is asked for.
const TARGET: &str = "thumbv7em-none-eabihf";

#[test]
fn the_core_builds_without_a_standard_library() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for features in [&[][..], &["--features", "alloc"]] {
        let output = Command::new(env!("CARGO"))
            .args(["build", "-p", "queuescope-core", "--no-default-features"])
            .args(["--target", TARGET])
            .args(features)
            // A folder of its own: the one this test was built in may be locked.
            .arg("--target-dir")
            .arg(root.join("target/firmware"))
            .current_dir(&root)
            .output()
            .expect("cargo runs");
        assert!(
            output.status.success(),
            "{features:?}\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
