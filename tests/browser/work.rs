//! The work of several people at one desk, by mouse and again by keyboard alone, in every browser.

use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_every_browser};
use super::stories::{FILE, file};

/// The status in the head of the panel.
const STATUS: &str = ".panel-status .status-name";
/// Who sees the session, a line each.
const PARTICIPANTS: &str = ".participants li";

/// With what one works.
#[derive(Clone, Copy, Debug)]
enum By {
    Mouse,
    Keyboard,
}

/// Work at a desk where time stands still.
fn at_the_desk(address: &str, by: By, work: &impl AsyncFn(&Hands)) {
    in_every_browser(Window::Desktop, address, async |page| {
        let hands = Hands { page, by };
        hands.press(".clock", "Pause").await;
        page.see(".clock", "Resume").await;
        work(&hands).await;
    });
}

struct Hands<'a> {
    page: &'a Page,
    by: By,
}

impl Hands<'_> {
    /// Presses the button whose text begins like this.
    async fn press(&self, within: &str, name: &str) {
        match self.by {
            By::Mouse => self.page.click_button(within, name).await,
            By::Keyboard => {
                self.page.focus_by_tab(name).await;
                self.page.press(Key::Enter).await;
            }
        }
    }

    async fn does(&self, name: &str) {
        self.press(".panel", name).await;
    }

    /// Opens what is folded behind that line.
    async fn unfolds(&self, class: &str, line: &str) {
        match self.by {
            By::Mouse => self.page.click(&format!(".{class} summary")).await,
            By::Keyboard => {
                self.page.focus_by_tab(line).await;
                self.page.press(Key::Enter).await;
            }
        }
    }

    /// Presses the button that shows a drawing and is called like this.
    async fn presses_drawing(&self, name: &str) {
        match self.by {
            By::Mouse => {
                let button = format!("button[aria-label^='{name}']");
                // It may lie under what stays in sight at the top of the panel.
                self.page
                    .upon(&button, "element.scrollIntoView({ block: 'center' })")
                    .await;
                self.page.click(&button).await;
            }
            By::Keyboard => {
                self.page.focus_by_tab(name).await;
                self.page.press(Key::Enter).await;
            }
        }
    }

    /// Jumps to the moment at which that limit strikes the session.
    async fn jumps_to(&self, limit: &str) {
        self.presses_drawing(&format!("Jump to {limit}")).await;
    }

    /// Looks at an earlier moment.
    async fn turns_time_back(&self) {
        match self.by {
            By::Mouse => self.page.drag(".timeline-thumb", -80, 0).await,
            By::Keyboard => {
                self.page.focus_by_tab("Moment").await;
                for _ in 0..4 {
                    self.page.press(Key::Left).await;
                }
            }
        }
        self.page.see(".timeline-past", "You are looking at").await;
    }

    /// Follows a link, or presses what stands in a list, wherever Tab may find it.
    async fn follows(&self, css: &str) {
        match self.by {
            By::Mouse => self.page.click(css).await,
            By::Keyboard => {
                self.page.focus(css).await;
                self.page.press(Key::Enter).await;
            }
        }
    }

    /// Goes on at the console of that technician.
    async fn sits_down_at(&self, name: &str) {
        let link = format!(".participant a[href*='queue={name}']");
        self.follows(&link).await;
        self.page.see("h1", name).await;
    }

    async fn sees(&self, status: &str) {
        self.page.see(STATUS, status).await;
    }

    /// What one of them shows.
    async fn shows(&self, name: &str, status: &str) {
        let line = format!("{PARTICIPANTS}[data-queue='{name}'] .status-name");
        self.page.see(&line, status).await;
    }

    /// Goes from limit to limit until that status is shown.
    async fn waits_for(&self, status: &str) {
        for _ in 0..12 {
            if self.page.text(STATUS).await == status {
                return;
            }
            self.press(".clock", "Jump to:").await;
        }
        self.sees(status).await;
    }
}

async fn transfer_there_and_back(hands: &Hands<'_>) {
    hands.sees("Active").await;
    hands.does("Transfer session to Ben").await;
    hands.shows("Ana", "Outgoing").await;
    hands.shows("Ben", "Incoming").await;
    hands.sits_down_at("Ben").await;
    hands.sees("Incoming").await;
    hands.does("Start session").await;
    hands.sees("Active").await;
    hands.shows("Ana", "Removed from TC queue").await;
    hands.does("Transfer session to Ana").await;
    hands.sees("Outgoing").await;
    hands.sits_down_at("Ana").await;
    hands.does("Start session").await;
    hands.sees("Active").await;
    hands.shows("Ben", "Removed from TC queue").await;
}

#[test]
fn a_session_is_transferred_to_a_colleague_and_back() {
    at_the_desk("#/desk/Okafor", By::Mouse, &async |hands| {
        transfer_there_and_back(hands).await;
    });
}

