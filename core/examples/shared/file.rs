//! The scenario file that a command is given.

use std::ffi::OsStr;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use queuescope_core::scenario::{LARGEST_FILE, Scenario};

/// Reads it, or says why not, with its name first.
pub(crate) fn scenario(path: &OsStr) -> Result<Scenario, String> {
    let scenario = text(path).and_then(|text| Scenario::read(&text).map_err(|e| e.to_string()));
    scenario.map_err(|sentence| format!("{}: {sentence}", Path::new(path).display()))
}

/// One byte more than the largest file is enough to refuse it.
fn text(path: &OsStr) -> Result<String, String> {
    let limit = u64::try_from(LARGEST_FILE).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(limit + 1).read_to_end(&mut bytes))
        .map_err(|error| format!("the file cannot be read: {error}."))?;
    String::from_utf8(bytes).map_err(|_| "the file is not text in UTF-8.".into())
}
