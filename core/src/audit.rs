//! Files of others, read and checked: session reports in the shapes of real exports, and logs of events
//! (`report` §4).
//!
//! A file comes in pieces of any length. A [`Survey`] looks at it until it knows what it is; an [`Audit`] reads it
//! from its beginning and tells its rows and what is to be said of them. What a row says is held against itself
//! and against the document; what cannot be understood is said with its line, and never dropped in silence.

mod check;
mod duration;
mod encoding;
mod event;
mod finding;
mod header;
#[cfg(feature = "serde")]
mod json;
mod lines;
pub mod log;
mod markup;
mod moment;
mod reader;
mod record;
mod row;
mod shape;
mod survey;
mod table;
mod told;
mod xml;

use alloc::string::String;

pub use check::Zone;
pub use duration::{Written, duration};
pub use encoding::{Decoder, Encoding};
pub use event::Event;
pub use finding::{Contradicted, Finding, Kind, Made, Severity, What};
pub use header::Header;
#[cfg(feature = "serde")]
pub use json::json;
pub use lines::LONGEST_LINE;
pub use moment::{Order, Read, moment};
pub use record::Record;
pub use row::Row;
pub use shape::{Area, Binary, NoReport, Product, SEPARATORS, Shape};
pub use survey::{About, Asked, Dates, Example, Survey};
pub use table::Mends;
pub use told::Told;

use check::{Checks, Clock};
use reader::Reader;

/// Reads a file and checks it, in one pass.
#[derive(Debug)]
pub struct Audit {
    about: About,
    decoder: Decoder,
    text: String,
    reader: Reader,
    checks: Checks,
}

impl Audit {
    /// Begins with what the survey has told.
    pub fn new(about: About) -> Self {
        Self {
            reader: Reader::new(about.found, about.header.clone(), about.asked.mends),
            decoder: Decoder::asked(about.asked.encoding),
            text: String::new(),
            checks: Checks::default(),
            about,
        }
    }

    /// Reads the next piece. Moments without a zone are in this one.
    pub fn read(&mut self, piece: &[u8], zone: Option<&Zone>, tell: &mut dyn FnMut(Told)) {
        self.decoder.read(piece, &mut self.text);
        self.go_on(zone, false, tell);
    }

    /// The file is over.
    pub fn end(&mut self, zone: Option<&Zone>, tell: &mut dyn FnMut(Told)) {
        self.decoder.end(&mut self.text);
        self.go_on(zone, true, tell);
        let (example, is_unpadded) = match &self.about.dates {
            Dates::Taken(example) => (example, true),
            Dates::Unknown(example) => (example, false),
            Dates::Plain | Dates::Asked(_) | Dates::Decided(..) => return,
        };
        tell(Told::Finding(Finding {
            row: example.row,
            line: example.line,
            column: Some(example.column.clone()),
            what: What::AmbiguousDates {
                example: example.text.clone(),
                is_unpadded,
            },
        }));
    }

    /// How many sessions, or events, have been read.
    pub fn rows(&self) -> u64 {
        self.reader.rows()
    }

    fn go_on(&mut self, zone: Option<&Zone>, is_over: bool, tell: &mut dyn FnMut(Told)) {
        let clock = Clock {
            order: self.about.dates.order(),
            zone,
        };
        let language = self.about.asked.language;
        let checks = &mut self.checks;
        let mut checked = |told: Told| match told {
            Told::Row(row) => {
                tell(Told::Row(row));
                checks.row(row, clock, language, tell);
            }
            Told::Case(_) | Told::Event(_) | Told::Finding(_) => tell(told),
        };
        self.reader.read(&self.text, &mut checked);
        self.text.clear();
        if is_over {
            self.reader.end(&mut checked);
        }
    }
}
