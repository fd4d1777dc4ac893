//! The report as it is looked at: what its address says, its order, its search, and its sums.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use queuescope_core::report::time_field::TimeField;
use queuescope_core::report::{Column, Row, rows};
use queuescope_core::staff::Staff;
use queuescope_core::words::en;
use queuescope_page::address::{Address, NotFound, ReportPlace, RowName, parse};
use queuescope_page::morning;
use queuescope_page::order::Direction;
use queuescope_page::report::{
    Group, Lane, Listing, Part, RowId, Sort, USUAL, Wish, column_named, group, id, lines, number,
    row_of,
};

/// Letters as a browser compares them, as far as the names here need it.
fn letters(text: &str) -> String {
    text.to_lowercase()
}

/// The rows of the morning the page opens with, and who works there.
fn morning() -> (Vec<Row>, Staff) {
    let journal = morning::under_way();
    let rows = rows(&journal, journal.done().len(), journal.desk().now());
    (rows, journal.desk().staff().clone())
}

fn names(listing: &Listing, rows: &[Row]) -> Vec<String> {
    let name = |id: &RowId| Some(row_of(rows, *id)?.name.clone());
    listing.rows.iter().filter_map(name).collect()
}

fn sorted(by: Column, direction: Direction) -> Wish {
    Wish {
        sort: Some(Sort { by, direction }),
        ..Wish::default()
    }
}

fn found(find: &str) -> Vec<String> {
    let (rows, staff) = morning();
    let wish = Wish {
        find: letters(find),
        ..Wish::default()
    };
    names(&Listing::of(&rows, &staff, &wish, letters), &rows)
}

fn reads_back(place: ReportPlace) {
    let address = Address::Report(place);
    assert_eq!(parse(&address.href()).as_ref(), Ok(&address));
}

#[test]
fn every_column_has_a_word_a_number_a_group_and_a_sentence() {
    let all = Column::all();
    let words: BTreeSet<_> = all.iter().map(|column| id(*column)).collect();
    assert_eq!(words.len(), all.len());
    let numbers: BTreeSet<_> = all.iter().map(|column| number(*column)).collect();
    assert!(numbers.into_iter().eq(1..=38));
    for column in &all {
        assert_eq!(column_named(&id(*column)), Some(*column));
        let sentence = en::field(*column);
        assert!(
            sentence.ends_with('.') && sentence.len() < 160,
            "{sentence}"
        );
    }
    let grouped = Group::ALL.into_iter().flat_map(Group::columns);
    let grouped: BTreeSet<_> = grouped.collect();
    assert!(grouped.into_iter().eq(all.iter().copied()));
    assert_eq!(group(Column::Time(TimeField::Work)), Group::Durations);
}

#[test]
fn every_place_of_the_report_reads_back() {
    reads_back(ReportPlace::HOME);
    for name in ["Novak", "Session 12", "Ä/ö?ü#&=+%", "a,b", "100 %", "日本"] {
        let row = |technician: Option<&str>| RowName {
            session: name.to_owned(),
            technician: technician.map(str::to_owned),
        };
        for technician in [None, Some("Ana"), Some(name)] {
            let open = ReportPlace::HOME.with_row(Some(row(technician)));
            reads_back(open.clone());
            for field in TimeField::ALL {
                reads_back(open.with_field(Some(field)));
            }
        }
        reads_back(ReportPlace::HOME.with_find(name.to_owned()));
    }
    for by in Column::all() {
        for direction in [Direction::Ascending, Direction::Descending] {
            let place = ReportPlace::HOME.with_columns([by, Column::Name]);
            reads_back(place.with_sort(Some(Sort { by, direction })));
        }
    }
    reads_back(ReportPlace::HOME.with_columns(Column::all()));
}

#[test]
fn the_usual_columns_need_no_saying_and_none_is_there_twice() {
    let usual = ReportPlace::HOME.with_columns(USUAL);
    assert!(usual.has_usual_columns());
    assert_eq!(Address::Report(usual).href(), "#/report");
    let read = parse("#/report?columns=name,name,work-time").expect("a place");
    let place = ReportPlace::HOME.with_columns([Column::Name, Column::Time(TimeField::Work)]);
    assert_eq!(read, Address::Report(place));
}

#[test]
fn a_duration_is_open_in_a_row_alone_and_closes_with_it() {
    let nowhere = ReportPlace::HOME.with_field(Some(TimeField::Work));
    assert_eq!(nowhere.field(), None);
    let open = parse("#/report/Novak/Ana?field=work-time").expect("a place");
    let Address::Report(place) = &open else {
        panic!("{open}");
    };
    assert_eq!(place.field(), Some(TimeField::Work));
    assert_eq!(place.with_row(None).field(), None);
}

