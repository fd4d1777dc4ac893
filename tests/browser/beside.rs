//! Two Queuescopes on somebody else's page, each in a shadow root, beside content and styles that know
//! nothing of them.

use serde_json::{Value, json};
use thirtyfour::common::keys::Key;

use super::harness::{BESIDE, Page, Window, in_browser, in_every_browser};

/// The one that opens with the desk and keeps what is done.
const ONE: &str = "#one";
/// The one that opens with the explorer and keeps nothing.
const TWO: &str = "#two";
/// The sheet of keys, open.
const SHEET: &str = "dialog[data-kind='sheet'][open]";

/// Opens the page, with hands and eyes for each of the two.
async fn beside(page: &Page) -> (Page, Page) {
    page.leave_for(BESIDE).await;
    page.see_count("body[data-ready]", 1).await;
    let (one, two) = (page.part(ONE), page.part(TWO));
    one.see("h1", "Ana’s queue").await;
    two.see(".card h2", "Offline").await;
    (one, two)
}

/// What is the page's own: its address, its title, and the texts of elements with ids that Queuescope
/// uses too.
async fn own(page: &Page) -> Value {
    let script = "return [location.href, history.length, document.title, \
        ...['main', 'panel-title'].map(id => document.getElementById(id).textContent)]";
    page.ask(script, vec![]).await
}

/// Where the page is scrolled to. What takes the focus by key is brought into sight; nothing else is.
async fn scrolled(page: &Page) -> Value {
    page.ask("return [scrollX, scrollY]", vec![]).await
}

#[test]
fn each_works_by_mouse_and_by_keyboard_and_moves_neither_the_page_nor_the_other() {
    in_every_browser(Window::Desktop, "", async |page| {
        let (one, two) = beside(page).await;
        let before = (own(page).await, scrolled(page).await);

        one.click(".queue-row:nth-child(2) .queue-link").await;
        one.see_count(".queue-row:nth-child(2)[aria-current]", 1)
            .await;
        one.click(".bar-screens a[href='#/sources']").await;
        one.see_count("main[data-screen='sources']", 1).await;
        one.press("1").await;
        one.see("h1", "Ana’s queue").await;
        one.press("?").await;
        one.see_count(SHEET, 1).await;
        two.see_count(SHEET, 0).await;
        one.press(Key::Escape).await;
        one.see_count(SHEET, 0).await;
        two.see(".card h2", "Offline").await;

        let after = (own(page).await, scrolled(page).await);
        assert_eq!(after, before);

        two.click(".card details:has(.way) > summary").await;
        two.click(".card .way").await;
        two.see_count(".card .card-end", 2).await;
        two.press("o").await;
        two.see_count("dialog[data-kind='next'][open]", 1).await;
        two.press("1").await;
        two.see_count("dialog[data-kind='next'][open]", 0).await;
        two.see_count(".card .card-end", 2).await;
        two.press(Key::Control + "k").await;
        two.see_count(".palette-field:focus", 1).await;
        two.press("Outgoing").await;
        two.press(Key::Enter).await;
        two.see(".card h2", "Outgoing").await;
        one.see("h1", "Ana’s queue").await;
        assert_eq!(own(page).await, before.0);
    });
}

#[test]
fn a_key_that_is_pressed_on_the_page_is_the_page_s() {
    in_every_browser(Window::Desktop, "", async |page| {
        let (one, two) = beside(page).await;
        page.ask("document.body.focus()", vec![]).await;
        page.press("?").await;
        page.click("#search").await;
        page.press("?4").await;
        let typed = page.ask("return search.value", vec![]).await;
        assert_eq!(typed, json!("?4"));
        one.see("h1", "Ana’s queue").await;
        one.see_count(SHEET, 0).await;
        two.see_count(SHEET, 0).await;
    });
}

#[test]
fn what_one_keeps_the_other_does_not_see() {
    in_browser(Window::Desktop, "", async |page| {
        let (one, two) = beside(page).await;
        one.click(".segment[title='Dark']").await;
        one.see_answer(
            "return [...document.querySelectorAll('#one, #two')] \
                .map(host => host.shadowRoot.querySelector('.queuescope').dataset.theme)",
            &json!(["dark", "auto"]),
        )
        .await;
        two.click(".segment[title='Light']").await;
        page.see_answer(
            "return document.documentElement.dataset.theme ?? null",
            &json!(null),
        )
        .await;
        let kept = "return Object.keys(localStorage).concat(Object.keys(sessionStorage)) \
            .filter(key => !key.startsWith('queuescope:first.'))";
        assert_eq!(page.ask(kept, vec![]).await, json!([]));
        let own = "return localStorage.getItem('queuescope:first.theme')";
        assert_eq!(page.ask(own, vec![]).await, json!("dark"));
    });
}

