//! Scenarios: played, opened from a file, refused with a reason, recorded, gone on with.

use std::fs;

use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};

/// The status in the head of the panel.
const STATUS: &str = ".panel-status .status-name";
pub(super) const FILE: &str = ".drop input";

/// A file of that text, in a room that is gone with the test.
pub(super) fn file(name: &str, text: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let room = tempfile::TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("room for a file");
    let path = room.path().join(name);
    fs::write(&path, text).expect("room for a file");
    (room, path)
}

async fn step(page: &Page) {
    page.click(".player-controls [aria-label='Next step']")
        .await;
}

#[test]
fn a_documented_story_is_played_step_by_step_and_back() {
    in_every_browser(Window::Desktop, "#/scenarios/change-38", async |page| {
        page.see(".player-head h2", "Row 38").await;
        for _ in 0..4 {
            step(page).await;
        }
        page.see(".step[aria-current]", "A: Transfer session to B")
            .await;
        page.see(".cast-queue:nth-child(2)", "Incoming").await;
        page.see_count(
            ".edge[data-from='active'][data-to='outgoing'][data-light='center']",
            1,
        )
        .await;
        page.click(".player-controls [aria-label='Previous step']")
            .await;
        page.see(".step[aria-current]", "A: Start session").await;
        page.see(".cast-queue:nth-child(1)", "Active").await;
        page.click_button(".player-controls", "Play").await;
        page.see(".player-controls", "Step 7 of 7").await;
        page.see(".cast-queue:nth-child(2)", "Active").await;
    });
}

#[test]
fn by_keyboard_a_story_is_chosen_played_and_gone_on_with() {
    in_browser(Window::Desktop, "#/scenarios", async |page| {
        page.press(Key::Control + "k").await;
        page.see(".palette-field", "").await;
        page.press("row 38").await;
        page.press(Key::Enter).await;
        page.see_address("#/scenarios/change-38").await;
        page.focus_by_tab("Next step").await;
        for _ in 0..4 {
            page.press(Key::Enter).await;
        }
        page.see(".step[aria-current]", "Transfer session to B")
            .await;
        page.focus_by_tab("Continue from here").await;
        page.press(Key::Enter).await;
        page.see_address("#/desk").await;
        page.see(STATUS, "Outgoing").await;
        // The desk that was there is a branch beside it.
        page.see(".timeline-branches", "picks up a transferred session")
            .await;
    });
}

#[test]
fn stories_are_filtered_by_where_they_lead() {
    in_browser(Window::Desktop, "#/scenarios", async |page| {
        page.see(".stories-shelf", "109 scenarios").await;
        page.choose(".filter-choice:nth-child(3) select", "On Hold")
            .await;
        page.see(".stories-shelf", "5 scenarios").await;
        page.choose(".filter-choice:nth-child(2) select", "Aborted")
            .await;
        page.see(".stories-shelf", "No matching scenario.").await;
        page.click_button(".stories-shelf", "Show all scenarios")
            .await;
        page.see(".stories-shelf", "109 scenarios").await;
    });
}

#[test]
fn what_is_done_at_the_desk_is_saved_opened_and_played_again() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        page.click_button(".panel", "Hold session").await;
        page.see(STATUS, "On Hold").await;
        page.click_button(".desk-tools", "Save as a scenario file")
            .await;
        let text = page.downloaded("queuescope.json").await;
        let (_room, path) = file("mine.json", &text);
        page.go("#/scenarios").await;
        page.attach(FILE, &path).await;
        page.see(".player-head h2", "What was done at a desk").await;
        page.click(".step:nth-last-child(2) .step-button").await;
        page.see(".step[aria-current]", "Ana: Hold session (Okafor)")
            .await;
        page.see(".cast-queue:nth-child(1) [data-new]", "On Hold")
            .await;
        page.see_no(".step-failure").await;
        page.reload().await;
        page.see(".player-head h2", "What was done at a desk").await;
    });
}

#[test]
fn a_wrong_file_is_told_with_its_step_and_the_desk_is_untouched() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        let clock = page.text(".clock-face").await;
        page.go("#/scenarios").await;
        let (_room, path) = file(
            "wrong.json",
            r#"{ "format": "queuescope-scenario/1", "start": "2026-01-05T08:00:00Z", "technicians": ["A"],
                 "steps": [ { "at": "PT0S", "actor": {"technician": "A"}, "action": "create_session", "session": "s1" },
                            { "at": "PT1S", "actor": {"technician": "A"}, "action": "fly", "session": "s1" } ] }"#,
        );
        page.attach(FILE, &path).await;
        page.see(".notice", "wrong.json was not opened. Step 2")
            .await;
        page.go("#/desk/Okafor").await;
        page.see(STATUS, "Active").await;
        page.see(".clock-face", &clock).await;
    });
}

#[test]
fn the_desk_survives_a_reload_where_it_was_left() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        page.click_button(".panel", "Hold session").await;
        page.see(STATUS, "On Hold").await;
        page.reload().await;
        page.see(STATUS, "On Hold").await;
    });
}

#[test]
fn another_desk_begins_with_the_first_session_of_its_own_queue() {
    in_browser(Window::Desktop, "#/desk", async |page| {
        page.see(".panel", "Okafor").await;
        page.go("#/desk?seed=7&technicians=4&sessions=60").await;
        page.see_count(".tab", 6).await;
        page.see(".panel-status", "").await;
        let first = page.text(".queue-link").await;
        page.see(".panel h2", &first).await;
    });
}

#[test]
fn a_busy_desk_is_begun_from_its_address_and_a_setting_out_of_range_is_told() {
    in_browser(
        Window::Desktop,
        "#/desk?seed=7&technicians=4&sessions=60",
        async |page| {
            page.see_count(".tab", 6).await;
            page.see(".chart", "Waiting").await;
            // However long it took to get there.
            page.click_button(".clock", "Pause").await;
            page.slide_to(20).await;
            page.see(".clock", ":20:00").await;
            let names = page.texts_now(".queue-link").await;
            assert!(names.len() > 3, "{names:?}");
            page.reload().await;
            page.click_button(".desk-tools", "New desk").await;
            page.retype("[data-setting='technicians'] input", "501")
                .await;
            page.press(Key::Enter).await;
            page.see(".dialog .notice", "1 to 500 is possible, not 501")
                .await;
            page.press(Key::Escape).await;
            page.open("#/desk?seed=7&technicians=4&sessions=60").await;
            page.see(".chart", "Waiting").await;
            page.slide_to(20).await;
            page.see(".clock", ":20:00").await;
            let again = page.texts_now(".queue-link").await;
            assert_eq!(again, names, "the same seed, the same morning");
            page.open("#/desk?seed=7&technicians=999").await;
            page.see(".notice", "1 to 500 is possible, not 999").await;
        },
    );
}

#[test]
fn the_sheet_of_keys_opens_with_a_question_mark_and_closes_with_escape() {
    in_browser(Window::Desktop, "#/desk", async |page| {
        page.press("?").await;
        page.see(".keys", "Keyboard shortcuts").await;
        page.press(Key::Escape).await;
        page.see_no(".keys").await;
        page.press("p").await;
        page.see(".clock", "Resume").await;
    });
}
