//! What is said once the program has broken: it must not happen, and where it does, nobody is left
//! before a page that no longer answers.

use leptos::prelude::document;
use leptos::web_sys::Element;

use crate::i18n;
use crate::instance::{breaks, instance};

/// From now on the page says so when it breaks. What it shows then is put there without what has broken.
pub(crate) fn say_so() {
    std::panic::set_hook(Box::new(|panic| {
        breaks();
        console_error_panic_hook::hook(panic);
        show();
    }));
}

/// Takes away what was said.
pub(crate) fn take_away() {
    if let Some(place) = instance().place() {
        place.set_text_content(None);
    }
}

fn show() {
    let instance = instance();
    let words = i18n::without_a_page().map(|words| &words.shell);
    let said = words.map(|words| {
        if instance.keeps() {
            words.broken_and_kept
        } else {
            words.broken
        }
    });
    if let (Some(place), Some(notice)) = (instance.place(), said.and_then(notice)) {
        place.set_text_content(None);
        // Without its own content it has room for this.
        let _ = place.append_child(&notice);
    }
}

fn notice(said: &str) -> Option<Element> {
    let notice = document().create_element("p").ok()?;
    notice.set_class_name("page-broken");
    notice.set_attribute("role", "alert").ok()?;
    notice.set_text_content(Some(said));
    Some(notice)
}
