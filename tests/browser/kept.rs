//! What outlives a reload, and what is said of what does not.

use super::harness::{Page, Window, in_browser, in_every_browser};
use super::stories::{FILE, file};

/// The status in the head of the panel.
pub(super) const STATUS: &str = ".panel-status .status-name";
pub(super) const BUSY: &str = "#/desk?seed=7&technicians=4&sessions=60";

/// A disabled technician creates a session that later steps use: all is refused.
pub(super) const NOTHING_WORKS: &str = r#"{ "format": "queuescope-scenario/1", "title": "Nothing works",
    "start": "2026-01-05T08:00:00Z", "technicians": ["A", "B"], "steps": [
    { "at": "PT0S", "actor": "administrator", "action": "disable_technician", "technician": "A" },
    { "at": "PT1S", "actor": {"technician": "A"}, "action": "create_session", "session": "s1" },
    { "at": "PT2S", "actor": "customer", "action": "start_applet", "session": "s1" },
    { "at": "PT3S", "actor": {"technician": "B"}, "action": "start_session", "session": "s1" },
    { "at": "PT4S", "actor": {"technician": "B"}, "action": "hold_session", "session": "s1" } ] }"#;

/// A session that should have been refused and was not, and then another one.
const ONE_TOO_MANY: &str = r#"{ "format": "queuescope-scenario/1", "start": "2026-01-05T08:00:00Z",
    "title": "One too many", "technicians": ["A"], "steps": [
    { "at": "PT0S", "actor": {"technician": "A"}, "action": "create_session", "session": "one", "refused": true },
    { "at": "PT1M", "actor": {"technician": "A"}, "action": "create_session", "session": "two" },
    { "at": "PT2M", "actor": "customer", "action": "start_applet", "session": "two" },
    { "at": "PT3M", "expect": [ {"session": "two", "queue": "A", "status": "Waiting"} ] } ] }"#;

/// From now on nothing that the page keeps or forgets is kept or forgotten.
pub(super) async fn the_store_is_as_it_is(page: &Page) {
    let script = "Storage.prototype.setItem = Storage.prototype.removeItem = () => {}";
    page.ask(script, vec![]).await;
}

/// Leaves room for so many letters in the tab's store.
async fn room_is_left_for(page: &Page, letters: usize) {
    let script = "let filler = ''; \
        for (let size = 1 << 23; size >= 1; size >>= 1) { \
            try { sessionStorage.setItem('filler', filler + 'x'.repeat(size)); filler += 'x'.repeat(size); } catch {} \
        } \
        sessionStorage.setItem('filler', filler.slice(arguments[0]))";
    page.ask(script, vec![letters.into()]).await;
}

/// What the tab keeps of the run holds that this was done with Okafor's session.
async fn is_kept(page: &Page, what: &str) {
    let script = format!(
        "return /{what}[^a-z]+session[^A-Za-z]+Okafor/.test(sessionStorage['queuescope.run'])"
    );
    page.see_answer(&script, &true.into()).await;
}

pub(super) async fn hold_okafor(page: &Page) {
    page.click_button(".clock", "Pause").await;
    page.click_button(".panel", "Hold session").await;
    page.see(STATUS, "On Hold").await;
}

#[test]
fn a_story_in_which_nothing_works_and_a_step_back_survive_a_reload() {
    in_every_browser(Window::Desktop, "#/scenarios", async |page| {
        let (_room, path) = file("nothing.json", NOTHING_WORKS);
        page.attach(FILE, &path).await;
        page.see(".player-head h2", "Nothing works").await;
        page.click(".step:nth-last-child(1) .step-button").await;
        page.click_button(".player-go-on", "Continue").await;
        page.see_address("#/desk").await;
        page.go("#/desk?queue=B").await;
        page.click_button(".desk-queue", "New session").await;
        page.see(STATUS, "Connecting").await;
        page.click("[aria-label^='Undo']").await;
        page.see_no(STATUS).await;
        page.reload().await;
        page.see(".timeline-branches", "Nothing works").await;
        page.click("[aria-label^='Redo']").await;
        page.see(STATUS, "Connecting").await;
        page.see_no(".kept-aside").await;
    });
}

