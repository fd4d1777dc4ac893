//! Every sentence of the domain, a module a language. Our own wording, never the documents'.
//!
//! English stands here first; a further language is a module with the same functions.

pub mod en;
