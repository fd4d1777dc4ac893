//! Of a drawing in which something is lit, that alone: a status with its neighbours, a route.

use leptos::wasm_bindgen::JsValue;
use leptos::web_sys::{DomRect, Element};

use super::pairs;

/// What stands in some light, and what stands in none.
const LIGHT: &str = "[data-light]";
const DARK: &str = "[data-light='far'], [data-left-out]";
/// Around what is left, for heads of arrows: they are not measured.
const MARGIN: f64 = 12.0;

/// Takes what is not lit out of the copy, and makes the copy as large as what is left.
pub(super) fn leave_out_the_rest(shown: &Element, copy: &Element) -> Result<(), JsValue> {
    let mut reach: Option<Reach> = None;
    for (original, copy) in pairs(shown, copy)? {
        if !original.matches(LIGHT)? || original.local_name() != "g" {
            continue;
        }
        if original.matches(DARK)? {
            copy.remove();
            continue;
        }
        let place = Reach::of(&original.get_bounding_client_rect());
        reach = Some(reach.map_or(place, |reach| reach.and(place)));
    }
    if let Some(reach) = reach {
        copy.set_attribute("viewBox", &reach.view_box(shown))?;
    }
    Ok(())
}

/// From where to where something reaches in the window.
#[derive(Clone, Copy)]
struct Reach {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Reach {
    fn of(place: &DomRect) -> Self {
        Self {
            left: place.left(),
            top: place.top(),
            right: place.right(),
            bottom: place.bottom(),
        }
    }

    const fn and(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// The same in units of the drawing, which fills its place without being stretched.
    fn view_box(self, drawing: &Element) -> String {
        let place = drawing.get_bounding_client_rect();
        let view_box = drawing.get_attribute("viewBox").unwrap_or_default();
        let mut sides = view_box
            .split_whitespace()
            .filter_map(|side| side.parse::<f64>().ok());
        let mut side = || sides.next().unwrap_or_default();
        let (left, top, width, height) = (side(), side(), side(), side());
        let unit = (place.width() / width).min(place.height() / height);
        let aside = (place.width() - width * unit) / 2.0;
        let above = (place.height() - height * unit) / 2.0;
        format!(
            "{:.1} {:.1} {:.1} {:.1}",
            left + (self.left - place.left() - aside) / unit - MARGIN,
            top + (self.top - place.top() - above) / unit - MARGIN,
            (self.right - self.left) / unit + 2.0 * MARGIN,
            (self.bottom - self.top) / unit + 2.0 * MARGIN,
        )
    }
}
