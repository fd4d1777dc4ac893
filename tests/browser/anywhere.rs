//! The page wherever it is put: in a folder, under a strict policy, in a frame, and with hosts that serve it wrongly.

use std::collections::BTreeSet;

use serde_json::json;
use thirtyfour::common::keys::Key;

use super::check::choose;
use super::harness::{Page, Window, in_browser, in_every_browser};
use super::offline::change;
use crate::audit::file::{pipe, row};

/// What the page says instead of starting.
pub(super) const SAYS: &str = ".start-says[role='alert']";
/// Every screen.
const SCREENS: [(&str, &str); 9] = [
    ("#/desk", ".queue-row"),
    ("#/explorer", ".map"),
    ("#/explorer/offline", ".card"),
    ("#/explorer?view=matrix", "table"),
    ("#/scenarios", ".page a"),
    ("#/report", ".report-row"),
    ("#/check", "h1"),
    ("#/sources", "h1"),
    ("#/proof", ".proof-standing[data-holds]"),
];

pub(super) async fn see_every_screen(page: &Page) {
    for (address, css) in SCREENS {
        page.go(address).await;
        page.see(css, "").await;
    }
}

/// Another program is loaded for that, and reads it.
pub(super) async fn see_a_file_read(page: &Page) {
    page.go("#/check").await;
    let _room = choose(page, "report.txt", &pipe(&[row(&[])])).await;
    page.see(".check-summary > [aria-hidden]", "1 row").await;
}

#[test]
fn in_any_folder_every_screen_is_there_and_few_files_are_loaded() {
    in_every_browser(Window::Desktop, "#/sources", async |page| {
        page.open_at("/in/a%20folder/#/desk").await;
        page.see(".queue-row", "").await;
        let asked = "return performance.getEntriesByType('resource').map((one) => one.name)";
        let asked = page.ask(asked, vec![]).await;
        let asked: Vec<&str> = asked
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|one| one.as_str())
            .collect();
        // What other screens are made of comes after what this one is made of.
        let names = asked.iter().filter_map(|one| one.rsplit('/').next());
        let (modules, others): (Vec<_>, Vec<_>) =
            names.partition(|one| one.rsplit('.').next() == Some("wasm"));
        let first: BTreeSet<_> = modules.into_iter().take(5).collect();
        let of_the_desk = [
            "queuescope-web_bg.wasm",
            "queuescope-desk-explorer.wasm",
            "queuescope-desk.wasm",
            "queuescope-words.wasm",
            "queuescope-en.wasm",
        ];
        assert_eq!(first, BTreeSet::from(of_the_desk));
        assert!(first.len() + others.len() < 14, "{asked:#?}");
        assert!(
            asked.iter().all(|one| one.contains("/in/a%20folder/")),
            "{asked:#?}"
        );
        see_every_screen(page).await;
        // What is loaded later is found beside it, too.
        see_a_file_read(page).await;
    });
}

#[test]
fn a_part_that_does_not_come_is_said_and_comes_when_it_is_asked_for_again() {
    in_every_browser(Window::Desktop, "#/sources", async |page| {
        change(page, "without-a-part").await;
        page.open_at("/changing/index.html#/explorer").await;
        page.see(".map", "").await;
        page.go("#/report").await;
        page.see("main .notice", "This part of the page could not be loaded")
            .await;
        // A screen that is there is no worse for it.
        page.go("#/explorer/offline").await;
        page.see(".card h2", "Offline").await;
        page.go("#/report").await;
        page.see("main .notice", "This part of the page could not be loaded")
            .await;
        change(page, "first").await;
        page.click_button("main .notice", "Try again").await;
        page.see(".report-row", "").await;
        page.see_no("main .notice").await;
        page.errors_so_far().await;
    });
}

