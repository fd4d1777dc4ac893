//! What the other tests take for granted: the hands and eyes of the harness are those of a person, in every browser.

use std::io::Write;

use serde_json::{Value, json};
use tempfile::NamedTempFile;
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_every_browser};

/// Puts a thing to try the hands on on an empty page, with a list of what happens to it.
async fn lay_out(page: &Page, thing: &str) {
    let script = "document.body.innerHTML = `<main style='height: 4000px; padding-top: 2000px'>${arguments[0]}</main><ol></ol>`; \
        window.happened = []; \
        for (const kind of arguments[1]) \
            addEventListener(kind, event => { \
                happened.push([kind, event]); \
                document.querySelector('ol').append(`${kind} `); \
            })";
    let kinds = json!([
        "pointerdown",
        "pointermove",
        "pointerup",
        "keydown",
        "wheel",
        "change"
    ]);
    page.leave().await;
    page.ask(script, vec![json!(thing), kinds]).await;
}

/// What a question about all that happened is answered with.
async fn happened(page: &Page, kind: &str, answer: &str) -> Value {
    let script = format!(
        "return happened.filter(([kind]) => kind === '{kind}').map(([kind, event]) => {answer})"
    );
    page.ask(&script, vec![]).await
}

const SQUARE: &str =
    "<div id='thing' tabindex='0' style='width: 100px; height: 100px; touch-action: none'></div>";

#[test]
fn the_mouse_hovers_and_drags_and_turns_its_wheel() {
    in_every_browser(Window::Tablet, "", async |page| {
        lay_out(page, SQUARE).await;
        page.hover("#thing").await;
        page.see_count("#thing:hover", 1).await;

        page.drag("#thing", 31, -20).await;
        let places = "[event.pointerType, event.clientX, event.clientY]";
        let down = happened(page, "pointerdown", places).await;
        let up = happened(page, "pointerup", places).await;
        let moved = |axis: usize| up[0][axis].as_f64().zip(down[0][axis].as_f64());
        assert_eq!(down[0][0], "mouse");
        assert_eq!(moved(1).map(|(to, from)| to - from), Some(31.0));
        assert_eq!(moved(2).map(|(to, from)| to - from), Some(-20.0));
        let on_the_way = happened(page, "pointermove", "event.buttons").await;
        let held = on_the_way.as_array().into_iter().flatten();
        assert!(held.filter(|buttons| **buttons == 1).count() >= 2);

        page.wheel("#thing", 120).await;
        page.see("ol", "wheel").await;
        let turned = happened(page, "wheel", "event.deltaY").await;
        assert_eq!(turned, json!([120]));
    });
}

#[test]
fn a_finger_rests_longer_than_a_tap() {
    in_every_browser(Window::Phone, "", async |page| {
        lay_out(page, SQUARE).await;
        page.long_press("#thing").await;
        let touch = "[event.pointerType, event.timeStamp]";
        let down = happened(page, "pointerdown", touch).await;
        let up = happened(page, "pointerup", touch).await;
        assert_eq!((&down[0][0], &up[0][0]), (&json!("touch"), &json!("touch")));
        let held_for = up[0][1].as_f64().zip(down[0][1].as_f64());
        assert!(held_for.is_some_and(|(up, down)| up - down > 500.0));
    });
}

#[test]
fn keys_are_pressed_with_others_held() {
    in_every_browser(Window::Desktop, "", async |page| {
        lay_out(page, SQUARE).await;
        page.focus("#thing").await;
        page.see_count("#thing:focus", 1).await;
        page.press(Key::Control + Key::Shift + "k").await;
        page.press("k").await;
        let keys = "`${event.ctrlKey} ${event.shiftKey} ${event.key.toLowerCase()}`";
        let pressed = happened(page, "keydown", keys).await;
        let pressed = pressed.as_array().map(|keys| &keys[2..]);
        assert_eq!(
            pressed,
            Some(&[json!("true true k"), json!("false false k")][..])
        );
    });
}

#[test]
fn an_option_is_chosen_and_a_file_is_attached() {
    in_every_browser(Window::Desktop, "", async |page| {
        let options = "<option>On Hold<option value='second'>Active";
        lay_out(page, &format!("<select id='thing'>{options}</select>")).await;
        page.choose("#thing", "Active").await;
        let chosen = happened(page, "change", "event.target.value").await;
        assert_eq!(chosen, json!(["second"]));
        assert_eq!(page.count("#thing option").await, 2);

        lay_out(page, "<input id='thing' type='file'>").await;
        let mut file = NamedTempFile::with_suffix(".csv").expect("room for a file");
        writeln!(file, "Session,Status").expect("room for a line");
        page.attach("#thing", file.path()).await;
        let name = file.path().file_name().and_then(|name| name.to_str());
        let attached = happened(page, "change", "event.target.files[0].name").await;
        assert_eq!(attached[0].as_str(), name);
        assert_eq!(
            page.attribute("#thing", "type").await.as_deref(),
            Some("file")
        );
        assert_eq!(page.attribute("#thing", "hidden").await, None);
    });
}

#[test]
fn a_download_is_taken_when_it_is_whole() {
    in_every_browser(Window::Desktop, "", async |page| {
        let long = "Session,Status\n".repeat(200_000);
        lay_out(
            page,
            "<a id='thing' href='#' download='report.csv'>Report</a>",
        )
        .await;
        for text in ["Session,Status\n", &long, "taken twice"] {
            let script = "document.querySelector('#thing').href = \
                URL.createObjectURL(new Blob([arguments[0]], { type: 'text/csv' }))";
            page.ask(script, vec![json!(text)]).await;
            page.click("#thing").await;
            assert_eq!(page.downloaded("report.csv").await.len(), text.len());
        }
    });
}

#[test]
fn frames_are_timed_and_preferences_are_those_of_the_page() {
    in_every_browser(Window::Desktop, "", async |page| {
        let times = page.frame_times(300).await;
        assert!(times.len() > 2 && times.iter().sum::<f64>() >= 250.0);

        let dark = "return matchMedia('(prefers-color-scheme: dark)').matches";
        for (scheme, is_dark) in [("dark", true), ("light", false)] {
            page.prefers("color-scheme", scheme).await;
            page.see_answer(dark, &json!(is_dark)).await;
        }
        page.prefers("reduced-motion", "reduce").await;
        let still = "return matchMedia('(prefers-reduced-motion: reduce)').matches";
        page.see_answer(still, &json!(true)).await;
    });
}

#[test]
#[should_panic(expected = "so it went in Chromium")]
fn a_failure_names_its_browser() {
    in_every_browser(Window::Desktop, "", async |page| {
        page.ask("console.error('on purpose')", vec![]).await;
    });
}
