//! The rules and the timing of session statuses in a technician's queue.
//!
//! A support console shows every session in a queue with a status. Five help pages say what the
//! statuses mean, how one turns into another, and after how long. This crate makes them run.
//!
//! # The rule book
//!
//! Every edge that any document prints is a [`rules::Rule`]: from one [`status::Status`] to another,
//! with the [`evidence`] (cells of the status table, rows of the status changes), the condition if
//! one is printed, and the [`cause::Cause`]s that bring it about. 84 of the 89 are *enacted*: the
//! desk can do them. Five are *disputed*: the documents contradict each other, and a written reason
//! says why they are not done.
//!
//! A status belongs to an [`entry::Entry`], one [`session::Session`] in one [`ids::Queue`], not to
//! the session. An entry changes its status through one door, and the door knows only enacted rules.
//!
//! The [`desk::Desk`] holds all of it. [`desk::Desk::act`] is what somebody does; it is done whole or
//! refused with a [`refusal::Refusal`]. [`desk::Desk::advance`] is time that passes; limits strike in
//! order, each at its own due time. What happened is a list of [`event::Event`]s, [`change::Change`]s of status
//! among them, and a [`journal::Journal`] keeps it; the [`ledger`] makes intervals of it. In a [`run::Run`] any moment of
//! it can be seen again and lived differently.
//!
//! # What this crate does not do
//!
//! It has no clock: `now` is an argument. It does no I/O. It needs no standard library, and for
//! statuses, rules and limits no allocator. It does not panic on any input. It shows nothing: the
//! sentences in [`words`] are there for those who do.
//!
//! # Features
//!
//! `alloc` (default): the desk, and the rule book in every format but JSON. `serde`: the rule book and
//! journal as JSON, and scenario files.
//! `std`: `alloc`, for those who have it anyway.
#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;

// The rule book.
pub mod cause;
pub mod contradiction;
pub mod evidence;
pub mod language;
pub mod limits;
pub mod report;
pub mod rules;
pub mod status;
pub mod words;

// The desk.
#[cfg(feature = "alloc")]
pub mod action;
#[cfg(feature = "alloc")]
pub mod audit;
#[cfg(feature = "alloc")]
pub mod busy;
#[cfg(feature = "alloc")]
pub mod change;
#[cfg(feature = "alloc")]
pub mod comparison;
#[cfg(feature = "alloc")]
pub mod desk;
#[cfg(feature = "alloc")]
pub mod echo;
#[cfg(feature = "alloc")]
pub mod entry;
#[cfg(feature = "alloc")]
pub mod event;
#[cfg(feature = "alloc")]
pub mod ids;
#[cfg(feature = "alloc")]
pub mod journal;
#[cfg(feature = "alloc")]
pub mod ledger;
#[cfg(feature = "alloc")]
pub mod outcome;
#[cfg(feature = "alloc")]
pub mod paths;
#[cfg(feature = "alloc")]
pub mod proof;
#[cfg(feature = "alloc")]
pub mod refusal;
#[cfg(feature = "alloc")]
pub mod run;
#[cfg(feature = "alloc")]
pub mod session;
#[cfg(feature = "alloc")]
pub mod staff;
#[cfg(feature = "alloc")]
pub mod timer;
#[cfg(feature = "alloc")]
pub mod what_if;

// What other programs read and write.
#[cfg(feature = "alloc")]
pub mod book;
#[cfg(feature = "alloc")]
pub mod delimited;
#[cfg(feature = "alloc")]
pub mod log;
#[cfg(feature = "alloc")]
pub mod markdown;
#[cfg(all(feature = "serde", feature = "alloc"))]
pub mod scenario;
pub mod sum;
#[cfg(feature = "alloc")]
mod xml;
