//! A drawing as a picture of pixels, drawn by the browser.

use js_sys::Promise;
use leptos::prelude::*;
use leptos::wasm_bindgen::closure::Closure;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};
use wasm_bindgen_futures::JsFuture;

use super::{Drawing, SVG};
use crate::ui::file::text_blob;

/// As registered with IANA.
pub(crate) const PNG: &str = "image/png";
/// How many pixels of a picture a unit of a drawing becomes: sharp on paper and on small screens.
const PIXELS: f64 = 2.0;

impl Drawing {
    /// As a picture.
    ///
    /// # Errors
    ///
    /// The browser cannot draw it, or has no room for it.
    pub(crate) async fn png(self) -> Result<Blob, JsValue> {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "sides of a drawing"
        )]
        let (width, height) = ((self.width * PIXELS) as u32, (self.height * PIXELS) as u32);
        let url = Url::create_object_url_with_blob(&text_blob(SVG, &self.text)?)?;
        let image = HtmlImageElement::new_with_width_and_height(width, height)?;
        image.set_src(&url);
        let is_there = JsFuture::from(image.decode()).await;
        Url::revoke_object_url(&url)?;
        is_there?;
        let (canvas, context) = canvas(width, height)?;
        context.draw_image_with_html_image_element_and_dw_and_dh(
            &image,
            0.0,
            0.0,
            f64::from(width),
            f64::from(height),
        )?;
        let taken = Promise::new(&mut |resolve, _| {
            let take = Closure::once_into_js(move |blob: JsValue| {
                // A promise takes whatever it is given.
                let _ = resolve.call1(&JsValue::UNDEFINED, &blob);
            });
            // Where it fails, the promise gets no blob, which is told below.
            let _ = canvas.to_blob_with_type(take.unchecked_ref(), PNG);
        });
        JsFuture::from(taken).await?.dyn_into()
    }
}

pub(super) fn canvas(
    width: u32,
    height: u32,
) -> Result<(HtmlCanvasElement, CanvasRenderingContext2d), JsValue> {
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d")?;
    let context = context.ok_or_else(|| JsValue::from_str("2d"))?;
    Ok((canvas, context.unchecked_into()))
}
