//! Hearing of it when an element gets another size.

use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use leptos::web_sys::{Element, ResizeObserver};

use super::answer::answer;

/// Watches the size of an element until it is dropped.
pub(crate) struct Watch {
    observer: ResizeObserver,
    _told: Closure<dyn FnMut()>,
}

impl Watch {
    /// Tells of the size there is, and of every other one. Every browser that runs the page can.
    pub(crate) fn begin(element: &Element, told: impl Fn() + 'static) -> Option<Self> {
        let mut told = answer(move |()| told());
        let told = Closure::<dyn FnMut()>::new(move || told(()));
        let observer = ResizeObserver::new(told.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self {
            observer,
            _told: told,
        })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
