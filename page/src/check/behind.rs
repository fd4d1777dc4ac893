//! The rows of a file behind one of its figures: the file is read again, and each of them is told in a line.

use queuescope_core::audit::{Audit, Row, Told, Zone};
use queuescope_core::report::Column;
use queuescope_core::report::time_field::TimeField;
use serde::{Deserialize, Serialize};

use super::again::Checked;
use super::checking::{Read, pieces};
use crate::address::behind;

/// So many are told: of more nobody looks at every one.
const MOST_TOLD: usize = 100_000;
/// So many are told at once: the page reads a message within a frame.
const AT_ONCE: usize = 400;

/// What is said of a row, as far as the file has it; times with the header above them.
const SAID: [Column; 8] = [
    Column::SessionId,
    Column::Name,
    Column::TechnicianName,
    Column::Status,
    Column::StartTime,
    Column::Time(TimeField::Waiting),
    Column::Time(TimeField::Total),
    Column::TransferredTo,
];

/// A row behind a figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowLine {
    /// Which row, from 1.
    pub row: u64,
    /// What stands in it, in short.
    pub said: String,
}

impl Checked {
    /// Tells the rows behind a figure by its word in addresses, some at a time.
    pub fn rows_behind(
        &self,
        read: Read,
        zone: Option<&Zone>,
        behind: &str,
        tell: &mut dyn FnMut(Vec<RowLine>),
    ) {
        let (Some(about), Some(behind)) = (&self.about, behind::named(behind)) else {
            return;
        };
        let mut audit = Audit::new(about.clone());
        let mut last = RowLine {
            row: 0,
            said: String::new(),
        };
        let (mut lines, mut told) = (Vec::new(), 0);
        let mut hear = |it: Told| match it {
            Told::Row(row) => {
                last.row = row.number;
                said(&row, &mut last.said);
            }
            Told::Case(case) if behind.has(&case, self.figures.sessions()) => {
                told += 1;
                if told <= MOST_TOLD {
                    lines.push(last.clone());
                }
                if lines.len() >= AT_ONCE {
                    tell(std::mem::take(&mut lines));
                }
            }
            Told::Case(_) | Told::Event(_) | Told::Finding(_) => {}
        };
        // A file that goes away meanwhile has these rows all the same.
        let _ = pieces(read, |piece| {
            audit.read(piece, zone, &mut hear);
            true
        });
        audit.end(zone, &mut hear);
        tell(lines);
    }
}

fn said(row: &Row, to: &mut String) {
    to.clear();
    for column in SAID {
        let value = row.value(column);
        if value.is_empty() {
            continue;
        }
        if !to.is_empty() {
            to.push_str(" · ");
        }
        if let (Column::Time(_) | Column::TransferredTo, Some(place)) =
            (column, row.header.place(column))
        {
            to.push_str(row.header.name(place));
            to.push(' ');
        }
        to.push_str(value);
    }
}
