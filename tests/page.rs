//! What the page knows without a browser.

mod addresses;
mod listing;
mod timeline;
