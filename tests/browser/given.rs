//! What people hand to the page: files where they fall, values that cannot be, desks of nobody.

use serde_json::{Value, json};
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};

/// A story of that title, with a step.
fn story(title: &str) -> String {
    json!({
        "format": "queuescope-scenario/1",
        "title": title,
        "start": "2026-01-05T08:00:00Z",
        "technicians": ["A"],
        "steps": [{ "at": "PT0S", "actor": { "technician": "A" }, "action": "create_session", "session": "s1" }],
    })
    .to_string()
}

/// Drops files, each a name and its text, on the first such element. Returns whether the browser
/// would have opened them in the place of the page.
async fn drop_files(page: &Page, css: &str, files: &[(&str, String)]) -> Value {
    let script = "const data = new DataTransfer(); \
        for (const [name, text] of arguments[1]) data.items.add(new File([text], name)); \
        const on = document.querySelector(arguments[0]); \
        const drop = kind => on.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true })); \
        drop('dragover'); return drop('drop')";
    page.ask(script, vec![json!(css), json!(files)]).await
}

#[test]
fn each_of_several_files_is_opened_or_told() {
    in_every_browser(Window::Desktop, "#/scenarios", async |page| {
        page.see(".stories-shelf", "109 scenarios").await;
        let files = [
            ("one.json", story("First of three")),
            ("two.json", "no story".to_owned()),
            ("three.json", story("Last of three")),
            ("four.json", "{}".to_owned()),
        ];
        drop_files(page, ".drop", &files).await;
        page.see(".player-head h2", "Last of three").await;
        page.see(".stories-shelf", "111 scenarios").await;
        page.see(".story", "First of three").await;
        page.see(".stories-shelf", "two.json was not opened").await;
        page.see(".stories-shelf", "four.json was not opened").await;
    });
}

#[test]
fn a_file_that_is_dropped_anywhere_never_takes_the_place_of_the_page() {
    in_every_browser(Window::Desktop, "#/scenarios", async |page| {
        page.see(".stories-shelf", "109 scenarios").await;
        let beside = drop_files(page, "h1", &[("one.json", story("Beside the zone"))]).await;
        assert_eq!(beside, false, "the browser is told to leave it");
        page.see(".player-head h2", "Beside the zone").await;
        for address in ["#/desk", "#/explorer", "#/sources"] {
            page.go(address).await;
            page.see("main", "").await;
            let on_the_bar = drop_files(page, ".bar", &[("one.json", story("Elsewhere"))]).await;
            assert_eq!(on_the_bar, false, "{address}");
        }
    });
}

#[test]
fn of_a_wrong_value_only_as_much_is_said_back_as_tells_it() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        let paste = "const field = document.querySelector(arguments[0]); \
            field.value = arguments[1].repeat(1_000_000); \
            field.dispatchEvent(new Event('input', { bubbles: true })); field.focus()";
        let said = async |css: &str| {
            let told = page.text(css).await;
            // The titles of the nearest stories are sentences.
            assert!(told.chars().count() < 480, "{told}");
        };
        for letter in ["x", "9"] {
            page.ask(paste, vec![json!(".limits input"), json!(letter)])
                .await;
            page.click_button(".limits", "Set limits").await;
            page.see(".limits .notice", "is not a limit").await;
            said(".limits .notice").await;

            page.focus("#main").await;
            page.press("b").await;
            let field = "[data-setting='patience'] input";
            page.see_count(field, 1).await;
            page.ask(paste, vec![json!(field), json!(letter)]).await;
            page.press(Key::Enter).await;
            page.see(".dialog .notice", "patience in minutes").await;
            said(".dialog .notice").await;
            page.press(Key::Escape).await;
            page.see_no(".dialog .notice").await;
        }
        let long = "x".repeat(100_000);
        for (address, where_told) in [
            (format!("#/{long}"), "main > .notice"),
            (format!("#/desk/{long}"), ".desk .notice"),
            (format!("#/desk?queue={long}"), ".desk .notice"),
            (format!("#/desk?seed={long}"), "main > .notice"),
            (format!("#/explorer/{long}"), "main > .notice"),
            (format!("#/explorer?view={long}"), "main > .notice"),
            (format!("#/sources/{long}"), "main > .notice"),
            (format!("#/scenarios/{long}"), ".stories-stage .notice"),
        ] {
            page.go(&address).await;
            said(where_told).await;
        }
        page.go("#/scenarios").await;
        page.see(".stories-shelf", "scenarios").await;
        let wrong = story("Wrong").replace("create_session", &"x".repeat(1_000_000));
        drop_files(page, "h1", &[(&"n".repeat(200), wrong)]).await;
        page.see(".stories-shelf .notice", "was not opened").await;
        said(".stories-shelf .notice").await;
    });
}

#[test]
fn a_desk_without_technicians_is_called_one() {
    in_browser(Window::Desktop, "#/scenarios", async |page| {
        page.see(".stories-shelf", "scenarios").await;
        let nobody = json!({
            "format": "queuescope-scenario/1", "title": "Nobody", "start": "2026-01-05T08:00:00Z",
            "technicians": [], "steps": [],
        });
        drop_files(page, "h1", &[("nobody.json", nobody.to_string())]).await;
        page.see(".player-head h2", "Nobody").await;
        page.click_button(".player-controls", "Continue from here")
            .await;
        page.see("#queue-title", "A desk without technicians").await;
        page.see(".console-title", "A desk without technicians")
            .await;
        page.see_no(".console .desk-head .button").await;
    });
}
