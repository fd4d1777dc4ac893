//! Which day it is where the browser is: for what is taken along, and will be read on another one.

/// As in 2026-03-09.
pub(crate) fn today() -> String {
    let now = js_sys::Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    format!("{year:04}-{month:02}-{day:02}")
}
