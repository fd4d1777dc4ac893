//! A place as people send it to each other.

use queuescope_page::address::Address;

use crate::instance::instance;
use crate::ui::beside::site;

/// The place with the address of the page before it; of a part of another page, with that of the page it is from.
pub(crate) fn in_full(place: &Address) -> String {
    let page = instance().address_of_the_page().unwrap_or_else(site);
    format!("{page}{}", place.href())
}
