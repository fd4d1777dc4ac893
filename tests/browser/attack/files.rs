//! Broken and strange scenario files: each is opened or gets a sentence of its own, and what is opened
//! can be played and gone on with.
//!
//! Which of the two it is the reader of the core says; that it reads rightly is for other tests.

mod altered;
mod strange;

use std::fs;
use std::path::{Path, PathBuf};

use queuescope_core::scenario::{DOCUMENTED, Scenario};
use serde_json::{Value, json};

use super::program;
use crate::browser::harness::{Page, Window, in_browser};
use crate::browser::stories::FILE;

/// How many files are handed over at once.
const AT_ONCE: usize = 200;

/// A file that somebody hands over.
struct Handed {
    /// What is wrong with it, if anything is, in a word for its name.
    what: String,
    bytes: Vec<u8>,
}

impl Handed {
    fn new(what: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            what: what.into(),
            bytes: bytes.into(),
        }
    }

    fn read(&self) -> Option<Scenario> {
        let text = str::from_utf8(&self.bytes).ok()?;
        Scenario::read(text).ok()
    }
}

/// The names of the files of which is said that they were not opened, and why.
const REFUSED: &str = "return [...document.querySelectorAll('.stories-shelf .notice')] \
    .map(notice => /^(\\S+) was not opened\\. \\S.*\\.$/s.exec(notice.innerText.trim())?.[1]) \
    .filter(name => name !== undefined)";

/// Looks at every story that was opened, from its beginning and from its end, and goes on with it
/// where so many are not too many.
const PLAY: &str = "
    const [count, goesOn, done] = arguments;
    const stories = [...document.querySelectorAll('a.story')].slice(0, count).map(story => story.hash);
    const find = css => document.querySelector(css);
    const shown = async css => {
        const began = performance.now();
        while (!find(css) && performance.now() - began < 5_000) await frame();
        return find(css) !== null;
    };
    (async () => {
        const wrong = [];
        for (const story of stories) {
            location.hash = story;
            await frame();
            if (!await shown('.player-head h2')) wrong.push(story);
            [...document.querySelectorAll('.step-button')].at(-1)?.click();
            await frame();
            if (!goesOn) continue;
            find('.player-go-on button').click();
            if (!await shown('main[data-screen=desk] :is(h1, h2)')) wrong.push(`the desk of ${story}`);
        }
        location.hash = '#/scenarios';
        await frame();
        done([...uncaught, ...wrong]);
    })();";

/// Writes the files, numbered, so that each has a name of its own that is said back whole.
fn written(room: &Path, files: &[Handed]) -> Vec<PathBuf> {
    let write = |(number, file): (usize, &Handed)| {
        let path = room.join(format!("{number}-{}.json", file.what));
        fs::write(&path, &file.bytes).expect("room for a file");
        path
    };
    files.iter().enumerate().map(write).collect()
}

/// Hands all files to the page, some at a time, and sees each of them opened or told.
async fn hand_over(page: &Page, files: &[Handed], goes_on: bool) {
    let read = |text| Scenario::read(text).expect("a documented story");
    let documented = DOCUMENTED.map(|story| read(story.text));
    let mut opened: Vec<Scenario> = Vec::new();
    let mut wrong = 0;
    for files in files.chunks(AT_ONCE) {
        let room = tempfile::TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("room for files");
        let paths = written(room.path(), files);
        page.attach_all(FILE, &paths).await;
        let mut refused = Vec::new();
        for (file, path) in files.iter().zip(&paths) {
            match file.read() {
                // The same story twice is one story.
                Some(story) if documented.contains(&story) || opened.contains(&story) => {}
                Some(story) => opened.push(story),
                None => refused.push(json!(path.file_name().and_then(|name| name.to_str()))),
            }
        }
        wrong += refused.len();
        page.see_answer(REFUSED, &Value::Array(refused)).await;
        let stories = format!("{} scenarios", documented.len() + opened.len());
        page.see(".stories-shelf", &stories).await;
    }
    println!(
        "{} files: {} opened, {wrong} told",
        files.len(),
        opened.len()
    );
    page.never_hung("files that are handed over").await;
    let arguments = vec![json!(opened.len()), json!(goes_on)];
    let uncaught = page.ask_later(&program(PLAY), arguments).await;
    assert_eq!(uncaught, json!([]));
}

#[test]
fn a_strange_file_is_opened_or_told() {
    in_browser(Window::Desktop, "#/scenarios", async |page| {
        page.longest_task().await;
        hand_over(page, &strange::files(), true).await;
        page.never_hung("desks that stories are gone on with").await;
        let attacked = page.ask("return window.attacked ?? null", vec![]).await;
        assert_eq!(attacked, json!(null), "markup of a file is text");
    });
}

#[test]
fn whatever_is_changed_in_a_file_it_is_opened_or_told() {
    in_browser(Window::Desktop, "#/scenarios", async |page| {
        page.longest_task().await;
        hand_over(page, &altered::files(), false).await;
        page.never_hung("stories that are looked at").await;
    });
}

#[test]
fn a_folder_among_files_is_told() {
    in_browser(Window::Desktop, "#/scenarios", async |page| {
        let room = tempfile::TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("room for files");
        let folder = room.path().join("folder");
        fs::create_dir(&folder).expect("room for a folder");
        let story = strange::STORY.replace("Strange", "Beside a folder");
        let story = written(room.path(), &[Handed::new("story", story)]);
        page.drop_from_outside(".drop", &[&story[..], &[folder]].concat())
            .await;
        page.see(".player-head h2", "Beside a folder").await;
        page.see_answer(REFUSED, &json!(["folder"])).await;
    });
}
