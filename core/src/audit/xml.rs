//! A report as XML: `report/header/field[@id]`, then `report/data/row/field`, each field by its id.

use alloc::collections::BTreeMap;
use alloc::string::String;

use roxmltree::Document;

use super::finding::{Finding, What};
use super::header::Header;
use super::lines::LONGEST_LINE;
use super::markup::{Markup, Part, Tag, line_ends, name_of};
use super::record::Record;
use super::row::Row;
use super::told::Told;

/// The one who is told.
type Tell<'a> = &'a mut dyn FnMut(Told);

/// Reads such a report.
#[derive(Debug, Default)]
pub(super) struct Xml {
    markup: Markup,
    /// How many lines have ended.
    lines: u64,
    /// The tag that is being read, and the line it begins on.
    tag: String,
    tag_line: u64,
    element: Option<Element>,
    /// A header that has been looked at with more rows.
    known: Option<Header>,
    header: Option<Header>,
    /// Where each field stands in the header.
    ids: BTreeMap<String, usize>,
    rows: u64,
    /// Whether the report has ended.
    is_over: bool,
}

/// A header or a row that is being read.
#[derive(Debug)]
struct Element {
    is_row: bool,
    line: u64,
    text: String,
    is_too_long: bool,
    has_too_many_values: bool,
}

impl Xml {
    /// A reader; a header that is known already is taken as it is.
    pub(super) fn new(known: Option<Header>) -> Self {
        Self {
            known,
            ..Self::default()
        }
    }

    pub(super) fn read(&mut self, mut piece: &str, tell: Tell) {
        while !piece.is_empty() {
            let (taken, part) = self.markup.take(&mut piece);
            if let Some(element) = &mut self.element {
                element.push(taken);
            }
            match part {
                Part::Beside => {}
                Part::Opens => {
                    self.tag.clear();
                    self.tag.push_str(taken);
                    self.tag_line = self.lines + 1;
                }
                Part::GoesOn => self.keep(taken),
                Part::Ends(tag) => {
                    self.keep(taken);
                    self.tag(tag, tell);
                }
            }
            self.lines += line_ends(taken);
        }
    }

    pub(super) fn end(&mut self, tell: Tell) {
        if let Some(element) = self.element.take() {
            let found =
                element.text.matches("</field>").count() + element.text.matches("/>").count();
            let expected = self.header.as_ref().map_or(0, Header::len);
            self.unread(&element, What::CutOff { found, expected }, tell);
        } else if !self.is_over {
            self.say(self.lines + 1, What::EndsInside, tell);
        }
    }

    pub(super) const fn header(&self) -> Option<&Header> {
        self.header.as_ref()
    }

    pub(super) const fn rows(&self) -> u64 {
        self.rows
    }

    /// A tag is kept as far as its name can reach.
    fn keep(&mut self, text: &str) {
        let room = LONGEST_LINE.saturating_sub(self.tag.len());
        self.tag.push_str(&text[..text.floor_char_boundary(room)]);
    }

    fn tag(&mut self, tag: Tag, tell: Tell) {
        if let Some(element) = &mut self.element {
            element.has_too_many_values |= tag.has_too_many_values();
        }
        let (name, is_end) = name_of(&self.tag);
        let is_row = match name {
            "row" => true,
            "header" => false,
            "report" => {
                self.is_over |= is_end;
                return;
            }
            _ => return,
        };
        match self.element.take() {
            Some(element) if is_end && element.is_row == is_row => self.whole(&element, tell),
            broken => {
                if let Some(broken) = broken {
                    self.unread(&broken, What::Unreadable, tell);
                }
                if is_end {
                    return;
                }
                let mut element = Element {
                    is_row,
                    line: self.tag_line,
                    text: String::new(),
                    is_too_long: false,
                    has_too_many_values: false,
                };
                element.push(&self.tag);
                if tag.is_closed {
                    self.whole(&element, tell);
                } else {
                    self.element = Some(element);
                }
            }
        }
    }

