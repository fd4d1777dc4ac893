//! The browsers of the tests and the drivers that steer them: one list says how each is found on the machine, installed
//! from packages of Debian, and told to the tests.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{answer, logged, program, whereis};
use crate::say::{Outcome, Trouble, sorry, step};

/// A browser that the page is tested in.
struct Browser {
    /// What people call it.
    name: &'static str,
    /// What the program may be called, the one that is installed first.
    programs: &'static [&'static str],
    /// The program that steers it.
    driver: &'static str,
    /// Where the driver comes from.
    origin: Origin,
    /// The packages of Debian, with the driver if it is one.
    packages: &'static str,
    /// What a person has to have where there are no such packages.
    needed: &'static str,
    /// How the tests know the browser and its driver.
    variables: [&'static str; 2],
}

/// Where a driver comes from.
enum Origin {
    /// From the browser's own makers, and only for the browser of the same version.
    Browser,
    /// From [`crate::tools`], for every recent version of the browser.
    Tools,
}

const BROWSERS: [Browser; 2] = [
    Browser {
        name: "Chromium",
        programs: &["chromium", "chromium-browser", "google-chrome"],
        driver: "chromedriver",
        origin: Origin::Browser,
        packages: "chromium chromium-driver",
        needed: "`chromium` with a `chromedriver` of the same version",
        variables: ["QUEUESCOPE_CHROMIUM", "QUEUESCOPE_CHROMEDRIVER"],
    },
    Browser {
        name: "Firefox",
        programs: &["firefox-esr", "firefox"],
        driver: "geckodriver",
        origin: Origin::Tools,
        packages: "firefox-esr",
        needed: "`firefox`",
        variables: ["QUEUESCOPE_FIREFOX", "QUEUESCOPE_GECKODRIVER"],
    },
];

impl Browser {
    /// The program on this machine that runs and that the driver can steer.
    fn found(&self) -> Option<PathBuf> {
        let wanted = match self.origin {
            Origin::Browser => Some(major(&whereis(self.driver)?)?),
            Origin::Tools => None,
        };
        let fits = |program: &PathBuf| {
            major(program)
                .is_some_and(|version| wanted.as_ref().is_none_or(|wanted| *wanted == version))
        };
        self.programs
            .iter()
            .filter_map(|name| whereis(name))
            .find(fits)
    }

    /// The variables for the tests, with browser and driver as they are on this machine.
    fn told(&self) -> Option<[(&'static str, PathBuf); 2]> {
        let [browser, driver] = self.variables;
        Some([(browser, self.found()?), (driver, whereis(self.driver)?)])
    }

    /// What is wrong when everything was installed and the browser still cannot be used.
    fn misfit(&self) -> Trouble {
        Trouble::Sentence(format!(
            "{} and `{}` do not fit each other, or do not run: remove those that are neither Debian's nor this project's from PATH.",
            self.name, self.driver
        ))
    }
}

/// What the tests are told: a variable for each browser and for each driver.
pub(crate) fn told() -> Outcome<Vec<(&'static str, PathBuf)>> {
    let mut variables = Vec::new();
    for browser in BROWSERS {
        variables.extend(browser.told().ok_or_else(|| browser.misfit())?);
    }
    Ok(variables)
}

/// Says at once, before anything is built, whether a missing browser can be installed.
pub(crate) fn can_be_had() -> Outcome {
    let missing = missing();
    let has_packages = whereis("apt-get").is_some();
    if missing.is_empty() || has_packages && permitted("true").is_some() {
        Ok(())
    } else if has_packages {
        sorry(format!(
            "The tests need {}, and only you may install packages. Type this, then run the same command again:\n\n  \
             sudo apt-get update && sudo {}",
            list(&missing, " and ", |browser| browser.name),
            installing(&missing),
        ))
    } else {
        sorry(format!(
            "The tests need {} on PATH: install what is missing, then run the same command again.",
            list(&missing, ", and ", |browser| browser.needed),
        ))
    }
}

/// Installs what is missing.
pub(crate) fn install() -> Outcome {
    let wanted = missing();
    if wanted.is_empty() {
        return Ok(());
    }
    can_be_had()?;
    let what = list(&wanted, " and ", |browser| browser.name);
    let install = installing(&wanted);
    step(&format!("{what}, Debian packages"), "about 1 min", || {
        let apt = |line: &str| {
            permitted(line).map_or_else(can_be_had, |apt| logged(apt, "browsers", &what))
        };
        // Without lists of packages, or with old ones, the first try finds nothing: that is no failure yet.
        if permitted(&install).and_then(answer).is_some() {
            return Ok(());
        }
        apt("apt-get update --error-on=any")?;
        apt(&install)
    })?;
    match missing().first() {
        Some(browser) => Err(browser.misfit()),
        None => Ok(()),
    }
}

fn missing() -> Vec<&'static Browser> {
    let is_missing = |browser: &&Browser| browser.found().is_none();
    BROWSERS.iter().filter(is_missing).collect()
}

fn installing(browsers: &[&Browser]) -> String {
    let packages = list(browsers, " ", |browser| browser.packages);
    format!("apt-get install -y --no-install-recommends {packages}")
}

fn list(browsers: &[&Browser], between: &str, word: fn(&Browser) -> &'static str) -> String {
    let words: Vec<_> = browsers.iter().map(|browser| word(browser)).collect();
    words.join(between)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_installed_with_one_command() {
        let [chromium, firefox] = &BROWSERS;
        assert_eq!(
            installing(&[chromium, firefox]),
            "apt-get install -y --no-install-recommends chromium chromium-driver firefox-esr"
        );
        assert_eq!(list(&[firefox], " and ", |browser| browser.name), "Firefox");
    }
}
