//! The eyes of a person, and their folder of downloads.

use std::fmt::Display;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::{Page, Unmet};

/// What a person takes for a moment. Whatever takes longer, in milliseconds, is a page that hangs.
const LONGEST_TASK: f64 = 500.0;

impl Page {
    /// The text of the first such element, once there is one.
    pub(crate) async fn text(&self, css: &str) -> String {
        self.until(format_args!("`{css}`"), async || {
            self.texts(css)
                .await?
                .into_iter()
                .next()
                .ok_or(Unmet::nothing())
        })
        .await
    }

    /// The texts of all such elements, as they are now.
    pub(crate) async fn texts_now(&self, css: &str) -> Vec<String> {
        self.texts(css).await.expect("a page can be read")
    }

    /// Waits until such an element contains the text.
    pub(crate) async fn see(&self, css: &str, text: &str) {
        self.until(format_args!("“{text}” in `{css}`"), async || {
            let texts = self.texts(css).await?;
            if texts.is_empty() {
                return Err(Unmet::nothing());
            }
            let seen = texts.iter().any(|seen| seen.contains(text));
            seen.then_some(()).ok_or(Unmet(texts.join("\n")))
        })
        .await;
    }

    /// Waits until the texts of all such elements are these, in this order.
    pub(crate) async fn see_texts(&self, css: &str, texts: &[&str]) {
        self.until(format_args!("{texts:?} in `{css}`"), async || {
            let seen = self.texts(css).await?;
            let alike = seen
                .iter()
                .map(|seen| seen.trim())
                .eq(texts.iter().copied());
            alike.then_some(()).ok_or(Unmet(seen.join("\n")))
        })
        .await;
    }

    /// Waits until a script returns this.
    pub(crate) async fn see_answer(&self, script: &str, answer: &Value) {
        self.until(format_args!("{answer} from `{script}`"), async || {
            let seen = self.driver.execute(script, vec![]).await?;
            (seen.json() == answer)
                .then_some(())
                .ok_or(Unmet(seen.json().to_string()))
        })
        .await;
    }

    /// Waits until there is no such element.
    pub(crate) async fn see_no(&self, css: &str) {
        self.until(format_args!("no `{css}`"), async || {
            let texts = self.texts(css).await?;
            if texts.is_empty() {
                Ok(())
            } else {
                Err(Unmet(texts.join("\n")))
            }
        })
        .await;
    }

    /// Waits until the address of the page ends like this: `#/explorer`.
    pub(crate) async fn see_address(&self, end: &str) {
        self.until(format_args!("the address {end}"), async || {
            let url = self.driver.current_url().await?;
            if url.as_str().ends_with(end) {
                Ok(())
            } else {
                Err(Unmet(url.to_string()))
            }
        })
        .await;
    }

    /// How many such elements there are now.
    pub(crate) async fn count(&self, css: &str) -> usize {
        self.texts_now(css).await.len()
    }

    /// Waits until there are so many such elements.
    pub(crate) async fn see_count(&self, css: &str, count: usize) {
        self.until(format_args!("{count} of `{css}`"), async || {
            let seen = self.texts(css).await?.len();
            (seen == count)
                .then_some(())
                .ok_or(Unmet(format!("{seen} of them")))
        })
        .await;
    }

