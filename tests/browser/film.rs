//! A story in front of a class: it plays like a film, by keys and by hand.

use serde_json::json;
use thirtyfour::common::keys::Key;

use super::harness::{Window, in_browser, in_every_browser};

const AT: &str = ".player-at > [aria-hidden]";

#[test]
fn space_arrows_home_and_end_are_those_of_a_film() {
    in_every_browser(Window::Desktop, "#/scenarios/change-38", async |page| {
        page.see(AT, "Step 0 of 7").await;
        page.focus("#main").await;
        page.press(Key::Right).await;
        page.press(Key::Right).await;
        page.see(AT, "Step 2 of 7").await;
        page.press(Key::Left).await;
        page.see(AT, "Step 1 of 7").await;
        page.press(Key::End).await;
        page.see(AT, "Step 7 of 7").await;
        page.press(Key::Home).await;
        page.see(AT, "Step 0 of 7").await;
        page.press(" ").await;
        page.see(".player-controls", "Pause").await;
        page.see(AT, "Step 1 of 7").await;
        page.press(" ").await;
        page.see(".player-controls", "Play").await;
        // Keys that make the desk's clock go make the story go here.
        let at = page.text(AT).await;
        page.press("n").await;
        let next = if at.contains("Step 1") {
            "Step 2"
        } else {
            "Step 3"
        };
        page.see(AT, next).await;
        page.press("p").await;
        page.see(".player-controls", "Pause").await;
        page.press("p").await;
        page.see(".player-controls", "Play").await;
    });
}

#[test]
fn elsewhere_the_same_keys_move_the_clock_again() {
    in_browser(Window::Desktop, "#/scenarios/change-38", async |page| {
        page.see(AT, "Step 0 of 7").await;
        page.go("#/desk").await;
        page.see(".clock", "Pause").await;
        page.press("p").await;
        page.see(".clock", "Resume").await;
    });
}

#[test]
fn any_step_is_reached_by_the_scrubber_and_the_speed_is_chosen() {
    in_every_browser(Window::Phone, "#/scenarios/change-38", async |page| {
        page.see(AT, "Step 0 of 7").await;
        let slide =
            "element.value = 4; element.dispatchEvent(new Event('input', { bubbles: true }))";
        page.upon(".player-scrubber", slide).await;
        page.see(AT, "Step 4 of 7").await;
        page.see(".step[aria-current]", "Transfer session to B")
            .await;
        page.choose(".player-controls select", "4×").await;
        page.click_button(".player-controls", "Play").await;
        page.see(AT, "Step 7 of 7").await;
        page.see(".player-controls", "Play").await;
    });
}

#[test]
fn a_refused_step_says_why_once_it_is_played() {
    let address = "#/scenarios/refusal-transfer-swapped";
    in_browser(Window::Desktop, address, async |page| {
        page.see(".step-refused", "").await;
        let seen = "return [...document.querySelectorAll('.step-refused')] \
            .filter((why) => why.checkVisibility()).length";
        assert_eq!(page.ask(seen, vec![]).await, json!(0));
        page.focus("#main").await;
        page.press(Key::End).await;
        page.see_answer(
            "return [...document.querySelectorAll('.step-refused')] \
            .every((why) => why.checkVisibility() && why.textContent.length > 10)",
            &json!(true),
        )
        .await;
    });
}

/// A question, what can be answered, and what the answer was worth.
const QUESTION: &str = ".question h3";
const VERDICT: &str = ".question-verdict";

#[test]
fn before_a_step_the_player_asks_what_happens_next_if_somebody_wants_it() {
    in_every_browser(Window::Desktop, "#/scenarios/change-38", async |page| {
        page.see(AT, "Step 0 of 7").await;
        page.see_no(QUESTION).await;
        page.click_label(".player-controls", "Ask me first").await;
        page.focus("#main").await;
        page.press(Key::Right).await;
        page.see(QUESTION, "What happens next?").await;
        page.see(AT, "Step 0 of 7").await;
        // What comes is not read in the list.
        let seen = "return [...document.querySelectorAll('.step')] \
            .filter((step) => step.checkVisibility({ visibilityProperty: true })).length";
        assert_eq!(page.ask(seen, vec![]).await, json!(0));
        let all = page.texts_now(".question-answers button").await;
        let right: Vec<_> = all
            .iter()
            .filter(|text| text.contains("shows Connecting"))
            .collect();
        assert_eq!(right.len(), 1, "{all:?}");
        assert!(
            all.contains(&"The console refuses it".to_owned()),
            "{all:?}"
        );
        page.click_button(".question-answers", right[0]).await;
        page.see(AT, "Step 1 of 7").await;
        page.see(VERDICT, "Correct.").await;

        page.click_button(".player-controls", "Play").await;
        page.see(QUESTION, "What happens next?").await;
        page.see_no(VERDICT).await;
        page.click_button(".question-answers", "No status changes")
            .await;
        page.see(AT, "Step 2 of 7").await;
        page.see(VERDICT, "Not quite: ").await;
        // It stays until somebody has read it.
        page.see(".player-controls", "Play").await;

        // Whoever does not know goes on, and is told.
        page.focus("#main").await;
        page.press(Key::Right).await;
        page.see(QUESTION, "What happens next?").await;
        page.press(Key::Right).await;
        page.see(AT, "Step 3 of 7").await;
        page.see_no(QUESTION).await;
        page.see(VERDICT, "The answer: ").await;
        // Nor is it read in the procedure.
        page.see_no(".story-procedure").await;
        page.click_label(".player-controls", "Ask me first").await;
        page.press(Key::Right).await;
        page.see(AT, "Step 4 of 7").await;
        page.see(".story-procedure", "").await;
    });
}

#[test]
fn the_step_that_is_played_is_in_sight_in_its_list_and_the_page_stays_where_it_is() {
    for window in [Window::Phone, Window::Desktop] {
        in_browser(window, "#/scenarios/change-38", async |page| {
            let in_sight = "const list = document.querySelector('.player-steps').getBoundingClientRect(), \
                step = document.querySelector('.step[aria-current]').getBoundingClientRect(); \
                return step.top >= list.top - 1 && step.bottom <= list.bottom + 1";
            page.see(AT, "Step 0 of 7").await;
            page.focus("#main").await;
            let scrolled = page.ask("return scrollY", vec![]).await;
            for step in 1..=7 {
                page.press(Key::Right).await;
                page.see(AT, &format!("Step {step} of 7")).await;
                page.see_answer(in_sight, &json!(true)).await;
            }
            assert_eq!(page.ask("return scrollY", vec![]).await, scrolled);
        });
    }
}
