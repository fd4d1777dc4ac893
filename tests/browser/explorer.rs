//! The explorer, by mouse and by keyboard.

use queuescope_core::language::Language;
use queuescope_core::rules::RULES;
use queuescope_core::status::Status;
use serde_json::json;
use thirtyfour::common::keys::Key;

use super::harness::{Window, in_browser, in_every_browser};

#[test]
fn the_map_shows_every_status_and_every_change() {
    in_browser(Window::Desktop, "#/explorer", async |page| {
        page.see(".card", "Pick a status or a line").await;
        assert_eq!(page.texts_now(".box").await.len(), Status::ALL.len());
        assert_eq!(page.texts_now(".edge[data-from]").await.len(), RULES.len());
    });
}

#[test]
fn by_mouse_one_clicks_on_from_card_to_card() {
    in_browser(Window::Desktop, "#/explorer", async |page| {
        page.click("#map-on-hold").await;
        page.see_address("#/explorer/on-hold").await;
        page.see(".card h2", "On Hold").await;
        page.see(".card", "Time limits").await;

        page.click(".card .deed-way[href='#/explorer/on-hold/collaborating']")
            .await;
        page.see_address("#/explorer/on-hold/collaborating").await;
        page.see(".card .standing", "Simulated").await;
        page.see(".card .causes", "The collaborator clicks Start session.")
            .await;
        page.click(".card details:has(.rows) > summary").await;
        page.see(".card .rows", "19").await;

        page.click(".card .card-end[href='#/explorer/collaborating']")
            .await;
        page.see(".card h2", "Collaborating").await;
    });
}

#[test]
fn by_mouse_a_line_of_the_map_opens_its_card() {
    in_browser(Window::Desktop, "#/explorer/active", async |page| {
        page.click_line(".edge[data-from='active'][data-to='offline'] .edge-hit")
            .await;
        page.see_address("#/explorer/active/offline").await;
        page.see(".card .notice", "Not simulated").await;
    });
}

#[test]
fn by_keyboard_one_walks_the_map_and_opens_cards() {
    in_every_browser(Window::Desktop, "#/explorer", async |page| {
        page.focus_by_tab("Connecting").await;
        page.press(Key::Right).await;
        page.press(Key::Enter).await;
        page.see_address("#/explorer/waiting").await;
        page.see(".card h2", "Waiting").await;

        page.focus_by_tab("Active").await;
        page.press(Key::Enter).await;
        page.see_address("#/explorer/waiting/active").await;
        page.see(".card", "Technician").await;
    });
}

#[test]
fn what_is_not_needed_first_is_folded_and_opens_by_keyboard_and_on_paper() {
    in_every_browser(Window::Desktop, "#/explorer/on-hold", async |page| {
        page.see(".card h2", "On Hold").await;
        let in_sight =
            |css: &str| format!("return document.querySelector(\"{css}\").checkVisibility()");
        let way_in = in_sight(".card .way[href='#/explorer/active/on-hold']");
        // It is on the page all the same: the browser's own search finds it.
        page.see_answer(&way_in, &json!(false)).await;
        let folded = "return document.querySelectorAll('.card details:not([open])').length";
        let all = page.ask(folded, vec![]).await;
        assert!(all.as_u64() > Some(3), "{all}");
        let told = async |event: &str| {
            page.ask("dispatchEvent(new Event(arguments[0]))", vec![json!(event)])
                .await;
        };
        told("beforeprint").await;
        page.see_answer(folded, &json!(0)).await;
        page.see_answer(&way_in, &json!(true)).await;
        told("afterprint").await;
        page.see_answer(folded, &all).await;

        page.focus("#card-title").await;
        page.focus_by_tab("Ways in").await;
        page.press(Key::Enter).await;
        page.see_answer(&way_in, &json!(true)).await;
        // What a person has unfolded stays so.
        told("beforeprint").await;
        told("afterprint").await;
        page.see_answer(&way_in, &json!(true)).await;
    });
}

#[test]
fn an_address_opens_its_card_and_back_goes_back() {
    in_browser(
        Window::Phone,
        "#/explorer/timed-out/timed-out",
        async |page| {
            page.see(".card", "This is not a change").await;
            page.open("#/explorer/removed").await;
            page.see(".card h2", "Removed from TC queue").await;
            page.ask("history.back()", vec![]).await;
            page.see(".card", "This is not a change").await;
        },
    );
}

#[test]
fn every_card_opens_with_its_meaning_and_its_evidence() {
    in_browser(Window::Desktop, "#/explorer", async |page| {
        for status in Status::ALL {
            page.go(&format!("#/explorer/{}", status.id())).await;
            page.see(".card h2", status.name(Language::En)).await;
            page.see(".card", "Who sees it").await;
        }
        for rule in &RULES {
            page.go(&format!("#/explorer/{}/{}", rule.from.id(), rule.to.id()))
                .await;
            let (place, standing) = if rule.is_enacted() {
                (".card .standing", "Simulated")
            } else {
                (".card .notice", "Not simulated")
            };
            page.see(".card h2", rule.from.name(Language::En)).await;
            page.see(".card h2", rule.to.name(Language::En)).await;
            page.see(place, standing).await;
            // Folded, and on the page all the same.
            let rows = "return [...document.querySelectorAll('.card .procedure-row')]\
                .map(row => row.textContent)";
            let expected = rule.evidence.rows.iter().map(|row| format!("Row {row}"));
            page.see_answer(rows, &json!(expected.collect::<Vec<_>>()))
                .await;
        }
    });
}

#[test]
fn an_unknown_status_is_told_with_the_nearest_and_the_page_works_on() {
    in_browser(Window::Tablet, "#/explorer/on-hol", async |page| {
        page.see(".notice", "There is no status called “on-hol”.")
            .await;
        page.see(".notice", "On Hold").await;
        page.click(".notice a[href='#/explorer/on-hold']").await;
        page.see(".card h2", "On Hold").await;
        page.see_no(".notice").await;
    });
}

#[test]
fn a_change_that_no_document_knows_is_told_with_the_ways_round_about() {
    in_browser(
        Window::Desktop,
        "#/explorer/connecting/active",
        async |page| {
            page.see(
                ".card",
                "No document prints a direct change from one to the other.",
            )
            .await;
            page.see(".card .routes", "Waiting").await;
            page.click("#map-waiting").await;
            page.see(".card h2", "Waiting").await;
        },
    );
}

#[test]
fn the_theme_is_kept_over_a_reload() {
    in_browser(Window::Desktop, "#/explorer", async |page| {
        page.click(".segment[title='Dark']").await;
        page.reload().await;
        let theme = page
            .ask("return document.documentElement.dataset.theme", vec![])
            .await;
        assert_eq!(theme, "dark");
    });
}
