//! The queues of the desk: tabs, consoles side by side, sorting, filtering, and long tables.

use serde_json::json;
use thirtyfour::common::keys::Key;

use super::absence::{BOTH, nobody_looks_for};
use super::harness::{Page, Window, in_browser, in_every_browser};
use super::stories::{FILE, file};

/// The names in the table of the console that is worked, from top to bottom.
const NAMES: &str = ".console[data-place='worked'] .queue-link";
/// The selected session's row.
const ROW: &str = ".queue-row[aria-current]";
/// The row that the keyboard is at.
const CURSOR: &str = ".queue-row[data-cursor] .queue-link";
/// The console beside.
const BESIDE: &str = ".console[data-place='beside']";

/// The names are these.
async fn lists(page: &Page, names: &[&str]) {
    page.see_texts(NAMES, names).await;
}

/// Clicks the head of a column.
async fn sort_by(page: &Page, column: &str) {
    page.click_button(".queue thead", column).await;
}

/// The names of the consoles that take up room.
async fn consoles_in_sight(page: &Page) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.console')] \
        .filter(console => console.offsetHeight > 0).map(console => console.ariaLabel)";
    let names = page.ask(script, vec![]).await;
    serde_json::from_value(names).expect("names")
}

/// Time stands still, so that no row moves by itself.
async fn pause(page: &Page) {
    page.click_button(".clock", "Pause").await;
    page.see(".clock", "Resume").await;
}

#[test]
fn every_queue_has_a_tab_that_counts_its_sessions_and_leads_to_it() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.see(".tab[data-place='worked']", "Ana").await;
        page.see(".tab[data-place='worked'] .tab-count", "8").await;
        page.click(".tab:not([data-place]) .tab-link").await;
        page.see_address("#/desk/Okafor?queue=Ben").await;
        page.see("h1", "Ben’s queue").await;
        page.see(".tab[data-place='worked']", "Ben").await;
        page.see(".panel", "This session is not in this queue.")
            .await;
        lists(page, &["Silva"]).await;
    });
}

#[test]
fn the_tabs_are_one_stop_for_tab_and_the_arrow_keys_go_along_them() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.focus_by_tab("Ana").await;
        page.press(Key::Right).await;
        page.press(Key::Right).await;
        page.press(Key::Enter).await;
        page.see_address("#/desk/Okafor?beside=Ben").await;
        page.see(&format!("{BESIDE} h2"), "Ben’s queue").await;
    });
}

#[test]
fn a_session_selected_in_the_console_beside_makes_that_queue_the_worked_one() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click(".tab:not([data-place]) .tab-beside").await;
        page.see_address("#/desk/Okafor?beside=Ben").await;
        page.see_texts(".console-title", &["Ana’s queue", "Ben’s queue"])
            .await;
        page.click(&format!("{BESIDE} .queue-link")).await;
        page.see_address("#/desk/Silva?queue=Ben&beside=Ana").await;
        page.see("h1", "Ben’s queue").await;
        page.see(ROW, "Silva").await;
        page.see(".panel-status", "Outgoing").await;
        // The consoles keep their places.
        page.see_texts(".console-title", &["Ana’s queue", "Ben’s queue"])
            .await;
        page.click(&format!("{BESIDE} .console-close")).await;
        page.see_address("#/desk/Silva?queue=Ben").await;
        page.see_no(BESIDE).await;
    });
}

#[test]
fn on_a_phone_there_is_one_console_at_a_time() {
    in_browser(Window::Phone, "#/desk/Okafor?beside=Ben", async |page| {
        page.see("h1", "Ana’s queue").await;
        assert_eq!(consoles_in_sight(page).await, ["Ana’s queue"]);
        page.click(".tab[data-place='beside'] .tab-link").await;
        page.see("h1", "Ben’s queue").await;
        assert_eq!(consoles_in_sight(page).await, ["Ben’s queue"]);
    });
}

