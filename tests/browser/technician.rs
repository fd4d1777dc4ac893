//! A technician with a customer on the phone: what this is, what was done, why it is gone, how long there is.

use serde_json::json;
use thirtyfour::common::keys::Key;

use super::harness::{Window, in_browser, in_every_browser};

#[test]
fn what_this_is_stands_above_the_first_desk_until_it_is_sent_away() {
    in_every_browser(Window::Phone, "#/desk", async |page| {
        page.see(".welcome", "A simulated support queue").await;
        page.click(".welcome [aria-label='Hide this line']").await;
        page.see_no(".welcome").await;
        page.reload().await;
        page.see(".queue-row", "").await;
        page.see_no(".welcome").await;
    });
}

#[test]
fn the_life_of_a_session_is_a_scenario_that_goes_as_it_says() {
    in_browser(Window::Desktop, "#/desk", async |page| {
        page.focus_by_tab("See the life of a session in a minute")
            .await;
        page.press(Key::Enter).await;
        page.see(".player-head h2", "The life of a session").await;
        page.see_no(".step-failure").await;
    });
}

#[test]
fn a_jump_of_time_is_taken_back_by_itself_and_then_the_deed_before_it() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        page.click_button(".panel", "Hold session").await;
        page.see(".panel-status", "On Hold").await;
        let before = page.text(".clock-face").await;
        page.press("n").await;
        page.see_no(".panel-done").await;
        let after = page.text(".clock-face").await;
        assert_ne!(before, after);
        page.press(Key::Control + "z").await;
        page.see(".clock-face", &before).await;
        page.see(".panel-status", "On Hold").await;
        page.press(Key::Control + "z").await;
        page.see(".panel-status", "Active").await;
    });
}

#[test]
fn the_second_half_of_a_double_click_does_not_hit_what_the_first_has_put_there() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        // The second press is on whatever button is there then, as of a mouse that has not moved.
        let twice = "const find = (name) => [...document.querySelectorAll('.next button')] \
                .find((button) => button.textContent.trim().startsWith(name)); \
            const press = (name, detail) => find(name).dispatchEvent( \
                new MouseEvent('click', { detail, bubbles: true, cancelable: true })); \
            press('Hold session', 1); \
            requestAnimationFrame(() => { press('Start session', 2); arguments[0](); });";
        page.ask_later(twice, vec![]).await;
        page.see(".panel-status", "On Hold").await;
        page.click_button(".next", "Start session").await;
        page.see(".panel-status", "Active").await;
    });
}

#[test]
fn a_removed_entry_says_first_when_and_why_and_leads_to_the_moment_before() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        page.click_button(".panel", "End session").await;
        page.see(".panel-ended", "The lead clicks End session.")
            .await;
        page.click_button(".panel-ended", "Look at the moment before")
            .await;
        page.see(".panel-status", "Active").await;
        page.see_no(".panel-ended").await;
    });
}

#[test]
fn who_has_ended_a_transfer_is_said() {
    in_browser(Window::Desktop, "#/desk/Visser", async |page| {
        page.click_button(".clock", "Pause").await;
        page.click_button(".panel", "Transfer session to Ben").await;
        page.see(".panel-status", "Outgoing").await;
        page.click_button(".panel", "Ben: Start session").await;
        page.see(".panel-ended", "Another technician clicks Start session.")
            .await;
        page.click(".history summary").await;
        page.see_texts(
            ".history-cause",
            &[
                "Another technician clicks Start session.",
                "The technician clicks Transfer session.",
                "The customer starts the applet.",
                "The technician creates a private session.",
            ],
        )
        .await;
    });
}

#[test]
fn an_idle_limit_that_stands_still_is_told_and_one_of_two_weeks_is_out_of_sight() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        page.see(".idle-still", "Idle limit: 20:00 left").await;
        page.see_no(".deadline").await;
        page.click(".deadlines-later summary").await;
        page.see(".deadlines-later .deadline", "System limit").await;
        let next = ".queue-row[aria-current] [data-column='next']";
        assert_eq!(page.text(next).await, "");
    });
}

#[test]
fn on_a_phone_what_was_tapped_opens_from_below_and_is_closed_there() {
    in_every_browser(Window::Phone, "#/desk", async |page| {
        page.click(".welcome [aria-label='Hide this line']").await;
        page.click(".queue-row:nth-child(2) .queue-link").await;
        page.see(".panel-status", "").await;
        let in_sight = "const status = document.querySelector('.panel-status').getBoundingClientRect(); \
            return status.top > 0 && status.bottom < innerHeight";
        page.see_answer(in_sight, &json!(true)).await;
        page.click(".panel-close").await;
        page.see_address("#/desk").await;
        page.see_no(".desk[data-chosen]").await;
    });
}

#[test]
fn two_keys_lead_to_the_queue_and_to_what_can_be_done_and_reading_up_loses_no_selection() {
    in_every_browser(Window::Desktop, "#/desk", async |page| {
        page.click_button(".clock", "Pause").await;
        page.press("q").await;
        page.see_count(".queue:focus", 1).await;
        page.press(Key::Down + Key::Enter).await;
        page.see(".panel-status", "").await;
        let selected = page.ask("return location.hash", vec![]).await;
        page.press("a").await;
        page.see_count(".next-actions button:focus", 1).await;
        page.press(Key::Enter).await;
        page.see(".panel-done", "").await;
        // Where its button has gone, the focus is on what became of it.
        page.see_count("#panel-status:focus", 1).await;
        // From the explorer one comes back to the session, by keys and by the link in the bar.
        page.press("2").await;
        page.see_address("#/explorer").await;
        page.press("q").await;
        page.see_answer("return location.hash", &selected).await;
        page.see_count(".queue:focus", 1).await;
        page.press("2").await;
        page.see_address("#/explorer").await;
        page.click(".bar-screens li:first-child a").await;
        page.see_answer("return location.hash", &selected).await;
    });
}

#[test]
fn of_a_session_on_hold_it_is_said_that_nothing_ends_it_soon() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        let none_soon =
            "No limit strikes within a day. The idle limit does not run in this status.";
        page.click_button(".panel", "Hold session").await;
        page.see(".next-group[data-agent='time']", none_soon).await;
        page.click_button(".panel", "Start session").await;
        page.see(".panel-status", "Active").await;
        page.see_no(".next-group[data-agent='time'] > p:not(.idle-still)")
            .await;
    });
}

#[test]
fn with_a_thumb_alone_a_session_is_held_and_resumed_and_a_status_is_looked_up() {
    in_every_browser(Window::Phone, "#/desk", async |page| {
        page.tap(".queue-link[href*='Okafor']").await;
        page.see(".panel-status", "Active").await;
        page.tap(".panel [data-brings='on-hold'] .button").await;
        page.see(".panel-status", "On Hold").await;
        page.see(".panel-last", "Hold session").await;
        page.tap(".panel-last .button").await;
        page.see(".panel-status", "Active").await;
        page.tap(".panel-close").await;
        page.see_no(".desk[data-chosen]").await;

        page.go("#/explorer?view=map").await;
        page.see("main[data-screen='explorer'] h1", "").await;
        page.tap(".map-sign[href*='offline']").await;
        page.see(".card h2", "Offline").await;
        page.go("#/scenarios/change-14").await;
        page.tap("[aria-label='Next step']").await;
        page.see(".player-at", "Step 1 of 6").await;
    });
}
