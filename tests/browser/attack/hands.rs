//! Random hands on every screen.

use serde_json::json;

use super::{AT_ONCE, program};
use crate::asked::asked_or;
use crate::browser::harness::{Page, Window, in_browser};

/// How many inputs each screen gets, unless `QUEUESCOPE_ATTACK_INPUTS` asks for more: 20,000 take
/// minutes.
const INPUTS: u32 = 1_500;

/// Presses, types, points and turns on whatever is there.
const HANDS: &str = "
    const [seed, count, home, done] = arguments;
    const roll = dice(seed);
    const one = list => list[Math.floor(roll() * list.length)];
    const KEYS = ['Enter', ' ', 'Escape', 'Tab', 'Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown',
        'ArrowLeft', 'ArrowRight', 'Backspace', '?', '+', '-', '0', '1', '2', '3', '4', 'p', 'n', 'f', 's', 'e', 'b',
        'o', 'k', 'z', 'y', 'ä', '漢', undefined];
    const TEXTS = ['', '0', '7', '-1', '1e9', 'Ana', 'hold', '“”', '\\u0000', '漢字', '👩‍💻', 'x'.repeat(5000)];
    const POINTERS = ['pointerenter', 'pointerover', 'pointerdown', 'pointermove', 'pointerup', 'pointercancel',
        'pointerleave'];
    const REACHED = ':is(a[href], button, input, select, summary, label, [tabindex], svg, g, tr, li, form, dialog)';
    // What leaves the page, or hands something to the system around it, is not for random hands.
    const spared = element => element.closest(`[download], [type=file], a[href]:not([href^='#'])`) !== null
        || /save|copy|print|file/i.test(element.getAttribute('aria-label') ?? element.textContent.slice(0, 40));
    const place = () => ({ clientX: roll() * innerWidth, clientY: roll() * innerHeight });
    const INPUTS = {
        click: element => { if (!spared(element)) element.click?.() },
        press: element => {
            const key = one(KEYS);
            const held = { ctrlKey: roll() < 0.1, shiftKey: roll() < 0.2, altKey: roll() < 0.05 };
            if (held.ctrlKey && key === 's') return;
            const how = { key, ...held, isComposing: roll() < 0.05, bubbles: true, cancelable: true };
            element.dispatchEvent(key === undefined ? new Event('keydown', how) : new KeyboardEvent('keydown', how));
        },
        type: element => {
            if (!('value' in element) || element.type === 'file') return;
            if (element.tagName === 'SELECT') element.selectedIndex = Math.floor(roll() * element.length);
            else element.value = one(TEXTS);
            for (const kind of ['input', 'change']) element.dispatchEvent(new Event(kind, { bubbles: true }));
        },
        point: element => element.dispatchEvent(new PointerEvent(one(POINTERS),
            { bubbles: true, button: 0, pointerId: 1, pointerType: one(['mouse', 'touch']), ...place() })),
        turn: element => element.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true,
            deltaX: (roll() - 0.5) * 400, deltaY: (roll() - 0.5) * 400, ctrlKey: roll() < 0.2, ...place() })),
        focus: element => element.focus?.(),
        leave: () => document.activeElement?.blur(),
        submit: element => element.closest('form')?.requestSubmit(),
        resize: () => dispatchEvent(new Event('resize')),
        home: () => { location.hash = home },
    };
    const WEIGHTS = { click: 30, press: 25, type: 12, point: 12, turn: 4, focus: 8, leave: 3, submit: 1, resize: 2,
        home: 2 };
    const kinds = Object.entries(WEIGHTS).flatMap(([kind, weight]) => Array(Math.ceil(weight * 2)).fill(kind));
    (async () => {
        for (let number = 0; number < count; number += 1) {
            // An input is a task of its own, as it is from real hands; some of them meet in a frame.
            await (number % 25 === 0 ? frame() : task());
            const all = document.querySelectorAll(REACHED);
            const element = all[Math.floor(roll() * all.length)] ?? document.body;
            INPUTS[one(kinds)](element);
        }
        await frame();
        done(uncaught);
    })();";

/// Hands go over a screen until it has had all its inputs; afterwards the page still does what it is
/// asked to, and it never hung.
async fn attack(page: &Page, home: &str, seed: u32) {
    // What opening took is not what the hands did.
    page.longest_task().await;
    for round in 0..asked_or("QUEUESCOPE_ATTACK_INPUTS", INPUTS) / AT_ONCE {
        let arguments = vec![json!(seed + round), json!(AT_ONCE), json!(home)];
        let uncaught = page.ask_later(&program(HANDS), arguments).await;
        assert_eq!(uncaught, json!([]), "{home}, with seed {}", seed + round);
    }
    page.open("#/sources").await;
    page.see("h1", "").await;
    page.never_hung(format_args!("random hands on {home}"))
        .await;
}

#[test]
fn random_hands_on_the_desk_break_nothing() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        attack(page, "#/desk/Okafor", 1_000).await;
    });
}

#[test]
fn random_hands_on_the_explorer_break_nothing() {
    in_browser(Window::Tablet, "#/explorer/active", async |page| {
        attack(page, "#/explorer/active", 2_000).await;
    });
}

#[test]
fn random_hands_on_a_story_break_nothing() {
    in_browser(Window::Phone, "#/scenarios/change-38", async |page| {
        attack(page, "#/scenarios/change-38", 3_000).await;
    });
}

#[test]
fn random_hands_on_the_sources_break_nothing() {
    in_browser(Window::Desktop, "#/sources", async |page| {
        attack(page, "#/sources", 4_000).await;
    });
}
