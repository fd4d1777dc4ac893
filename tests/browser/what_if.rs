//! What would have been under other limits: asked at the desk, seen side by side, kept as a branch.

use serde_json::json;
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};

const ASK: &str = "What if these had been the limits?";
const SUM: &str = ".what-if-sum";
const WAITING: &str = ".limit-field:nth-of-type(2) input";
/// The names of the entries that end differently.
const NAMES: &str = ".what-if-ends th a";
const BRANCHES: &str = ".timeline-branch-name";

/// Time stands still at 08:41, so that only the test makes it pass.
async fn pause(page: &Page) {
    page.click_button(".clock", "Pause").await;
    page.see(".clock", "Resume").await;
}

/// Asks what would have been if nobody had waited for longer than a minute: by mouse.
async fn ask(page: &Page) {
    pause(page).await;
    page.retype(WAITING, "1").await;
    page.click_button(".limits", ASK).await;
    page.see(SUM, "4 of 8 sessions would have ended differently")
        .await;
}

#[test]
fn the_sessions_that_would_have_ended_differently_are_seen_side_by_side() {
    in_every_browser(Window::Desktop, "#/desk/Haddad", async |page| {
        ask(page).await;
        page.see_texts(NAMES, &["Okafor", "Lindqvist", "Moreau", "Visser"])
            .await;
        page.see_texts(
            ".what-if-ends tr:nth-of-type(1) .status-name",
            &["Active", "Removed from TC queue"],
        )
        .await;
        page.see(".what-if-ends tr:nth-of-type(1)", "goes on").await;
        page.see(".what-if-ends tr:nth-of-type(1)", "Timed out")
            .await;
        page.see(".what-if-ends tr:nth-of-type(1)", "Timed out at 08:04:15")
            .await;
        page.see(SUM, "8 actions would have been refused.").await;
        page.see(
            ".what-if-limits",
            "Connecting 10 min, Waiting 1 min, Idle 20 min",
        )
        .await;
        page.click(".what-if-refused summary").await;
        page.see(
            ".what-if-refused li",
            "08:05:02, Okafor, Ana: Start session was refused.",
        )
        .await;
        page.click(NAMES).await;
        page.see_address("#/desk/Okafor").await;
        page.see(".panel-status .status-name", "Active").await;
        page.see(SUM, "4 of 8").await;
        page.click(".what-if [aria-label='Close']").await;
        page.see_no(".what-if").await;
    });
}

#[test]
fn what_would_have_been_is_asked_kept_compared_and_left_by_keyboard() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        pause(page).await;
        page.focus(WAITING).await;
        page.press(Key::Control + "a").await;
        page.press("1").await;
        page.focus_by_tab(ASK).await;
        page.press(Key::Enter).await;
        page.see(SUM, "4 of 8").await;
        page.focus_by_tab("Keep as a branch").await;
        page.press(Key::Enter).await;
        let next = "return document.activeElement.id";
        page.see_answer(next, &json!("what-if-kept")).await;
        page.see_texts(BRANCHES, &["Main\nshown", "Branch 2, other limits"])
            .await;
        page.see(".what-if-kept", "It is kept as Branch 2, other limits")
            .await;
        page.focus_by_tab("Switch to Branch 2, other limits").await;
        page.press(Key::Enter).await;
        page.see(".timeline-kept", "The actions of Main, replayed")
            .await;
        page.see(".panel-status .status-name", "Removed from TC queue")
            .await;
        page.see(
            ".timeline-branch-about",
            "actions of Main. Connecting 10 min, Waiting 1 min",
        )
        .await;
        page.reload().await;
        page.see_texts(BRANCHES, &["Main", "Branch 2, other limits\nshown"])
            .await;
        page.focus_by_tab("Back to Main").await;
        page.press(Key::Enter).await;
        page.see(".panel-status .status-name", "Active").await;
        page.focus_by_tab("Compare with Branch 2, other limits")
            .await;
        page.press(Key::Space).await;
        page.see(".timeline-differences", "Visser").await;
        page.focus_by_tab(ASK).await;
        page.press(Key::Space).await;
        page.see(SUM, "None of 8").await;
        page.focus_by_tab("Close").await;
        page.press(Key::Enter).await;
        page.see_no(".what-if").await;
        page.see_answer(next, &json!("limits-title")).await;
    });
}

