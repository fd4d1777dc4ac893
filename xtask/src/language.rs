//! `cargo xtask language CODE`: what a language needs, and how much of it is there.

use std::fs;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};

use crate::run;
use crate::say::{Outcome, sorry};

/// The language that all others are written from.
const FIRST: &str = "en";
/// Where texts are, a file a room, and what they are.
const TEXTS: [(&str, &str); 2] = [
    ("core/src/words", "the sentences of the domain"),
    ("web/src/i18n", "the interface"),
];
/// The names that a document in that language has, or nobody else could know.
const NAMES: [(&str, &str); 2] = [
    ("core/src/status.rs", "the names of the statuses"),
    (
        "core/src/report/vocabulary",
        "the words of the report, a file a language",
    ),
];
/// Where a language is named besides: the file, what it says there of one that is known, and what is done there.
const PLACES: [(&str, &str, &str); 5] = [
    (
        "core/src/language.rs",
        "\"{}\"",
        "add it to `Language`; from then on the compiler names what lacks it",
    ),
    (
        "core/src/words.rs",
        "mod {};",
        "add its module and a line to `said!`",
    ),
    (
        "web/src/i18n/speech.rs",
        "language!({});",
        "add a line to `language!`",
    ),
    ("xtask/src/parts.rs", "\"{}\"", "add it to `LANGUAGES`"),
    (
        "site/start.js",
        "{}: {",
        "write what is said when the page does not start",
    ),
];

/// Prints it.
pub(crate) fn language(arguments: &[String]) -> Outcome {
    let [code] = arguments else {
        return sorry("Say which language, by its code of two letters: `cargo xtask language it`.");
    };
    if code.len() != 2 || !code.chars().all(|letter| letter.is_ascii_lowercase()) {
        return sorry(format!(
            "“{code}” is no code of a language: write two small letters, such as `it`."
        ));
    }
    let mut told = Vec::new();
    let mut missing = 0;
    for (folder, what) in TEXTS {
        told.push(format!("\n{folder}: {what}"));
        for file in files(&run::root().join(folder).join(FIRST)) {
            let Ok(below) = file.strip_prefix(run::root().join(folder).join(FIRST)) else {
                continue;
            };
            let wanted = texts(&file);
            let there = run::root().join(folder).join(code).join(below);
            let has = texts(&there);
            missing += wanted.saturating_sub(has);
            let name = below.display().to_string();
            told.push(match has {
                0 => format!("  {name:<34}{wanted:>5} texts to write"),
                _ => format!("  {name:<34}{wanted:>5} texts, {has} there"),
            });
        }
    }
    told.push("\nNames, as a document in that language has them".to_owned());
    for (place, what) in NAMES {
        told.push(format!("  {place:<34}{what}"));
    }
    told.push("\nPlaces in the code".to_owned());
    for (place, of_one, what) in PLACES {
        let text = fs::read_to_string(run::root().join(place)).unwrap_or_default();
        let mark = if text.contains(&of_one.replace("{}", code)) {
            "✓"
        } else {
            "–"
        };
        told.push(format!("{mark} {place:<34}{what}"));
    }
    told.push(format!(
        "\nAbout {missing} texts are missing. docs/translating.md says how, and what to mind.\n"
    ));
    match stdout().write_all(told.join("\n").as_bytes()) {
        Ok(()) => Ok(()),
        Err(_) => sorry("Nothing more can be printed: nobody reads it."),
    }
}

/// The files below a folder, in the order of their names.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut entries: Vec<_> = entries.map(|entry| entry.path()).collect();
    entries.sort();
    let below = entries.into_iter().flat_map(|entry| {
        if entry.is_dir() {
            files(&entry)
        } else {
            vec![entry]
        }
    });
    below.collect()
}

/// How many texts stand in a file of words: none where there is no such file.
fn texts(file: &Path) -> usize {
    let code = fs::read_to_string(file).unwrap_or_default();
    code.lines().map(texts_begun_in).sum()
}

/// How many texts with a letter in them begin in a line. What stands behind `//` is for those who read the code, and a
/// text that goes on in the next line has begun in this one.
fn texts_begun_in(line: &str) -> usize {
    let mut texts = 0;
    let mut rest = line;
    while let Some(start) = rest.find(['"', '/']) {
        if rest[start..].starts_with("//") {
            break;
        }
        let text = &rest[start + 1..];
        if rest[start..].starts_with('/') {
            rest = text;
            continue;
        }
        let end = end_of(text);
        texts += usize::from(text[..end].chars().any(char::is_alphabetic));
        rest = text.get(end + 1..).unwrap_or_default();
    }
    texts
}

/// Where a text ends: at the next mark that is not itself written, or with the line.
fn end_of(text: &str) -> usize {
    let mut is_written = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '"' if !is_written => return at,
            '\\' => is_written = !is_written,
            _ => is_written = false,
        }
    }
    text.len()
}
