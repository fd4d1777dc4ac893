//! One line of a table, cut into its values.

use alloc::string::String;
use alloc::vec::Vec;

use crate::delimited::as_typed;

/// The values of a line, or of several that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The line of the file that it begins on, from 1.
    pub line: u64,
    /// How many lines it was written on.
    pub lines: u64,
    /// All values, one after another.
    text: String,
    /// Where each ends.
    ends: Vec<usize>,
}

impl Record {
    /// How many values there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// A value; nothing where there is none.
    pub fn value(&self, place: usize) -> &str {
        let Some(&end) = self.ends.get(place) else {
            return "";
        };
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.text.get(start..end).unwrap_or_default()
    }

    /// Every value.
    pub fn values(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|place| self.value(place))
    }

    /// Empties it for a line.
    pub(super) fn begin(&mut self, line: u64) {
        self.line = line;
        self.lines = 1;
        self.text.clear();
        self.ends.clear();
    }

    pub(super) fn push(&mut self, value: &str) {
        self.text.push_str(value);
        self.ends.push(self.text.len());
    }

    /// Takes away a last value that is empty.
    pub(super) fn without_last_if_empty(&mut self) {
        if self.len() > 1 && self.value(self.len() - 1).is_empty() {
            self.ends.pop();
        }
    }

    /// Joins the next line: what it begins with goes on with the last value, in a line of its own.
    pub(super) fn join(&mut self, next: &Self) {
        self.ends.pop();
        self.text.push('\n');
        for value in next.values() {
            self.push(value);
        }
        self.lines += next.lines;
    }

    /// Makes one value of some, with a separator between them, and nothing of the rest.
    pub(super) fn merged(&self, first: usize, last: usize, separator: char) -> Self {
        let mut merged = Self::default();
        merged.begin(self.line);
        merged.lines = self.lines;
        for (place, value) in self.values().enumerate() {
            if place > first && place <= last {
                merged.ends.pop();
                merged.text.push(separator);
            }
            merged.push(value);
        }
        merged
    }
}

/// How the values of a line end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cut {
    /// With the line.
    Whole,
    /// A value in quotes has begun, and goes on on the next line if it is one.
    Open,
}

/// Cuts a line at a separator. A value in quotes may hold separators and line breaks, and two quotes for one; a quote
/// that does not close its value is a letter like others.
pub(super) fn cut(line: &str, separator: char, into: &mut Record) -> Cut {
    let mut rest = line;
    let width = separator.len_utf8();
    // What comes from a spreadsheet may have been kept from being calculated.
    let typed: fn(&str) -> &str = if separator == '|' {
        |text| text
    } else {
        as_typed
    };
    let mut unquoted = String::new();
    loop {
        if rest.starts_with('"') {
            match quoted(rest, separator, &mut unquoted) {
                Quoted::Closed(end) => {
                    into.push(typed(&unquoted));
                    if end == rest.len() {
                        return Cut::Whole;
                    }
                    rest = &rest[end + width..];
                    continue;
                }
                Quoted::Open => return Cut::Open,
                Quoted::Letters => {}
            }
        }
        let Some(end) = rest.find(separator) else {
            into.push(typed(rest));
            return Cut::Whole;
        };
        into.push(typed(&rest[..end]));
        rest = &rest[end + width..];
    }
}

/// A line by itself, cut into its values: a quote that goes on on the next line is a letter like others.
pub(super) fn of_line(line: u64, text: &str, separator: char) -> Record {
    let mut record = Record::default();
    record.begin(line);
    if cut(text, separator, &mut record) == Cut::Open {
        record.begin(line);
        cut_at_all(text, separator, &mut record);
    }
    record
}

/// Cuts a line at a separator, whatever quotes stand there.
pub(super) fn cut_at_all(line: &str, separator: char, into: &mut Record) {
    for value in line.split(separator) {
        into.push(value);
    }
}

enum Quoted {
    /// The value ends before this place, where a separator or the end of the line is.
    Closed(usize),
    Open,
    /// The quote is a letter.
    Letters,
}

fn quoted(text: &str, separator: char, into: &mut String) -> Quoted {
    into.clear();
    let mut rest = &text[1..];
    loop {
        let Some(quote) = rest.find('"') else {
            return Quoted::Open;
        };
        into.push_str(&rest[..quote]);
        rest = &rest[quote + 1..];
        if let Some(more) = rest.strip_prefix('"') {
            into.push('"');
            rest = more;
        } else if rest.is_empty() || rest.starts_with(separator) {
            return Quoted::Closed(text.len() - rest.len());
        } else {
            return Quoted::Letters;
        }
    }
}
