//! The proof: what holds in every state, seen, played, and broken by a rule that is another.

use queuescope_core::proof::Property;
use thirtyfour::common::keys::Key;

use super::harness::{Window, in_browser, in_every_browser};

const STANDING: &str = ".proof-standing";
const HOLDS: &str = ".proof-property[data-verdict='holds']";
const BROKEN: &str = ".proof-property[data-verdict='broken']";
const FROM: &str = ".proof-choice label:nth-of-type(1) select";
const TO: &str = ".proof-choice label:nth-of-type(2) select";

#[test]
fn every_state_is_visited_and_everything_holds() {
    let all = Property::all().count();
    in_every_browser(Window::Desktop, "#/proof", async |page| {
        page.see(STANDING, &format!("All {all} properties hold."))
            .await;
        page.see(STANDING, "8,530").await;
        page.see(STANDING, "39,640").await;
        page.see_count(HOLDS, all).await;
        page.see(HOLDS, "tested in 2,974 moves").await;
    });
}

#[test]
fn what_shows_a_property_is_opened_and_played_by_keyboard() {
    in_every_browser(Window::Desktop, "#/proof", async |page| {
        let says = "Whoever is Active has the lead.";
        page.see(STANDING, "properties hold").await;
        page.see(HOLDS, says).await;
        page.focus(&format!("{HOLDS}:nth-of-type(3) summary")).await;
        page.press(Key::Enter).await;
        let run = format!("{HOLDS}:nth-of-type(3) .proof-run");
        page.see(&run, "Customer: Start applet").await;
        page.see(&run, "Ana: Start session").await;
        page.focus_by_tab("Play as a scenario").await;
        page.press(Key::Enter).await;
        page.see_count("main[data-screen='scenarios']", 1).await;
        page.see("main h2", says).await;
    });
}

#[test]
fn a_change_that_is_printed_but_not_simulated_is_seen_to_break_what_holds() {
    in_every_browser(Window::Desktop, "#/proof", async |page| {
        page.click(".proof-disputed a[href='#/proof/active/closed-by-waiting-customer']")
            .await;
        page.see_address("#/proof/active/closed-by-waiting-customer")
            .await;
        page.see(STANDING, "1 of 55 properties does not hold.")
            .await;
        page.see(".proof-choice", "Added: this can happen at any time")
            .await;
        page.see_count(BROKEN, 1).await;
        page.see(BROKEN, "only if nobody had picked up the session")
            .await;
        page.see_count(&format!("{BROKEN} .proof-step"), 3).await;
        page.see(
            &format!("{BROKEN} .proof-step[data-supposed]"),
            "The added change happens",
        )
        .await;
        // No desk plays that.
        page.see_no(&format!("{BROKEN} .proof-play")).await;
        page.reload().await;
        page.see_count(BROKEN, 1).await;
        page.click(".proof-back").await;
        page.see(STANDING, "All 55 properties hold.").await;
        page.see_no(BROKEN).await;
    });
}

#[test]
fn a_rule_is_left_out_by_choosing_its_two_statuses() {
    in_every_browser(Window::Desktop, "#/proof", async |page| {
        page.choose(FROM, "Collaborating").await;
        page.see(STANDING, "All 55 properties hold.").await;
        page.choose(TO, "Removed from TC queue").await;
        page.see_address("#/proof/collaborating/removed").await;
        page.see(".proof-choice", "Left out: this never happens")
            .await;
        page.see(BROKEN, "If nobody does anything more").await;
        page.see_count(&format!("{BROKEN} .proof-play"), 1).await;
        page.go("#/proof/invitation/collaborating").await;
        page.see(
            ".proof-property[data-verdict='never']",
            "A queue shows Collaborating.",
        )
        .await;
        page.see(".proof-kind", "Does not hold").await;
        page.see(".proof-kind:nth-of-type(3)", "No longer tested")
            .await;
        page.see(".proof-kind:nth-of-type(3)", "A collaborator never")
            .await;
        page.focus(".proof-back").await;
        page.press(Key::Enter).await;
        page.see_address("#/proof").await;
        page.see(STANDING, "All 55 properties hold.").await;
        let chosen = "return [...document.querySelectorAll('.proof-choice select')].map((one) => one.value).join() \
            + (document.activeElement.tagName === 'SELECT')";
        page.see_answer(chosen, &",true".into()).await;
    });
}

#[test]
fn the_card_of_a_change_and_the_sources_lead_there() {
    in_browser(
        Window::Desktop,
        "#/explorer/timed-out/removed",
        async |page| {
            page.click(".card a[href='#/proof/timed-out/removed']")
                .await;
            page.see(".proof-choice", "Left out").await;
            page.go("#/sources").await;
            page.click(".sources a[href='#/proof']").await;
            page.see(STANDING, "All 55 properties hold.").await;
            page.see(".bar-screens [aria-current='true']", "Sources")
                .await;
        },
    );
}
