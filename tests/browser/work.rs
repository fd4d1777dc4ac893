//! The work of several people at one desk, by mouse and again by keyboard alone, in every browser.

use thirtyfour::common::keys::Key;

use super::harness::{Page, Window, in_every_browser};

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
        page.see(".clock", "Go on").await;
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

    /// Goes on at the console of that technician.
    async fn sits_down_at(&self, name: &str) {
        let link = format!(".participant a[href*='queue={name}']");
        match self.by {
            By::Mouse => self.page.click(&link).await,
            By::Keyboard => {
                self.page.focus(&link).await;
                self.page.press(Key::Enter).await;
            }
        }
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
            self.press(".clock", "Next:").await;
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
