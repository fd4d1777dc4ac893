//! A story is edited on the page, by mouse and by keyboard; what comes of it is read by the core.

use queuescope_core::scenario::{Player, Scenario};
use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_browser, in_every_browser};

const SAID: &str = ".editor-said";

async fn edit(page: &Page) {
    page.click_button(".player-head", "Edit").await;
    page.see(".editor", "Sessions").await;
}

#[test]
fn a_documented_story_becomes_ones_own_under_other_names_and_in_another_order() {
    in_every_browser(Window::Desktop, "#/scenarios/change-38", async |page| {
        edit(page).await;
        page.retype(".editor-title input", "Handed over").await;
        page.retype("input[aria-label='Sessions, name 1']", "Okafor")
            .await;
        page.press(Key::Enter).await;
        page.retype("input[aria-label='People and queues, name 1']", "Ana")
            .await;
        page.press(Key::Enter).await;
        page.see(".editor-steps", "Ana: Start session").await;
        // The last but one step, and back.
        page.click("[aria-label='Move step 6 down']").await;
        page.see("[data-step='6']", "B: Start session").await;
        page.press(Key::Enter).await;
        page.see("[data-step='5']", "B: Start session").await;
        page.click("[aria-label='Remove step 7']").await;
        page.see_count(".editor-step", 6).await;
        page.retype("[aria-label='Time of step 6']", "10:00").await;
        page.press(Key::Enter).await;
        page.click_button(".editor-deeds", "Save as a file").await;
        let file = page.downloaded("queuescope-scenario.json").await;
        let scenario = Scenario::read(&file).expect("a scenario");
        assert_eq!(scenario.title, "Handed over");
        assert!(file.contains("Okafor") && !file.contains("s1"), "{file}");
        assert_eq!(scenario.steps.len(), 6);
        assert_eq!(scenario.steps[5].at.num_minutes(), 10);

        page.click_button(".editor-deeds", "Save to my scenarios")
            .await;
        page.see_address("#/scenarios/handed-over").await;
        page.see(".player-head h2", "Handed over").await;
        page.see(".player-at > [aria-hidden]", "Step 0 of 6").await;
        page.see(".stories-shelf", "Handed over").await;
    });
}

#[test]
fn what_is_no_story_any_more_says_so_and_is_not_saved() {
    in_browser(Window::Desktop, "#/scenarios/change-38", async |page| {
        edit(page).await;
        // Without its beginning.
        page.click("[aria-label='Remove step 1']").await;
        page.see(SAID, "s1").await;
        let is_off = page.attribute(".editor-deeds button", "disabled").await;
        assert!(is_off.is_some());
        page.click_button(".editor-deeds", "Cancel").await;
        page.see(".player-at > [aria-hidden]", "Step 0 of 7").await;

        edit(page).await;
        page.retype("[aria-label='Time of step 2']", "soon").await;
        page.press(Key::Enter).await;
        page.see(SAID, "Write a time as 2:30 or 1:02:30.").await;
        let shown = page
            .upon("[aria-label='Time of step 2']", "return element.value")
            .await;
        assert_eq!(shown, "0:00:20");
        page.retype("input[aria-label='People and queues, name 1']", "B")
            .await;
        page.press(Key::Enter).await;
        page.see(SAID, "Something is already called B.").await;
    });
}

#[test]
fn where_it_ends_otherwise_what_must_hold_is_written_anew() {
    in_browser(Window::Desktop, "#/scenarios/change-38", async |page| {
        edit(page).await;
        // Nobody picks the session up.
        page.click("[aria-label='Remove step 6']").await;
        page.see_count(".editor-step", 6).await;
        page.click_button(".editor-deeds", "Save as a file").await;
        let file = page.downloaded("queuescope-scenario.json").await;
        let scenario = Scenario::read(&file).expect("a scenario");
        let last = scenario.steps.last().expect("a last step");
        assert!(
            last.expect.iter().all(|one| one.outcome.is_none()),
            "{last:?}"
        );
        assert!(
            file.contains("Outgoing") && !file.contains("Removed"),
            "{file}"
        );
    });
}

#[test]
fn a_step_is_set_to_another_time_and_goes_there_and_what_comes_of_it_is_said() {
    in_every_browser(Window::Desktop, "#/scenarios/change-38", async |page| {
        edit(page).await;
        let title = "return document.querySelector('.editor-title input').value";
        let title = page.ask(title, vec![]).await;
        assert!(title.as_str().is_some_and(|it| it.starts_with("Copy of ")));
        page.retype("[aria-label='Time of step 6']", "0:30").await;
        page.press(Key::Enter).await;
        page.see("[data-step='2'] .editor-says", "B: Start session")
            .await;
        page.see_count("[data-step='2'] .editor-at:focus", 1).await;
        // Nothing has been handed over yet: B has nothing to start.
        page.see(SAID, "no longer give").await;
        page.see_count("[data-step='2'][data-otherwise]", 1).await;
        // What is no story any more still says what it said.
        page.click("[aria-label='Remove step 1']").await;
        page.see(SAID, "s1").await;
        page.see("[data-step='1'] .editor-says", "B: Start session")
            .await;
    });
}

