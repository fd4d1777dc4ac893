//! A first look at a file: what it is, how its letters are written, and whether the month or the day comes first.
//!
//! The whole file has one order of month and day, and the day that decides it may stand in the last row. So
//! the file is looked at until it is decided, and then read from its beginning.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::language::Language;
use crate::report::Column;

use super::encoding::{Decoder, Encoding};
use super::header::Header;
use super::moment::{Order, depends_on_order, is_unpadded, order};
use super::reader::Reader;
use super::record::Record;
use super::row::Row;
use super::shape::{Found, NoReport, Shape, recognise};
use super::table::Mends;
use super::told::Told;

/// So much of a file tells what it is, in bytes of text.
const BEGINNING: usize = 1 << 16;
/// So many rows tell two columns of the same name apart.
const SAMPLE: usize = 50;
/// After so many rows without a date that depends on it, no order is looked for.
const ROWS_WITHOUT: u64 = 1_000;

/// Where moments stand.
const MOMENTS: [Column; 4] = [
    Column::StartTime,
    Column::EndTime,
    Column::LastActionTime,
    Column::FirstChatSent,
];

/// What is asked for, instead of found out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Asked {
    /// How its letters are written.
    pub encoding: Option<Encoding>,
    /// What stands between the values of a table; XML and logs have none.
    pub separator: Option<char>,
    /// The order of month and day.
    pub order: Option<Order>,
    /// What may be mended.
    pub mends: Mends,
    /// The language whose words count, where a word means several things.
    pub language: Option<Language>,
    /// What a column of the header is, by its place from 0; none where it is of no report. What stood for
    /// the same before stands for nothing then.
    pub columns: BTreeMap<usize, Option<Column>>,
}

/// What a file is.
#[derive(Clone, Debug)]
pub struct About {
    /// How its letters are written.
    pub encoding: Encoding,
    /// What it is.
    pub shape: Shape,
    /// Its header, where it has one.
    pub header: Option<Header>,
    /// Whether month or day comes first, and why.
    pub dates: Dates,
    /// What was asked for.
    pub asked: Asked,
    pub(super) found: Found,
}

/// Whether month or day comes first, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dates {
    /// No date in it depends on it.
    Plain,
    /// Somebody has said so.
    Asked(Order),
    /// This date decides.
    Decided(Order, Example),
    /// Nothing decides, and the dates have the service's own form: the month is first.
    Taken(Example),
    /// Nothing decides.
    Unknown(Example),
}

/// A date that stands for others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The row, from 1.
    pub row: u64,
    /// Its line, from 1.
    pub line: u64,
    /// What stands above it.
    pub column: String,
    /// What stands there.
    pub text: String,
}

impl Dates {
    /// The order that dates are read in; none where nothing decides.
    pub const fn order(&self) -> Option<Order> {
        match self {
            Self::Plain | Self::Taken(_) => Some(Order::MonthFirst),
            Self::Asked(order) | Self::Decided(order, _) => Some(*order),
            Self::Unknown(_) => None,
        }
    }
}

/// Looks at a file.
#[derive(Debug)]
pub struct Survey {
    asked: Asked,
    decoder: Decoder,
    text: String,
    found: Option<Result<Found, NoReport>>,
    reader: Option<Reader>,
    seen: Seen,
}

/// What the rows have told.
#[derive(Debug, Default)]
struct Seen {
    header: Option<Header>,
    /// The same, as somebody says it is.
    corrected: Option<Header>,
    sample: Vec<Record>,
    rows: u64,
    days: Days,
}

/// What the dates have told.
#[derive(Debug, Default)]
struct Days {
    decided: Option<(Order, Example)>,
    undecided: Option<Example>,
    has_unpadded: bool,
}

impl Survey {
    /// Begins.
    pub fn new(asked: Asked) -> Self {
        Self {
            decoder: Decoder::asked(asked.encoding),
            asked,
            text: String::new(),
            found: None,
            reader: None,
            seen: Seen::default(),
        }
    }

    /// Looks at the next piece.
    pub fn read(&mut self, piece: &[u8]) {
        if self.is_decided() {
            return;
        }
        self.decoder.read(piece, &mut self.text);
        if self.found.is_some() || self.text.len() >= BEGINNING {
            self.look(false);
        }
    }

