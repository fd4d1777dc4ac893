//! The palette: whatever somebody types who looks for something, it is found, and answered in the list.

use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};

const FIELD: &str = ".dialog[data-kind='palette'] input:focus";
const FIRST: &str = ".palette-line[aria-selected='true']";

async fn open(page: &Page) {
    page.press(Key::Control + "k").await;
    page.see_count(FIELD, 1).await;
}

/// What people look for, and what has to stand first.
const ASKED: [(&str, &str); 41] = [
    ("hand over", "Transfer session"),
    ("escalate", "Transfer session"),
    ("idle", "Idle limit"),
    ("timeout", "Timed out"),
    ("take lead", "Take lead"),
    ("invite", "Invite"),
    ("undo", "Undo"),
    ("redo", "Redo"),
    ("pause", "Pause or resume"),
    ("freeze", "Pause or resume"),
    ("next deadline", "Jump to the next deadline"),
    ("dark", "Theme: dark"),
    ("theme", "Theme"),
    ("german", "Deutsch"),
    ("names dutch", "Status names: Nederlands"),
    ("svg", "as a picture"),
    ("print", "as a picture"),
    ("csv", "Session report as a file"),
    ("excel", "Session report as a file"),
    ("help", "Keyboard shortcuts"),
    ("shortcuts", "Keyboard shortcuts"),
    ("restart", "Reboot"),
    ("pick up", "Start session"),
    ("hang up", "End session"),
    ("abandoned", "Closed by waiting customer"),
    ("14 days", "System limit"),
    ("five minutes", "Offline"),
    ("set limits", "Set the time limits"),
    ("reset", "New desk"),
    ("backup", "Back up"),
    ("iframe", "Embed this view"),
    ("import", "Check a file"),
    ("waiting time", "Waiting Time"),
    ("kpi", "Report figures"),
    ("contradictions", "Go to the sources"),
    ("row 38", "Row 38"),
    ("active hold", "Active → On Hold"),
    ("ben", "Ben’s queue"),
    ("process mining", "Event log"),
    ("life of a session", "The life of a session"),
    ("collaborator", "Collaborating"),
];

#[test]
fn what_people_look_for_stands_first_whatever_they_call_it() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        open(page).await;
        for (typed, first) in ASKED {
            page.retype(FIELD, typed).await;
            page.see(FIRST, first).await;
        }
    });
}

#[test]
fn every_session_is_found_with_where_it_stands_and_how_long_it_has() {
    in_every_browser(Window::Phone, "#/explorer", async |page| {
        page.go("#/desk").await;
        page.see(".queue-row", "").await;
        let names = page.texts_now(".queue-link").await;
        assert!(names.len() > 2, "{names:?}");
        page.go("#/explorer").await;
        open(page).await;
        for name in names {
            page.retype(FIELD, &name).await;
            page.see(FIRST, &name).await;
            page.see(FIRST, "in Ana’s queue").await;
        }
        page.retype(FIELD, "okafor").await;
        page.see(FIRST, "Active in Ana’s queue").await;
        page.press(Key::Enter).await;
        page.see_address("#/desk/Okafor").await;
    });
}

#[test]
fn a_button_of_the_selected_session_is_pressed_from_the_palette_and_taken_back() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        open(page).await;
        page.press("park").await;
        page.see(FIRST, "Hold session").await;
        page.see(FIRST, "Okafor, now").await;
        page.see(FIRST, "On Hold").await;
        page.press(Key::Enter).await;
        page.see(".panel-status", "On Hold").await;
        page.see(".panel-last", "Hold session").await;
        page.click_button(".panel-last", "Undo").await;
        page.see(".panel-status", "Active").await;
    });
}

#[test]
fn what_is_nothing_is_told_and_the_keys_go_through_what_is_found() {
    in_browser(Window::Desktop, "#/desk", async |page| {
        open(page).await;
        page.press("xyzzy").await;
        page.see(".dialog[data-kind='palette'] [role='status']", "No match")
            .await;
        page.retype(FIELD, "session").await;
        page.see_count(".palette-line", 12).await;
        page.press(Key::Up).await;
        page.see(".palette-line:last-child[aria-selected='true']", "")
            .await;
        // The one that is chosen is in sight.
        let in_sight = "const list = document.querySelector('.palette-list').getBoundingClientRect(), \
            line = document.querySelector('.palette-line[aria-selected=true]').getBoundingClientRect(); \
            return line.bottom <= list.bottom + 1 && line.top >= list.top - 1";
        page.see_answer(in_sight, &true.into()).await;
        page.retype(FIELD, "dark").await;
        page.press(Key::Enter).await;
        page.see_count(".queuescope[data-theme='dark'], html[data-theme='dark']", 1)
            .await;
    });
}
