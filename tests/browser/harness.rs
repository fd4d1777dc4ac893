//! A browser with the page in it, for the length of one test.
//!
//! Nothing here sleeps for a guessed time: every helper looks again and again until it sees what it waits for, and
//! after a deadline fails with what it saw instead.
#![allow(
    dead_code,
    reason = "the words tests are written in; one stays while no test happens to use it"
)]

mod backstage;
mod browser;
mod driver;
mod eyes;
mod hands;
mod hosts;
mod ports;
mod server;

use std::fmt::Display;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::PathBuf;
use std::sync::LazyLock;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::extensions::query::{ElementPoller, ElementPollerWithTimeout};
use thirtyfour::prelude::*;
use tokio::runtime::{Builder, Runtime};

use backstage::Backstage;
use browser::Browser;
use server::{NOTHING, Server};

pub(super) use browser::given;
pub(super) use hosts::BUILT;
pub(super) use server::BESIDE;

/// How long a person would wait before calling the page broken.
const DEADLINE: Duration = Duration::from_secs(10);
/// Where a script looks that is told a selector, and the part of the page if it is to look in one.
const ROOT: &str =
    "const root = arguments[1] ? document.querySelector(arguments[1]).shadowRoot : document;";
/// How long until the next look.
const INTERVAL: Duration = Duration::from_millis(50);

/// The part of the page that is in sight, in CSS pixels.
#[derive(Debug, Clone, Copy)]
pub(super) enum Window {
    /// A large one, enlarged to four times its size.
    Enlarged,
    Phone,
    Tablet,
    /// Half of a screen.
    Narrow,
    Laptop,
    Desktop,
}

impl Window {
    fn size(self) -> (u32, u32) {
        match self {
            Self::Enlarged => (320, 256),
            Self::Phone => (360, 780),
            Self::Tablet => (768, 1024),
            Self::Narrow => (821, 1000),
            Self::Laptop => (1024, 768),
            Self::Desktop => (1440, 900),
        }
    }
}

/// Opens the page in Chromium at an address such as `#/desk`, waits until it is there, and hands it to the test. At the
/// end the browser's console must hold no error.
pub(super) fn in_browser(window: Window, address: &str, test: impl AsyncFnOnce(&Page)) {
    scene(Browser::Chromium, window, address, test);
}

/// The same in every browser, one after the other. For what browsers do each
/// in their way: keys, focus, pointers, files, printing.
#[expect(
    clippy::needless_pass_by_value,
    reason = "handed over as to `in_browser`, though it is used twice"
)]
pub(super) fn in_every_browser(window: Window, address: &str, test: impl AsyncFn(&Page)) {
    for browser in Browser::ALL {
        // A failed test is told in words that know nothing of browsers.
        let seen = catch_unwind(AssertUnwindSafe(|| scene(browser, window, address, &test)));
        assert!(seen.is_ok(), "so it went in {browser}");
    }
}

/// Where every test waits: what speaks with a browser does so from one test to the next.
static WAITS: LazyLock<Runtime> = LazyLock::new(|| {
    let waits = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build();
    waits.expect("a thread can wait")
});

fn scene(browser: Browser, window: Window, address: &str, test: impl AsyncFnOnce(&Page)) {
    let backstage = WAITS.block_on(Backstage::enter(browser));
    let server = WAITS.block_on(Server::open());
    let page = Page {
        browser,
        driver: backstage.web.clone(),
        server: server.address.clone(),
        downloads: backstage.downloads.clone(),
        within: None,
    };
    let seen = catch_unwind(AssertUnwindSafe(|| {
        WAITS.block_on(async {
            let in_front = browser.come_to_the_front(&page.driver).await;
            in_front.expect("the page can have the focus");
            page.resize(window).await;
            page.open(address).await;
            test(&page).await;
            page.errors_so_far().await
        })
    }));
    match seen {
        Ok(mut errors) => {
            errors.extend(WAITS.block_on(backstage.leave(&server.address)));
            assert!(
                errors.is_empty(),
                "the console holds errors:\n{}",
                errors.join("\n")
            );
        }
        Err(failed) => {
            WAITS.block_on(backstage.close());
            resume_unwind(failed);
        }
    }
}

/// The page in a browser, with the hands and eyes of a person.
pub(super) struct Page {
    browser: Browser,
    driver: WebDriver,
    server: String,
    downloads: PathBuf,
    /// What hands and eyes are in: the page, or the shadow root of the element with that selector.
    within: Option<&'static str>,
}

impl Page {
    /// Hands and eyes for the part of the page that stands in the shadow root of an element.
    pub(super) fn part(&self, host: &'static str) -> Self {
        Self {
            browser: self.browser,
            driver: self.driver.clone(),
            server: self.server.clone(),
            downloads: self.downloads.clone(),
            within: Some(host),
        }
    }

    /// Goes to an address of the page, such as `#/explorer`, and waits until the page is there.
    pub(super) async fn open(&self, address: &str) {
        let url = format!("{}/{address}", self.server);
        self.driver.goto(url).await.expect("the page loads");
        self.is_whole().await;
    }

    /// Goes to the page as another host serves it, and waits until it is there.
    pub(super) async fn open_at(&self, path: &str) {
        self.leave_for(path).await;
        self.is_mounted().await;
    }

    /// Leaves for a file of the page as it lies on the disk.
    pub(super) async fn leave_for_the_file(&self, name: &str) {
        let url = format!("file://{}/{name}", browser::given("QUEUESCOPE_PAGE"));
        self.driver.goto(url).await.expect("the file opens");
    }

