//! The words of the frame: bar, theme, addresses.

/// See the fields of [`super::en::words`] for the sentences.
pub(crate) struct ShellWords {
    pub(crate) product: &'static str,
    /// A version.
    pub(crate) offline_copy: fn(&str) -> String,
    pub(crate) new_version: &'static str,
    pub(crate) take_over: &'static str,
    /// A part of the program is on its way.
    pub(crate) comes: &'static str,
    pub(crate) did_not_come: &'static str,
    pub(crate) ask_again: &'static str,
    /// What stands between a word and what it is about.
    pub(crate) colon: &'static str,
    pub(crate) skip_to_content: &'static str,
    pub(crate) screens: &'static str,
    pub(crate) desk: &'static str,
    pub(crate) explorer: &'static str,
    pub(crate) report: &'static str,
    pub(crate) check: &'static str,
    pub(crate) sources: &'static str,
    pub(crate) proof: &'static str,
    pub(crate) scenarios: &'static str,
    /// The language of the page; below it, that of the statuses' names alone.
    pub(crate) language: &'static str,
    pub(crate) status_names: &'static str,
    pub(crate) theme: &'static str,
    pub(crate) theme_auto: &'static str,
    pub(crate) theme_light: &'static str,
    pub(crate) theme_dark: &'static str,
    pub(crate) no_such_screen: fn(&str) -> String,
    pub(crate) no_such_status: fn(&str) -> String,
    /// A word in the query of an address that its key does not know.
    pub(crate) no_such_word: fn(&str, &str) -> String,
    pub(crate) no_such_column: fn(&str) -> String,
    pub(crate) too_much_address: fn(&str) -> String,
    pub(crate) did_you_mean: &'static str,
    /// Something has gone wrong inside, and nothing was kept.
    pub(crate) broken: &'static str,
    /// The same, where what was done is kept.
    pub(crate) broken_and_kept: &'static str,
}