    fn whole(&mut self, element: &Element, tell: Tell) {
        if element.has_too_many_values {
            self.unread(element, What::Unreadable, tell);
            return;
        }
        if element.is_too_long {
            self.unread(
                element,
                What::LineTooLong {
                    limit: LONGEST_LINE,
                },
                tell,
            );
            return;
        }
        let Ok(document) = Document::parse(&element.text) else {
            self.unread(element, What::Unreadable, tell);
            return;
        };
        let fields = document
            .root_element()
            .children()
            .filter(|child| child.has_tag_name("field"));
        let fields = fields.map(|field| {
            let texts = field.descendants().filter(roxmltree::Node::is_text);
            let text: String = texts.filter_map(|text| text.text()).collect();
            (
                String::from(field.attribute("id").unwrap_or_default()),
                text,
            )
        });
        if element.is_row {
            self.row(element, fields, tell);
        } else {
            self.new_header(element, fields, tell);
        }
    }

    fn new_header(
        &mut self,
        element: &Element,
        fields: impl Iterator<Item = (String, String)>,
        tell: Tell,
    ) {
        let mut names = Record::default();
        names.begin(element.line);
        self.ids.clear();
        for (id, name) in fields {
            self.ids.insert(id, names.len());
            names.push(&name);
        }
        let mut header = Header::of(names, &[]);
        if let Some(above) = &self.header {
            let is_the_same = above.has_the_same_names(&header);
            let columns = header.len();
            self.say(
                element.line,
                What::SecondHeader {
                    columns,
                    is_the_same,
                },
                tell,
            );
        }
        if let Some(known) = self
            .known
            .take_if(|known| known.has_the_same_names(&header))
        {
            header = known;
        }
        header
            .twice(self.rows)
            .for_each(|finding| tell(Told::Finding(finding)));
        self.header = Some(header);
    }

    fn row(
        &mut self,
        element: &Element,
        fields: impl Iterator<Item = (String, String)>,
        tell: Tell,
    ) {
        let expected = self.header.as_ref().map_or(0, Header::len);
        let mut values = alloc::vec![None; expected];
        let mut found = 0;
        let mut has_others = false;
        for (id, text) in fields {
            found += 1;
            match self.ids.get(&id).and_then(|place| values.get_mut(*place)) {
                Some(value @ None) => *value = Some(text),
                Some(Some(_)) | None => has_others = true,
            }
        }
        let is_whole = !has_others && values.iter().all(Option::is_some);
        let mut record = Record::default();
        record.begin(element.line);
        for value in &values {
            record.push(value.as_deref().unwrap_or_default());
        }
        self.tell_row(&record, is_whole, tell);
        if has_others {
            let mended = None;
            self.say(
                element.line,
                What::TooManyValues {
                    found,
                    expected,
                    mended,
                },
                tell,
            );
        } else if !is_whole {
            self.say(element.line, What::TooFewValues { found, expected }, tell);
        }
    }

    /// What cannot be read is kept as it stands there.
    fn unread(&mut self, element: &Element, what: What, tell: Tell) {
        if element.is_row {
            let mut record = Record::default();
            record.begin(element.line);
            record.push(&element.text);
            self.tell_row(&record, false, tell);
        }
        self.say(element.line, what, tell);
    }

    fn tell_row(&mut self, record: &Record, is_whole: bool, tell: Tell) {
        self.rows += 1;
        let empty = Header::default();
        let header = self.header.as_ref().unwrap_or(&empty);
        tell(Told::Row(Row {
            number: self.rows,
            record,
            header,
            is_whole,
        }));
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

impl Element {
    fn push(&mut self, text: &str) {
        let room = LONGEST_LINE.saturating_sub(self.text.len());
        let fits = text.floor_char_boundary(room);
        self.is_too_long |= fits < text.len();
        self.text.push_str(&text[..fits]);
    }
}
