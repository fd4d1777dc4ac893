//! A browser that translates pages: times and statuses go on all the same.

use serde_json::json;

use super::harness::{Page, Window, in_every_browser};

/// What a translator does to a page that it was told to translate: what is written is taken away, and what it
/// comes to in another language stands there in elements of its own. It leaves alone what says so.
const TRANSLATE: &str = "const found = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); \
    const texts = []; \
    while (found.nextNode()) texts.push(found.currentNode); \
    for (const text of texts) { \
        const asked = text.parentElement.closest('[translate]')?.getAttribute('translate'); \
        if (asked === 'no' || !text.data.trim()) continue; \
        const outer = document.createElement('font'), inner = document.createElement('font'); \
        inner.textContent = text.data; \
        outer.append(inner); \
        text.replaceWith(outer); \
    }";

async fn is_translated(page: &Page) {
    page.ask(TRANSLATE, vec![]).await;
}

#[test]
fn what_goes_on_goes_on_on_a_page_that_is_translated() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        is_translated(page).await;
        let face = page.text(super::clock::FACE).await;
        let goes_on = format!(
            "return document.querySelector('{}').innerText !== '{face}'",
            super::clock::FACE
        );
        page.see_answer(&goes_on, &json!(true)).await;
        page.click_button(".panel", "Hold session").await;
        page.see(".panel-status", "On Hold").await;
        page.see(".queue-row[aria-current]", "On Hold").await;
        page.go("#/explorer/offline").await;
        page.see(".card h2", "Offline").await;
        is_translated(page).await;
        page.go("#/explorer/waiting").await;
        page.see(".card h2", "Waiting").await;
        assert_eq!(page.count("font").await, 0, "nobody else writes here");
    });
}

#[test]
fn no_browser_needs_to_offer_a_translation_and_the_page_says_its_language() {
    in_every_browser(Window::Desktop, "#/desk", async |page| {
        let offers = "return document.querySelector('meta[name=google]').content";
        page.see_answer(offers, &json!("notranslate")).await;
        let says =
            "const page = document.querySelector('.page'); return [page.lang, page.translate]";
        page.see_answer(says, &json!(["en", false])).await;
    });
}