#[test]
fn what_cannot_be_read_is_set_aside_and_told_and_can_be_saved() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_okafor(page).await;
        is_kept(page, "hold_session").await;
        let script = "sessionStorage['queuescope.run'] = 'nonsense'";
        page.ask(script, vec![]).await;
        the_store_is_as_it_is(page).await;
        page.reload().await;
        page.see(".kept-aside", "Some of what was kept").await;
        page.see(STATUS, "Active").await;
        page.click_button(".kept-aside", "Save it as a file").await;
        let saved = page.downloaded("queuescope-kept.txt").await;
        assert_eq!(saved, "nonsense");
        page.reload().await;
        page.click_button(".kept-aside", "Try again").await;
        page.see(".kept-aside", "It still cannot be opened").await;
        page.click_button(".kept-aside", "Discard").await;
        page.click_button(".kept-aside", "Discard permanently")
            .await;
        page.see_no(".kept-aside").await;
        page.reload().await;
        page.see(STATUS, "Active").await;
        page.see_no(".kept-aside").await;
    });
}

#[test]
fn of_a_damaged_run_the_branches_that_can_be_read_are_there() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_okafor(page).await;
        page.click("[aria-label^='Undo']").await;
        page.see(STATUS, "Active").await;
        page.click_button(".panel", "End session").await;
        page.see(".timeline-branches", "Branch 2").await;
        is_kept(page, "end_session").await;
        let script = "sessionStorage['queuescope.run'] = \
            sessionStorage['queuescope.run'].replace('hold_session', 'fly')";
        page.ask(script, vec![]).await;
        the_store_is_as_it_is(page).await;
        page.reload().await;
        page.see(".kept-aside", "It is set aside until you close the tab")
            .await;
        page.see(STATUS, "Removed").await;
        page.see_no(".timeline-branches").await;
    });
}

#[test]
fn what_the_page_did_not_open_with_is_not_read_again_until_somebody_asks() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_okafor(page).await;
        is_kept(page, "hold_session").await;
        page.ask("sessionStorage['queuescope.opening'] = ''", vec![])
            .await;
        the_store_is_as_it_is(page).await;
        page.reload().await;
        page.see(".kept-aside", "Some of what was kept").await;
        page.see(STATUS, "Active").await;
        page.click_button(".kept-aside", "Try again").await;
        page.see(STATUS, "On Hold").await;
        page.see_no(".kept-aside").await;
        page.see(".left-desks", "earlier desks are kept").await;
    });
}

/// What is kept says what it comes to: another moment would make sense as well, and is not what was done.
#[test]
fn a_number_that_is_another_is_noticed_though_it_makes_sense() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_okafor(page).await;
        is_kept(page, "hold_session").await;
        let script = "const kept = sessionStorage['queuescope.run']; \
            const changed = kept.replace(/PT41M/, 'PT40M'); \
            sessionStorage['queuescope.run'] = changed; \
            return changed !== kept";
        assert_eq!(page.ask(script, vec![]).await, true);
        the_store_is_as_it_is(page).await;
        page.reload().await;
        page.see(".kept-aside", "It is set aside until you close the tab")
            .await;
        page.click_button(".kept-aside", "Discard").await;
        page.click_button(".kept-aside", "Discard permanently")
            .await;
        page.see_no(".kept-aside").await;
    });
}

#[test]
fn what_is_done_is_kept_while_one_works_and_not_only_when_the_page_goes() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_okafor(page).await;
        is_kept(page, "hold_session").await;
    });
}

#[test]
fn a_clock_that_stands_still_or_is_fast_is_so_after_a_reload() {
    in_every_browser(Window::Desktop, "#/desk", async |page| {
        page.choose(".clock-speed", "60×").await;
        page.click_button(".clock", "Pause").await;
        let clock = page.text(".clock-face").await;
        page.reload().await;
        page.see(".clock", "Resume").await;
        page.see(".clock-face", &clock).await;
        let speed = "return document.querySelector('.clock-speed').value";
        page.see_answer(speed, &"60".into()).await;
    });
}

#[test]
fn a_run_without_room_is_told_and_the_last_good_copy_stays() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        page.click_button(".clock", "Pause").await;
        page.click_button(".panel", "Hold session").await;
        is_kept(page, "hold_session").await;
        room_is_left_for(page, 20).await;
        page.click_button(".panel", "Start session").await;
        page.see(".kept-too-large", "After a reload it is as it was at 08:41")
            .await;
        page.click_button(".kept-too-large", "Save").await;
        assert!(
            page.downloaded("queuescope.json")
                .await
                .contains("start_session")
        );
        page.reload().await;
        page.see(STATUS, "On Hold").await;
        page.see(".notice", "as it was some time before the reload")
            .await;
        page.click_button(".notice", "OK").await;
        page.ask("delete sessionStorage['filler']", vec![]).await;
        page.see_no(".notice").await;
    });
}

