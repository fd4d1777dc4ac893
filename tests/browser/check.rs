//! A file of somebody's own, checked on the page: handed over, corrected, looked through, taken along.

use std::fmt::Write;
use std::path::PathBuf;

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};
use super::stories::file;
use crate::audit::file::{COLUMNS, pipe, row};

/// Where a file is chosen.
const FILE: &str = ".check input[type='file']";
/// What there is in all.
const SUMMARY: &str = ".check-summary > [aria-hidden]";
/// The findings that are listed.
const FINDING: &str = ".check-finding";
/// What is said in the first of them.
const CELL: &str = ".check-finding > [data-part='said']";
/// The row that is open.
const PANEL: &str = ".check-row-panel";

/// A report of three rows: one is right, one has an error, one an error and a note.
fn report() -> String {
    pipe(&[
        row(&[]),
        row(&[("Session ID", "2"), ("Total Time", "00:30:00")]),
        row(&[
            ("Session ID", "3"),
            ("Status", "Gone"),
            ("End Time", "3/14/2026 9:12:45 AM"),
        ]),
    ])
}

pub(super) async fn choose(page: &Page, name: &str, text: &str) -> TempDir {
    let (room, path): (TempDir, PathBuf) = file(name, text);
    page.attach(FILE, &path).await;
    room
}

#[test]
fn a_file_is_read_and_what_is_found_leads_to_its_row() {
    in_every_browser(Window::Desktop, "#/check", async |page| {
        let _room = choose(page, "report.txt", &report()).await;
        page.see(SUMMARY, "3 rows, 2 errors, 1 note").await;
        page.see(".check-name", "report.txt").await;
        page.see(".check-about", "values between bars").await;
        page.see_count(FINDING, 3).await;
        page.click(".check-fold:last-of-type > summary").await;
        page.see(".check-fold .figures", "Picked up within 20 s")
            .await;
        page.click(".check-fold:last-of-type > summary").await;
        // One kind alone, and all of them again.
        page.click(".check-kind[data-severity='note']").await;
        page.see_count(FINDING, 1).await;
        page.see_address("#/check?kind=unallocated").await;
        page.click(".check-kind[aria-current]").await;
        page.see_count(FINDING, 3).await;
        page.click_label(".check-tools", "Errors only").await;
        page.see_count(FINDING, 2).await;
    });
}

#[test]
fn the_row_of_a_finding_is_shown_with_the_value_marked() {
    in_every_browser(Window::Desktop, "#/check", async |page| {
        let _room = choose(page, "report.txt", &report()).await;
        page.see_count(FINDING, 3).await;
        page.click(CELL).await;
        page.see_address("#/check/2").await;
        page.see(PANEL, "Line 5 of the file").await;
        page.see(".check-session", "Active Time 0:25:33, Hold Time 0:05:00")
            .await;
        page.see_count(".check-said > li", 1).await;
        page.see_texts(".check-cells > [data-marked] dt", &["Total Time"])
            .await;
        page.see_texts(".check-cells > [data-marked] dd", &["00:30:00"])
            .await;
        page.click(&format!("{PANEL} .card-close")).await;
        page.see_no(PANEL).await;
    });
}

#[test]
fn any_row_is_opened_and_its_session_drawn_with_a_lane_for_each_of_its_rows() {
    let text = pipe(&[
        row(&[]),
        row(&[("Session ID", "2"), ("Status", "Gone")]),
        row(&[
            ("Technician Name", "Ben"),
            ("Technician ID", "7000002"),
            ("Start Time", "3/14/2026 9:12:40 AM"),
            ("End Time", "3/14/2026 9:44:13 AM"),
        ]),
    ]);
    let lane = ".check-session .timeline-lanes .timeline-name";
    in_every_browser(Window::Desktop, "#/check", async |page| {
        let _room = choose(page, "two.txt", &text).await;
        page.see(SUMMARY, "3 rows, 1 error").await;
        page.retype(".check-tools [type='search']", "3").await;
        page.see(".check-nothing", "No findings in row 3").await;
        page.click(".check-nothing a").await;
        page.see_address("#/check/3?find=3").await;
        page.see_texts(lane, &["Ada Winter", "Ben"]).await;
        page.see(&format!("{lane}[aria-current]"), "Ben").await;
        page.see_count(".check-session .timeline-bar", 4 + 3).await;
        page.see(".check-session .timeline-axis-time", "0").await;
        // By keyboard to the other row of the session.
        page.focus_by_tab("Ada Winter").await;
        page.press(Key::Enter).await;
        page.see(PANEL, "Row 1").await;
        page.see(&format!("{lane}[aria-current]"), "Ada Winter")
            .await;
        page.see(".check-session figcaption", "Waiting Time 0:01:12")
            .await;
    });
}

