//! Tables as programs and people write them: separators, quotes, line breaks, headers in the middle, legends.

use queuescope_core::audit::{Asked, Mends, Shape};
use queuescope_core::language::Language;
use queuescope_core::report::Column;
use queuescope_core::words::en::audit;

use super::file::{COLUMNS, Checked, checked, checked_as, pipe, row};

fn table(separator: &str, end: &str, rows: &[Vec<&str>]) -> String {
    let header = COLUMNS.to_vec();
    let lines = std::iter::once(&header).chain(rows);
    lines.map(|line| line.join(separator) + end).collect()
}

/// What stands in a column of a row, each counted from nought.
fn value<'a>(checked: &'a Checked, row: usize, column: &str) -> &'a str {
    let place = COLUMNS.iter().position(|known| *known == column);
    &checked.values[row][place.expect("a column")]
}

#[test]
fn every_separator_and_every_line_end_is_read() {
    let rows = [row(&[]), row(&[("Session ID", "510000002")])];
    for (separator, shape) in [
        ("|", Shape::Pipe),
        ("\t", Shape::Tab),
        (",", Shape::Csv(',')),
        (";", Shape::Csv(';')),
    ] {
        // A comma stands in a value, too: only the first rows of the others.
        let tools = ("Incident Tools Used", "RC");
        let rows: Vec<_> = if separator == "," {
            vec![row(&[tools]), row(&[tools, ("Session ID", "2")])]
        } else {
            rows.to_vec()
        };
        for end in ["\n", "\r\n", "|\n"] {
            if end == "|\n" && separator != "|" {
                continue;
            }
            for before in ["", "OK\n\n", "OK\r\n\r\n", "\n\n"] {
                let told = checked([before, &table(separator, end, &rows)].concat());
                assert_eq!(told.about.shape, shape);
                assert_eq!(
                    (told.said(), told.rows),
                    (vec![], 2),
                    "{separator:?} {end:?} {before:?}"
                );
                assert_eq!(told.values[0].len(), 36);
            }
        }
    }
}

#[test]
fn values_in_quotes_hold_separators_quotes_and_line_breaks() {
    let name = "\"Sons, \"\"Daughters\"\"\nand\r\nothers\"";
    let quoted = row(&[("Your Name:", name), ("Incident Tools Used", "\"RC,CH\"")]);
    let after = row(&[("Session ID", "2"), ("Incident Tools Used", "RC")]);
    let told = checked(table(",", "\r\n", &[quoted, after]));
    assert_eq!((told.said(), told.rows), (vec![], 2));
    assert_eq!(
        value(&told, 0, "Your Name:"),
        "Sons, \"Daughters\"\nand\r\nothers"
    );
    assert_eq!(value(&told, 0, "Incident Tools Used"), "RC,CH");
}

#[test]
fn a_quote_that_closes_nothing_is_a_letter() {
    let inch = row(&[("Your Name:", "\"19 inch"), ("Company name:", "\"A\" GmbH")]);
    let after = row(&[("Session ID", "2")]);
    for end in ["|\n", "\n"] {
        let told = checked(table("|", end, &[inch.clone(), after.clone()]));
        assert_eq!((told.said(), told.rows), (vec![], 2));
        assert_eq!(value(&told, 0, "Your Name:"), "\"19 inch");
        assert_eq!(value(&told, 0, "Company name:"), "\"A\" GmbH");
    }
    // In the last row, nothing closes it any more.
    let told = checked(table("|", "|\n", &[after, inch]));
    assert_eq!((told.said(), told.rows), (vec![], 2));
}

#[test]
fn a_line_break_in_a_value_is_mended_and_said() {
    let torn = row(&[("Custom field 3", "printer jams\n\nafter the update")]);
    let file = pipe(&[torn, row(&[("Session ID", "2")])]);
    let told = checked(&file);
    assert_eq!(
        (told.said(), told.rows),
        (vec!["continued_line note 1 -".into()], 2)
    );
    assert_eq!(told.lines(), [4]);
    assert_eq!(
        value(&told, 0, "Custom field 3"),
        "printer jams\n\nafter the update"
    );
    // The mend can be refused: then the lines are what they are.
    let refused = Asked {
        mends: Mends {
            joins_lines: false,
            ..Mends::default()
        },
        ..Asked::default()
    };
    let told = checked_as(file.as_bytes(), &refused, None);
    assert_eq!(told.rows, 3);
    assert_eq!(
        told.said(),
        ["too_few_values error 1 -", "too_few_values error 2 -"]
    );
}