/// Two desks that look alike from outside: begun at one moment, at which one session was created.
#[test]
fn of_two_desks_that_were_left_at_one_moment_each_is_kept_as_it_was() {
    in_browser(Window::Desktop, "#/desk", async |page| {
        page.click_button(".clock", "Pause").await;
        for queue in ["Ana", "Ben"] {
            page.press("b").await;
            page.click_button(".opening", "An empty desk").await;
            page.see_no(STATUS).await;
            page.go(&format!("#/desk?queue={queue}")).await;
            page.see("h1", queue).await;
            page.click_button(".desk-queue", "New session").await;
            page.see(STATUS, "Connecting").await;
        }
        // Of the desks that were left the one without the sessions of the morning.
        let created_by = |name: &str| {
            format!(
                "return Object.entries(sessionStorage).some(([key, text]) => \
                key.startsWith('queuescope.left.') && !text.includes('Okafor') && \
                /technician[^a-z]+{name}[^a-z]+action[^a-z]+create_session/.test(text))"
            )
        };
        page.see_answer(&created_by("Ana"), &true.into()).await;
        // Back to it: the other one is left in its place.
        page.click_button(".left-list li:first-child", "Go back to it")
            .await;
        page.see(".tab[data-place=worked]", "Ana").await;
        page.see_answer(&created_by("Ben"), &true.into()).await;
    });
}

#[test]
fn a_desk_that_was_left_and_has_no_room_is_told() {
    in_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_okafor(page).await;
        is_kept(page, "hold_session").await;
        room_is_left_for(page, 100).await;
        page.go(BUSY).await;
        page.see(".left-desks", "The desk at 08:41").await;
        page.see(".notice", "A desk that you left is too large to be kept")
            .await;
        page.ask("delete sessionStorage['filler']", vec![]).await;
        page.click_button(".left-desks", "Discard").await;
        page.click_button(".left-desks", "Discard permanently")
            .await;
        page.see_no(".notice").await;
    });
}

#[test]
fn a_file_without_room_is_told() {
    in_browser(Window::Desktop, "#/scenarios", async |page| {
        room_is_left_for(page, 100).await;
        let (_room, path) = file("nothing.json", NOTHING_WORKS);
        page.attach(FILE, &path).await;
        page.see(".notice", "nothing.json is open, but there is no room")
            .await;
        page.see(".player-head h2", "Nothing works").await;
    });
}

#[test]
fn a_link_to_another_desk_leaves_the_present_one_beside_it() {
    in_every_browser(Window::Desktop, "#/desk/Okafor", async |page| {
        hold_okafor(page).await;
        page.go(BUSY).await;
        page.see_count(".tab", 6).await;
        page.see(".left-desks", "The desk at 08:41").await;
        page.reload().await;
        page.see_count(".tab", 6).await;
        page.click_button(".left-desks", "Go back to it").await;
        page.see_address("#/desk").await;
        page.go("#/desk/Okafor").await;
        page.see(STATUS, "On Hold").await;
        page.see(".left-desks", "The desk at").await;
        // Loaded anew with the address of the other one, too.
        page.leave().await;
        page.open(BUSY).await;
        page.see_count(".tab", 6).await;
        page.see_count(".left-list li", 1).await;
        page.click_button(".left-desks", "Go back to it").await;
        page.go("#/desk/Okafor").await;
        page.see(STATUS, "On Hold").await;
        page.click_button(".left-desks", "Discard").await;
        page.click_button(".left-desks", "Discard permanently")
            .await;
        page.see_no(".left-desks").await;
    });
}

#[test]
fn back_leads_to_the_desk_that_was_there_and_not_to_a_new_one() {
    in_browser(Window::Desktop, BUSY, async |page| {
        page.click_button(".clock", "Pause").await;
        page.click_button(".desk-queue", "New session").await;
        page.see(STATUS, "Connecting").await;
        page.go("#/desk?seed=8&technicians=3&sessions=20").await;
        page.see(".left-desks", "The desk at").await;
        page.ask("history.back()", vec![]).await;
        page.see(STATUS, "Connecting").await;
        page.see_count(".left-list li", 1).await;
    });
}

#[test]
fn a_story_with_a_broken_expectation_has_no_false_pass_after_it() {
    in_browser(Window::Desktop, "#/scenarios", async |page| {
        let (_room, path) = file("many.json", ONE_TOO_MANY);
        page.attach(FILE, &path).await;
        page.see(".player-head h2", "One too many").await;
        page.see(
            ".step:nth-child(1) .step-failure",
            "should have been refused",
        )
        .await;
        page.see(".step:nth-child(3) .step-what", "(two)").await;
        for step in 2..=4 {
            let judged = format!(".step:nth-child({step}) .step-unjudged");
            page.see(&judged, "not judged, because step 1").await;
        }
        page.see_count(".step-failure", 1).await;
    });
}
