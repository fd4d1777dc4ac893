//! The figures of the report on the page: what they say of the morning it opens with, and the way to the rows behind
//! them.

use serde_json::json;
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};

/// The names of the rows, from top to bottom.
const NAMES: &str = ".report-row > [data-column='name']";
/// What says that not all rows are listed.
const ONLY: &str = ".figures-only";
/// The field of the service level.
const SECONDS: &str = ".figure-field > input";
/// The switch between rows and figures.
const SWITCH: &str = ".report-switch";

/// A part of a card.
fn of(figure: &str, part: &str) -> String {
    format!(".figure[data-figure='{figure}'] {part}")
}

/// The large number of a card.
async fn see_value(page: &Page, figure: &str, value: &str) {
    page.see_texts(&of(figure, ".figure-number"), &[value])
        .await;
}

/// What stands beside it.
async fn see_beside(page: &Page, figure: &str, beside: &str) {
    page.see_texts(&of(figure, ".figure-beside"), &[beside])
        .await;
}

/// Time stands still, so that only the test makes it pass.
async fn pause(page: &Page) {
    page.click_button(".clock", "Pause").await;
    page.see(".clock", "Resume").await;
}

#[test]
fn the_figures_of_a_moment_are_those_one_works_out_by_hand() {
    in_every_browser(Window::Desktop, "#/report", async |page| {
        pause(page).await;
        page.click(&format!("{SWITCH} a:last-child")).await;
        page.see_address("#/report?show=figures").await;
        page.slide_to(20).await;
        // Novak waited 0:30, Okafor 1:47, Lindqvist 1:45; Moreau connects.
        see_value(page, "waits", "1:20").await;
        see_beside(page, "waits", "longest 1:47, of 3 sessions").await;
        see_value(page, "service", "0%").await;
        see_beside(page, "service", "0 of 3 sessions").await;
        see_value(page, "lost", "0").await;
        see_beside(page, "lost", "of 4 sessions, 0%").await;
        // Since 1:40, 5:02 and 13:05.
        see_value(page, "handling", "13:24").await;
        see_beside(page, "handling", "longest 18:20, of 3 rows").await;
        see_value(page, "hours", "3").await;
        see_beside(page, "hours", "most at 08:00: 3").await;
        see_value(page, "technicians", "40:13").await;
        // Nobody has handed a session over: none, and not 0.
        see_value(page, "transfers", "–").await;
        page.see(&of("transfers", ".figure-missing"), "has transferred")
            .await;
        page.focus_by_tab("Moment").await;
        page.press(Key::Home).await;
        for figure in ["service", "waits", "handling", "hours", "transfers"] {
            see_value(page, figure, "–").await;
        }
        page.press(Key::End).await;
        see_value(page, "transfers", "1").await;
    });
}

#[test]
fn the_time_of_the_service_level_is_chosen_and_a_link_brings_it_back() {
    in_every_browser(Window::Desktop, "#/report?show=figures", async |page| {
        pause(page).await;
        page.slide_to(20).await;
        see_value(page, "service", "0%").await;
        page.retype(SECONDS, "30").await;
        page.see_address("#/report?show=figures&within=30").await;
        page.see(&of("service", "h2"), "Picked up within 30 s")
            .await;
        see_value(page, "service", "33.3%").await;
        page.retype(SECONDS, "106").await;
        see_value(page, "service", "66.6%").await;
        for wrong in ["0", "3601", "2.5", "soon"] {
            page.retype(SECONDS, wrong).await;
            page.see(
                &of("service", ".notice"),
                &format!("“{wrong}” is not possible"),
            )
            .await;
        }
        page.retype(SECONDS, "3600").await;
        see_value(page, "service", "100%").await;
        page.see_texts(
            &of("service", ".figure-axis > span"),
            &["1200 s", "2400 s", "3600 s"],
        )
        .await;
        page.retype(SECONDS, "107").await;
        page.see_no(&of("service", ".notice")).await;
        see_value(page, "service", "100%").await;
        page.press(Key::Tab).await;
        page.reload().await;
        page.see(&of("service", "h2"), "Picked up within 107 s")
            .await;
        // Digits that were typed are no steps of their own.
        page.open("#/report?show=figures&within=4000").await;
        page.see(".notice", "asks for within “4000”").await;
        page.see(&of("service", "h2"), "Picked up within 20 s")
            .await;
    });
}

