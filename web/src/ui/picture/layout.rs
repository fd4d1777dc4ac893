//! A part of the page as a drawing: every line of text, every ground and every border where the
//! browser has put it. What one can only press is left out.

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{CssStyleDeclaration, DomRect, Element, Node};

use super::{Inks, TYPE, dressed, svg_element};
use crate::ui::folded::with_all_unfolded;

/// What is there to be pressed, not to be read.
const PRESSED: &str = "button, select, input, details:not([data-reading]), .visually-hidden, .card-close, \
     [data-pressed]";
const SIDES: [&str; 4] = ["top", "right", "bottom", "left"];
/// How much of the height of a line is above the foot of its letters, in most typefaces.
const ABOVE_THE_FOOT: f64 = 0.79;

/// Draws a part of the page, with all that is to be read in it.
pub(super) fn drawn(part: &Element, inks: &mut Inks) -> Result<Element, JsValue> {
    with_all_unfolded(part, || laid_out(part, inks))
}

fn laid_out(part: &Element, inks: &mut Inks) -> Result<Element, JsValue> {
    let frame = part.get_bounding_client_rect();
    let (width, height) = (part.scroll_width(), part.scroll_height());
    let drawing = svg_element("svg")?;
    drawing.set_attribute("viewBox", &format!("0 0 {width} {height}"))?;
    let mut pen = Pen {
        left: frame.left() - f64::from(part.scroll_left()),
        top: frame.top() - f64::from(part.scroll_top()),
        drawing,
        inks,
    };
    pen.inside(part)?;
    Ok(pen.drawing)
}

struct Pen<'a> {
    /// Where the part begins in the window.
    left: f64,
    top: f64,
    drawing: Element,
    inks: &'a mut Inks,
}

impl Pen<'_> {
    fn inside(&mut self, element: &Element) -> Result<(), JsValue> {
        let Some(sheet) = window().get_computed_style(element)? else {
            return Ok(());
        };
        let nodes = element.child_nodes();
        for node in (0..nodes.length()).filter_map(|index| nodes.item(index)) {
            match node.dyn_into::<Element>() {
                Ok(child) => self.element(&child)?,
                Err(node) if node.node_type() == Node::TEXT_NODE => self.text(&node, &sheet)?,
                Err(_) => {}
            }
        }
        Ok(())
    }

    fn element(&mut self, element: &Element) -> Result<(), JsValue> {
        let place = element.get_bounding_client_rect();
        if element.matches(PRESSED)? || place.width() == 0.0 {
            return Ok(());
        }
        if element.local_name() == "svg" {
            let copy = dressed(element, self.inks)?;
            return self.put(&copy, &place);
        }
        if let Some(sheet) = window().get_computed_style(element)? {
            self.ground(&place, &sheet)?;
            self.borders(&place, &sheet)?;
        }
        self.inside(element)
    }

    fn ground(&mut self, place: &DomRect, sheet: &CssStyleDeclaration) -> Result<(), JsValue> {
        let colour = self
            .inks
            .plain(&sheet.get_property_value("background-color")?)?;
        if colour == "none" {
            return Ok(());
        }
        let ground = svg_element("rect")?;
        ground.set_attribute("fill", &colour)?;
        let round = length(sheet, "border-top-left-radius")?.min(place.height() / 2.0);
        ground.set_attribute("rx", &round.to_string())?;
        self.put(&ground, place)
    }

    /// A strip a side that has a border.
    fn borders(&mut self, place: &DomRect, sheet: &CssStyleDeclaration) -> Result<(), JsValue> {
        for side in SIDES {
            let thick = length(sheet, &format!("border-{side}-width"))?;
            let colour = sheet.get_property_value(&format!("border-{side}-color"))?;
            let colour = self.inks.plain(&colour)?;
            if thick == 0.0 || colour == "none" {
                continue;
            }
            let (left, top) = (place.left(), place.top());
            let (right, bottom) = (place.right() - thick, place.bottom() - thick);
            let (wide, high) = (place.width(), place.height());
            let strip = match side {
                "top" => DomRect::new_with_x_and_y_and_width_and_height(left, top, wide, thick),
                "right" => DomRect::new_with_x_and_y_and_width_and_height(right, top, thick, high),
                "bottom" => {
                    DomRect::new_with_x_and_y_and_width_and_height(left, bottom, wide, thick)
                }
                _ => DomRect::new_with_x_and_y_and_width_and_height(left, top, thick, high),
            }?;
            let line = svg_element("rect")?;
            line.set_attribute("fill", &colour)?;
            self.put(&line, &strip)?;
        }
        Ok(())
    }

    /// Word by word, because only the browser knows where it has broken the lines.
    fn text(&mut self, node: &Node, sheet: &CssStyleDeclaration) -> Result<(), JsValue> {
        let all = node.text_content().unwrap_or_default();
        let is_upright = sheet
            .get_property_value("writing-mode")?
            .starts_with("vertical");
        let mut line: Option<(String, DomRect)> = None;
        let mut at = 0;
        for word in all.split_inclusive(char::is_whitespace) {
            let begins_at = at;
            at += units(word);
            let word = word.trim();
            if word.is_empty() {
                continue;
            }
            let range = document().create_range()?;
            range.set_start(node, begins_at)?;
            range.set_end(node, begins_at + units(word))?;
            let place = range.get_bounding_client_rect();
            let across = |place: &DomRect| {
                if is_upright {
                    place.left()
                } else {
                    place.top()
                }
            };
            match &mut line {
                Some((text, first)) if (across(first) - across(&place)).abs() < 1.0 => {
                    text.push(' ');
                    text.push_str(word);
                }
                _ => {
                    if let Some((text, first)) = line.replace((word.to_owned(), place)) {
                        self.line(&text, &first, sheet, is_upright)?;
                    }
                }
            }
        }
        line.map_or(Ok(()), |(text, first)| {
            self.line(&text, &first, sheet, is_upright)
        })
    }

    fn line(
        &mut self,
        text: &str,
        first: &DomRect,
        sheet: &CssStyleDeclaration,
        is_upright: bool,
    ) -> Result<(), JsValue> {
        let line = svg_element("text")?;
        for name in TYPE {
            line.set_attribute(name, &sheet.get_property_value(name)?)?;
        }
        let colour = self.inks.plain(&sheet.get_property_value("color")?)?;
        line.set_attribute("fill", &colour)?;
        line.set_text_content(Some(text));
        let (left, top) = (first.left() - self.left, first.top() - self.top);
        let place = if is_upright {
            let (foot, bottom) = (first.width() * ABOVE_THE_FOOT, first.height());
            format!("translate({} {}) rotate(-90)", left + foot, top + bottom)
        } else {
            format!(
                "translate({left} {})",
                top + first.height() * ABOVE_THE_FOOT
            )
        };
        line.set_attribute("transform", &place)?;
        self.drawing.append_child(&line).map(drop)
    }

    fn put(&mut self, drawn: &Element, place: &DomRect) -> Result<(), JsValue> {
        let sides = [
            ("x", place.left() - self.left),
            ("y", place.top() - self.top),
            ("width", place.width()),
            ("height", place.height()),
        ];
        for (name, size) in sides {
            drawn.set_attribute(name, &size.to_string())?;
        }
        self.drawing.append_child(drawn).map(drop)
    }
}

/// How long a text is as the page counts.
fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

/// A length in pixels; none where the style sheet says none.
fn length(sheet: &CssStyleDeclaration, name: &str) -> Result<f64, JsValue> {
    let length = sheet.get_property_value(name)?;
    let number = length.split("px").next().unwrap_or_default();
    Ok(number.parse().unwrap_or_default())
}