#[test]
fn names_are_sorted_and_found_as_in_the_languages_of_the_page() {
    let names = ["Zahn", "Session 10", "Éva", "adam", "Session 9", "Ärger"];
    let steps: Vec<_> = names
        .iter()
        .map(|name| {
            let by = json!({ "technician": "Ana" });
            json!({ "at": "PT0S", "actor": by, "action": "create_session", "session": name })
        })
        .collect();
    let story = json!({
        "format": "queuescope-scenario/1",
        "title": "Names",
        "start": "2026-01-05T08:00:00Z",
        "technicians": ["Ana"],
        "steps": steps,
    });
    in_every_browser(Window::Desktop, "#/scenarios", async |page| {
        page.see(".stories-shelf", "109 scenarios").await;
        let (_room, path) = file("names.json", &story.to_string());
        page.attach(FILE, &path).await;
        page.see(".player-head h2", "Names").await;
        page.click(".step:nth-last-child(1) .step-button").await;
        page.click_button(".player-go-on", "Continue").await;
        page.see_count(NAMES, names.len()).await;
        sort_by(page, "Name").await;
        let sorted = ["adam", "Ärger", "Éva", "Session 9", "Session 10", "Zahn"];
        lists(page, &sorted).await;
        page.retype(".queue-search", "arger").await;
        lists(page, &["Ärger"]).await;
    });
}

#[test]
fn a_column_sorts_upwards_then_downwards_then_not_at_all() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        pause(page).await;
        let by_itself = page.texts_now(NAMES).await;
        let by_itself: Vec<_> = by_itself.iter().map(String::as_str).collect();
        let mut sorted = by_itself.clone();
        sorted.sort_unstable();

        sort_by(page, "Name").await;
        lists(page, &sorted).await;
        page.see("[aria-sort='ascending']", "Name").await;
        sorted.reverse();
        sort_by(page, "Name").await;
        lists(page, &sorted).await;
        page.see("[aria-sort='descending']", "Name").await;
        page.see(ROW, "Okafor").await;
        sort_by(page, "Name").await;
        lists(page, &by_itself).await;

        // The longest in the queue last.
        sort_by(page, "Total").await;
        page.see(&format!("tr:last-child {CURSOR}, {CURSOR}"), "Okafor")
            .await;
        let names = page.texts_now(NAMES).await;
        assert_eq!(names.last().map(String::as_str), Some("Novak"));
    });
}

#[test]
fn a_queue_is_filtered_by_status_and_searched_by_name() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        pause(page).await;
        page.click(".queue-filter summary").await;
        page.click_label(".queue-statuses", "On Hold").await;
        lists(page, &["Lindqvist"]).await;
        page.see(".queue-filter summary", "1 status").await;
        page.see(".console-count", "1 of 8").await;
        page.see(".queue-hidden", "Okafor is selected").await;
        page.click_label(".queue-statuses", "Active").await;
        lists(page, &["Okafor", "Lindqvist"]).await;
        page.see_no(".queue-hidden").await;

        page.retype(".queue-search", "LIND").await;
        lists(page, &["Lindqvist"]).await;
        page.retype(".queue-search", "nobody").await;
        page.see(".queue-empty", "No session matches").await;
        page.click_button(".queue-empty", "Show all").await;
        page.see(".console-count", "8").await;

        page.retype(".queue-search", "viss").await;
        lists(page, &["Visser"]).await;
        page.press(Key::Escape).await;
        page.see(NAMES, "Okafor").await;
    });
}

/// Begins a press on the row that is first in the table.
const PRESS: &str = "element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))";
/// Ends one there: what a browser makes of a finger that is lifted.
const LIFT: &str = "element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))";
/// Ends the second one of a double click.
const LIFT_AGAIN: &str = "element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }))";

