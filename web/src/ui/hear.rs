//! Events that are heard of wherever they happen, for as long as the owner lives.

use gloo_events::{EventListener, EventListenerOptions};
use leptos::ev::EventDescriptor;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, EventTarget};

use super::answer::answer;
use crate::instance::instance;

/// Hears of an event wherever in this Queuescope it happens.
#[expect(
    clippy::needless_pass_by_value,
    reason = "handed over as to the attributes of a view"
)]
pub(crate) fn hear<E>(event: E, does: impl FnMut(E::EventType) + 'static)
where
    E: EventDescriptor,
    E::EventType: JsCast + 'static,
{
    hear_at::<E>(&instance().hears_at(), &event, does);
}

/// Hears of an event that concerns the whole page, whatever else is on it.
#[expect(clippy::needless_pass_by_value, reason = "as above")]
pub(crate) fn hear_of_the_page<E>(event: E, does: impl FnMut(E::EventType) + 'static)
where
    E: EventDescriptor,
    E::EventType: JsCast + 'static,
{
    hear_at::<E>(&window(), &event, does);
}

fn hear_at<E>(target: &EventTarget, event: &E, does: impl FnMut(E::EventType) + 'static)
where
    E: EventDescriptor,
    E::EventType: JsCast + 'static,
{
    let mut does = answer(does);
    let told = move |event: &Event| does(event.clone().unchecked_into());
    let how = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(target, event.name(), how, told);
    // Dropped with its owner, and a listener that is dropped hears no more.
    StoredValue::new_local(listener);
}
