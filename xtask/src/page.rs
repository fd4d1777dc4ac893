//! The page, made into a folder.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::finish::{FINISH, PAGE, PROFILE, SITE, STAGING};
use crate::one_file;
use crate::run::{self, logged};
use crate::say::{Outcome, sorry};
use crate::tools;

/// Installs what a page is built with.
pub(crate) fn tools() -> Outcome {
    tools::rust_target(tools::WASM)?;
    run::side_by_side([&tools::wasm_bindgen, &tools::wasm_split])
}

/// Makes the page as it is while one works on it.
pub(crate) fn build(dist: &Path) -> Outcome {
    make(dist, |_| {})
}

/// Makes the page in a room of its own, which takes the place of the folder when it is done.
pub(crate) fn make(dist: &Path, how: impl FnOnce(&mut Command)) -> Outcome {
    let room = run::target().join("staging");
    let made = |made: std::io::Result<()>| {
        made.or_else(|error| sorry(format!("{} cannot be made: {error}.", dist.display())))
    };
    made(emptied(&room))?;
    made(fs::copy(run::root().join(SITE).join(PAGE), room.join(PAGE)).map(|_| ()))?;
    let program = std::env::current_exe();
    let mut finish = Command::new(program.or_else(|error| {
        sorry(format!(
            "This program cannot be started once more: {error}."
        ))
    })?);
    finish
        .arg(FINISH)
        .current_dir(run::root())
        .env(STAGING, &room)
        .env(PROFILE, "debug");
    how(&mut finish);
    logged(finish, "page", "The page")?;
    let _ = fs::remove_dir_all(dist);
    made(fs::rename(&room, dist))?;
    one_file::write(dist)
}

fn emptied(room: &Path) -> std::io::Result<()> {
    let _ = fs::remove_dir_all(room);
    fs::create_dir_all(room)
}
