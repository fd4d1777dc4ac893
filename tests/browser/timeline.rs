//! Time in one's hands: the lanes, the scrubber, undo and redo, the branches.

use serde_json::Value;
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};

const STATUS: &str = ".panel-status .status-name";
const PAST: &str = ".timeline-past";
const DETAIL: &str = ".timeline-detail";

/// Time stands still, so that only the test makes it pass.
async fn pause(page: &Page) {
    page.click_button(".clock", "Pause").await;
    page.see(".clock", "Resume").await;
}

/// An attribute of the first such element.
async fn attribute(page: &Page, css: &str, name: &str) -> String {
    let script = format!("return element.getAttribute('{name}')");
    let value = page.upon(css, &script).await;
    value.as_str().unwrap_or_default().to_owned()
}

/// Puts the focus on the lanes, as Tab does.
async fn focus_the_lanes(page: &Page) {
    page.upon(".timeline-chart [tabindex='0']", "element.focus()")
        .await;
    page.see(DETAIL, "Look at this moment").await;
}

async fn focused(page: &Page) -> String {
    let script = "return document.activeElement.getAttribute('aria-label')";
    let name = page.ask(script, vec![]).await;
    name.as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_lane_tells_what_its_queue_has_shown_and_for_how_long() {
    in_browser(Window::Desktop, "#/desk/Lindqvist", async |page| {
        pause(page).await;
        page.see("#timeline-title", "Timeline of Lindqvist").await;
        let told = attribute(page, ".timeline-lanes .timeline-track", "aria-label").await;
        assert_eq!(
            told,
            "Ana: Connecting 1:20, Waiting 1:45, Active 23:25, On Hold since 08:36:30"
        );
        let kins = page
            .texts_now(".timeline-span[data-kin='in-work'] text")
            .await;
        assert_eq!(kins, ["Active 23:25"]);
    });
}

#[test]
fn a_session_with_several_entries_has_a_lane_for_each() {
    in_browser(Window::Desktop, "#/desk/Silva", async |page| {
        page.see(".timeline-row:nth-of-type(1) .timeline-name", "Ben")
            .await;
        page.see(".timeline-row:nth-of-type(2) .timeline-name", "Ana")
            .await;
        page.see("[data-row=events] .timeline-name", "Events").await;
    });
}

#[test]
fn events_are_visited_by_arrow_keys_and_looked_at_with_enter() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        pause(page).await;
        focus_the_lanes(page).await;
        assert!(focused(page).await.starts_with("Connecting 1:15"));
        page.press(Key::Right).await;
        page.press(Key::Right).await;
        let active = focused(page).await;
        assert!(active.starts_with("Active since 08:05:02"), "{active}");
        page.see(DETAIL, "Active").await;
        page.press(Key::Down).await;
        let started = focused(page).await;
        assert_eq!(started, "08:05:02, Ana: Start session");
        page.press(Key::Right).await;
        page.press(Key::Enter).await;
        page.see(PAST, "You are looking at 08:40:20.").await;
        page.press(Key::Home).await;
        assert!(focused(page).await.starts_with("08:02:00"));
    });
}

#[test]
fn one_comes_closer_moves_along_and_sees_everything_again() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        pause(page).await;
        focus_the_lanes(page).await;
        let times = async || page.texts_now(".timeline-axis-time").await;
        let everything = times().await;
        assert!(everything.len() > 3, "{everything:?}");
        page.press("+").await;
        page.press("+").await;
        page.press("+").await;
        let closer = times().await;
        assert_ne!(closer, everything);
        page.press(Key::Shift + Key::Right).await;
        assert_ne!(times().await, closer);
        page.press("0").await;
        assert_eq!(times().await, everything);
        let turn = "const { x, y } = element.getBoundingClientRect(); element.dispatchEvent(new WheelEvent('wheel', \
            { deltaY: -400, clientX: x + 40, clientY: y + 5, bubbles: true, cancelable: true }))";
        page.upon("[data-row=axis] .timeline-track", turn).await;
        assert_ne!(times().await, everything);
        page.click("[aria-label='Fit']").await;
        assert_eq!(times().await, everything);
    });
}

#[test]
fn the_scrubber_looks_at_any_moment_and_back_at_the_end() {
    in_browser(Window::Desktop, "#/desk/Lindqvist", async |page| {
        pause(page).await;
        page.slide_to(20).await;
        page.see(
            PAST,
            "You are looking at 08:20:00. Anything you do here starts a new branch.",
        )
        .await;
        page.see(STATUS, "Active").await;
        let told = attribute(page, ".timeline-thumb", "aria-valuetext").await;
        assert_eq!(told, "08:20:00, Moreau: Connecting");
        page.click_button(PAST, "Back to now").await;
        page.see_no(PAST).await;
        page.see(STATUS, "On Hold").await;
    });
}

/// A hand that is faster than the screen: both before the next frame.
#[test]
fn what_is_done_right_after_a_drag_is_done_at_the_moment_that_was_reached() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        pause(page).await;
        let script = "element.value = element.max - 60000; element.dispatchEvent(new Event('input')); \
            document.querySelector('.next-actions > [data-brings=on-hold] button').click()";
        page.upon(".timeline-thumb", script).await;
        page.see(".timeline-kept", "is kept").await;
        page.see_no(PAST).await;
        page.see(STATUS, "On Hold").await;
    });
}

