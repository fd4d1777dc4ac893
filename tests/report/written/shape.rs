//! What the bytes look like: the lines, and moments and durations in each language.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use queuescope_core::language::Language;
use queuescope_core::report::{Column, Format};

use super::stories::{self, Story};
use super::{DELIMITED, read};

#[test]
fn every_format_has_an_id_and_an_extension_of_its_own() {
    let ids: Vec<_> = Format::ALL.iter().map(|format| format.id()).collect();
    assert_eq!(ids, ["json", "csv", "tab", "pipe", "xml"]);
    let extensions: BTreeSet<_> = Format::ALL.iter().map(|one| one.extension()).collect();
    assert_eq!(extensions.len(), 5);
    for format in Format::ALL {
        assert_eq!(Format::from_id(format.id()), Some(*format));
        assert!(format.media_type().contains('/'), "{}", format.id());
    }
    assert_eq!(Format::from_id("yaml"), None);
    for language in Language::ALL {
        assert_eq!(Language::from_code(language.code()), Some(language));
    }
    assert_eq!(Language::from_code("it"), None);
}

#[test]
fn every_line_ends_as_in_real_exports() {
    let story = stories::busy();
    let lines = story.rows.len() + 1;
    for language in Language::ALL {
        for format in [Format::Csv, Format::Tab] {
            let file = story.written(format, language);
            assert_eq!(file.matches("\r\n").count(), lines);
            assert_eq!(file.matches('\n').count(), lines);
            assert!(file.ends_with("\r\n"));
        }
        let file = story.written(Format::Pipe, language);
        let rest = file.strip_prefix("OK\n\n").expect("all is well");
        assert_eq!(rest.matches("|\n").count(), lines);
        assert_eq!(rest.matches('\n').count(), lines);
        assert!(!file.contains('\r') && file.ends_with("|\n"));
        assert!(
            story
                .written(Format::Xml, language)
                .ends_with("</data></report>\n")
        );
        let list = story.written(Format::Json, language);
        assert!(list.starts_with("[{") && list.ends_with("}]\n"));
    }
}

#[test]
fn no_file_begins_with_a_mark() {
    let story = stories::nasty();
    for format in Format::ALL {
        for language in Language::ALL {
            assert!(!story.written(*format, language).starts_with('\u{feff}'));
        }
    }
}

#[test]
fn an_empty_report_has_its_header_and_no_row() {
    let mut story = stories::busy();
    story.rows.clear();
    for language in Language::ALL {
        for format in DELIMITED {
            let file = story.written(format, language);
            assert_eq!(read::delimited(&file, format, language).len(), 1);
        }
        assert_eq!(read::xml(&story.written(Format::Xml, language)).len(), 1);
        assert_eq!(story.written(Format::Json, language), "[]\n");
    }
}

/// What stands in a column of the first row, in each language.
fn printed(story: &Story, column: Column) -> [String; 4] {
    let place = Column::all().into_iter().position(|one| one == column);
    let place = place.expect("every column is there");
    Language::ALL.map(|language| {
        let file = story.written(Format::Tab, language);
        let mut table = read::delimited(&file, Format::Tab, language);
        table[1].swap_remove(place)
    })
}

#[test]
fn a_moment_is_in_utc_as_the_language_writes_it() {
    let mut story = stories::busy();
    for (at, printed_as) in [
        (
            "2026-03-02T08:41:07Z",
            [
                "3/2/2026 8:41:07 AM",
                "2.3.2026 8:41:07",
                "02/03/2026 08:41:07",
                "2-3-2026 8:41:07",
            ],
        ),
        (
            "2026-12-31T00:00:00Z",
            [
                "12/31/2026 12:00:00 AM",
                "31.12.2026 0:00:00",
                "31/12/2026 00:00:00",
                "31-12-2026 0:00:00",
            ],
        ),
        (
            "2026-12-31T12:05:09.250Z",
            [
                "12/31/2026 12:05:09.250 PM",
                "31.12.2026 12:05:09.250",
                "31/12/2026 12:05:09.250",
                "31-12-2026 12:05:09.250",
            ],
        ),
        (
            "0033-04-03T23:00:00.005+01:00",
            [
                "4/3/0033 10:00:00.005 PM",
                "3.4.0033 22:00:00.005",
                "03/04/0033 22:00:00.005",
                "3-4-0033 22:00:00.005",
            ],
        ),
        (
            "2016-12-31T23:59:60.500Z",
            [
                "12/31/2016 11:59:60.500 PM",
                "31.12.2016 23:59:60.500",
                "31/12/2016 23:59:60.500",
                "31-12-2016 23:59:60.500",
            ],
        ),
    ] {
        story.rows[0].end = Some(at.parse().expect("a moment"));
        assert_eq!(printed(&story, Column::EndTime), printed_as);
    }
}

#[test]
fn a_duration_is_hours_minutes_and_seconds_however_many_hours_there_are() {
    let mut story = stories::busy();
    for (milliseconds, printed_as) in [
        (0, "00:00:00"),
        (1, "00:00:00.001"),
        (59_999, "00:00:59.999"),
        (3_600_000, "01:00:00"),
        (1_123_170_000, "311:59:30"),
        (-1_500, "-00:00:01.500"),
    ] {
        story.rows[0].wrap_up = Some(TimeDelta::milliseconds(milliseconds));
        assert_eq!(printed(&story, Column::WrapUpTime), [printed_as; 4]);
    }
    story.rows[0].wrap_up = None;
    assert_eq!(printed(&story, Column::WrapUpTime), [""; 4]);
}
