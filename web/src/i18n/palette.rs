//! The words of the palette.

use queuescope_core::cause::Cause;
use queuescope_core::status::Status;

use super::Named;

/// See [`super::en::words`] for the sentences.
pub(crate) struct PaletteWords {
    pub(crate) title: &'static str,
    pub(crate) field: &'static str,
    pub(crate) nothing: &'static str,

    /// The kinds of things that are found.
    pub(crate) session: &'static str,
    pub(crate) queue: &'static str,
    pub(crate) status: &'static str,
    pub(crate) change: &'static str,
    pub(crate) limit: &'static str,
    pub(crate) command: &'static str,
    pub(crate) setting: &'static str,
    pub(crate) field_of_the_report: &'static str,
    pub(crate) story: &'static str,
    pub(crate) contradiction: &'static str,
    pub(crate) export: &'static str,
    /// Something that can be done now, in that session.
    pub(crate) now: fn(&str) -> String,

    /// What else people call a status, and what somebody does or a limit.
    pub(crate) also_status: fn(Status) -> &'static str,
    pub(crate) also_cause: fn(Cause) -> &'static str,

    /// Which status a deed brings, in which session.
    pub(crate) brings: fn(&str) -> String,
    /// A change that something brings about, where there are more of them.
    pub(crate) and_more: fn(&str, usize) -> String,
    /// Where a session stands: its status, and in whose queue.
    pub(crate) stands: fn(&str, &str) -> String,
    /// Where a session stands, which status comes next, and in what time.
    pub(crate) due: fn(&str, &str, &str) -> String,
    /// A session that is in no queue any more.
    pub(crate) has_left: &'static str,
    /// How many sessions a queue shows.
    pub(crate) shows: fn(usize) -> String,
    /// The administrator's limit, in minutes.
    pub(crate) minutes: fn(u16) -> String,

    pub(crate) theme: Named,
    pub(crate) light: Named,
    pub(crate) dark: Named,
    pub(crate) also_language: &'static str,
    /// What people call each language, in the order of `Language::ALL`.
    pub(crate) languages: [&'static str; 4],
    /// A language by its own name.
    pub(crate) names_in: fn(&str) -> String,
    pub(crate) figures: Named,
    /// The rule book in a format.
    pub(crate) rules: fn(&str) -> String,
    pub(crate) also_rules: &'static str,
    pub(crate) pictures: Named,
    pub(crate) pictures_where: &'static str,
    pub(crate) events: Named,
    pub(crate) events_where: &'static str,
    pub(crate) report: Named,
    pub(crate) report_where: &'static str,
    pub(crate) limits: Named,
    pub(crate) limits_where: &'static str,
}
