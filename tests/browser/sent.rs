//! Links that hold a story: copied, followed, cut and changed on their way.

use queuescope_core::scenario::{DOCUMENTED, Scenario, Unreadable};
use queuescope_page::address::Address;
use serde_json::json;

use super::harness::{Page, Window, in_browser, in_every_browser};

/// What the story that is sent is called.
const TITLE: &str = "The recipient picks up a transferred session";

/// What the page copies is remembered for the test.
pub(super) const LISTEN: &str = "navigator.clipboard.writeText = text => { \
    window.copied = text; \
    return Promise.resolve(); \
};";

const COPIED: &str = "return window.copied";

pub(super) const FORBID: &str =
    "navigator.clipboard.writeText = () => Promise.reject(new Error('no'))";

/// The link to a story as somebody has sent it.
fn sent() -> String {
    let story = DOCUMENTED.iter().find(|story| story.id == "change-38");
    let story = story.expect("a documented story");
    let story = Scenario::read(story.text).expect("it is right");
    let address = Address::holding(&story).expect("it is short");
    address.href()
}

pub(super) async fn copied(page: &Page) -> String {
    let copied = page.ask(COPIED, vec![]).await;
    copied.as_str().expect("something was copied").to_owned()
}

async fn follow(page: &Page, place: &str) {
    page.ask("location.hash = arguments[0]", vec![json!(place)])
        .await;
}

#[test]
fn what_was_done_at_a_desk_is_played_by_whoever_follows_its_link() {
    in_every_browser(Window::Desktop, "#/desk", async |page| {
        page.click_button(".clock", "Pause").await;
        page.click_button(".desk-queue", "New session").await;
        page.see(".panel", "Session 9").await;
        page.ask(LISTEN, vec![]).await;
        page.click_button(".desk-tools", "Copy a link to this run")
            .await;
        page.see(".desk-tools", "Link copied.").await;
        let link = copied(page).await;
        let (_, place) = link.split_once('#').expect("a place of the page");
        assert!(place.starts_with("/scenarios/sent/1"), "{link}");
        assert!(place.len() < 400, "{link}");

        page.open(&format!("#{place}")).await;
        page.see(".player-head h2", "What was done at a desk").await;
        page.see(".stories-stage", "is held in the link").await;
        page.click_button(".player-controls", "Continue from here")
            .await;
        page.see_address("#/desk").await;
        page.see(".timeline-branches", "What was done at a desk")
            .await;
    });
}

#[test]
fn a_link_whose_end_is_missing_says_so_and_plays_what_is_left() {
    let whole = sent();
    let cut = &whole[..whole.len() - 9];
    let left = match Scenario::from_short(cut.trim_start_matches("#/scenarios/sent/")) {
        Err(Unreadable::Cut(Some(beginning))) => beginning.scenario.steps.len(),
        other => panic!("{other:?}"),
    };
    assert!(left > 0);
    in_every_browser(Window::Phone, cut, async |page| {
        page.see(".stories-stage .notice", "This link is incomplete")
            .await;
        page.click(".stories-stage .notice a").await;
        page.see(".player-head h2", TITLE).await;
        let steps = format!("Step 0 of {left}");
        page.see(".player-controls", &steps).await;
        follow(page, &whole[..30]).await;
        page.see(".stories-stage .notice", "This link is incomplete")
            .await;
        page.see_no(".stories-stage .notice a").await;
    });
}

#[test]
fn what_mail_adds_to_a_link_changes_nothing_and_what_it_changes_is_said() {
    let whole = sent();
    in_browser(Window::Desktop, &format!("{whole})."), async |page| {
        page.see(".player-head h2", TITLE).await;
        let (head, tail) = whole.split_at(60);
        follow(page, &format!("{head}%0D%0A{tail}")).await;
        page.see(".player-head h2", TITLE).await;
        let mut changed = whole.clone();
        changed.replace_range(80..81, if &whole[80..81] == "A" { "B" } else { "A" });
        follow(page, &changed).await;
        page.see(".stories-stage .notice", "This link is damaged")
            .await;
        follow(page, &whole.replace("/sent/1", "/sent/2")).await;
        page.see(".stories-stage .notice", "newer version").await;
    });
}

