//! The words of the palette.

/// See [`super::en::words`] for the sentences.
pub(crate) struct PaletteWords {
    pub(crate) title: &'static str,
    pub(crate) field: &'static str,
    pub(crate) nothing: &'static str,
    pub(crate) status: &'static str,
    pub(crate) change: &'static str,
    pub(crate) command: &'static str,
    pub(crate) story: &'static str,
    pub(crate) figures: &'static str,
}
