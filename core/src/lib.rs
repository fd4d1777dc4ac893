//! The rules and the timing of session statuses in a technician's queue.
#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;

#[cfg(feature = "alloc")]
pub mod action;
#[cfg(all(feature = "serde", feature = "alloc"))]
pub mod book;
pub mod cause;
#[cfg(feature = "alloc")]
pub mod change;
#[cfg(feature = "alloc")]
pub mod desk;
#[cfg(feature = "alloc")]
pub mod entry;
pub mod evidence;
#[cfg(feature = "alloc")]
pub mod journal;
pub mod language;
pub mod limits;
#[cfg(feature = "alloc")]
pub mod outcome;
#[cfg(feature = "alloc")]
pub mod refusal;
pub mod rules;
#[cfg(all(feature = "serde", feature = "alloc"))]
pub mod scenario;
#[cfg(feature = "alloc")]
pub mod session;
#[cfg(feature = "alloc")]
pub mod staff;
pub mod status;
#[cfg(feature = "alloc")]
pub mod timer;
pub mod words;
