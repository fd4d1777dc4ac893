//! A table of lines: a header, rows, and what else people and programs put between and below them.
//!
//! Values carry separators and line breaks as they are. A row with too few values may go on on the next line; one
//! with too many has a separator in a value. Both are mended where one way fits, and every mend is said.

mod mend;
mod torn;

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::finding::{Finding, What};
use super::header::{Header, known_words};
use super::lines::{LONGEST_LINE, Line, Lines};
use super::record::{Cut, Record, cut, cut_at_all, of_line};
use super::row::Row;
use super::told::Told;
use torn::{Joined, Part, Torn};

/// A value in quotes is written on so many lines at most.
const MOST_LINES: usize = 100;
/// A line with so many words of a report is a header.
const HEADER_WORDS: usize = 4;

/// What may be mended without asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Mends {
    /// Lines are joined where a line break stands in a value.
    pub joins_lines: bool,
    /// A value is taken to hold the separator where a row has too many values.
    pub joins_values: bool,
}

impl Default for Mends {
    fn default() -> Self {
        Self {
            joins_lines: true,
            joins_values: true,
        }
    }
}

/// Reads a table.
#[derive(Clone, Debug)]
pub(super) struct Table {
    lines: Lines,
    body: Body,
}

/// What has been read, and what waits for the next line.
#[derive(Clone, Debug)]
struct Body {
    separator: char,
    mends: Mends,
    header_line: u64,
    header: Option<Header>,
    /// Lines of a value in quotes that has not been closed yet.
    open: Option<Open>,
    /// The beginning of a row that may go on on the next line.
    torn: Option<Torn>,
    /// Whether the line that is read has an end.
    is_ended: bool,
    is_after_blank: bool,
    legend: Option<Legend>,
    rows: u64,
}

#[derive(Clone, Debug)]
struct Open {
    line: u64,
    lines: usize,
    text: String,
    /// What the last of them ended with.
    end: &'static str,
}

#[derive(Clone, Copy, Debug)]
struct Legend {
    line: u64,
    lines: u64,
}

/// The one who is told.
type Tell<'a> = &'a mut dyn FnMut(Told);

impl Table {
    /// Reads a table whose header is on this line. A header that is known already is taken as it is.
    pub(super) fn new(
        separator: char,
        header_line: u64,
        header: Option<Header>,
        mends: Mends,
    ) -> Self {
        let body = Body {
            separator,
            mends,
            header_line,
            header,
            open: None,
            torn: None,
            is_ended: true,
            is_after_blank: false,
            legend: None,
            rows: 0,
        };
        Self {
            lines: Lines::default(),
            body,
        }
    }

    pub(super) fn read(&mut self, piece: &str, tell: Tell) {
        let body = &mut self.body;
        self.lines.read(piece, &mut |line| body.line(line, tell));
    }

    pub(super) fn end(&mut self, tell: Tell) {
        let body = &mut self.body;
        self.lines.end(&mut |line| body.line(line, tell));
        body.end(tell);
    }

    pub(super) const fn header(&self) -> Option<&Header> {
        self.body.header.as_ref()
    }

    pub(super) const fn rows(&self) -> u64 {
        self.body.rows
    }
}

impl Body {
    fn line(&mut self, line: Line, tell: Tell) {
        if line.number < self.header_line {
            return;
        }
        if line.is_too_long {
            self.say(
                line.number,
                What::LineTooLong {
                    limit: LONGEST_LINE,
                },
                tell,
            );
        }
        self.is_ended = line.is_ended();
        if line.number == self.header_line {
            let names = || of_line(line.number, line.text, self.separator);
            let header = self.header.get_or_insert_with(|| Header::of(names(), &[]));
            header
                .twice(self.rows)
                .for_each(|finding| tell(Told::Finding(finding)));
            return;
        }
        self.text(line.number, line.text, line.end, tell);
    }

