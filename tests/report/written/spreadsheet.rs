//! The report as a spreadsheet file, read again by openpyxl: every cell is what it was, and what it was said to be.

use chrono::TimeDelta;
use queuescope_core::language::Language;
use queuescope_core::report::vocabulary::Vocabulary;
use queuescope_core::report::{Cell, Column};
use queuescope_page::report::{sheet_header, sheet_row};
use queuescope_sheet::{NoFile, message, write};
use serde_json::{Value, json};

use super::stories::{self, Story};
use crate::exports::foreign;

/// As the page has it made.
fn file(story: &Story, language: Language) -> Vec<u8> {
    let mut table = String::new();
    message::say(&sheet_header(language), &mut table);
    for row in &story.rows {
        message::say(&sheet_row(row, story.staff(), language), &mut table);
    }
    write("Queuescope", &table).expect("it has room")
}

/// What openpyxl tells of such files.
pub(crate) fn read<'a>(files: impl IntoIterator<Item = &'a [u8]>) -> Vec<Value> {
    let digit = |half: u8| char::from_digit(half.into(), 16).expect("half a byte");
    let hex = |file: &[u8]| -> String {
        let halves = file.iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
        halves.map(digit).collect()
    };
    let files: Vec<_> = files.into_iter().map(hex).collect();
    let told = foreign::python("read_sheet.py", &Value::from(files).to_string());
    serde_json::from_str(&told).expect("it tells JSON")
}

/// What has to stand in a cell.
fn expected(cell: Option<Cell>, language: Language) -> Value {
    match cell {
        None => Value::Null,
        Some(Cell::Number(number)) => json!({ "number": number, "as": "General" }),
        Some(Cell::Duration(time)) => {
            json!({ "duration": time.num_milliseconds(), "as": "[h]:mm:ss" })
        }
        Some(Cell::Moment(at)) => {
            json!({ "moment": at.timestamp_millis(), "as": "yyyy-mm-dd hh:mm:ss" })
        }
        Some(cell) => {
            let words = cell.words(language).expect("it is words");
            json!({ "text": words })
        }
    }
}

fn rows_of(story: &Story, language: Language) -> Vec<Value> {
    let words = Vocabulary::of(language);
    let columns = || Column::all().into_iter();
    let header = columns().map(|column| json!({ "text": words.header(column) }));
    let rows = story.rows.iter().map(|row| {
        let cells = columns().map(|column| column.cell(row, story.staff()));
        cells.map(|cell| expected(cell, language)).collect()
    });
    [header.collect()].into_iter().chain(rows).collect()
}

#[test]
fn openpyxl_reads_every_cell_as_what_it_is_and_none_as_none() {
    let languages = Language::ALL.into_iter().cycle();
    let told_in = stories::all().into_iter().zip(languages);
    let nasty = Language::ALL.map(|language| (stories::nasty(), language));
    let told_in: Vec<_> = told_in.chain(nasty).collect();
    let files: Vec<_> = told_in
        .iter()
        .map(|(story, language)| file(story, *language))
        .collect();
    let read = read(files.iter().map(Vec::as_slice));
    assert_eq!(read.len(), told_in.len());
    for (sheet, (story, language)) in read.iter().zip(&told_in) {
        let rows = sheet["rows"].as_array().expect("rows");
        let expected = rows_of(story, *language);
        assert_eq!(rows.len(), expected.len());
        for (row, expected) in rows.iter().zip(expected) {
            assert_eq!(*row, expected, "{}", language.code());
        }
        // The header stays in sight, and every column can be filtered and is wide enough to be read.
        let columns = Column::all().len();
        assert_eq!(sheet["bold"], Value::from(vec![true; columns]));
        assert_eq!(
            (&sheet["name"], &sheet["frozen"]),
            (&json!("Queuescope"), &json!("A2"))
        );
        let filter = sheet["filter"].as_str().expect("a filter");
        assert!(
            filter.starts_with("A1:") && filter.ends_with(&rows.len().to_string()),
            "{filter}"
        );
        let widths = sheet["widths"].as_array().expect("widths").iter();
        assert!(
            widths
                .filter_map(Value::as_f64)
                .all(|width| (9.0..45.0).contains(&width))
        );
    }
}

#[test]
fn long_durations_early_moments_and_long_texts_come_through() {
    let mut story = stories::busy();
    story.rows.truncate(6);
    let at = |moment: &str| moment.parse().ok();
    let durations = [0, 1, 59_999, 1_123_170_000, 86_400_000_000];
    for (row, milliseconds) in story.rows.iter_mut().zip(durations) {
        row.wrap_up = Some(TimeDelta::milliseconds(milliseconds));
    }
    story.rows[0].end = at("0033-04-03T22:00:00.005Z");
    story.rows[1].end = at("1900-03-01T00:00:00.001Z");
    story.rows[2].end = at("9999-12-31T23:59:59.000Z");
    story.rows[3].end = at("1900-02-28T23:59:59.999Z");
    story.rows[4].name = "€".repeat(32_767);
    story.rows[5].name = "👩".repeat(20_000);
    let file = file(&story, Language::De);
    let [sheet] = read([&*file]).try_into().expect("one file");
    let place = |column| {
        let all = Column::all();
        all.iter()
            .position(|one| *one == column)
            .expect("it is there")
    };
    let cell = |row: usize, column| &sheet["rows"][row + 1][place(column)];
    for (row, milliseconds) in durations.into_iter().enumerate() {
        assert_eq!(cell(row, Column::WrapUpTime)["duration"], milliseconds);
    }
    let end = |row| cell(row, Column::EndTime);
    assert_eq!(end(0)["text"], "0033-04-03T22:00:00.005Z");
    assert_eq!(end(1)["moment"], -2_203_891_199_999_i64);
    assert_eq!(end(2)["moment"], 253_402_300_799_000_i64);
    assert_eq!(end(3)["text"], "1900-02-28T23:59:59.999Z");
    let name = |row| cell(row, Column::Name)["text"].as_str().expect("a text");
    assert_eq!(name(4), "€".repeat(32_767));
    // In units of UTF-16, of which such a letter takes two.
    assert_eq!(name(5), "👩".repeat(16_382) + "…");
}

#[test]
fn what_is_no_table_makes_no_file() {
    for message in [
        "X1;\n", "T5;ab\n", "T1;ä\n", "N;\n", "E;", "E1;\n", "\n\nT", "ä",
    ] {
        let made = write("Queuescope", message);
        assert!(matches!(made, Err(NoFile::NoTable)), "{message:?}");
    }
    for message in ["", "\n", "E;\n"] {
        assert!(write("Queuescope", message).is_ok(), "{message:?}");
    }
    let mut long = "E;\n".repeat(1_048_576);
    assert!(write("Queuescope", &long).is_ok());
    long += "N1;\n";
    assert!(matches!(write("Queuescope", &long), Err(NoFile::TooLarge)));
}
