//! The repository checks itself: what `ARCHITECTURE.md` says is absent is absent.

use std::fs;
use std::path::{Path, PathBuf};

/// What may stand at the top, with the folders whose sources are read.
const TOP: [&str; 22] = [
    ".cargo",
    ".ci",
    ".gitignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "Trunk.toml",
    "bench",
    "core",
    "docs",
    "page",
    "prover",
    "reader",
    "sheet",
    "site",
    "style",
    "tests",
    "web",
];

/// Not in the list above because they are made, or are the commands.
const BESIDE: [&str; 4] = [".git", "dist", "target", "xtask"];

/// The rooms of the page, from the top of the house down.
const ROOMS: [&str; 32] = [
    "main",
    "breaking",
    "app",
    "opening",
    "scenarios",
    "desk",
    "explorer",
    "report",
    "check",
    "figures",
    "kept",
    "palette",
    "sources",
    "proof",
    "commands",
    "shelf",
    "timeline",
    "charts",
    "take_along",
    "clock",
    "status_chip",
    "names",
    "theme",
    "later",
    "i18n",
    "address",
    "duration",
    "morning",
    "storage",
    "store",
    "ui",
    "instance",
];

/// The longest file of code; one with a table in it may be longer.
const LONGEST: usize = 480;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every Rust source below a folder, with its text.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder can be listed") {
            let path = entry.expect("a folder can be listed").path();
            if path.is_dir() && !path.ends_with("target") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("a source is text");
                found.push((path.to_string_lossy().replace('\\', "/"), text));
            }
        }
    }
    assert!(!found.is_empty(), "there are sources in {folder}");
    found
}

fn everywhere() -> Vec<(String, String)> {
    ["core", "page", "reader", "sheet", "web", "tests", "xtask"]
        .into_iter()
        .flat_map(sources)
        .collect()
}

/// Every place among the sources where one of these words stands.
fn places(sources: &[(String, String)], words: &[&str]) -> Vec<String> {
    let mut places = Vec::new();
    for (path, text) in sources
        .iter()
        .filter(|(path, _)| !path.ends_with("tests/tidy.rs"))
    {
        for (number, line) in (1..).zip(text.lines()) {
            if words.iter().any(|word| line.contains(word)) {
                places.push(format!("{path}:{number}: {}", line.trim()));
            }
        }
    }
    places
}

fn none(places: &[String]) {
    assert!(places.is_empty(), "\n{}", places.join("\n"));
}

