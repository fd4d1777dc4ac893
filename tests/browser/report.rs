//! The report on the page: its rows, what each number is made of, its columns, its order, its moment.

use serde_json::json;
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};

/// The names of the rows, from top to bottom.
const NAMES: &str = ".report-row > [data-column='name']";
/// The row that is open.
const OPEN: &str = ".report-row[aria-current]";
/// The panel of it.
const PANEL: &str = ".report-row-panel";
/// The heads of the columns.
const HEADS: &str = ".report-table thead th";

/// Time stands still, so that only the test makes it pass.
async fn pause(page: &Page) {
    page.click_button(".clock", "Pause").await;
    page.see(".clock", "Resume").await;
}

/// A cell of the row of that number in the table, counted from 1.
fn cell(row: usize, column: &str) -> String {
    format!(
        ".report-row[aria-rowindex='{}'] > [data-column='{column}']",
        row + 1
    )
}

/// `0:11:00` or `0:11:00.250` in milliseconds.
fn milliseconds(told: &str) -> i64 {
    let (time, thousandths) = told.trim().split_once('.').unwrap_or((told.trim(), "0"));
    let parts = time.split(':').map(str::parse::<i64>);
    let seconds = parts
        .map(|part| part.expect("a duration"))
        .reduce(|all, part| all * 60 + part);
    seconds.expect("a duration") * 1_000 + thousandths.parse::<i64>().expect("thousandths")
}

async fn times(page: &Page, css: &str) -> Vec<i64> {
    let told = page.texts_now(css).await;
    told.iter().map(|told| milliseconds(told)).collect()
}

/// The stretches of the open duration come to what is written below them and in its line.
async fn stretches_add_up(page: &Page) -> usize {
    let stretches = ".report-stretches > .report-lines:last-of-type";
    page.see(stretches, "Total").await;
    let lengths = times(page, &format!("{stretches} tbody td:last-child")).await;
    let together = times(page, &format!("{stretches} tfoot td")).await;
    let line = times(page, ".report-duration[data-open] > a .numeric").await;
    assert_eq!(together, [lengths.iter().sum::<i64>()]);
    assert_eq!(together, line);
    lengths.len()
}

/// Every line of the sum comes to what is written beside it, and the last to End − Start.
async fn the_sum_holds(page: &Page) {
    let column = |place| format!(".report-sum tbody tr > :nth-child({place})");
    page.see(".report-sum", "End − Start").await;
    let signs = page.texts_now(&column(1)).await;
    let lengths = times(page, &column(3)).await;
    let so_far = times(page, &column(4)).await;
    assert_eq!(signs, ["", "−", "+", "+", "+", "+", "="]);
    let mut comes_to = lengths[0];
    for place in 1..6 {
        let sign = if signs[place] == "−" { -1 } else { 1 };
        comes_to += sign * lengths[place];
        assert_eq!(so_far[place], comes_to);
    }
    assert_eq!((lengths[6], so_far[6]), (comes_to, comes_to));
}

#[test]
fn every_row_is_there_and_none_is_not_zero() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        pause(page).await;
        page.click(".bar-screens a[href='#/report']").await;
        page.see_count(".report-row", 8).await;
        page.see(".report-tools", "8 rows").await;
        page.see(NAMES, "Novak").await;
        // Nobody has begun with Visser, who waits.
        page.see_texts(&cell(7, "total-time"), &["–"]).await;
        let label = page.attribute(&cell(7, "total-time"), "aria-label").await;
        assert_eq!(label.as_deref(), Some("none"));
        page.see_texts(&cell(1, "hold-time"), &["0:00:00"]).await;
        let label = page.attribute(&cell(1, "hold-time"), "aria-label").await;
        assert_eq!(label, None);
        page.see_texts(&cell(1, "status"), &["Closed by customer"])
            .await;
    });
}

