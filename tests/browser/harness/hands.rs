//! The hands of a person: the keyboard, the mouse, a finger.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::common::command::{Actions, Command};
use thirtyfour::common::keys::{Key, TypingData};
use thirtyfour::components::SelectElement;
use thirtyfour::prelude::*;

use super::{Page, Unmet};

/// No page has that many stops for the keyboard.
const FARTHEST_TAB: usize = 200;
/// Longer than any system takes for a tap.
const LONG: Duration = Duration::from_millis(800);

impl Page {
    /// Presses keys where the focus is. Modifiers are held down for what follows: `Key::Control + "k"`.
    pub(crate) async fn press(&self, keys: impl Into<TypingData>) {
        let modifiers = [Key::Control, Key::Shift, Key::Alt, Key::Meta].map(|key| key.value());
        let at_once = Some(Duration::ZERO);
        let mut held = Vec::new();
        let mut hands = self.driver.action_chain_with_delay(at_once, at_once);
        for key in keys.into().as_vec() {
            hands = hands.key_down(key);
            if modifiers.contains(&key) {
                held.push(key);
            } else {
                hands = hands.key_up(key);
            }
        }
        for key in held.into_iter().rev() {
            hands = hands.key_up(key);
        }
        hands.perform().await.expect("keys can be pressed");
    }

    /// Presses Tab until the focus is on something whose name begins like this.
    pub(crate) async fn focus_by_tab(&self, name: &str) {
        // Past its last stop a page hands the focus to the window around it, which hands it to the
        // first. That of a test has nothing to stop at: Firefox would keep it, or turn back.
        let script = "const focused = document.activeElement; \
            if (focused === document.body) { focus(); getSelection().collapse(document.body, 0); } \
            return focused.getAttribute('aria-label') ?? focused.textContent.trim()";
        for _ in 0..FARTHEST_TAB {
            self.press(Key::Tab).await;
            let focused = self.ask(script, vec![]).await;
            if focused.as_str().is_some_and(|text| text.starts_with(name)) {
                return;
            }
        }
        panic!("{FARTHEST_TAB} presses of Tab never reached “{name}”");
    }

    /// Puts another text into a field.
    pub(crate) async fn retype(&self, css: &str, text: &str) {
        self.click(css).await;
        self.press(Key::Control + "a").await;
        self.press(Key::Delete).await;
        if !text.is_empty() {
            self.press(text).await;
        }
    }

    /// Clicks the first element that can be clicked.
    pub(crate) async fn click(&self, css: &str) {
        self.until(format_args!("a click on `{css}`"), async || {
            let element = self.find(css).await?;
            Ok(element.click().await?)
        })
        .await;
    }

    /// What no driver has a hand for: a script that is given the first such `element`, as soon as it is there.
    pub(crate) async fn upon(&self, css: &str, script: &str) -> Value {
        self.text(css).await;
        let script = format!("const element = root.querySelector(arguments[0]); {script}");
        let answer = self.look_inside(&script, css).await;
        answer.expect("the script runs")
    }

    /// Drags the scrubber to that minute of the desk.
    pub(crate) async fn slide_to(&self, minute: u32) {
        let slide = format!(
            "element.value = {minute} * 60 * 1000; element.dispatchEvent(new Event('input', {{ bubbles: true }}))"
        );
        self.upon(".timeline-thumb", &slide).await;
    }

    /// Clicks the middle of a line of a drawing: that of the box around it lies beside the line.
    pub(crate) async fn click_line(&self, css: &str) {
        let script = "const middle = element.getPointAtLength(element.getTotalLength() / 2); \
            const { x, y } = middle.matrixTransform(element.getScreenCTM()); return [x, y]";
        let middle = self.upon(css, script).await;
        let at = |index: usize| middle[index].as_f64().map(f64::round);
        let (Some(x), Some(y)) = (at(0), at(1)) else {
            panic!("`{css}` is no line: {middle}");
        };
        #[expect(clippy::cast_possible_truncation, reason = "a place on a screen")]
        let hand = self
            .driver
            .action_chain()
            .move_to(x as i64, y as i64)
            .click();
        hand.perform().await.expect("the mouse can be used");
    }

    /// Clicks the button whose text begins like this, inside the first such element.
    pub(crate) async fn click_button(&self, within: &str, text: &str) {
        self.until(
            format_args!("the button “{text}” in `{within}`"),
            async || {
                let inside = self.find(within).await?;
                let button = format!(".//button[starts-with(normalize-space(.), '{text}')]");
                Ok(inside.find(By::XPath(button)).await?.click().await?)
            },
        )
        .await;
    }

    /// Clicks the label of a box or a choice whose text begins like this, inside the first such element.
    pub(crate) async fn click_label(&self, within: &str, text: &str) {
        self.until(
            format_args!("the choice “{text}” in `{within}`"),
            async || {
                let inside = self.find(within).await?;
                let label = format!(".//label[starts-with(normalize-space(.), '{text}')]");
                Ok(inside.find(By::XPath(label)).await?.click().await?)
            },
        )
        .await;
    }

    /// Puts the mouse on the middle of the first such element.
    pub(crate) async fn hover(&self, css: &str) {
        self.point("mouse", css, &[]).await;
    }

