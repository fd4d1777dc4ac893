//! A table as plain text, to be taken along.

use std::fmt::Write;

use queuescope_core::delimited;
use queuescope_core::markdown::escaped;

/// A table: one line of heads, and rows as long.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What the columns are called.
    pub head: Vec<String>,
    /// What stands in them.
    pub rows: Vec<Vec<String>>,
}

/// A cell of a table on a page: it can be as wide as several columns and as high as several rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spread {
    /// What it says.
    pub text: String,
    /// How many columns it takes.
    pub across: usize,
    /// How many rows it takes.
    pub down: usize,
}

impl Table {
    /// A table of a page. Heads above each other become one, and every cell is said wherever it reaches.
    pub fn of(head: &[Vec<Spread>], rows: &[Vec<Spread>]) -> Self {
        let head = spread(head);
        let width = head.iter().map(Vec::len).max().unwrap_or_default();
        let names = (0..width).map(|column| {
            let mut names: Vec<&str> = Vec::new();
            for name in head.iter().filter_map(|row| row.get(column)) {
                if !name.is_empty() && names.last() != Some(&name.as_str()) {
                    names.push(name);
                }
            }
            names.join(", ")
        });
        Self {
            head: names.collect(),
            rows: spread(rows),
        }
    }

    /// With tabs between the cells, as spreadsheets take what is pasted.
    pub fn text(&self) -> String {
        self.separated('\t')
    }

    /// With commas between the cells (RFC 4180).
    pub fn csv(&self) -> String {
        self.separated(',')
    }

    /// As Markdown (GitHub Flavored).
    pub fn markdown(&self) -> String {
        let columns = self.columns();
        let rule = vec!["---".to_owned(); columns];
        let one_line = |cell: &String| cell.split_whitespace().collect::<Vec<_>>().join(" ");
        let safe = |row: &Vec<String>| {
            let cells = row.iter().map(|cell| escaped(&one_line(cell)));
            cells.collect::<Vec<_>>()
        };
        let rows = self.rows.iter().map(safe);
        let mut text = String::new();
        for mut row in [safe(&self.head), rule].into_iter().chain(rows) {
            row.resize(columns, String::new());
            // A text takes all that is written to it.
            let _ = writeln!(text, "| {} |", row.join(" | "));
        }
        text
    }

    fn columns(&self) -> usize {
        let rows = self.rows.iter().map(Vec::len);
        rows.chain([self.head.len()]).max().unwrap_or_default()
    }

    fn separated(&self, separator: char) -> String {
        let mut text = String::new();
        for row in [&self.head].into_iter().chain(&self.rows) {
            for (place, cell) in row.iter().enumerate() {
                if place > 0 {
                    text.push(separator);
                }
                // A text takes all that is written to it.
                let _ = delimited::value(&delimited::as_text(cell), separator, &mut text);
            }
            text.push_str("\r\n");
        }
        text
    }
}

/// Every cell in each place that it takes.
fn spread(rows: &[Vec<Spread>]) -> Vec<Vec<String>> {
    // What a cell above reaches down to: how many rows still, and what it says.
    let mut above: Vec<(usize, String)> = Vec::new();
    let mut whole = Vec::new();
    for row in rows {
        let mut cells = row.iter();
        let mut line: Vec<String> = Vec::new();
        loop {
            if let Some((left, text)) = above.get_mut(line.len()).filter(|(left, _)| *left > 0) {
                *left -= 1;
                line.push(text.clone());
                continue;
            }
            let Some(cell) = cells.next() else {
                break;
            };
            for _ in 0..cell.across.max(1) {
                let column = line.len();
                if above.len() <= column {
                    above.resize(column + 1, (0, String::new()));
                }
                above[column] = (cell.down.saturating_sub(1), cell.text.clone());
                line.push(cell.text.clone());
            }
        }
        whole.push(line);
    }
    whole
}
