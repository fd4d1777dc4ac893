//! A route as a scenario file that anybody can play.

use alloc::format;
use alloc::string::String;

use super::Route;
use crate::language::Language;
use crate::scenario::record;

impl Route {
    /// The story from the empty desk on, as a scenario file (`domain` §6). Its first
    /// [`Route::mark`] steps lead to where the route begins; the last one expects how it ends.
    pub fn scenario(&self) -> String {
        let [from, to] = [self.from, self.to].map(|status| status.name(Language::En));
        record(&self.journal, &format!("{from} → {to}"))
    }
}
