//! What a tab keeps, damaged: the page opens with whatever it finds there.
//!
//! Each damage is opened twice, as the second time the page meets what the first has made of it. That
//! happens in frames of an empty page, one after the other: what a tab keeps is theirs, too, and a
//! frame is opened in a fraction of the time that a page takes.

use serde_json::{Map, Value, json};

use super::{LISTEN, program};
use crate::asked::asked_or;
use crate::browser::harness::{Page, Window, in_browser};
use crate::browser::stories::{FILE, file};

/// How many damages are tried, unless `QUEUESCOPE_ATTACK_DAMAGES` asks for more.
const DAMAGES: u32 = 60;
/// How many of them at a time, well within what a driver waits for a script.
const AT_ONCE: u32 = 10;

const OTHER_DESK: &str = "#/desk?seed=7&technicians=2&sessions=4";

/// A short story, so that most damages of it hit something.
const STORY: &str = r#"{ "format": "queuescope-scenario/1", "title": "Kept", "start": "2026-01-05T08:00:00Z",
    "limits": {"idle_minutes": 3}, "technicians": ["A", "B"], "groups": {"G": ["A", "B"]}, "steps": [
    { "at": "PT0S", "actor": {"technician": "A"}, "action": "create_session", "session": "s1" },
    { "at": "PT20S", "actor": "customer", "action": "start_applet", "session": "s1" },
    { "at": "PT2M", "expect": [ {"session": "s1", "queue": "A", "status": "Waiting"} ] } ] }"#;

