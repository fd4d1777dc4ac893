//! A log in XES: a trace is a session, and an event says which status is shown from then on.

mod elements;

use alloc::format;
use alloc::string::String;

use roxmltree::{Document, Node};

use self::elements::{Elements, Piece, Place};
use super::judge::{Columns, Judge, Record, Start};
use crate::audit::finding::What;
use crate::audit::lines::LONGEST_LINE;
use crate::audit::told::Told;
use crate::cause::Cause;
use crate::log::key;

/// What else an event says is not needed.
const COLUMNS: Columns = Columns {
    from: key::NAME,
    to: key::NAME,
    at: key::STAMP,
};

/// The same, of an event that says where it begins.
const COLUMNS_WITH_FROM: Columns = Columns {
    from: key::FROM,
    ..COLUMNS
};

/// Longer than any tag with prefixes is. They are said again around every element.
const LONGEST_BEGINNING: usize = 1 << 12;

/// Reads XES.
#[derive(Debug, Default)]
pub(super) struct Xes {
    elements: Elements,
    around: Around,
}

/// What stands around an element.
#[derive(Debug)]
struct Around {
    /// What the trace is called.
    session: String,
    /// A tag that declares the prefixes of the log, as a document around an element needs one.
    log: String,
    /// One that declares those of the trace as well.
    trace: String,
    /// An element between such a tag and its end; kept for its room.
    document: String,
}

impl Default for Around {
    fn default() -> Self {
        Self {
            session: String::new(),
            log: BEGINNING.into(),
            trace: BEGINNING.into(),
            document: String::new(),
        }
    }
}

impl Xes {
    pub(super) fn read(&mut self, piece: &str, judge: &mut Judge, tell: &mut dyn FnMut(Told)) {
        let around = &mut self.around;
        let mut piece_by_piece = |piece: Piece| around.piece(piece, judge, tell);
        self.elements.read(piece, &mut piece_by_piece);
    }

    pub(super) fn end(&mut self, judge: &mut Judge, tell: &mut dyn FnMut(Told)) {
        if let Some(place) = self.elements.end() {
            lose(place, What::EndsInside, judge, tell);
        }
    }
}

/// An element cannot be read; if it is an event, that is lost.
fn lose(place: Place, what: What, judge: &mut Judge, tell: &mut dyn FnMut(Told)) {
    if place.is_event {
        judge.lose(place.line, what, tell);
    } else {
        judge.say(place.line, None, what, tell);
    }
}

impl Around {
    fn piece(&mut self, piece: Piece, judge: &mut Judge, tell: &mut dyn FnMut(Told)) {
        match piece {
            Piece::Log(tag) => self.log = beginning(BEGINNING, tag),
            Piece::Trace(tag) => {
                self.trace = beginning(&self.log, tag);
                self.session.clear();
                judge.begin_trace();
            }
            Piece::Element(text, place) => {
                let mut document = core::mem::take(&mut self.document);
                document.clear();
                document.extend([&*self.trace, text, END]);
                if self.element(&document, place, judge, tell).is_none() {
                    lose(place, What::Unreadable, judge, tell);
                }
                self.document = document;
            }
            Piece::Damaged(place) | Piece::Stray(place) => {
                lose(place, What::Unreadable, judge, tell);
            }
            Piece::TooLong(place) => {
                lose(
                    place,
                    What::LineTooLong {
                        limit: LONGEST_LINE,
                    },
                    judge,
                    tell,
                );
            }
        }
    }

    /// Reads what the trace is called, or an event; none where it cannot be read.
    fn element(
        &mut self,
        document: &str,
        place: Place,
        judge: &mut Judge,
        tell: &mut dyn FnMut(Told),
    ) -> Option<()> {
        let document = Document::parse(document).ok()?;
        let element = document.root_element().first_element_child()?;
        if !place.is_event {
            if let Some(name) = value(element, key::NAME) {
                self.session = name.into();
            }
            return Some(());
        }
        let says = |key| element.children().find_map(|child| value(child, key));
        let status = says(key::NAME)?;
        // An event without any is a change, too.
        let is_change =
            says(key::TRANSITION).is_none_or(|it| it.eq_ignore_ascii_case(key::COMPLETE));
        let start = start(says(key::FROM), says(key::CAUSE));
        let record = Record {
            line: place.line,
            session: &self.session,
            queue: says(key::RESOURCE),
            start,
            to: is_change.then_some(status),
            at: says(key::STAMP).unwrap_or_default(),
            columns: match start {
                Start::Untold => &COLUMNS,
                Start::Beginning { .. } | Start::From(_) => &COLUMNS_WITH_FROM,
            },
        };
        judge.judge(&record, tell);
        Some(())
    }
}

/// Where a change begins: only our own logs say it.
fn start<'a>(from: Option<&'a str>, cause: Option<&str>) -> Start<'a> {
    match (from, cause) {
        (Some(from), _) => Start::From(from),
        (None, Some(cause)) => Start::Beginning {
            is_private: cause == Cause::CreateSession.id(),
        },
        (None, None) => Start::Untold,
    }
}

/// What an element says, if it is about this.
fn value<'a>(element: Node<'a, '_>, key: &str) -> Option<&'a str> {
    let is_about_it = element.attribute("key") == Some(key);
    is_about_it.then(|| element.attribute("value")).flatten()
}

/// A tag that declares nothing.
const BEGINNING: &str = "<_>";
/// Its end.
const END: &str = "</_>";

/// A tag that declares the prefixes of this one and of those around it. What a prefix stands for makes no
/// difference: names are read without.
fn beginning(around: &str, tag: &str) -> String {
    if tag.len() > LONGEST_BEGINNING {
        return around.into();
    }
    let tag = tag.trim_end_matches('>').trim_end_matches('/');
    let document = format!("{around}{tag}/>{END}");
    let Ok(document) = Document::parse(&document) else {
        return around.into();
    };
    let mut beginning = String::from("<_");
    let declared = document.root_element().first_element_child();
    for namespace in declared.iter().flat_map(Node::namespaces) {
        if let Some(prefix) = namespace.name().filter(|prefix| *prefix != "xml") {
            beginning.extend([" xmlns:", prefix, "=\"", prefix, "\""]);
        }
    }
    beginning.push('>');
    if beginning.len() > LONGEST_BEGINNING {
        return around.into();
    }
    beginning
}
