//! A browser with the page in it, for the length of one test.
//!
//! Nothing here sleeps for a guessed time: every helper looks again and again until it sees what it waits for, and
//! after a deadline fails with what it saw instead.
#![allow(
    dead_code,
    reason = "the words tests are written in; one stays while no test happens to use it"
)]

mod backstage;

use std::fmt::Display;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::common::keys::{Key, TypingData};
use thirtyfour::extensions::query::{ElementPoller, ElementPollerWithTimeout};
use thirtyfour::prelude::*;

use backstage::Backstage;

/// How long a person would wait before calling the page broken.
const DEADLINE: Duration = Duration::from_secs(10);
/// No page has that many stops for the keyboard.
const FARTHEST_TAB: usize = 200;
/// How long until the next look.
const INTERVAL: Duration = Duration::from_millis(50);

/// The part of the page that is in sight, in CSS pixels.
#[derive(Debug, Clone, Copy)]
pub(super) enum Window {
    Phone,
    Tablet,
    Desktop,
}

impl Window {
    fn size(self) -> (u32, u32) {
        match self {
            Self::Phone => (360, 780),
            Self::Tablet => (768, 1024),
            Self::Desktop => (1440, 900),
        }
    }
}

/// Opens the page at an address such as `#/desk`, waits until it is there, and hands it to the test. At the end the
/// browser's console must hold no error. Browser, driver and server are gone afterwards, whatever happened.
pub(super) fn in_browser(window: Window, address: &str, test: impl AsyncFnOnce(&Page)) {
    let here = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    here.expect("a thread can wait").block_on(async {
        let backstage = Backstage::set().await;
        let driver = backstage.browser().await;
        let scene = driver.run_and_quit(async |driver| {
            let page = Page {
                driver,
                server: backstage.server.clone(),
            };
            page.resize(window).await;
            page.open(address).await;
            test(&page).await;
            page.holds_no_error().await;
            Ok::<(), WebDriverError>(())
        });
        scene.await.expect("the browser closes");
    });
}

/// The page in a browser, with the hands and eyes of a person.
pub(super) struct Page {
    driver: WebDriver,
    server: String,
}

impl Page {
    /// Goes to an address of the page, such as `#/explorer`, and waits until the page is there.
    pub(super) async fn open(&self, address: &str) {
        let url = format!("{}/{address}", self.server);
        self.driver.goto(url).await.expect("the page loads");
        self.is_mounted().await;
    }

    /// Follows a link that is not on the page, without loading the page anew.
    pub(super) async fn go(&self, address: &str) {
        self.ask("location.hash = arguments[0]", vec![json!(address)])
            .await;
    }

    /// Loads the page anew where it is.
    pub(super) async fn reload(&self) {
        self.driver.refresh().await.expect("the page loads again");
        self.is_mounted().await;
    }

    /// Gives the page another size.
    pub(super) async fn resize(&self, window: Window) {
        let (width, height) = window.size();
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.emulate("setDeviceMetricsOverride", metrics).await;
    }

    /// Sets what the person chose in the system: `prefers("color-scheme", "dark")`.
    pub(super) async fn prefers(&self, what: &str, value: &str) {
        let feature = json!({ "name": format!("prefers-{what}"), "value": value });
        self.emulate("setEmulatedMedia", json!({ "features": [feature] }))
            .await;
    }

    /// Presses keys where the focus is. Modifiers are held down for what follows: `Key::Control + "k"`.
    pub(super) async fn press(&self, keys: impl Into<TypingData>) {
        let modifiers = [Key::Control, Key::Shift, Key::Alt, Key::Meta].map(|key| key.value());
        let at_once = Some(Duration::ZERO);
        let mut held = Vec::new();
        let mut hands = self.driver.action_chain_with_delay(at_once, at_once);
        for key in keys.into().as_vec() {
            hands = hands.key_down(key);
            if modifiers.contains(&key) {
                held.push(key);
            } else {
                hands = hands.key_up(key);
            }
        }
        for key in held.into_iter().rev() {
            hands = hands.key_up(key);
        }
        hands.perform().await.expect("keys can be pressed");
    }

    /// Presses Tab until the focus is on something whose name begins like this.
    pub(super) async fn focus_by_tab(&self, name: &str) {
        let script = "const focused = document.activeElement; \
            return focused.getAttribute('aria-label') ?? focused.textContent.trim()";
        for _ in 0..FARTHEST_TAB {
            self.press(Key::Tab).await;
            let focused = self.ask(script, vec![]).await;
            if focused.as_str().is_some_and(|text| text.starts_with(name)) {
                return;
            }
        }
        panic!("{FARTHEST_TAB} presses of Tab never reached “{name}”");
    }

    /// Puts another text into a field.
    pub(super) async fn retype(&self, css: &str, text: &str) {
        self.click(css).await;
        self.press(Key::Control + "a").await;
        self.press(Key::Delete).await;
        if !text.is_empty() {
            self.press(text).await;
        }
    }

    /// Clicks the first element that can be clicked.
    pub(super) async fn click(&self, css: &str) {
        self.until(format_args!("a click on `{css}`"), async || {
            let element = self.driver.find(By::Css(css)).await?;
            Ok(element.click().await?)
        })
        .await;
    }

