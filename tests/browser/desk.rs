//! The desk, worked by mouse and by keyboard.

use serde_json::json;
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};

/// The status in the head of the panel.
const STATUS: &str = ".panel-status .status-name";
/// The selected session's row in the queue.
const ROW: &str = ".queue-row[aria-current]";
/// The name in the row that the keyboard is at.
const CURSOR: &str = ".queue-row[data-cursor] .queue-link";

/// Time stands still, so that only the test makes it pass.
async fn pause(page: &Page) {
    page.click_button(".clock", "Pause").await;
    page.see(".clock", "Resume").await;
}

/// Both the panel and the queue show the status.
async fn shows(page: &Page, status: &str) {
    page.see(STATUS, status).await;
    page.see(ROW, status).await;
}

#[test]
fn the_page_opens_with_eight_sessions_each_in_another_status() {
    in_browser(Window::Desktop, "", async |page| {
        page.see("h1", "Ana’s queue").await;
        let mut statuses = page.texts_now(".queue-row .status-name").await;
        assert_eq!(statuses.len(), 8);
        statuses.sort_unstable();
        statuses.dedup();
        assert_eq!(statuses.len(), 8);
    });
}

#[test]
fn a_session_is_selected_wherever_its_row_is_pressed() {
    for window in [Window::Desktop, Window::Phone] {
        in_browser(window, "#/desk", async |page| {
            page.see(".queue-row", "Moreau").await;
            // What is under a hand in the middle of each cell.
            let pressed = "const row = [...document.querySelectorAll('.queue-row')].find(row => row.textContent.includes('Moreau')); \
                row.scrollIntoView({ block: 'center' }); \
                return [...row.children].filter(cell => cell.checkVisibility()).map(cell => { \
                    const { left, top, width, height } = cell.getBoundingClientRect(); \
                    const under = document.elementFromPoint(left + width / 2, top + height / 2); \
                    return under.closest('a')?.textContent; \
                }).filter(name => name !== 'Moreau')";
            page.see_answer(pressed, &json!([])).await;
        });
    }
}

#[test]
fn what_is_not_possible_is_told_with_its_reason() {
    in_browser(Window::Desktop, "#/desk/Visser", async |page| {
        page.see(STATUS, "Waiting").await;
        page.click(".not-possible summary").await;
        page.see(".not-possible", "Hold session").await;
        page.see(
            ".not-possible",
            "Not while Waiting: possible in Active and Collaborating.",
        )
        .await;
    });
}

#[test]
fn the_clock_runs_stands_still_and_hurries() {
    in_browser(Window::Desktop, "#/desk/Haddad", async |page| {
        page.see(".clock-face", "08:41:0").await;
        page.click(".clock-speed").await;
        page.press("60×").await;
        page.press(Key::Enter).await;
        // A minute a second: the connecting limit strikes by itself.
        page.see(STATUS, "Removed from TC queue").await;
        pause(page).await;
        let then = page.text(".clock-face").await;
        page.click_button(".clock", "Jump to:").await;
        page.see(".queue-row", "Offline").await;
        assert!(page.text(".clock-face").await >= then);
    });
}

#[test]
fn a_session_is_put_on_hold_and_resumed_by_keyboard_alone() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.see(STATUS, "Active").await;
        page.focus_by_tab("Hold session").await;
        page.press(Key::Enter).await;
        shows(page, "On Hold").await;
        page.focus_by_tab("Start session").await;
        page.press(Key::Space).await;
        shows(page, "Active").await;
        page.focus_by_tab("Ana’s queue").await;
        while page.text(CURSOR).await != "Visser" {
            page.press(Key::Down).await;
        }
        page.press(Key::Enter).await;
        page.see_address("#/desk/Visser").await;
        page.see(STATUS, "Waiting").await;
    });
}

#[test]
fn a_wrong_limit_is_named_and_changes_nothing() {
    in_every_browser(Window::Desktop, "#/desk/Visser", async |page| {
        pause(page).await;
        for wrong in ["1000", "-1", "soon", ""] {
            page.retype(".limit-field:nth-of-type(2) input", wrong)
                .await;
            page.press(Key::Enter).await;
            page.see(".limits .notice", &format!("“{wrong}” is not a limit"))
                .await;
        }
        page.see(".deadline", "23:4").await;
        page.retype(".limit-field:nth-of-type(2) input", "7").await;
        page.press(Key::Enter).await;
        page.see_no(".limits .notice").await;
        page.see(".deadline", "0:4").await;
    });
}

#[test]
fn what_is_wrong_with_a_limit_is_seen_where_one_types() {
    for window in [Window::Phone, Window::Desktop] {
        in_every_browser(window, "#/desk/Visser", async |page| {
            let last = ".limit-field:nth-of-type(3) input";
            // At the very foot of the window, so that nothing below it is in sight.
            page.upon(
                last,
                "element.scrollIntoView({ block: 'end', behavior: 'instant' })",
            )
            .await;
            page.retype(last, "soon").await;
            page.press(Key::Enter).await;
            page.see(".limit-field:focus-within .notice", "“soon” is not a limit")
                .await;
            // A browser scrolls by whole pixels.
            let in_sight = "const { top, bottom } = document.querySelector('.limit-field .notice') \
                .getBoundingClientRect(); return top > 0 && bottom < innerHeight + 1";
            page.see_answer(in_sight, &json!(true)).await;
            page.press(Key::Control + "a").await;
            page.press("9").await;
            page.see_no(".limit-field .notice").await;
        });
    }
}

#[test]
fn an_unknown_session_or_screen_in_the_address_is_told_and_the_page_works_on() {
    in_browser(Window::Phone, "#/desk/Nobody", async |page| {
        page.see(".notice", "There is no session called “Nobody”")
            .await;
        page.open("#/cellar").await;
        page.see(".notice", "There is no screen called “cellar”")
            .await;
        page.see(".queue-row", "Okafor").await;
    });
}

#[test]
fn no_page_is_wider_than_its_window() {
    for window in [Window::Phone, Window::Tablet, Window::Desktop] {
        in_every_browser(window, "#/desk/Novak", async |page| {
            for address in [
                "#/desk/Novak",
                "#/explorer",
                "#/explorer/on-hold/collaborating",
                "#/report",
                "#/report/Silva/Ben?field=total-time",
            ] {
                page.open(address).await;
                let root = "const root = document.documentElement;";
                let script = format!("{root} return root.scrollWidth - root.clientWidth");
                assert_eq!(page.ask(&script, vec![]).await, 0, "{window:?} {address}");
            }
        });
    }
}