#[test]
fn a_duration_opens_into_its_stretches_and_the_sum_can_be_followed() {
    in_every_browser(Window::Desktop, "#/report", async |page| {
        pause(page).await;
        page.click(&format!("{} a", cell(6, "total-time"))).await;
        page.see_address("#/report/Silva/Ben?field=total-time")
            .await;
        page.see(&format!("{PANEL} h2"), "Silva Ben").await;
        page.see(OPEN, "Silva").await;
        assert_eq!(stretches_add_up(page).await, 2);
        page.see(".report-parts", "Time in Transfer").await;
        page.see_count(".report-counted", 2).await;
        the_sum_holds(page).await;
        // Moreau’s link is lost; a click elsewhere in the row opens it as a whole.
        page.click(&cell(4, "status")).await;
        page.see_address("#/report/Moreau/Ana").await;
        page.see(&format!("{PANEL} h2"), "Moreau Ana").await;
        the_sum_holds(page).await;
        page.click(".report-duration:nth-child(9) a").await;
        page.see_address("#/report/Moreau/Ana?field=reconnecting-time")
            .await;
        assert_eq!(stretches_add_up(page).await, 1);
        // What has nothing to count says so.
        page.click(&format!("{} a", cell(7, "name"))).await;
        page.see(".report-part", "No Start Time").await;
        page.click(".report-duration:nth-child(3) a").await;
        page.see(".report-stretches", "Empty, not 0").await;
        page.ask("history.back()", vec![]).await;
        page.see_address("#/report/Visser/Ana").await;
        page.click(".report-row-panel > .card-close").await;
        page.see_address("#/report").await;
        page.see_no(PANEL).await;
    });
}

#[test]
fn the_way_to_the_desk_names_the_desk_whose_session_it_is() {
    // On another desk somebody else has the same name.
    let busy = "#/desk?seed=7&technicians=4&sessions=60";
    in_browser(Window::Desktop, busy, async |page| {
        pause(page).await;
        page.see(".queue-row", "").await;
        page.go("#/report").await;
        page.click(&format!("{} a", cell(1, "name"))).await;
        let way = page.attribute(".report-row-standing > a", "href").await;
        let way = way.expect("a link");
        assert!(
            way.starts_with("#/desk/") && way.contains("seed=7"),
            "{way}"
        );
        page.click(".report-row-standing > a").await;
        page.see_address(&way).await;
        page.see(".panel-status", "").await;
    });
}

#[test]
fn by_keyboard_one_goes_from_cell_to_cell_and_opens_what_is_there() {
    in_every_browser(Window::Desktop, "#/report", async |page| {
        pause(page).await;
        page.focus_by_tab("All rows").await;
        page.press(Key::Down).await;
        page.press(Key::End).await;
        page.see_count(&format!("{}[data-cursor]", cell(2, "reconnecting-time")), 1)
            .await;
        page.see(".report-about", "Reconnecting Time").await;
        page.see(".report-about", "session-report 28").await;
        page.press(Key::Home).await;
        page.press(Key::Control + Key::End).await;
        page.press(Key::Control + Key::Home).await;
        for _ in 0..7 {
            page.press(Key::Right).await;
        }
        page.press(Key::Down).await;
        let at = page
            .attribute(".report-table", "aria-activedescendant")
            .await
            .expect("a cell");
        page.see(&format!("#{at}[data-cursor]"), "0:3").await;
        page.press(Key::Enter).await;
        page.see_address("#/report/Okafor/Ana?field=total-time")
            .await;
        stretches_add_up(page).await;
        // The focus stays on the table, from where one goes on.
        page.press(Key::Down).await;
        page.press(Key::Enter).await;
        page.see_address("#/report/Lindqvist/Ana?field=total-time")
            .await;
        the_sum_holds(page).await;
        page.focus_by_tab("Close the row").await;
        page.press(Key::Enter).await;
        page.see_no(PANEL).await;
        page.see_answer("return document.activeElement.id", &json!("report-table"))
            .await;
        page.press(Key::Enter).await;
        page.see(PANEL, "Lindqvist").await;
        page.press(Key::Escape).await;
        page.see_no(PANEL).await;
    });
}