    /// Clicks the middle of a line of a drawing: that of the box around it lies beside the line.
    pub(super) async fn click_line(&self, css: &str) {
        self.text(css).await;
        let script = "const line = document.querySelector(arguments[0]); \
            const middle = line.getPointAtLength(line.getTotalLength() / 2); \
            const { x, y } = middle.matrixTransform(line.getScreenCTM()); return [x, y]";
        let middle = self.ask(script, vec![json!(css)]).await;
        let at = |index: usize| middle[index].as_f64().map(f64::round);
        let (Some(x), Some(y)) = (at(0), at(1)) else {
            panic!("`{css}` is no line: {middle}");
        };
        #[expect(clippy::cast_possible_truncation, reason = "a place on a screen")]
        let hand = self
            .driver
            .action_chain()
            .move_to(x as i64, y as i64)
            .click();
        hand.perform().await.expect("the mouse can be used");
    }

    /// Clicks the button whose text begins like this, inside the first such element.
    pub(super) async fn click_button(&self, within: &str, text: &str) {
        self.until(
            format_args!("the button “{text}” in `{within}`"),
            async || {
                let inside = self.driver.find(By::Css(within)).await?;
                let button = format!(".//button[starts-with(normalize-space(.), '{text}')]");
                Ok(inside.find(By::XPath(button)).await?.click().await?)
            },
        )
        .await;
    }

    /// Clicks the label of a box or a choice whose text begins like this, inside the first such element.
    pub(super) async fn click_label(&self, within: &str, text: &str) {
        self.until(
            format_args!("the choice “{text}” in `{within}`"),
            async || {
                let inside = self.driver.find(By::Css(within)).await?;
                let label = format!(".//label[starts-with(normalize-space(.), '{text}')]");
                Ok(inside.find(By::XPath(label)).await?.click().await?)
            },
        )
        .await;
    }

    /// The text of the first such element, once there is one.
    pub(super) async fn text(&self, css: &str) -> String {
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
    pub(super) async fn texts_now(&self, css: &str) -> Vec<String> {
        self.texts(css).await.expect("a page can be read")
    }

    /// Waits until such an element contains the text.
    pub(super) async fn see(&self, css: &str, text: &str) {
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
    pub(super) async fn see_texts(&self, css: &str, texts: &[&str]) {
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

    /// Waits until there is exactly one such element.
    pub(super) async fn see_one(&self, css: &str) {
        self.until(format_args!("one `{css}`"), async || {
            let texts = self.texts(css).await?;
            (texts.len() == 1)
                .then_some(())
                .ok_or(Unmet(format!("{} of them", texts.len())))
        })
        .await;
    }

    /// Waits until there is no such element.
    pub(super) async fn see_no(&self, css: &str) {
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
    pub(super) async fn see_address(&self, end: &str) {
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

    /// What a script returns; for questions that have no word here yet.
    pub(super) async fn ask(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self
            .driver
            .execute(script, arguments)
            .await
            .expect("the script runs");
        answer.json().clone()
    }

    /// Writes what is in sight into a file.
    pub(super) async fn screenshot(&self, path: impl AsRef<Path>) {
        let png = self
            .driver
            .screenshot_as_png()
            .await
            .expect("the page can be pictured");
        let path = path.as_ref();
        std::fs::create_dir_all(path.parent().unwrap_or(path)).expect("a folder for the picture");
        std::fs::write(path, png).expect("room for the picture");
    }

    async fn is_mounted(&self) {
        self.until("the page, mounted", async || {
            self.driver.find(By::Css("main")).await?;
            Ok(())
        })
        .await;
    }

    async fn holds_no_error(&self) {
        let log = self
            .driver
            .get_log("browser")
            .await
            .expect("the console can be read");
        let errors: Vec<_> = log
            .into_iter()
            .filter(|entry| entry.level == "SEVERE")
            .map(|entry| entry.message)
            .collect();
        assert!(
            errors.is_empty(),
            "the console holds errors:\n{}",
            errors.join("\n")
        );
    }

    async fn texts(&self, css: &str) -> Result<Vec<String>, Unmet> {
        // Read in one go: the page may change between two questions. Shapes of a drawing have no innerText.
        let script = "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText ?? e.textContent)";
        Ok(self
            .driver
            .execute(script, vec![json!(css)])
            .await?
            .convert()?)
    }

    async fn emulate(&self, what: &str, how: Value) {
        let sent = self
            .driver
            .cdp()
            .send_raw(&format!("Emulation.{what}"), how)
            .await;
        sent.expect("the browser can be set");
    }

    async fn until<T>(&self, what: impl Display, look: impl AsyncFn() -> Result<T, Unmet>) -> T {
        let mut time = ElementPollerWithTimeout::new(DEADLINE, INTERVAL);
        loop {
            match look().await {
                Ok(seen) => return seen,
                Err(Unmet(seen)) if !time.tick().await => {
                    panic!(
                        "waited {} s for {what}, and saw: {seen}",
                        DEADLINE.as_secs()
                    )
                }
                Err(_) => {}
            }
        }
    }
}

/// What was seen instead of what was waited for.
#[derive(Debug)]
struct Unmet(String);

impl Unmet {
    fn nothing() -> Self {
        Self("no such element".to_owned())
    }
}

impl From<WebDriverError> for Unmet {
    fn from(error: WebDriverError) -> Self {
        Self(error.to_string())
    }
}