#[test]
fn under_the_strictest_policy_every_screen_works() {
    in_every_browser(Window::Desktop, "#/sources", async |page| {
        page.open_at("/strict/index.html#/desk").await;
        let listen = "window.broken = []; document.addEventListener('securitypolicyviolation', (event) => \
            broken.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`))";
        page.ask(listen, vec![]).await;
        see_every_screen(page).await;
        page.press(Key::Control + "k").await;
        page.see("[role='listbox']", "").await;
        page.press(Key::Escape).await;
        see_a_file_read(page).await;
        page.go("#/report?show=figures").await;
        page.see(".figure", "").await;
        page.see_answer("return broken", &json!([])).await;
    });
}

#[test]
fn a_program_that_is_served_as_anything_else_starts_all_the_same() {
    in_every_browser(Window::Desktop, "#/sources", async |page| {
        page.open_at("/wrong/type/index.html#/explorer").await;
        page.see(".map", "").await;
    });
}

#[test]
fn a_host_that_serves_the_program_wrongly_is_told_how() {
    in_browser(Window::Desktop, "#/sources", async |page| {
        for (how, host) in [
            ("missing", "is answered with status 404"),
            ("html", "is answered with a page of HTML"),
            (
                "text",
                "is answered with something else (application/wasm, 42 bytes)",
            ),
            (
                "empty",
                "is answered with something else (application/wasm, 0 bytes)",
            ),
            ("cut", "cannot be compiled"),
            ("old", "as if files of two versions were mixed"),
        ] {
            page.leave_for(&format!("/wrong/{how}/index.html")).await;
            page.see(SAYS, "Load it again").await;
            page.see(&format!("{SAYS} .start-host"), host).await;
            // What needs no program is there.
            page.see(".start-statuses", "Reconnecting").await;
        }
        page.click_button(SAYS, "Load again").await;
        page.see(SAYS, "Load it again").await;
        page.errors_so_far().await;
    });
}

#[test]
fn a_policy_that_is_in_the_way_is_named() {
    in_browser(Window::Desktop, "#/sources", async |page| {
        for (path, host) in [
            ("/no-wasm/index.html", "script-src needs 'wasm-unsafe-eval'"),
            ("/no-fetch/index.html", "connect-src needs 'self'"),
        ] {
            page.leave_for(path).await;
            page.see(&format!("{SAYS} .start-host"), host).await;
        }
        page.errors_so_far().await;
    });
}

#[test]
fn in_a_frame_without_an_origin_it_starts_where_the_host_allows_it_and_else_says_so() {
    in_browser(Window::Desktop, "#/sources", async |page| {
        page.leave_for("/framed/index.html").await;
        page.in_frame(async |frame| {
            frame.see(SAYS, "Open it in a tab of its own").await;
            frame.see(SAYS, "add allow-same-origin").await;
        })
        .await;
        page.errors_so_far().await;
        page.leave_for("/framed/open/index.html").await;
        page.in_frame(async |frame| {
            frame.see(".map", "").await;
            frame.click_button(".bar", "").await;
        })
        .await;
    });
}

#[test]
fn a_browser_without_webassembly_is_told_so() {
    in_browser(Window::Desktop, "#/sources", async |page| {
        page.before_every_document("delete globalThis.WebAssembly")
            .await;
        page.leave_for("/index.html").await;
        page.see(SAYS, "This browser does not run WebAssembly")
            .await;
    });
}

#[test]
fn a_page_that_is_opened_as_a_file_says_which_one_to_open() {
    in_browser(Window::Desktop, "#/sources", async |page| {
        page.leave_for_the_file("index.html").await;
        page.see(SAYS, "Open the offline copy, queuescope.html")
            .await;
        page.errors_so_far().await;
    });
}

#[test]
fn the_copy_that_is_one_file_has_every_screen_and_reads_files() {
    in_every_browser(Window::Desktop, "#/sources", async |page| {
        page.leave_for_the_file("queuescope.html").await;
        page.see(".queue-row", "").await;
        let title = "return document.title.includes(', offline copy')";
        page.see_answer(title, &json!(true)).await;
        see_every_screen(page).await;
        see_a_file_read(page).await;
        // It has all of it in itself.
        let asked = "return performance.getEntriesByType('resource').map((one) => one.name) \
            .filter((name) => !/^(blob|data):/.test(name))";
        page.see_answer(asked, &json!([])).await;
    });
}