#[test]
fn a_session_is_transferred_to_a_colleague_and_back_by_keyboard_alone() {
    at_the_desk("#/desk/Okafor", By::Keyboard, &async |hands| {
        transfer_there_and_back(hands).await;
    });
}

async fn collaborate(hands: &Hands<'_>) {
    hands.does("Invite Ben").await;
    hands.shows("Ben", "Invitation").await;
    hands.does("Ben: Start session").await;
    hands.shows("Ben", "Collaborating").await;
    hands.does("Offer the lead to Ben").await;
    hands.does("Ben: Take lead").await;
    hands.sees("Collaborating").await;
    hands.shows("Ben", "Active").await;
    hands.does("Ben: Exclude Ana").await;
    hands.sees("Removed from TC queue").await;
    hands.shows("Ben", "Active").await;
}

#[test]
fn colleagues_collaborate_change_the_lead_and_exclude() {
    at_the_desk("#/desk/Okafor", By::Mouse, &async |hands| {
        collaborate(hands).await;
    });
}

#[test]
fn colleagues_collaborate_change_the_lead_and_exclude_by_keyboard_alone() {
    at_the_desk("#/desk/Okafor", By::Keyboard, &async |hands| {
        collaborate(hands).await;
    });
}

async fn lose_the_network(hands: &Hands<'_>) {
    hands.does("Transfer session to Ben").await;
    hands.does("Lose network").await;
    hands.page.see(".device-network", "Network down").await;
    hands.waits_for("Reconnecting").await;
    hands.shows("Ben", "Reconnecting").await;
    hands.waits_for("Offline").await;
    hands.shows("Ben", "Offline").await;
    hands.does("Restore network").await;
    hands.sees("Outgoing").await;
    hands.shows("Ben", "Incoming").await;
}

#[test]
fn everybody_loses_the_link_when_the_device_loses_its_network() {
    at_the_desk("#/desk/Okafor", By::Mouse, &async |hands| {
        lose_the_network(hands).await;
    });
}

#[test]
fn everybody_loses_the_link_when_the_device_loses_its_network_by_keyboard_alone() {
    at_the_desk("#/desk/Okafor", By::Keyboard, &async |hands| {
        lose_the_network(hands).await;
    });
}

/// From the PIN to the end, with the network lost on the way.
async fn live_a_whole_life(hands: &Hands<'_>) {
    let page = hands.page;
    hands.press(".desk-head", "New session").await;
    page.see_address("#/desk/Session%209").await;
    hands.sees("Connecting").await;
    page.see(".deadline", "Connecting limit").await;
    hands.does("Start applet").await;
    hands.sees("Waiting").await;
    hands.does("Start session").await;
    hands.sees("Active").await;
    hands.does("Hold session").await;
    hands.sees("On Hold").await;
    hands.does("Start session").await;
    hands.sees("Active").await;

    hands.does("Lose network").await;
    page.see(".panel-note", "The connection is lost").await;
    hands.jumps_to("Connection loss").await;
    hands.sees("Reconnecting").await;
    page.see(".panel-note .status-name", "Active").await;
    hands.jumps_to("Offline").await;
    hands.sees("Offline").await;
    hands.does("Restore network").await;
    hands.sees("Active").await;

    hands.does("End session").await;
    hands.sees("Removed from TC queue").await;
    page.see(".panel-note", "Closed by technician").await;
    page.see(".queue-gone", "Session 9").await;
    page.see_no(".queue-row[aria-current]").await;
    hands.unfolds("history", "History").await;
    page.see_count(".history-list li", 9).await;
}

#[test]
fn a_session_is_worked_from_its_creation_through_offline_to_its_end() {
    at_the_desk("#/desk", By::Mouse, &async |hands| {
        live_a_whole_life(hands).await;
    });
}

#[test]
fn a_session_is_worked_from_its_creation_through_offline_to_its_end_by_keyboard_alone() {
    at_the_desk("#/desk", By::Keyboard, &async |hands| {
        live_a_whole_life(hands).await;
    });
}

/// The idle clock runs with the console in the background, unless a tool is open.
async fn idle_with_tools(hands: &Hands<'_>) {
    let page = hands.page;
    page.see(".idle-still", "Idle limit: 20:00 left").await;
    hands
        .unfolds("next-more", "Tools, consoles and administrator")
        .await;
    hands.does("Console to the background").await;
    page.see(".deadline .numeric", "20:00").await;
    hands.does("Open remote control").await;
    page.see(".idle-still", "Idle limit: 20:00 left").await;
    page.see_no(".deadline").await;
    hands.does("Close remote control").await;
    page.see(".deadline .numeric", "20:00").await;
    hands.jumps_to("Idle limit").await;
    hands.sees("Timed out").await;
    hands.does("End session").await;
    hands.sees("Removed from TC queue").await;
    page.see(".panel-note", "Timed out: closed by technician")
        .await;
}

