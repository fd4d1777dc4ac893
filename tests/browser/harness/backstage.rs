//! What stands around the browser: a server with the built page, a driver, an empty profile. All three belong to one
//! test, at ports of their own, and end with it.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use axum::Router;
use tempfile::TempDir;
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

/// What one test needs and does not speak of.
pub(super) struct Backstage {
    /// Where the page is, without a slash at the end.
    pub(super) server: String,
    chromedriver: Chromedriver,
    profile: TempDir,
}

impl Backstage {
    /// Starts the server and the driver.
    pub(super) async fn set() -> Self {
        let page = Router::new().fallback_service(ServeDir::new(given("QUEUESCOPE_PAGE")));
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .await
            .expect("a free port");
        let address = listener.local_addr().expect("a bound port has an address");
        tokio::spawn(async { axum::serve(listener, page).await });
        Self {
            server: format!("http://{address}"),
            chromedriver: Chromedriver::start(),
            profile: TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("room for a profile"),
        }
    }

    /// Opens a browser.
    pub(super) async fn browser(&self) -> WebDriver {
        let capabilities = self.capabilities().expect("capabilities are plain values");
        WebDriver::builder(&self.chromedriver.address, capabilities)
            .request_timeout(Duration::from_mins(1))
            .await
            .expect("the browser opens")
    }

    fn capabilities(&self) -> WebDriverResult<Capabilities> {
        let mut chrome = DesiredCapabilities::chrome();
        chrome.set_binary(&given("QUEUESCOPE_CHROMIUM"))?;
        chrome.set_browser_log_level(LoggingPrefsLogLevel::All)?;
        chrome.add_arg(&format!(
            "--user-data-dir={}",
            self.profile.path().display()
        ))?;
        for flag in [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // The browser hangs on the driver, and so ends with it.
            "--remote-debugging-pipe",
        ] {
            chrome.add_arg(flag)?;
        }
        Ok(chrome.into())
    }
}

/// A running chromedriver; dropped, it is gone.
struct Chromedriver {
    address: String,
    process: Child,
    /// Kept open: it may have more to say.
    _says: BufReader<ChildStdout>,
}

impl Chromedriver {
    fn start() -> Self {
        let mut process = Command::new(given("QUEUESCOPE_CHROMEDRIVER"))
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts");
        let mut says = BufReader::new(process.stdout.take().expect("its output is ours"));
        let mut line = String::new();
        let port = loop {
            line.clear();
            let read = says.read_line(&mut line).expect("chromedriver speaks text");
            assert_ne!(read, 0, "chromedriver ended before it said its port");
            if let Some((_, port)) = line.trim_end().split_once("successfully on port ") {
                break port.trim_end_matches('.').to_owned();
            }
        };
        Self {
            address: format!("http://127.0.0.1:{port}"),
            process,
            _says: says,
        }
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        // It may be gone already, and that is as good.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn given(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `cargo xtask test`"))
}
