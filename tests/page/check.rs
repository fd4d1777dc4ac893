//! A file that is checked beside the page: what the page is told, in which order, and what it makes of it.

use chrono::{MappedLocalTime, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone};
use chrono_tz::Tz;
use queuescope_core::audit::{Asked, Audit, Kind, Severity, Survey, Told, json};
use queuescope_core::report::Column;
use queuescope_core::report::figures::Behind;
use queuescope_core::report::time_field::TimeField;
use queuescope_page::address::{Address, CheckPlace, NotFound, parse};
use queuescope_page::check::{
    Ask, Count, Found, Line, ListFormat, ListWriter, Request, Said, Unreadable, Wish, check,
    counts, moments,
};

use super::read::told;
use crate::audit::file::{pipe, row};

/// An end by which some time lies in no column.
const LATE: &str = "3/14/2026 9:12:45 AM";

fn lines(all: &[Said]) -> Vec<Line> {
    let lines = all.iter().filter_map(|said| match said {
        Said::Findings(lines) => Some(lines.clone()),
        _ => None,
    });
    lines.flatten().collect()
}

fn wrong_rows(count: usize) -> String {
    let ids: Vec<String> = (1..=count).map(|id| id.to_string()).collect();
    let wrong = |id| {
        row(&[
            ("Session ID", id),
            ("Total Time", "00:30:00"),
            ("Status", "Gone"),
        ])
    };
    pipe(&ids.iter().map(|id| wrong(id)).collect::<Vec<_>>())
}

#[test]
fn the_page_is_told_what_it_is_what_is_found_and_that_it_is_over() {
    let file = pipe(&[
        row(&[]),
        row(&[("Session ID", "2"), ("Total Time", "00:30:00")]),
        row(&[("Session ID", "3"), ("Status", "Gone"), ("End Time", LATE)]),
    ]);
    let (all, read) = told(file.as_bytes(), 1 << 16, &Request::default());
    let Some(Said::About(about)) = all.iter().find(|said| matches!(said, Said::About(_))) else {
        panic!("the page is told what it is");
    };
    assert_eq!((about.shape.as_str(), about.separator), ("pipe", Some('|')));
    assert_eq!(about.columns.len(), 36);
    assert_eq!(
        about.columns[0],
        ("Start Time".into(), Some(Column::StartTime))
    );
    assert_eq!(about.columns[35], ("Host Name".into(), None));
    let lines = lines(&all);
    let found: Vec<_> = lines
        .iter()
        .map(|line| (line.row, line.kind, line.severity))
        .collect();
    let (error, note) = (Severity::Error, Severity::Note);
    assert_eq!(
        found,
        [
            (2, Kind::SumDiffers, error),
            (3, Kind::Unallocated, note),
            (3, Kind::UnknownStatus, error),
        ]
    );
    let Some(Said::Over(over)) = all.last() else {
        panic!("the page is told that it is over");
    };
    let counted = |kind, severity| Count {
        severity,
        kind,
        count: 1,
    };
    assert_eq!(over.rows, 3);
    assert_eq!(
        over.counts,
        [
            counted(Kind::SumDiffers, error),
            counted(Kind::UnknownStatus, error),
            counted(Kind::Unallocated, note),
        ]
    );
    let figures = over.figures.as_ref().expect("a report has figures");
    assert_eq!(figures.sessions, 3);
    // Every row can be looked at, whether something was found in it or not.
    assert!(read.row(1).is_some());
    let second = read.row(2).expect("it is there");
    assert_eq!((second.line, second.lines, second.cells.len()), (5, 1, 36));
    assert_eq!(&*second.cells[25].header, "Total Time");
    assert_eq!(second.cells[25].value, "00:30:00");
    assert!(read.row(3).is_some());
    assert_eq!(read.row(4), None);
    assert_eq!(read.row(0), None);
}

#[test]
fn in_pieces_of_any_length_the_same_is_told() {
    let file = wrong_rows(40) + "cut | off";
    let (whole, _) = told(file.as_bytes(), file.len(), &Request::default());
    for length in [1, 13, 4_096] {
        let (pieces, read) = told(file.as_bytes(), length, &Request::default());
        assert_eq!(lines(&pieces), lines(&whole), "{length}");
        assert_eq!(pieces.last(), whole.last(), "{length}");
        assert!(read.row(41).is_some(), "what is cut off can be looked at");
        let bytes = pieces.iter().filter_map(|said| match said {
            Said::Progress(progress) => Some(progress.bytes),
            _ => None,
        });
        assert_eq!(bytes.max(), Some(file.len() as u64), "{length}");
    }
}

