//! A queue as a console shows it: its columns, its order, what is asked of it.

mod column;
mod listing;

pub use crate::order::Direction;
pub use column::{Column, Key};
pub use listing::{Listing, Sort, Wish, by_itself, dues, shown};
