//! The page in a real browser, as a person meets it.

mod attack;
mod beside;
mod cards;
mod clock;
mod desk;
mod explorer;
mod given;
mod gone;
mod hands;
mod harness;
mod kept;
mod large;
mod names;
mod pace;
mod queues;
mod stories;
mod timeline;
mod views;
mod work;
