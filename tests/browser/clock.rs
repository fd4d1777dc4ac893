//! Time that passes: it stops at once, it is as fast as it says, and a long way is travelled in
//! portions that can be stopped.

use serde_json::json;

use super::harness::{Page, Window, in_browser};

pub(super) const FACE: &str = ".clock-face";
const SPEED: &str = ".clock-speed";
const STEP: &str = ".clock > .button:last-child";

/// A busy desk of the usual size.
const BUSY: &str = "#/desk?seed=1";
/// More happens there in a day than any machine lives in a second.
const VERY_BUSY: &str = "#/desk?seed=1&technicians=50&arrivals=3600&sessions=5000";

/// Of `08:25:03`, since midnight.
pub(super) fn seconds(face: &str) -> i64 {
    let parts = face.split(':').map(|part| part.parse().unwrap_or(0));
    parts.fold(0, |sum, part: i64| sum * 60 + part)
}

/// How many seconds of the desk's time pass in so many milliseconds; less than a day.
async fn passed_in(page: &Page, milliseconds: u32) -> i64 {
    let before = seconds(&page.text(FACE).await);
    page.frame_times(milliseconds).await;
    let after = seconds(&page.text(FACE).await);
    (after - before).rem_euclid(86_400)
}

#[test]
fn a_pause_stops_at_once_however_fast_time_went_and_life_goes_on_at_its_speed() {
    in_browser(Window::Desktop, BUSY, async |page| {
        page.choose(SPEED, "86400×").await;
        page.frame_times(3_000).await;
        page.click_button(".clock", "Pause").await;
        page.see(".clock", "Resume").await;
        assert_eq!(passed_in(page, 1_500).await, 0, "while it stands still");
        page.choose(SPEED, "1×").await;
        page.click_button(".clock", "Resume").await;
        let passed = passed_in(page, 3_000).await;
        assert!((2..=6).contains(&passed), "{passed} s in three seconds");
    });
}

#[test]
fn a_speed_that_cannot_be_kept_is_said() {
    in_browser(Window::Desktop, VERY_BUSY, async |page| {
        page.see_no(".clock-real").await;
        page.choose(SPEED, "86400×").await;
        page.see(".clock-real", "actual ").await;
        page.choose(SPEED, "1×").await;
        page.see_no(".clock-real").await;
    });
}

#[test]
fn a_way_of_two_weeks_through_a_busy_desk_is_told_and_can_be_stopped() {
    in_browser(Window::Desktop, BUSY, async |page| {
        page.click_button(".clock", "Pause").await;
        let began = page.text(FACE).await;
        // What opening took is not part of the way.
        page.longest_task().await;
        page.click(".queue-link").await;
        page.click(".deadlines-later summary").await;
        page.click("[aria-label^='Jump to System limit']").await;
        page.see(STEP, "Stop here").await;
        page.see(STEP, "1%").await;
        page.click(STEP).await;
        page.see_no(".clock-way").await;
        page.see(".clock", "Resume").await;
        let stopped = page.text(FACE).await;
        assert_ne!(stopped, began, "it has come some way");
        assert_eq!(
            passed_in(page, 500).await,
            0,
            "it stays where it was stopped"
        );
        page.never_hung("a way through a busy desk").await;
    });
}

#[test]
fn a_way_is_stopped_by_keyboard_and_the_page_answers_on_it() {
    in_browser(Window::Desktop, BUSY, async |page| {
        page.click_button(".clock", "Pause").await;
        page.click(".queue-link").await;
        page.click(".deadlines-later summary").await;
        page.click("[aria-label^='Jump to System limit']").await;
        page.see(STEP, "Stop here").await;
        // Another screen opens meanwhile.
        page.ask("location.hash = '#/sources'", vec![]).await;
        page.see("h1", "Sources").await;
        page.see(STEP, "Stop here").await;
        page.press("p").await;
        page.see_no(".clock-way").await;
        page.see(".clock", "Resume").await;
    });
}

#[test]
fn a_quiet_desk_is_there_at_once_however_far_it_is() {
    in_browser(Window::Desktop, "#/desk/Lindqvist", async |page| {
        page.click_button(".clock", "Pause").await;
        let script = "const button = document.querySelector(\"[aria-label^='Jump to System limit']\"); \
            const began = performance.now(); button.click(); return performance.now() - began";
        page.click(".deadlines-later summary").await;
        page.see_count("[aria-label^='Jump to System limit']", 1)
            .await;
        let took = page.ask(script, vec![json!(0)]).await.as_f64();
        page.see_no(".clock-way").await;
        page.see(".panel-status", "Timed out").await;
        println!("two weeks of a quiet desk: {took:?} ms");
    });
}
