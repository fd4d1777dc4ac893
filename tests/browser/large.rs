//! Large stories: what is drawn depends on the window, not on the length of the file.

use std::fmt::Write;

use serde_json::json;
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser};
use super::stories::{FILE, file};

/// More elements than a screen can show to anybody, and far fewer than a large story has parts.
const MANY: usize = 12_000;

/// A story with so many technicians, and these steps.
fn story(technicians: usize, groups: &str, steps: &str) -> String {
    let names: Vec<_> = (0..technicians).map(|one| format!("T{one}")).collect();
    let names = json!(names);
    format!(
        r#"{{ "format": "queuescope-scenario/1", "title": "Large", "start": "2026-01-05T08:00:00Z",
              "technicians": {names}, {groups} "steps": [ {steps} ] }}"#
    )
}

/// A session after the other, each opened at its own second.
fn sessions(count: usize) -> String {
    let mut steps = String::new();
    for number in 0..count {
        let comma = if number == 0 { "" } else { ",\n" };
        let _ = write!(
            steps,
            r#"{comma}{{ "at": "PT{number}S", "actor": {{ "technician": "T0" }}, "action": "create_session", "session": "s{number}" }}"#
        );
    }
    steps
}

async fn open(page: &Page, text: &str) {
    let (_room, path) = file("large.json", text);
    page.longest_task().await;
    page.attach(FILE, &path).await;
    page.see(".player-head h2", "Large").await;
    page.see(".player-controls", "Step 0 of").await;
    page.never_hung("a large story that is opened").await;
}

/// From wherever one has scrolled to.
async fn go_on(page: &Page) {
    page.never_hung("a large story that is played").await;
    page.ask("scrollTo(0, 0)", vec![]).await;
    page.click_button(".player-controls", "Continue from here")
        .await;
    page.see(".tabs", "T0").await;
    page.never_hung("a large story that is gone on with").await;
}

async fn elements(page: &Page) -> usize {
    page.count("*").await
}

/// How long the page is busy with what a script does, until the frame after it, in milliseconds.
async fn busy_with(page: &Page, script: &str) -> f64 {
    let script = format!(
        "const done = arguments[0]; const began = performance.now(); {script}; \
         requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began)))"
    );
    let took = page.ask_later(&script, vec![]).await;
    took.as_f64().expect("a time")
}

#[test]
fn ten_thousand_steps_are_played_one_as_quickly_as_of_ten() {
    in_browser(Window::Desktop, "#/scenarios", async |page| {
        open(page, &story(3, "", &sessions(10_000))).await;
        page.see(".player-controls", "Step 0 of 10000").await;
        assert!(elements(page).await < MANY);
        let step = "document.querySelector('.player-controls [aria-label=\"Next step\"]').click()";
        let took = busy_with(page, step).await;
        assert!(took < 1_000.0, "a step took {took} ms");
        page.see(".player-controls", "Step 1 of 10000").await;
        // The last steps come when one looks there.
        let end = "document.querySelector('.player-steps').lastElementChild.scrollIntoView()";
        page.ask(end, vec![]).await;
        page.see(".step-at", "2:46:39").await;
        assert!(elements(page).await < MANY);
        let last = "[...document.querySelectorAll('.step-button')].at(-1).click()";
        page.ask(last, vec![]).await;
        page.see(".player-controls", "Step 10000 of 10000").await;
        page.see(".step[aria-current]", "2:46:39").await;
        assert!(elements(page).await < MANY);
    });
}

