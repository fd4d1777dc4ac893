//! Every screen, in both themes, on a phone and on a desk, and in each language: axe finds nothing that keeps somebody out.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::harness::{Page, Window, given, in_browser};

/// Every screen, and each with something open.
pub(super) const PLACES: [&str; 15] = [
    "#/desk",
    "#/desk/Okafor?beside=Ben",
    "#/explorer",
    "#/explorer/active",
    "#/explorer/waiting/active",
    "#/explorer?view=matrix",
    "#/explorer?view=list",
    "#/scenarios",
    "#/scenarios/change-38?step=4",
    "#/report",
    "#/report/Okafor",
    "#/report?show=figures",
    "#/check",
    "#/sources",
    "#/proof/active/offline",
];

/// What it finds: the rule, and where.
const LOOK: &str = "const done = arguments[0]; \
    axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => \
        done(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)))";

/// Every screen in each of these languages and themes.
async fn look(page: &Page, ways: &[(&str, &str)]) -> Vec<(String, Value)> {
    let program = Path::new(&given("QUEUESCOPE_READERS")).join("node_modules/axe-core/axe.min.js");
    let program = fs::read_to_string(program).expect("axe is there");
    let mut found = Vec::new();
    for (language, theme) in ways {
        page.prefers("color-scheme", theme).await;
        for place in PLACES {
            page.open(&format!("?lang={language}{place}")).await;
            page.see("main h1", "").await;
            page.see_no("main .page-opens").await;
            page.ask(&format!("{program}; return null"), vec![]).await;
            let violations = page.ask_later(LOOK, vec![]).await;
            if violations != json!([]) {
                found.push((format!("{place} in {language}, {theme}"), violations));
            }
        }
    }
    found
}

#[test]
fn nothing_on_any_screen_keeps_somebody_out() {
    in_browser(Window::Desktop, "#/desk", async |page| {
        assert_eq!(look(page, &[("en", "light"), ("en", "dark")]).await, []);
    });
}

#[test]
fn nothing_on_any_screen_of_a_phone_keeps_somebody_out() {
    in_browser(Window::Phone, "#/desk", async |page| {
        assert_eq!(look(page, &[("en", "light"), ("en", "dark")]).await, []);
    });
}

#[test]
fn nothing_on_any_screen_in_other_languages_keeps_somebody_out() {
    in_browser(Window::Laptop, "#/desk", async |page| {
        let others = [("de", "light"), ("fr", "dark"), ("nl", "light")];
        assert_eq!(look(page, &others).await, []);
    });
}

#[test]
fn nothing_on_any_screen_in_other_languages_and_the_other_theme_keeps_somebody_out() {
    in_browser(Window::Phone, "#/desk", async |page| {
        let others = [("de", "dark"), ("fr", "light"), ("nl", "dark")];
        assert_eq!(look(page, &others).await, []);
    });
}