#[test]
fn what_is_no_report_is_said_and_nothing_else() {
    let (all, _) = told(b"<html><body>Sign in</body></html>", 8, &Request::default());
    let Some(Said::NoReport(what)) = all.last() else {
        panic!("it is no report");
    };
    assert!(what.starts_with("This is a web page"), "{what}");
    assert!(
        all.iter()
            .all(|said| !matches!(said, Said::About(_) | Said::Over(_)))
    );
}

#[test]
fn a_file_that_goes_away_meanwhile_is_said() {
    let file = wrong_rows(100);
    let mut all = Vec::new();
    let mut reads = 0;
    let mut read = |from: u64| {
        reads += 1;
        let from = usize::try_from(from).expect("a place");
        let piece = file.as_bytes().get(from..from + 1_000);
        piece
            .filter(|_| reads < 12)
            .map(<[u8]>::to_vec)
            .ok_or(Unreadable)
    };
    check(&mut read, &Request::default(), None, &mut |said| {
        all.push(said);
    });
    assert_eq!(all.last(), Some(&Said::Unreadable));
}

#[test]
fn of_very_many_findings_all_are_counted_and_not_all_are_told() {
    // Two in each row.
    let file = wrong_rows(60_000);
    let (all, read) = told(file.as_bytes(), 1 << 20, &Request::default());
    assert_eq!(lines(&all).len(), 100_000);
    let Some(Said::Over(over)) = all.last() else {
        panic!("it is over");
    };
    let counted: Vec<_> = over.counts.iter().map(|one| one.count).collect();
    assert_eq!(counted, [60_000, 60_000]);
    // What is not kept is read again.
    assert_eq!(read.row(60_000).map(|row| row.line), Some(60_003));
}

#[test]
fn a_row_with_too_many_values_shows_those_without_a_header_too() {
    let mut long = row(&[("Technician Name", "far | too | many | bars")]);
    long.push("more");
    let file = pipe(&[long, row(&[])]);
    let (_, read) = told(file.as_bytes(), 64, &Request::default());
    let row = read.row(1).expect("it is there");
    assert!(row.cells.len() > 36);
    assert_eq!(&*row.cells.last().expect("values").header, "");
}

#[test]
fn a_value_of_any_length_is_shown_by_its_beginning() {
    let long = "é".repeat(1_000);
    let file = pipe(&[row(&[("Technician Name", &long)])]);
    let (_, read) = told(file.as_bytes(), 999, &Request::default());
    let row = read.row(1).expect("it is there");
    let cell = &row.cells[3];
    assert_eq!((cell.value.chars().count(), cell.left_out), (400, 600));
}

#[test]
fn a_change_that_no_document_prints_leads_to_its_statuses() {
    let log = "{\"at\":\"2026-01-05T08:00:00Z\",\"session\":\"A\",\"queue\":\"Ana\",\"from\":null,\"to\":\"Waiting\"}\n\
               {\"at\":\"2026-01-05T08:01:00Z\",\"session\":\"A\",\"queue\":\"Ana\",\"from\":\"Waiting\",\"to\":\"Offline\"}\n";
    let (all, read) = told(log.as_bytes(), 7, &Request::default());
    let lines = lines(&all);
    let wrong = lines.iter().find(|line| line.kind == Kind::NotInTheBook);
    let wrong = wrong.expect("nobody goes from Waiting to Offline");
    let (from, to) = wrong.change().expect("it is a change");
    assert_eq!((from.id(), to.id()), ("waiting", "offline"));
    let row = read.row(wrong.row).expect("it is there");
    let values: Vec<_> = row.cells.iter().map(|cell| cell.value.as_str()).collect();
    assert_eq!(
        values,
        ["A", "Ana", "Waiting", "Offline", "2026-01-05 08:01:00"]
    );
    let Some(Said::Over(over)) = all.last() else {
        panic!("it is over");
    };
    assert_eq!(over.lasted, [("Waiting".into(), "0:01:00".into())]);
    assert_eq!(over.figures, None);
}

#[test]
fn a_zone_that_nobody_knows_is_told() {
    let file = pipe(&[row(&[])]);
    let is_unknown = |zone: Option<&str>| {
        let request = Request {
            zone: zone.map(str::to_owned),
            ..Request::default()
        };
        let (all, _) = told(file.as_bytes(), 512, &request);
        all.iter()
            .any(|said| matches!(said, Said::About(about) if about.is_zone_unknown))
    };
    // Whoever reads the file here knows none.
    assert_eq!([None, Some("Europe/Berlim")].map(is_unknown), [false, true]);
}

