//! Chromium and its driver, for the tests in a real browser: found on the machine, or two packages of Debian.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{answer, logged, program, whereis};
use crate::say::{Outcome, sorry, step};

const INSTALL: &str = "apt-get install -y --no-install-recommends chromium chromium-driver";

/// A browser and the driver of the same version.
pub(crate) struct Browser {
    /// The browser itself.
    pub(crate) chromium: PathBuf,
    /// The program that steers it.
    pub(crate) chromedriver: PathBuf,
}

/// The browser on this machine.
pub(crate) fn found() -> Option<Browser> {
    let chromedriver = whereis("chromedriver")?;
    let version = major(&chromedriver)?;
    ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .filter_map(whereis)
        .find(|browser| major(browser).as_ref() == Some(&version))
        .map(|chromium| Browser {
            chromium,
            chromedriver,
        })
}

/// Says at once, before anything is built, whether a missing browser can be installed.
pub(crate) fn can_be_had() -> Outcome {
    if found().is_some() || permitted("true").is_some() && whereis("apt-get").is_some() {
        Ok(())
    } else if whereis("apt-get").is_some() {
        sorry(format!(
            "The tests need Chromium and its driver, and only you may install packages. Type this, then run the same command again:\n\n  \
             sudo apt-get update && sudo {INSTALL}"
        ))
    } else {
        sorry(
            "The tests need `chromium` and a `chromedriver` of the same version on PATH: install both, then run the same command again.",
        )
    }
}

/// Installs what is missing.
pub(crate) fn install() -> Outcome {
    if found().is_some() {
        return Ok(());
    }
    can_be_had()?;
    let what = "Chromium and its driver";
    step(&format!("{what}, Debian packages"), "about 1 min", || {
        let apt = |line: &str| {
            permitted(line).map_or_else(can_be_had, |apt| logged(apt, "chromium", what))
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
        None => sorry(
            "Chromium and its driver are installed but do not fit each other: remove those that are not Debian's from PATH.",
        ),
    }
}

/// The command as an administrator, when this person is one or need not type a password.
pub(crate) fn permitted(line: &str) -> Option<Command> {
    let is_root = Path::new("/proc/self")
        .metadata()
        .is_ok_and(|process| process.uid() == 0);
    let mut sudo = program("sudo");
    sudo.args(["-n", "true"]);
    let mut words = line.split(' ');
    let mut command = if is_root {
        program(words.next()?)
    } else {
        answer(sudo)?;
        let mut command = program("sudo");
        command.args(["-n", "DEBIAN_FRONTEND=noninteractive"]);
        command
    };
    command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
    Some(command)
}

/// The first number of `Chromium 140.0.7339.185 built on Debian`.
fn major(browser: &Path) -> Option<String> {
    let mut command = program(browser);
    command.arg("--version");
    let text = answer(command)?;
    let number = text
        .split(' ')
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))?;
    number.split('.').next().map(str::to_owned)
}