    /// Whether the rest of the file would tell nothing new.
    pub fn is_decided(&self) -> bool {
        match &self.found {
            None => false,
            Some(Err(_)) => true,
            Some(Ok(found)) => match found.shape {
                #[cfg(feature = "serde")]
                Shape::Log => true,
                Shape::Xes => true,
                Shape::Pipe | Shape::Tab | Shape::Csv(_) | Shape::Xml => {
                    self.seen.is_enough(self.asked.order)
                }
            },
        }
    }

    /// The file is over, or nothing new is told: what it is.
    ///
    /// # Errors
    ///
    /// What it is, if it is no report and no log.
    pub fn end(mut self) -> Result<About, NoReport> {
        if !self.is_decided() {
            self.decoder.end(&mut self.text);
            self.look(true);
        }
        let found = self.found.unwrap_or(Err(NoReport::Empty))?;
        let seen = self.seen;
        let header = seen.header.map(|header| {
            let header = header.looked_at_again(&seen.sample);
            header.corrected(&self.asked.columns)
        });
        let dates = match (self.asked.order, seen.days.decided, seen.days.undecided) {
            (Some(order), _, _) => Dates::Asked(order),
            (None, Some((order, example)), _) => Dates::Decided(order, example),
            (None, None, None) => Dates::Plain,
            (None, None, Some(example)) if seen.days.has_unpadded => Dates::Taken(example),
            (None, None, Some(example)) => Dates::Unknown(example),
        };
        Ok(About {
            encoding: self.decoder.encoding().unwrap_or(Encoding::Ascii),
            shape: found.shape,
            header,
            dates,
            asked: self.asked,
            found,
        })
    }

    fn look(&mut self, is_whole: bool) {
        let found = self
            .found
            .get_or_insert_with(|| recognise(&self.text, is_whole, self.asked.separator));
        let Ok(found) = found else {
            return;
        };
        let reader = self
            .reader
            .get_or_insert_with(|| Reader::new(*found, None, Mends::default()));
        let (seen, columns) = (&mut self.seen, &self.asked.columns);
        let mut tell = |told: Told| {
            if let Told::Row(row) = told {
                seen.row(row, columns);
            }
        };
        reader.read(&self.text, &mut tell);
        self.text.clear();
        if is_whole {
            reader.end(&mut tell);
        }
        // A report without rows has a header, too.
        if seen.header.is_none() {
            seen.header = reader.header().cloned();
        }
    }
}

impl Seen {
    fn is_enough(&self, asked: Option<Order>) -> bool {
        let has_sample = self.sample.len() >= SAMPLE;
        let has_order = asked.is_some() || self.days.decided.is_some();
        let needs_none = self.days.undecided.is_none() && self.rows >= ROWS_WITHOUT;
        has_sample && (has_order || needs_none)
    }

    fn row(&mut self, row: Row, columns: &BTreeMap<usize, Option<Column>>) {
        self.rows += 1;
        if !row.is_whole {
            return;
        }
        if self.header.is_none() {
            self.header = Some(row.header.clone());
            self.corrected = Some(row.header.clone().corrected(columns));
        }
        let is_first = self.header.as_ref() == Some(row.header);
        if is_first && self.sample.len() < SAMPLE {
            self.sample.push(row.record.clone());
        }
        let corrected = self.corrected.as_ref().filter(|_| is_first);
        let header = corrected.unwrap_or(row.header);
        if self.days.decided.is_none() {
            self.days.row(Row { header, ..row });
        }
    }
}

impl Days {
    fn row(&mut self, row: Row) {
        for column in MOMENTS {
            let text = row.value(column);
            if text.is_empty() {
                continue;
            }
            let example = || Example {
                row: row.number,
                line: row.record.line,
                column: row
                    .header
                    .place(column)
                    .map_or("", |place| row.header.name(place))
                    .to_string(),
                text: text.to_string(),
            };
            if let Some(order) = order(text) {
                self.decided.get_or_insert_with(|| (order, example()));
            }
            self.has_unpadded |= is_unpadded(text) == Some(true);
            if depends_on_order(text) && self.undecided.is_none() {
                self.undecided = Some(example());
            }
        }
    }
}
