//! The clocks of the world, asked of the browser.

use std::cell::RefCell;
use std::collections::HashMap;

use chrono::{DateTime, MappedLocalTime, NaiveDate, NaiveDateTime, TimeDelta};
use js_sys::{Array, Object, Reflect};
use queuescope_page::check::moments;
use wasm_bindgen::prelude::*;

/// Clocks are changed at whole quarters of an hour: how far they are ahead is asked for once in each, in seconds.
const QUARTER: i64 = 900;

#[wasm_bindgen]
extern "C" {
    /// What shows a moment on the clocks of a zone.
    #[wasm_bindgen(js_namespace = Intl)]
    type DateTimeFormat;

    /// Throws where there is no such zone.
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(language: &str, options: &Object) -> Result<DateTimeFormat, JsValue>;

    #[wasm_bindgen(method, js_name = formatToParts)]
    fn parts(this: &DateTimeFormat, milliseconds: f64) -> Array;
}

/// The clocks of a zone.
pub(crate) struct Clocks {
    format: DateTimeFormat,
    known: RefCell<HashMap<i64, TimeDelta>>,
}

impl Clocks {
    /// Those of a zone, as `Europe/Berlin`; none where the browser does not know it.
    pub(crate) fn of(zone: &str) -> Option<Self> {
        let options = Object::new();
        let parts = ["year", "month", "day", "hour", "minute", "second"];
        let numbers = parts.map(|part| (part, "numeric"));
        let rest = [
            ("timeZone", zone),
            ("hourCycle", "h23"),
            ("calendar", "gregory"),
        ];
        for (key, value) in numbers.into_iter().chain(rest) {
            Reflect::set(&options, &key.into(), &value.into()).ok()?;
        }
        Some(Self {
            format: DateTimeFormat::new("en-US", &options).ok()?,
            known: RefCell::new(HashMap::new()),
        })
    }

    /// At what moment in UTC they showed a time.
    pub(crate) fn moments(&self, local: NaiveDateTime) -> MappedLocalTime<NaiveDateTime> {
        moments(local, |utc| self.ahead(utc))
    }

    /// How far they are ahead of UTC.
    fn ahead(&self, utc: NaiveDateTime) -> TimeDelta {
        let quarter = utc.and_utc().timestamp().div_euclid(QUARTER);
        let mut known = self.known.borrow_mut();
        *known.entry(quarter).or_insert_with(|| {
            let at = DateTime::from_timestamp(quarter * QUARTER, 0).map(|at| at.naive_utc());
            let shown = at.zip(self.shown(quarter * QUARTER));
            shown.map_or_else(TimeDelta::zero, |(at, shown)| shown - at)
        })
    }

    /// What they show, so many seconds after 1970 in UTC.
    fn shown(&self, seconds: i64) -> Option<NaiveDateTime> {
        #[expect(clippy::cast_precision_loss, reason = "no date is as far away")]
        let parts = self.format.parts(seconds as f64 * 1_000.0);
        let part = |name: &str| {
            let is = |part: &JsValue| {
                let kind = Reflect::get(part, &"type".into()).ok();
                kind.and_then(|kind| kind.as_string()).as_deref() == Some(name)
            };
            let part = parts.iter().find(is)?;
            let value = Reflect::get(&part, &"value".into()).ok()?.as_string()?;
            value.parse::<u32>().ok()
        };
        let year = i32::try_from(part("year")?).ok()?;
        let date = NaiveDate::from_ymd_opt(year, part("month")?, part("day")?)?;
        date.and_hms_opt(part("hour")?, part("minute")?, part("second")?)
    }
}
