//! Where tags begin and end in a text of XML that comes in pieces.
//!
//! It knows no more than that: what looks like a tag in a comment or in a CDATA section is none, and a bracket in
//! a value ends no tag. A tag that another one interrupts is damaged, and the other one counts, so that the damage
//! does not reach beyond it.

/// What the text is inside of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Markup {
    #[default]
    None,
    /// An opening bracket was the last letter.
    Opened,
    /// An exclamation mark follows it.
    Exclaimed,
    /// Then the beginning of one of these, as far as this.
    Special(&'static Special, usize),
    /// It is one of these; so many of the letters that end it were the last ones.
    Inside(&'static Special, usize),
    /// The type of the document, with so many square brackets open.
    Type(usize),
    Tag(Tag),
}

/// A tag, as far as it is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tag {
    /// The mark that ends the value it is in.
    quote: Option<u8>,
    /// Whether a slash was the last letter: then its element ends with it.
    pub(super) is_closed: bool,
    /// How many values it has.
    values: usize,
}

/// More values than any tag of a report or a log has. Reading one takes as long as the square of them.
const MOST_VALUES: usize = 256;

impl Tag {
    /// Whether it has more values than are read.
    pub(super) const fn has_too_many_values(self) -> bool {
        self.values > MOST_VALUES
    }
}

/// What the tag is called, its prefix included, and whether it ends its element.
pub(super) fn name_of(tag: &str) -> (&str, bool) {
    let tag = tag.trim_start_matches('<');
    let (tag, is_end) = tag
        .strip_prefix('/')
        .map_or((tag, false), |tag| (tag, true));
    let ends_name = |letter: char| letter.is_ascii_whitespace() || matches!(letter, '/' | '>');
    (tag.split(ends_name).next().unwrap_or_default(), is_end)
}

/// How many lines end in a text.
pub(super) fn line_ends(text: &str) -> u64 {
    text.bytes().map(|byte| u64::from(byte == b'\n')).sum()
}

/// Markup that is no tag and may hold what looks like one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Special {
    /// How it opens, after an opening bracket and an exclamation mark.
    opens: &'static [u8],
    /// How it ends.
    ends: &'static [u8],
}

static COMMENT: Special = Special {
    opens: b"--",
    ends: b"-->",
};
static CDATA: Special = Special {
    opens: b"[CDATA[",
    ends: b"]]>",
};
static INSTRUCTION: Special = Special {
    opens: b"",
    ends: b"?>",
};

/// What the beginning of a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// No part of a tag.
    Beside,
    /// The bracket that may open a tag.
    Opens,
    /// What follows such a bracket.
    GoesOn,
    /// The last of this tag.
    Ends(Tag),
}

impl Markup {
    /// Takes the beginning of a piece that is not empty, as long as it is one part, and says which.
    pub(super) fn take<'a>(&mut self, piece: &mut &'a str) -> (&'a str, Part) {
        let whole = *piece;
        let (length, part) = match *self {
            Self::None => self.in_text(whole),
            Self::Opened => self.opened(whole),
            Self::Tag(tag) => self.in_tag(tag, whole),
            Self::Exclaimed | Self::Special(..) | Self::Inside(..) | Self::Type(_) => {
                (self.beside(whole), Part::Beside)
            }
        };
        // Every part ends beside a letter of ASCII.
        let (taken, rest) = whole.split_at_checked(length).unwrap_or((whole, ""));
        *piece = rest;
        (taken, part)
    }

    fn in_text(&mut self, text: &str) -> (usize, Part) {
        match text.find('<') {
            Some(0) => {
                *self = Self::Opened;
                (1, Part::Opens)
            }
            until => (until.unwrap_or(text.len()), Part::Beside),
        }
    }

    fn opened(&mut self, text: &str) -> (usize, Part) {
        *self = match text.as_bytes().first() {
            Some(b'!') => Self::Exclaimed,
            Some(b'?') => Self::Inside(&INSTRUCTION, 0),
            _ => return self.in_tag(Tag::default(), text),
        };
        (1, Part::Beside)
    }

    fn in_tag(&mut self, mut tag: Tag, text: &str) -> (usize, Part) {
        for (index, byte) in text.bytes().enumerate() {
            match (tag.quote, byte) {
                (_, b'<') if index == 0 => {
                    *self = Self::Opened;
                    return (1, Part::Opens);
                }
                (_, b'<') => {
                    *self = Self::Tag(tag);
                    return (index, Part::GoesOn);
                }
                (None, b'>') => {
                    *self = Self::None;
                    return (index + 1, Part::Ends(tag));
                }
                (None, b'"' | b'\'') => {
                    tag.quote = Some(byte);
                    tag.values += 1;
                }
                (Some(quote), _) if quote == byte => tag.quote = None,
                (None | Some(_), _) => {}
            }
            tag.is_closed = byte == b'/';
        }
        *self = Self::Tag(tag);
        (text.len(), Part::GoesOn)
    }

    /// How much of a text is still no tag.
    fn beside(&mut self, text: &str) -> usize {
        for (index, byte) in text.bytes().enumerate() {
            *self = match *self {
                Self::Exclaimed => special(&COMMENT, 0, byte)
                    .or_else(|| special(&CDATA, 0, byte))
                    .unwrap_or_else(|| in_type(0, byte)),
                Self::Special(of, read) => {
                    special(of, read, byte).unwrap_or_else(|| in_type(0, byte))
                }
                Self::Inside(of, seen) => inside(of, seen, byte),
                Self::Type(open) => in_type(open, byte),
                Self::None | Self::Opened | Self::Tag(_) => return index,
            };
        }
        text.len()
    }
}

fn special(of: &'static Special, read: usize, byte: u8) -> Option<Markup> {
    if of.opens.get(read) != Some(&byte) {
        return None;
    }
    let is_open = read + 1 == of.opens.len();
    Some(if is_open {
        Markup::Inside(of, 0)
    } else {
        Markup::Special(of, read + 1)
    })
}

fn inside(of: &'static Special, seen: usize, byte: u8) -> Markup {
    let seen = match of.ends.get(seen) {
        Some(next) if *next == byte => seen + 1,
        // One more of the marks that repeat before the bracket.
        _ if of.ends.first() == Some(&byte) => seen.max(1).min(of.ends.len() - 1),
        _ => 0,
    };
    if seen == of.ends.len() {
        Markup::None
    } else {
        Markup::Inside(of, seen)
    }
}

fn in_type(open: usize, byte: u8) -> Markup {
    match byte {
        b'>' if open == 0 => Markup::None,
        b'[' => Markup::Type(open + 1),
        b']' => Markup::Type(open.saturating_sub(1)),
        _ => Markup::Type(open),
    }
}
