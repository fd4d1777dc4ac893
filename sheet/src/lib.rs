//! A table as a spreadsheet file (XLSX).
//!
//! A library writes it that is a third as large as the page and that hardly anybody needs. So it is a program of
//! its own, which a page loads when it is asked for such a file, and which works beside the page: no frame is
//! late for it. The page says a table ([`message`]) and hears a file ([`write`]). Nothing here knows what the
//! table is about.

mod cell;
pub mod message;
#[cfg(feature = "write")]
mod write;

pub use cell::{Cell, END_OF_MOMENTS, FIRST_MOMENT};
#[cfg(feature = "write")]
pub use write::{NoFile, write};
