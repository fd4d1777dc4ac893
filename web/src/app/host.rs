//! The page around a frame, where the frame's address names it (`?host=https://docs.example.org`): it is told what is
//! shown and how high that is, and may ask for another place or other looks. Nobody else is told or heard.

use std::cell::Cell;

use leptos::ev::{self, MessageEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsValue;
use leptos::web_sys::{Element, Window};
use queuescope_page::host::{Asked, NotFollowed, Told, origin, read, written};

use crate::address::{CurrentAddress, Go};
use crate::i18n::Speech;
use crate::instance::instance;
use crate::names::{Names, title_of};
use crate::theme::ThemeChoice;
use crate::ui::hear::hear_of_the_page;
use crate::ui::resize::Watch;

/// The page around, and the origin that it has to have.
#[derive(Clone)]
struct Host {
    window: Window,
    origin: String,
    theme: ThemeChoice,
    speech: Speech,
}

/// Speaks with the page around for as long as the owner lives.
pub(super) fn speak(address: CurrentAddress) {
    let Some(host) = Host::around() else {
        return;
    };
    if let Some(root) = instance().root() {
        // What depends on the height of a frame that heeds what it is told would never come to rest.
        let _ = root.set_attribute("data-host", "");
    }
    let (told, asks) = (host.clone(), host.clone());
    let (speech, names) = (host.speech, Names::expect());
    Effect::new(move || {
        let place = address.get();
        let (at, title) = (place.href(), title_of(&place, speech.words(), names));
        told.hears(&Told::Place {
            at: &at,
            title: &title,
        });
    });
    hear_of_the_page(ev::message, move |event: MessageEvent| asks.asks(&event));
    // The page is there once this has run.
    let watch = StoredValue::new_local(None);
    Effect::new(move || {
        let page = instance().first(".page");
        watch.set_value(page.and_then(|page| host.watches(&page)));
    });
}

impl Host {
    fn around() -> Option<Self> {
        let instance = instance();
        let window = instance.page_around()?;
        let named = instance.asks_for("host");
        let origin = origin(named.as_deref()?)?.to_owned();
        Some(Self {
            window,
            origin,
            theme: ThemeChoice::expect(),
            speech: Speech::expect(),
        })
    }

    /// Tells it of every other height of the page.
    fn watches(&self, page: &Element) -> Option<Watch> {
        let (host, measured, last) = (self.clone(), page.clone(), Cell::new(0));
        Watch::begin(page, move || {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "as high as a page, in whole pixels"
            )]
            let height = measured.get_bounding_client_rect().height().ceil() as u32;
            if last.replace(height) != height {
                host.hears(&Told::Height { height });
            }
        })
    }

    fn hears(&self, told: &Told) {
        if let Ok(message) = js_sys::JSON::parse(&written(told)) {
            // A page of another origin is not told, and that is as it should be.
            let _ = self.window.post_message(&message, &self.origin);
        }
    }

    /// Follows a message of the page around; nobody else is answered.
    fn asks(&self, event: &MessageEvent) {
        let from = event.source().map(JsValue::from);
        if event.origin() != self.origin || from.as_ref() != Some(self.window.as_ref()) {
            return;
        }
        let message = js_sys::JSON::stringify(&event.data());
        let message = message.ok().and_then(|message| message.as_string());
        let asked = read(&message.unwrap_or_default());
        let done = asked.and_then(|asked| match asked {
            Asked::Go(address) => {
                address.go_instead();
                Ok(())
            }
            Asked::Theme(theme) => {
                let is_one = self.theme.wear(&theme);
                is_one.then_some(()).ok_or(NotFollowed::NotUnderstood)
            }
        });
        if let Err(why) = done
            && why != NotFollowed::NotOurs
        {
            let refused = (self.speech.words_now().embed.not_followed)(&why);
            self.hears(&Told::Refused { refused: &refused });
        }
    }
}
