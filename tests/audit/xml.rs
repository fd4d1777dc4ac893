//! The report as XML.

use std::fmt::Write;

use queuescope_core::audit::{Asked, Shape};
use queuescope_core::report::Column;

use super::file::{COLUMNS, Checked, checked, in_pieces, row};

fn fields(values: &[&str]) -> String {
    let mut fields = String::new();
    for (id, value) in values.iter().enumerate() {
        let field = match *value {
            "" => write!(fields, "<field id=\"{id}\"/>"),
            _ => write!(fields, "<field id=\"{id}\">{value}</field>"),
        };
        field.expect("room for a field");
    }
    fields
}

fn xml(rows: &[Vec<&str>]) -> String {
    let rows: Vec<_> = rows
        .iter()
        .map(|row| format!("<row>{}</row>", fields(row)))
        .collect();
    format!(
        "<report><header>{}</header><data>{}</data></report>",
        fields(&COLUMNS),
        rows.concat()
    )
}

#[test]
fn a_report_as_xml_is_read_with_and_without_the_word_of_the_service() {
    let name = "A &amp; B &lt;c&gt;\n<![CDATA[<row>d</row>]]> | e<!-- <row> -->";
    let rows = [row(&[("Your Name:", name)]), row(&[("Session ID", "2")])];
    for before in ["", "OK\n\n", "<?xml version=\"1.0\"?>\n<!-- a <row> -->\n"] {
        let told = checked([before, &xml(&rows)].concat());
        assert_eq!(told.about.shape, Shape::Xml);
        assert_eq!((told.said(), told.rows), (vec![], 2), "{before:?}");
        assert_eq!(told.values[0][9], "A & B <c>\n<row>d</row> | e");
        assert_eq!(told.values[0].len(), 36);
    }
}

#[test]
fn the_same_is_said_of_a_row_as_in_a_table() {
    let told = checked(xml(&[row(&[("Total Time", "00:30:00")])]));
    assert_eq!(told.said(), ["sum_differs error 1 Total Time"]);
    let day_first = row(&[
        ("Start Time", "14/03/2026 8:41:07 AM"),
        ("End Time", "14/03/2026 9:12:40 AM"),
        ("Last Action Time", ""),
    ]);
    assert_eq!(checked(xml(&[day_first])).said(), [""; 0]);
}

#[test]
fn fields_are_known_by_their_ids_in_any_order() {
    let header = "<header><field id='b'>Session ID</field><field id='a'>Status</field></header>";
    let row = "<row><field id='a'>Finished</field><field id='b'>7</field></row>";
    let told = checked(format!("<report>{header}<data>\n{row}</data></report>"));
    assert_eq!(told.said(), ["unknown_status error 1 Status"]);
    assert_eq!(
        (told.values, told.findings[0].line),
        (vec![vec!["7".into(), "Finished".into()]], 2)
    );
    let header = told.about.header.expect("a header");
    assert_eq!(header.place(Column::SessionId), Some(0));
}

#[test]
fn rows_that_are_damaged_are_kept_and_the_others_are_read() {
    let whole = "<row><field id='0'>7</field><field id='1'>Timed out</field></row>";
    for (damaged, kind) in [
        ("<row><field id='0'>7</field></row>", "too_few_values"),
        ("<row/>", "too_few_values"),
        (
            "<row><field id='0'>7</field><field id='1'>x</field><field id='2'/></row>",
            "too_many_values",
        ),
        (
            "<row><field id='0'>7</field><field id='0'>8</field></row>",
            "too_many_values",
        ),
        ("<row><field id='0'>A & B</field></row>", "too_few_values"),
        ("<row><field id='0'>7</row>", "too_few_values"),
        ("<row><field id='0'>7</field>", "too_few_values"),
    ] {
        let header =
            "<header><field id='0'>Session ID</field><field id='1'>Status</field></header>";
        let told = checked(format!(
            "<report>{header}<data>{damaged}{whole}</data></report>"
        ));
        assert_eq!(
            (told.said(), told.rows),
            (vec![format!("{kind} error 1 -")], 2),
            "{damaged}"
        );
        assert_eq!(told.values[1], ["7", "Timed out"], "{damaged}");
    }
}

#[test]
fn a_row_is_on_the_line_on_which_its_tag_begins() {
    let whole = xml(&[row(&[("Total Time", "00:30:00")])]);
    let told = checked(whole.replace("<row>", "\n<row\n\n>"));
    assert_eq!(told.said(), ["sum_differs error 1 Total Time"]);
    assert_eq!(told.lines(), [2]);
    let cut = whole.replace("<header>", "<header\n kind=\"x\"\n>");
    let told = checked(&cut[..cut.len() / 4]);
    assert_eq!(told.said(), ["cut_off error 0 -"]);
    assert_eq!(told.lines(), [1]);
}

#[test]
fn a_report_that_is_cut_says_so_wherever_it_is() {
    let whole = xml(&[row(&[]), row(&[("Session ID", "2")])]);
    let first = whole.find("<row>").expect("a row");
    for end in first..whole.len() {
        let told: Checked =
            in_pieces(&whole.as_bytes()[..end], end, Asked::default(), None).expect("a report");
        let said = told.said();
        assert_eq!(said.len(), 1, "{end}: {said:?}");
        assert!(said[0].starts_with("cut_off error"), "{end}: {said:?}");
        let row = whole[..end].matches("<row>").count() as u64;
        assert_eq!(told.rows, row, "{end}");
    }
}

#[test]
fn a_row_that_is_too_long_is_left_out_and_said() {
    let long = "x".repeat(2 << 20);
    let told = checked(xml(&[
        row(&[("Tracking ID", &long)]),
        row(&[("Session ID", "2")]),
    ]));
    assert_eq!(
        (told.said(), told.rows),
        (vec!["too_long error 1 -".into()], 2)
    );
}