#[test]
fn a_figure_of_the_file_leads_to_its_rows_and_back() {
    in_every_browser(Window::Desktop, "#/check", async |page| {
        let _room = choose(page, "report.txt", &report()).await;
        page.see(SUMMARY, "3 rows, 2 errors, 1 note").await;
        page.click(".check-fold:last-of-type > summary").await;
        page.click(".figure[data-figure='technicians'] .figure-rows")
            .await;
        page.see_address("#/check?of=technicians").await;
        page.see(".figures-only", "Only rows of a technician").await;
        page.see_count(FINDING, 3).await;
        page.see(CELL, "510000001 · Customer 01 · Ada Winter").await;
        // The list has the focus: by keyboard to the last row and back to what was found.
        page.press(Key::End).await;
        page.press(Key::Enter).await;
        page.see(PANEL, "Row 3").await;
        page.see_address("#/check/3?of=technicians").await;
        page.focus_by_tab("Show all findings").await;
        page.press(Key::Enter).await;
        page.see_no(".figures-only").await;
        page.see(CELL, "is not the sum of").await;
        page.see_count(FINDING, 3).await;
    });
}

#[test]
fn by_keyboard_what_was_found_is_walked_through() {
    in_every_browser(Window::Desktop, "#/check", async |page| {
        let _room = choose(page, "report.txt", &report()).await;
        page.see_count(FINDING, 3).await;
        page.focus_by_tab("Findings").await;
        page.press(Key::End).await;
        page.see(&format!("{FINDING}[data-cursor]"), "Row 3").await;
        page.press(Key::Home).await;
        page.press(Key::Enter).await;
        page.see(PANEL, "Row 2").await;
        page.press(Key::Escape).await;
        page.see_no(PANEL).await;
        page.press(Key::Down).await;
        page.see(&format!("{FINDING}[data-cursor]"), "Row 3").await;
    });
}

#[test]
fn a_mend_is_said_and_can_be_refused() {
    let whole = row(&[
        ("Technician Name", "Ada\nWinter"),
        ("Total Time", "00:31:33"),
    ]);
    let text = pipe(&[whole, row(&[("Session ID", "2")])]);
    in_every_browser(Window::Desktop, "#/check", async |page| {
        let _room = choose(page, "torn.txt", &text).await;
        page.see(SUMMARY, "2 rows, no errors, 1 note").await;
        page.see(".check-kind", "Lines joined").await;
        page.click(".check-folds summary").await;
        page.click_label(".check-mends", "Join lines").await;
        page.see(".check-kind", "Too few values").await;
        page.click_label(".check-mends", "Join lines").await;
        page.see(SUMMARY, "2 rows, no errors, 1 note").await;
    });
}

#[test]
fn what_is_found_out_can_be_corrected() {
    let undecided = row(&[
        ("Start Time", "02/03/2026 08:41:07"),
        ("End Time", "02/03/2026 09:12:40"),
        ("Last Action Time", ""),
    ]);
    let text = pipe(&[undecided]);
    in_every_browser(Window::Desktop, "#/check", async |page| {
        let _room = choose(page, "dates.txt", &text).await;
        page.see(SUMMARY, "1 row, 1 error").await;
        page.see(".check-about", "Nothing decides").await;
        page.click(".check-folds summary").await;
        page.choose(".check-how label:nth-of-type(3) select", "Day first")
            .await;
        page.see(SUMMARY, "1 row, no errors").await;
        page.see(".check-about", "Dates are read day first, as asked")
            .await;
        page.choose(".check-how label:nth-of-type(2) select", "Tab")
            .await;
        page.see(".notice", "The header of a session report is missing")
            .await;
    });
}

