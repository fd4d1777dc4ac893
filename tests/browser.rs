//! The page in a real browser, as a person meets it.

mod cards;
mod clock;
mod desk;
mod explorer;
mod hands;
mod harness;
mod kept;
mod pace;
mod queues;
mod stories;
mod timeline;
mod views;
mod work;
