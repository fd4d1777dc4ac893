//! Colours as every reader of SVG knows them.

use std::collections::HashMap;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsValue;
use leptos::web_sys::{CanvasRenderingContext2d, Element};

use super::png::canvas;

/// Colours as three numbers and a share: a canvas of one pixel knows what every colour looks like.
pub(super) struct Inks {
    pixel: CanvasRenderingContext2d,
    known: HashMap<String, String>,
}

impl Inks {
    pub(super) fn new() -> Result<Self, JsValue> {
        Ok(Self {
            pixel: canvas(1, 1)?.1,
            known: HashMap::new(),
        })
    }

    pub(super) fn plain(&mut self, colour: &str) -> Result<String, JsValue> {
        if colour == "none" || colour.starts_with("url(") {
            return Ok(colour.to_owned());
        }
        if let Some(known) = self.known.get(colour) {
            return Ok(known.clone());
        }
        self.pixel.clear_rect(0.0, 0.0, 1.0, 1.0);
        self.pixel.set_fill_style_str(colour);
        self.pixel.fill_rect(0.0, 0.0, 1.0, 1.0);
        let seen = self.pixel.get_image_data(0.0, 0.0, 1.0, 1.0)?.data();
        let plain = match seen.0.as_slice() {
            [.., 0] => "none".to_owned(),
            [red, green, blue, 255] => format!("rgb({red}, {green}, {blue})"),
            [red, green, blue, alpha] => {
                format!(
                    "rgba({red}, {green}, {blue}, {:.2})",
                    f64::from(*alpha) / 255.0
                )
            }
            _ => "none".to_owned(),
        };
        self.known.insert(colour.to_owned(), plain.clone());
        Ok(plain)
    }

    /// The colour of the nearest surface that the drawing stands on.
    pub(super) fn ground(&mut self, drawing: &Element) -> Result<String, JsValue> {
        let mut below = Some(drawing.clone());
        while let Some(element) = below {
            if let Some(sheet) = window().get_computed_style(&element)? {
                let colour = self.plain(&sheet.get_property_value("background-color")?)?;
                if colour != "none" {
                    return Ok(colour);
                }
            }
            below = element.parent_element();
        }
        Ok("none".to_owned())
    }
}