#[test]
fn a_row_that_comes_under_the_hand_amid_a_press_is_not_selected_and_neither_is_any_other() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        pause(page).await;
        sort_by(page, "Name").await;
        let names = page.texts_now(NAMES).await;
        let (first, last) = (&names[0], &names[7]);
        page.upon(NAMES, PRESS).await;
        sort_by(page, "Name").await;
        page.see(&format!("{NAMES}:is(tr:nth-child(2) *)"), last)
            .await;
        page.upon(NAMES, LIFT).await;
        page.press(Key::Control + "k").await;
        page.see_count(".dialog[data-kind='palette'] input:focus", 1)
            .await;
        page.press(Key::Escape).await;
        page.see_address("#/desk/Okafor").await;
        page.see(ROW, "Okafor").await;

        // A press that ends where it began selects, and the rest of a double click only there.
        page.upon(NAMES, PRESS).await;
        page.upon(NAMES, LIFT).await;
        page.see_address(&format!("#/desk/{last}")).await;
        sort_by(page, "Name").await;
        sort_by(page, "Name").await;
        page.see(&format!("{NAMES}:is(tr:nth-child(2) *)"), first)
            .await;
        page.upon(NAMES, PRESS).await;
        page.upon(NAMES, LIFT_AGAIN).await;
        page.see_address(&format!("#/desk/{last}")).await;
        page.upon(NAMES, PRESS).await;
        page.upon(NAMES, LIFT).await;
        page.see_address(&format!("#/desk/{first}")).await;
        // The hand of a person does so at once.
        page.click(&format!("{NAMES}[href='#/desk/Okafor']")).await;
        page.see_address("#/desk/Okafor").await;
    });
}

#[test]
fn the_arrow_keys_move_from_row_to_row_and_enter_selects() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        pause(page).await;
        let names = page.texts_now(NAMES).await;
        page.focus_by_tab("Ana’s queue").await;
        page.see(CURSOR, "Okafor").await;
        page.press(Key::Down).await;
        page.see(CURSOR, &names[1]).await;
        page.press(Key::End).await;
        page.see(CURSOR, &names[7]).await;
        page.press(Key::Up).await;
        page.see(CURSOR, &names[6]).await;
        page.see(ROW, "Okafor").await;
        page.press(Key::Enter).await;
        page.see_address(&format!("#/desk/{}", names[6])).await;
        page.see(ROW, &names[6]).await;
        page.press(Key::Home).await;
        page.see(CURSOR, &names[0]).await;
    });
}

#[test]
fn of_a_long_queue_only_what_is_in_sight_is_on_the_page_and_the_keys_reach_all_of_it() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        pause(page).await;
        for _ in 0..60 {
            page.click_button(".desk-head", "New session").await;
        }
        page.see(".console-count", "68").await;
        page.focus_by_tab("Ana’s queue").await;
        page.press(Key::Home).await;
        page.see(".queue-row[aria-rowindex='2']", "Okafor").await;
        let on_page = page.texts_now(".queue-row").await.len();
        assert!(on_page < 40, "{on_page} rows are on the page");
        let row_count = "return document.querySelector('.queue').getAttribute('aria-rowcount')";
        assert_eq!(page.ask(row_count, vec![]).await, "69");

        // Ended ones come last.
        page.press(Key::End).await;
        page.see(CURSOR, "Novak").await;
        page.see(".queue-row[aria-rowindex='69']", "Novak").await;
        page.see_no(".queue-row[aria-rowindex='2']").await;
        page.press(Key::PageUp).await;
        page.press(Key::Enter).await;
        page.see(ROW, "Session").await;
        // The focus is still where it was.
        let focused = "return document.activeElement.className";
        assert_eq!(page.ask(focused, vec![]).await, "queue");

        sort_by(page, "Name").await;
        page.retype(".queue-search", "session 1").await;
        lists(
            page,
            &[
                "Session 10",
                "Session 11",
                "Session 12",
                "Session 13",
                "Session 14",
                "Session 15",
                "Session 16",
                "Session 17",
                "Session 18",
                "Session 19",
            ],
        )
        .await;
    });
}

