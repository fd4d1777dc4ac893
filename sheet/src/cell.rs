//! What can stand in a cell of a table.

/// A cell. None is not zero: it stays empty.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// None.
    Empty,
    /// A text, whatever it looks like.
    Text(String),
    /// A number; a spreadsheet has it exactly up to 2⁵³.
    Number(u64),
    /// How long something took, in milliseconds.
    Duration(i64),
    /// When something happened, in milliseconds since the beginning of 1970, UTC: of a day that a spreadsheet
    /// can count, from [`FIRST_MOMENT`] to before [`END_OF_MOMENTS`].
    Moment(i64),
}

/// The first of March 1900: before it a spreadsheet counts a day that never was.
pub const FIRST_MOMENT: i64 = (61 - DAYS_UNTIL_1970) * DAY;
/// The end of the year 9999.
pub const END_OF_MOMENTS: i64 = (2_958_466 - DAYS_UNTIL_1970) * DAY;

/// In milliseconds.
pub(crate) const DAY: i64 = 86_400_000;
/// The first of January 1970 as a spreadsheet counts days.
pub(crate) const DAYS_UNTIL_1970: i64 = 25_569;