    fn text(&mut self, number: u64, text: &str, end: &'static str, tell: Tell) {
        let mut record = Record::default();
        if let Some(mut open) = self.open.take() {
            record.begin(number);
            let is_a_row =
                cut(text, self.separator, &mut record) == Cut::Whole && self.missing(&record) == 0;
            if is_a_row || open.lines >= MOST_LINES || open.text.len() > LONGEST_LINE {
                // The quote was a letter like others.
                self.letter_by_letter(&open, tell);
                self.text(number, text, end, tell);
                return;
            }
            open.text.push_str(open.end);
            open.text.push_str(text);
            open.end = end;
            open.lines += 1;
            record.begin(open.line);
            record.lines = open.lines as u64;
            match cut(&open.text, self.separator, &mut record) {
                Cut::Whole => self.record(record, tell),
                Cut::Open => self.open = Some(open),
            }
            return;
        }
        if text.trim().is_empty() && self.torn.is_none() {
            self.is_after_blank = true;
            return;
        }
        record.begin(number);
        match cut(text, self.separator, &mut record) {
            Cut::Whole => self.record(record, tell),
            Cut::Open => {
                self.open = Some(Open {
                    line: number,
                    lines: 1,
                    text: text.to_string(),
                    end,
                });
            }
        }
    }

    /// Reads lines again in which a quote did not close its value.
    fn letter_by_letter(&mut self, open: &Open, tell: Tell) {
        for (number, text) in (open.line..).zip(open.text.lines()) {
            let mut record = Record::default();
            record.begin(number);
            cut_at_all(text, self.separator, &mut record);
            self.record(record, tell);
        }
    }

    /// How many values a line lacks; less than none where it has more.
    fn missing(&self, record: &Record) -> isize {
        let header = self.header.as_ref().map_or(0, Header::len);
        header.cast_signed() - record.len().cast_signed()
    }

    fn record(&mut self, mut record: Record, tell: Tell) {
        let is_closed = self.take_end(&mut record);
        self.part(Part { record, is_closed }, tell);
    }

    fn part(&mut self, part: Part, tell: Tell) {
        let is_after_blank = core::mem::take(&mut self.is_after_blank);
        let record = &part.record;
        let missing = self.missing(record);
        let is_header = self.is_header(record);
        if let (Some(mut torn), Some(header)) = (self.torn.take(), &self.header) {
            if missing <= 0 || is_header {
                torn.parts.push(part);
                self.apart(torn.parts, tell);
                return;
            }
            match torn.join(part, header) {
                Joined::Whole(whole) => self.joined(&whole, tell),
                Joined::Begun(torn) => self.torn = Some(torn),
                Joined::Apart(parts) => self.apart(parts, tell),
            }
            return;
        }
        let has_no_end = !part.is_closed && self.rows_are_closed();
        match missing {
            _ if is_header => self.second_header(part.record, tell),
            0 if has_no_end && !self.is_ended => self.cut_off(record, tell),
            0 if has_no_end && self.mends.joins_lines => self.torn = Some(Torn::new(part)),
            0 => self.row(record, true, tell),
            ..0 => self.too_many(record, tell),
            1.. if self.is_legend(record, is_after_blank) => self.legend(record),
            1.. if is_status_of_service(record) => {}
            1.. if self.mends.joins_lines => self.torn = Some(Torn::new(part)),
            1.. => self.too_few(record, tell),
        }
    }

    /// Lines that are no row together: the first is one by itself, and the others are looked at anew.
    fn apart(&mut self, parts: Vec<Part>, tell: Tell) {
        let mut parts = parts.into_iter();
        if let Some(first) = parts.next() {
            self.alone(&first.record, tell);
        }
        for part in parts {
            self.part(part, tell);
        }
    }

    fn alone(&mut self, record: &Record, tell: Tell) {
        if self.missing(record) == 0 {
            self.row(record, true, tell);
        } else {
            self.too_few(record, tell);
        }
    }

    /// Whether lines end with a separator.
    fn rows_are_closed(&self) -> bool {
        self.header.as_ref().is_some_and(|header| header.is_closed)
    }

    /// Takes away the separator at the end of a line, if one may stand there. Whether one did.
    fn take_end(&self, record: &mut Record) -> bool {
        let before = record.len();
        if self.rows_are_closed() || self.missing(record) == -1 {
            record.without_last_if_empty();
        }
        record.len() < before
    }

    fn row(&mut self, record: &Record, is_whole: bool, tell: Tell) {
        self.end_legend(tell);
        self.rows += 1;
        if let Some(header) = &self.header {
            tell(Told::Row(Row {
                number: self.rows,
                record,
                header,
                is_whole,
            }));
        }
    }

    fn joined(&mut self, record: &Record, tell: Tell) {
        let session = self.header.as_ref().and_then(|header| {
            let session = record.value(header.places().session?).trim();
            (!session.is_empty()).then(|| session.to_string())
        });
        self.row(record, true, tell);
        let until = record.line + record.lines - 1;
        self.say(record.line, What::ContinuedLine { until, session }, tell);
    }

