//! The words of what would have been under other limits.

use queuescope_core::limits::Limits;
use queuescope_core::what_if::Shift;

/// See [`super::en::words`] for the sentences.
pub(crate) struct WhatIfWords {
    /// The button that asks.
    pub(crate) ask: &'static str,
    /// How far it is, in percent.
    pub(crate) under_way: fn(u8) -> String,
    pub(crate) stop: &'static str,
    pub(crate) title: &'static str,
    pub(crate) limits: fn(Limits) -> String,
    /// The branch, and until when.
    pub(crate) how: fn(&str, &str) -> String,
    /// How many sessions end differently, and how many do not.
    pub(crate) sum: fn(usize, usize) -> String,
    /// How many deeds would have been refused, and how many not any more.
    pub(crate) refused: fn(usize, usize) -> String,
    pub(crate) as_it_went: &'static str,
    pub(crate) under_these: &'static str,
    pub(crate) shift: &'static str,
    /// What is different about an entry, with a duration where one is told.
    pub(crate) shifted: fn(Shift, &str) -> String,
    /// When it was over; it stands after how.
    pub(crate) over_at: fn(&str) -> String,
    pub(crate) goes_on: &'static str,
    /// How many more can be shown.
    pub(crate) show_more: fn(usize) -> String,
    pub(crate) refused_deeds: &'static str,
    /// When, in which session, and what was refused.
    pub(crate) refused_in: fn(&str, &str, &str) -> String,
    pub(crate) keep: &'static str,
    /// What the branch is called.
    pub(crate) kept: fn(&str) -> String,
    pub(crate) close: &'static str,
}