#[test]
fn where_nothing_would_have_been_different_it_says_so() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        pause(page).await;
        page.click_button(".limits", ASK).await;
        page.see(SUM, "None of 8 sessions would have ended differently.")
            .await;
        page.see_no(".what-if-ends").await;
        page.see_no(".what-if-refused").await;
    });
}

#[test]
fn what_is_no_limit_is_not_asked_about() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        pause(page).await;
        page.retype(WAITING, "soon").await;
        page.click_button(".limits", ASK).await;
        page.see(".limits .notice", "“soon” is not a limit").await;
        page.see_no(".what-if").await;
        page.retype(WAITING, "1").await;
        page.click_button(".limits", ASK).await;
        page.see(SUM, "4 of 8").await;
        page.see_no(".limits .notice").await;
    });
}

#[test]
fn an_answer_goes_with_the_branch_that_it_is_about() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        ask(page).await;
        page.click_button(".what-if", "Keep as a branch").await;
        page.click_button(".what-if", "Switch to Branch 2").await;
        page.see(SUM, "4 of 8").await;
        page.click("[aria-label='Delete Main']").await;
        page.click_button(".timeline-branches", "Delete permanently")
            .await;
        page.see_no(".what-if").await;
        page.see(".panel-status .status-name", "Removed from TC queue")
            .await;
    });
}

#[test]
fn the_answer_fits_every_window() {
    for window in [Window::Phone, Window::Tablet, Window::Desktop] {
        in_browser(window, "#/desk/Okafor", async |page| {
            ask(page).await;
            let script =
                "const root = document.documentElement; return root.scrollWidth - root.clientWidth";
            assert_eq!(page.ask(script, vec![]).await, 0, "{window:?}");
            page.see_texts(NAMES, &["Okafor", "Lindqvist", "Moreau", "Visser"])
                .await;
        });
    }
}

/// Five thousand sessions half an hour into their day.
const BUSY: &str = "#/desk?seed=1&technicians=50&arrivals=600&sessions=5000";

#[test]
fn a_long_day_is_done_again_in_portions_tells_how_far_it_is_and_can_be_stopped() {
    in_browser(Window::Desktop, BUSY, async |page| {
        page.see_count(".tab", 52).await;
        pause(page).await;
        page.retype(WAITING, "1").await;
        // What the page says of it is gone as quickly as it is done.
        let script = "window.told = []; window.stops = true; new MutationObserver(() => { \
                const status = document.querySelector('.what-if-under-way [role=status]'); \
                if (status !== null) window.told.push(status.textContent); \
                if (window.stops) document.querySelector('.what-if-under-way .button')?.click(); \
            }).observe(document.body, { subtree: true, childList: true, characterData: true })";
        page.ask(script, vec![]).await;
        page.click_button(".limits", ASK).await;
        let told =
            "return window.told.some(told => /Replaying with these limits: \\d+%/.test(told))";
        page.see_answer(told, &json!(true)).await;
        page.see_no(".what-if-under-way").await;
        page.see_no(".what-if").await;
        page.ask("window.stops = false", vec![]).await;
        page.longest_task().await;
        page.click_button(".limits", ASK).await;
        page.see(SUM, "sessions would have ended differently").await;
        page.never_hung("a long day that is done again").await;
        page.see_no(".what-if-under-way").await;
        page.see_count(".what-if-ends tbody tr", 20).await;
        page.click_button(".what-if", "Show 100 more").await;
        page.see_count(".what-if-ends tbody tr", 120).await;
        page.click_button(".what-if", "Keep as a branch").await;
        page.click_button(".what-if", "Switch to Branch 2").await;
        page.see(".timeline-kept", "The actions of Main").await;
        page.never_hung("a long day that is kept as a branch").await;
    });
}
