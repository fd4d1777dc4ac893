//! A part of Queuescope in somebody else's page, put there with one script and one element.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use thirtyfour::common::keys::Key;

use super::harness::{BUILT, Page, Window, given, in_browser, in_every_browser};

/// Somebody else's page with two of them, the second far down.
const EMBEDDING: &str = "/embedding/index.html";
/// The same page where the program is not to be had.
const WITHOUT: &str = "/embedding/missing.html";
const ONE: &str = "#one";
const TWO: &str = "#two";

/// How many files of the program have been asked for.
async fn programs(page: &Page) -> Value {
    let script = "return performance.getEntriesByType('resource') \
        .filter((one) => one.name.endsWith('queuescope-web_bg.wasm')).length";
    page.ask(script, vec![]).await
}

#[test]
fn it_opens_where_its_attributes_say_when_it_is_seen_and_loads_the_program_once() {
    in_every_browser(Window::Desktop, "#/sources", async |page| {
        page.leave_for(EMBEDDING).await;
        let (one, two) = (page.part(ONE), page.part(TWO));
        // A status of the console, named as its German edition does, in the looks that were asked for.
        one.see(".card h2", "Offline").await;
        one.see(".card", "Aktiv").await;
        one.see_count(".queuescope[data-theme='dark']", 1).await;
        one.see(".card", "").await;
        page.see_answer(
            "return document.querySelector('#without').checkVisibility()",
            &json!(false),
        )
        .await;
        // The second is far down: nothing of it is there yet.
        two.see_count(".page", 0).await;
        assert_eq!(programs(page).await, json!(1));
        page.ask("document.querySelector('#two').scrollIntoView()", vec![])
            .await;
        two.see("main[data-screen='scenarios']", "").await;
        two.see(".player-controls", "Step 4 of 7").await;
        assert_eq!(programs(page).await, json!(1));
    });
}

#[test]
fn address_title_keys_and_storage_of_the_page_stay_its_own() {
    in_every_browser(Window::Desktop, "#/sources", async |page| {
        page.leave_for(EMBEDDING).await;
        let one = page.part(ONE);
        one.see(".card h2", "Offline").await;
        let own = "return [location.href, document.title, history.length, \
            document.querySelector('#main').textContent, localStorage.length, sessionStorage.length]";
        let before = page.ask(own, vec![]).await;
        one.click(".card .deed-way").await;
        one.see_count(".card .card-end", 2).await;
        page.press("?").await;
        one.see_count("dialog[data-kind='sheet'][open]", 1).await;
        page.press(Key::Escape).await;
        page.click("#main").await;
        page.press("?").await;
        one.see_count("dialog[data-kind='sheet'][open]", 0).await;
        assert_eq!(page.ask(own, vec![]).await, before);
    });
}

#[test]
fn another_attribute_leads_elsewhere_and_what_is_taken_away_leaves_nothing() {
    in_every_browser(Window::Desktop, "#/sources", async |page| {
        page.leave_for(EMBEDDING).await;
        let one = page.part(ONE);
        one.see(".card h2", "Offline").await;
        page.ask(
            "document.querySelector('#one').setAttribute('status', 'rebooting')",
            vec![],
        )
        .await;
        one.see(".card h2", "Computer wird neu gestartet").await;
        let change = "const one = document.querySelector('#one'); one.removeAttribute('status'); \
            one.setAttribute('from', 'waiting'); one.setAttribute('to', 'active')";
        page.ask(change, vec![]).await;
        one.see_count(".card .card-end", 2).await;
        let gone = "const one = document.querySelector('#one'); one.remove(); \
            return one.shadowRoot.querySelectorAll('.page').length";
        assert_eq!(page.ask(gone, vec![]).await, json!(0));
        page.ask("document.body.prepend(Object.assign(document.createElement('queue-scope'), { id: 'one' }))", vec![])
            .await;
        one.see(".map", "").await;
    });
}

#[test]
fn where_the_program_is_not_to_be_had_what_stands_between_the_tags_stays() {
    in_browser(Window::Desktop, "#/sources", async |page| {
        page.leave_for(EMBEDDING).await;
        page.part(ONE).see(".card h2", "Offline").await;
        let broken = "window.said = new Promise((told) => addEventListener('queue-scope-error', told, true))";
        page.before_every_document(broken).await;
        page.leave_for(WITHOUT).await;
        let said = "said.then((event) => arguments[0](event.detail))";
        let said = page.ask_later(said, vec![]).await;
        assert!(
            said.as_str().is_some_and(|said| said.contains("404")),
            "{said}"
        );
        // As the page dresses it.
        page.see("#without", "NICHTS KOMMT MEHR AN").await;
        page.errors_so_far().await;
    });
}

