//! What a part of the page says, without the page: headings, paragraphs, lists and tables, to be written down elsewhere.

mod table;

use queuescope_core::markdown::escaped;

pub use table::{Spread, Table};

/// Everything that is said, in the order in which it is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage(pub Vec<Block>);

/// One thing below the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading and its level: 1 is that of the whole.
    Heading(u8, Line),
    /// A paragraph.
    Paragraph(Line),
    /// Points; those of an ordered list are counted.
    List {
        /// Whether they are counted.
        is_ordered: bool,
        /// What each says.
        points: Vec<Passage>,
    },
    /// A table.
    Table(Table),
}

/// What stands in one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line(pub Vec<Piece>);

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// Words that stand out.
    Strong(String),
    /// Words that lead somewhere.
    Link {
        /// The words.
        text: String,
        /// Where to, in full.
        to: String,
    },
}

impl Passage {
    /// These, one below the other, without headings that head nothing: what stands below one on a page can be there to be
    /// pressed alone.
    pub fn of(blocks: Vec<Block>) -> Self {
        let mut kept: Vec<Block> = Vec::new();
        for block in blocks.into_iter().rev() {
            let heads_nothing = match (&block, kept.last()) {
                (Block::Heading(..), None) => true,
                (Block::Heading(level, _), Some(Block::Heading(next, _))) => next <= level,
                _ => false,
            };
            if !heads_nothing {
                kept.push(block);
            }
        }
        kept.reverse();
        Self(kept)
    }

    /// As Markdown (GitHub Flavored), ending with a line end; of nothing, nothing.
    pub fn markdown(&self) -> String {
        let blocks: Vec<_> = self.0.iter().map(Block::markdown).collect();
        let mut text = blocks.join("\n\n");
        if !text.is_empty() {
            text.push('\n');
        }
        text
    }

    /// The first table in it, wherever it stands.
    pub fn table(&self) -> Option<&Table> {
        self.0.iter().find_map(|block| match block {
            Block::Table(table) => Some(table),
            Block::List { points, .. } => points.iter().find_map(Self::table),
            Block::Heading(..) | Block::Paragraph(_) => None,
        })
    }
}

impl Block {
    fn markdown(&self) -> String {
        match self {
            Self::Heading(level, line) => {
                let marks = "#".repeat(usize::from(*level).clamp(1, 6));
                format!("{marks} {}", line.markdown())
            }
            Self::Paragraph(line) => line.markdown(),
            Self::List { is_ordered, points } => {
                let points: Vec<_> = (1_usize..)
                    .zip(points)
                    .map(|(number, says)| point(is_ordered.then_some(number), says))
                    .collect();
                points.join("\n")
            }
            Self::Table(table) => table.markdown().trim_end().to_owned(),
        }
    }
}

/// A point with what is below it set in as far as its sign is wide: so it belongs to the point.
fn point(number: Option<usize>, says: &Passage) -> String {
    let sign = number.map_or_else(|| "- ".to_owned(), |number| format!("{number}. "));
    let blocks: Vec<_> = says.0.iter().map(Block::markdown).collect();
    let mut text = sign.clone();
    for (place, line) in blocks.join("\n\n").lines().enumerate() {
        if place > 0 {
            text.push('\n');
            if !line.is_empty() {
                text.push_str(&" ".repeat(sign.len()));
            }
        }
        text.push_str(line);
    }
    text
}

impl Line {
    /// Adds words; of what stands between those that stand apart on the page, one space is left.
    pub fn add(&mut self, piece: Piece) {
        if !piece.words().trim().is_empty() {
            self.0.push(piece);
        } else if !piece.words().is_empty() {
            self.gap();
        }
    }

    /// What has been said and what will be stand apart.
    pub fn gap(&mut self) {
        if let Some(Piece::Text(last) | Piece::Strong(last) | Piece::Link { text: last, .. }) =
            self.0.last_mut()
        {
            last.push(' ');
        }
    }

    /// Whether it says nothing.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words alone.
    pub fn plain(&self) -> String {
        self.joined(|piece| piece.words().to_owned())
    }

    fn markdown(&self) -> String {
        let line = self.joined(|piece| match piece {
            Piece::Text(text) => escaped(text),
            Piece::Strong(text) => around("**", text),
            Piece::Link { text, to } => format!("[{}](<{to}>)", escaped(text.trim())),
        });
        safe_at_the_beginning(line)
    }

    /// The pieces one after the other, with one space wherever there was one or more.
    fn joined(&self, write: impl Fn(&Piece) -> String) -> String {
        let mut line = String::new();
        for piece in &self.0 {
            let words = piece.words();
            let is_apart = words.starts_with(char::is_whitespace);
            if is_apart && !line.is_empty() && !line.ends_with(' ') {
                line.push(' ');
            }
            line.push_str(write(piece).trim());
            if words.ends_with(char::is_whitespace) {
                line.push(' ');
            }
        }
        // Where a word may be divided is no part of it.
        let line = line.replace('\u{ad}', "");
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl Piece {
    /// What it says.
    pub fn words(&self) -> &str {
        match self {
            Self::Text(text) | Self::Strong(text) | Self::Link { text, .. } => text,
        }
    }
}

impl From<&str> for Line {
    fn from(text: &str) -> Self {
        let mut line = Self::default();
        line.add(Piece::Text(text.to_owned()));
        line
    }
}

fn around(mark: &str, text: &str) -> String {
    format!("{mark}{}{mark}", escaped(text.trim()))
}

/// A line that begins like a point, a quotation or a number of a list is none.
fn safe_at_the_beginning(line: String) -> String {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let is_number = digits > 0 && line[digits..].starts_with(['.', ')']);
    if is_number {
        return format!("{}\\{}", &line[..digits], &line[digits..]);
    }
    if line.starts_with(['-', '+', '=']) {
        return format!("\\{line}");
    }
    line
}
