//! What stands at the end of what is printed: where it is from, and of which day.

use leptos::prelude::*;

use crate::address::{CurrentAddress, in_full};
use crate::clock::{every, today};
use crate::i18n::words;

/// In so many milliseconds it looks at the calendar: a page can be open for days.
const LOOKS: u32 = 60_000;

/// The line.
#[component]
pub(super) fn PrintFoot() -> impl IntoView {
    let (address, words) = (CurrentAddress::expect(), &words().take_along);
    let day = RwSignal::new(today());
    every(LOOKS, move || day.set(today()));
    view! {
        <footer class="print-foot" aria-hidden="true">
            <span>{move || in_full(&address.get())}</span>
            <span>{move || (words.made)(env!("CARGO_PKG_VERSION"), &day.get())}</span>
        </footer>
    }
}
