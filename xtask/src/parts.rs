//! The page's program in parts: what is there from the beginning, and files for what comes when it is asked for
//! (`web/src/later.rs`).
//!
//! The program is taken apart into modules: what one part alone needs, and for every set of parts what all of them and
//! nobody else need. These are more than a browser should ask for, so a few files hold them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::programs::PAGE;
use crate::run::{self, program, shown};
use crate::say::{Outcome, sorry};

/// The parts that somebody begins with: such a one is not made to fetch what only others need.
const FIRST: [&str; 2] = ["desk", "explorer"];
/// The parts of which everybody begins with one, and needs one at a time: the languages.
pub(crate) const LANGUAGES: [&str; 4] = ["de", "en", "fr", "nl"];
/// The file of what a language and something else need: everybody begins with it, too.
const WORDS: &str = "words";
/// What the glue of the program asks for the parts.
const LINK: &str = "./__wasm_split.js";
/// Marks that a module belongs to this program.
const CANARY: &str = "__canary_";

/// Takes a program apart; returns the module that is there from the beginning.
pub(crate) fn take_apart(compiled: &Path, room: &Path) -> Outcome<PathBuf> {
    let mut split = program("wasm-split-cli");
    split.arg(compiled).arg(room).args(["--out-name", PAGE]);
    // It is silent unless something is wrong.
    split.env_remove("RUST_LOG");
    shown(split)?;
    Ok(room.join(format!("{PAGE}.wasm")))
}

/// Puts the modules into files, and what fetches them into the glue.
pub(crate) fn gather(room: &Path) -> Outcome {
    let done = gathered(room);
    done.or_else(|error| sorry(format!("The parts of {PAGE} cannot be gathered: {error}.")))
}

fn gathered(room: &Path) -> std::io::Result<()> {
    let link_file = room.join(LINK);
    let link = fs::read_to_string(&link_file)?;
    let modules = modules(&link);
    let mut files = BTreeMap::<String, Vec<u8>>::new();
    let mut found = BTreeMap::<&str, BTreeSet<String>>::new();
    for (module, parts) in &modules {
        let path = room.join(module);
        let file = file_of(parts);
        let held = files
            .entry(file.clone())
            .or_insert_with(|| b"\0asm\x01\0\0\0".to_vec());
        hold(held, &fs::read(&path)?);
        fs::remove_file(path)?;
        for part in parts {
            found.entry(part).or_default().insert(file.clone());
        }
    }
    for (name, bytes) in files {
        fs::write(room.join(name), bytes)?;
    }
    fs::remove_file(link_file)?;

    let lists = found.iter().map(|(part, files)| {
        let files: Vec<_> = files.iter().map(|file| format!("\"{file}\"")).collect();
        format!("{part}: [{}]", files.join(", "))
    });
    let lists = lists.collect::<Vec<_>>().join(", ");
    let fetches = fs::read_to_string(run::root().join("site/parts.js"))?;
    let known = format!(
        "const FILES = {{ {lists} }};\nconst LANGUAGES = {LANGUAGES:?};\nconst CANARY = \"{}\";\n",
        canary(&link)
    );
    let glue_file = room.join(format!("{PAGE}.js"));
    let glue = linked(&fs::read_to_string(&glue_file)?);
    fs::write(glue_file, [known, fetches, glue].concat())
}

/// The module of each file, and the parts that need it: a comment says so before each that several need, and each that
/// one needs is called by it.
fn modules(link: &str) -> BTreeMap<String, BTreeSet<&str>> {
    let mut modules = BTreeMap::new();
    let mut parts = BTreeSet::new();
    for line in link.lines() {
        if let Some(named) = line
            .strip_prefix("/* ")
            .and_then(|line| line.strip_suffix(" */"))
        {
            parts = named.split(", ").collect();
        } else if let Some(part) = between(line, "__wasm_split_load_", " ") {
            parts = BTreeSet::from([part]);
        } else if let Some(file) = between(line, "new URL(\"./", "\"") {
            modules.insert(file.to_owned(), std::mem::take(&mut parts));
        }
    }
    modules
}

/// The file that holds what these parts need.
fn file_of(parts: &BTreeSet<&str>) -> String {
    let first: Vec<_> = FIRST
        .into_iter()
        .filter(|first| parts.contains(first))
        .collect();
    let is_of_a_language = parts.iter().any(|part| LANGUAGES.contains(part));
    let name = match (&first[..], parts.first()) {
        ([], Some(only)) if parts.len() == 1 => (*only).to_owned(),
        _ if is_of_a_language => WORDS.to_owned(),
        ([], _) => "shared".to_owned(),
        (first, _) => first.join("-"),
    };
    format!("queuescope-{name}.wasm")
}