#[test]
fn what_is_no_column_is_named_and_the_rest_is_shown() {
    for (address, word) in [
        ("#/report?columns=name,shoe-size", "shoe-size"),
        ("#/report?sort=fun&columns=name", "fun"),
        ("#/report/Novak?field=name&columns=name", "name"),
    ] {
        let missed = parse(address).expect_err("it leads nowhere");
        assert!(
            matches!(&missed, NotFound::Column { word: lost, .. } if lost == word),
            "{missed:?}"
        );
        let Address::Report(place) = missed.shown() else {
            panic!("{address} shows another screen");
        };
        assert_eq!(place.columns(), [Column::Name]);
        assert_eq!(missed.nearest(), [missed.shown()]);
    }
}

#[test]
fn by_itself_the_report_stands_as_its_rows_do() {
    let (rows, staff) = morning();
    let listing = Listing::of(&rows, &staff, &Wish::default(), letters);
    let ids: Vec<_> = rows.iter().map(RowId::from).collect();
    assert_eq!(listing.rows, ids);
    assert_eq!(listing.total, rows.len());
    for row in &rows {
        assert_eq!(row_of(&rows, RowId::from(row)), Some(row));
    }
}

#[test]
fn every_column_sorts_both_ways_loses_no_row_and_has_none_last() {
    let (rows, staff) = morning();
    for by in Column::all() {
        for direction in [Direction::Ascending, Direction::Descending] {
            let listing = Listing::of(&rows, &staff, &sorted(by, direction), letters);
            let listed: BTreeSet<_> = listing.rows.iter().collect();
            assert_eq!(listed.len(), rows.len(), "by {by:?}");
            let cells = listing.rows.iter().map(|id| {
                let row = row_of(&rows, *id).expect("a row that is there");
                by.cell(row, &staff).is_none()
            });
            assert!(cells.is_sorted(), "none comes last by {by:?}");
        }
    }
}

#[test]
fn durations_are_sorted_as_times_and_names_as_names() {
    let (rows, staff) = morning();
    let by = |by, direction| {
        let listing = Listing::of(&rows, &staff, &sorted(by, direction), letters);
        names(&listing, &rows)
    };
    let total = Column::Time(TimeField::Total);
    assert_eq!(
        by(total, Direction::Descending)[..3],
        ["Okafor", "Novak", "Lindqvist"]
    );
    let mut upwards = by(Column::Name, Direction::Ascending);
    assert!(upwards.is_sorted());
    upwards.reverse();
    assert_eq!(upwards, by(Column::Name, Direction::Descending));
    // In the order of a session's life.
    assert_eq!(by(Column::Status, Direction::Ascending)[0], "Haddad");
}

#[test]
fn what_is_looked_for_is_found_in_names_technicians_and_statuses() {
    assert_eq!(found("visser"), ["Visser"]);
    assert_eq!(found("BEN"), ["Silva"]);
    assert_eq!(found("on hold"), ["Lindqvist"]);
    assert_eq!(found("closed novak"), ["Novak"]);
    assert_eq!(found("3"), ["Lindqvist"], "a number is that of a session");
    assert!(found("novak ben").is_empty(), "every word has to be there");
    assert_eq!(found("").len(), 8);
}

#[test]
fn the_sum_comes_line_by_line_to_end_minus_start() {
    let (rows, _) = morning();
    let sums: Vec<_> = rows.iter().filter_map(lines).collect();
    assert_eq!(sums.len(), 6, "of those that somebody has begun with");
    for sum in sums {
        let [.., last, span] = sum;
        assert_eq!(span.part, Part::Span);
        assert_eq!((last.so_far, span.so_far), (span.time, span.time));
        let mut so_far = TimeDelta::zero();
        for line in &sum[..6] {
            so_far = match line.part {
                Part::BeforeStart => so_far - line.time,
                _ => so_far + line.time,
            };
            assert_eq!(line.so_far, so_far);
        }
    }
}

#[test]
fn a_lane_shows_what_the_entry_has_shown_until_the_moment_and_nothing_later() {
    let journal = morning::under_way();
    let now = journal.desk().now();
    for moment in [
        now,
        now - TimeDelta::minutes(3),
        now - TimeDelta::minutes(20),
    ] {
        for row in rows(&journal, journal.deeds_until(moment), moment) {
            let lane = Lane::of(&journal, &row, moment);
            assert!(!lane.shown.is_empty(), "{}", row.name);
            for (status, stretch) in &lane.shown {
                assert!(
                    stretch.from <= stretch.until && stretch.until <= moment,
                    "{status:?}"
                );
                assert!(lane.reach.from <= stretch.from && stretch.until <= lane.reach.until);
            }
        }
    }
}
