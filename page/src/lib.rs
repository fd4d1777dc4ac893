//! The page without a page: what it knows and does that needs no browser. Views ask this; this asks
//! nobody.

pub mod address;
pub mod chord;
pub mod duration;
pub mod map;
pub mod morning;
pub mod queue;
pub mod timeline;