#[test]
fn what_is_said_is_heard_as_it_was_said() {
    let file = wrong_rows(3);
    let (all, read) = told(file.as_bytes(), 100, &Request::default());
    let (row, session) = (Said::Row(read.row(2)), Said::Session(read.session(2)));
    for said in all.iter().chain([&row, &session, &Said::Ready]) {
        let text = serde_json::to_string(said).expect("it can be said");
        let heard: Said = serde_json::from_str(&text).expect("it can be heard");
        assert_eq!(heard, *said);
    }
    let hour =
        chrono::NaiveDate::from_ymd_opt(2026, 3, 14).and_then(|day| day.and_hms_opt(8, 0, 0));
    let behind = Ask::behind(7, &Behind::Hour(hour.expect("an hour")));
    assert_eq!(behind, Ask::Behind(7, "hour:2026-03-14T08".to_owned()));
    let ask = Ask::Check(Request {
        asked: Asked {
            separator: Some('\t'),
            columns: [(3, Some(Column::Time(TimeField::Hold))), (4, None)].into(),
            ..Asked::default()
        },
        zone: Some("Europe/Berlin".to_owned()),
        ..Request::default()
    });
    let text = serde_json::to_string(&ask).expect("it can be asked");
    assert_eq!(
        serde_json::from_str::<Ask>(&text).expect("it can be heard"),
        ask
    );
}

#[test]
fn what_was_said_of_a_column_is_no_longer_so_where_another_is_said_to_be_the_same() {
    let mut request = Request::default();
    let said = |request: &Request| {
        request
            .asked
            .columns
            .clone()
            .into_iter()
            .collect::<Vec<_>>()
    };
    let (session, channel) = (Some(Column::SessionId), Some(Column::ChannelId));
    request.name_column(7, Some(session));
    request.name_column(3, Some(channel));
    request.name_column(2, Some(None));
    assert_eq!(said(&request), [(2, None), (3, channel), (7, session)]);
    request.name_column(4, Some(session));
    request.name_column(5, Some(None));
    assert_eq!(
        said(&request),
        [(2, None), (3, channel), (4, session), (5, None)]
    );
    request.name_column(3, None);
    assert_eq!(said(&request), [(2, None), (4, session), (5, None)]);
}

#[test]
fn what_is_listed_goes_with_kind_gravity_and_search() {
    let file = pipe(&[
        row(&[("Session ID", "2"), ("Total Time", "00:30:00")]),
        row(&[("Session ID", "3"), ("Status", "Gone"), ("End Time", LATE)]),
    ]);
    let (all, _) = told(file.as_bytes(), 512, &Request::default());
    let found: Vec<_> = lines(&all)
        .into_iter()
        .map(|line| Found::new(line, str::to_lowercase))
        .collect();
    let places = |wish: Wish| wish.places(&found);
    assert_eq!(places(Wish::default()), [0, 1, 2]);
    let errors = Some(Severity::Error);
    assert_eq!(
        places(Wish {
            severity: errors,
            ..Wish::default()
        }),
        [0, 2]
    );
    let kind = Some(Kind::Unallocated);
    assert_eq!(
        places(Wish {
            kind,
            ..Wish::default()
        }),
        [1]
    );
    assert_eq!(
        places(Wish {
            kind,
            severity: errors,
            ..Wish::default()
        }),
        [0; 0]
    );
    let find = |find: &str| {
        places(Wish {
            find: find.to_owned(),
            ..Wish::default()
        })
    };
    assert_eq!(find("“gone”"), [2]);
    assert_eq!(find("the sum of"), [0]);
    assert_eq!(find("2"), [1, 2], "what is said of the second row");
    assert_eq!(find("nobody"), [0; 0]);
}

#[test]
fn errors_are_counted_before_notes_and_many_before_few() {
    let one = |severity, kind, count| Count {
        severity,
        kind,
        count,
    };
    let few = one(Severity::Error, Kind::TooLong, 2);
    let many = one(Severity::Error, Kind::NotATime, 9);
    let note = one(Severity::Note, Kind::Unallocated, 70);
    assert_eq!(counts(&[note, few, many], None), [many, few, note]);
    assert_eq!(
        counts(&[note, few, many], Some(Severity::Error)),
        [many, few]
    );
}

