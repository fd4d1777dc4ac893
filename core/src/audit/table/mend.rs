//! Whether values go with their columns, and in a row with too many of them, which hold the separator.

use super::super::header::{Header, could_stand};
use super::super::record::Record;

/// The row with some neighbouring values made one, and where that one stands: the only way, or one of
/// several side by side, in which every value goes with its column. None where no way or different ways do.
pub(super) fn shifted(
    record: &Record,
    header: &Header,
    separator: char,
) -> Option<(Record, usize)> {
    let surplus = record.len().checked_sub(header.len())?;
    let holds_any_text = |place: &usize| match header.column(*place) {
        Some(column) => could_stand(column, "").is_none(),
        None => true,
    };
    let mut found = None;
    for place in (0..header.len()).filter(holds_any_text) {
        let mended = record.merged(place, place + surplus, separator);
        if !goes_with(&mended, header) {
            continue;
        }
        match &found {
            None => found = Some((mended, place)),
            // Side by side the columns with a kind of their own keep what they have.
            Some((known, _)) if is_alike(known, &mended, header) => {}
            Some(_) => return None,
        }
    }
    found
}

/// Whether every value could stand in its column.
pub(super) fn goes_with(record: &Record, header: &Header) -> bool {
    (0..header.len()).all(|place| {
        let column = header.column(place);
        column.is_none_or(|column| could_stand(column, record.value(place)) != Some(false))
    })
}

/// Whether two ways give the same to every column that does not hold any text.
fn is_alike(one: &Record, other: &Record, header: &Header) -> bool {
    (0..header.len()).all(|place| {
        let column = header.column(place);
        let has_a_kind = column.is_some_and(|column| could_stand(column, "").is_some());
        !has_a_kind || one.value(place) == other.value(place)
    })
}
