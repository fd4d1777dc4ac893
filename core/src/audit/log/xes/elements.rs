//! Cuts a log in XES into what its traces consist of: an element each, whole.
//!
//! An event ends where it says so, and also where another one begins or its trace ends: then it is damaged, and
//! those around it are not.

use alloc::string::String;

use crate::audit::lines::LONGEST_LINE;
use crate::audit::markup::{Markup, Part, Tag, line_ends, name_of};

/// Something that a log consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// The log begins, with this tag.
    Log(&'a str),
    /// A trace begins, with this tag.
    Trace(&'a str),
    /// An element of the trace, whole.
    Element(&'a str, Place),
    /// An element that has no end, or no end of values.
    Damaged(Place),
    /// An element that is too long.
    TooLong(Place),
    /// An event that stands in no trace.
    Stray(Place),
}

/// Which element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The line in which it begins, from 1.
    pub(super) line: u64,
    /// Whether it is an event; else it says something of the trace.
    pub(super) is_event: bool,
}

/// Cuts.
#[derive(Debug, Default)]
pub(super) struct Elements {
    markup: Markup,
    /// How many lines have ended.
    lines: u64,
    /// The tag that is being read.
    tag: String,
    tag_line: u64,
    is_in_log: bool,
    is_in_trace: bool,
    element: Option<Element>,
}

/// The element that is being read.
#[derive(Debug)]
struct Element {
    text: String,
    is_too_long: bool,
    is_damaged: bool,
    place: Place,
    /// How many elements are open in it, itself included.
    depth: u64,
}

/// What a tag is of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    Log,
    Trace,
    Event,
    Other,
}

impl Elements {
    pub(super) fn read(&mut self, mut piece: &str, to: &mut dyn FnMut(Piece)) {
        while !piece.is_empty() {
            let (taken, part) = self.markup.take(&mut piece);
            if part == Part::Opens {
                self.tag.clear();
                self.tag_line = self.lines + 1;
            }
            self.lines += line_ends(taken);
            if let Some(element) = &mut self.element {
                element.push(taken);
            }
            match part {
                Part::Beside => {}
                Part::Opens | Part::GoesOn => push(&mut self.tag, taken),
                Part::Ends(tag) => {
                    push(&mut self.tag, taken);
                    self.tag(tag, to);
                }
            }
        }
    }

    /// The file is over. Returns where it ends in the middle of something, if it does.
    pub(super) fn end(&self) -> Option<Place> {
        let beside = |line| Place {
            line,
            is_event: false,
        };
        match &self.element {
            Some(element) => Some(element.place),
            None if self.markup != Markup::None => Some(beside(self.tag_line)),
            None if self.is_in_trace || self.is_in_log => Some(beside(self.lines + 1)),
            None => None,
        }
    }

    fn tag(&mut self, tag: Tag, to: &mut dyn FnMut(Piece)) {
        let (of, is_end) = self.of();
        if let Some(mut element) = self.element.take() {
            if !element.is_broken_by(of, is_end) {
                element.is_damaged |= tag.has_too_many_values();
                if element.goes_on_after(of, is_end, tag.is_closed) {
                    self.element = Some(element);
                } else {
                    element.tell(to);
                }
                return;
            }
            to(Piece::Damaged(element.place));
        }
        match (of, is_end) {
            (Of::Log, false) => {
                self.is_in_log = !tag.is_closed;
                to(Piece::Log(&self.tag));
            }
            (Of::Log, true) => (self.is_in_log, self.is_in_trace) = (false, false),
            (Of::Trace, false) => {
                self.is_in_trace = !tag.is_closed;
                to(Piece::Trace(&self.tag));
            }
            (Of::Trace, true) => self.is_in_trace = false,
            (Of::Event | Of::Other, false) if self.is_in_trace => self.begin(of, tag, to),
            (Of::Event, false) => to(Piece::Stray(Place {
                line: self.tag_line,
                is_event: true,
            })),
            (Of::Event, true) | (Of::Other, _) => {}
        }
    }

    fn begin(&mut self, of: Of, tag: Tag, to: &mut dyn FnMut(Piece)) {
        let mut element = Element {
            text: String::new(),
            is_too_long: false,
            is_damaged: tag.has_too_many_values(),
            place: Place {
                line: self.tag_line,
                is_event: of == Of::Event,
            },
            depth: 1,
        };
        element.push(&self.tag);
        if tag.is_closed {
            element.tell(to);
        } else {
            self.element = Some(element);
        }
    }

    /// Whose tag it is, whatever its prefix; and whether it is an end.
    fn of(&self) -> (Of, bool) {
        let (name, is_end) = name_of(&self.tag);
        let of = match name.rsplit(':').next().unwrap_or_default() {
            "log" => Of::Log,
            "trace" => Of::Trace,
            "event" => Of::Event,
            _ => Of::Other,
        };
        (of, is_end)
    }
}

impl Element {
    fn push(&mut self, text: &str) {
        if self.is_too_long || self.text.len() + text.len() > LONGEST_LINE {
            self.is_too_long = true;
            self.text = String::new();
        } else {
            self.text.push_str(text);
        }
    }

    /// Whether a tag can only stand behind it.
    const fn is_broken_by(&self, of: Of, is_end: bool) -> bool {
        match (of, is_end) {
            (Of::Event, true) => !self.place.is_event,
            (Of::Event, false) | (Of::Log | Of::Trace, _) => true,
            (Of::Other, _) => false,
        }
    }

    fn goes_on_after(&mut self, of: Of, is_end: bool, is_closed: bool) -> bool {
        if self.place.is_event {
            return of != Of::Event;
        }
        match (is_end, is_closed) {
            (true, _) => self.depth -= 1,
            (false, false) => self.depth += 1,
            (false, true) => {}
        }
        self.depth > 0
    }

    fn tell(&self, to: &mut dyn FnMut(Piece)) {
        to(if self.is_too_long {
            Piece::TooLong(self.place)
        } else if self.is_damaged {
            Piece::Damaged(self.place)
        } else {
            Piece::Element(&self.text, self.place)
        });
    }
}

/// Of a tag that is too long its beginning is enough: it says whose it is, and that it is too long.
fn push(tag: &mut String, text: &str) {
    let room = (LONGEST_LINE + char::MAX_LEN_UTF8).saturating_sub(tag.len());
    let end = text.floor_char_boundary(room);
    tag.push_str(text.get(..end).unwrap_or_default());
}