#[test]
fn the_list_is_what_the_command_prints_and_a_spreadsheet_calculates_nothing() {
    let file = pipe(&[row(&[("Total Time", "=1+1")])]);
    let (all, _) = told(file.as_bytes(), 512, &Request::default());
    let lines = lines(&all);
    let written = |format| {
        let mut writer = ListWriter::new(format, "pipe");
        for line in &lines {
            writer.line(line);
        }
        writer.end(1)
    };
    let mut survey = Survey::new(Asked::default());
    survey.read(file.as_bytes());
    let mut audit = Audit::new(survey.end().expect("a report"));
    let mut by_the_core = Vec::new();
    let mut tell = |told: Told| {
        if let Told::Finding(finding) = told {
            by_the_core.push(json(&finding));
        }
    };
    audit.read(file.as_bytes(), None, &mut tell);
    audit.end(None, &mut tell);
    let expected = format!(
        "{{\"shape\":\"pipe\",\"findings\":[\n{}],\"rows\":1}}\n",
        by_the_core.join(",\n")
    );
    assert_eq!(written(ListFormat::Json), expected);
    let csv = written(ListFormat::Csv);
    let mut reader = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), lines.len());
    for (row, line) in rows.iter().zip(&lines) {
        assert_eq!(row[0].parse(), Ok(line.row));
        assert_eq!(&row[3], line.kind.id());
        assert_eq!(&row[5], line.message);
    }
    assert!(rows.iter().flatten().all(|value| !value.starts_with('=')));
}

#[test]
fn clocks_of_which_only_their_lead_is_known_show_what_the_worlds_do() {
    for zone in [
        Tz::Europe__Berlin,
        Tz::America__New_York,
        Tz::Australia__Lord_Howe,
        Tz::UTC,
    ] {
        let ahead = |utc: NaiveDateTime| {
            let offset = zone.offset_from_utc_datetime(&utc).fix();
            TimeDelta::seconds(i64::from(offset.local_minus_utc()))
        };
        let mut local = day(2026, 1, 1);
        while local < day(2027, 1, 1) {
            let expected = zone.from_local_datetime(&local).map(|at| at.naive_utc());
            let told = moments(local, ahead);
            // Of two, the earlier one is first here.
            let sorted = match expected {
                MappedLocalTime::Ambiguous(one, other) => {
                    MappedLocalTime::Ambiguous(one.min(other), one.max(other))
                }
                single => single,
            };
            assert_eq!(told, sorted, "{zone} {local}");
            local += TimeDelta::minutes(15);
        }
    }
}

fn day(year: i32, month: u32, day: u32) -> NaiveDateTime {
    let date = NaiveDate::from_ymd_opt(year, month, day).expect("a day");
    date.and_hms_opt(0, 0, 0).expect("midnight")
}

#[test]
fn a_place_in_a_file_is_an_address_and_the_file_is_not() {
    for kind in [None, Some(Kind::SumDiffers), Some(Kind::NoZone)] {
        for row in [None, Some(1), Some(u64::MAX)] {
            for find in ["", "Total Time", "a&b=c/d?"] {
                let place = CheckPlace::HOME.with_kind(kind).with_row(row);
                let place = place.with_only_errors(kind.is_some());
                let place = place.with_find(find.to_owned());
                let address = Address::Check(place);
                assert_eq!(parse(&address.href()).as_ref(), Ok(&address));
            }
        }
    }
    assert_eq!(Address::Check(CheckPlace::HOME).href(), "#/check");
    let ben = CheckPlace::HOME.with_rows_of(Some(Behind::Technician("Ben".to_owned())));
    for (place, href) in [
        (ben.clone(), "#/check?of=technician:Ben"),
        (ben.with_row(Some(3)), "#/check/3?of=technician:Ben"),
        (ben.with_kind(Some(Kind::NoZone)), "#/check?kind=no_zone"),
        (ben.with_row(Some(3)).with_rows_of(None), "#/check"),
    ] {
        let address = Address::Check(place);
        assert_eq!(address.href(), href);
        assert_eq!(parse(href).as_ref(), Ok(&address));
    }
    let missed = parse("#/check/3?of=nothing").expect_err("it is no figure");
    let value = NotFound::Value {
        key: "of",
        word: "nothing".to_owned(),
        address: Box::new(Address::Check(CheckPlace::HOME.with_row(Some(3)))),
    };
    assert_eq!(missed, value);
    for (wrong, rest) in [
        ("#/check/first", "first"),
        ("#/check/1/2", "2"),
        ("#/check?kind=nothing", "kind=nothing"),
        ("#/check?only=notes", "only=notes"),
    ] {
        let Err(NotFound::Rest { rest: told, .. }) = parse(wrong) else {
            panic!("{wrong} leads nowhere");
        };
        assert_eq!(told, rest, "{wrong}");
    }
}
