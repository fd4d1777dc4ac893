//! What was done in a tab that has been closed.

use serde_json::json;

use super::harness::{Page, Window, in_browser, in_every_browser};
use super::kept::{STATUS, hold_okafor};

const NOTICE: &str = ".kept-closed";

/// What makes a tab keep what it has at once: as if it went out of sight.
const HIDES: &str = "document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))";

/// Does something with all that tabs keep in the browser's database, once it is there and holds what was done: that is
/// kept when the tab goes out of sight, and from time to time.
async fn beyond_the_tab(page: &Page, what: &str, does: &str) {
    let script = beyond(what, does, HIDES);
    assert_eq!(page.ask_later(&script, vec![]).await, json!(true));
}

/// What does that, and something else as often as it is not there yet.
fn beyond(what: &str, does: &str, meanwhile: &str) -> String {
    // A database that is not there yet must not be made by looking for it.
    format!(
        "const done = arguments[arguments.length - 1]; \
        const later = () => {{ {meanwhile}; setTimeout(look, 50); }}; \
        const look = () => {{ \
            const asked = indexedDB.open('queuescope.tabs'); \
            asked.onupgradeneeded = () => asked.transaction.abort(); \
            asked.onerror = later; \
            asked.onsuccess = () => {{ \
                const database = asked.result; \
                const reading = database.transaction('tabs', 'readwrite'); \
                const tabs = reading.objectStore('tabs'); \
                const all = tabs.getAll(); \
                let found = false; \
                all.onsuccess = () => {{ \
                    found = all.result.some((text) => /{what}/.test(text)); \
                    if (found) {{ {does} }} \
                }}; \
                reading.oncomplete = () => {{ database.close(); if (found) done(true); else later(); }}; \
            }}; \
        }}; \
        look()"
    )
}

/// Waits until somebody else's tab would find what was done.
async fn is_kept_beyond_the_tab(page: &Page, what: &str) {
    beyond_the_tab(page, what, "").await;
}

/// The same, of a tab that stays in sight.
async fn is_kept_in_time(page: &Page, what: &str) {
    let script = beyond(what, "", "");
    assert_eq!(page.ask_later(&script, vec![]).await, json!(true));
}

/// Goes on with the held session until its end, and waits until that is kept, too.
async fn end_held_session(page: &Page) {
    page.click_button(".panel", "Start session").await;
    page.click_button(".panel", "End session").await;
    is_kept_beyond_the_tab(page, "end_session").await;
}

/// Holds a session in a tab, opens another one, and closes the first.
async fn hold_and_close(page: &Page) {
    hold_okafor(page).await;
    is_kept_beyond_the_tab(page, "hold_session").await;
    page.another_tab("/index.html#/desk").await;
    page.go_to_tab(0).await;
    page.close_tab().await;
    page.reload().await;
}

#[test]
fn the_next_tab_is_offered_what_was_done_and_opens_it_beside_its_own() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_and_close(page).await;
        page.see(NOTICE, "in a tab that has been closed").await;
        page.click_button(NOTICE, "Open it").await;
        page.see_no(NOTICE).await;
        // Where one is led once it is there.
        page.see_count(".left-list li", 1).await;
        page.go("#/desk/Okafor").await;
        page.see(STATUS, "On Hold").await;
        // It is this tab's now, and a closed one's no more.
        is_kept_beyond_the_tab(page, "hold_session").await;
        page.reload().await;
        page.see(STATUS, "On Hold").await;
        end_held_session(page).await;
        page.see_no(NOTICE).await;
    });
}

#[test]
fn what_another_tab_does_that_is_open_is_its_own() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_okafor(page).await;
        is_kept_beyond_the_tab(page, "hold_session").await;
        page.another_tab("/index.html#/desk/Okafor").await;
        page.see(STATUS, "Active").await;
        page.click_button(".panel", "End session").await;
        is_kept_beyond_the_tab(page, "end_session").await;
        page.see_no(NOTICE).await;
        page.go_to_tab(0).await;
        page.reload().await;
        page.see(STATUS, "On Hold").await;
    });
}

#[test]
fn a_copy_of_a_tab_is_another_one() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_okafor(page).await;
        // The browser copies what it has been told: what a page has just kept may still be on its way there.
        is_kept_in_time(page, "hold_session").await;
        let name = "return sessionStorage['queuescope.tab']";
        let first = page.ask(name, vec![]).await;
        page.ask("open(location.href)", vec![]).await;
        page.go_to_tab(1).await;
        page.see(STATUS, "On Hold").await;
        let is_another = format!("{name} !== {first}");
        page.see_answer(&is_another, &json!(true)).await;
    });
}

#[test]
fn what_a_closed_tab_had_is_forgotten_for_good_at_the_second_press() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_and_close(page).await;
        page.click_button(NOTICE, "Discard").await;
        page.click_button(NOTICE, "Discard permanently").await;
        page.see_no(NOTICE).await;
        page.go("#/desk/Okafor").await;
        page.click_button(".panel", "End session").await;
        is_kept_beyond_the_tab(page, "end_session").await;
        page.reload().await;
        page.go("#/desk/Visser").await;
        page.click_button(".panel", "Start session").await;
        is_kept_beyond_the_tab(page, "start_session[^A-Za-z]+session[^A-Za-z]+Visser").await;
        page.see_no(NOTICE).await;
    });
}

/// Another moment would make sense as well, and is not what was done.
#[test]
fn of_a_closed_tab_whose_desk_is_damaged_it_is_said_and_nothing_is_lost() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_and_close(page).await;
        let does = "tabs.openCursor().onsuccess = (event) => { \
            const at = event.target.result; \
            if (at) { at.update(at.value.replace('PT41M', 'PT40M')); at.continue(); } \
        }";
        beyond_the_tab(page, "PT41M", does).await;
        page.reload().await;
        page.click_button(NOTICE, "Open it").await;
        page.see(".kept-aside", "It is set aside until you close the tab")
            .await;
        page.see_no(NOTICE).await;
    });
}

/// A tab that was away and comes back has its place again, and what it keeps there.
#[test]
fn a_tab_that_went_elsewhere_and_comes_back_is_no_closed_one() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_okafor(page).await;
        is_kept_beyond_the_tab(page, "hold_session").await;
        page.leave().await;
        page.open("#/desk/Okafor").await;
        page.see(STATUS, "On Hold").await;
        end_held_session(page).await;
        page.see_no(NOTICE).await;
    });
}

/// Whoever asks last finds it in use: nothing is taken from a tab that has come back.
#[test]
fn what_a_tab_had_is_not_taken_while_it_is_there_again() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_and_close(page).await;
        page.see(NOTICE, "in a tab that has been closed").await;
        // As the tab itself does that comes back.
        let comes_back = "tabs.getAllKeys().onsuccess = (event) => { \
            const [name] = event.target.result.find((key) => key.endsWith('/run')).split('/'); \
            navigator.locks.request(`queuescope.tabs.${name}`, () => new Promise(() => {})); \
        }";
        beyond_the_tab(page, "hold_session", comes_back).await;
        page.click_button(NOTICE, "Open it").await;
        page.see_no(NOTICE).await;
        page.go("#/desk/Okafor").await;
        page.see(STATUS, "Active").await;
        is_kept_beyond_the_tab(page, "hold_session").await;
    });
}
