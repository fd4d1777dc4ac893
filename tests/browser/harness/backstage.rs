//! The browsers behind the tests. One takes as long to open as a test lasts, so each is used by one test after the other:
//! what a test leaves behind is cleared away, and a browser that saw one fail is not used again.

use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use tempfile::TempDir;
use thirtyfour::common::command::Command;
use thirtyfour::prelude::*;

use super::browser::Browser;
use super::driver::Driver;

/// How long an answer of the driver may take.
const DEADLINE: Duration = Duration::from_mins(1);

/// Those that no test uses now.
static WAITING: Mutex<Vec<Backstage>> = Mutex::new(Vec::new());

/// An open browser, and what stands around it.
pub(super) struct Backstage {
    browser: Browser,
    pub(super) web: WebDriver,
    /// The folder that the browser downloads into.
    pub(super) downloads: PathBuf,
    driver: Driver,
    #[expect(
        dead_code,
        reason = "the profile is in it for as long as the browser is open"
    )]
    room: TempDir,
}

impl Backstage {
    /// A browser for one test.
    pub(super) async fn enter(browser: Browser) -> Self {
        let waits = waiting()
            .extract_if(.., |one| one.browser == browser)
            .next();
        match waits {
            Some(waits) => waits,
            None => Self::open(browser).await,
        }
    }

    async fn open(browser: Browser) -> Self {
        let room = TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("room for a profile");
        let downloads = room.path().join("downloads");
        fs::create_dir(&downloads).expect("room for downloads");
        let driver = Driver::start(browser, &room);
        let capabilities = browser.capabilities(room.path(), &downloads);
        let capabilities = capabilities.expect("capabilities are plain values");
        let web = WebDriver::builder(&driver.address, capabilities)
            .request_timeout(DEADLINE)
            .await
            .expect("the browser opens");
        Self {
            browser,
            web,
            downloads,
            driver,
            room,
        }
    }

    /// Leaves the browser for the next test, and returns what it printed from the page's first error on.
    pub(super) async fn leave(self, server: &str) -> Vec<String> {
        self.clear(server)
            .await
            .expect("the browser can be cleared");
        let printed = self.browser.printed(&self.web, &self.driver).await;
        let printed = printed.expect("the browser prints");
        let is_error = |line: &String| self.browser.prints_an_error(line, server);
        let is_cut_off = |line: &String| self.browser.prints_an_end(line, server);
        let by_the_page = printed.into_iter().take_while(|line| !is_cut_off(line));
        let errors = by_the_page.skip_while(|line| !is_error(line)).collect();
        waiting().push(self);
        errors
    }

    /// Puts an empty tab in the place of all that are open, and forgets what the pages of that server kept.
    async fn clear(&self, server: &str) -> WebDriverResult<()> {
        let web = &self.web;
        web.cmd(Command::ReleaseActions).await?;
        let before = web.windows().await?;
        let empty = web.new_tab().await?;
        for tab in before {
            web.switch_to_window(tab).await?;
            web.clone().close_window().await?;
        }
        web.switch_to_window(empty).await?;
        self.browser.forget(web, server).await?;
        for file in fs::read_dir(&self.downloads)? {
            fs::remove_file(file?.path())?;
        }
        Ok(())
    }

    /// Closes the browser.
    pub(super) async fn close(self) {
        // Whatever it answers, its driver ends with it.
        let _ = self.web.quit().await;
    }
}

fn waiting() -> MutexGuard<'static, Vec<Backstage>> {
    WAITING.lock().expect("nobody breaks it")
}
