//! A drawing of the page, or a part of it as if it were one, as a file: as SVG, or drawn as PNG.
//!
//! On the page a style sheet says how a drawing looks. The file has none, so what the sheet says is
//! written into the drawing itself, and colours are written as every reader of SVG knows them.

mod layout;

use std::collections::HashMap;

use leptos::prelude::*;
use leptos::wasm_bindgen::closure::Closure;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{
    Blob, CanvasRenderingContext2d, CssStyleDeclaration, Element, HtmlCanvasElement,
    HtmlImageElement, Url, XmlSerializer,
};

use super::file::{save_blob, save_text, text_blob};
use crate::instance::instance;

const SVG: &str = "image/svg+xml";
const PNG: &str = "image/png";
/// How many pixels of a picture a unit of a drawing becomes: sharp on paper and on small screens.
const PIXELS: f64 = 2.0;

/// What has a colour, and what a style sheet can say of it that SVG can say without one: with the
/// value that needs no saying.
const SHAPES: [&str; 7] = [
    "path", "rect", "circle", "ellipse", "line", "polygon", "text",
];
const COLOURS: [&str; 2] = ["fill", "stroke"];
const LINES: [(&str, &str); 8] = [
    ("stroke-width", "1px"),
    ("stroke-dasharray", "none"),
    ("stroke-linecap", "butt"),
    ("stroke-linejoin", "miter"),
    ("marker-end", "none"),
    ("opacity", "1"),
    ("visibility", "visible"),
    ("text-anchor", "start"),
];
const TYPE: [&str; 3] = ["font-family", "font-size", "font-weight"];

/// Saves what is first found by a selector as `name.svg`.
pub(crate) fn save_drawing(selector: &str, name: &str) {
    if let Ok(Some(drawing)) = alone(selector) {
        save_text(&format!("{name}.svg"), SVG, &drawing.text);
    }
}

/// Saves it as `name.png`. A browser that cannot draw it does nothing.
pub(crate) fn save_picture(selector: &str, name: &str) {
    if let Ok(Some(drawing)) = alone(selector) {
        let _ = draw(&drawing, format!("{name}.png"));
    }
}

/// A drawing that needs no page around it.
struct Drawing {
    text: String,
    width: f64,
    height: f64,
}

fn alone(selector: &str) -> Result<Option<Drawing>, JsValue> {
    let Some(shown) = instance().first(selector) else {
        return Ok(None);
    };
    let mut inks = Inks::new()?;
    let copy = if shown.local_name() == "svg" {
        dressed(&shown, &mut inks)?
    } else {
        layout::drawn(&shown, &mut inks)?
    };
    let view_box = copy.get_attribute("viewBox").unwrap_or_default();
    let sides: Vec<f64> = view_box
        .split_whitespace()
        .filter_map(|side| side.parse().ok())
        .collect();
    let &[left, top, width, height] = sides.as_slice() else {
        return Ok(None);
    };
    let room = [
        ("x", left),
        ("y", top),
        ("width", width),
        ("height", height),
    ];
    let ground = svg_element("rect")?;
    for (name, size) in room {
        ground.set_attribute(name, &size.to_string())?;
    }
    ground.set_attribute("fill", &inks.ground(&shown)?)?;
    copy.insert_before(&ground, copy.first_child().as_ref())?;
    copy.set_attribute("xmlns", "http://www.w3.org/2000/svg")?;
    copy.set_attribute("width", &width.to_string())?;
    copy.set_attribute("height", &height.to_string())?;
    let text = XmlSerializer::new()?.serialize_to_string(&copy)?;
    Ok(Some(Drawing {
        text,
        width,
        height,
    }))
}

fn svg_element(name: &str) -> Result<Element, JsValue> {
    document().create_element_ns(Some("http://www.w3.org/2000/svg"), name)
}

/// A copy of a drawing that looks the same without a style sheet.
fn dressed(drawing: &Element, inks: &mut Inks) -> Result<Element, JsValue> {
    let copy: Element = drawing.clone_node_with_deep(true)?.unchecked_into();
    for (original, copy) in pairs(drawing, &copy)? {
        if let Some(sheet) = window().get_computed_style(&original)? {
            write_down(&sheet, &copy, inks)?;
        }
    }
    Ok(copy)
}

/// Every element of the drawing with its copy, the drawing itself first.
fn pairs(shown: &Element, copy: &Element) -> Result<Vec<(Element, Element)>, JsValue> {
    let originals = shown.query_selector_all("*")?;
    let copies = copy.query_selector_all("*")?;
    let inside = (0..originals.length()).filter_map(|index| {
        let original = originals.item(index)?.unchecked_into();
        Some((original, copies.item(index)?.unchecked_into()))
    });
    Ok([(shown.clone(), copy.clone())]
        .into_iter()
        .chain(inside)
        .collect())
}

/// Writes what the style sheet says of an element into its copy, and takes away what only a page
/// understands: classes, states, links within the page.
fn write_down(sheet: &CssStyleDeclaration, copy: &Element, inks: &mut Inks) -> Result<(), JsValue> {
    let names = copy.get_attribute_names();
    for name in names.iter().filter_map(|name| name.as_string()) {
        let is_of_the_page = name.starts_with("data-")
            || name.starts_with("aria-")
            || matches!(name.as_str(), "class" | "href" | "tabindex");
        if is_of_the_page {
            copy.remove_attribute(&name)?;
        }
    }
    let kind = copy.local_name();
    if !SHAPES.contains(&kind.as_str()) {
        return Ok(());
    }
    for name in COLOURS {
        copy.set_attribute(name, &inks.plain(&sheet.get_property_value(name)?)?)?;
    }
    for (name, unsaid) in LINES {
        let value = sheet.get_property_value(name)?;
        if !value.is_empty() && value != unsaid {
            copy.set_attribute(name, &value)?;
        }
    }
    for name in TYPE.into_iter().filter(|_| kind == "text") {
        copy.set_attribute(name, &sheet.get_property_value(name)?)?;
    }
    Ok(())
}

/// Colours as three numbers and a share: a canvas of one pixel knows what every colour looks like.
struct Inks {
    pixel: CanvasRenderingContext2d,
    known: HashMap<String, String>,
}

impl Inks {
    fn new() -> Result<Self, JsValue> {
        Ok(Self {
            pixel: canvas(1, 1)?.1,
            known: HashMap::new(),
        })
    }

    fn plain(&mut self, colour: &str) -> Result<String, JsValue> {
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
    fn ground(&mut self, drawing: &Element) -> Result<String, JsValue> {
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

fn draw(drawing: &Drawing, name: String) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(&text_blob(SVG, &drawing.text)?)?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "sides of a drawing"
    )]
    let (width, height) = (
        (drawing.width * PIXELS) as u32,
        (drawing.height * PIXELS) as u32,
    );
    let image = HtmlImageElement::new_with_width_and_height(width, height)?;
    let loaded = image.clone();
    let source = url.clone();
    let save = Closure::once_into_js(move || {
        let _ = Url::revoke_object_url(&source);
        let _ = canvas(width, height).and_then(|(canvas, context)| {
            context.draw_image_with_html_image_element_and_dw_and_dh(
                &loaded,
                0.0,
                0.0,
                f64::from(width),
                f64::from(height),
            )?;
            let take = Closure::once_into_js(move |blob: Option<Blob>| {
                if let Some(blob) = blob {
                    save_blob(&name, &blob);
                }
            });
            canvas.to_blob_with_type(take.unchecked_ref(), PNG)
        });
    });
    image.set_onload(Some(save.unchecked_ref()));
    image.set_src(&url);
    Ok(())
}

fn canvas(
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