#[test]
fn what_does_not_fit_into_a_link_is_said_and_a_documented_story_has_a_short_one() {
    let busy = "#/desk?seed=1&sessions=300";
    in_browser(Window::Desktop, busy, async |page| {
        page.see_count(".tab", 8).await;
        page.ask(LISTEN, vec![]).await;
        page.click_button(".desk-tools", "Copy a link to this run")
            .await;
        page.see(".desk-tools", "Too long for a link").await;
        follow(page, "#/scenarios/change-38").await;
        page.click_button(".player-controls", "Copy link").await;
        page.see(".player-controls", "Link copied.").await;
        assert!(copied(page).await.ends_with("#/scenarios/change-38"));
        // Where copying is forbidden, there is the link itself.
        page.ask(FORBID, vec![]).await;
        page.click_button(".player-controls", "Copy link").await;
        page.see(".player-controls", "does not let this page copy")
            .await;
        let link = page.attribute(".player-controls a", "href").await;
        assert!(link.is_some_and(|link| link.ends_with("#/scenarios/change-38")));
    });
}

#[test]
fn a_step_of_a_story_has_a_link_and_is_where_the_story_opens() {
    let address = "#/scenarios/change-38?step=4";
    in_every_browser(Window::Desktop, address, async |page| {
        page.see(".player-controls", "Step 4 of 7").await;
        page.see(".step[aria-current]", "A: Transfer session to B")
            .await;
        page.see(".cast-queue:nth-child(2)", "Incoming").await;
        page.ask(LISTEN, vec![]).await;
        page.click(".player-controls [aria-label='Next step']")
            .await;
        page.click_button(".player-controls", "Copy link").await;
        page.see(".player-controls", "Link copied.").await;
        assert!(copied(page).await.ends_with("#/scenarios/change-38?step=5"));
        follow(page, "#/scenarios/change-38?step=2").await;
        page.see(".player-controls", "Step 2 of 7").await;
        // Of a story with fewer steps all have been played.
        follow(page, "#/scenarios/change-38?step=70").await;
        page.see(".player-controls", "Step 7 of 7").await;
        page.see(".stories-stage .notice", "asks for step 70").await;
        follow(page, "#/scenarios/change-38?step=last").await;
        page.see("main .notice", "step “last”").await;
        page.see(".player-controls", "Step 0 of 7").await;
    });
}

#[test]
fn some_steps_of_a_story_are_shown_alone_and_what_was_before_has_happened() {
    let address = "#/scenarios/change-38?steps=3-5";
    in_every_browser(Window::Phone, address, async |page| {
        page.see(".player-controls", "Step 2 of 7").await;
        page.see_count(".step", 3).await;
        page.see(".stories-stage", "Steps 3 to 5 are shown").await;
        let back = ".player-controls [aria-label='Previous step']";
        assert!(page.attribute(back, "disabled").await.is_some());
        for step in ["3", "4", "5"] {
            page.click(".player-controls [aria-label='Next step']")
                .await;
            page.see(".player-controls", &format!("Step {step} of 7"))
                .await;
        }
        let on = ".player-controls [aria-label='Next step']";
        assert!(page.attribute(on, "disabled").await.is_some());
        page.click(back).await;
        page.ask(LISTEN, vec![]).await;
        page.click_button(".player-controls", "Copy link").await;
        page.see(".player-controls", "Link copied.").await;
        let link = copied(page).await;
        assert!(link.ends_with("change-38?steps=3-5&step=4"), "{link}");
        page.click(".stories-stage a[href$='change-38?step=4']")
            .await;
        page.see_count(".step", 7).await;
        page.see(".player-controls", "Step 4 of 7").await;
    });
}

#[test]
fn a_story_from_a_link_is_kept_among_ones_own() {
    in_every_browser(Window::Desktop, &sent(), async |page| {
        page.see(".player-controls", "Step 0 of 7").await;
        page.click(".player-controls [aria-label='Next step']")
            .await;
        page.click_button(".player-controls", "Keep in my scenarios")
            .await;
        page.see(".story[aria-current]", TITLE).await;
        page.see_address("picks-up-a-transferred-session").await;
        page.see(".player-controls", "Step 0 of 6").await;
        let offered =
            "return document.querySelector('.player-controls').textContent.includes('Keep in')";
        page.see_answer(offered, &json!(false)).await;
        page.reload().await;
        page.see(".player-head h2", TITLE).await;
        page.see(".player-controls", "Step 0 of 6").await;
    });
}
