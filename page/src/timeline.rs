//! The timeline: what is drawn of a session, where, and what is left out where it would be too much.

pub mod axis;
pub mod lanes;
pub mod scale;
pub mod spots;
pub mod thinned;
