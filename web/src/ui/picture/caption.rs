//! What stands around a picture, so that it can be read where there is no page: its title, what its signs mean, where it is
//! from and of which day.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsValue;
use leptos::web_sys::Element;

use super::inks::Inks;
use super::png::canvas;
use super::{Drawn, Wish, svg_element};

/// Around everything, and between what stands below each other.
const MARGIN: f64 = 24.0;
const GAP: f64 = 16.0;

/// How a line is printed.
#[derive(Clone, Copy)]
struct Print {
    size: f64,
    weight: &'static str,
}

const TITLE: Print = Print {
    size: 18.0,
    weight: "600",
};
const FOOT: Print = Print {
    size: 12.0,
    weight: "400",
};
/// From the foot of a line to that of the next, in sizes of its letters.
const LEADING: f64 = 1.5;

/// A drawing with its title above it, and its legend and its foot below.
pub(super) fn around(
    wish: &Wish,
    shown: &Element,
    drawn: &Drawn,
    legend: Option<&Drawn>,
    inks: &mut Inks,
) -> Result<Drawn, JsValue> {
    let mut sheet = Sheet::like(shown, inks)?;
    sheet.line(wish.title, TITLE)?;
    sheet.below += GAP;
    sheet.picture(drawn)?;
    if let Some(legend) = legend {
        sheet.below += GAP;
        sheet.picture(legend)?;
    }
    sheet.below += GAP;
    for line in wish.foot {
        sheet.line(line, FOOT)?;
    }
    sheet.finished()
}

/// What is drawn upon, from the top down.
struct Sheet {
    svg: Element,
    ground: Element,
    font: String,
    ink: String,
    /// How far down it is drawn upon, and how wide.
    below: f64,
    width: f64,
}

impl Sheet {
    /// With the letters and the ground of what is shown.
    fn like(shown: &Element, inks: &mut Inks) -> Result<Self, JsValue> {
        let style = window().get_computed_style(shown)?.ok_or(JsValue::NULL)?;
        let svg = svg_element("svg")?;
        svg.set_attribute("xmlns", "http://www.w3.org/2000/svg")?;
        let ground = svg_element("rect")?;
        ground.set_attribute("fill", &inks.ground(shown)?)?;
        svg.append_child(&ground)?;
        Ok(Self {
            svg,
            ground,
            font: style.get_property_value("font-family")?,
            ink: inks.plain(&style.get_property_value("color")?)?,
            below: MARGIN,
            width: 0.0,
        })
    }

    fn line(&mut self, words: &str, print: Print) -> Result<(), JsValue> {
        let line = svg_element("text")?;
        let foot = self.below + print.size;
        let attributes = [
            ("x", MARGIN.to_string()),
            ("y", foot.to_string()),
            ("font-family", self.font.clone()),
            ("font-size", format!("{}px", print.size)),
            ("font-weight", print.weight.to_owned()),
            ("fill", self.ink.clone()),
        ];
        for (name, value) in attributes {
            line.set_attribute(name, &value)?;
        }
        line.set_text_content(Some(words));
        self.svg.append_child(&line)?;
        self.width = self.width.max(self.width_of(words, print)?);
        self.below += print.size * LEADING;
        Ok(())
    }

    fn width_of(&self, words: &str, print: Print) -> Result<f64, JsValue> {
        let (_, context) = canvas(1, 1)?;
        context.set_font(&format!("{} {}px {}", print.weight, print.size, self.font));
        Ok(context.measure_text(words)?.width())
    }

    fn picture(&mut self, drawn: &Drawn) -> Result<(), JsValue> {
        let sides = [
            ("x", MARGIN),
            ("y", self.below),
            ("width", drawn.width),
            ("height", drawn.height),
        ];
        for (name, side) in sides {
            drawn.svg.set_attribute(name, &side.to_string())?;
        }
        self.svg.append_child(&drawn.svg)?;
        self.width = self.width.max(drawn.width);
        self.below += drawn.height;
        Ok(())
    }

    fn finished(self) -> Result<Drawn, JsValue> {
        let (width, height) = (self.width + 2.0 * MARGIN, self.below + MARGIN);
        let sides = [("width", width.ceil()), ("height", height.ceil())];
        for (name, side) in sides {
            self.svg.set_attribute(name, &side.to_string())?;
            self.ground.set_attribute(name, &side.to_string())?;
        }
        let view_box = format!("0 0 {} {}", width.ceil(), height.ceil());
        self.svg.set_attribute("viewBox", &view_box)?;
        Ok(Drawn {
            svg: self.svg,
            width: width.ceil(),
            height: height.ceil(),
        })
    }
}
