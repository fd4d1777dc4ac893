//! What a person hears who does not see the page: few sentences, however quick time is, and each screen in an order that
//! makes sense.

use std::path::Path;
use std::{env, fs};

use serde_json::{Value, json};

use super::harness::{Page, Window, in_browser, in_every_browser};

/// How long somebody listens, in milliseconds.
const LISTENS: u32 = 10_500;
/// How many sentences they hear in that time at most: one, and one after each five seconds.
const SENTENCES: usize = 3;

/// Notes each sentence that a live region says from now on.
const NOTE: &str = "window.heard = []; \
    const regions = \"[role='status'], [role='alert'], [aria-live]:not([aria-live='off'])\"; \
    new MutationObserver((changes) => { \
        const said = changes.map(({ target }) => (target.closest ? target : target.parentElement)?.closest(regions)); \
        for (const region of new Set(said)) \
            if (region?.textContent.trim()) window.heard.push(region.textContent.trim()); \
    }).observe(document, { subtree: true, childList: true, characterData: true })";

async fn hears_little(page: &Page) {
    page.ask(NOTE, vec![]).await;
    page.frame_times(LISTENS).await;
    let heard = page.ask("return window.heard", vec![]).await;
    let sentences = heard.as_array().expect("a list of sentences");
    assert!(sentences.len() <= SENTENCES, "{heard}");
}

#[test]
fn however_quick_the_desk_is_few_sentences_are_said_of_it() {
    let busy = "#/desk?seed=1&technicians=5&arrivals=120";
    in_browser(Window::Desktop, busy, async |page| {
        page.see_count(".tab", 7).await;
        page.choose(".clock-speed", "86400×").await;
        hears_little(page).await;
    });
}

#[test]
fn however_quickly_a_report_grows_few_sentences_are_said_of_it() {
    let busy = "#/desk?seed=1&technicians=5&arrivals=120";
    in_every_browser(Window::Desktop, busy, async |page| {
        page.see_count(".tab", 7).await;
        page.go("#/report").await;
        page.see(".report-tools", "rows").await;
        page.choose(".clock-speed", "86400×").await;
        hears_little(page).await;
        // The last is heard in the end.
        page.click_button(".clock", "Pause").await;
        let same = "const [seen, heard] = document.querySelectorAll('.report-tools > p > span'); \
            return seen.textContent === heard.textContent && seen.textContent !== ''";
        page.see_answer(same, &json!(true)).await;
    });
}

#[test]
fn however_quickly_a_story_plays_few_sentences_are_said_of_it() {
    in_browser(Window::Desktop, "#/scenarios/change-38", async |page| {
        page.see(".player-controls", "Play").await;
        page.choose(".player-controls select", "4×").await;
        page.click_button(".player-controls", "Play").await;
        hears_little(page).await;
    });
}

/// What is told below: the name of its file, and where it is.
const TOLD: [(&str, &str); 4] = [
    ("desk", "#/desk/Okafor"),
    ("card", "#/explorer/on-hold"),
    ("player", "#/scenarios/change-38?step=4"),
    ("report", "#/report/Okafor"),
];

#[test]
fn each_screen_is_told_in_an_order_that_makes_sense() {
    in_browser(Window::Desktop, "#/desk", async |page| {
        // It stands still at the next places, too.
        page.click_button(".clock", "Pause").await;
        let mut others = Vec::new();
        for (name, address) in TOLD {
            page.leave().await;
            page.open(address).await;
            page.see("main h1", "").await;
            page.see_no("main .later").await;
            let told = told(&page.accessibility().await);
            let known = Path::new(env!("CARGO_MANIFEST_DIR")).join("browser/heard");
            let known = known.join(format!("{name}.txt"));
            let before = fs::read_to_string(&known).unwrap_or_default();
            if before == told {
                continue;
            }
            let now = env::temp_dir().join(format!("queuescope-heard-{name}.txt"));
            fs::write(&now, told).expect("a file can be written");
            others.push(format!("{} is now {}", known.display(), now.display()));
        }
        assert_eq!(
            others,
            [] as [String; 0],
            "read them; where they are right, keep them"
        );
    });
}

/// The page as its tree says it: a line a node, with role and name, and what belongs to it further in.
fn told(tree: &Value) -> String {
    let nodes = tree["nodes"].as_array().expect("a list of nodes");
    let mut text = String::new();
    if let Some(root) = nodes.first() {
        tell(nodes, root, "", 0, &mut text);
    }
    text
}

/// What says nothing of its own.
const UNSAID: [&str; 5] = [
    "generic",
    "none",
    "InlineTextBox",
    "RootWebArea",
    "LineBreak",
];

fn tell(nodes: &[Value], node: &Value, around: &str, depth: usize, text: &mut String) {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let name = without_times(node["name"]["value"].as_str().unwrap_or_default());
    // What a control is called is said with it.
    let is_said = node["ignored"] != true
        && !UNSAID.contains(&role)
        && !(role == "StaticText" && around.contains(&*name));
    if is_said {
        let line = format!("{}{role} {name}", "  ".repeat(depth));
        text.push_str(line.trim_end());
        text.push('\n');
    }
    let inside = if is_said { &name } else { around };
    let children = node["childIds"].as_array().into_iter().flatten();
    for child in children {
        if let Some(child) = nodes.iter().find(|one| one["nodeId"] == *child) {
            tell(nodes, child, inside, depth + usize::from(is_said), text);
        }
    }
}

/// The times that run are other ones each time: `08:41:02` is told as `0:00`.
fn without_times(name: &str) -> String {
    let words = name.split(' ').map(|word| {
        let time = word.trim_end_matches([',', '.']);
        let is_time = time.contains(':')
            && time
                .chars()
                .all(|one| one.is_ascii_digit() || ":.".contains(one));
        if is_time { "0:00" } else { word }
    });
    words.collect::<Vec<_>>().join(" ")
}