    /// Puts the focus on the first such element, as a click or a way by Tab would.
    pub(crate) async fn focus(&self, css: &str) {
        self.until(format_args!("the focus on `{css}`"), async || {
            Ok(self.find(css).await?.focus().await?)
        })
        .await;
    }

    /// Taps the first such element with a finger.
    pub(crate) async fn tap(&self, css: &str) {
        self.point("touch", css, &[down(), up()]).await;
    }

    /// Lays a finger on the first such element and leaves it there for longer than a tap.
    pub(crate) async fn long_press(&self, css: &str) {
        let hold = json!({ "type": "pause", "duration": LONG.as_millis() });
        self.point("touch", css, &[down(), hold, up()]).await;
    }

    /// Drags the first such element with the mouse, so many CSS pixels to the right and downwards.
    pub(crate) async fn drag(&self, css: &str, dx: i32, dy: i32) {
        // On the way, not only at its end.
        let half = (dx / 2, dy / 2);
        let ways = [half, (dx - half.0, dy - half.1)].map(|(x, y)| {
            json!({ "type": "pointerMove", "origin": "pointer", "x": x, "y": y, "duration": 0 })
        });
        let [first, second] = ways;
        self.point("mouse", css, &[down(), first, second, up()])
            .await;
    }

    /// Turns the wheel over the first such element, so many CSS pixels downwards.
    pub(crate) async fn wheel(&self, css: &str, dy: i32) {
        self.until(format_args!("the wheel over `{css}`"), async || {
            let over = self.in_sight(css).await?.to_json()?;
            let turn = json!({ "type": "scroll", "origin": over, "x": 0, "y": 0, "deltaX": 0, "deltaY": dy });
            self.perform(json!({ "type": "wheel", "id": "wheel", "actions": [turn] }))
                .await
        })
        .await;
    }

    /// Chooses the option with exactly this text in the first such list.
    pub(crate) async fn choose(&self, css: &str, option: &str) {
        self.until(
            format_args!("the option “{option}” of `{css}`"),
            async || {
                let list = self.find(css).await?;
                let list = SelectElement::new(&list).await?;
                Ok(list.select_by_exact_text(option).await?)
            },
        )
        .await;
    }

    /// Gives a file to the first such field.
    pub(crate) async fn attach(&self, css: &str, file: impl AsRef<Path>) {
        self.attach_all(css, &[file]).await;
    }

    /// Gives files to the first such field, all at once.
    pub(crate) async fn attach_all(&self, css: &str, files: &[impl AsRef<Path>]) {
        let files = paths(files).join("\n");
        self.until(format_args!("the field `{css}` for {files}"), async || {
            let field = self.find(css).await?;
            Ok(field.send_keys(&files).await?)
        })
        .await;
    }

    /// Drops files and folders on the first such element, as from a window beside. Chromium alone can
    /// be told to.
    pub(crate) async fn drop_from_outside(&self, css: &str, files: &[impl AsRef<Path>]) {
        self.text(css).await;
        let script = "const { x, y, width, height } = root.querySelector(arguments[0]).getBoundingClientRect(); \
            return [x + width / 2, y + height / 2]";
        let middle = self.look_inside(script, css).await;
        let middle = middle.expect("the script runs");
        let dragged = json!({ "items": [], "files": paths(files), "dragOperationsMask": 1 });
        let browser = self.driver.cdp();
        for kind in ["dragEnter", "dragOver", "drop"] {
            let how = json!({ "type": kind, "x": middle[0], "y": middle[1], "data": dragged });
            let dropped = browser.send_raw("Input.dispatchDragEvent", how);
            dropped.await.expect("files can be dragged");
        }
    }

    /// Moves a pointer to the middle of the first such element, and does the rest there.
    async fn point(&self, kind: &str, css: &str, rest: &[Value]) {
        self.until(format_args!("the {kind} on `{css}`"), async || {
            let there = self.in_sight(css).await?.to_json()?;
            let moved =
                json!({ "type": "pointerMove", "origin": there, "x": 0, "y": 0, "duration": 0 });
            let all = [&[moved], rest].concat();
            let kind_of = json!({ "pointerType": kind });
            self.perform(
                json!({ "type": "pointer", "id": kind, "parameters": kind_of, "actions": all }),
            )
            .await
        })
        .await;
    }

    async fn perform(&self, deeds: Value) -> Result<(), Unmet> {
        let actions = Actions::from(json!([deeds]));
        self.driver.cmd(Command::PerformActions(actions)).await?;
        Ok(())
    }

    /// The first such element, scrolled to where a pointer reaches it.
    async fn in_sight(&self, css: &str) -> Result<WebElement, Unmet> {
        let element = self.find(css).await?;
        let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.look(script, vec![element.to_json()?]).await?;
        Ok(element)
    }
}

/// As they are typed into a field.
fn paths(files: &[impl AsRef<Path>]) -> Vec<String> {
    let path = |file: &_| {
        let file = std::path::absolute(file).expect("a file has a path");
        file.to_str().expect("a path that can be typed").to_owned()
    };
    files.iter().map(path).collect()
}

fn down() -> Value {
    json!({ "type": "pointerDown", "button": 0 })
}

fn up() -> Value {
    json!({ "type": "pointerUp", "button": 0 })
}