#[test]
fn a_thousand_technicians_with_fifty_entries_each_are_drawn_where_one_looks() {
    in_browser(Window::Desktop, "#/scenarios", async |page| {
        let names: Vec<_> = (0..1_000).map(|one| format!("T{one}")).collect();
        let groups = format!(r#""groups": {{ "All": {} }},"#, json!(names));
        let mut steps = sessions(50);
        for number in 0..50 {
            let at = 100 + number * 3;
            for (after, who, action) in [
                (0, r#""customer""#, r#""start_applet""#),
                (1, r#"{ "technician": "T0" }"#, r#""start_session""#),
                (
                    2,
                    r#"{ "technician": "T0" }"#,
                    r#""transfer_session", "to": { "group": "All" }"#,
                ),
            ] {
                let at = at + after;
                let _ = write!(
                    steps,
                    r#",{{ "at": "PT{at}S", "actor": {who}, "action": {action}, "session": "s{number}" }}"#
                );
            }
        }
        open(page, &story(1_000, &groups, &steps)).await;
        let last = "[...document.querySelectorAll('.portion')].forEach(portion => portion.scrollIntoView()); \
            document.querySelector('.player-steps').lastElementChild.scrollIntoView()";
        page.ask(last, vec![]).await;
        page.see(".step-what", "(s49)").await;
        page.ask(
            "[...document.querySelectorAll('.step-button')].at(-1).click()",
            vec![],
        )
        .await;
        page.see(".player-controls", "Step 200 of 200").await;
        page.see(".step[aria-current] .step-effects", "and ").await;
        assert!(elements(page).await < MANY, "{}", elements(page).await);
        // At the desk, too, and in the panel of a session that everybody has.
        go_on(page).await;
        page.see_count(".tab", 60).await;
        assert!(elements(page).await < MANY, "{}", elements(page).await);
        page.go("#/desk/s0?queue=T500").await;
        page.see(".panel", "in the queues of 996 more technicians")
            .await;
        page.see(".tab[data-place=worked]", "T500").await;
        page.see(".participants", "T1").await;
        page.see_count(".participant", 8).await;
        page.click(".participants-more > summary").await;
        page.see_count(".participant", 32).await;
        assert!(elements(page).await < MANY, "{}", elements(page).await);
        page.never_hung("a session that a thousand people have")
            .await;
    });
}

#[test]
fn an_axis_of_ten_thousand_years_has_as_many_marks_as_there_is_room_for() {
    in_browser(Window::Desktop, "#/scenarios", async |page| {
        let steps = r#"{ "at": "PT0S", "actor": { "technician": "T0" }, "action": "create_session", "session": "s0" },
            { "at": "PT60S", "actor": "customer", "action": "start_applet", "session": "s0" },
            { "at": "P2900000D", "expect": [] }"#;
        let endless =
            r#""limits": { "connecting_minutes": 0, "waiting_minutes": 0, "idle_minutes": 0 },"#;
        open(page, &story(1, endless, steps)).await;
        page.click(".step:last-child .step-button").await;
        page.see(".player-controls", "Step 3 of 3").await;
        go_on(page).await;
        page.go("#/desk/s0").await;
        page.see(".timeline-axis-time", "-01-01").await;
        let marks = page.count(".timeline-axis-mark").await;
        assert!((3..40).contains(&marks), "{marks} marks");
    });
}

/// One session that is selected so many times, a second apart.
fn selections(count: usize) -> String {
    let mut steps = sessions(1);
    for at in 1..=count {
        let _ = write!(
            steps,
            r#",{{ "at": "PT{at}S", "actor": {{ "technician": "T0" }}, "action": "select_session", "session": "s0" }}"#
        );
    }
    steps
}

#[test]
fn a_large_file_tells_how_far_it_is_read_and_can_be_stopped() {
    in_browser(Window::Desktop, "#/scenarios", async |page| {
        let text = story(1, "", &selections(60_000));
        let (_room, path) = file("large.json", &text);
        // What the page says of it is gone as quickly as the file is read.
        let script = "window.told = []; new MutationObserver(() => { \
                const status = document.querySelector('.drop [role=status]'); \
                if (status !== null) window.told.push(status.textContent); \
                if (window.stops) document.querySelector('.drop > .button:not(.drop-button)')?.click(); \
            }).observe(document.body, { subtree: true, childList: true, characterData: true })";
        page.ask(script, vec![]).await;
        page.ask("window.stops = true", vec![]).await;
        page.attach(FILE, &path).await;
        let told = "return window.told.some(told => /Reading large.json: \\d+%/.test(told))";
        page.see_answer(told, &json!(true)).await;
        page.see_no(".drop [role=status]").await;
        page.see(".stories-hint", "Choose a scenario").await;
        page.ask("window.stops = false", vec![]).await;
        page.attach(FILE, &path).await;
        page.see(".player-head h2", "Large").await;
        page.see(".player-controls", "Step 0 of 60001").await;
        page.see_no(".drop [role=status]").await;
    });
}

#[test]
fn of_very_many_deeds_those_are_marked_that_can_be_told_apart_and_the_keys_reach_each() {
    in_browser(Window::Desktop, "#/scenarios", async |page| {
        open(page, &story(1, "", &selections(20_000))).await;
        let end = "document.querySelector('.player-steps').lastElementChild.scrollIntoView()";
        page.ask(end, vec![]).await;
        page.see(".step-at", "5:33:20").await;
        let last = "[...document.querySelectorAll('.step-button')].at(-1).click()";
        page.ask(last, vec![]).await;
        page.see(".player-controls", "Step 20001 of 20001").await;
        go_on(page).await;
        page.go("#/desk/s0").await;
        page.see("[data-row=events]", "Events").await;
        let marks = page.count(".timeline-event").await;
        assert!((100..=401).contains(&marks), "{marks} marks");
        page.focus(".timeline-event:nth-of-type(2)").await;
        page.see(".timeline-detail", "08:").await;
        let item = "return Number(document.activeElement.id.split('-').at(-1))";
        let first = page.ask(item, vec![]).await.as_u64().expect("a mark");
        page.press(Key::Right).await;
        page.see_answer(item, &json!(first + 1)).await;
        page.press(Key::Right).await;
        page.see_answer(item, &json!(first + 2)).await;
        page.press(Key::End).await;
        page.see_answer(item, &json!(20_000)).await;
        page.never_hung("a session with 20,000 deeds").await;
    });
}

/// Goes to a desk that takes its time, while it gets ready to another place or to the same, and says
/// what the panel showed meanwhile.
async fn asks_for(page: &Page, address: &str, then: &str) -> String {
    let script = "const [address, then, done] = arguments; location.hash = address; \
        (function look() { \
            if (!document.querySelector('.page-opens')) return requestAnimationFrame(look); \
            location.hash = then; done(document.querySelector('.panel').textContent) })()";
    let places = vec![json!(address), json!(then)];
    let shown = page.ask_later(script, places).await;
    shown.as_str().expect("a text").to_owned()
}

#[test]
fn a_large_desk_gets_ready_in_portions_and_the_present_one_stays_until_then() {
    in_browser(Window::Desktop, "#/desk", async |page| {
        page.see(".panel", "Okafor").await;
        page.longest_task().await;
        let large = "#/desk?seed=3&technicians=50&arrivals=600&sessions=5000";
        let meanwhile = asks_for(page, large, large).await;
        assert!(meanwhile.contains("Okafor"), "{meanwhile}");
        page.see_count(".tab", 52).await;
        page.see_no(".page-opens").await;
        page.see(".panel-status", "").await;
        page.never_hung("a large desk that gets ready").await;
        // Who goes elsewhere meanwhile waits for it no more.
        let another = "#/desk?seed=4&technicians=50&arrivals=600&sessions=5000";
        asks_for(page, another, "#/desk?seed=5&technicians=3&sessions=10").await;
        page.see_count(".tab", 5).await;
        page.see_no(".page-opens").await;
        page.see_count(".left-list > li", 2).await;
    });
}
