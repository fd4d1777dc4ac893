//! The session report: what it counts while a queue shows a status, and the rows of a desk
//! (`domain` §5, `session-report`).
//!
//! A row is one technician's part of one session. Everything in it is folded from the events of a
//! journal until a moment, what is still going on counts until then, and every duration is the sum of
//! the stretches it is made of.

#[cfg(feature = "alloc")]
mod cell;
#[cfg(feature = "alloc")]
mod columns;
#[cfg(feature = "alloc")]
mod counting;
#[cfg(feature = "alloc")]
mod facts;
#[cfg(feature = "alloc")]
pub mod figures;
#[cfg(feature = "alloc")]
mod format;
#[cfg(feature = "alloc")]
mod own;
#[cfg(feature = "alloc")]
mod reconciliation;
#[cfg(feature = "alloc")]
mod row;
#[cfg(feature = "alloc")]
mod rows;
#[cfg(feature = "alloc")]
mod session_type;
#[cfg(feature = "alloc")]
mod standing;
#[cfg(feature = "alloc")]
mod stretch;
pub mod time_field;
#[cfg(feature = "alloc")]
pub mod vocabulary;

#[cfg(feature = "alloc")]
pub use cell::Cell;
#[cfg(feature = "alloc")]
pub use columns::Column;
#[cfg(feature = "alloc")]
pub use counting::Counting;
#[cfg(feature = "alloc")]
pub use format::{Format, Writer};
#[cfg(feature = "alloc")]
pub use reconciliation::Reconciliation;
#[cfg(feature = "alloc")]
pub use row::Row;
#[cfg(feature = "alloc")]
pub use rows::rows;
#[cfg(feature = "alloc")]
pub use session_type::SessionType;
#[cfg(feature = "alloc")]
pub use standing::Standing;
#[cfg(feature = "alloc")]
pub use stretch::Stretch;
