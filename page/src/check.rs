//! A file of others that is checked: what the page asks of the program that reads it, and what that one tells
//! (`report` §4).
//!
//! A file may be large, and the page is to answer meanwhile. So another program reads it, beside the page; both
//! speak in the messages that are here, as JSON. What there is to do for it is here as well, and needs no browser.

mod again;
mod behind;
mod checking;
mod kept;
mod list;
mod listing;
mod message;
mod session;
mod zone;

pub use again::Checked;
pub use behind::RowLine;
pub use checking::{Read, Unreadable, check};
pub use kept::{KeptCell, KeptRow};
pub use list::{ListFormat, ListWriter};
pub use listing::{Count, Found, FoundRow, Wish, counts};
pub use message::{About, Ask, Line, Over, Progress, Request, Said, Spoken};
pub use session::{FileLane, FileSession, Piece, Shows};
pub use zone::moments;
