//! What the page is built and tested with. A tool that is on the machine and fits is used; a missing one goes into `target/tools`.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::run::{self, answer, cargo, logged, program};
use crate::say::{Outcome, sorry, step};

/// The compiler's target for the page.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";
/// A target without an operating system, for the test that the core needs none.
pub(crate) const BARE: &str = "thumbv7em-none-eabihf";

/// The last Trunk that our Rust compiles; any later patch of it will do.
const TRUNK: [u32; 3] = [0, 21, 14];
/// The driver of Firefox.
const GECKODRIVER: &str = "0.37.1";
/// The first minor version of it that reaches the browser around a page, where windows and preferences are set.
const GECKODRIVER_FROM: u32 = 36;
/// The `binaryen` of npm that `wasm-opt` is taken from.
const BINARYEN: &str = "132.0.0";
/// What takes a program apart, of the version that knows the marks of `wasm_split_helpers`.
const WASM_SPLIT: &str = "0.2.4";
/// The first `wasm-opt` that reads what today's compiler writes.
const WASM_OPT_FROM: u32 = 123;

/// The libraries of the project. Asked for before anything else, for this is the quickest way to learn that there is no
/// network.
pub(crate) fn libraries() -> Outcome {
    let mut fetch = cargo(&["fetch", "--target", WASM]);
    if let Some(host) = answer(rustc(&["--print", "host-tuple"])) {
        fetch.args(["--target", &host]);
    }
    step("The libraries", "about 10 s", || {
        logged(fetch, "libraries", "The libraries of the project")
    })
}

/// A compiler target, by rustup.
pub(crate) fn rust_target(target: &str) -> Outcome {
    let folder = answer(rustc(&["--print", "target-libdir", "--target", target]));
    if folder.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    by_rustup("target", target)
}

/// A part of the toolchain that answers to `cargo <command>`, by rustup.
pub(crate) fn rust_component(component: &str, command: &str) -> Outcome {
    if answer(cargo(&[command, "--version"])).is_some() {
        return Ok(());
    }
    by_rustup("component", component)
}

/// Trunk: builds the page and serves it.
pub(crate) fn trunk() -> Outcome {
    let fits = || {
        let [major, minor, patch] = version(&answer(said("trunk"))?)?;
        Some([major, minor] == TRUNK[..2] && patch >= TRUNK[2])
    };
    let [major, minor, patch] = TRUNK;
    let wanted = format!("{major}.{minor}.{patch}");
    Source::of("trunk", &wanted, "about 4 min").unless(&|| fits() == Some(true))
}

/// The generator of the glue between page and module: of exactly the version that the module was built with.
pub(crate) fn wasm_bindgen() -> Outcome {
    let lock = fs::read_to_string(run::root().join("Cargo.lock")).unwrap_or_default();
    let Some(wanted) = locked(&lock, "wasm-bindgen") else {
        return sorry("Cargo.lock names no `wasm-bindgen`: restore it from the repository.");
    };
    let fits =
        || answer(said("wasm-bindgen")).is_some_and(|text| text.ends_with(&format!(" {wanted}")));
    // Without any optimisation it takes longer on every build of the page than the optimisation takes once.
    let source = Source {
        opt_level: 1,
        only: Some("wasm-bindgen"),
        ..Source::of("wasm-bindgen-cli", wanted, "about 3 min")
    };
    source.unless(&fits)
}

/// What takes a program apart.
pub(crate) fn wasm_split() -> Outcome {
    // It has no word for its version: the one that cargo has written down is as good.
    let list = run::tools().join(".crates.toml");
    let fits = || {
        let list = fs::read_to_string(&list).unwrap_or_default();
        run::whereis("wasm-split-cli").is_some()
            && list.contains(&format!("wasm_split_cli_support {WASM_SPLIT} "))
    };
    let source = Source {
        opt_level: 1,
        features: "build-binary",
        ..Source::of("wasm_split_cli_support", WASM_SPLIT, "about 2 min")
    };
    source.unless(&fits)
}

/// The driver of Firefox, which Debian has no package of.
pub(crate) fn geckodriver() -> Outcome {
    let fits = || {
        let [major, minor, _] = version(&answer(said("geckodriver"))?)?;
        Some(major == 0 && minor >= GECKODRIVER_FROM)
    };
    Source::of("geckodriver", GECKODRIVER, "about 2 min").unless(&|| fits() == Some(true))
}

/// Feeds a program with anything.
pub(crate) fn cargo_fuzz() -> Outcome {
    cargo_tool("fuzz", "0.13.2")
}

/// Breaks a program on purpose.
pub(crate) fn cargo_mutants() -> Outcome {
    cargo_tool("mutants", "27.1.0")
}

/// A command of cargo's, of any version that is on the machine.
fn cargo_tool(command: &str, wanted: &str) -> Outcome {
    let fits = || answer(cargo(&[command, "--version"])).is_some();
    Source::of(&format!("cargo-{command}"), wanted, "about 2 min").unless(&fits)
}

