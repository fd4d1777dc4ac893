//! The words of what is kept over a reload, and of what is not.

/// See [`super::en::words`] for the sentences.
pub(crate) struct KeptWords {
    /// How far the page is with reading what was kept, in percent.
    pub(crate) opening: fn(u8) -> String,
    pub(crate) set_aside: &'static str,
    pub(crate) still_aside: &'static str,
    pub(crate) save_aside: &'static str,
    pub(crate) try_again: &'static str,
    pub(crate) forget: &'static str,
    pub(crate) forget_surely: &'static str,
    pub(crate) keep: &'static str,
    pub(crate) opened_earlier: &'static str,
    pub(crate) opened_another: &'static str,
    pub(crate) understood: &'static str,
    /// The moment until which it is kept, if it is at all.
    pub(crate) too_large: fn(Option<&str>) -> String,
    /// So many desks that were left there is no room for.
    pub(crate) left_without_room: fn(usize) -> String,
    /// Of so many closed tabs there is something.
    pub(crate) closed_tabs: fn(usize) -> String,
    pub(crate) open_closed: &'static str,
    /// A file that is open and not kept.
    pub(crate) file_not_kept: fn(&str) -> String,
}
