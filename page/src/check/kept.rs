//! The rows that something is said of: whoever reads it wants to see them at once.

use std::collections::BTreeMap;
use std::sync::Arc;

use queuescope_core::audit::{Event, Row};
use queuescope_core::said;
use queuescope_core::status::Status;
use serde::{Deserialize, Serialize};

use super::message::Spoken;

/// So much room there is for them, in bytes of text: others are read again when somebody asks for them.
const ROOM: usize = 32 << 20;
/// So many letters of a value are shown.
const LONGEST: usize = 400;

/// A row as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptRow {
    /// Which row or event it is, from 1.
    pub number: u64,
    /// The first of its lines, from 1.
    pub line: u64,
    /// On how many lines it stands.
    pub lines: u64,
    /// Its values.
    pub cells: Vec<KeptCell>,
}

/// A value in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptCell {
    /// What stands above it; nothing where the row has more values than its header.
    pub header: Arc<str>,
    /// What stands there, as far as it can be shown.
    pub value: String,
    /// How many letters of it are left out.
    pub left_out: usize,
}

/// Keeps the rows that somebody may want to see.
#[derive(Clone, Debug, Default)]
pub(super) struct Kept {
    rows: BTreeMap<u64, KeptRow>,
    room: usize,
    headers: Vec<Arc<str>>,
    last: Last,
    /// A row that something was said of before it came.
    wanted: Option<u64>,
}

/// The row that was read last: what is said of it comes after it. It takes the place of the one before, so that a
/// file of a million rows needs room for one.
#[derive(Clone, Debug, Default)]
struct Last {
    number: u64,
    line: u64,
    lines: u64,
    /// All values, one after another.
    text: String,
    /// Where each ends.
    ends: Vec<usize>,
}

impl Kept {
    /// A row of the file, if it is kept.
    pub(super) fn get(&self, number: u64) -> Option<&KeptRow> {
        self.rows.get(&number)
    }

    /// A row was read.
    pub(super) fn row(&mut self, row: &Row) {
        let record = row.record;
        let names = (0..record.len()).map(|place| row.header.name(place));
        self.name_columns(names);
        self.last.begin(row.number, record.line, record.lines);
        record.values().for_each(|value| self.last.push(value));
        self.came();
    }

    /// An event was read.
    pub(super) fn event(&mut self, event: &Event, spoken: Spoken) {
        self.name_columns(said!(spoken.language, audit::EVENT.into_iter()));
        self.last.begin(event.number, event.line, 1);
        let name = |status: Option<Status>| status.map_or("", |status| status.name(spoken.names));
        let at = event.at.map(|at| at.local.to_string()).unwrap_or_default();
        for value in [
            event.session,
            event.queue.unwrap_or_default(),
            name(event.from),
            name(event.to),
            &at,
        ] {
            self.last.push(value);
        }
        self.came();
    }

    /// Something is said of a row: the last one, or the next.
    pub(super) fn keep(&mut self, number: u64) {
        // Rows are counted from 1.
        if self.last.number == number && number > 0 {
            self.put();
        } else {
            self.wanted = Some(number);
        }
    }

    fn name_columns<'a>(&mut self, names: impl Iterator<Item = &'a str> + Clone) {
        let known = self.headers.iter().map(|name| &**name);
        if !known.eq(names.clone()) {
            self.headers = names.map(Arc::from).collect();
        }
    }

    fn came(&mut self) {
        let number = self.last.number;
        if self.wanted.take_if(|wanted| *wanted == number).is_some() {
            self.put();
        }
    }

    /// Keeps the last row, where there is room and it is not kept yet.
    fn put(&mut self) {
        let room = self.last.text.len();
        if self.room + room > ROOM || self.rows.contains_key(&self.last.number) {
            return;
        }
        self.room += room;
        let headers = self.headers.iter().map(Arc::clone);
        let row = KeptRow {
            number: self.last.number,
            line: self.last.line,
            lines: self.last.lines,
            cells: headers
                .zip(self.last.values())
                .map(|(header, value)| KeptCell::of(header, value))
                .collect(),
        };
        self.rows.insert(row.number, row);
    }
}

impl Last {
    fn begin(&mut self, number: u64, line: u64, lines: u64) {
        self.number = number;
        self.line = line;
        self.lines = lines;
        self.text.clear();
        self.ends.clear();
    }

    fn push(&mut self, value: &str) {
        self.text.push_str(value);
        self.ends.push(self.text.len());
    }

    fn values(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        let places = starts.zip(&self.ends);
        places.map(|(start, end)| self.text.get(start..*end).unwrap_or_default())
    }
}

impl KeptCell {
    fn of(header: Arc<str>, value: &str) -> Self {
        let (shown, rest) = match value.char_indices().nth(LONGEST) {
            Some((end, _)) => value.split_at(end),
            None => (value, ""),
        };
        Self {
            header,
            value: shown.to_owned(),
            left_out: rest.chars().count(),
        }
    }
}