#[test]
fn in_a_frame_the_same_is_asked_for_in_the_address() {
    in_browser(Window::Desktop, "#/sources", async |page| {
        page.open_at("/index.html?lang=de&theme=dark&bar=none#/explorer/offline")
            .await;
        page.see(".card", "Aktiv").await;
        page.see_count(".queuescope[data-theme='dark']", 1).await;
        page.see_answer(
            "return document.querySelector('.bar').checkVisibility()",
            &json!(false),
        )
        .await;
    });
}

#[test]
fn what_one_sees_is_given_as_code_that_works_in_another_page() {
    in_every_browser(Window::Desktop, "#/explorer/rebooting", async |page| {
        page.press("m").await;
        let code = "[data-kind='embed'] [data-form='element'] .embed-code";
        page.see(code, "<queue-scope view=\"explorer\" status=\"rebooting\"")
            .await;
        page.see(
            "[data-kind='embed'] [data-form='frame'] .embed-code",
            "bar=none",
        )
        .await;
        let code = page.text(code).await;
        page.press(Key::Escape).await;
        let room = room("copied");
        put(
            &room,
            "index.html",
            &format!("<!doctype html><title>Copied</title><link rel=icon href=data:,>{code}"),
        );
        page.leave_for("/built/copied/index.html").await;
        page.part("queue-scope").see(".card h2", "Rebooting").await;
    });
}

#[test]
fn some_steps_of_a_story_are_given_as_code_and_one_s_own_story_is_in_it() {
    in_browser(Window::Desktop, "#/scenarios/change-38", async |page| {
        page.click_button(".player-controls", "Embed this view")
            .await;
        let code = "[data-kind='embed'] [data-form='element'] .embed-code";
        page.see(code, "scenario=\"change-38\" lang").await;
        let title = page.text(".player-head h2").await;
        let title = title.split_once(' ').expect("a row and a title").1;
        let title = title.trim_start_matches(|letter: char| !letter.is_alphabetic());
        page.see(code, title).await;
        page.retype(".embed-steps label:first-child input", "2")
            .await;
        page.see(code, "steps=\"2-").await;
        page.retype(".embed-steps label:last-child input", "4")
            .await;
        page.see(code, "scenario=\"change-38\" steps=\"2-4\"").await;
        // There are seven.
        page.retype(".embed-steps label:first-child input", "9")
            .await;
        page.see(code, "steps=\"7-7\"").await;
        page.press(Key::Escape).await;

        page.go("#/scenarios/change-14").await;
        page.click_button(".player-head", "Edit a copy").await;
        page.click_button(".editor-deeds", "Save to my scenarios")
            .await;
        page.see(".player-head h2", "Copy of").await;
        page.press("m").await;
        page.see(code, "address=\"scenarios/sent/").await;
    });
}

/// A page with a frame, which it keeps a pixel higher than it is told.
const AROUND: &str = "<!doctype html><title>Around</title><link rel=icon href=data:,>\
    <iframe src='ADDRESS' title='Offline' style='width: 100%; height: 100px'></iframe>\
    <script>\
    window.frame = document.querySelector('iframe');\
    window.said = [];\
    window.say = (message) => frame.contentWindow.postMessage(message, '*');\
    addEventListener('message', ({ data }) => {\
        said.push(data);\
        if (data.height) frame.style.height = `${data.height + 1}px`;\
    });\
    </script>";

/// A page around a frame with that address, as the page opens with it.
async fn around(page: &Page, name: &str, host: &str) {
    let address = format!("../../index.html?bar=none&amp;host={host}#/explorer/offline");
    put(
        &room(name),
        "index.html",
        &AROUND.replace("ADDRESS", &address),
    );
    page.leave_for(&format!("/built/{name}/index.html")).await;
    let card = "const card = frame.contentDocument?.querySelector('.card h2'); \
        return card?.textContent.includes('Offline')";
    page.see_answer(card, &json!(true)).await;
}

