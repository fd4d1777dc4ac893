//! The customer's side as a small picture: the applet on the screen, the network, a reboot.

use leptos::prelude::*;
use queuescope_core::ids::SessionId;
use queuescope_core::session::{Applet, Device};

use crate::i18n::words;
use crate::store::Store;

/// A device with its state drawn, and written below.
#[component]
pub(super) fn DevicePicture(session: SessionId) -> impl IntoView {
    let (store, words) = (Store::expect(), &words().panel);
    let device =
        Memo::new(move |_| store.session(session, |desk| Some(desk.session(session)?.device)));
    move || {
        device.get().map(|device| {
            let network = if device.has_network() {
                words.network_up
            } else {
                words.network_down
            };
            let reboot = device.is_rebooting.then_some(words.device_reboots);
            view! {
                <figure
                    class="device"
                    data-applet=applet_id(device.applet)
                    data-network=if device.has_network() { "up" } else { "down" }
                    data-rebooting=device.is_rebooting.then_some("")
                >
                    <Drawing device />
                    <figcaption>
                        <span class="device-applet">{(words.applet)(device.applet)}</span>
                        <span class="device-network">{network}</span>
                        {reboot.map(|text| view! { <span class="device-reboot">{text}</span> })}
                    </figcaption>
                </figure>
            }
        })
    }
}

#[component]
fn Drawing(device: Device) -> impl IntoView {
    let window = match device.applet {
        _ if device.is_rebooting => "M55 26a9 9 0 1 1-4-7.5M51 13v6h-6",
        Applet::Downloading => "M48 18v12M43 26l5 5 5-5M40 36h16",
        Applet::Declined => "M42 20l12 12M54 20l-12 12",
        Applet::Running => "M36 17h24v18H36zM36 22h24M40 27h10M40 31h14",
        Applet::Closed => "M36 17h24v18H36zM43 23l10 7M53 23l-10 7",
    };
    let network = if device.has_network() {
        "M82 32h.01M78 27a6 6 0 0 1 8 0M74 22a12 12 0 0 1 16 0"
    } else {
        "M82 32h.01M78 27a6 6 0 0 1 8 0M74 22a12 12 0 0 1 16 0M74 34l16-16"
    };
    view! {
        <svg class="device-drawing" viewBox="0 0 96 60" aria-hidden="true" focusable="false">
            <path class="device-case" d="M28 8h40a3 3 0 0 1 3 3v30a3 3 0 0 1-3 3H28a3 3 0 0 1-3-3V11a3 3 0 0 1 3-3zM48 44v7M38 52h20" />
            <path class="device-window" d=window />
            <path class="device-waves" d=network />
        </svg>
    }
}

const fn applet_id(applet: Applet) -> &'static str {
    match applet {
        Applet::Downloading => "downloading",
        Applet::Declined => "declined",
        Applet::Running => "running",
        Applet::Closed => "closed",
    }
}