#[test]
fn what_the_page_looks_like_does_not_come_in_and_what_it_is_called_is_found_by_nobody() {
    in_every_browser(Window::Desktop, "", async |page| {
        let (one, _) = beside(page).await;
        let looks = "const at = (element) => { const style = getComputedStyle(element); \
                return [style.letterSpacing, style.textTransform, style.direction, style.cursor, \
                    style.fontStyle, style.color, style.display] }; \
            const root = document.getElementById('one').shadowRoot; \
            return [at(root.querySelector('.page')), at(root.querySelector('main')), \
                getComputedStyle(root.querySelector('.queuescope')).getPropertyValue('--font').includes('system-ui')]";
        let looks = page.ask(looks, vec![]).await;
        for element in [&looks[0], &looks[1]] {
            let [spacing, case, direction, pointer, slant] =
                [0, 1, 2, 3, 4].map(|index| element[index].as_str().unwrap_or_default());
            let seen = (spacing, case, direction, pointer, slant);
            assert_eq!(seen, ("normal", "none", "ltr", "auto", "normal"));
            assert_ne!(element[5], json!("rgb(255, 0, 0)"));
            assert_eq!(element[6], json!("block"));
        }
        assert_eq!(looks[2], json!(true));
        // The skip link goes into its own content, not to the page's element of that name.
        one.focus(".skip-link").await;
        one.press(Key::Enter).await;
        let focused =
            "return document.activeElement.shadowRoot?.activeElement.closest('main') !== null";
        page.see_answer(focused, &json!(true)).await;
    });
}

#[test]
fn one_that_goes_leaves_nothing_behind() {
    in_every_browser(Window::Desktop, "", async |page| {
        let (one, two) = beside(page).await;
        one.click(".queue-row:nth-child(2) .queue-link").await;
        page.ask("parts.one.module.close()", vec![]).await;
        one.see_count(".queuescope > *", 0).await;
        two.click(".card .deed-way").await;
        two.see_count(".card .card-end", 2).await;
        page.ask("parts.two.module.close()", vec![]).await;
        two.see_count(".queuescope > *", 0).await;
        let before = page.ask("return before", vec![]).await;
        page.see_answer("return left()", &before).await;

        let again = "const done = arguments[0]; open('one', '#/scenarios').then(() => done(null))";
        page.ask_later(again, vec![]).await;
        one.see("h1", "Scenarios").await;
    });
}

#[test]
fn what_breaks_in_one_says_so_in_its_place_and_the_other_goes_on() {
    in_browser(Window::Desktop, "", async |page| {
        let (one, two) = beside(page).await;
        one.click(".queue-row:nth-child(2) .queue-link").await;
        // The next element that is made cannot be.
        page.ask(
            "document.createElement = () => { delete document.createElement; throw new Error('no room') }",
            vec![],
        )
        .await;
        one.press("?").await;
        one.see(".page-broken", "Queuescope has stopped").await;
        one.see_count(".page", 0).await;
        let errors = page.errors_so_far().await;
        assert!(
            errors.iter().any(|error| error.contains("no room")),
            "it broke for another reason: {errors:?}"
        );

        two.click(".card .deed-way").await;
        two.see_count(".card .card-end", 2).await;
        two.press("?").await;
        two.see_count(SHEET, 1).await;
        page.ask("parts.one.module.close()", vec![]).await;
        one.see_count(".queuescope > *", 0).await;
    });
}

#[test]
fn it_opens_nowhere_but_in_a_shadow_root() {
    in_browser(Window::Desktop, "", async |page| {
        let (one, _) = beside(page).await;
        let refused = "try { await parts.one.module.openIn(document.body, '#/desk'); return null } \
            catch (error) { return error.message }";
        let refused = page.ask(refused, vec![]).await;
        let said = refused.as_str().unwrap_or_default();
        assert!(said.contains("shadow root"), "it said: {said}");
        one.see("h1", "Ana’s queue").await;
    });
}
