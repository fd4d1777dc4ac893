//! The words of what a desk opens with.

/// See [`super::en::words`] for the sentences.
pub(crate) struct OpeningWords {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) morning: &'static str,
    pub(crate) empty: &'static str,
    pub(crate) busy: &'static str,
    pub(crate) begin_busy: &'static str,
    /// What stands above the desks that were left.
    pub(crate) left: &'static str,
    /// The moment a desk was left at, and how many branches it has.
    pub(crate) left_desk: fn(&str, usize) -> String,
    pub(crate) back_to_left: &'static str,
    pub(crate) range: fn(u32, u32) -> String,
    /// How far a busy desk is on its way, in percent.
    pub(crate) under_way: fn(u8) -> String,
}
