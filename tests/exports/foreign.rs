//! Programs of others that read our files; `cargo xtask test` installs them and says where they are.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

/// What one of the scripts beside this file tells, run by Node with the packages of npm.
pub(super) fn node(script: &str, file: &str) -> String {
    let mut node = Command::new("node");
    node.arg(beside(script)).arg(given("QUEUESCOPE_READERS"));
    answer(node, file)
}

/// What one of the scripts beside this file tells, run by Python.
pub(crate) fn python(script: &str, file: &str) -> String {
    let mut python = Command::new(given("QUEUESCOPE_PYTHON"));
    python.arg(beside(script));
    answer(python, file)
}

/// What `PlantUML` makes of a state diagram: SCXML of its own, with the labels as events.
pub(super) fn plantuml(file: &str) -> String {
    let mut plantuml = Command::new(given("QUEUESCOPE_PLANTUML"));
    plantuml.args(["-tscxml", "-pipe", "-charset", "UTF-8"]);
    answer(plantuml, file)
}

fn given(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `cargo xtask test`"))
}

fn beside(script: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("exports")
        .join(script)
}

/// Gives a program the file as its input and returns its output.
fn answer(mut reader: Command, file: &str) -> String {
    let name = reader.get_program().to_string_lossy().into_owned();
    let mut running = reader
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("`{name}` cannot be started: {error}"));
    let mut input = running.stdin.take().expect("it was asked for");
    let output = thread::scope(|scope| {
        // A reader that stops early says why on its own.
        scope.spawn(move || input.write_all(file.as_bytes()));
        running.wait_with_output().expect("it can be waited for")
    });
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "`{name}` refuses the file: {said}");
    String::from_utf8(output.stdout).expect("it answers in UTF-8")
}