/// The shrinker of the release. Only `cargo xtask build` needs it.
pub(crate) fn wasm_opt() -> Outcome {
    let fits = || {
        let text = answer(said("wasm-opt"))?;
        let number = text.split(' ').nth(2)?.parse::<u32>().ok()?;
        Some(number >= WASM_OPT_FROM)
    };
    if fits() == Some(true) {
        return Ok(());
    }
    if run::whereis("npm").is_none() {
        return sorry(
            "`wasm-opt` is missing, and so is npm to get it with: install Node (or binaryen), then run the same command again.",
        );
    }
    step("wasm-opt, from npm", "about 20 s", || {
        let mut npm = run::npm_install(&run::tools());
        npm.arg(format!("binaryen@{BINARYEN}"));
        logged(npm, "wasm-opt", "wasm-opt")
    })
}

fn by_rustup(kind: &str, name: &str) -> Outcome {
    let what = format!("Rust {kind} {name}");
    if run::whereis("rustup").is_none() {
        return sorry(format!(
            "The {what} is missing, and so is rustup to get it with: install rustup, then run the same command again."
        ));
    }
    step(&what, "about 20 s", || {
        let mut rustup = program("rustup");
        rustup.args([kind, "add", name]);
        logged(rustup, name, &what)
    })
}

/// A program of the registry.
struct Source<'a> {
    name: &'a str,
    version: &'a str,
    /// What has to be asked for that it brings its program.
    features: &'a str,
    /// The only program of several that is wanted.
    only: Option<&'a str>,
    opt_level: u8,
    first_run: &'a str,
}

impl<'a> Source<'a> {
    /// One that is built without optimisation: most are used for a moment.
    fn of(name: &'a str, version: &'a str, first_run: &'a str) -> Self {
        Self {
            name,
            version,
            features: "",
            only: None,
            opt_level: 0,
            first_run,
        }
    }

    /// Installs it unless one that is there fits: as a binary where `cargo binstall` has one, else built.
    fn unless(&self, fits: &dyn Fn() -> bool) -> Outcome {
        if fits() {
            return Ok(());
        }
        let Self { name, version, .. } = self;
        let what = format!("{name} {version}");
        let package = format!("{name}@{version}");
        if answer(cargo(&["binstall", "-V"])).is_some() {
            let fetched = step(&format!("{what}, as a binary"), "about 20 s", || {
                let mut binstall = cargo(&[
                    "binstall",
                    "--no-confirm",
                    "--force",
                    "--disable-strategies",
                    "compile",
                ]);
                binstall.arg("--root").arg(run::tools()).arg(&package);
                logged(binstall, name, &what)
            });
            if fetched.is_ok() && fits() {
                return Ok(());
            }
        }
        step(
            &format!("{what}, built from source"),
            self.first_run,
            || {
                let folder = run::tools().join("build").join(name);
                let mut install = cargo(&[
                    "install",
                    "--locked",
                    "--force",
                    "--debug",
                    "--no-default-features",
                    "--features",
                    self.features,
                ]);
                install.arg("--root").arg(run::tools()).arg(&package);
                install.args(self.only.map(|only| ["--bin", only]).into_iter().flatten());
                install.env("CARGO_TARGET_DIR", &folder);
                install.env("CARGO_PROFILE_DEV_DEBUG", "0");
                install.env("CARGO_PROFILE_DEV_OPT_LEVEL", self.opt_level.to_string());
                logged(install, name, &what)?;
                // A gigabyte that nobody needs again; what cannot be removed does no harm.
                let _ = fs::remove_dir_all(folder);
                Ok(())
            },
        )
    }
}

fn rustc(arguments: &[&str]) -> Command {
    let mut rustc = program("rustc");
    rustc.args(arguments);
    rustc
}

fn said(name: &str) -> Command {
    let mut command = program(name);
    command.arg("--version");
    command
}

/// The three numbers in `name 1.2.3`, whatever follows.
fn version(text: &str) -> Option<[u32; 3]> {
    let mut numbers = text.split_whitespace().nth(1)?.split('.').map(str::parse);
    Some([
        numbers.next()?.ok()?,
        numbers.next()?.ok()?,
        numbers.next()?.ok()?,
    ])
}

/// The version that a lock file holds a package at.
fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines
        .nth(1)?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_file_tells_the_version_of_exactly_the_package_asked_for() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.128\"\n";
        assert_eq!(locked(lock, "wasm-bindgen"), Some("0.2.128"));
        assert_eq!(locked(lock, "leptos"), None);
    }

    #[test]
    fn a_version_is_read_as_numbers() {
        assert_eq!(version("trunk 0.21.14"), Some([0, 21, 14]));
        assert_eq!(
            version("geckodriver 0.37.1\n\nThe source code"),
            Some([0, 37, 1])
        );
        assert_eq!(version("trunk"), None);
    }
}
