//! A drawing of the page, or a part of it as if it were one, as a file: as SVG, or drawn as PNG.
//!
//! On the page a style sheet says how a drawing looks. The file has none, so what the sheet says is
//! written into the drawing itself, and colours are written as every reader of SVG knows them.

mod caption;
mod inks;
mod layout;
mod lit;
mod png;

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{CssStyleDeclaration, Element, XmlSerializer};

use crate::instance::instance;
use inks::Inks;
pub(crate) use png::PNG;

/// As registered with IANA.
pub(crate) const SVG: &str = "image/svg+xml";

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

/// What is drawn, and what stands around it.
pub(crate) struct Wish<'a> {
    /// What it is found by.
    pub(crate) selector: &'a str,
    /// What explains its signs, where something does.
    pub(crate) legend: Option<&'a str>,
    /// Whether nothing is drawn but what is lit.
    pub(crate) only_lit: bool,
    /// What stands above it.
    pub(crate) title: &'a str,
    /// What stands below it, a line each: where it is from, and of which day.
    pub(crate) foot: &'a [String],
}

/// A drawing that needs no page around it.
pub(crate) struct Drawing {
    /// As SVG.
    pub(crate) text: String,
    width: f64,
    height: f64,
}

/// A drawing and how large it is, before it is a file.
struct Drawn {
    svg: Element,
    width: f64,
    height: f64,
}

/// Draws it, on a light ground whatever the page looks like: it will stand on paper, or on a page of others. Nothing where
/// nothing is found, or the browser cannot draw.
pub(crate) fn drawing(wish: &Wish) -> Option<Drawing> {
    in_light(|| alone(wish)).ok().flatten()
}

/// Does something while all is dressed in light, of which nobody sees anything: no frame passes in between.
fn in_light<T>(draw: impl FnOnce() -> Result<T, JsValue>) -> Result<T, JsValue> {
    let root = instance().root().ok_or(JsValue::NULL)?;
    let theme = root.get_attribute("data-theme").unwrap_or_default();
    root.set_attribute("data-still", "")?;
    root.set_attribute("data-theme", "light")?;
    let drawn = draw();
    root.set_attribute("data-theme", &theme)?;
    // Read, so that the browser dresses all as it was before colours glide again.
    let _ = root.client_width();
    root.remove_attribute("data-still")?;
    drawn
}

fn alone(wish: &Wish) -> Result<Option<Drawing>, JsValue> {
    let Some(shown) = instance().first(wish.selector) else {
        return Ok(None);
    };
    let mut inks = Inks::new()?;
    let Some(picture) = drawn(&shown, wish.only_lit, &mut inks)? else {
        return Ok(None);
    };
    let legend = wish.legend.and_then(|legend| instance().first(legend));
    let legend = legend.map(|legend| drawn(&legend, false, &mut inks));
    let legend = legend.transpose()?.flatten();
    let whole = caption::around(wish, &shown, &picture, legend.as_ref(), &mut inks)?;
    let text = XmlSerializer::new()?.serialize_to_string(&whole.svg)?;
    Ok(Some(Drawing {
        text,
        width: whole.width,
        height: whole.height,
    }))
}

fn drawn(shown: &Element, only_lit: bool, inks: &mut Inks) -> Result<Option<Drawn>, JsValue> {
    let svg = if shown.local_name() == "svg" {
        let copy = dressed(shown, inks)?;
        if only_lit {
            lit::leave_out_the_rest(shown, &copy)?;
        }
        copy
    } else {
        layout::drawn(shown, inks)?
    };
    let view_box = svg.get_attribute("viewBox").unwrap_or_default();
    let sides: Vec<f64> = view_box
        .split_whitespace()
        .filter_map(|side| side.parse().ok())
        .collect();
    let &[_, _, width, height] = sides.as_slice() else {
        return Ok(None);
    };
    Ok(Some(Drawn { svg, width, height }))
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