#[test]
fn a_column_can_be_named_and_keeps_the_focus() {
    let text = pipe(&[row(&[]), row(&[("Tracking ID", "7")])]).replacen("Session ID", "Case", 1);
    let case = ".check-how label:nth-of-type(7) select";
    in_every_browser(Window::Desktop, "#/check", async |page| {
        let _room = choose(page, "cases.txt", &text).await;
        page.see(SUMMARY, "2 rows, no errors").await;
        page.see(".check-about", "kept as they are: Case, Host Name")
            .await;
        page.click(".check-fold:nth-of-type(2) > summary").await;
        page.upon(case, "element.isTheSame = true").await;
        page.choose(case, "Session ID").await;
        page.see(SUMMARY, "2 rows, 1 error").await;
        page.see(".check-about", "As asked, “Case” is Session ID")
            .await;
        page.see(".check-kind", "The same session and technician again")
            .await;
        // It has kept what it had, the focus included.
        let kept = page.upon(case, "return element.isTheSame").await;
        assert_eq!(kept, json!(true));
        page.choose(case, "Detect").await;
        page.see(SUMMARY, "2 rows, no errors").await;
        page.see(&format!("{case} > :checked"), "None: kept as it is (found)")
            .await;
    });
}

#[test]
fn a_time_that_no_clock_of_the_zone_showed_is_found() {
    let skipped = row(&[("Last Action Time", "3/29/2026 2:30:00 AM")]);
    let text = pipe(&[skipped]);
    in_every_browser(Window::Desktop, "#/check", async |page| {
        let _room = choose(page, "night.txt", &text).await;
        page.see(SUMMARY, "1 row, no errors").await;
        page.click(".check-folds summary").await;
        page.retype(".check-zone", "Europe/Berlin").await;
        page.press(Key::Enter).await;
        page.see(".check-kind", "A time that the clocks skipped")
            .await;
        page.retype(".check-zone", "Europe/Berlim").await;
        page.press(Key::Enter).await;
        page.see(".check-wrong", "“Europe/Berlim” is not a time zone")
            .await;
        page.see(SUMMARY, "1 row, no errors").await;
    });
}

#[test]
fn what_is_no_report_is_said_and_the_desk_is_as_it_was() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        let before = page.texts_now(".queue-row").await;
        page.press("5").await;
        page.see("h1", "Check a file").await;
        for (name, text, said) in [
            (
                "page.html",
                "<html><body>Sign in</body></html>",
                "This is a web page",
            ),
            (
                "refused.txt",
                "INVALIDDATERANGE",
                "the date range is not valid",
            ),
            ("empty.txt", "", "The file is empty"),
            (
                "binary.xlsx",
                "PK\u{3}\u{4}\u{0}\u{1}",
                "a spreadsheet file (XLSX)",
            ),
        ] {
            let _room = choose(page, name, text).await;
            page.see(".check .notice", said).await;
            page.see_no(SUMMARY).await;
        }
        // Another file begins anew.
        let _room = choose(page, "report.txt", &report()).await;
        page.see(SUMMARY, "3 rows").await;
        page.see_no(".check .notice").await;
        page.press("1").await;
        page.see("h1", "Ana’s queue").await;
        assert_eq!(page.texts_now(".queue-row").await, before);
        // The file is still there when one comes back.
        page.press("5").await;
        page.see(SUMMARY, "3 rows").await;
    });
}

/// Copies a text of several lines, as from another window.
async fn copy(page: &Page, text: &str) {
    let script = "const field = document.createElement('textarea'); field.id = 'copied'; \
        document.querySelector('main').append(field); field.value = arguments[0]; field.select()";
    page.ask(script, vec![json!(text)]).await;
    page.press(Key::Control + "c").await;
    page.ask("document.querySelector('#copied').remove()", vec![])
        .await;
}

#[test]
fn a_text_is_pasted_and_a_file_is_dropped() {
    in_every_browser(Window::Desktop, "#/check", async |page| {
        copy(page, &report()).await;
        page.press(Key::Control + "v").await;
        page.see(".check-name", "Pasted text").await;
        page.see(SUMMARY, "3 rows, 2 errors, 1 note").await;
        let script = "const data = new DataTransfer(); data.items.add(new File([arguments[0]], 'dropped.txt')); \
            const on = document.querySelector('.check'); \
            const drop = kind => on.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true })); \
            drop('dragover'); drop('drop')";
        page.ask(script, vec![json!(pipe(&[row(&[])]))]).await;
        page.see(".check-name", "dropped.txt").await;
        page.see(SUMMARY, "1 row, no errors").await;
        page.see(".check", "No findings").await;
    });
}