#[test]
fn one_s_own_story_is_changed_called_something_else_and_discarded() {
    in_every_browser(Window::Desktop, "#/scenarios/change-38", async |page| {
        edit(page).await;
        page.retype(".editor-title input", "Mine").await;
        page.press(Key::Enter).await;
        page.click_button(".editor-deeds", "Save to my scenarios")
            .await;
        page.see_address("#/scenarios/mine").await;
        page.click_button(".player-head", "Edit").await;
        page.retype(".editor-title input", "Handed over").await;
        page.press(Key::Enter).await;
        page.click_button(".editor-deeds", "Save changes").await;
        page.see_address("#/scenarios/handed-over").await;
        page.see(".player-head h2", "Handed over").await;
        page.see_count(".story[href='#/scenarios/mine']", 0).await;
        page.reload().await;
        page.see(".player-head h2", "Handed over").await;
        page.see_count(".story[href='#/scenarios/mine']", 0).await;
        page.click_button(".player-head", "Discard").await;
        page.click_button(".player-head", "Discard permanently")
            .await;
        page.see_address("#/scenarios").await;
        page.see_count(".story[href='#/scenarios/handed-over']", 0)
            .await;
        page.reload().await;
        page.see(".story", "").await;
        page.see_count(".story[href='#/scenarios/handed-over']", 0)
            .await;
    });
}

#[test]
fn a_run_at_the_desk_becomes_a_story_to_edit() {
    in_browser(Window::Desktop, "#/scenarios", async |page| {
        page.click_button(".stories-new", "New scenario…").await;
        page.click_button(".opening-plain", "An empty desk").await;
        page.click_button(".desk-queue", "New session").await;
        page.click_button(".desk-tools", "Keep as a scenario").await;
        // It is asked for its title, which can be left as well.
        page.press(Key::Escape).await;
        page.click_button(".desk-tools", "Keep as a scenario").await;
        page.retype(".keep-as-story input", "A quiet morning").await;
        page.press(Key::Enter).await;
        page.see_address("#/scenarios/a-quiet-morning").await;
        edit(page).await;
        page.see(".editor-steps", "New session").await;
    });
}

#[test]
fn steps_are_added_from_what_could_be_done_then_and_one_that_is_refused_as_well() {
    in_every_browser(Window::Desktop, "#/scenarios/change-14", async |page| {
        edit(page).await;
        page.see_count(".editor-step", 6).await;
        // A minute after the last step the session is on hold: it can be started again.
        page.choose(".editor-what", "Start session → Active").await;
        page.click_button(".editor-add", "Add").await;
        page.see("[data-step='6'] .editor-says", "A: Start session")
            .await;
        page.see_count(".editor-what:focus", 1).await;
        page.choose(".editor-what", "A: Start session").await;
        page.click_button(".editor-add", "Add").await;
        page.see("[data-step='7'] .editor-says", "refused").await;
        // Among the others, at its time.
        page.retype(".editor-add .editor-at", "0:30").await;
        page.press(Key::Enter).await;
        page.choose(".editor-what", "A: New session → Connecting")
            .await;
        page.click_button(".editor-add", "Add").await;
        page.see("[data-step='2'] .editor-says", "New session")
            .await;
        page.choose(".editor-what", "Expect what every queue shows")
            .await;
        page.click_button(".editor-add", "Add").await;
        page.see("[data-step='9'] .editor-says", "Connecting").await;
        page.click_button(".editor-deeds", "Save as a file").await;
        let file = page.downloaded("queuescope-scenario.json").await;
        let scenario = Scenario::read(&file).expect("a scenario");
        let refused = scenario.steps.iter().filter_map(|step| step.act.as_ref());
        assert_eq!(refused.filter(|act| act.refused).count(), 1, "{file}");
        let mut player = Player::new(&scenario);
        while let Some(step) = player.step() {
            assert!(step.is_ok(), "{step:?}");
        }
        // One session, then the other.
        page.choose(".editor-session", "s1").await;
        page.choose(".editor-what", "Hold session → On Hold").await;
        page.click_button(".editor-add", "Add").await;
        page.see("[data-step='10'] .editor-says", "s1").await;
    });
}