#[test]
fn the_top_holds_nothing_that_is_not_agreed_on() {
    let entries = fs::read_dir(root()).expect("the top can be listed");
    let mut names: Vec<_> = entries
        .map(|entry| entry.expect("the top can be listed").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .filter(|name| !BESIDE.contains(&name.as_str()))
        .collect();
    names.sort();
    assert_eq!(names, TOP);
}

#[test]
fn every_file_opens_with_what_lives_there() {
    let silent: Vec<_> = everywhere()
        .into_iter()
        .filter(|(_, text)| !text.starts_with("//! "))
        .map(|(path, _)| path)
        .collect();
    none(&silent);
}

#[test]
fn every_section_of_the_domain_that_is_cited_is_there() {
    let page = fs::read_to_string(root().join("docs/domain.md")).expect("the domain is described");
    let is_there = |section: char| page.contains(&format!("\n## {section}. "));
    let sources = everywhere().into_iter();
    for (path, text) in sources.filter(|(path, _)| !path.ends_with("tests/tidy.rs")) {
        // The words of a comment go on in its next line.
        let text = text.replace("\n//! ", " ").replace("/// ", "");
        for cited in text.split("`domain` §").skip(1) {
            let section = cited.chars().next().expect("a section has a number");
            assert!(is_there(section), "{path} cites `domain` §{section}");
        }
    }
}

#[test]
fn every_room_of_the_page_knows_only_those_below_it() {
    let floor = |room: &str| {
        let floor = ROOMS.iter().position(|known| *known == room);
        floor.unwrap_or_else(|| panic!("{room} is no room that is agreed on"))
    };
    for (path, text) in sources("web/src") {
        let (_, inside) = path.split_once("web/src/").expect("a source of the page");
        let own = inside.split(['/', '.']).next().expect("a room");
        for known in text.split("crate::").skip(1) {
            let goes_on =
                |letter: char| letter.is_ascii_lowercase() || "_1234567890".contains(letter);
            let end = known.find(|letter| !goes_on(letter));
            let known = end.map_or(known, |end| &known[..end]);
            let is_room = !known.is_empty() && known != own;
            assert!(
                !is_room || floor(own) < floor(known),
                "{inside} knows {known}, which is above it"
            );
        }
    }
}

#[test]
fn no_file_is_longer_than_one_idea() {
    let long: Vec<_> = everywhere()
        .into_iter()
        .filter(|(_, text)| text.lines().count() > LONGEST)
        .map(|(path, text)| format!("{path}: {} lines", text.lines().count()))
        .collect();
    none(&long);
}

#[test]
fn no_module_is_called_mod() {
    let called: Vec<_> = everywhere()
        .into_iter()
        .map(|(path, _)| path)
        .filter(|path| path.ends_with("/mod.rs"))
        .collect();
    none(&called);
}

#[test]
fn nothing_is_left_undone_or_ignored() {
    none(&places(
        &everywhere(),
        &["TODO", "FIXME", "todo!(", "unimplemented!(", "#[ignore"],
    ));
}

#[test]
fn no_test_waits_for_a_guessed_time() {
    none(&places(&sources("tests"), &["::sleep(", "sleep_ms"]));
}

#[test]
fn only_the_clock_reads_a_clock() {
    let mut page = sources("web/src");
    page.retain(|(path, _)| !path.ends_with("web/src/clock.rs"));
    none(&places(
        &page,
        &[
            "performance()",
            "Date::now",
            "Interval::new",
            "set_interval",
        ],
    ));
    none(&places(
        &sources("core"),
        &["Utc::now", "Instant::now", "SystemTime"],
    ));
}

#[test]
fn only_the_store_writes_the_desk() {
    let mut page = sources("web/src");
    page.retain(|(path, _)| !path.ends_with("web/src/store.rs"));
    none(
        &places(&page, &[".act(", "Desk::new", "&mut Desk"])
            .into_iter()
            .filter(|place| !place.contains("web/src/morning.rs"))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn the_parts_of_every_screen_know_nothing_of_the_domain() {
    none(&places(
        &sources("web/src/ui"),
        &["queuescope_core", "crate::store"],
    ));
}

/// Whether a line of a view is a text or gives one to somebody: it has a word, and begins like a sentence or goes on like one.
fn says_something(line: &str) -> bool {
    let given = ["aria-label=", "title=", "placeholder="];
    let given = given
        .iter()
        .find_map(|name| line.split_once(name))
        .map(|(_, text)| text);
    let text = given.or_else(|| line.trim().ends_with('"').then_some(line.trim()));
    let text = text.and_then(|text| text.strip_prefix('"')?.split('"').next());
    text.is_some_and(|text| {
        let is_sentence = text.starts_with(char::is_uppercase) || text.trim().contains(' ');
        let mut pairs = text.chars().zip(text.chars().skip(1));
        is_sentence && pairs.any(|(one, next)| one.is_alphabetic() && next.is_alphabetic())
    })
}

#[test]
fn no_view_has_a_text_of_its_own() {
    let views = sources("web").into_iter();
    let views = views.filter(|(path, _)| !path.contains("/i18n/"));
    let texts = views.flat_map(|(path, text)| {
        let lines = text.lines().filter(|line| says_something(line));
        lines
            .map(|line| format!("{path}: {}", line.trim()))
            .collect::<Vec<_>>()
    });
    none(&texts.collect::<Vec<_>>());
    assert!(says_something("    \"Search by name\""));
    assert!(says_something("    <input title=\"Search\" />"));
}

/// The names of the texts of the page in the files of a language, by file.
fn names_of_texts(language: &str) -> Vec<(String, Vec<String>)> {
    let inside = format!("/{language}/");
    let of_language = sources("web/src/i18n").into_iter();
    let of_language = of_language.filter_map(|(path, text)| {
        let (_, file) = path.split_once(&inside)?;
        let names = text.lines().filter_map(|line| {
            let (name, _) = line.strip_prefix("    ")?.split_once([':', ','])?;
            let is_name = |letter: char| letter.is_ascii_lowercase() || letter == '_';
            (!name.is_empty() && name.chars().all(is_name)).then(|| name.to_owned())
        });
        let mut names: Vec<_> = names.collect();
        names.sort();
        Some((file.to_owned(), names))
    });
    let mut all: Vec<_> = of_language.filter(|(_, names)| !names.is_empty()).collect();
    all.sort();
    all
}

#[test]
fn every_language_has_the_same_texts() {
    let english = names_of_texts("en");
    let texts: usize = english.iter().map(|(_, names)| names.len()).sum();
    assert!(texts > 600, "{texts}");
    for language in ["de", "fr", "nl"] {
        assert_eq!(english, names_of_texts(language), "{language}");
    }
}

#[test]
fn the_page_has_no_inline_style_and_no_foreign_markup() {
    none(&places(
        &sources("web/src"),
        &["inner_html", "style=", "style:", "set_css_text"],
    ));
    let index = fs::read_to_string(root().join("site/index.html")).expect("the page is there");
    assert!(!index.contains("<style") && !index.contains("<script") && !index.contains("style=\""));
}

#[test]
fn whatever_answers_the_browser_ends_with_its_owner() {
    let page = sources("web/src");
    let handlers = places(&page, &[" on:"]);
    let unsafe_ones = handlers.into_iter().filter(|place| {
        let mut attributes = place.split(" on:").skip(1);
        attributes.any(|on| on.contains('=') && !on.contains("=answer("))
    });
    none(&unsafe_ones.collect::<Vec<_>>());

    let outside = |files: &[&str]| {
        let mut page = page.clone();
        page.retain(|(path, _)| !files.iter().any(|file| path.ends_with(file)));
        page
    };
    let frames = outside(&["web/src/ui/answer.rs"]);
    none(&places(&frames, &["request_animation_frame("]));
    let work = outside(&["web/src/ui/answer.rs"]);
    none(&places(&work, &["spawn_local("]));
    none(&places(&outside(&["web/src/ui/keys.rs"]), &["event.key()"]));
    let listens = ["window_event_listener(", "EventListener::new"];
    // A program beside the page is heard by whoever began it.
    let hears = outside(&["web/src/ui/hear.rs", "web/src/ui/beside.rs"]);
    none(&places(&hears, &listens));
}

#[test]
fn the_instance_alone_is_asked_for_what_may_be_somebody_else_s() {
    let mut page = sources("web/src");
    page.retain(|(path, _)| !path.ends_with("web/src/instance.rs"));
    none(&places(
        &page,
        &[
            ".get_element_by_id(",
            "document().query_selector",
            ".body()",
            ".location()",
            ".match_media(",
            ".inner_width(",
            ".scroll_to_with",
            "document().set_title(",
        ],
    ));
    let mut sheets = String::new();
    for sheet in fs::read_dir(root().join("style")).expect("there are style sheets") {
        let sheet = sheet.expect("a folder can be listed").path();
        if sheet
            .extension()
            .is_some_and(|extension| extension == "css")
        {
            sheets += &fs::read_to_string(sheet).expect("a sheet is text");
        }
    }
    // The room that a window has may be shared with others.
    let asks_the_window = sheets
        .split("@media (max-width")
        .skip(1)
        .filter(|rule| !rule.contains("scroll-padding"));
    assert_eq!(asks_the_window.count(), 0, "ask `@container page`");
    assert!(!sheets.contains(":root"), "`.queuescope` is the root");
}
