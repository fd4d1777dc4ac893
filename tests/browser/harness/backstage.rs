//! What stands around the browser: a server with the built page, a driver, a room for the profile. All three belong to
//! one test, at ports of their own, and end with it.

use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use serde_json::json;
use tempfile::TempDir;
use thirtyfour::prelude::*;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

use super::browser::{Browser, given};
use super::hosts::{hosts, version};

/// How long a driver may take to begin or to end.
const DEADLINE: Duration = Duration::from_mins(1);

/// Where the server has a page with nothing on it.
pub(super) const NOTHING: &str = "/nothing";

/// It has an icon of its own, so that no browser asks for one that is not there.
const EMPTY: &str = "<!doctype html><title>Nothing</title><link rel=icon href='data:,'><body>";

/// Where the server has somebody else's page with two Queuescopes on it.
pub(crate) const BESIDE: &str = "/beside";

/// What one test needs and does not speak of.
pub(super) struct Backstage {
    /// Where the page is, without a slash at the end.
    pub(super) server: String,
    /// The folder that the browser downloads into.
    pub(super) downloads: PathBuf,
    browser: Browser,
    driver: Driver,
    room: TempDir,
}

impl Backstage {
    /// Starts the server and the driver.
    pub(super) async fn set(browser: Browser) -> Self {
        let page = Router::new()
            .route(NOTHING, get(|| async { Html(EMPTY) }))
            .route(BESIDE, get(|| async { Html(beside()) }))
            .merge(hosts())
            .fallback_service(ServeDir::new(given("QUEUESCOPE_PAGE")));
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .await
            .expect("a free port");
        let address = listener.local_addr().expect("a bound port has an address");
        tokio::spawn(async { axum::serve(listener, page).await });
        let room = TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("room for a profile");
        let downloads = room.path().join("downloads");
        std::fs::create_dir(&downloads).expect("room for downloads");
        Self {
            server: format!("http://{address}"),
            downloads,
            browser,
            driver: Driver::start(browser, &room),
            room,
        }
    }

    /// Opens a browser.
    pub(super) async fn open(&self) -> WebDriver {
        let capabilities = self.browser.capabilities(self.room.path(), &self.downloads);
        let capabilities = capabilities.expect("capabilities are plain values");
        WebDriver::builder(&self.driver.address, capabilities)
            .request_timeout(DEADLINE)
            .await
            .expect("the browser opens")
    }

    /// Ends the driver of a browser that is closed, and returns what was printed from the page's first error on.
    pub(super) fn strike(mut self) -> Vec<String> {
        self.driver.end();
        let is_error = |line: &String| self.browser.prints_an_error(line, &self.server);
        let is_cut_off = |line: &String| self.browser.prints_an_end(line, &self.server);
        // The end of it comes with the end of the last program that prints.
        let printed = std::iter::from_fn(|| self.driver.prints.recv_timeout(DEADLINE).ok());
        let by_the_page = printed.take_while(|line| !is_cut_off(line));
        by_the_page.skip_while(|line| !is_error(line)).collect()
    }
}

/// Somebody else's page, with the names that the files of ours have today.
fn beside() -> String {
    let version = version(&given("QUEUESCOPE_PAGE"));
    include_str!("beside.html")
        .replace(
            "{sheets}",
            &json!([format!("/{version}/queuescope.css")]).to_string(),
        )
        .replace("{module}", &format!("/{version}/queuescope-web.js"))
        .replace("{program}", &format!("/{version}/queuescope-web_bg.wasm"))
}

/// A running driver; dropped, it is gone.
struct Driver {
    address: String,
    process: Child,
    /// Every line of the driver and of its browser.
    prints: Receiver<String>,
}

impl Driver {
    fn start(browser: Browser, room: &TempDir) -> Self {
        let mut process = browser
            .driver(room.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("the driver of {browser} does not start: {error}"));
        let (says, prints) = channel();
        listen(process.stdout.take(), says.clone());
        listen(process.stderr.take(), says);
        let mut said = String::new();
        let port = loop {
            let line = match prints.recv_timeout(DEADLINE) {
                Ok(line) => line,
                Err(RecvTimeoutError::Disconnected) => {
                    let how = process.wait();
                    panic!(
                        "the driver of {browser} has ended before its port ({how:?}) and said:\n{said}"
                    )
                }
                Err(RecvTimeoutError::Timeout) => {
                    panic!("the driver of {browser} has not said its port, only:\n{said}")
                }
            };
            said.push_str(&line);
            said.push('\n');
            if let Some((_, port)) = line.split_once(browser.announcement()) {
                break port.trim_end_matches('.').to_owned();
            }
        };
        Self {
            address: format!("http://127.0.0.1:{port}"),
            process,
            prints,
        }
    }

    fn end(&mut self) {
        // It may be gone already, and that is as good.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.end();
    }
}

/// Passes every line on until the last program has closed its end.
fn listen(pipe: Option<impl Read + Send + 'static>, to: Sender<String>) {
    let pipe = BufReader::new(pipe.expect("its output is ours"));
    thread::spawn(move || {
        for line in pipe.split(b'\n').map_while(Result::ok) {
            // Nobody listens any more once the test has failed.
            let _ = to.send(String::from_utf8_lossy(&line).trim_end().to_owned());
        }
    });
}
