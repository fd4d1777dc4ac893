//! The rule book of session statuses, and the desk that plays it.
#![no_std]
#[cfg(feature = "alloc")]
extern crate alloc;

#[cfg(all(feature = "serde", feature = "alloc"))]
pub mod book;
pub mod cause;
pub mod evidence;
pub mod language;
pub mod limits;
pub mod rules;
pub mod status;
pub mod words;
