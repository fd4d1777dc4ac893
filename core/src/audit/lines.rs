//! From text in pieces to lines, and none so long that it would fill the memory.

use alloc::string::String;

/// What of a line is read, in bytes: no session needs as much, and a file without line breaks is not kept whole.
pub const LONGEST_LINE: usize = 1 << 20;

/// A line of a file, without its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// From 1.
    pub(super) number: u64,
    pub(super) text: &'a str,
    /// What it ended with; nothing where the file ended in it.
    pub(super) end: &'static str,
    /// Whether it was longer than what is read.
    pub(super) is_too_long: bool,
}

/// Cuts text into lines.
#[derive(Clone, Debug, Default)]
pub(super) struct Lines {
    /// What has been read of the line that is read.
    begun: String,
    /// How many lines have ended.
    ended: u64,
    is_too_long: bool,
}

impl Line<'_> {
    /// Whether the file went on after it.
    pub(super) const fn is_ended(&self) -> bool {
        !self.end.is_empty()
    }
}

impl Lines {
    /// Reads a piece, and hands on every line that ends in it.
    pub(super) fn read(&mut self, piece: &str, each: &mut impl FnMut(Line)) {
        let mut rest = piece;
        while let Some(end) = rest.find('\n') {
            let (line, after) = (&rest[..end], &rest[end + 1..]);
            rest = after;
            if self.begun.is_empty() && line.len() <= LONGEST_LINE {
                self.hand_on(line, true, each);
            } else {
                self.keep(line);
                let begun = core::mem::take(&mut self.begun);
                self.hand_on(&begun, true, each);
                self.begun = begun;
                self.begun.clear();
            }
        }
        self.keep(rest);
    }

    /// The file is over: what has been begun is the last line.
    pub(super) fn end(&mut self, each: &mut impl FnMut(Line)) {
        let begun = core::mem::take(&mut self.begun);
        if !begun.is_empty() {
            self.hand_on(&begun, false, each);
        }
    }

    fn hand_on(&mut self, text: &str, is_ended: bool, each: &mut impl FnMut(Line)) {
        self.ended += 1;
        let (text, end) = match (text.strip_suffix('\r'), is_ended) {
            (Some(text), true) => (text, "\r\n"),
            (Some(text), false) => (text, ""),
            (None, true) => (text, "\n"),
            (None, false) => (text, ""),
        };
        each(Line {
            number: self.ended,
            text,
            end,
            is_too_long: core::mem::take(&mut self.is_too_long),
        });
    }

    fn keep(&mut self, text: &str) {
        let room = LONGEST_LINE.saturating_sub(self.begun.len());
        let fits = text.floor_char_boundary(room);
        self.is_too_long |= fits < text.len();
        self.begun.push_str(&text[..fits]);
    }
}