#[test]
fn an_unattended_session_times_out_while_no_tool_is_open() {
    at_the_desk("#/desk/Okafor", By::Mouse, &async |hands| {
        idle_with_tools(hands).await;
    });
}

#[test]
fn an_unattended_session_times_out_while_no_tool_is_open_by_keyboard_alone() {
    at_the_desk("#/desk/Okafor", By::Keyboard, &async |hands| {
        idle_with_tools(hands).await;
    });
}

/// Back, on differently, and both pasts side by side.
async fn go_back_and_on_differently(hands: &Hands<'_>) {
    let page = hands.page;
    hands.turns_time_back().await;
    hands.sees("Active").await;
    hands.does("Hold session").await;
    hands.sees("On Hold").await;
    page.see_no(".timeline-past").await;
    page.see(".timeline-kept", "is kept").await;
    hands.presses_drawing("Compare with Main").await;
    page.see(".timeline-differences", "Different at").await;
    page.see(".timeline-differences tbody", "On Hold").await;
    hands.press(".timeline-kept", "Back to Main").await;
    hands.sees("Active").await;
    page.see("[aria-current].timeline-branch-row", "Main").await;
}

#[test]
fn time_is_turned_back_and_two_pasts_are_compared() {
    at_the_desk("#/desk/Okafor", By::Mouse, &async |hands| {
        go_back_and_on_differently(hands).await;
    });
}

#[test]
fn time_is_turned_back_and_two_pasts_are_compared_by_keyboard_alone() {
    at_the_desk("#/desk/Okafor", By::Keyboard, &async |hands| {
        go_back_and_on_differently(hands).await;
    });
}

/// What is done is saved as a file, opened again and played. The window that chooses a file is the
/// system's own.
async fn record_and_play(hands: &Hands<'_>) {
    let page = hands.page;
    hands.does("Hold session").await;
    hands.sees("On Hold").await;
    hands.press(".desk-tools", "Save as a scenario file").await;
    let text = page.downloaded("queuescope.json").await;
    let (_room, path) = file("mine.json", &text);
    hands.follows(".bar-screens a[href='#/scenarios']").await;
    page.attach(FILE, &path).await;
    page.see(".player-head h2", "What was done at a desk").await;
    hands.presses_drawing("Next step").await;
    page.see(".step[aria-current]", "New session").await;
    hands.follows(".step:nth-last-child(2) .step-button").await;
    page.see(".step[aria-current]", "Ana: Hold session (Okafor)")
        .await;
    page.see_no(".step-failure").await;
}

#[test]
fn what_is_done_is_recorded_and_played_again() {
    at_the_desk("#/desk/Okafor", By::Mouse, &async |hands| {
        record_and_play(hands).await;
    });
}

#[test]
fn what_is_done_is_recorded_and_played_again_by_keyboard_alone() {
    at_the_desk("#/desk/Okafor", By::Keyboard, &async |hands| {
        record_and_play(hands).await;
    });
}

/// The button that holds the session, by the status it brings.
const HOLD: &str = ".next-actions > [data-brings='on-hold'] button";
/// What it would do, entry by entry.
const EFFECT: &str = ".preview .effect";

#[test]
fn what_an_action_would_do_is_seen_before_it_is_done() {
    at_the_desk("#/desk/Okafor", By::Mouse, &async |hands| {
        let page = hands.page;
        page.see(".preview", "Point at an action").await;
        page.hover(HOLD).await;
        page.see(".preview-name", "Hold session").await;
        page.see(EFFECT, "On Hold").await;
        page.hover("h2.console-title").await;
        page.see(".preview", "Point at an action").await;
        page.focus(HOLD).await;
        page.see(EFFECT, "On Hold").await;
        hands.sees("Active").await;
    });
}

#[test]
fn a_finger_that_rests_on_an_action_sees_what_it_would_do_and_does_not_do_it() {
    in_every_browser(Window::Phone, "#/desk/Okafor", async |page| {
        page.see(STATUS, "Active").await;
        page.long_press(HOLD).await;
        page.see(EFFECT, "On Hold").await;
        page.see(STATUS, "Active").await;
    });
}

#[test]
fn other_limits_tell_what_they_would_end_before_they_are_set() {
    at_the_desk("#/desk/Visser", By::Mouse, &async |hands| {
        let page = hands.page;
        page.retype(".limit-field:nth-of-type(2) input", "6").await;
        page.see(".foresight", "would end one entry at once").await;
        page.see(".ending", "Visser (Ana)").await;
        hands.sees("Waiting").await;
        page.press(Key::Enter).await;
        hands.sees("Removed from TC queue").await;
        page.see_no(".foresight").await;
    });
}
