//! The report as it is looked at: its columns in groups, its rows in an order, and what a row is made
//! of.

mod column;
mod lane;
mod listing;
mod sheet;
mod sum;

pub use column::{Group, USUAL, column_named, group, id, number};
pub use lane::Lane;
pub use listing::{Listing, RowId, Sort, Wish, row_of};
pub use sheet::{sheet_header, sheet_row};
pub use sum::{Line, Part, lines};
