//! The page in another language: while one works, and nothing else changes.

use queuescope_core::language::Language;
use queuescope_core::status::Status;
use serde_json::{Value, json};
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};

/// The list of languages in the bar.
const LANGUAGES: &str = ".bar select[title]";

/// Chooses a language by key, as one does who has come there by key.
pub(super) async fn speak(page: &Page, language: Language) {
    page.focus(LANGUAGES).await;
    page.press(Key::Home).await;
    for _ in Language::ALL
        .into_iter()
        .take_while(|known| *known != language)
    {
        page.press(Key::Down).await;
    }
    page.see_answer(
        "return document.querySelector('.bar select[title]').value",
        &json!(language.code()),
    )
    .await;
}

/// The names that are not all to be read: what cuts off what is in it cuts them off, or they reach
/// beyond their cell.
const CUT: &str = "const isCut = name => { \
        const text = document.createRange(); \
        text.selectNodeContents(name); \
        const { left, right, top, bottom } = text.getBoundingClientRect(); \
        for (let around = name; around; around = around.parentElement) { \
            const { overflowX, overflowY, contain } = getComputedStyle(around); \
            const scrolls = [overflowX, overflowY].some(how => how === 'auto' || how === 'scroll'); \
            if (scrolls || around.matches('.visually-hidden')) return false; \
            const cuts = overflowX !== 'visible' || contain === 'strict' || around.matches('th, td'); \
            const room = around.getBoundingClientRect(); \
            const isBeyond = left < room.left - 1 || right > room.right + 1 \
                || top < room.top - 1 || bottom > room.bottom + 1; \
            if (cuts && (isBeyond || name.scrollWidth > name.clientWidth + 1)) return true; \
        } \
        return false; \
    }; \
    return [...document.querySelectorAll('.status-name, .figure-lane-name')] \
        .filter(name => name.checkVisibility() && isCut(name)).map(name => name.textContent)";

#[test]
fn no_name_is_cut_off_in_any_language_at_any_width() {
    for window in [Window::Phone, Window::Tablet, Window::Desktop] {
        in_browser(window, "#/desk/Visser", async |page| {
            page.click_button(".clock", "Pause").await;
            page.click_button(".panel", "Close applet").await;
            page.see(".queue-row .status-name", "Closed by waiting customer")
                .await;
            for language in Language::ALL {
                speak(page, language).await;
                for address in [
                    "#/report?show=figures",
                    "#/report",
                    "#/explorer?view=matrix",
                    "#/explorer/waiting",
                    "#/explorer/active/closed-by-waiting-customer",
                    "#/desk/Okafor?queue=Ben&beside=Ana",
                    "#/desk/Visser",
                ] {
                    page.go(address).await;
                    page.see("main h1", "").await;
                    page.see_answer(CUT, &json!([])).await;
                }
            }
        });
    }
}

/// The element that has the focus.
async fn focused(page: &Page) -> Value {
    let script =
        "return document.activeElement.getAttribute('aria-label') ?? document.activeElement.id";
    page.ask(script, vec![]).await
}

#[test]
fn the_desk_keeps_its_order_its_search_its_stretch_of_time_and_the_focus() {
    in_every_browser(Window::Desktop, "#/desk/Visser", async |page| {
        page.click_button(".clock", "Pause").await;
        page.click_button(".queue thead", "Name").await;
        page.retype(".queue-search", "s").await;
        page.click(".timeline-zoom [aria-label='Zoom in']").await;
        let looks = "return [...document.querySelectorAll('.queue-link, .timeline-axis-time, [aria-sort]')] \
            .map(one => one.ariaSort ?? one.textContent).concat(document.querySelector('.queue-search').value)";
        let before = page.ask(looks, vec![]).await;
        for language in [Language::De, Language::Fr, Language::Nl, Language::En] {
            speak(page, language).await;
            let name = Status::Waiting.name(language);
            page.see(".panel-status .status-name", name).await;
            page.see(".queue-row[aria-current]", name).await;
            let told = "return document.querySelector('.timeline-lanes .timeline-track').ariaLabel.includes(arguments[0])";
            assert_eq!(page.ask(told, vec![json!(name)]).await, json!(true));
            assert_eq!(page.ask(looks, vec![]).await, before);
            let label = ["Language", "Sprache", "Langue", "Taal"][language as usize];
            assert_eq!(focused(page).await, json!(label));
        }
    });
}

#[test]
fn a_story_stays_at_its_step_and_the_explorer_at_its_size_its_search_and_its_cell() {
    in_browser(Window::Desktop, "#/scenarios/change-38", async |page| {
        for _ in 0..4 {
            page.click(".player-controls [aria-label='Next step']")
                .await;
        }
        speak(page, Language::De).await;
        page.see(".step[aria-current]", "A: Sitzung an B übergeben")
            .await;
        let name = Status::Incoming.name(Language::De);
        page.see(".cast-queue:nth-child(2)", name).await;

        page.open("#/explorer").await;
        page.click(".map-zoom button:nth-of-type(2)").await;
        speak(page, Language::Fr).await;
        page.see_count(".map-scroll[data-zoom='1']", 1).await;
        let name = Status::Active.name(Language::Fr);
        page.see("#map-active .box-name", name).await;

        page.open("#/explorer?view=list").await;
        page.retype(".search-field", "reboot").await;
        let found = "return [...document.querySelectorAll('.changes a')].filter(one => one.checkVisibility()).length";
        let before = page.ask(found, vec![]).await;
        speak(page, Language::Nl).await;
        assert_eq!(page.ask(found, vec![]).await, before);

        page.open("#/explorer/active/on-hold?view=matrix").await;
        page.focus("#matrix-active-to-on-hold").await;
        page.press(Key::Right).await;
        let cell = focused(page).await;
        speak(page, Language::En).await;
        let cell_in_dutch = cell.as_str().expect("a sentence");
        assert!(cell_in_dutch.contains(Status::Active.name(Language::Nl)));
        let label = "return document.getElementById('matrix-active-to-on-hold').ariaLabel";
        let label = page.ask(label, vec![]).await;
        assert!(label.as_str().is_some_and(|label| label.contains("Active")));
    });
}
