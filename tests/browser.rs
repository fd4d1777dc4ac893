//! The page in a real browser, as a person meets it.

mod harness;

use harness::{Window, in_browser};

#[test]
fn the_page_opens_with_its_screen() {
    in_browser(Window::Desktop, "", async |page| {
        page.see("main", "").await;
    });
}
