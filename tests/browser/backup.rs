//! All that is somebody's own as one file: saved here, opened there, and what is wrong with a file is told.

use tempfile::TempDir;
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};
use super::kept::{BUSY, NOTHING_WORKS, STATUS, hold_okafor, the_store_is_as_it_is};
use super::stories::{FILE, file};

const PLACE: &str = ".backup input";

/// Saves a backup, and hands over its text.
async fn saved(page: &Page) -> String {
    page.press("k").await;
    page.click_button(".backup", "Save a backup").await;
    let text = page.downloaded("queuescope-backup.json").await;
    page.see_no(".backup .notice").await;
    text
}

/// Opens such a backup; the file is there for as long as what is handed over.
#[must_use]
async fn open(page: &Page, text: &str) -> TempDir {
    let (room, path) = file("backup.json", text);
    page.attach(PLACE, &path).await;
    room
}

/// Another browser: nothing was ever kept in it.
async fn elsewhere(page: &Page) {
    page.ask("sessionStorage.clear(); localStorage.clear()", vec![])
        .await;
    the_store_is_as_it_is(page).await;
    page.leave().await;
    page.open("#/desk/Okafor").await;
    page.see(STATUS, "Active").await;
}

#[test]
fn everything_is_taken_to_another_browser_and_replaces_nothing_there() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_okafor(page).await;
        page.click(".segment[title='Dark']").await;
        page.go(BUSY).await;
        page.see_count(".tab", 6).await;
        page.go("#/scenarios").await;
        let (_room, path) = file("nothing.json", NOTHING_WORKS);
        page.attach(FILE, &path).await;
        page.see(".player-head h2", "Nothing works").await;
        let text = saved(page).await;
        elsewhere(page).await;
        page.see_count(":root:not([data-theme=dark])", 1).await;
        page.press("k").await;
        let _file = open(page, &text).await;
        page.see(".backup .notice", "Opened: 2 desks and 1 scenario file.")
            .await;
        page.see_count(":root[data-theme=dark]", 1).await;
        page.click(".dialog[data-kind=backup] [aria-label=Close]")
            .await;
        // The busy desk, and beside it the morning of this browser and the one that was taken along.
        page.see_address("&sessions=60").await;
        page.see_count(".tab", 6).await;
        page.see_count(".left-list li", 2).await;
        page.click_button(".left-list li:first-child", "Go back to it")
            .await;
        page.go("#/desk/Okafor").await;
        page.see(STATUS, "On Hold").await;
        page.go("#/scenarios/nothing-works").await;
        page.see(".player-head h2", "Nothing works").await;
    });
}

#[test]
fn by_keyboard_it_is_saved_and_opened() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_okafor(page).await;
        page.press("k").await;
        page.focus_by_tab("Save a backup").await;
        page.press(Key::Enter).await;
        let text = page.downloaded("queuescope-backup.json").await;
        elsewhere(page).await;
        page.press("k").await;
        let _file = open(page, &text).await;
        page.see(".backup .notice", "Opened: 1 desk.").await;
        page.press(Key::Escape).await;
        page.see_no(".backup").await;
        page.go("#/desk/Okafor").await;
        page.see(STATUS, "On Hold").await;
    });
}

#[test]
fn of_one_that_was_changed_what_can_be_read_is_opened_and_that_is_said() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_okafor(page).await;
        let text = saved(page).await;
        let _file = open(page, &text.replace("hold_session", "fly")).await;
        page.see(".backup .notice", "damaged or changed").await;
        page.see(".backup .notice", "Opened: no desk.").await;
        page.see_count(".kept-aside", 1).await;
        let _file = open(page, &text).await;
        page.see(".backup .notice", "Opened: 1 desk.").await;
        // Something that still makes sense, and is not what was saved.
        let _file = open(page, &text.replacen("Okafor", "Okafir", 1)).await;
        page.see(".backup .notice", "damaged or changed").await;
    });
}

#[test]
fn what_is_no_backup_is_told_and_changes_nothing() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_okafor(page).await;
        let text = saved(page).await;
        let cut = &text[..text.len() / 2];
        let newer = text.replace("backup/1", "backup/2");
        let wrong = [
            ("Session ID,Name", "This is not a backup"),
            (NOTHING_WORKS, "open it under Scenarios"),
            (&newer, "calls itself “queuescope-backup/2”"),
            (cut, "incomplete or damaged"),
        ];
        for (text, why) in wrong {
            let _file = open(page, text).await;
            page.see(".backup .notice", why).await;
            page.see(".backup .notice", "Nothing was changed").await;
        }
        page.see_no(".left-desks").await;
        page.see(STATUS, "On Hold").await;
        page.click(".dialog[data-kind=backup] [aria-label=Close]")
            .await;
        page.go("#/scenarios").await;
        let (_room, path) = file("backup.json", &text);
        page.attach(FILE, &path).await;
        page.see(".notice", "This is a backup, not a scenario")
            .await;
    });
}
