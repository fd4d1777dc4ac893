//! How wide an element is, whenever that changes.

use leptos::prelude::*;
use leptos::svg::Svg;
use leptos::wasm_bindgen::closure::Closure;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Element, ResizeObserver};

/// Watches until it is dropped.
struct Watch {
    observer: ResizeObserver,
    _told: Closure<dyn FnMut()>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Tells how wide a drawing is, in pixels, now and whenever that changes, for as long as the owner
/// lives.
pub(crate) fn watch(drawing: NodeRef<Svg>, told: impl Fn(f64) + 'static) {
    let told = Closure::<dyn FnMut()>::new(move || {
        if let Some(drawing) = drawing.get_untracked() {
            let drawing: &JsValue = drawing.as_ref();
            told(
                drawing
                    .unchecked_ref::<Element>()
                    .get_bounding_client_rect()
                    .width(),
            );
        }
    });
    // Every browser that runs the page has it.
    let Ok(observer) = ResizeObserver::new(told.as_ref().unchecked_ref()) else {
        return;
    };
    let watch = StoredValue::new_local(Watch {
        observer,
        _told: told,
    });
    drawing.on_load(move |drawing| {
        let drawing: &JsValue = drawing.as_ref();
        watch.with_value(|watch| watch.observer.observe(drawing.unchecked_ref()));
    });
}
