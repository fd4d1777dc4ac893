//! A table as one text, for a program that has no memory in common with the page.
//!
//! A letter says what a cell is, then comes its number, and of a text its length in bytes and itself. So no letter
//! in a text can be taken for the end of it.

use core::fmt::Write;

use super::cell::Cell;

/// The end of a row.
const END: char = '\n';

/// Writes a row behind those that are there. The first row is the header.
pub fn say<'a>(row: impl IntoIterator<Item = &'a Cell>, message: &mut String) {
    for cell in row {
        // A text takes all that is written to it.
        let _ = match cell {
            Cell::Empty => message.write_str("E;"),
            Cell::Text(text) => write!(message, "T{};{text}", text.len()),
            Cell::Number(number) => write!(message, "N{number};"),
            Cell::Duration(time) => write!(message, "D{time};"),
            Cell::Moment(at) => write!(message, "M{at};"),
        };
    }
    message.push(END);
}

/// The rows of a message; none after one that is none of ours.
pub fn rows(message: &str) -> impl Iterator<Item = Option<Vec<Cell>>> {
    let mut rest = Some(message).filter(|message| !message.is_empty());
    core::iter::from_fn(move || {
        let message = rest.take()?;
        let Some((row, after)) = row(message) else {
            return Some(None);
        };
        rest = Some(after).filter(|after| !after.is_empty());
        Some(Some(row))
    })
}

/// The first row, and what follows it.
fn row(mut rest: &str) -> Option<(Vec<Cell>, &str)> {
    let mut row = Vec::new();
    loop {
        if let Some(after) = rest.strip_prefix(END) {
            return Some((row, after));
        }
        let (cell, after) = cell(rest)?;
        row.push(cell);
        rest = after;
    }
}

fn cell(rest: &str) -> Option<(Cell, &str)> {
    let (said, after) = rest.split_once(';')?;
    let (kind, number) = said.split_at_checked(1)?;
    let cell = match kind {
        "E" if number.is_empty() => Cell::Empty,
        "T" => {
            let (text, after) = after.split_at_checked(number.parse().ok()?)?;
            return Some((Cell::Text(text.to_owned()), after));
        }
        "N" => Cell::Number(number.parse().ok()?),
        "D" => Cell::Duration(number.parse().ok()?),
        "M" => Cell::Moment(number.parse().ok()?),
        _ => return None,
    };
    Some((cell, after))
}