    /// Opens another page of the same server in a tab of its own, and goes there; says which tab it is.
    pub(super) async fn another_tab(&self, path: &str) -> usize {
        let tab = self.driver.new_tab().await.expect("a tab opens");
        let there = self.driver.switch_to_window(tab).await;
        there.expect("the tab is there");
        self.open_at(path).await;
        let tabs = self.driver.windows().await.expect("there are tabs");
        tabs.len() - 1
    }

    /// Goes to a tab, in the order in which they were opened.
    pub(super) async fn go_to_tab(&self, tab: usize) {
        let tabs = self.driver.windows().await.expect("there are tabs");
        let there = self.driver.switch_to_window(tabs[tab].clone()).await;
        there.expect("the tab is there");
    }

    /// Closes the tab one is in, and goes to the first of the others.
    pub(super) async fn close_tab(&self) {
        let closed = self.driver.clone().close_window().await;
        closed.expect("a tab can be closed");
        self.go_to_tab(0).await;
    }

    /// Where the server is, without a slash at the end.
    pub(super) fn server(&self) -> &str {
        &self.server
    }

    /// Lets the browser keep nothing of the page for offline: taking it would be measured along.
    pub(super) async fn keeps_nothing_offline(&self) {
        let script = "Object.defineProperty(navigator, 'serviceWorker', { value: undefined })";
        self.ask(script, vec![]).await;
    }

    /// Looks into the only frame of the page.
    pub(super) async fn in_frame(&self, look: impl AsyncFnOnce(&Self)) {
        let entered = self.driver.enter_frame(0).await;
        entered.expect("there is a frame");
        look(self).await;
        let left = self.driver.enter_default_frame().await;
        left.expect("the page is still there");
    }

    /// Leaves the page for one with nothing on it, to try hands and eyes on.
    pub(super) async fn leave(&self) {
        self.leave_for(NOTHING).await;
    }

    /// Leaves the page for another of the same server.
    pub(super) async fn leave_for(&self, path: &str) {
        let url = format!("{}{path}", self.server);
        self.driver.goto(url).await.expect("the other page loads");
    }

    /// Follows a link that is not on the page, without loading the page anew.
    pub(super) async fn go(&self, address: &str) {
        self.ask("location.hash = arguments[0]", vec![json!(address)])
            .await;
    }

    /// Loads the page anew where it is.
    pub(super) async fn reload(&self) {
        self.driver.refresh().await.expect("the page loads again");
        self.is_whole().await;
    }

    /// Gives the page another size, and waits until it has it.
    pub(super) async fn resize(&self, window: Window) {
        let (width, height) = window.size();
        let resized = self.browser.resize(&self.driver, (width, height)).await;
        resized.expect("the window can be set");
        self.until(format_args!("a page of {width} × {height}"), async || {
            let size = self
                .look("return [innerWidth, innerHeight]", vec![])
                .await?;
            let fits = size == json!([width, height]);
            fits.then_some(()).ok_or(Unmet(size.to_string()))
        })
        .await;
    }

    /// Sets what the person chose in the system: `prefers("color-scheme", "dark")`.
    pub(super) async fn prefers(&self, what: &str, value: &str) {
        let set = self.browser.prefers(&self.driver, what, value).await;
        set.expect("the browser can be set");
    }

    /// Runs a script in every document from now on, frames included, before anything of its own.
    pub(super) async fn before_every_document(&self, script: &str) {
        let set = self.browser.before_every_document(&self.driver, script);
        set.await.expect("the browser takes a script");
    }

    /// What the console holds that is an error, where one is to be there; it then holds none.
    pub(super) async fn errors_so_far(&self) -> Vec<String> {
        let errors = self.browser.errors(&self.driver).await;
        errors.expect("the console can be read")
    }

    /// What a script answers in its own time, by calling its last argument.
    pub(super) async fn ask_later(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.driver.execute_async(script, arguments).await;
        answer.expect("the script runs").json().clone()
    }

    /// What a script returns; for questions that have no word here yet.
    pub(super) async fn ask(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.look(script, arguments).await;
        answer.expect("the script runs")
    }

    async fn look(&self, script: &str, arguments: Vec<Value>) -> WebDriverResult<Value> {
        let answer = self.driver.execute(script, arguments).await?;
        Ok(answer.json().clone())
    }

    /// What a script returns that is told where to look: `root`, and a selector.
    async fn look_inside(&self, script: &str, css: &str) -> WebDriverResult<Value> {
        let script = format!("{ROOT} {script}");
        self.look(&script, self.whereabouts(css)).await
    }

    /// What such a script is told.
    fn whereabouts(&self, css: &str) -> Vec<Value> {
        vec![json!(css), json!(self.within)]
    }

    /// The first such element.
    async fn find(&self, css: &str) -> WebDriverResult<WebElement> {
        if self.within.is_none() {
            return self.driver.find(By::Css(css)).await;
        }
        // Firefox's driver finds elements in a shadow root, and then takes them for nobody's.
        let script = format!("{ROOT} return root.querySelector(arguments[0])");
        let found = self.driver.execute(script, self.whereabouts(css)).await?;
        found.element()
    }

    /// Waits until every part of the program is there: what is seen next does not depend on how quickly one comes.
    async fn is_whole(&self) {
        self.is_mounted().await;
        self.until("all parts of the program", async || {
            self.find(":root[data-whole]").await?;
            Ok(())
        })
        .await;
    }

    async fn is_mounted(&self) {
        self.until("the page, mounted", async || {
            self.find("main:not(.start)").await?;
            Ok(())
        })
        .await;
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

impl From<std::io::Error> for Unmet {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<WebDriverError> for Unmet {
    fn from(error: WebDriverError) -> Self {
        Self(error.to_string())
    }
}
