//! What the page knows without a browser.

mod addresses;
mod backup;
mod check;
mod contrast;
mod draft;
mod duration;
mod embedding;
mod figures;
mod file_session;
mod host;
mod listing;
mod map;
mod neighbours;
mod passage;
mod read;
mod report;
mod rows_behind;
mod start;
mod timeline;