#[test]
fn the_rows_behind_a_figure_are_one_click_away_and_so_is_the_way_back() {
    let address = "#/report?show=figures&within=60&columns=name,waiting-time";
    in_every_browser(Window::Desktop, address, async |page| {
        pause(page).await;
        page.slide_to(20).await;
        see_value(page, "service", "33.3%").await;
        page.see_texts(
            &of("service", ".figure-rows"),
            &["Show the row in time", "Show the 2 rows not in time"],
        )
        .await;
        page.click(&of("service", ".figure-rows:nth-of-type(2)"))
            .await;
        page.see_address("#/report?of=not-picked-up:60&within=60&columns=name,waiting-time")
            .await;
        page.see_texts(NAMES, &["Okafor", "Lindqvist"]).await;
        page.see(ONLY, "not picked up within 60 s").await;
        page.see(".report-tools", "2 of 4 rows").await;
        page.ask("history.back()", vec![]).await;
        see_value(page, "service", "33.3%").await;
        // By keyboard, and back by the link.
        page.focus(&of("handling", ".figure-rows")).await;
        page.press(Key::Enter).await;
        page.see_texts(NAMES, &["Novak", "Okafor", "Lindqvist"])
            .await;
        page.see_answer("return document.activeElement.id", &json!("report-table"))
            .await;
        page.focus(&format!("{ONLY} a")).await;
        page.press(Key::Enter).await;
        page.see_address("#/report?show=figures&within=60&columns=name,waiting-time")
            .await;
        see_value(page, "hours", "3").await;
        page.click(&of("hours", "td a")).await;
        page.see_address("#/report?of=hour:2026-01-05T08&within=60&columns=name,waiting-time")
            .await;
        page.see_count(NAMES, 3).await;
        page.click_button(ONLY, "Show all rows").await;
        page.see_count(NAMES, 4).await;
        page.see_no(ONLY).await;
        // Where none is behind it, that is said, and the way out is there.
        page.open("#/report?of=transfer:Ana,Nobody").await;
        page.see(".report .queue-empty", "no row is behind this figure")
            .await;
        page.click_button(".report .queue-empty", "Show all rows")
            .await;
        page.see_address("#/report").await;
    });
}

#[test]
fn time_per_technician_and_status_is_turned_and_both_ways_come_to_the_same() {
    in_every_browser(Window::Desktop, "#/report?show=figures", async |page| {
        pause(page).await;
        see_value(page, "transfers", "1").await;
        let heads = of("technicians", "thead th");
        let sums = of("technicians", "tfoot tr:first-child > :last-child");
        let last = |line: &str| of("technicians", &format!("{line} > :nth-last-child(2)"));
        let straight = page.texts_now(&last("tfoot tr")).await;
        page.see_texts(&of("technicians", "tbody th"), &["Ana", "Ben"])
            .await;
        page.focus(&of("technicians", ".button")).await;
        page.press(Key::Enter).await;
        page.see_texts(&heads, &["Status", "Ana", "Ben", "Total"])
            .await;
        page.see_address("#/report?show=figures&lines=parts").await;
        page.see_texts(
            &of("technicians", "tbody th"),
            &[
                "Active Time",
                "Hold Time",
                "Time in Transfer",
                "Rebooting Time",
                "Reconnecting Time",
            ],
        )
        .await;
        assert_eq!(page.texts_now(&sums).await, straight);
        page.click(&of("technicians", "tfoot tr:last-child td:nth-child(3) a"))
            .await;
        page.see_address("#/report?of=technician:Ben").await;
        page.see_texts(NAMES, &["Silva"]).await;
    });
}

#[test]
fn at_an_empty_desk_every_figure_says_what_is_not_there_yet() {
    in_browser(Window::Desktop, "#/desk", async |page| {
        page.press("b").await;
        page.click_button(".opening", "An empty").await;
        page.go("#/report?show=figures").await;
        page.see_count(".figure-missing", 7).await;
        let values = page.texts_now(".figure-number").await;
        assert_eq!(values, ["–"; 7]);
        page.see_no(".figure-rows").await;
    });
}

#[test]
fn the_figures_of_a_large_desk_hold_no_frame_up_and_have_their_rows_behind_them() {
    let address = "#/desk?technicians=40&sessions=2000";
    in_browser(Window::Desktop, address, async |page| {
        page.see(".queue-row", "").await;
        pause(page).await;
        page.longest_task().await;
        page.go("#/report?show=figures").await;
        page.see(&of("technicians", ".figure-beside"), "of 40 technicians")
            .await;
        page.never_hung("working the figures out").await;
        let link = of("waits", ".figure-rows");
        let told = page.texts_now(&link).await;
        let told = told[0]
            .replace("Show the ", "")
            .replace(" rows behind it", "");
        page.click(&link).await;
        page.see(".report-tools", &format!("{told} of ")).await;
    });
}

#[test]
fn on_a_phone_no_figure_is_too_wide() {
    in_browser(Window::Phone, "#/report?show=figures", async |page| {
        pause(page).await;
        see_value(page, "transfers", "1").await;
        let script =
            "const root = document.documentElement; return root.scrollWidth - root.clientWidth";
        assert_eq!(page.ask(script, vec![]).await, 0);
    });
}
