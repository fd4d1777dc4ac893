//! The page without a page: what it knows and does that needs no browser. Views ask this; this asks
//! nobody.

pub mod address;
pub mod backup;
pub mod check;
pub mod chord;
pub mod draft;
pub mod duration;
pub mod embedding;
pub mod figures;
pub mod host;
pub mod map;
pub mod morning;
pub mod neighbours;
pub mod order;
pub mod passage;
pub mod proof;
pub mod queue;
pub mod report;
pub mod sealed;
pub mod timeline;
