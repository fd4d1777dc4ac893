//! The findings to take along.

use std::fmt::Write;

use queuescope_core::delimited;

use super::message::Line;

/// How a list is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListFormat {
    /// A row a finding, for a spreadsheet.
    Csv,
    /// As the command prints it.
    Json,
}

impl ListFormat {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::Csv, Self::Json];

    /// What it is called.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::Json => "JSON",
        }
    }

    /// What the name of a file ends with.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// What a browser calls it.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv",
            Self::Json => "application/json",
        }
    }
}

/// Writes a list, a finding after the other: a long one takes longer than a frame.
#[derive(Clone, Debug)]
pub struct ListWriter {
    format: ListFormat,
    text: String,
    has_lines: bool,
}

impl ListWriter {
    /// Begins the list of a file of that shape.
    pub fn new(format: ListFormat, shape: &str) -> Self {
        let text = match format {
            // Without the mark a spreadsheet takes a text for one of its own country's letters.
            ListFormat::Csv => "\u{feff}row,line,column,kind,severity,message\r\n".to_owned(),
            ListFormat::Json => format!("{{\"shape\":\"{shape}\",\"findings\":["),
        };
        Self {
            format,
            text,
            has_lines: false,
        }
    }

    /// The next finding.
    pub fn line(&mut self, line: &Line) {
        match self.format {
            ListFormat::Csv => self.csv(line),
            ListFormat::Json => {
                self.text
                    .push_str(if self.has_lines { ",\n" } else { "\n" });
                // Texts and numbers have nothing in them that JSON cannot hold.
                let line = serde_json::to_string(line).unwrap_or_default();
                self.text.push_str(&line);
            }
        }
        self.has_lines = true;
    }

    /// The list, of a file with so many rows.
    pub fn end(mut self, rows: u64) -> String {
        if self.format == ListFormat::Json {
            // A text takes all that is written to it.
            let _ = writeln!(self.text, "],\"rows\":{rows}}}");
        }
        self.text
    }

    fn csv(&mut self, line: &Line) {
        let column = delimited::as_text(line.column.as_deref().unwrap_or_default());
        let message = delimited::as_text(&line.message);
        let text = &mut self.text;
        // A text takes all that is written to it.
        let _ = write!(text, "{},{},", line.row, line.line);
        let _ = delimited::value(&column, ',', text);
        let _ = write!(text, ",{},{},", line.kind.id(), line.severity.id());
        let _ = delimited::value(&message, ',', text);
        text.push_str("\r\n");
    }
}
