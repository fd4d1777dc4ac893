//! The browsers that the page is tested in, and everything in which they differ.

use std::fmt::{self, Display, Formatter};
use std::path::Path;
use std::process::Command;

use axum::http::Method;
use serde_json::{Value, json};
use thirtyfour::common::capabilities::firefox::FirefoxPreferences;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::prelude::*;
use thirtyfour::{
    Capabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel, RequestData, SessionId,
};

use super::driver::Driver;
use super::ports::port;

/// A browser, with the driver that steers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Browser {
    Chromium,
    Firefox,
}

impl Browser {
    pub(super) const ALL: [Self; 2] = [Self::Chromium, Self::Firefox];

    /// The driver, on a port that it announces.
    pub(super) fn driver(self, room: &Path) -> Command {
        match self {
            Self::Chromium => {
                let mut driver = Command::new(given("QUEUESCOPE_CHROMEDRIVER"));
                driver.arg(format!("--port={}", port()));
                driver
            }
            Self::Firefox => {
                let mut driver = Command::new(given("QUEUESCOPE_GECKODRIVER"));
                // With access to the system, or nobody could set a preference of a running browser.
                driver.args(["--port=0", "--websocket-port=0", "--allow-system-access"]);
                // Profiles and half a download are kept there.
                driver.env("TMPDIR", room);
                driver
            }
        }
    }

    /// What the driver says before its port.
    pub(super) fn announcement(self) -> &'static str {
        match self {
            Self::Chromium => "successfully on port ",
            Self::Firefox => "Listening on 127.0.0.1:",
        }
    }

    /// How the browser is to open: unseen, with a profile in the one folder, and with another for what it downloads.
    pub(super) fn capabilities(
        self,
        room: &Path,
        downloads: &Path,
    ) -> WebDriverResult<Capabilities> {
        match self {
            Self::Chromium => chromium(room, downloads),
            Self::Firefox => firefox(downloads),
        }
    }

    /// Gives the page a size in CSS pixels.
    pub(super) async fn resize(
        self,
        driver: &WebDriver,
        (width, height): (u32, u32),
    ) -> WebDriverResult<()> {
        match self {
            Self::Chromium => {
                let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                emulate(driver, "setDeviceMetricsOverride", metrics).await
            }
            Self::Firefox => {
                // Its window is never as narrow as a phone: there the page is narrower than the window.
                let script = "const page = gBrowser.selectedBrowser; page.style.maxWidth = ''; \
                    const now = page.getBoundingClientRect(); const [width, height] = arguments; \
                    resizeTo(outerWidth + width - now.width, outerHeight + height - now.height); \
                    page.style.maxWidth = `${width}px`";
                around_the_page(driver, script, vec![json!(width), json!(height)]).await
            }
        }
    }

    /// Puts the page in front of the person, as a window is that one works in.
    pub(super) async fn come_to_the_front(self, driver: &WebDriver) -> WebDriverResult<()> {
        match self {
            // Without a screen it does not know that it is.
            Self::Chromium => {
                let how = json!({ "enabled": true });
                emulate(driver, "setFocusEmulationEnabled", how).await
            }
            Self::Firefox => Ok(()),
        }
    }

    /// Sets a `prefers-…` of the system to a value that style sheets know.
    pub(super) async fn prefers(
        self,
        driver: &WebDriver,
        what: &str,
        value: &str,
    ) -> WebDriverResult<()> {
        match self {
            Self::Chromium => {
                let feature = json!({ "name": format!("prefers-{what}"), "value": value });
                emulate(driver, "setEmulatedMedia", json!({ "features": [feature] })).await
            }
            Self::Firefox => {
                let (name, number) = match (what, value) {
                    ("color-scheme", "dark") => (COLOR_SCHEME, 0),
                    ("color-scheme", "light") => (COLOR_SCHEME, 1),
                    ("reduced-motion", "no-preference") => (REDUCED_MOTION, 0),
                    ("reduced-motion", "reduce") => (REDUCED_MOTION, 1),
                    _ => panic!("no preference of Firefox is known for prefers-{what}: {value}"),
                };
                let script = "Services.prefs.setIntPref(arguments[0], arguments[1])";
                around_the_page(driver, script, vec![json!(name), json!(number)]).await
            }
        }
    }

    /// Runs a script in every document from now on, frames included, before anything of its own.
    pub(super) async fn before_every_document(
        self,
        driver: &WebDriver,
        script: &str,
    ) -> WebDriverResult<()> {
        match self {
            Self::Chromium => {
                let command = "Page.addScriptToEvaluateOnNewDocument";
                let how = json!({ "source": script });
                driver.cdp().send_raw(command, how).await?;
                Ok(())
            }
            Self::Firefox => panic!("no word for this is known to the driver of {self}"),
        }
    }

    /// The page as programs for people who do not see it have it.
    pub(super) async fn accessibility(self, driver: &WebDriver) -> WebDriverResult<Value> {
        match self {
            Self::Chromium => {
                let command = "Accessibility.getFullAXTree";
                driver.cdp().send_raw(command, json!({})).await
            }
            Self::Firefox => panic!("no word for this is known to the driver of {self}"),
        }
    }

    /// What the console of an open page holds that is an error, where the driver can be asked for it.
    pub(super) async fn errors(self, driver: &WebDriver) -> WebDriverResult<Vec<String>> {
        match self {
            Self::Chromium => {
                let log = driver.get_log("browser").await?;
                let errors = log.into_iter().filter(|entry| entry.level == "SEVERE");
                Ok(errors.map(|entry| entry.message).collect())
            }
            Self::Firefox => Ok(Vec::new()),
        }
    }

    /// Forgets what the pages of that server keep and what was set of the system. They are closed.
    pub(super) async fn forget(self, driver: &WebDriver, server: &str) -> WebDriverResult<()> {
        match self {
            Self::Chromium => {
                let what = json!({ "origin": server, "storageTypes": "all" });
                driver
                    .cdp()
                    .send_raw("Storage.clearDataForOrigin", what)
                    .await?;
                // What they said while they closed is no fault of the next.
                driver.get_log("browser").await?;
                Ok(())
            }
            Self::Firefox => {
                let script = "const [system, done] = arguments; \
                    system.forEach((name) => Services.prefs.clearUserPref(name)); \
                    Services.clearData.deleteData(Services.clearData.CLEAR_DOM_STORAGES, () => done())";
                let system = vec![json!([COLOR_SCHEME, REDUCED_MOTION])];
                driver.cmd(AROUND_THE_PAGE).await?;
                driver.execute_async(script, system).await?;
                driver.cmd(IN_THE_PAGE).await?;
                Ok(())
            }
        }
    }

    /// What driver and browser have printed so far.
    pub(super) async fn printed(
        self,
        web: &WebDriver,
        driver: &Driver,
    ) -> WebDriverResult<Vec<String>> {
        match self {
            // Its pages print nothing.
            Self::Chromium => Ok(Vec::new()),
            Self::Firefox => {
                around_the_page(web, "dump(arguments[0] + '\\n')", vec![json!(SO_FAR)]).await?;
                Ok(driver.printed_until(SO_FAR))
            }
        }
    }

    /// Whether this line, printed by driver or browser, begins an error of the page.
    pub(super) fn prints_an_error(self, line: &str, page: &str) -> bool {
        match self {
            Self::Chromium => false,
            // What a page prints is in quotation marks; what the browser prints for itself is not.
            Self::Firefox => {
                line.starts_with("console.error: \"")
                    || line.starts_with(&format!("JavaScript error: {page}"))
            }
        }
    }

    /// Whether this line says that the browser has ended the page amid what it did. Firefox does that to a
    /// page that is working while its window closes, and what is called in it afterwards finds it broken.
    pub(super) fn prints_an_end(self, line: &str, page: &str) -> bool {
        match self {
            Self::Chromium => false,
            Self::Firefox => {
                line.starts_with(&format!("JavaScript warning: {page}"))
                    && line.contains("Script terminated by timeout")
            }
        }
    }
}

