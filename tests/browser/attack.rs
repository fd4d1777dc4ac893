//! Random hands on every screen, and random addresses: always the same ones, and nothing that is not
//! caught.
//!
//! The page is driven from inside, a few hundred inputs at a time, so that thousands take seconds.

use serde_json::{Value, json};

use super::harness::{Page, Window, in_browser};

/// How many inputs each screen gets, unless `QUEUESCOPE_ATTACK_INPUTS` asks for more: 20,000 take
/// minutes.
const INPUTS: u32 = 4_000;
/// How many of them at a time.
const AT_ONCE: u32 = 500;
/// How many addresses are gone to.
const ADDRESSES: u32 = 3_000;

/// Numbers that look random and are the same every time, for both programs: mulberry32.
const DICE: &str = "
    const dice = seed => () => {
        seed = seed + 0x6D2B79F5 | 0;
        let mixed = Math.imul(seed ^ seed >>> 15, 1 | seed);
        mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
        return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
    };
    const frame = () => new Promise(requestAnimationFrame);
    window.uncaught ??= (() => {
        const heard = [];
        addEventListener('error', event => heard.push(String(event.message)));
        addEventListener('unhandledrejection', event => heard.push(String(event.reason)));
        return heard;
    })();";

const ATTACK: &str = "
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
            if (number % 25 === 0) await frame();
            const all = document.querySelectorAll(REACHED);
            const element = all[Math.floor(roll() * all.length)] ?? document.body;
            INPUTS[one(kinds)](element);
        }
        await frame();
        done(uncaught);
    })();";

/// Hands go over a screen until it has had all its inputs; afterwards the page still does what it is
/// asked to.
async fn attack(page: &Page, home: &str, seed: u32) {
    let asked = std::env::var("QUEUESCOPE_ATTACK_INPUTS").ok();
    let inputs = asked.and_then(|number| number.parse().ok());
    for round in 0..inputs.unwrap_or(INPUTS) / AT_ONCE {
        let arguments = vec![json!(seed + round), json!(AT_ONCE), json!(home)];
        let uncaught = page.ask_later(&[DICE, ATTACK].concat(), arguments).await;
        assert_eq!(uncaught, json!([]), "{home}, with seed {}", seed + round);
    }
    page.open("#/sources").await;
    page.see("h1", "").await;
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

const GO_EVERYWHERE: &str = "
    const [seed, count, done] = arguments;
    const roll = dice(seed);
    const one = list => list[Math.floor(roll() * list.length)];
    const WORDS = ['desk', 'explorer', 'scenarios', 'sources', 'active', 'on-hold', 'waiting', 'change-14', 'Okafor',
        'Ana', 'Web', 'desks', 'activ', '%', '%E4%BD', '..', '漢字', '👩‍💻', ' ', '<b>', '“', 'x'.repeat(300), '0', '-1',
        '99999999999999999999', '#', '?', '&', '='];
    const NAMES = ['queue', 'beside', 'seed', 'technicians', 'sessions', 'arrivals', 'view', 'by', 'who', 'only',
        'verdict', 'source', '', 'x'];
    const VALUES = [...WORDS, 'matrix', 'list', 'time', 'customer', 'differences', 'Ana,Web', ',', '7', '3'];
    const path = () => Array.from({ length: Math.floor(roll() * 4) }, () => one(WORDS)).join('/');
    const pair = () => `${one(NAMES)}${one(['=', '', '=='])}${one(VALUES)}`;
    const query = () => Array.from({ length: Math.floor(roll() * 4) }, pair).join('&');
    const address = () => `#${one(['/', '', '//'])}${path()}${roll() < 0.5 ? '?' + query() : ''}`;
    const SCREENS = ['desk', 'explorer', 'scenarios', 'sources'];
    (async () => {
        const wrong = [];
        for (let number = 0; number < count; number += 1) {
            const to = address();
            location.hash = to;
            await frame();
            const main = document.querySelector('main');
            const isThere = SCREENS.includes(main?.dataset.screen) && main.querySelector('h1, h2') !== null;
            if (!isThere) wrong.push(to);
        }
        done([...uncaught, ...wrong]);
    })();";

#[test]
fn every_address_shows_a_screen() {
    in_browser(Window::Desktop, "#/desk", async |page| {
        for round in 0..ADDRESSES / AT_ONCE {
            let arguments = vec![json!(5_000 + round), json!(AT_ONCE)];
            let went: Value = page
                .ask_later(&[DICE, GO_EVERYWHERE].concat(), arguments)
                .await;
            assert_eq!(went, json!([]), "with seed {}", 5_000 + round);
        }
    });
}
