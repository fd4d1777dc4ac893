//! What is taken along of a desk, read again from the files that the browser has saved.

use queuescope_core::log::Format;
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;
use serde_json::{Value, json};
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};
use crate::log::desks::Told;
use crate::log::read::by_ourselves;
use crate::report::written::spreadsheet;

/// The number that a sentence begins with.
async fn said(page: &Page, css: &str, file: &str) -> usize {
    page.see(css, file).await;
    let said = page.text(css).await;
    let number = said.split(' ').next().expect("a number");
    number.parse().expect("a number")
}

#[test]
fn the_events_of_the_branch_are_saved_by_mouse_and_by_keyboard_and_read_again() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        page.click_button(".panel", "Hold session").await;
        page.see(".queue-row[aria-current]", "On Hold").await;
        page.click_button(".desk-tools", "Save the events as XES")
            .await;
        let status = ".desk-tools > [role='status']";
        let count = said(page, status, "saved as queuescope-events.xes.").await;
        let file = page.downloaded("queuescope-events.xes").await;
        let (xes, findings) = by_ourselves(Format::Xes, &file);
        assert_eq!((xes.len(), findings.len()), (count, 0));

        page.focus_by_tab("Save the events as JSON lines").await;
        page.press(Key::Enter).await;
        let again = said(page, status, "saved as queuescope-events.jsonl.").await;
        assert_eq!(again, count, "nothing has happened");
        let file = page.downloaded("queuescope-events.jsonl").await;
        let (lines, findings) = by_ourselves(Format::Lines, &file);
        assert_eq!((lines.len(), findings.len()), (count, 0));
        let last = lines.last().expect("the last event");
        assert_eq!((&*last.session, last.to.id()), ("Okafor", "on-hold"));
        // Both say the same of each session.
        let of_okafor = |told: Vec<Told>| {
            let told = told.into_iter();
            told.filter(|told| told.session == "Okafor")
                .collect::<Vec<_>>()
        };
        assert_eq!(of_okafor(lines), of_okafor(xes));
    });
}

/// The menu in which the report is taken along.
const MENU: &str = ".take-along-menu";
/// What is said there.
const SAID: &str = ".take-along-menu [role='status']";
/// Which files the page has asked for so far.
const ASKED_FOR: &str =
    "return performance.getEntriesByType('resource').map(one => one.name).join(' ')";

async fn open_the_menu(page: &Page) {
    page.click_button(".clock", "Pause").await;
    page.click(".bar-screens a[href='#/report']").await;
    page.see_count(".report-row", 8).await;
    page.click(".report-tools .take-along > summary").await;
}

#[test]
fn the_report_is_saved_as_a_spreadsheet_by_a_program_that_is_loaded_for_it() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        open_the_menu(page).await;
        let asked_for = page.ask(ASKED_FOR, vec![]).await;
        let asked_for = asked_for.as_str().expect("names");
        assert!(asked_for.contains("queuescope-web"), "{asked_for}");
        for later in ["queuescope-sheet", "beside"] {
            assert!(!asked_for.contains(later), "{asked_for}");
        }
        page.focus_by_tab("XLSX").await;
        page.press(Key::Enter).await;
        page.see(SAID, "8 rows, saved as queuescope-report.xlsx.")
            .await;
        let file = page.downloaded_bytes("queuescope-report.xlsx").await;
        let [sheet] = spreadsheet::read([&*file]).try_into().expect("one file");
        let rows = sheet["rows"].as_array().expect("rows");
        assert_eq!(rows.len(), 9);
        assert_eq!(rows[0][0]["text"], "Start Time");
        let shown = page.texts_now(".report-row > [data-column='name']").await;
        let is_there = |name: &String| rows.iter().any(|row| names(row).contains(&name.as_str()));
        assert!(shown.iter().all(is_there), "{shown:?}\n{rows:?}");
        assert!(rows[1][0]["moment"].is_i64(), "{}", rows[1][0]);
    });
}

fn names(row: &Value) -> Vec<&str> {
    let cells = row.as_array().expect("cells").iter();
    cells.filter_map(|cell| cell["text"].as_str()).collect()
}

#[test]
fn where_the_program_cannot_be_loaded_it_is_said_and_the_page_works_on() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        open_the_menu(page).await;
        let elsewhere = "const [instead, There] = [arguments[0], Worker]; \
            window.Worker = class extends There { \
                constructor(address) { super(address.replace(...instead)) } }";
        // Its own files, and what starts it.
        for instead in [
            ["?queuescope-sheet", "?missing"],
            ["beside.js", "missing.js"],
        ] {
            page.ask(elsewhere, vec![json!(instead)]).await;
            page.click_button(MENU, "XLSX").await;
            page.see(SAID, "that makes spreadsheets cannot be loaded")
                .await;
            page.click_button(MENU, "CSV").await;
            page.see(SAID, "8 rows, saved as queuescope-report.csv.")
                .await;
        }
        // A browser that lets nothing be beside a page.
        let script = "window.Worker = class { constructor() { throw new Error('no') } }";
        page.ask(script, vec![]).await;
        page.click_button(MENU, "XLSX").await;
        page.see(SAID, "that makes spreadsheets cannot be loaded")
            .await;
        let errors = page.errors_so_far().await;
        assert!(
            errors.iter().all(|error| error.contains("missing")),
            "{errors:?}"
        );
    });
}

#[test]
fn the_menu_closes_by_escape_and_where_one_presses_beside_it() {
    in_every_browser(Window::Desktop, "#/explorer/active", async |page| {
        let (button, menu) = (".explorer .take-along > summary", ".take-along-menu");
        page.click(button).await;
        page.see(menu, "Card").await;
        page.press(Key::Escape).await;
        page.see_no(menu).await;
        page.see_count(&format!("{button}:focus"), 1).await;
        // The card stays: what was open was the menu.
        page.see_address("#/explorer/active").await;
        page.press(Key::Enter).await;
        page.see(menu, "Card").await;
        page.click("h1").await;
        page.see_no(menu).await;
    });
}

#[test]
fn the_changes_of_a_status_are_a_table() {
    in_browser(Window::Desktop, "#/explorer/waiting", async |page| {
        page.click(".explorer .take-along > summary").await;
        page.click_button("[aria-label='Changes out and in']", "CSV")
            .await;
        let table = page.downloaded("queuescope-changes-waiting.csv").await;
        let mut table = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
        let rows: Vec<_> = table.records().map(|row| row.expect("a row")).collect();
        let (out, into) = (
            Rule::leaving(Status::Waiting).count(),
            Rule::entering(Status::Waiting).count(),
        );
        assert_eq!(rows.len(), out + into);
        assert!(rows[..out].iter().all(|row| &row[0] == "Waiting"));
        assert!(rows[out..].iter().all(|row| &row[1] == "Waiting"));
        let picked_up = rows.iter().find(|row| &row[1] == "Active");
        let picked_up = picked_up.expect("a waiting session is picked up");
        assert_eq!(&picked_up[2], "Technician");
        assert_eq!(&picked_up[4], "Simulated");
    });
}