#[test]
fn a_frame_and_the_page_around_it_speak_with_each_other() {
    in_every_browser(Window::Desktop, "#/sources", async |page| {
        around(page, "around", page.server()).await;
        let told = "return said.some((one) => one.queuescope === 1 && one.at === '#/explorer/offline' \
            && one.title === 'Offline')";
        page.see_answer(told, &json!(true)).await;
        // All of it can be seen, and it has come to rest.
        let whole = "const inside = frame.contentDocument.documentElement; \
            return inside.scrollHeight <= inside.clientHeight && inside.clientHeight > 300";
        page.see_answer(whole, &json!(true)).await;
        let heights = "return said.filter((one) => one.height).length";
        let heights = page.ask(heights, vec![]).await;
        assert!(
            heights.as_u64().is_some_and(|heights| heights <= 2),
            "{heights}"
        );

        let history = page.ask("return history.length", vec![]).await;
        page.ask("say({ queuescope: 1, go: '#/explorer/rebooting' })", vec![])
            .await;
        page.see_answer(
            "return said.at(-1).title ?? said.at(-2).title",
            &json!("Rebooting"),
        )
        .await;
        assert_eq!(page.ask("return history.length", vec![]).await, history);
        page.ask("say({ queuescope: 1, theme: 'dark' })", vec![])
            .await;
        let theme = "return frame.contentDocument.documentElement.dataset.theme";
        page.see_answer(theme, &json!("dark")).await;

        // What is none of these messages is passed over, what is a wrong one is answered.
        page.ask(
            "said.length = 0; say('hello'); say({ go: '#/desk' }); say(null)",
            vec![],
        )
        .await;
        for (wrong, why) in [
            (
                "{ queuescope: 1, go: '#/nowhere' }",
                "There is no place “#/nowhere” here.",
            ),
            (
                "{ queuescope: 2, go: '#/desk' }",
                "This Queuescope speaks version 1 of the messages.",
            ),
        ] {
            page.ask(&format!("say({wrong})"), vec![]).await;
            page.see_answer("return said.at(-1)?.refused ?? null", &json!(why))
                .await;
        }
        let two = page.ask("return said.length", vec![]).await;
        assert_eq!(two, json!(2));
    });
}

#[test]
fn a_frame_neither_tells_nor_hears_a_page_that_its_address_does_not_name() {
    in_browser(Window::Desktop, "#/sources", async |page| {
        around(page, "stranger", "https://docs.example.org").await;
        page.ask("say({ queuescope: 1, go: '#/explorer/rebooting' })", vec![])
            .await;
        // The frame has heard it by the time it hears what it tells itself.
        let heard = "const done = arguments[0], inside = frame.contentWindow; \
            inside.addEventListener('message', () => done([said.length, inside.location.hash]), { once: true }); \
            inside.postMessage('now', '*')";
        assert_eq!(
            page.ask_later(heard, vec![]).await,
            json!([0, "#/explorer/offline"])
        );
    });
}

/// An empty folder that the server serves.
fn room(name: &str) -> PathBuf {
    let room = Path::new(BUILT).join(name);
    // It may be there from another day.
    let _ = fs::remove_dir_all(&room);
    fs::create_dir_all(&room).expect("there is room");
    room
}

fn put(room: &Path, name: &str, text: &str) {
    let file = room.join(name);
    let folder = file.parent().expect("it is in a folder");
    fs::create_dir_all(folder).expect("there is room");
    fs::write(file, text).expect("there is room");
}

fn run(mut command: Command) -> String {
    let done = command.output().expect("the program is there");
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    let complained = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{said}{complained}");
    said
}

fn python(module: &str, room: &Path) -> Command {
    let mut python = Command::new(given("QUEUESCOPE_PYTHON"));
    python.args(["-m", module]).current_dir(room);
    python
}

/// The element as the documentation of embedding has it.
const ELEMENT: &str =
    "<queue-scope view=\"explorer\" status=\"offline\" lang=\"de\">Offline</queue-scope>";

async fn works_in(page: &Page, path: &str) {
    page.leave_for(path).await;
    let part = page.part("queue-scope");
    part.see(".card h2", "Offline").await;
    part.see(".card", "Aktiv").await;
    // Once the page around has its letters, it is as high as its content, which may fit itself to its place once; and then
    // it rests.
    let rests = "const done = arguments[0], heights = []; \
        const look = () => { \
            heights.push(document.querySelector('queue-scope').getBoundingClientRect().height); \
            const last = heights.slice(-20); \
            const rests = last.length === 20 && new Set(last).size === 1; \
            if (rests) { done([...new Set(heights)]); } else { requestAnimationFrame(look); } \
        }; \
        document.fonts.ready.then(look)";
    let heights = page.ask_later(rests, vec![]).await;
    let heights = heights.as_array().cloned().unwrap_or_default();
    assert!(heights.len() <= 2, "{heights:?}");
    let last = heights.last().and_then(Value::as_f64);
    assert!(last > Some(100.0), "{heights:?}");
    // A page that glides would still be under way.
    part.upon(
        ".card .deed-way",
        "element.scrollIntoView({ block: 'center', behavior: 'instant' })",
    )
    .await;
    part.click(".card .deed-way").await;
    part.see_count(".card .card-end", 2).await;
}

