//! A status with all that leads to it and from it, as a picture with text: for readers without scripts, in print, in a mail.

use std::fmt::Write;

use queuescope_core::language::Language;
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;
use queuescope_core::words::en;

use crate::embedding::quoted;

/// How wide it is, in pixels of its own.
const WIDTH: usize = 840;
/// What is left and right of everything.
const MARGIN: usize = 16;
/// How wide the columns beside the status are.
const COLUMN: usize = 252;
/// How wide the status itself is, in the middle.
const BOX: usize = 140;
/// How many letters fit into a line of a column, and into one of the whole width.
const LETTERS: (usize, usize) = (40, 112);
/// How high a line of small text is, and one with a name.
const LINE: usize = 16;
const NAME: usize = 20;
/// What is between two neighbours.
const GAP: usize = 12;

/// For who likes it dark. Everything else is said where it is drawn: a strict policy lets no style be.
const STYLE: &str = "@media(prefers-color-scheme:dark){svg{fill:#a9bac1}.name{fill:#eef4f6}\
    .box{fill:#123846;stroke:#5cc0de}.way{stroke:#8ba3ad}.ground{fill:#10191d}.head{fill:#8ba3ad}}";
/// How names are written, and the status that the picture is about.
const NAMED: &str = "class=\"name\" fill=\"#16272e\" font-weight=\"600\" font-size=\"14\"";
const TITLE: &str = "class=\"name\" fill=\"#16272e\" font-weight=\"600\" font-size=\"20\"";

/// Statuses beside the one, which the same brings about.
struct Neighbours {
    names: Vec<&'static str>,
    /// What brings the change about.
    lines: Vec<String>,
    is_enacted: bool,
}

impl Neighbours {
    /// All of one side, those together that come or go alike.
    fn all(ways: impl Iterator<Item = (&'static Rule, Status)>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for (rule, status) in ways {
            let (name, lines, is_enacted) =
                (status.name(Language::En), lines(rule), rule.is_enacted());
            let alike = |one: &&mut Self| one.lines == lines && one.is_enacted == is_enacted;
            match all.iter_mut().find(alike) {
                Some(one) => one.names.push(name),
                None => all.push(Self {
                    names: vec![name],
                    lines,
                    is_enacted,
                }),
            }
        }
        all
    }

    fn height(&self) -> usize {
        NAME * self.names.len() + LINE * self.lines.len() + GAP
    }
}

fn lines(rule: &Rule) -> Vec<String> {
    if !rule.is_enacted() {
        return vec!["Printed in a document, not simulated.".to_owned()];
    }
    let causes = rule.causes.iter();
    let causes = causes.map(|cause| en::cause_of(Some(rule), *cause));
    causes.flat_map(|cause| wrapped(cause, LETTERS.0)).collect()
}

/// The picture of a status, as an SVG file.
pub fn drawn(status: Status) -> String {
    let name = status.name(Language::En);
    let meaning = wrapped(en::meaning(status), LETTERS.1);
    let before = Rule::entering(status).map(|rule| (rule, rule.from));
    let before = Neighbours::all(before.filter(|(_, other)| *other != status));
    let after = Rule::leaving(status).map(|rule| (rule, rule.to));
    let after = Neighbours::all(after.filter(|(_, other)| *other != status));
    let tall = |column: &[Neighbours]| column.iter().map(Neighbours::height).sum::<usize>();
    let top = 64 + LINE * meaning.len();
    let middle = tall(&before).max(tall(&after)).max(4 * NAME);
    let height = top + NAME + middle + MARGIN;
    let center = top + NAME + middle / 2;

    let mut inside = String::new();
    text(&mut inside, TITLE, MARGIN, 36, name);
    for (number, line) in meaning.iter().enumerate() {
        text(&mut inside, "", MARGIN, 58 + LINE * number, line);
    }
    let right = WIDTH - MARGIN - COLUMN;
    let (box_left, box_right) = ((WIDTH - BOX) / 2, usize::midpoint(WIDTH, BOX));
    for (head, x) in [("Before", MARGIN), ("After", right)] {
        text(&mut inside, "", x, top, head);
    }
    column(
        &mut inside,
        &before,
        top + NAME,
        middle,
        |inside, one, y| {
            way(inside, one, (MARGIN + COLUMN, y), (box_left, center));
            MARGIN
        },
    );
    column(&mut inside, &after, top + NAME, middle, |inside, one, y| {
        way(inside, one, (box_right, center), (right - GAP, y));
        right
    });
    let box_top = center - NAME;
    // It is written to a text, which takes everything.
    let _ = write!(
        inside,
        "<rect class=\"box\" fill=\"#e2f0f4\" stroke=\"#0b6480\" stroke-width=\"2\" x=\"{box_left}\" y=\"{box_top}\" width=\"{BOX}\" height=\"{}\" rx=\"6\"/>",
        2 * NAME
    );
    let lines = wrapped(name, 16);
    for (number, line) in lines.iter().enumerate() {
        let y = center + 5 + LINE * number - LINE * (lines.len() - 1) / 2;
        let _ = write!(
            inside,
            "<text {NAMED} text-anchor=\"middle\" x=\"{}\" y=\"{y}\">{}</text>",
            WIDTH / 2,
            quoted(line)
        );
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
         height=\"{height}\" role=\"img\" font-family=\"system-ui,sans-serif\" font-size=\"12\" fill=\"#4a5a61\"><title>{}</title><desc>{}</desc><style>{STYLE}</style>\
         <defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" \
         orient=\"auto\"><path class=\"head\" fill=\"#5b7580\" d=\"M0 0 8 4 0 8z\"/></marker></defs>\
         <rect class=\"ground\" fill=\"#fff\" width=\"{WIDTH}\" height=\"{height}\"/>{inside}</svg>\n",
        quoted(name),
        quoted(en::meaning(status))
    )
}

/// One below the other, in the middle of the height. `place` draws what belongs to one and says where its text begins.
fn column(
    to: &mut String,
    all: &[Neighbours],
    top: usize,
    height: usize,
    place: impl Fn(&mut String, &Neighbours, usize) -> usize,
) {
    let tall: usize = all.iter().map(Neighbours::height).sum();
    let mut y = top + (height - tall) / 2;
    for one in all {
        let x = place(to, one, y + (one.height() - GAP) / 2);
        let below = y + NAME * one.names.len();
        for (number, name) in one.names.iter().enumerate() {
            text(to, NAMED, x, y + LINE + NAME * number, name);
        }
        for (number, line) in one.lines.iter().enumerate() {
            text(to, "", x, below + LINE * (number + 1) - GAP / 3, line);
        }
        y += one.height();
    }
}

/// A line from here to there, with its point there.
fn way(
    to: &mut String,
    neighbours: &Neighbours,
    (x1, y1): (usize, usize),
    (x2, y2): (usize, usize),
) {
    let dashes = if neighbours.is_enacted {
        ""
    } else {
        " stroke-dasharray=\"4 4\""
    };
    let between = usize::midpoint(x1, x2);
    let _ = write!(
        to,
        "<path class=\"way\" fill=\"none\" stroke=\"#5b7580\" stroke-width=\"1.5\"{dashes} marker-end=\"url(#head)\" d=\"M{x1} {y1}C{between} {y1} {between} {y2} {x2} {y2}\"/>"
    );
}

fn text(to: &mut String, how: &str, x: usize, y: usize, text: &str) {
    let _ = write!(
        to,
        "<text {how} x=\"{x}\" y=\"{y}\">{}</text>",
        quoted(text)
    );
}

/// In lines of so many letters at most, but for a word that is longer.
fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