#[test]
fn the_rows_are_those_of_the_moment_that_is_looked_at() {
    in_every_browser(
        Window::Desktop,
        "#/report/Novak?field=active-time",
        async |page| {
            pause(page).await;
            page.see_count(".report-row", 8).await;
            page.see(&cell(1, "status"), "Closed by customer").await;
            page.slide_to(20).await;
            page.see_texts(NAMES, &["Novak", "Okafor", "Lindqvist", "Moreau"])
                .await;
            page.see_texts(&cell(1, "status"), &["Active"]).await;
            page.see_texts(&cell(1, "active-time"), &["0:18:20"]).await;
            page.see_texts(&cell(1, "end-time"), &["–"]).await;
            stretches_add_up(page).await;
            page.focus_by_tab("Moment").await;
            page.press(Key::Home).await;
            page.see_texts(NAMES, &["Novak"]).await;
            page.press(Key::End).await;
            page.see_count(".report-row", 8).await;
        },
    );
}

#[test]
fn before_anything_has_happened_the_report_says_what_will_make_rows() {
    in_browser(Window::Desktop, "#/desk", async |page| {
        page.press("b").await;
        page.click_button(".opening", "An empty").await;
        page.go("#/report").await;
        page.see(".report .queue-empty", "No rows yet").await;
        page.click(".report .queue-empty a").await;
        page.see_address("#/desk").await;
    });
}

#[test]
fn a_story_that_is_gone_on_with_makes_a_row_for_each_technician() {
    in_browser(Window::Desktop, "#/scenarios/change-38", async |page| {
        page.see(".player-head h2", "Row 38").await;
        page.click(".step:nth-last-child(1) .step-button").await;
        page.click_button(".player-go-on", "Continue").await;
        page.see_address("#/desk").await;
        page.go("#/report?columns=technician-name,transferred-to,total-time")
            .await;
        page.see_texts(".report-row > [data-column='technician-name']", &["A", "B"])
            .await;
        page.see_texts(&cell(1, "transferred-to"), &["B"]).await;
        page.see_texts(&cell(2, "transferred-to"), &["–"]).await;
    });
}

#[test]
fn columns_are_chosen_and_ordered_and_a_link_brings_them_back() {
    in_every_browser(
        Window::Desktop,
        "#/report?columns=name,status,total-time",
        async |page| {
            page.see_texts(HEADS, &["Name", "Status", "Total Time"])
                .await;
            page.click_button(".report-tools", "Columns").await;
            page.click_label(".columns-offered", "Work Time").await;
            page.see_texts(HEADS, &["Name", "Status", "Total Time", "Work Time"])
                .await;
            page.focus("[aria-label='Move Work Time to the left']")
                .await;
            page.press(Key::Enter).await;
            page.see_texts(HEADS, &["Name", "Status", "Work Time", "Total Time"])
                .await;
            // The button has moved, and has kept the focus.
            page.see_answer(
                "return document.activeElement.getAttribute('aria-label')",
                &json!("Move Work Time to the left"),
            )
            .await;
            page.press(Key::Enter).await;
            let chosen = ["Name", "Work Time", "Status", "Total Time"];
            page.see_texts(HEADS, &chosen).await;
            page.press(Key::Escape).await;
            page.see_address("#/report?columns=name,work-time,status,total-time")
                .await;
            page.reload().await;
            page.see_texts(HEADS, &chosen).await;
            page.see_count(".report-row", 8).await;
            page.click_button(".report-tools", "Columns").await;
            page.click("[aria-label='Hide Status']").await;
            page.see_texts(HEADS, &["Name", "Work Time", "Total Time"])
                .await;
            page.click_button(".columns-order", "Reset columns").await;
            page.see_count(HEADS, 14).await;
            page.see_address("#/report").await;
        },
    );
}

#[test]
fn a_head_sorts_and_a_search_leaves_rows_out_and_both_are_in_the_address() {
    in_every_browser(Window::Desktop, "#/report", async |page| {
        pause(page).await;
        page.click_button(HEADS, "Name").await;
        page.see("[aria-sort='ascending']", "Name").await;
        let sorted = [
            "Brandt",
            "Haddad",
            "Lindqvist",
            "Moreau",
            "Novak",
            "Okafor",
            "Silva",
            "Visser",
        ];
        page.see_texts(NAMES, &sorted).await;
        page.click("th[data-column='total-time'] button").await;
        page.click("th[data-column='total-time'] button").await;
        page.see("[aria-sort='descending']", "Total Time").await;
        page.see_address("#/report?sort=total-time,descending")
            .await;
        let names = page.texts_now(NAMES).await;
        assert_eq!(names[..2], ["Okafor", "Novak"]);
        // None comes last, whichever way.
        assert_eq!(names[6..], ["Visser", "Haddad"]);
        page.retype(".report .queue-search", "silv").await;
        page.see_texts(NAMES, &["Silva"]).await;
        page.see(".report-tools", "1 of 8 rows").await;
        page.see_address("#/report?sort=total-time,descending&find=silv")
            .await;
        page.reload().await;
        page.see_texts(NAMES, &["Silva"]).await;
        page.retype(".report .queue-search", "nobody").await;
        page.see(".report .queue-empty", "No row has").await;
        page.click_button(".report .queue-empty", "Show all rows")
            .await;
        page.see_count(".report-row", 8).await;
        // Letters that were typed are no steps of their own.
        page.ask("history.back()", vec![]).await;
        page.see_address("#/report?sort=total-time").await;
    });
}