#[test]
fn arrow_keys_on_the_scrubber_go_from_one_thing_that_happened_to_the_next() {
    in_browser(Window::Desktop, "#/desk/Lindqvist", async |page| {
        pause(page).await;
        page.focus_by_tab("Moment").await;
        page.press(Key::Left).await;
        page.see(".clock-face", "08:40:45").await;
        page.press(Key::Left).await;
        page.see(".clock-face", "08:40:40").await;
        page.press(Key::Right).await;
        page.see(".clock-face", "08:40:45").await;
        page.press(Key::End).await;
        page.see_no(PAST).await;
        page.press(Key::Home).await;
        page.see(".clock-face", "08:00:00").await;
    });
}

#[test]
fn a_deed_is_taken_back_and_done_again_by_keys_but_not_while_text_is_typed() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".panel", "Hold session").await;
        page.see(STATUS, "On Hold").await;
        page.press(Key::Control + "z").await;
        page.see(STATUS, "Active").await;
        // Time goes on without it.
        page.see_no(PAST).await;
        page.see(".clock", "Pause").await;
        let then = page.text(".clock-face").await;
        let is_later =
            format!("return document.querySelector('.clock-face').textContent > '{then}'");
        page.see_answer(&is_later, &Value::from(true)).await;
        page.see(STATUS, "Active").await;
        page.see(".timeline-kept", "is kept").await;
        page.press(Key::Control + Key::Shift + "z").await;
        page.see(STATUS, "On Hold").await;
        page.see_no(".timeline-branches").await;
        page.press(Key::Control + "z").await;
        page.see(STATUS, "Active").await;
        page.press(Key::Control + "y").await;
        page.see(STATUS, "On Hold").await;
        page.click(".limit-field input").await;
        page.press(Key::Control + "z").await;
        page.press(Key::Tab).await;
        page.see(STATUS, "On Hold").await;
    });
}

/// Goes on differently at 08:40:15, with the network of Moreau's device back.
async fn fork(page: &Page) {
    pause(page).await;
    page.focus_by_tab("Moment").await;
    for _ in 0..4 {
        page.press(Key::Left).await;
    }
    page.see(PAST, "08:40:15").await;
    page.click_button(".panel", "Hold session").await;
    page.see(STATUS, "On Hold").await;
    page.see_no(PAST).await;
}

#[test]
fn what_is_done_in_the_past_keeps_the_earlier_future_and_says_where() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.see_no(".timeline-branches").await;
        fork(page).await;
        page.see(
            ".timeline-kept",
            "What happened on Main after 08:40:15 is kept.",
        )
        .await;
        page.see(
            "[aria-current].timeline-branch-row",
            "Branch 2: Hold session, Okafor",
        )
        .await;
        page.click_button(".timeline-kept", "Back to Main").await;
        page.see(STATUS, "Active").await;
        page.see("[aria-current].timeline-branch-row", "Main").await;
    });
}

#[test]
fn a_branch_is_compared_named_and_deleted() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        fork(page).await;
        page.click("[aria-label='Compare with Main']").await;
        page.see(".timeline-differences", "Different at 08:40:15")
            .await;
        page.see(".timeline-differences tbody", "Okafor").await;
        page.see(".timeline-differences tbody", "On Hold").await;
        let titles = page.texts_now(".timeline-branch").await;
        assert_eq!(titles, ["Branch 2: Hold session, Okafor", "Main"]);
        page.click("[aria-label='Rename Branch 2: Hold session, Okafor']")
            .await;
        page.retype(".name-form input", "Held").await;
        page.press(Key::Enter).await;
        page.see(".timeline-branch", "Held").await;
        page.click("[aria-label='Delete Held']").await;
        page.click_button(".timeline-branches", "Keep").await;
        page.click("[aria-label='Delete Held']").await;
        page.click_button(".timeline-branches", "Delete permanently")
            .await;
        page.see_no(".timeline-branches").await;
        page.see_no(".timeline-differences").await;
        page.see(STATUS, "Active").await;
    });
}

#[test]
fn a_drag_moves_the_picture_and_is_no_click() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        pause(page).await;
        page.see(".timeline-axis-time", "08:").await;
        let drag = "const { x, y } = element.getBoundingClientRect(); \
            const at = dx => ({ clientX: x + 300 + dx, clientY: y + 5, pointerId: 7, bubbles: true }); \
            const say = (what, dx) => element.dispatchEvent(new PointerEvent(what, at(dx))); \
            say('pointerdown', 0); say('pointermove', -100); say('pointermove', -200); say('pointerup', -200); \
            element.dispatchEvent(new MouseEvent('click', at(-200)))";
        let before = page.texts_now(".timeline-axis-time").await;
        page.upon("[data-row=axis] .timeline-track", drag).await;
        assert_ne!(page.texts_now(".timeline-axis-time").await, before);
        page.see_no(PAST).await;
    });
}

#[test]
fn the_timeline_fits_a_phone_with_the_longest_names() {
    in_browser(Window::Phone, "#/desk/Okafor", async |page| {
        fork(page).await;
        page.click("[aria-label='Compare with Main']").await;
        page.see(".timeline-differences", "Okafor").await;
        page.focus_by_tab("Moment").await;
        page.press(Key::Left).await;
        page.see(PAST, "You are looking at").await;
        let script =
            "const root = document.documentElement; return root.scrollWidth - root.clientWidth";
        assert_eq!(page.ask(script, vec![]).await, Value::from(0));
    });
}
