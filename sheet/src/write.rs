//! The file: a sheet with a header that stays in sight, and cells that can be calculated with.
//!
//! A duration is a part of a day and is shown in hours, however many there are; a moment is a day since 1900 with
//! its part. Both can be summed, sorted and filtered. A text is a text, whatever it begins with: nothing that was
//! typed is ever calculated.

use core::fmt;

use rust_xlsxwriter::{ColNum, Format, RowNum, Workbook, Worksheet, XlsxError};

use super::cell::{Cell, DAY, DAYS_UNTIL_1970};
use super::message;

/// Why there is no file.
#[derive(Debug)]
pub enum NoFile {
    /// What was said is no table.
    NoTable,
    /// It is larger than a sheet can be: 1,048,576 rows of 16,384 columns.
    TooLarge,
}

impl fmt::Display for NoFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoTable => "what was said is no table",
            Self::TooLarge => "a sheet has no room for so many rows",
        })
    }
}

impl std::error::Error for NoFile {}

impl From<XlsxError> for NoFile {
    fn from(_: XlsxError) -> Self {
        // Nothing else can be wrong with a sheet that has no more than cells.
        Self::TooLarge
    }
}

/// A cell holds no longer text, in units of UTF-16.
const LONGEST_TEXT: usize = 32_767;
/// Stands where the end of a text is left out.
const AND_SO_ON: char = '…';
/// How wide a column is at least and at most, in letters.
const WIDTHS: [usize; 2] = [8, 40];
/// How wide moments and durations are.
const WIDTH_OF_MOMENT: usize = 19;
const WIDTH_OF_DURATION: usize = 10;

/// Writes the table of a [message](message::say) as a file with one sheet of that name.
///
/// # Errors
///
/// It is no table, or has more rows than a sheet.
pub fn write(name: &str, message: &str) -> Result<Vec<u8>, NoFile> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name(name)?;
    let formats = Formats::new();
    let mut widths = Vec::new();
    let mut last = 0;
    for (place, row) in message::rows(message).enumerate() {
        let row = row.ok_or(NoFile::NoTable)?;
        last = RowNum::try_from(place).map_err(|_| NoFile::TooLarge)?;
        for (place, cell) in row.into_iter().enumerate() {
            let column = ColNum::try_from(place).map_err(|_| NoFile::TooLarge)?;
            if place >= widths.len() {
                widths.push(0);
            }
            widths[place] = widths[place].max(width(&cell));
            formats.write(sheet, (last, column), cell)?;
        }
    }
    if let Some(last_column) = ColNum::try_from(widths.len())
        .ok()
        .and_then(|n| n.checked_sub(1))
    {
        sheet.autofilter(0, 0, last, last_column)?;
        for (column, width) in (0..=last_column).zip(widths) {
            let width = u32::try_from(width.clamp(WIDTHS[0], WIDTHS[1]) + 2);
            sheet.set_column_width(column, width.unwrap_or_default())?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(workbook.save_to_buffer()?)
}

/// How cells are shown.
struct Formats {
    header: Format,
    duration: Format,
    moment: Format,
}

impl Formats {
    fn new() -> Self {
        Self {
            header: Format::new().set_bold(),
            duration: Format::new().set_num_format("[h]:mm:ss"),
            moment: Format::new().set_num_format("yyyy-mm-dd hh:mm:ss"),
        }
    }

    fn write(
        &self,
        sheet: &mut Worksheet,
        (row, column): (RowNum, ColNum),
        cell: Cell,
    ) -> Result<(), XlsxError> {
        match cell {
            Cell::Empty => {}
            Cell::Text(text) if row == 0 => {
                sheet.write_string_with_format(row, column, fitting(text), &self.header)?;
            }
            Cell::Text(text) => {
                sheet.write_string(row, column, fitting(text))?;
            }
            Cell::Number(number) => {
                sheet.write_number(row, column, exactly(number))?;
            }
            Cell::Duration(time) => {
                let days = days(time);
                sheet.write_number_with_format(row, column, days, &self.duration)?;
            }
            Cell::Moment(at) => {
                let day = days(at.saturating_add(DAYS_UNTIL_1970 * DAY));
                sheet.write_number_with_format(row, column, day, &self.moment)?;
            }
        }
        Ok(())
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "exact for longer than a calendar"
)]
fn days(milliseconds: i64) -> f64 {
    milliseconds as f64 / DAY as f64
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a spreadsheet has no more exact numbers"
)]
fn exactly(number: u64) -> f64 {
    number as f64
}

fn width(cell: &Cell) -> usize {
    match cell {
        Cell::Empty => 0,
        Cell::Text(text) => text.chars().take(WIDTHS[1]).count(),
        Cell::Number(number) => number.to_string().len(),
        Cell::Duration(_) => WIDTH_OF_DURATION,
        Cell::Moment(_) => WIDTH_OF_MOMENT,
    }
}

/// As much of a text as a cell holds.
fn fitting(mut text: String) -> String {
    let mut room = LONGEST_TEXT;
    let end = text.char_indices().find_map(|(place, letter)| {
        let rest = room.checked_sub(letter.len_utf16());
        room = rest.unwrap_or_default();
        rest.is_none().then_some(place)
    });
    if let Some(end) = end {
        text.truncate(end);
        text.pop();
        text.push(AND_SO_ON);
    }
    text
}
