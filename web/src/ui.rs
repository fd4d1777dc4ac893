//! The parts every screen is made of. They know nothing of sessions and statuses.

pub(crate) mod answer;
pub(crate) mod bell;
pub(crate) mod button;
pub(crate) mod dialog;
pub(crate) mod file;
pub(crate) mod focus;
pub(crate) mod folded;
pub(crate) mod hear;
pub(crate) mod icon;
pub(crate) mod keys;
pub(crate) mod letters;
pub(crate) mod narrow;
pub(crate) mod notice;
pub(crate) mod picture;
pub(crate) mod portions;
pub(crate) mod resize;
pub(crate) mod segmented;
pub(crate) mod virtual_list;
pub(crate) mod width;