impl Display for Browser {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
        })
    }
}

/// A line that Firefox is told to print.
const SO_FAR: &str = "so far";
const COLOR_SCHEME: &str = "layout.css.prefers-color-scheme.content-override";
const REDUCED_MOTION: &str = "ui.prefersReducedMotion";

fn chromium(room: &Path, downloads: &Path) -> WebDriverResult<Capabilities> {
    let mut chrome = DesiredCapabilities::chrome();
    chrome.set_binary(&given("QUEUESCOPE_CHROMIUM"))?;
    chrome.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    chrome.add_arg(&format!("--user-data-dir={}", room.display()))?;
    for flag in [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // A test goes to more places in ten seconds than a person can.
        "--disable-ipc-flooding-protection",
        // The browser hangs on the driver, and so ends with it.
        "--remote-debugging-pipe",
    ] {
        chrome.add_arg(flag)?;
    }
    let preferences = json!({ "download.default_directory": downloads });
    chrome.add_experimental_option("prefs", preferences)?;
    Ok(chrome.into())
}

fn firefox(downloads: &Path) -> WebDriverResult<Capabilities> {
    let mut preferences = FirefoxPreferences::new();
    // What the page prints on its console, the browser prints too.
    preferences.set("devtools.console.stdout.content", true)?;
    preferences.set("devtools.console.stdout.chrome", false)?;
    // Into the folder named here.
    preferences.set("browser.download.folderList", 2)?;
    preferences.set("browser.download.dir", downloads)?;
    preferences.set("browser.download.alwaysOpenPanel", false)?;
    // Without a touch screen it hides touches from the page.
    preferences.set("dom.w3c_touch_events.enabled", 1)?;
    let mut firefox = DesiredCapabilities::firefox();
    firefox.set_firefox_binary(&given("QUEUESCOPE_FIREFOX"))?;
    firefox.set_headless()?;
    firefox.set_preferences(preferences)?;
    Ok(firefox.into())
}

async fn emulate(driver: &WebDriver, what: &str, how: Value) -> WebDriverResult<()> {
    let command = format!("Emulation.{what}");
    driver.cdp().send_raw(&command, how).await?;
    Ok(())
}

/// Runs a script in Firefox's own window instead of the page.
async fn around_the_page(
    driver: &WebDriver,
    script: &str,
    arguments: Vec<Value>,
) -> WebDriverResult<()> {
    driver.cmd(AROUND_THE_PAGE).await?;
    driver.execute(script, arguments).await?;
    driver.cmd(IN_THE_PAGE).await?;
    Ok(())
}

/// geckodriver's own command: whether scripts run in the page or around it.
#[derive(Debug)]
struct Context(&'static str);

const AROUND_THE_PAGE: Context = Context("chrome");
const IN_THE_PAGE: Context = Context("content");

impl FormatRequestData for Context {
    fn format_request(&self, session: &SessionId) -> RequestData {
        RequestData::new(Method::POST, format!("session/{session}/moz/context"))
            .add_body(json!({ "context": self.0 }))
    }
}

/// What `cargo xtask test` tells the tests.
pub(crate) fn given(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `cargo xtask test`"))
}