#[test]
fn everything_that_was_found_is_saved_as_a_list() {
    in_every_browser(Window::Desktop, "#/check", async |page| {
        let _room = choose(page, "report.txt", &report()).await;
        page.see(SUMMARY, "2 errors").await;
        page.click("[aria-label='Save all findings as JSON']").await;
        let list = page.downloaded("queuescope-check.json").await;
        let list: Value = serde_json::from_str(&list).expect("it is JSON");
        assert_eq!((&list["shape"], &list["rows"]), (&json!("pipe"), &json!(3)));
        let kinds: Vec<_> = (0..3)
            .map(|place| &list["findings"][place]["kind"])
            .collect();
        assert_eq!(kinds, ["sum_differs", "unallocated", "unknown_status"]);
        page.click("[aria-label='Save all findings as CSV']").await;
        let list = page.downloaded("queuescope-check.csv").await;
        assert_eq!(list.lines().count(), 4);
    });
}

#[test]
fn a_change_that_no_document_prints_leads_to_the_ways_there() {
    let log = "{\"at\":\"2026-01-05T08:00:00Z\",\"session\":\"A\",\"queue\":\"Ana\",\"from\":null,\"to\":\"Waiting\"}\n\
               {\"at\":\"2026-01-05T08:01:00Z\",\"session\":\"A\",\"queue\":\"Ana\",\"from\":\"Waiting\",\"to\":\"Offline\"}\n";
    in_browser(Window::Desktop, "#/check", async |page| {
        let _room = choose(page, "log.jsonl", log).await;
        page.see(SUMMARY, "2 events, 1 error").await;
        page.see(".check-about", "Waiting 0:01:00").await;
        page.click(".check-finding[data-severity='error'] td").await;
        page.see(".check-cells", "Offline").await;
        page.click(".check-said a").await;
        page.see_address("#/explorer/waiting/offline?by=steps")
            .await;
    });
}

/// So many rows of thirty-six values, all right but the last.
pub(super) fn long(rows: usize) -> String {
    let mut text = COLUMNS.join("|");
    text.push_str("|\n");
    for id in 1..=rows {
        let id = id.to_string();
        let total = if id == rows.to_string() {
            "00:30:00"
        } else {
            "00:31:33"
        };
        let values = row(&[("Session ID", &id), ("Total Time", total)]);
        let _ = writeln!(text, "{}|", values.join("|"));
    }
    text
}

#[test]
fn a_long_file_is_read_beside_the_page_and_can_be_stopped() {
    in_browser(Window::Desktop, "#/check", async |page| {
        let _room = choose(page, "long.txt", &long(400_000)).await;
        page.click_button(".check-file", "Stop").await;
        page.see(".check .notice", "Stopped before the end").await;
        let _room = choose(page, "report.txt", &report()).await;
        page.see(SUMMARY, "3 rows, 2 errors, 1 note").await;
    });
}

#[test]
fn where_no_program_may_run_beside_the_page_that_is_said() {
    in_browser(Window::Desktop, "#/check", async |page| {
        page.ask(
            "window.Worker = function () { throw new DOMException('no') }",
            vec![],
        )
        .await;
        let _room = choose(page, "report.txt", &report()).await;
        page.see(".check .notice", "cannot check files on a page")
            .await;
    });
}

#[test]
fn a_program_that_cannot_be_loaded_is_said() {
    in_browser(Window::Desktop, "#/check", async |page| {
        let script = "const Real = Worker; window.Worker = function (url) { return new Real(url.replace('queuescope-reader', 'nobody')) }";
        page.ask(script, vec![]).await;
        let _room = choose(page, "report.txt", &report()).await;
        page.see(".check .notice", "could not be loaded").await;
    });
}

#[test]
fn on_a_phone_the_row_takes_the_place_of_the_list() {
    in_every_browser(Window::Phone, "#/check", async |page| {
        let _room = choose(page, "report.txt", &report()).await;
        page.see_count(FINDING, 3).await;
        let wide = "return document.documentElement.scrollWidth > innerWidth";
        page.see_answer(wide, &json!(false)).await;
        page.click(CELL).await;
        page.see(PANEL, "Row 2").await;
        page.see_answer(wide, &json!(false)).await;
        page.click(&format!("{PANEL} .card-close")).await;
        page.see_count(FINDING, 3).await;
    });
}