#[test]
fn what_has_just_come_to_wait_and_what_a_limit_will_soon_strike_is_told_in_words() {
    in_browser(Window::Desktop, "#/desk/Haddad", async |page| {
        pause(page).await;
        page.click_button(".panel", "Start applet").await;
        page.see(".queue-row[data-call='new']", "Haddad").await;
        page.see(".queue-row[data-call='new'] .call", "New").await;
        page.see(".tab[data-place='worked'] .call", "New").await;
        // Visser has waited for more than six minutes.
        page.retype(".limit-field:nth-of-type(2) input", "7").await;
        page.press(Key::Enter).await;
        page.see(".queue-row[data-call='urgent'] .call", "Soon")
            .await;
        page.see(".tab[data-place='worked'] .call", "Soon").await;
    });
}

#[test]
fn the_bell_is_off_until_it_is_wanted_and_is_remembered() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.see_count(".tabs .button[aria-pressed='false']", 1)
            .await;
        page.click(".tabs .button[aria-pressed]").await;
        page.see_count(".tabs .button[aria-pressed='true']", 1)
            .await;
        page.reload().await;
        page.see_count(".tabs .button[aria-pressed='true']", 1)
            .await;
    });
}

#[test]
fn of_the_sessions_that_have_left_the_last_five_are_named() {
    in_browser(Window::Desktop, "#/desk/Haddad", async |page| {
        // All that come are due at one moment then, however long the hands take.
        page.click_button(".clock", "Pause").await;
        for _ in 0..6 {
            page.click_button(".desk-head", "New session").await;
        }
        page.see(".console-count", "14").await;
        page.retype(".limit-field:nth-of-type(1) input", "1").await;
        page.press(Key::Enter).await;
        page.click_button(".clock", "Jump to:").await;
        page.see(".queue-gone", "and 2 more").await;
        let named = page.texts_now(".queue-gone a").await.len();
        assert_eq!(named, 5);
    });
}

/// Thirteen days later the first session is ten minutes more than a day from the end of its fourteen.
const ALMOST_NEAR: &str = r#"{ "format": "queuescope-scenario/1", "title": "Almost near",
    "start": "2026-01-05T08:00:00Z", "technicians": ["A"],
    "limits": { "connecting_minutes": 0, "waiting_minutes": 0, "idle_minutes": 0 }, "steps": [
    { "at": "PT0S", "actor": {"technician": "A"}, "action": "create_session", "session": "Waits" },
    { "at": "PT0S", "actor": "customer", "action": "start_applet", "session": "Waits" },
    { "at": "PT2H", "actor": {"technician": "A"}, "action": "create_session", "session": "Works" },
    { "at": "PT2H", "actor": "customer", "action": "start_applet", "session": "Works" },
    { "at": "PT2H", "actor": {"technician": "A"}, "action": "start_session", "session": "Works" },
    { "at": "PT311H50M", "expect": [ {"session": "Waits", "queue": "A", "status": "Waiting"} ] } ] }"#;

#[test]
fn a_limit_that_comes_near_moves_its_row_though_nothing_happens() {
    in_browser(Window::Desktop, "#/scenarios", async |page| {
        let (_room, path) = file("near.json", ALMOST_NEAR);
        page.attach(FILE, &path).await;
        page.see(".player-head h2", "Almost near").await;
        page.click(".step:nth-last-child(1) .step-button").await;
        page.click_button(".player-go-on", "Continue").await;
        page.see_address("#/desk").await;
        sort_by(page, "Next").await;
        lists(page, &["Works", "Waits"]).await;
        assert_eq!(page.count(".queue-row .remaining").await, 0);
        page.click_button(".clock", "Resume").await;
        page.see(".clock", "Pause").await;
        nobody_looks_for(page, 1_200, &BOTH).await;
        lists(page, &["Waits", "Works"]).await;
        page.see(".queue-row:has(.remaining)", "Waits").await;
        // Nothing that would be sorted by is shown of the other, so it stays last.
        sort_by(page, "Next").await;
        page.see_count("th[aria-sort='descending']", 1).await;
        lists(page, &["Waits", "Works"]).await;
    });
}