    fn too_few(&mut self, record: &Record, tell: Tell) {
        self.row(record, false, tell);
        let (found, expected) = self.counts(record);
        self.say(record.line, What::TooFewValues { found, expected }, tell);
    }

    fn too_many(&mut self, record: &Record, tell: Tell) {
        let mended = self.header.as_ref().filter(|_| self.mends.joins_values);
        let mended = mended.and_then(|header| mend::shifted(record, header, self.separator));
        let column = mended.as_ref().and_then(|(_, place)| {
            let header = self.header.as_ref()?;
            Some(header.name(*place).to_string())
        });
        match &mended {
            Some((mended, _)) => self.row(mended, true, tell),
            None => self.row(record, false, tell),
        }
        let (found, expected) = self.counts(record);
        let mended = column;
        self.say(
            record.line,
            What::TooManyValues {
                found,
                expected,
                mended,
            },
            tell,
        );
    }

    fn counts(&self, record: &Record) -> (usize, usize) {
        (record.len(), self.header.as_ref().map_or(0, Header::len))
    }

    fn is_header(&self, record: &Record) -> bool {
        let Some(header) = &self.header else {
            return false;
        };
        // A row is full of digits, and is not compared with the words of five languages.
        let with_digits = record
            .values()
            .filter(|value| value.bytes().any(|byte| byte.is_ascii_digit()));
        let enough = HEADER_WORDS.max(record.len() / 3).min(header.len());
        record.len() >= HEADER_WORDS
            && with_digits.count() <= record.len() / 4
            && known_words(record) >= enough
    }

    fn second_header(&mut self, record: Record, tell: Tell) {
        self.end_legend(tell);
        let line = record.line;
        let header = Header::of(record, &[]);
        let is_the_same = self
            .header
            .as_ref()
            .is_some_and(|known| known.has_the_same_names(&header));
        let columns = header.len();
        self.say(
            line,
            What::SecondHeader {
                columns,
                is_the_same,
            },
            tell,
        );
        if !is_the_same {
            header
                .twice(self.rows)
                .for_each(|finding| tell(Told::Finding(finding)));
            self.header = Some(header);
        }
    }

    /// A line or two values below a blank line explain the abbreviations above.
    fn is_legend(&self, record: &Record, is_after_blank: bool) -> bool {
        let is_called_so = record.len() == 1
            && LEGEND.contains(
                &record
                    .value(0)
                    .trim()
                    .trim_end_matches(':')
                    .to_lowercase()
                    .as_str(),
            );
        let is_short = record.len() <= 2 && self.missing(record) > 1;
        is_short && (is_called_so || is_after_blank || self.legend.is_some())
    }

    fn legend(&mut self, record: &Record) {
        let legend = self.legend.get_or_insert(Legend {
            line: record.line,
            lines: 0,
        });
        // A title explains nothing.
        legend.lines += u64::from(record.len() > 1);
    }

    fn end_legend(&mut self, tell: Tell) {
        if let Some(legend) = self.legend.take() {
            let lines = legend.lines;
            self.say(legend.line, What::Legend { lines }, tell);
        }
    }

    fn end(&mut self, tell: Tell) {
        if let Some(open) = self.open.take() {
            self.letter_by_letter(&open, tell);
        }
        while let Some(mut torn) = self.torn.take() {
            match torn.parts.pop() {
                Some(last) if torn.parts.is_empty() => self.last(&last.record, tell),
                Some(last) => {
                    torn.parts.push(last);
                    self.apart(torn.parts, tell);
                }
                None => {}
            }
        }
        self.end_legend(tell);
    }

    /// What the file ends with.
    fn last(&mut self, record: &Record, tell: Tell) {
        if self.is_ended && self.missing(record) == 0 {
            self.row(record, true, tell);
        } else {
            self.cut_off(record, tell);
        }
    }

    fn cut_off(&mut self, record: &Record, tell: Tell) {
        self.row(record, false, tell);
        let (found, expected) = self.counts(record);
        self.say(record.line, What::CutOff { found, expected }, tell);
    }

    fn say(&self, line: u64, what: What, tell: Tell) {
        tell(Told::Finding(Finding {
            row: self.rows,
            line,
            column: None,
            what,
        }));
    }
}

/// What a legend is called, in the languages of exports.
const LEGEND: [&str; 5] = ["legend", "legende", "légende", "legenda", "tools"];

/// The word before a header that says that the service has answered.
fn is_status_of_service(record: &Record) -> bool {
    record.len() == 1 && record.value(0).trim() == "OK"
}
