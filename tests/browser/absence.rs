//! Nobody has looked for a while: the machine slept, or the page was behind others.

use serde_json::{Value, json};
use thirtyfour::common::keys::Key;

use super::clock::{FACE, seconds};
use super::harness::{Page, Window, in_every_browser};

/// What is said of it.
const TOLD: &str = ".desk-absence";
/// Where the connecting limit would have struck meanwhile.
const STATUS: &str = ".panel-status .status-name";

/// Both clocks of the browser have gone on, as when the page was behind others, or where a machine's
/// counter goes on while it sleeps.
pub(super) const BOTH: [&str; 2] = ["performance", "Date"];
/// The calendar alone has, as where the counter sleeps with the machine.
const THE_CALENDAR: [&str; 1] = ["Date"];

/// So many seconds pass between one frame and the next.
pub(super) async fn nobody_looks_for(page: &Page, seconds: u32, clocks: &[&str]) {
    let script = "for (const name of arguments[1]) { \
            const clock = window[name], now = clock.now.bind(clock); \
            clock.now = () => now() + arguments[0] * 1000; \
        }";
    let arguments: Vec<Value> = vec![json!(seconds), json!(clocks)];
    page.ask(script, arguments).await;
}

/// How many seconds the desk is later than that face of its clock.
async fn later_than(page: &Page, face: &str) -> i64 {
    seconds(&page.text(FACE).await) - seconds(face)
}

#[test]
fn who_comes_back_is_told_how_much_has_passed_and_goes_back() {
    in_every_browser(Window::Desktop, "#/desk/Haddad", async |page| {
        page.see(STATUS, "Connecting").await;
        let before = page.text(FACE).await;
        nobody_looks_for(page, 1_200, &BOTH).await;
        page.see(TOLD, "20 minutes passed while you were away.")
            .await;
        page.see(STATUS, "Removed from TC queue").await;
        assert!(later_than(page, &before).await >= 1_200);
        page.click_button(TOLD, "Go back").await;
        page.see(STATUS, "Connecting").await;
        page.see_no(TOLD).await;
        page.see(".clock", "Resume").await;
        assert!(later_than(page, &before).await < 60);
        // Nothing is lost: it leads on to what was gone back from.
        page.click("[aria-label^='Redo']").await;
        page.see(STATUS, "Removed from TC queue").await;
        assert!(later_than(page, &before).await >= 1_200);
    });
}

#[test]
fn what_has_passed_while_a_machine_slept_is_kept_by_keyboard_and_can_still_be_taken_back() {
    in_every_browser(Window::Phone, "#/desk/Haddad", async |page| {
        page.see(STATUS, "Connecting").await;
        let before = page.text(FACE).await;
        nobody_looks_for(page, 4_000, &THE_CALENDAR).await;
        // No more than an hour is lived, and a little that passes by itself.
        page.see(TOLD, "1 hour passed while you were away.").await;
        page.focus_by_tab("Keep").await;
        page.press(Key::Enter).await;
        page.see_no(TOLD).await;
        page.see(STATUS, "Removed from TC queue").await;
        assert!(later_than(page, &before).await >= 3_600);
        page.press(Key::Control + "z").await;
        page.see(STATUS, "Connecting").await;
        assert!(later_than(page, &before).await < 60);
    });
}

#[test]
fn nothing_is_said_of_what_is_short_or_of_a_clock_that_stands_still() {
    in_every_browser(Window::Desktop, "#/desk/Haddad", async |page| {
        let before = page.text(FACE).await;
        nobody_looks_for(page, 50, &BOTH).await;
        let script = format!(
            "const [h, m, s] = document.querySelector('{FACE}').textContent.split(':'); \
            return (h * 60 + +m) * 60 + +s >= {}",
            seconds(&before) + 50
        );
        page.see_answer(&script, &json!(true)).await;
        assert_eq!(page.count(TOLD).await, 0);

        page.click_button(".clock", "Pause").await;
        let stopped = page.text(FACE).await;
        nobody_looks_for(page, 1_200, &BOTH).await;
        page.frame_times(300).await;
        assert_eq!(page.count(TOLD).await, 0);
        page.click_button(".clock", "Resume").await;
        page.frame_times(300).await;
        assert_eq!(page.count(TOLD).await, 0);
        assert!(later_than(page, &stopped).await < 60);
    });
}
