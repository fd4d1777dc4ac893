//! The words of what one looks at as code for other pages.

use queuescope_page::embedding::Form;
use queuescope_page::host::NotFollowed;

/// See [`super::en::words`] for the sentences.
pub(crate) struct EmbedWords {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) first_step: &'static str,
    pub(crate) last_step: &'static str,
    pub(crate) form: fn(Form) -> &'static str,
    pub(crate) copy: &'static str,
    pub(crate) copied: &'static str,
    pub(crate) not_copied: &'static str,
    /// What the page around a frame is told.
    pub(crate) not_followed: fn(&NotFollowed) -> String,
}
