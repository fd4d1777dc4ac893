//! What the browser calls late: no handler outlives what it reads, and a key is what it looks like.

use serde_json::{Value, json};
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};

/// The page still does what it is asked to: another language, the palette, the sheet of keys.
async fn lives_on(page: &Page) {
    page.choose(".bar select[title]", "Deutsch").await;
    page.see(".bar", "Szenarien").await;
    page.press(Key::Control + "k").await;
    page.see(".palette-line", "").await;
    page.press(Key::Escape).await;
    page.see_no(".palette-line").await;
    page.focus("#main").await;
    page.press("?").await;
    page.see(".keys", "Tastenkürzel").await;
    page.press(Key::Escape).await;
    page.see_no(".keys").await;
}

/// Goes to another screen by its address, and waits until it is there.
async fn leave_for(page: &Page, screen: &str) {
    page.go(&format!("#/{screen}")).await;
    page.see_count(&format!("main[data-screen='{screen}']"), 1)
        .await;
}

#[test]
fn one_leaves_the_desk_with_the_focus_on_the_scrubber() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.focus(".timeline-thumb").await;
        leave_for(page, "explorer").await;
        lives_on(page).await;
    });
}

#[test]
fn one_leaves_the_desk_with_the_scrubber_held_and_time_goes_on() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.see(".clock", "Pause").await;
        let hold = "const thumb = document.querySelector('.timeline-thumb'); thumb.focus(); \
            thumb.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))";
        page.ask(hold, vec![]).await;
        page.see(".clock", "Resume").await;
        leave_for(page, "explorer").await;
        page.see(".clock", "Pause").await;
        lives_on(page).await;
    });
}

/// Whatever has the focus or the pointer, one after the other, when its screen is left.
const LEAVE_EVERYTHING: &str = "
    const [from, to, done] = arguments;
    const frame = () => new Promise(requestAnimationFrame);
    const shown = async address => {
        location.hash = address;
        const screen = address.split(/[/?]/)[1];
        do { await frame() } while (document.querySelector('main').dataset.screen !== screen);
        await frame();
    };
    const touch = (element, kinds) => kinds.forEach(kind => element.dispatchEvent(
        new (kind.startsWith('pointer') ? PointerEvent : FocusEvent)(kind, { bubbles: true, pointerId: 1 })));
    const reached = 'main :is(a[href], button, input, select, summary, [tabindex], svg, li)';
    (async () => {
        await shown(from);
        const count = document.querySelectorAll(reached).length;
        const stride = Math.max(1, Math.floor(count / 25));
        for (let index = 0; index < count; index += stride) {
            await shown(from);
            const element = document.querySelectorAll(reached)[index];
            if (!element) continue;
            element.focus();
            touch(element, ['pointerenter', 'pointerover', 'pointerdown', 'focusin']);
            location.hash = to;
            await frame();
            touch(element, ['pointermove', 'pointerup', 'pointerleave', 'focusout', 'blur']);
            await shown(to);
        }
        done(count);
    })();";

#[test]
fn whatever_is_held_when_a_screen_is_left_is_let_go_of_in_silence() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        for (from, to) in [
            ("#/desk/Silva", "#/sources"),
            ("#/explorer/active", "#/desk"),
            ("#/explorer?view=matrix", "#/scenarios"),
            ("#/explorer/on-hold?view=list", "#/desk"),
            ("#/scenarios/change-38", "#/explorer"),
            ("#/sources", "#/desk"),
        ] {
            let touched = page
                .ask_later(LEAVE_EVERYTHING, vec![json!(from), json!(to)])
                .await;
            assert!(touched.as_u64() > Some(10), "{from}: {touched}");
        }
        lives_on(page).await;
    });
}

/// Tells every element that takes keys of one, made like that.
const KEYS_EVERYWHERE: &str = "
    const made = { none: () => new Event('keydown', { bubbles: true, cancelable: true }),
        composed: () => new KeyboardEvent('keydown',
            { key: arguments[1], isComposing: true, bubbles: true, cancelable: true }),
        old: () => new KeyboardEvent('keydown',
            { key: arguments[1], keyCode: 229, bubbles: true, cancelable: true }) }[arguments[0]];
    const taken = [...document.querySelectorAll('body, main, input, select, ul, svg, table, form, dialog *, [tabindex]')]
        .map(element => { const event = made(); element.dispatchEvent(event); return event.defaultPrevented });
    return taken.filter(taken => taken).length";

async fn keys_everywhere(page: &Page, kind: &str, key: &str) -> Value {
    page.ask(KEYS_EVERYWHERE, vec![json!(kind), json!(key)])
        .await
}

#[test]
fn a_press_without_a_key_and_one_of_a_word_being_composed_do_nothing() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        for address in [
            "#/desk/Okafor",
            "#/explorer/active",
            "#/explorer?view=matrix",
            "#/explorer?view=list",
            "#/scenarios/change-38",
        ] {
            page.open(address).await;
            page.see("main", "").await;
            assert_eq!(keys_everywhere(page, "none", "").await, 0, "{address}");
            for key in ["Enter", "p", "?", "ArrowDown", "Escape", "o", "1"] {
                for kind in ["composed", "old"] {
                    let taken = keys_everywhere(page, kind, key).await;
                    assert_eq!(taken, 0, "{address}: {kind} {key}");
                }
            }
        }
        page.press(Key::Control + "k").await;
        page.see(".palette-line", "").await;
        assert_eq!(keys_everywhere(page, "composed", "Enter").await, 0);
        page.see(".palette-line", "").await;
    });
}
