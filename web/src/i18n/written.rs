//! Numbers and days as they are written in a language: the browser knows how.

use std::fmt::Display;

use chrono::{NaiveDate, NaiveTime};
use js_sys::{BigInt, Date, JsString, Object, Reflect};
use leptos::wasm_bindgen::JsValue;
use queuescope_core::language::Language;

/// A whole number, its digits in groups.
pub(super) fn number(number: impl Display, language: Language) -> String {
    let plain = number.to_string();
    match BigInt::new(&JsValue::from_str(&plain)) {
        Ok(number) => {
            let language = JsValue::from_str(language.code());
            number
                .to_locale_string(&language, &JsValue::UNDEFINED)
                .into()
        }
        Err(_) => plain,
    }
}

/// A day with its year, as short as it is clear.
pub(super) fn day(day: NaiveDate, language: Language) -> String {
    let moment = day.and_time(NaiveTime::MIN).and_utc().timestamp_millis();
    let how = Object::new();
    for (what, value) in [
        ("day", "numeric"),
        ("month", "short"),
        ("year", "numeric"),
        ("timeZone", "UTC"),
    ] {
        // An object of one's own takes whatever is set.
        let _ = Reflect::set(&how, &JsString::from(what), &JsString::from(value));
    }
    #[expect(
        clippy::cast_precision_loss,
        reason = "a day of a report is no such number"
    )]
    let date = Date::new(&JsValue::from_f64(moment as f64));
    date.to_locale_date_string(language.code(), &how).into()
}