    /// An attribute of the first such element, once there is one. To wait for a value of it, [`Page::see_count`] it:
    /// `[aria-expanded='true']`.
    pub(crate) async fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.until(format_args!("`{css}`"), async || {
            Ok(self.find(css).await?.attr(name).await?)
        })
        .await
    }

    /// Takes the file of this name, and some text in it, from the downloads once it is whole.
    pub(crate) async fn downloaded(&self, name: &str) -> String {
        let bytes = self.downloaded_bytes(name).await;
        String::from_utf8(bytes).expect("a file of text")
    }

    /// The same of a file that is no text.
    pub(crate) async fn downloaded_bytes(&self, name: &str) -> Vec<u8> {
        let file = self.downloads.join(name);
        let bytes = self
            .until(format_args!("{name}, downloaded"), async || {
                let entries = fs::read_dir(&self.downloads)?.map(|entry| Ok(entry?.path()));
                let files = entries.collect::<std::io::Result<Vec<_>>>()?;
                let is_half = |file: &PathBuf| {
                    let ending = file.extension();
                    ending.is_some_and(|ending| ending == "part" || ending == "crdownload")
                };
                // Firefox keeps the name with an empty file until the whole one takes its place.
                let bytes = if files.iter().any(is_half) || !files.contains(&file) {
                    Vec::new()
                } else {
                    fs::read(&file)?
                };
                (!bytes.is_empty())
                    .then_some(bytes)
                    .ok_or(Unmet(format!("{files:?}")))
            })
            .await;
        fs::remove_file(&file).expect("the test's own file can be taken");
        bytes
    }

    /// The times between one frame of the page and the next, in milliseconds, watched for so many milliseconds.
    pub(crate) async fn frame_times(&self, milliseconds: u32) -> Vec<f64> {
        let script = "const [length, done] = arguments; const times = []; let began; let last; \
            requestAnimationFrame(function frame(now) { \
                began ??= now; \
                if (last !== undefined) times.push(now - last); \
                last = now; \
                if (now - began < length) requestAnimationFrame(frame); else done(times); \
            })";
        let watched = self
            .driver
            .execute_async(script, vec![json!(milliseconds)])
            .await;
        let times = watched.expect("the page draws").convert();
        times.expect("times are numbers")
    }

    /// The page as programs for people who do not see it have it. Chromium alone can tell.
    pub(crate) async fn accessibility(&self) -> Value {
        let tree = self.browser.accessibility(&self.driver).await;
        tree.expect("the browser tells it")
    }

    /// The longest single task since this was last asked, in milliseconds: 0 where none took longer
    /// than a few frames. What the document did before the first question is heard of, too. Chromium
    /// alone can tell.
    pub(crate) async fn longest_task(&self) -> f64 {
        let script = "window.longestTask ??= (() => { \
                let longest = 0; \
                const hear = tasks => tasks.forEach(task => longest = Math.max(longest, task.duration)); \
                const observer = new PerformanceObserver(tasks => hear(tasks.getEntries())); \
                observer.observe({ type: 'longtask', buffered: true }); \
                return () => { \
                    hear(observer.takeRecords()); \
                    const told = longest; \
                    longest = 0; \
                    return told; \
                }; \
            })(); \
            return window.longestTask()";
        let longest = self.ask(script, vec![]).await;
        longest.as_f64().expect("a time")
    }

    /// Says how long the longest task was since [`Self::longest_task`] was last asked for, which must
    /// be no longer than a moment.
    pub(crate) async fn never_hung(&self, what: impl Display) {
        let longest = self.longest_task().await;
        println!("the longest task of {what}: {longest:.0} ms");
        assert!(longest <= LONGEST_TASK, "{what}: {longest} ms in one go");
    }

    /// How much memory the program of the page has, in megabytes. It gives nothing back, so this is
    /// also the most that it ever needed.
    pub(crate) async fn memory(&self) -> f64 {
        // To begin a program that runs is to get hold of it.
        let script = "const done = arguments[0]; \
            const start = document.querySelector('script[src$=\"/start.js\"]').src; \
            import(new URL('queuescope-web.js', start)).then(glue => glue.default()) \
                .then(running => done(running.memory.buffer.byteLength / 2 ** 20))";
        let memory = self.ask_later(script, vec![]).await;
        memory.as_f64().expect("a size")
    }

    /// Writes what is in sight into a file.
    pub(crate) async fn screenshot(&self, path: impl AsRef<Path>) {
        let png = self
            .driver
            .screenshot_as_png()
            .await
            .expect("the page can be pictured");
        let path = path.as_ref();
        fs::create_dir_all(path.parent().unwrap_or(path)).expect("a folder for the picture");
        fs::write(path, png).expect("room for the picture");
    }

    async fn texts(&self, css: &str) -> Result<Vec<String>, Unmet> {
        // Read in one go: the page may change between two questions. Shapes of a drawing have no innerText.
        let script = "return [...root.querySelectorAll(arguments[0])].map(e => e.innerText ?? e.textContent)";
        let texts = self.look_inside(script, css).await?;
        Ok(serde_json::from_value(texts).map_err(WebDriverError::from)?)
    }
}