/// Damages some of what was kept, opens the page with it, and opens it again.
const DAMAGE: &str = "
    const [seed, first, count, kept, done] = arguments;
    const roll = dice(seed + first);
    const one = list => list[Math.floor(roll() * list.length)];
    const WORDS = ['', 'nonsense', 'null', 'true', '0', '-1', '[]', '{}', '\"\"', '\\u0000', '\\n\\n\\n', '漢字👩‍💻',
        '\\ud800', '['.repeat(100_000), '{\"a\":'.repeat(10_000), 'x'.repeat(1_000_000)];
    const NUMBERS = ['-1', '0', '0.5', '1e3', '1e308', '1e999', '4294967295', '4294967296', '9223372036854775807',
        '-9223372036854775808', '18446744073709551616', 'NaN', '\"1\"', 'null', '[]'];
    const somewhere = text => Math.floor(roll() * (text.length + 1));
    const lines = text => text.split('\\n');
    // One of what is found in the text in the place of which something else comes.
    const replaced = (text, what, by) => {
        const found = one([...text.matchAll(what)]);
        return found && text.slice(0, found.index) + by(found[0]) + text.slice(found.index + found[0].length);
    };
    const DAMAGES = {
        letter: text => {
            const at = somewhere(text);
            const other = String.fromCharCode(text.charCodeAt(at) ^ 1 << Math.floor(roll() * 7));
            return text.slice(0, at) + other + text.slice(at + 1);
        },
        inserted: text => { const at = somewhere(text); return text.slice(0, at) + one(WORDS) + text.slice(at) },
        lost: text => { const at = somewhere(text); return text.slice(0, at) + text.slice(at + 1 + roll() * 40) },
        cut: text => text.slice(0, somewhere(text)),
        end: text => text.slice(somewhere(text)),
        doubled: text => text + one(['', '\\n']) + text,
        number: text => replaced(text, /-?\\d+/g, () => one(NUMBERS)),
        larger: text => replaced(text, /\\d+/g, number => number + one(['0', '000', '000000000'])),
        key: text => replaced(text, /\\w+(?=\\\\*\"\\s*:)/g, () => one(['', 'x', 'at', 'id', 'story'])),
        value: text => replaced(text, /\"[^\"]*\"/g, () => one(['null', '{}', '[]', '7', 'true', '\"\"'])),
        line: text => lines(text).toSpliced(roll() * lines(text).length, 1).join('\\n'),
        lines: text => lines(text).reverse().join('\\n'),
        another: () => one(Object.values(kept)),
        word: () => one(WORDS),
        gone: () => undefined,
    };
    const SCREENS = ['#/desk', '#/desk/Okafor', '#/desk?queue=Ana', '#/scenarios', '#/scenarios/kept', '#/explorer'];
    const DEADLINE = 10_000;
    const open = async at => {
        const page = document.createElement('iframe');
        page.style = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
        page.src = '/' + at;
        document.body.replaceChildren(page);
        const began = performance.now();
        const isThere = () => page.contentDocument?.querySelector('main[data-screen] :is(h1, h2)') != null;
        const isBroken = () => page.contentWindow.uncaught?.length > 0;
        while (!isThere() && !isBroken() && performance.now() - began < DEADLINE) await frame();
        // Until it has been drawn, and time has passed on it.
        for (let number = 0; number < 6; number += 1) await frame();
        const told = isThere() ? [] : ['blank'];
        told.push(...page.contentWindow.uncaught ?? []);
        page.remove();
        return told;
    };
    (async () => {
        const wrong = [];
        for (let number = first; wrong.length === 0 && number < first + count; number += 1) {
            sessionStorage.clear();
            for (const [key, text] of Object.entries(kept)) sessionStorage[key] = text;
            const damaged = [];
            do {
                const key = one(Object.keys(kept));
                const kind = one(Object.keys(DAMAGES));
                const text = DAMAGES[kind](sessionStorage[key] ?? '');
                if (text === undefined) delete sessionStorage[key]; else sessionStorage[key] = text;
                damaged.push(`${kind} of ${key}`);
            } while (roll() < 0.2);
            const at = one(SCREENS);
            const told = [await open(at), await open(at)];
            if (told.flat().length > 0) wrong.push({ number, at, damaged, told });
        }
        done(wrong);
    })();";

/// Works until the tab keeps something of every kind, and returns it, on an empty page.
async fn what_is_kept(page: &Page) -> Value {
    page.go("#/scenarios").await;
    let (_room, path) = file("kept.json", STORY);
    page.attach(FILE, &path).await;
    page.see(".player-head h2", "Kept").await;
    page.go(OTHER_DESK).await;
    page.see_count(".tab", 4).await;
    page.click_button(".left-desks", "Go back to it").await;
    page.see_address("#/desk").await;
    page.go("#/desk/Okafor").await;
    page.click_button(".clock", "Pause").await;
    page.click_button(".panel", "Hold session").await;
    page.click("[aria-label^='Undo']").await;
    page.click_button(".panel", "End session").await;
    page.see(".timeline-branches", "Branch 2").await;
    page.leave().await;
    page.ask("sessionStorage['queuescope.aside.0'] = 'nonsense'", vec![])
        .await;
    let kept = page.ask("return { ...sessionStorage }", vec![]).await;
    let is_left = |key: &&String| key.starts_with("queuescope.left.");
    let keys = kept.as_object().into_iter().flat_map(Map::keys);
    assert_eq!(keys.filter(is_left).count(), 1, "{kept}");
    for key in ["run", "left", "stories.0", "aside.0", "clock", "state"] {
        let text = &kept[format!("queuescope.{key}")];
        assert!(text.is_string(), "{key} is kept: {kept}");
    }
    kept
}

#[test]
fn the_page_opens_with_whatever_the_tab_has_kept() {
    in_browser(Window::Desktop, "#/desk", async |page| {
        let kept = what_is_kept(page).await;
        page.before_every_document(LISTEN).await;
        let damages = asked_or("QUEUESCOPE_ATTACK_DAMAGES", DAMAGES);
        for first in (0..damages).step_by(AT_ONCE as usize) {
            let arguments = vec![json!(6_000), json!(first), json!(AT_ONCE), kept.clone()];
            let wrong = page.ask_later(&program(DAMAGE), arguments).await;
            assert_eq!(
                wrong,
                json!([]),
                "so it was damaged, and this the first and the second opening left uncaught"
            );
        }
    });
}
