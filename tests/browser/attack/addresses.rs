//! Random addresses: whatever stands behind the hash, a screen is shown.

use serde_json::{Value, json};

use super::{AT_ONCE, program};
use crate::browser::harness::{Window, in_browser};

/// How many addresses are gone to.
const ADDRESSES: u32 = 3_000;

/// Goes to addresses made of words that are known and words that are not.
const GO_EVERYWHERE: &str = "
    const [seed, count, done] = arguments;
    const roll = dice(seed);
    const one = list => list[Math.floor(roll() * list.length)];
    const WORDS = ['desk', 'explorer', 'scenarios', 'report', 'sources', 'proof', 'active', 'on-hold', 'waiting', 'change-14', 'Okafor',
        'Ana', 'Web', 'desks', 'activ', '%', '%E4%BD', '..', '漢字', '👩‍💻', ' ', '<b>', '“', 'x'.repeat(300), '0', '-1',
        '99999999999999999999', '#', '?', '&', '='];
    const NAMES = ['queue', 'beside', 'seed', 'technicians', 'sessions', 'arrivals', 'view', 'by', 'who', 'only',
        'verdict', 'source', 'columns', 'sort', 'field', 'find', '', 'x'];
    const VALUES = [...WORDS, 'matrix', 'list', 'time', 'customer', 'differences', 'work-time', 'total-time,descending', 'Ana,Web', ',', '7', '3'];
    const path = () => Array.from({ length: Math.floor(roll() * 4) }, () => one(WORDS)).join('/');
    const pair = () => `${one(NAMES)}${one(['=', '', '=='])}${one(VALUES)}`;
    const query = () => Array.from({ length: Math.floor(roll() * 4) }, pair).join('&');
    const address = () => `#${one(['/', '', '//'])}${path()}${roll() < 0.5 ? '?' + query() : ''}`;
    const SCREENS = ['desk', 'explorer', 'scenarios', 'report', 'sources', 'proof'];
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
            let went: Value = page.ask_later(&program(GO_EVERYWHERE), arguments).await;
            assert_eq!(went, json!([]), "with seed {}", 5_000 + round);
        }
    });
}
