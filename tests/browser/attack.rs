//! Attacks on the page: random hands and addresses, damaged stores, broken files, a desk that goes on
//! and on. They are the same every time, the page stands all of them, and nothing is left uncaught.
//!
//! The page is driven from inside, some hundreds at a time, so that thousands take seconds.

mod addresses;
mod files;
mod hands;
mod memory;
mod stores;

/// How many inputs or addresses a program is sent with at a time.
const AT_ONCE: u32 = 500;

/// Remembers what a document leaves uncaught.
const LISTEN: &str = "
    window.uncaught ??= (() => {
        const heard = [];
        addEventListener('error', event => heard.push(String(event.message)));
        addEventListener('unhandledrejection', event => heard.push(String(event.reason)));
        return heard;
    })();";

/// Numbers that look random and are the same every time (mulberry32), and ways to let the page work.
const MEANS: &str = "
    const dice = seed => () => {
        seed = seed + 0x6D2B79F5 | 0;
        let mixed = Math.imul(seed ^ seed >>> 15, 1 | seed);
        mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
        return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
    };
    const frame = () => new Promise(requestAnimationFrame);
    const task = () => scheduler.postTask(() => {});";

/// An attack as it is sent to the page.
fn program(attack: &str) -> String {
    [LISTEN, MEANS, attack].concat()
}
