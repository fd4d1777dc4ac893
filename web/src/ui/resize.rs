//! Hearing of it when an element gets another size.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use leptos::web_sys::{Element, ResizeObserver};

use super::answer::{answer, next_frame};

/// Watches the size of an element until it is dropped.
pub(crate) struct Watch {
    observer: ResizeObserver,
    _told: Closure<dyn FnMut()>,
}

impl Watch {
    /// Tells of the size there is, and of every other one, with the next frame: what is told in the
    /// middle of the layout and changes it is an error of the page. Every browser that runs it can.
    pub(crate) fn begin(element: &Element, told: impl Fn() + 'static) -> Option<Self> {
        let told = Rc::new(RefCell::new(answer(move |()| told())));
        let told = Closure::<dyn FnMut()>::new(move || {
            let told = Rc::clone(&told);
            next_frame(move || (told.borrow_mut())(()));
        });
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
