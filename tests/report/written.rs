//! The report in every format and every language, read again by readers of others: nothing is lost.

mod cells;
mod command;
mod read;
mod shape;
pub(crate) mod spreadsheet;
mod stories;

use std::fmt;

use queuescope_core::language::Language;
use queuescope_core::report::vocabulary::columns_called;
use queuescope_core::report::{Column, Format, Row, Writer};
use queuescope_core::staff::Staff;
use serde_json::Value;

use read::Table;
use stories::Story;

const DELIMITED: [Format; 3] = [Format::Csv, Format::Tab, Format::Pipe];

/// Whatever stands in the table is what the rows say.
fn says_it_all(table: &Table, story: &Story, format: Format, language: Language) {
    let [header, rows @ ..] = table.as_slice() else {
        panic!("a report has a header");
    };
    let columns: Vec<_> = header.iter().map(|header| columns_called(header)).collect();
    let all: Vec<_> = Column::all().into_iter().map(|one| vec![one]).collect();
    assert_eq!(columns, all, "{} {}", format.id(), language.code());
    assert_eq!(rows.len(), story.rows.len());
    for (texts, row) in rows.iter().zip(&story.rows) {
        assert_eq!(texts.len(), columns.len(), "{texts:?}");
        for (text, column) in texts.iter().zip(Column::all()) {
            let cell = column.cell(row, story.staff());
            if let Err(why) = cells::says(text, cell.as_ref(), format, language) {
                let (format, language) = (format.id(), language.code());
                panic!("{format} {language} {column:?}: {text:?} is not {cell:?}: {why}");
            }
        }
    }
}

#[test]
fn what_is_written_with_separators_is_read_again_by_rust_and_by_python() {
    let stories = stories::all();
    let mut files = Vec::new();
    for story in &stories {
        for format in DELIMITED {
            for language in Language::ALL {
                let file = story.written(format, language);
                let table = read::delimited(&file, format, language);
                says_it_all(&table, story, format, language);
                files.push((file, format, language, table));
            }
        }
    }
    let asked = files.iter().map(|(file, format, language, _)| {
        let separator = read::separator(*format, *language);
        (file.as_str(), separator)
    });
    let by_python = read::by_python(asked);
    assert_eq!(by_python.len(), files.len());
    for ((_, format, _, by_rust), mut by_python) in files.into_iter().zip(by_python) {
        if format == Format::Pipe {
            by_python = read::unwrapped(by_python);
        }
        assert_eq!(by_python, by_rust);
    }
}

#[test]
fn what_is_written_is_read_again_by_ourselves() {
    for story in stories::all() {
        for format in [Format::Csv, Format::Tab, Format::Pipe, Format::Xml] {
            for language in Language::ALL {
                let file = story.written(format, language);
                let (table, errors) = read::by_ourselves(&file, language);
                let by_others = match format {
                    Format::Xml => read::xml(&file),
                    _ => read::delimited(&file, format, language),
                };
                let said = format!("{} {}", format.id(), language.code());
                assert_eq!(errors, [""; 0], "{said}");
                assert_eq!(table.len(), by_others.len(), "{said}");
                for (ours, others) in table.iter().flatten().zip(by_others.iter().flatten()) {
                    let typed = others
                        .strip_prefix('\'')
                        .filter(|text| cells::calculates(text.trim_start_matches('\'')));
                    let guarded = typed.filter(|_| matches!(format, Format::Csv | Format::Tab));
                    assert_eq!(ours, guarded.unwrap_or(others), "{said}");
                }
            }
        }
    }
}

#[test]
fn what_is_written_as_xml_is_read_again() {
    for story in stories::all() {
        for language in Language::ALL {
            let table = read::xml(&story.written(Format::Xml, language));
            says_it_all(&table, &story, Format::Xml, language);
        }
    }
}

#[test]
fn as_json_the_keys_are_english_and_the_words_in_the_language() {
    let headers = Column::all();
    for story in stories::all() {
        let english: Value = read::json(&story.written(Format::Json, Language::En));
        for language in Language::ALL {
            let rows = read::json(&story.written(Format::Json, language));
            let rows = rows.as_array().expect("a list");
            assert_eq!(rows.len(), story.rows.len());
            for (place, (told, row)) in rows.iter().zip(&story.rows).enumerate() {
                let told = told.as_object().expect("an object");
                assert_eq!(told.len(), headers.len() + 1);
                for column in &headers {
                    let key = cells::english(*column);
                    let cell = column.cell(row, story.staff());
                    let wrong = cells::is_json_of(&told[&key], cell.as_ref(), language);
                    assert_eq!(wrong, Ok(()), "{key}: {}", told[&key]);
                }
                assert_eq!(told["reconciliation"], english[place]["reconciliation"]);
            }
        }
    }
}

#[test]
fn no_text_that_somebody_has_typed_begins_a_formula_in_a_spreadsheet() {
    let story = stories::nasty();
    let mut guarded = 0;
    for format in [Format::Csv, Format::Tab] {
        for language in Language::ALL {
            let table = read::delimited(&story.written(format, language), format, language);
            for text in table.iter().flatten() {
                assert!(!cells::calculates(text), "{text:?}");
                guarded += usize::from(text.strip_prefix('\'').is_some_and(cells::calculates));
            }
        }
    }
    assert!(guarded > 100, "{guarded} texts would have been calculated");
}

/// Takes so many bytes, and then no more.
pub(crate) struct Full {
    pub(crate) text: String,
    pub(crate) room: usize,
}

impl fmt::Write for Full {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.text.len() + text.len() > self.room {
            return Err(fmt::Error);
        }
        self.text.push_str(text);
        Ok(())
    }
}

/// The parts of a report as they are written.
fn parts(format: Format, rows: &[Row], staff: &Staff) -> Vec<String> {
    let mut writer = Writer::new(format, Language::Fr, staff);
    let mut parts = vec![String::new()];
    writer.begin(&mut parts[0]).expect("a text takes all");
    for row in rows {
        let mut part = String::new();
        writer.row(row, &mut part).expect("a text takes all");
        parts.push(part);
    }
    let mut end = String::new();
    writer.end(&mut end).expect("a text takes all");
    parts.push(end);
    parts
}

#[test]
fn a_report_is_written_row_by_row() {
    let story = stories::busy();
    assert!(story.rows.len() > 100);
    for format in Format::ALL {
        let parts = parts(*format, &story.rows, story.staff());
        assert_eq!(parts.concat(), story.written(*format, Language::Fr));
        // What is written of a row depends on no other row, but for the comma of JSON.
        let alone = self::parts(*format, &story.rows[7..8], story.staff());
        let part = parts[8].trim_start_matches(",\n");
        assert_eq!(part, alone[1], "{}", format.id());
    }
}

#[test]
fn whoever_takes_no_more_is_told_nothing_more() {
    let story = stories::busy();
    for format in Format::ALL {
        let whole = story.written(*format, Language::Nl);
        for room in [0, 1, 700, whole.len() - 1] {
            let text = String::new();
            let mut full = Full { text, room };
            let mut writer = Writer::new(*format, Language::Nl, story.staff());
            let all = writer
                .begin(&mut full)
                .and_then(|()| {
                    let mut rows = story.rows.iter();
                    rows.try_for_each(|row| writer.row(row, &mut full))
                })
                .and_then(|()| writer.end(&mut full));
            assert_eq!(all, Err(fmt::Error), "{}", format.id());
            assert!(whole.starts_with(&full.text));
        }
    }
}