#[test]
fn in_a_page_that_mkdocs_builds_it_works_as_documented() {
    in_browser(Window::Desktop, "#/sources", async |page| {
        let room = room("mkdocs");
        let script = format!("{}/queue-scope.js", page.server());
        let settings = format!(
            "site_name: Handbook\nextra_javascript:\n  - path: {script}\n    type: module\n"
        );
        put(&room, "mkdocs.yml", &settings);
        put(
            &room,
            "docs/index.md",
            &format!("# Statuses\n\n{ELEMENT}\n"),
        );
        let mut build = python("mkdocs", &room);
        build.args(["build", "--quiet", "--strict"]);
        run(build);
        works_in(page, "/built/mkdocs/site/index.html").await;
        page.errors_so_far().await;
    });
}

#[test]
fn in_a_page_that_sphinx_builds_it_works_as_documented() {
    in_browser(Window::Desktop, "#/sources", async |page| {
        let room = room("sphinx");
        let script = format!("{}/queue-scope.js", page.server());
        let settings =
            format!("project = 'Handbook'\nhtml_js_files = [('{script}', {{'type': 'module'}})]\n");
        put(&room, "conf.py", &settings);
        let text = format!("Statuses\n========\n\n.. raw:: html\n\n   {ELEMENT}\n");
        put(&room, "index.rst", &text);
        let mut build = python("sphinx", &room);
        build.args(["-q", "-W", ".", "site"]);
        run(build);
        works_in(page, "/built/sphinx/site/index.html").await;
        page.errors_so_far().await;
    });
}

#[test]
fn in_a_page_that_mdbook_builds_it_works_as_documented() {
    in_browser(Window::Desktop, "#/sources", async |page| {
        let room = room("mdbook");
        let script = format!("{}/queue-scope.js", page.server());
        put(&room, "book.toml", "[book]\ntitle = \"Handbook\"\n");
        put(
            &room,
            "theme/head.hbs",
            &format!("<script type=\"module\" src=\"{script}\"></script>\n"),
        );
        put(&room, "src/SUMMARY.md", "- [Statuses](statuses.md)\n");
        put(
            &room,
            "src/statuses.md",
            &format!("# Statuses\n\n{ELEMENT}\n"),
        );
        let mut build =
            Command::new(Path::new(&given("QUEUESCOPE_PYTHON")).with_file_name("mdbook"));
        build.arg("build").current_dir(&room);
        run(build);
        works_in(page, "/built/mdbook/book/statuses.html").await;
        page.errors_so_far().await;
    });
}

#[test]
fn in_a_page_that_vitepress_builds_it_works_as_documented() {
    in_browser(Window::Desktop, "#/sources", async |page| {
        // What it builds a page of has to lie beside what it builds it with.
        let readers = PathBuf::from(given("QUEUESCOPE_READERS"));
        let (source, site) = (readers.join("handbook"), room("vitepress"));
        let settings = json!({
            "title": "Handbook",
            "base": "/built/vitepress/",
            "outDir": site,
            "head": [["script", {
                "type": "module",
                "src": format!("{}/queue-scope.js", page.server()),
            }]],
        });
        let settings = format!(
            "export default {{ ...{settings}, vue: {{ template: {{ compilerOptions: \
             {{ isCustomElement: (tag) => tag === \"queue-scope\" }} }} }} }};\n"
        );
        put(&source, ".vitepress/config.mjs", &settings);
        put(&source, "index.md", &format!("# Statuses\n\n{ELEMENT}\n"));
        let mut build = Command::new("node");
        build.arg(readers.join("node_modules/vitepress/bin/vitepress.js"));
        build.arg("build").arg(&source);
        run(build);
        works_in(page, "/built/vitepress/index.html").await;
        page.errors_so_far().await;
    });
}

#[test]
fn it_can_be_packed_for_npm_with_all_that_it_needs_and_nothing_else() {
    let mut pack = Command::new("npm");
    pack.args(["pack", "--dry-run", "--json"]);
    pack.current_dir(given("QUEUESCOPE_PAGE"));
    let packed: Value = serde_json::from_str(&run(pack)).expect("it tells in JSON");
    let files = packed[0]["files"].as_array().cloned().unwrap_or_default();
    let names: Vec<_> = files
        .iter()
        .filter_map(|file| file["path"].as_str())
        .collect();
    for needed in ["package.json", "queue-scope.js", "queue-scope.d.ts"] {
        assert!(names.contains(&needed), "{needed} is not in {names:?}");
    }
    let ends = |end: &str| names.iter().filter(|name| name.ends_with(end)).count();
    assert_eq!(
        (
            ends("/queuescope.css"),
            ends("/queuescope-web_bg.wasm"),
            ends(".html")
        ),
        (1, 1, 0)
    );
}
