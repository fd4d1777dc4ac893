//! What somebody says of a file, whatever it looks like.

use queuescope_core::audit::{Asked, Dates, Encoding, NoReport, Order};
use queuescope_core::report::Column;
use queuescope_core::report::time_field::TimeField;
use queuescope_core::words::en;

use super::file::{COLUMNS, Checked, checked, checked_as, in_pieces, pipe, row};

#[test]
fn an_encoding_that_is_asked_for_is_read_and_its_mark_is_no_letter() {
    let text = pipe(&[row(&[("Technician Name", "Zoë")])]);
    let asked = |encoding| Asked {
        encoding: Some(encoding),
        ..Asked::default()
    };
    let name = |file: &[u8], encoding| {
        let checked = checked_as(file, &asked(encoding), None);
        assert_eq!(checked.about.encoding, encoding);
        checked.values[0][3].clone()
    };
    let marked = ["\u{feff}", &text].concat();
    assert_eq!(name(text.as_bytes(), Encoding::Utf8), "Zoë");
    assert_eq!(name(marked.as_bytes(), Encoding::Utf8), "Zoë");
    assert_eq!(name(text.as_bytes(), Encoding::Windows1252), "ZoÃ«");
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(name(&wide, Encoding::Utf16Le), "Zoë");
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(name(&wide, Encoding::Utf16Be), "Zoë");
}

#[test]
fn a_separator_that_is_asked_for_is_the_only_one_that_is_looked_for() {
    // Either way it is a report; with commas it has more columns that are known.
    let file = "Session ID;Technician Name;Work Time;Status,Start Time,End Time,Active Time,Hold Time\n\
                1;Ada;0:01:00;Active,,,,\n";
    let asked = |separator| Asked {
        separator: Some(separator),
        ..Asked::default()
    };
    assert_eq!(checked(file).about.shape.separator(), Some(','));
    let read = checked_as(file.as_bytes(), &asked(';'), None);
    assert_eq!(read.values, [["1", "Ada", "0:01:00", "Active,,,,"]]);
    let refused = in_pieces(file.as_bytes(), 8, asked('|'), None).map(|_| ());
    assert_eq!(refused, Err(NoReport::NoHeader));
}

fn place(column: &str) -> usize {
    let place = COLUMNS.iter().position(|known| *known == column);
    place.expect("a column of the export")
}

/// The file with one of its headers called otherwise, read with these columns said to be others.
fn told(file: &str, header: [&str; 2], columns: &[(&str, Option<Column>)]) -> Checked {
    let [from, to] = header;
    let asked = Asked {
        columns: columns
            .iter()
            .map(|(called, column)| (place(called), *column))
            .collect(),
        ..Asked::default()
    };
    checked_as(file.replacen(from, to, 1).as_bytes(), &asked, None)
}

#[test]
fn a_column_that_no_report_has_is_what_somebody_says() {
    let file = pipe(&[row(&[]), row(&[("Total Time", "00:30:00")])]);
    let header = ["Session ID", "Case"];
    let kept = told(&file, header, &[]);
    assert_eq!(kept.said(), ["sum_differs error 2 Total Time"]);
    let named = told(&file, header, &[("Session ID", Some(Column::SessionId))]);
    let said = ["repeated_key error 2 -", "sum_differs error 2 Total Time"];
    assert_eq!(named.said(), said);
    let sentences = en::audit::about(&named.about);
    assert!(
        sentences.contains(&"As asked, “Case” is Session ID.".to_owned()),
        "{sentences:?}"
    );
    // And what is none of the report's is not held against it.
    let total = Some(Column::Time(TimeField::Total));
    let none = told(&file, header, &[("Total Time", None)]);
    assert_eq!(none.said(), [""; 0]);
    let header = none.about.header.as_ref().expect("a header");
    assert_eq!(header.column(place("Total Time")), None);
    assert!(
        en::audit::about(&none.about)
            .contains(&"As asked, “Total Time” is kept as it is.".to_owned())
    );
    // Two columns are never the same: the one that was takes nothing any more.
    let moved = told(&file, ["", ""], &[("Hold Time", total)]);
    let header = moved.about.header.as_ref().expect("a header");
    assert_eq!(
        header.place(Column::Time(TimeField::Total)),
        Some(place("Hold Time"))
    );
    assert_eq!(header.column(place("Total Time")), None);
}

#[test]
fn of_two_columns_of_one_name_somebody_says_which_it_is() {
    let file = pipe(&[row(&[])]);
    let header = ["Company name:", "Platform"];
    assert_eq!(
        told(&file, header, &[]).said(),
        ["column_twice note 0 Platform"]
    );
    let platform = Some(Column::Platform);
    let named = told(&file, header, &[("Company name:", platform)]);
    assert_eq!(named.said(), [""; 0]);
    let header = named.about.header.expect("a header");
    assert_eq!(header.place(Column::Platform), Some(place("Company name:")));
}

#[test]
fn the_column_that_somebody_names_decides_on_the_order_of_dates() {
    let file = pipe(&[row(&[
        ("Start Time", "02/03/2026 08:41:07"),
        ("End Time", "02/03/2026 09:12:40"),
        ("Last Action Time", "14/03/2026 09:12:31"),
    ])]);
    let header = ["Last Action Time", "Begun"];
    let dates = |columns: &[(&str, Option<Column>)]| told(&file, header, columns).about.dates;
    assert!(matches!(dates(&[]), Dates::Unknown(_)));
    let named = dates(&[("Last Action Time", Some(Column::LastActionTime))]);
    assert!(matches!(named, Dates::Decided(Order::DayFirst, example) if example.column == "Begun"));
    // Where nothing stands nothing can be said.
    let beyond = Asked {
        columns: [(COLUMNS.len(), Some(Column::LastActionTime))].into(),
        ..Asked::default()
    };
    let read = checked_as(file.as_bytes(), &beyond, None);
    assert!(matches!(
        read.about.dates,
        Dates::Decided(Order::DayFirst, _)
    ));
}
