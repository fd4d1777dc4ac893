//! From bytes to text, a piece at a time: UTF-8 and UTF-16 by their mark, else UTF-8 or Windows-1252 by the
//! first letter that tells them apart.
//!
//! Nothing is lost: what is no UTF-8 in a file of UTF-8 is read as Windows-1252, one byte a letter.

use alloc::string::String;
use alloc::vec::Vec;
use core::str;

/// How letters are written as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Encoding {
    /// ASCII alone, so far: every encoding but UTF-16 would say the same.
    Ascii,
    /// UTF-8, with or without a mark.
    Utf8,
    /// UTF-16, the lesser byte first, by its mark.
    Utf16Le,
    /// UTF-16, the greater byte first, by its mark.
    Utf16Be,
    /// Windows-1252, which spreadsheets of Western Europe save.
    Windows1252,
}

impl Encoding {
    /// Those that somebody may ask for: ASCII is the same in each of them.
    pub const ASKED: [Self; 4] = [Self::Utf8, Self::Utf16Le, Self::Utf16Be, Self::Windows1252];

    /// Its usual name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ascii => "ASCII",
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16 LE",
            Self::Utf16Be => "UTF-16 BE",
            Self::Windows1252 => "Windows-1252",
        }
    }
}

/// What Windows-1252 has where Latin-1 has control characters, from 0x80 on; five of them are free and stay
/// what they are in Latin-1, as browsers read them.
const FROM_0X80: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Reads bytes as text, in pieces that may end in the middle of a letter.
#[derive(Clone, Debug, Default)]
pub struct Decoder {
    /// What somebody has said, whatever the bytes tell.
    asked: Option<Encoding>,
    encoding: Option<Encoding>,
    /// The beginning of a letter, whose end is in the next piece.
    rest: Vec<u8>,
    /// The first half of a letter that UTF-16 writes in two.
    half: Option<u16>,
}

impl Decoder {
    /// Reads in this encoding, if one is asked for; a mark of it is still none of its letters.
    pub fn asked(encoding: Option<Encoding>) -> Self {
        Self {
            asked: encoding,
            ..Self::default()
        }
    }

    /// Which encoding it is, as far as the bytes have told; none before the first.
    pub fn encoding(&self) -> Option<Encoding> {
        self.encoding
    }

    /// Reads a piece, and puts its letters after those that are there.
    pub fn read(&mut self, piece: &[u8], into: &mut String) {
        let joined;
        let mut bytes = piece;
        if !self.rest.is_empty() {
            self.rest.extend_from_slice(piece);
            joined = core::mem::take(&mut self.rest);
            bytes = &joined;
        }
        if self.encoding.is_none() {
            match mark(bytes) {
                Mark::Unknown => {
                    self.rest = bytes.into();
                    return;
                }
                Mark::Known(found, length) => {
                    let encoding = self.asked.unwrap_or(found);
                    self.encoding = Some(encoding);
                    if encoding == found {
                        bytes = &bytes[length..];
                    }
                }
            }
        }
        self.decode(bytes, into);
    }

    /// The file is over: what a letter was begun with is read as far as it goes.
    pub fn end(&mut self, into: &mut String) {
        if self.encoding.is_none() && !self.rest.is_empty() {
            self.encoding = self.asked.or(Some(Encoding::Ascii));
            let rest = core::mem::take(&mut self.rest);
            self.decode(&rest, into);
        }
        let rest = core::mem::take(&mut self.rest);
        let half = self.half.take();
        match self.encoding {
            Some(Encoding::Utf16Le | Encoding::Utf16Be) => {
                if half.is_some() || !rest.is_empty() {
                    into.push(char::REPLACEMENT_CHARACTER);
                }
            }
            Some(Encoding::Ascii | Encoding::Utf8 | Encoding::Windows1252) | None => {
                into.extend(rest.iter().map(|byte| windows_1252(*byte)));
            }
        }
    }

    fn decode(&mut self, bytes: &[u8], into: &mut String) {
        match self.encoding {
            Some(Encoding::Utf16Le) => self.wide(bytes, u16::from_le_bytes, into),
            Some(Encoding::Utf16Be) => self.wide(bytes, u16::from_be_bytes, into),
            Some(Encoding::Windows1252) => {
                into.extend(bytes.iter().map(|byte| windows_1252(*byte)));
            }
            Some(Encoding::Ascii | Encoding::Utf8) | None => self.narrow(bytes, into),
        }
    }

    fn narrow(&mut self, mut bytes: &[u8], into: &mut String) {
        loop {
            match str::from_utf8(bytes) {
                Ok(text) => {
                    if !text.is_ascii() {
                        self.encoding = Some(Encoding::Utf8);
                    }
                    into.push_str(text);
                    return;
                }
                Err(error) => {
                    let (text, rest) = bytes.split_at(error.valid_up_to());
                    let text = str::from_utf8(text).unwrap_or_default();
                    into.push_str(text);
                    if !text.is_ascii() {
                        self.encoding = Some(Encoding::Utf8);
                    }
                    let Some(length) = error.error_len() else {
                        self.rest = rest.into();
                        return;
                    };
                    if self.encoding != Some(Encoding::Utf8) {
                        self.encoding = Some(Encoding::Windows1252);
                        into.extend(rest.iter().map(|byte| windows_1252(*byte)));
                        return;
                    }
                    let (wrong, rest) = rest.split_at(length);
                    into.extend(wrong.iter().map(|byte| windows_1252(*byte)));
                    bytes = rest;
                }
            }
        }
    }

    fn wide(&mut self, bytes: &[u8], unit: fn([u8; 2]) -> u16, into: &mut String) {
        let (pairs, rest) = bytes.as_chunks::<2>();
        self.rest = rest.into();
        let units = self.half.take().into_iter();
        let units = units.chain(pairs.iter().map(|pair| unit(*pair)));
        let mut decoded = char::decode_utf16(units).peekable();
        while let Some(letter) = decoded.next() {
            match letter {
                Ok(letter) => into.push(letter),
                // The other half may be in the next piece.
                Err(alone) if decoded.peek().is_none() && alone.unpaired_surrogate() < 0xdc00 => {
                    self.half = Some(alone.unpaired_surrogate());
                }
                Err(_) => into.push(char::REPLACEMENT_CHARACTER),
            }
        }
    }
}

enum Mark {
    /// A mark may have begun, and the next piece tells.
    Unknown,
    /// This encoding; the mark is so many bytes.
    Known(Encoding, usize),
}

fn mark(bytes: &[u8]) -> Mark {
    match bytes {
        [0xef, 0xbb, 0xbf, ..] => Mark::Known(Encoding::Utf8, 3),
        [0xff, 0xfe, ..] => Mark::Known(Encoding::Utf16Le, 2),
        [0xfe, 0xff, ..] => Mark::Known(Encoding::Utf16Be, 2),
        [] | [0xff | 0xfe | 0xef] | [0xef, 0xbb] => Mark::Unknown,
        _ => Mark::Known(Encoding::Ascii, 0),
    }
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..0xa0 => FROM_0X80[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}
