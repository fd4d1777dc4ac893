//! Queuescope in a browser tab.
#![allow(
    unreachable_pub,
    reason = "#[component] makes the builder of its properties `pub`, whatever the component is"
)]

mod address;
mod app;
mod charts;
mod clock;
mod commands;
mod desk;
mod duration;
mod explorer;
mod i18n;
mod kept;
mod morning;
mod names;
mod opening;
mod palette;
mod scenarios;
mod shelf;
mod sources;
mod status_chip;
mod storage;
mod store;
mod theme;
mod timeline;
mod ui;

fn main() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(app::App);
}
