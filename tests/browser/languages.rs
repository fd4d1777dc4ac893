//! The page in four languages: chosen by the browser, the address or the bar; only one of them is loaded.

use queuescope_core::language::Language;
use queuescope_core::status::Status;
use serde_json::json;
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};
use super::names::speak;

/// The languages whose words were fetched, in the order of the alphabet.
const FETCHED: &str = "return performance.getEntriesByType('resource') \
    .map(one => /queuescope-(de|en|fr|nl)\\.wasm$/.exec(one.name)?.[1]).filter(one => one).sort().join()";

async fn is_in(page: &Page, language: Language, title: &str) {
    page.see("h1", title).await;
    let says =
        "return [document.documentElement.lang, document.querySelector('.page').lang].join()";
    let code = language.code();
    page.see_answer(says, &json!(format!("{code},{code}")))
        .await;
}

#[test]
fn an_address_asks_for_a_language_and_what_is_chosen_then_stays() {
    in_every_browser(Window::Desktop, "#/explorer/waiting", async |page| {
        is_in(page, Language::En, "").await;
        page.see_answer(FETCHED, &json!("en")).await;
        page.open_at("/index.html?lang=fr#/sources").await;
        is_in(page, Language::Fr, "Sources").await;
        page.see_answer(FETCHED, &json!("fr")).await;
        page.open_at("/index.html#/scenarios").await;
        is_in(page, Language::En, "Scenarios").await;
        speak(page, Language::De).await;
        is_in(page, Language::De, "Szenarien").await;
        page.see(".story-what", "Der Kunde startet das Applet")
            .await;
        page.see_answer(FETCHED, &json!("de,en")).await;
        page.reload().await;
        is_in(page, Language::De, "Szenarien").await;
        page.see_answer(FETCHED, &json!("de")).await;
    });
}

#[test]
fn statuses_are_named_in_the_language_of_the_page_unless_another_is_chosen_for_them() {
    in_browser(Window::Desktop, "#/explorer/waiting", async |page| {
        page.see(".card h2", Status::Waiting.name(Language::En))
            .await;
        speak(page, Language::De).await;
        page.see(".card h2", Status::Waiting.name(Language::De))
            .await;
        // The names alone stand below the languages, and the last of them is Dutch.
        page.focus(".bar select[title]").await;
        page.press(Key::End).await;
        let is_in_german_with_dutch_names = async || {
            page.see(".card h2", Status::Waiting.name(Language::Nl))
                .await;
            page.see_answer(
                "return document.querySelector('.bar select[title]').value",
                &json!("de"),
            )
            .await;
            is_in(page, Language::De, "Status und Wechsel").await;
        };
        is_in_german_with_dutch_names().await;
        page.reload().await;
        is_in_german_with_dutch_names().await;
    });
}

#[test]
fn the_palette_finds_the_languages_and_whatever_people_call_things_in_them() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.press(Key::Control + "k").await;
        page.see(".palette-field", "").await;
        page.press("deutsch").await;
        page.see("#palette-chosen", "Deutsch").await;
        page.press(Key::Enter).await;
        page.see(".bar", "Szenarien").await;
        for (typed, found) in [
            ("halten", "halten"),
            ("übergeben", "übergeben"),
            ("dunkel", "Design: dunkel"),
            ("leerlauf", "Leerlauf"),
            ("neustart während", "Neustart"),
        ] {
            page.press(Key::Control + "k").await;
            page.retype(".palette-field", typed).await;
            page.see(".palette-list", found).await;
            page.press(Key::Escape).await;
        }
    });
}

#[test]
fn in_no_language_is_a_page_wider_than_a_window() {
    in_browser(Window::Phone, "#/desk", async |page| {
        for language in Language::ALL {
            page.open(&format!("?lang={}#/desk", language.code())).await;
            for window in [
                Window::Enlarged,
                Window::Phone,
                Window::Narrow,
                Window::Laptop,
            ] {
                page.resize(window).await;
                for (address, screen) in [
                    ("#/desk/Okafor?beside=Ben", "desk"),
                    ("#/explorer/waiting/active", "explorer"),
                    ("#/explorer?view=matrix", "explorer"),
                    ("#/explorer?view=list", "explorer"),
                    ("#/scenarios/change-38", "scenarios"),
                    ("#/report?show=figures", "report"),
                    ("#/report/Okafor", "report"),
                    ("#/check", "check"),
                    ("#/sources", "sources"),
                    ("#/proof/active/offline", "proof"),
                ] {
                    page.go(address).await;
                    page.see(&format!("main[data-screen='{screen}'] h1"), "")
                        .await;
                    let wider = "const root = document.documentElement; \
                        return root.scrollWidth - root.clientWidth";
                    let wider = page.ask(wider, vec![]).await;
                    assert_eq!(wider, 0, "{language:?}, {window:?}, {address}");
                }
            }
        }
    });
}
