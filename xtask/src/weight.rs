//! What a visitor downloads, as a server compresses it, and how much of it there may be.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::one_file::version_of;
use crate::parts;
use crate::run::{answer, program};
use crate::say::{self, Outcome, sorry};

/// What is downloaded until the page answers a click: with what somebody begins, and how many bytes that may be. It is
/// what there is today and a little more, so that nothing becomes heavier unseen; what is wanted is in
/// `docs/performance.md`.
const FIRST_VISITS: [(&str, u64); 2] = [("desk", 545_000), ("explorer", 515_000)];
/// The same of all screens together.
const ALL_SCREENS: u64 = 1_400_000;
/// What every first visit needs, whatever it begins with.
const ALWAYS: [&str; 6] = [
    "favicon.svg",
    "index.html",
    "queuescope-web.js",
    "queuescope-web_bg.wasm",
    "queuescope.css",
    "start.js",
];

/// Says what every file weighs and what a first visit does; too much is an error.
pub(crate) fn weigh(dist: &Path) -> Outcome {
    let weights = weights(dist);
    say::line(format_args!("\n{:>9}  {:>9}  dist/", "bytes", "brotli"));
    for (name, (raw, small)) in &weights {
        say::line(format_args!("{raw:>9}  {small:>9}  {name}"));
    }
    let sum = |is_needed: &dyn Fn(&str) -> bool| {
        let needed = weights.iter().filter(|(name, _)| is_needed(name));
        needed.map(|(_, (_, small))| small).sum::<u64>()
    };
    let always = |name: &str| ALWAYS.contains(&name);
    let mut ways = Vec::new();
    for (begins, most) in FIRST_VISITS {
        let visits = parts::LANGUAGES.map(|language| {
            let needs = |name: &str| always(name) || parts::is_for(name, begins, language);
            (sum(&needs), language)
        });
        // Each has to hold; the largest is said.
        let (there_is, language) = visits.into_iter().max().unwrap_or_default();
        let what = format!("a first visit to the {begins}, in the largest language ({language})");
        ways.push((what, there_is, most));
    }
    let all = sum(&|name| always(name) || parts::is_one(name));
    ways.push(("all screens".to_owned(), all, ALL_SCREENS));
    say::line("");
    for (what, there_is, most) in &ways {
        say::line(format_args!("{there_is:>20}  {what}, at most {most}"));
    }
    match ways.iter().find(|(_, there_is, most)| there_is > most) {
        None => Ok(()),
        Some((what, there_is, most)) => sorry(format!(
            "What is downloaded for {what} has grown to {there_is} bytes, and {most} are allowed: find what brought them."
        )),
    }
}

/// The files of the page: bytes as they are, and as brotli makes them.
fn weights(dist: &Path) -> BTreeMap<String, (u64, u64)> {
    let folders = [Some(dist.to_owned()), version_of(dist)];
    let entries = folders.into_iter().flatten().map(fs::read_dir);
    let files = entries.flatten().flatten().flatten();
    let paths = files
        .map(|entry| entry.path())
        .filter(|path| path.is_file());
    let weight = |path: PathBuf| {
        let raw = fs::metadata(&path).map_or(0, |file| file.len());
        let name = path.file_name().unwrap_or_default();
        (name.to_string_lossy().into_owned(), (raw, brotli(&path)))
    };
    paths.map(weight).collect()
}

fn brotli(file: &Path) -> u64 {
    let mut node = program("node");
    node.arg("--print");
    node.arg("zlib.brotliCompressSync(fs.readFileSync(process.argv[1])).length")
        .arg(file);
    answer(node)
        .and_then(|text| text.parse().ok())
        .unwrap_or_default()
}