/// Whether that is a file with parts.
pub(crate) fn is_one(file: &str) -> bool {
    words(file).is_some() && !file.ends_with("_bg.wasm")
}

/// Whether that file holds what a part needs which somebody begins with, in a language.
pub(crate) fn is_for(file: &str, part: &str, language: &str) -> bool {
    let needed = [part, language, WORDS];
    words(file).is_some_and(|mut words| words.any(|word| needed.contains(&word)))
}

fn words(file: &str) -> Option<std::str::Split<'_, char>> {
    let name = file.strip_prefix("queuescope-")?.strip_suffix(".wasm")?;
    Some(name.split('-'))
}

/// Adds a module to a file: as a section that says nothing to the browser, so that the file is a module as well, and is
/// served and compressed like one.
fn hold(file: &mut Vec<u8>, module: &[u8]) {
    const NAME: &[u8] = b"module";
    let name_length = number(NAME.len());
    let length = name_length.len() + NAME.len() + module.len();
    file.push(0);
    file.extend(number(length));
    file.extend(name_length);
    file.extend(NAME);
    file.extend(module);
}

/// A number as modules write it: seven bits a byte, the lowest first.
fn number(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or_default();
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

/// The mark, or an empty text where none was made.
fn canary(link: &str) -> String {
    let mark = between(link, CANARY, ":").unwrap_or_default();
    format!("{CANARY}{mark}")
}

/// The glue, asking what stands before it instead of another file.
fn linked(glue: &str) -> String {
    let lines = glue.lines().map(|line| {
        let name = between(line, "import * as ", " from").filter(|_| line.contains(LINK));
        name.map_or_else(|| line.to_owned(), |name| format!("const {name} = PARTS;"))
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    Some(rest.split_once(after)?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK_FILE: &str = "import { initSync } from \"./queuescope-web.js\";\n\
        sharedImports = { __wasm_split: { __canary_1f: ~0xdead, } };\n\
        /* check, desk */\n\
        const __chunk_1 = makeLoad(() => {\n    const src = fetch(new URL(\"./chunk_1.wasm\", import.meta.url));\n\
        }\n, []);\n\
        export const __wasm_split_load_desk = wrapAsyncCb(makeLoad(() => {\n\
        \x20   const src = fetch(new URL(\"./split_desk.wasm\", import.meta.url));\n}\n, [__chunk_1]));\n";

    #[test]
    fn it_is_known_which_parts_need_a_module() {
        let modules = modules(LINK_FILE);
        let chunk = ("chunk_1.wasm".to_owned(), BTreeSet::from(["check", "desk"]));
        let own = ("split_desk.wasm".to_owned(), BTreeSet::from(["desk"]));
        assert_eq!(modules, BTreeMap::from([chunk, own]));
        assert_eq!(canary(LINK_FILE), "__canary_1f");
    }

    #[test]
    fn who_begins_fetches_nothing_that_others_need() {
        let file = |parts: &[&'static str]| file_of(&parts.iter().copied().collect());
        assert_eq!(file(&["desk"]), "queuescope-desk.wasm");
        assert_eq!(file(&["check", "desk"]), "queuescope-desk.wasm");
        assert_eq!(
            file(&["check", "desk", "explorer"]),
            "queuescope-desk-explorer.wasm"
        );
        assert_eq!(file(&["check", "report"]), "queuescope-shared.wasm");
        assert_eq!(file(&["report"]), "queuescope-report.wasm");
        assert_eq!(file(&["fr"]), "queuescope-fr.wasm");
        assert_eq!(file(&["de", "fr"]), "queuescope-words.wasm");
        assert_eq!(file(&["desk", "fr"]), "queuescope-words.wasm");
        let is_for = |file, part| is_for(file, part, "fr");
        assert!(is_for("queuescope-desk-explorer.wasm", "explorer"));
        assert!(!is_for("queuescope-web_bg.wasm", "desk") && !is_one("queuescope-web_bg.wasm"));
        assert!(is_for("queuescope-fr.wasm", "desk") && !is_for("queuescope-de.wasm", "desk"));
        assert!(is_for("queuescope-words.wasm", "desk"));
        assert!(is_one("queuescope-shared.wasm") && !is_one("queuescope-web.js"));
    }

    #[test]
    fn a_file_holds_modules_as_sections() {
        let mut file = Vec::new();
        hold(&mut file, &[7; 200]);
        assert_eq!(
            file[..10],
            [0, 0xcf, 0x01, 6, b'm', b'o', b'd', b'u', b'l', b'e']
        );
        assert_eq!(file.len(), 210);
    }

    #[test]
    fn the_glue_asks_what_stands_before_it() {
        let glue = "import * as import1 from \"./__wasm_split.js\"\nlet wasm;";
        assert_eq!(linked(glue), "const import1 = PARTS;\nlet wasm;\n");
    }
}