#[test]
fn a_row_with_too_few_values_is_kept_and_the_next_one_read() {
    let short = row(&[])[..20].to_vec();
    let told = checked(pipe(&[
        short,
        row(&[("Session ID", "2")]),
        row(&[("Session ID", "3")]),
    ]));
    assert_eq!(
        (told.said(), told.rows),
        (vec!["too_few_values error 1 -".into()], 3)
    );
    assert_eq!(told.values[0].len(), 20);
    assert_eq!(value(&told, 1, "Session ID"), "2");
}

#[test]
fn a_line_break_may_begin_or_end_a_value_and_stand_in_the_last() {
    for (column, torn) in [
        ("Custom field 3", "\nafter"),
        ("Custom field 3", "before\n"),
        ("Your Name:", "a\nb\nc"),
        ("Host Name", "PC\n01"),
    ] {
        let told = checked(pipe(&[row(&[(column, torn)]), row(&[("Session ID", "2")])]));
        let expected = vec!["continued_line note 1 -".to_string()];
        assert_eq!((told.said(), told.rows), (expected, 2), "{column} {torn:?}");
        assert_eq!(value(&told, 0, column), torn);
        assert_eq!(value(&told, 1, "Session ID"), "2");
    }
}

#[test]
fn a_short_row_does_not_take_the_torn_one_after_it() {
    let short = row(&[])[..5].to_vec();
    let torn = row(&[("Session ID", "2"), ("Custom field 3", "a\nb")]);
    let told = checked(pipe(&[short, torn, row(&[("Session ID", "3")])]));
    assert_eq!(
        told.said(),
        ["too_few_values error 1 -", "continued_line note 2 -"]
    );
    assert_eq!(told.rows, 3);
    // Two halves that do not go with their columns are no row.
    let halves = [row(&[])[..18].to_vec(), row(&[])[..17].to_vec()];
    let told = checked(pipe(&halves));
    assert_eq!(
        told.said(),
        ["too_few_values error 1 -", "cut_off error 2 -"]
    );
}

#[test]
fn a_separator_in_a_value_is_found_where_one_way_fits() {
    let with_bar = row(&[("Platform", "Windows | 11")]);
    let file = pipe(&[with_bar]);
    let told = checked(&file);
    assert_eq!(
        (told.said(), told.rows),
        (vec!["too_many_values error 1 -".into()], 1)
    );
    assert_eq!(value(&told, 0, "Technician Group"), "First line");
    assert_eq!(value(&told, 0, "Total Time"), "00:31:33");
    let refused = Asked {
        mends: Mends {
            joins_values: false,
            ..Mends::default()
        },
        ..Asked::default()
    };
    let told = checked_as(file.as_bytes(), &refused, None);
    assert_eq!(told.said(), ["too_many_values error 1 -"]);
    assert_eq!(told.values[0].len(), 37);
    // A row that fits in no way is kept as it is.
    let nowhere = row(&[("Total Time", "abc"), ("Platform", "Windows | 11")]);
    let told = checked(pipe(&[nowhere]));
    assert_eq!(
        (told.said(), told.rows),
        (vec!["too_many_values error 1 -".into()], 1)
    );
    assert_eq!(told.values[0].len(), 37);
}

#[test]
fn the_last_row_may_be_cut_anywhere() {
    let whole = pipe(&[row(&[]), row(&[("Session ID", "2")])]);
    let first = pipe(&[row(&[])]).len();
    for end in first + 2..whole.len() - 2 {
        let told = checked_once(&whole[..end]);
        assert_eq!(
            (told.said(), told.rows),
            (vec!["cut_off error 2 -".into()], 2),
            "{end}"
        );
    }
    for end in [whole.len() - 1, whole.len()] {
        let told = checked_once(&whole[..end]);
        assert_eq!((told.said(), told.rows), (vec![], 2), "{end}");
    }
}

fn checked_once(file: &str) -> Checked {
    super::file::in_pieces(file.as_bytes(), 1 << 16, Asked::default(), None).expect("a report")
}