#[test]
fn of_a_long_report_only_what_is_in_sight_is_on_the_page_and_the_keys_reach_all_of_it() {
    let address = "#/desk?technicians=40&sessions=2000";
    in_browser(Window::Desktop, address, async |page| {
        page.see(".queue-row", "").await;
        pause(page).await;
        page.go("#/report").await;
        page.see(".report-row", "").await;
        let on_page = page.count(".report-row").await;
        assert!(on_page < 40, "{on_page} rows are on the page");
        page.focus_by_tab("All rows").await;
        page.press(Key::Control + Key::End).await;
        let count = page.attribute(".report-table", "aria-rowcount").await;
        let last = format!(".report-row[aria-rowindex='{}']", count.expect("rows"));
        page.see_count(&last, 1).await;
        page.press(Key::Enter).await;
        page.see_count(OPEN, 1).await;
        the_sum_or_why_there_is_none(page).await;
    });
}

async fn the_sum_or_why_there_is_none(page: &Page) {
    page.see("#report-sum", "From Total Time").await;
}

#[test]
fn an_unknown_row_and_an_unknown_column_are_told_and_the_page_works_on() {
    in_browser(Window::Desktop, "#/report/Nobody/Ana", async |page| {
        page.see(PANEL, "no such row of Nobody").await;
        page.see_count(".report-row", 8).await;
        page.open("#/report?columns=name,shoe-size").await;
        page.see(".notice", "no column called “shoe-size”").await;
        page.see_texts(HEADS, &["Name"]).await;
    });
}

#[test]
fn on_a_phone_the_open_row_takes_the_place_of_the_table_and_nothing_is_too_wide() {
    in_every_browser(Window::Phone, "#/report", async |page| {
        pause(page).await;
        let script =
            "const root = document.documentElement; return root.scrollWidth - root.clientWidth";
        assert_eq!(page.ask(script, vec![]).await, 0);
        page.click(&format!("{} a", cell(6, "name"))).await;
        page.see(&format!("{PANEL} h2"), "Silva Ben").await;
        let shown = "return document.querySelector('.report-frame').offsetHeight";
        page.see_answer(shown, &json!(0)).await;
        page.see_answer(
            "return document.activeElement.id",
            &json!("report-row-title"),
        )
        .await;
        page.click(".report-duration:nth-child(3) a").await;
        stretches_add_up(page).await;
        the_sum_holds(page).await;
        assert_eq!(page.ask(script, vec![]).await, 0);
        page.click(".report-row-panel > .card-close").await;
        page.see_count(".report-row", 8).await;
    });
}

#[test]
fn the_report_is_taken_along_as_the_core_writes_it_in_the_language_of_the_names() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        pause(page).await;
        page.click(".bar-screens a[href='#/report']").await;
        page.see_count(".report-row", 8).await;
        page.click(".report-tools .take-along > summary").await;
        page.click_button(".take-along-menu", "CSV").await;
        page.see(
            ".take-along-menu [role='status']",
            "8 rows, saved as queuescope-report.csv.",
        )
        .await;
        let file = page.downloaded("queuescope-report.csv").await;
        let mut lines = file.lines();
        let header = lines.next().expect("a header");
        assert!(
            header.starts_with("\u{feff}Start Time,End Time,"),
            "{header}"
        );
        assert_eq!(lines.filter(|line| line.contains(",Applet,")).count(), 8);
    });
}
