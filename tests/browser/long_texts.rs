//! A language whose words are longer than those of any that is spoken here: each text of the page becomes a third longer,
//! with accents, in brackets. Nothing is cut off then, lies over another or makes the page wider.

use serde_json::json;

use super::axe::PLACES;
use super::harness::{Page, Window, in_every_browser};

/// What somebody has called a person or a session is no text of the page, what is drawn has its own place for names, and a
/// time is written alike everywhere.
const LENGTHEN: &str = "const names = ['Ana', 'Ben', 'Okafor', 'Silva', 'Visser', 'Haddad', 'Lindqvist', 'Moreau', 'Brandt', 'Novak']; \
    const accents = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü', n: 'ñ', c: 'ç', s: 'š' }; \
    const all = document.createTreeWalker(document.querySelector('.page'), NodeFilter.SHOW_TEXT); \
    const nodes = []; \
    while (all.nextNode()) nodes.push(all.currentNode); \
    const texts = nodes.filter((node) => { \
        const text = node.nodeValue.trim(); \
        return /\\p{L}{2}/u.test(text) && !names.includes(text) && node.parentElement.checkVisibility() \
            && !node.parentElement.closest('svg, .numeric, kbd, code, option, .visually-hidden, .skip-link'); \
    }); \
    for (const node of texts) { \
        const text = node.nodeValue.trim(); \
        const more = 'ýžůř '.repeat(Math.max(1, Math.round(text.length * 0.07))).trim(); \
        const longer = text.replace(/[aeiouncs]/g, (letter) => accents[letter]); \
        node.nodeValue = node.nodeValue.replace(text, () => `[${longer} ${more}]`); \
    }";

/// What does not fit: a page that is wider than its window, a text that is cut off, and two of which one lies over the
/// other. What can be scrolled to is not cut off, and dots say that there is more where a hint says the rest.
const MISFITS: &str = "const found = new Set(); \
    const root = document.documentElement; \
    if (root.scrollWidth > root.clientWidth) found.add(`wider by ${root.scrollWidth - root.clientWidth}`); \
    const boxes = []; \
    for (const node of texts) { \
        if (!node.isConnected) continue; \
        const range = document.createRange(); \
        range.selectNodeContents(node); \
        const box = range.getBoundingClientRect(); \
        if (!box.width) continue; \
        let is_seen = true, is_heard_only = false, is_fixed = false, is_cut = false; \
        for (let around = node.parentElement; around !== root; around = around.parentElement) { \
            const { overflowX, overflowY, position } = getComputedStyle(around); \
            const edge = around.getBoundingClientRect(); \
            if (edge.width <= 1) { is_heard_only = true; break; } \
            is_fixed ||= ['fixed', 'sticky', 'absolute'].includes(position); \
            if (/auto|scroll/.test(overflowX + overflowY)) { is_seen = false; break; } \
            is_cut ||= /hidden|clip/.test(overflowX) && (box.right > edge.right + 1.5 || box.left < edge.left - 1.5); \
            is_cut ||= /hidden|clip/.test(overflowY) && box.bottom > edge.bottom + 2; \
        } \
        if (is_heard_only) continue; \
        if (is_cut && !node.parentElement.closest('[title]')) found.add(`cut off: ${node.nodeValue.trim()}`); \
        const button = node.parentElement.closest('button, .button, th, summary'); \
        if (button && !node.parentElement.closest('[title]')) { \
            const edge = button.getBoundingClientRect(); \
            if (box.right > edge.right + 1.5 || box.bottom > edge.bottom + 2) found.add(`beyond its button: ${node.nodeValue.trim()}`); \
        } \
        if (is_seen) for (const line of range.getClientRects()) boxes.push([line, node, is_fixed]); \
    } \
    boxes.forEach(([one, node, is_fixed], at) => boxes.slice(at + 1).forEach(([other, another, is_other_fixed]) => { \
        const width = Math.min(one.right, other.right) - Math.max(one.left, other.left); \
        const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top); \
        if (node !== another && is_fixed === is_other_fixed && width > 2 && height > 5) \
            found.add(`over each other: ${node.nodeValue.trim()} and ${another.nodeValue.trim()}`); \
    })); \
    return [...found]";

async fn misfits(page: &Page) -> Vec<String> {
    let mut all = Vec::new();
    for place in PLACES {
        page.leave().await;
        page.open(place).await;
        page.see("main h1", "").await;
        page.see_no("main .later").await;
        let found = page.ask(&format!("{LENGTHEN} {MISFITS}"), vec![]).await;
        if found != json!([]) {
            all.push(format!("{place}: {found}"));
        }
    }
    all
}

#[test]
fn longer_words_than_any_fit_on_a_phone() {
    in_every_browser(Window::Phone, "#/desk", async |page| {
        assert_eq!(misfits(page).await, [] as [String; 0]);
    });
}

#[test]
fn longer_words_than_any_fit_on_a_tablet() {
    in_every_browser(Window::Tablet, "#/desk", async |page| {
        assert_eq!(misfits(page).await, [] as [String; 0]);
    });
}

#[test]
fn longer_words_than_any_fit_on_a_desk() {
    in_every_browser(Window::Desktop, "#/desk", async |page| {
        assert_eq!(misfits(page).await, [] as [String; 0]);
    });
}
