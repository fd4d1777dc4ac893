//! How other programs are run: from the project's folder, with its own tools first on `PATH`, and with a
//! failure turned into a sentence.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use crate::say::{self, Outcome, sorry};

/// The folder of the project.
pub(crate) fn root() -> PathBuf {
    // As cargo says it today: the folder may have moved since we were compiled.
    let today = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let xtask = today.unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    xtask.parent().unwrap_or(&xtask).to_owned()
}

/// Where everything is kept that is built for the project and is not the project.
pub(crate) fn target() -> PathBuf {
    root().join("target")
}

/// The tools that only this project uses.
pub(crate) fn tools() -> PathBuf {
    target().join("tools")
}

/// `cargo`: the one that started us.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(arguments);
    cargo
}

/// Any other program.
pub(crate) fn program(name: impl Into<OsString>) -> Command {
    let mut command = Command::new(name.into());
    command.current_dir(root()).env("PATH", path());
    // What cargo tells us about this package is not true of the packages our children build.
    for (name, _) in std::env::vars_os() {
        let name_text = name.to_string_lossy();
        if [
            "CARGO_PKG_",
            "CARGO_MANIFEST_",
            "CARGO_BIN_NAME",
            "CARGO_CRATE_NAME",
        ]
        .iter()
        .any(|start| name_text.starts_with(start))
        {
            command.env_remove(&name);
        }
    }
    command
}

/// Our tools first, so that they win over others of the same name.
fn path() -> OsString {
    let ours = [tools().join("bin"), tools().join("node_modules/.bin")];
    let theirs = std::env::var_os("PATH").unwrap_or_default();
    let all = ours.into_iter().chain(std::env::split_paths(&theirs));
    // A folder whose name cannot stand in a PATH: the tools on the machine are still there.
    std::env::join_paths(all).unwrap_or(theirs)
}

/// `npm` installs into a folder what is named next, and changes nothing else there or here.
pub(crate) fn npm_install(folder: &Path) -> Command {
    let mut npm = program("npm");
    npm.args([
        "install",
        "--fetch-retries=1",
        "--no-audit",
        "--no-fund",
        "--no-save",
        "--prefix",
    ]);
    npm.arg(folder);
    npm
}

/// Where a program is, if it is anywhere on `PATH`.
pub(crate) fn whereis(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&path())
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// What a program prints, if it runs and succeeds.
pub(crate) fn answer(mut command: Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

/// Runs a program whose output is for the person at the terminal.
pub(crate) fn shown(mut command: Command) -> Outcome {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(say::Trouble::Shown),
        Err(error) => sorry(not_started(&command, &error)),
    }
}

/// Runs a program whose output matters only when it fails; `what` is what the person gets from it.
pub(crate) fn logged(mut command: Command, name: &str, what: &str) -> Outcome {
    let log = tools().join("log").join(format!("{name}.log"));
    let Ok((out, err)) = create(&log).and_then(|file| Ok((file.try_clone()?, file))) else {
        return sorry(format!(
            "{} cannot be written: make room there.",
            log.display()
        ));
    };
    // So that a missing network is called what `without_network` knows it by.
    command.env("LC_ALL", "C.UTF-8");
    match command
        .stdin(Stdio::null())
        .stdout(out)
        .stderr(err)
        .status()
    {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => {
            let text = fs::read_to_string(&log).unwrap_or_default();
            if without_network(&text) {
                return sorry(format!(
                    "{what} cannot be downloaded: check the network, then run the same command again."
                ));
            }
            say::complain(&last_lines(&text, 40));
            sorry(format!(
                "{what} failed: the reason is above, and all of it in {}.",
                log.display()
            ))
        }
        Err(error) => sorry(not_started(&command, &error)),
    }
}

/// Runs jobs side by side, waits for all of them, and returns the first trouble.
pub(crate) fn side_by_side<const N: usize>(jobs: [&(dyn Fn() -> Outcome + Sync); N]) -> Outcome {
    thread::scope(|scope| {
        let running = jobs.map(|job| scope.spawn(job));
        let ended = running.map(|job| job.join().unwrap_or(Err(say::Trouble::Shown)));
        ended.into_iter().collect()
    })
}

fn create(file: &Path) -> std::io::Result<File> {
    fs::create_dir_all(file.parent().unwrap_or(file))?;
    File::create(file)
}

fn not_started(command: &Command, error: &std::io::Error) -> String {
    let name = Path::new(command.get_program())
        .file_name()
        .unwrap_or_default()
        .to_string_lossy();
    match error.kind() {
        ErrorKind::NotFound => {
            format!("`{name}` is not on this machine: install it, then run the same command again.")
        }
        _ => format!("`{name}` cannot be started: {error}."),
    }
}

/// How cargo, rustup, npm and apt say that nobody answered.
fn without_network(log: &str) -> bool {
    [
        "could not resolve host",
        "couldn't resolve host",
        "couldn't connect",
        "failed to connect",
        "could not connect",
        "connection refused",
        "network is unreachable",
        "network failure",
        "temporary failure resolving",
        "dns error",
        "error sending request",
        "could not download file",
        "enotfound",
        "econnrefused",
        "eai_again",
        "etimedout",
        "timeout was reached",
        "operation timed out",
    ]
    .iter()
    .any(|words| log.to_lowercase().contains(words))
}

fn last_lines(text: &str, count: usize) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(count)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_network_is_told_from_a_failed_build() {
        assert!(without_network(
            "[6] Could not resolve host: registry.example"
        ));
        assert!(without_network("npm error code EAI_AGAIN"));
        assert!(!without_network("error[E0308]: mismatched types"));
    }

    #[test]
    fn the_end_of_a_log_is_shown() {
        assert_eq!(last_lines("a\nb\nc", 2), "b\nc");
        assert_eq!(last_lines("a", 2), "a");
    }
}
