//! The map of statuses: where everything on it stands, and in which light.

pub mod places;
pub mod route;
pub mod spotlight;
pub mod story;