#[test]
fn a_legend_below_is_no_session() {
    for title in ["", "Legend\n", "Legende:\n"] {
        let table = table("\t", "\n", &[row(&[])]);
        let file = [&table, "\n", title, "RC\tRemote Control\nCH\tChat\n"].concat();
        let told = checked(file);
        assert_eq!(
            (told.said(), told.rows),
            (vec!["legend note 1 -".into()], 1),
            "{title:?}"
        );
        let sentence = audit::finding(&told.findings[0].what, Language::En);
        assert!(
            sentence.starts_with("2 lines below the table"),
            "{sentence}"
        );
    }
}

#[test]
fn a_header_may_come_again_with_other_columns() {
    let second = "Session ID|Status|Total Time|Active Time|\n510000009|Finished|0:10:00|0:10:00|\n";
    let told = checked([&pipe(&[row(&[])]), second].concat());
    assert_eq!(told.rows, 2);
    assert_eq!(
        told.said(),
        ["second_header note 1 -", "unknown_status error 2 Status"]
    );
    assert_eq!(told.lines(), [5, 6]);
    let again = [pipe(&[row(&[])]), pipe(&[row(&[("Session ID", "2")])])].concat();
    let told = checked(again);
    assert_eq!(
        (told.said(), told.rows),
        (vec!["second_header note 1 -".into()], 2)
    );
}

#[test]
fn of_two_columns_with_one_name_the_one_that_fits_is_the_reports() {
    // The account calls a field of its own like a built-in one.
    let own = |file: String, from: &str| file.replacen(from, "Platform", 1);
    let told = checked(own(pipe(&[row(&[])]), "Company name:"));
    assert_eq!(told.said(), ["column_twice note 0 Platform"]);
    let header = told.about.header.expect("a header");
    assert_eq!(
        header.place(Column::Platform),
        COLUMNS.iter().position(|name| *name == "Platform")
    );
    // By what stands there.
    let status =
        pipe(&[row(&[("Last Action Time", "open")])]).replacen("Last Action Time", "Status", 1);
    let told = checked(status);
    assert_eq!(told.said(), ["column_twice note 0 Status"]);
    let header = told.about.header.expect("a header");
    assert_eq!(header.place(Column::Status), Some(8));
}

#[test]
fn headers_are_read_in_five_languages_and_any_order() {
    let headers = [
        (
            "de",
            "Sitzungs-ID;Status;Startzeit;Endzeit;Gesamtzeit;Aktive Zeit;Arbeitszeit",
        ),
        (
            "nl",
            "Sessie-ID;Status;Starttijd;Eindtijd;Totale tijd;Actieve tijd;Werktijd",
        ),
        (
            "it",
            "ID sessione;Stato;Ora di inizio;Ora di fine;Tempo totale;Tempo attivo;Tempo di lavoro",
        ),
    ];
    for (language, header) in headers {
        let row = "1;Offline;2.3.2026 8:00:00;2.3.2026 9:00:00;1:00:00;1:00:00;2:00:00";
        let told = checked(format!("{header}\n{row}\n"));
        let found = told.about.header.as_ref().expect("a header");
        let unknown = (0..found.len()).filter(|place| found.column(*place).is_none());
        assert_eq!(unknown.count(), 0, "{language}: {found:?}");
        let kinds: Vec<_> = told
            .findings
            .iter()
            .map(|finding| finding.kind().id())
            .collect();
        assert_eq!(
            kinds,
            ["work_exceeds_total", "status_contradicts_times"],
            "{language}"
        );
    }
}

#[test]
fn a_report_without_sessions_is_one() {
    for file in [pipe(&[]), pipe(&[]).trim_end().to_string()] {
        let told = checked(file);
        assert_eq!((told.said(), told.rows), (vec![], 0));
    }
}

#[test]
fn a_line_without_an_end_is_not_kept_whole() {
    let long = "x".repeat(50 << 20);
    let file = pipe(&[row(&[]), row(&[("Tracking ID", &long)])]);
    let told = checked_once(&file);
    assert_eq!(told.rows, 2);
    let kinds: Vec<_> = told
        .findings
        .iter()
        .map(|finding| finding.kind().id())
        .collect();
    assert_eq!(kinds, ["too_long", "cut_off"]);
}
