//! The files of the site, the style sheets and the programs become what is served: a page, and one folder with all that
//! belongs to it. Trunk asks for it by its hook while it serves, and [`crate::page`] does when nobody serves: in one way.
//!
//! The folder is called by what is in it. So everything of one version is one unit: a cache keeps it for ever, a new
//! page never gets an old file, and every file finds the others beside it, wherever all of them are put.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};

use crate::programs;
use crate::run;
use crate::say::{Outcome, sorry};

/// The command that does it; no person types it.
pub(crate) const FINISH: &str = "finish";
/// The folder with the page, which all goes into: Trunk's word for it.
pub(crate) const STAGING: &str = "TRUNK_STAGING_DIR";
/// How it is made: Trunk's word for it.
pub(crate) const PROFILE: &str = "TRUNK_PROFILE";
/// Made small, to be put somewhere.
pub(crate) const RELEASE: &str = "release";

/// The folder of what stands around the programs.
pub(crate) const SITE: &str = "site";
/// The page.
pub(crate) const PAGE: &str = "index.html";
/// What is no file of its own: it becomes a piece of the glue.
const PARTS: &str = "parts.js";
/// What keeps the page for when there is no network. It speaks for the folder it is in.
const OFFLINE: &str = "offline.js";
/// Scripts that keep their names from version to version, and stand beside the page; each is told the version.
const BESIDE: [&str; 2] = [OFFLINE, "queue-scope.js"];
/// What makes a package of them.
const PACKAGE: [&str; 2] = ["package.json", "queue-scope.d.ts"];
/// All style sheets in one.
const SHEET: &str = "queuescope.css";

/// Finishes the page in the folder that is named.
pub(crate) fn finish(arguments: &[String]) -> Outcome {
    let Some(staging) = std::env::var_os(STAGING).filter(|_| arguments.is_empty()) else {
        return sorry("`finish` is for Trunk and `cargo xtask` alone.");
    };
    let is_release = std::env::var(PROFILE).is_ok_and(|profile| profile == RELEASE);
    let (site, staging) = (run::root().join(SITE), Path::new(&staging));
    programs::make(staging, is_release)?;
    let done = finished(&site, staging);
    done.or_else(|error| sorry(format!("The page cannot be finished: {error}.")))
}

/// All that the page is made of, by name: the programs, which are taken out of its folder, what it links, and what stands
/// beside it.
fn gathered(site: &Path, staging: &Path, page: &str) -> std::io::Result<BTreeMap<String, Vec<u8>>> {
    let files = |folder: &Path| -> std::io::Result<Vec<PathBuf>> {
        let paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
        let paths: Vec<_> = paths.collect::<std::io::Result<_>>()?;
        Ok(paths.into_iter().filter(|path| path.is_file()).collect())
    };
    let mut linked = Vec::new();
    without(page, "<link", ">", |tag| {
        linked.extend(attribute(tag, "href").map(|href| site.join(href)));
        false
    });
    let programs = files(staging)?;
    let all = programs.iter().chain(&linked).cloned().chain(files(site)?);
    let mut gathered = BTreeMap::new();
    for path in all {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name != PAGE && name != PARTS {
            gathered.insert(name.into_owned(), fs::read(&path)?);
        }
    }
    for path in programs.iter().filter(|path| !path.ends_with(PAGE)) {
        fs::remove_file(path)?;
    }
    Ok(gathered)
}

fn finished(site: &Path, staging: &Path) -> std::io::Result<()> {
    let page = fs::read_to_string(staging.join(PAGE))?;
    let mut files = gathered(site, staging, &page)?;
    let mut sheets = Vec::new();
    let page = without(&page, "<link", ">", |tag| {
        if tag.contains("stylesheet") {
            sheets.extend(attribute(tag, "href").and_then(|href| href.rsplit('/').next()));
        }
        ["stylesheet", "preload", "icon"]
            .iter()
            .any(|kind| tag.contains(kind))
    });
    let sheet: Vec<u8> = sheets
        .iter()
        .filter_map(|name| files.remove(*name))
        .collect::<Vec<_>>()
        .join(&b'\n');
    files.insert(SHEET.to_owned(), sheet);
    let version = version(&files);
    for name in PACKAGE {
        fs::write(staging.join(name), files.remove(name).unwrap_or_default())?;
    }
    let beside = BESIDE.map(|name| (name, files.remove(name).unwrap_or_default()));
    let list: Vec<_> = files
        .keys()
        .map(|name| format!("\"{version}/{name}\""))
        .collect();
    for (name, script) in beside {
        let list = format!("const FILES = [{}];\n", list.join(", "));
        let list = if name == OFFLINE { list } else { String::new() };
        let known = format!("const VERSION = \"{version}\";\n{list}");
        fs::write(staging.join(name), [known.as_bytes(), &script].concat())?;
    }

    let folder = staging.join(&version);
    fs::create_dir(&folder)?;
    for (name, bytes) in &files {
        fs::write(folder.join(name), bytes)?;
    }
    let Some((above, below)) = page.split_once("</head>") else {
        return Err(std::io::Error::other("the page has no head"));
    };
    let page = format!("{above}{}</head>{below}", head(&version));
    // Where something was taken out.
    let lines = page.lines().filter(|line| !line.trim().is_empty());
    fs::write(staging.join(PAGE), lines.collect::<Vec<_>>().join("\n"))
}

/// What the page loads, in the order in which it needs it.
fn head(version: &str) -> String {
    [
        format!("<link rel=\"icon\" href=\"./{version}/favicon.svg\" />"),
        format!("<link rel=\"stylesheet\" href=\"./{version}/{SHEET}\" />"),
        format!("<script src=\"./{version}/start.js\" defer></script>"),
        format!("<link rel=\"modulepreload\" href=\"./{version}/queuescope-web.js\" />"),
        format!(
            "<link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"./{version}/queuescope-web_bg.wasm\" />"
        ),
    ]
    .map(|line| format!("    {line}\n"))
    .concat()
}

/// The same for the same contents, wherever they are.
fn version(files: &BTreeMap<String, Vec<u8>>) -> String {
    let mut hasher = DefaultHasher::new();
    for (name, bytes) in files {
        hasher.write(name.as_bytes());
        hasher.write_usize(bytes.len());
        hasher.write(bytes);
    }
    format!("{:016x}", hasher.finish())
}

/// The text without those elements that begin and end so and are chosen.
fn without<'a>(
    text: &'a str,
    begin: &str,
    end: &str,
    mut chosen: impl FnMut(&'a str) -> bool,
) -> String {
    let (mut kept, mut rest) = (String::new(), text);
    while let Some(start) = rest.find(begin) {
        let Some(length) = rest[start..].find(end) else {
            break;
        };
        let after = start + length + end.len();
        kept.push_str(&rest[..start]);
        if !chosen(&rest[start..after]) {
            kept.push_str(&rest[start..after]);
        }
        rest = &rest[after..];
    }
    kept + rest
}

/// The value of an attribute, whether it stands in quotes or not.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!("{name}="))?;
    let quoted = value.strip_prefix(['"', '\'']);
    let ends: &[char] = if quoted.is_some() {
        &['"', '\'']
    } else {
        &[' ', '>']
    };
    quoted.unwrap_or(value).split(ends).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_chosen_stays_as_it_is() {
        let text = "a<link rel=icon><b><link rel=\"stylesheet\" href='x/y.css'>c<link";
        let mut seen = Vec::new();
        let kept = without(text, "<link", ">", |tag| {
            seen.push(attribute(tag, "href"));
            tag.contains("stylesheet")
        });
        assert_eq!(kept, "a<link rel=icon><b>c<link");
        assert_eq!(seen, [None, Some("x/y.css")]);
    }

    #[test]
    fn a_file_that_changes_or_is_called_otherwise_makes_another_version() {
        let files = |name: &str, text: &str| {
            let file = (name.to_owned(), text.as_bytes().to_vec());
            version(&[file].into())
        };
        assert_eq!(files("a", "b"), files("a", "b"));
        assert_ne!(files("a", "b"), files("a", "c"));
        assert_ne!(files("a", "bc"), files("ab", "c"));
    }

    #[test]
    fn a_folder_is_finished_into_a_page_and_a_version() -> std::io::Result<()> {
        let room = std::env::temp_dir().join(format!("finish-{}", std::process::id()));
        let site = room.join("site");
        fs::create_dir_all(&site)?;
        let page = "<head><link rel=\"stylesheet\" href=\"../b.css\"><link rel=stylesheet href=../a.css>\
            <script>again()</script></head><body></body>";
        for (name, text) in [
            (PAGE, page),
            ("a.css", "a{}"),
            ("b.css", "b{}"),
            ("site/start.js", ""),
            ("site/parts.js", ""),
            ("program.wasm", ""),
        ] {
            fs::write(room.join(name), text)?;
        }
        finished(&site, &room)?;
        let page = fs::read_to_string(room.join(PAGE))?;
        let version = page
            .split("./")
            .nth(1)
            .and_then(|rest| rest.split('/').next());
        let folder = room.join(version.unwrap_or_default());
        // In the order of the page, for later rules win.
        assert_eq!(fs::read_to_string(folder.join(SHEET))?, "b{}\na{}");
        assert!(folder.join("start.js").is_file() && folder.join("program.wasm").is_file());
        assert!(!folder.join("a.css").exists() && !folder.join(PARTS).exists());
        // It is in its folder alone.
        assert!(!room.join("program.wasm").exists());
        assert!(page.contains("<script>again()</script>"));
        fs::remove_dir_all(&room)
    }
}
