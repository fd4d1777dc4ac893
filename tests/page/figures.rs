//! The figures as they are drawn: what they say, and that the rows behind each are those that it counts.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use queuescope_core::journal::Journal;
use queuescope_core::report::figures::{Behind, Case, Figures, Within};
use queuescope_core::report::{Row, rows};
use queuescope_page::address::{Address, NotFound, ReportPlace, RowName, parse};
use queuescope_page::figures::{Bars, Curve, Spent, Summary};
use queuescope_page::morning;
use queuescope_page::report::{Listing, Wish};

use crate::report::a_busy_morning;

fn at_the_end(journal: &Journal) -> Vec<Row> {
    rows(journal, journal.done().len(), journal.desk().now())
}

fn figures(journal: &Journal) -> Figures {
    let (rows, staff) = (at_the_end(journal), journal.desk().staff());
    Figures::of(rows.iter().map(|row| Case::of(row, staff)))
}

fn within(seconds: u16) -> Within {
    Within::from_seconds(seconds).expect("a time that can be chosen")
}

fn hour(hour: u32) -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day");
    day.and_hms_opt(hour, 0, 0).expect("an hour")
}

/// How many rows are listed where those behind a figure are asked for.
fn listed(journal: &Journal, behind: Behind) -> u64 {
    let wish = Wish {
        of: Some(behind),
        ..Wish::default()
    };
    let staff = journal.desk().staff();
    let listing = Listing::of(&at_the_end(journal), staff, &wish, str::to_lowercase);
    listing.rows.len() as u64
}

/// Every number of rows that the figures say, with what one asks for to see them.
fn numbers_of_rows(summary: &Summary) -> Vec<(u64, Behind)> {
    let mut numbers = vec![
        (summary.waits.map_or(0, |waits| waits.rows), Behind::Waited),
        (summary.lost.rows, Behind::Lost),
        (
            summary.handling.map_or(0, |handling| handling.rows),
            Behind::Handled,
        ),
        (summary.rows_of_technicians(), Behind::Technicians),
        (summary.rows_begun(), Behind::Begun),
        (summary.rows_of_transfers(), Behind::Transfers),
    ];
    for seconds in [1, 5, 20, 60, 61, 300, 3_600] {
        let level = summary.service.level(within(seconds));
        numbers.push((level.picked_up.rows, Behind::PickedUp(within(seconds))));
        numbers.push((level.others.rows, Behind::NotPickedUp(within(seconds))));
    }
    for spent in &summary.technicians {
        let behind = Behind::Technician(spent.technician.clone());
        numbers.push((spent.rows, behind));
    }
    for (hour, count) in summary.begun() {
        numbers.push((count, Behind::Hour(hour)));
    }
    for transfer in &summary.transfers {
        let (from, to) = (transfer.from.clone(), transfer.to.clone());
        numbers.push((transfer.count, Behind::Transfer { from, to }));
    }
    numbers
}

#[test]
fn the_rows_behind_every_figure_are_as_many_as_it_says() {
    for seed in 0..3 {
        let journal = a_busy_morning(seed);
        let summary = Summary::of(&figures(&journal));
        assert!(
            summary.lost.rows > 0 && !summary.transfers.is_empty(),
            "{seed}"
        );
        for (rows, behind) in numbers_of_rows(&summary) {
            assert_eq!(rows, listed(&journal, behind.clone()), "{seed} {behind:?}");
        }
    }
}

#[test]
fn the_service_level_of_every_time_is_that_of_the_core() {
    for seed in 0..3 {
        let figures = figures(&a_busy_morning(seed));
        let summary = Summary::of(&figures);
        for seconds in 1..=3_600 {
            let within = within(seconds);
            let level = summary.service.level(within);
            assert_eq!(
                level.share(),
                figures.picked_up_within(within),
                "{seed} {seconds}"
            );
            let all = level.share().all + level.open.sessions;
            assert_eq!(Some(all), summary.waits.map(|waits| waits.count));
        }
    }
}

#[test]
fn both_ways_of_adding_up_who_spent_what_agree() {
    for seed in 0..3 {
        let summary = Summary::of(&figures(&a_busy_morning(seed)));
        let by_technician: TimeDelta = summary.technicians.iter().map(Spent::total).sum();
        let by_part: TimeDelta = summary.everybody().into_iter().sum();
        let handling = summary.handling.expect("somebody worked");
        assert_eq!(by_technician, by_part, "{seed}");
        assert_eq!(by_technician, summary.together(), "{seed}");
        assert_eq!(by_technician, handling.sum(), "{seed}");
        assert_eq!(handling.spread.counts().iter().sum::<u64>(), handling.count);
    }
}

#[test]
fn of_the_morning_the_figures_are_those_one_works_out_by_hand() {
    let summary = Summary::of(&figures(&morning::under_way()));
    let time = |minutes: i64, seconds: i64| TimeDelta::seconds(minutes * 60 + seconds);
    assert_eq!(summary.sessions, 8);
    // 0:30, 1:47, 1:45, 1:30, 0:50, 0:50 and, not picked up, 6:15.
    let waits = summary.waits.expect("seven waited");
    assert_eq!((waits.count, waits.sum()), (7, time(13, 27)));
    assert_eq!(waits.average(), TimeDelta::milliseconds(115_285));
    assert_eq!(waits.longest(), time(6, 15));
    assert_eq!(waits.spread.counts(), &[0, 1, 2, 3, 0, 1, 0, 0, 0, 0]);
    let level = |seconds| {
        let level = summary.service.level(within(seconds));
        (
            level.picked_up.sessions,
            level.others.sessions,
            level.open.sessions,
        )
    };
    assert_eq!(level(29), (0, 7, 0));
    assert_eq!(level(60), (3, 4, 0));
    assert_eq!(level(374), (6, 1, 0));
    assert_eq!(level(375), (6, 0, 1));
    assert_eq!(summary.lost.sessions, 0);
    // 35:40, 35:58, 27:55, 18:30 and 15:00 of Ana, 11:00 of Ben.
    let handling = summary.handling.expect("they have begun");
    assert_eq!((handling.count, handling.sum()), (6, time(144, 3)));
    assert_eq!(
        (handling.longest(), handling.average()),
        (time(35, 58), TimeDelta::milliseconds(1_440_500))
    );
    let spent = summary.technicians.iter();
    let spent = spent.map(|spent| (spent.technician.as_str(), spent.rows, spent.total()));
    assert_eq!(
        spent.collect::<Vec<_>>(),
        [("Ana", 7, time(133, 3)), ("Ben", 1, time(11, 0))]
    );
    // The loss of Moreau’s link is noticed after a minute.
    let parts = [
        time(135, 58),
        time(4, 30),
        time(0, 45),
        time(1, 30),
        time(1, 20),
    ];
    assert_eq!(summary.everybody(), parts);
    assert_eq!(summary.begun_an_hour(), Some(60));
    let transfers = summary.transfers.iter();
    let transfers = transfers.map(|it| (it.from.as_str(), it.to.as_str(), it.count));
    assert_eq!(transfers.collect::<Vec<_>>(), [("Ben", "Ana", 1)]);
}

#[test]
fn the_curve_reaches_beyond_the_chosen_time_and_never_beyond_what_is_known() {
    let service = Summary::of(&figures(&morning::under_way())).service;
    let curve = |seconds| Curve::of(&service, within(seconds), 48);
    let short = curve(1);
    assert_eq!((short.shares, short.within, short.end), (vec![0; 3], 1, 3));
    let minute = curve(60);
    assert_eq!(
        (minute.shares.len(), minute.within, minute.end),
        (48, 16, 180)
    );
    assert_eq!((minute.shares[15], minute.shares[47]), (428, 857));
    let hour = curve(3_600);
    assert_eq!((hour.shares.len(), hour.within, hour.end), (48, 48, 3_600));
    assert_eq!(hour.shares[47], 1_000);
}

#[test]
fn a_summary_is_read_as_it_was_written_down() {
    let summary = Summary::of(&figures(&a_busy_morning(1)));
    let text = serde_json::to_string(&summary).expect("plain data");
    let read: Summary = serde_json::from_str(&text).expect("the same plain data");
    assert_eq!(read, summary);
}

#[test]
fn none_is_not_zero() {
    let nothing = Summary::of(&Figures::default());
    assert_eq!(nothing, Summary::default());
    assert_eq!(nothing.begun_an_hour(), None);
    assert_eq!(nothing.busiest_hour(), None);
    assert_eq!(
        nothing.service.level(Within::USUAL).share().per_mille(),
        None
    );
    assert_eq!(Bars::of(&nothing, 48), None);
}

fn begun_at(hours: &[u32]) -> Summary {
    let begun = hours.iter().zip(0..).map(|(at, session)| Case {
        session,
        start: Some(hour(*at)),
        ..Case::default()
    });
    Summary::of(&Figures::of(begun))
}

#[test]
fn hours_without_a_session_are_bars_without_a_height_and_long_times_have_wider_bars() {
    let summary = begun_at(&[8, 8, 11]);
    assert_eq!(summary.begun_an_hour(), Some(15));
    assert_eq!(summary.busiest_hour(), Some((hour(8), 2)));
    let bars = |most| Bars::of(&summary, most).expect("somebody began");
    assert_eq!(bars(48).counts, [2, 0, 0, 1]);
    assert_eq!((bars(4).from, bars(4).until), (hour(8), hour(12)));
    assert_eq!(bars(3).counts, [2, 1]);
    assert_eq!(bars(1).counts, [3]);
    assert_eq!(begun_at(&[9, 8, 9, 8]).busiest_hour(), Some((hour(8), 2)));
}

fn reads_back(place: &ReportPlace) {
    let address = Address::Report(place.clone());
    assert_eq!(parse(&address.href()).as_ref(), Ok(&address));
}

#[test]
fn every_figure_and_the_rows_behind_it_have_an_address() {
    let numbers = numbers_of_rows(&Summary::of(&figures(&a_busy_morning(1))));
    for (_, behind) in numbers {
        reads_back(&ReportPlace::HOME.with_rows_of(Some(behind)));
    }
    for name in ["Ana", "a,b", "a:b", "Ä/ö?ü#&=+%", " Ana", "日本"] {
        let (from, to) = (name.to_owned(), name.to_owned());
        for behind in [
            Behind::Technician(from.clone()),
            Behind::Transfer { from, to },
        ] {
            reads_back(&ReportPlace::HOME.with_rows_of(Some(behind)));
        }
    }
    let place = ReportPlace::HOME.with_find("ana".to_owned());
    reads_back(&place.with_figures().with_within(within(3_600)));
    let shown = Address::Report(ReportPlace::HOME.with_figures().with_within(within(30)));
    assert_eq!(shown.href(), "#/report?show=figures&within=30");
    let turned = ReportPlace::HOME.with_figures().with_lines_by_part(true);
    reads_back(&turned);
    assert_eq!(
        Address::Report(turned.clone()).href(),
        "#/report?show=figures&lines=parts"
    );
    // Rows have no lines to turn.
    assert!(!turned.with_rows_of(None).is_by_part());
    let hour = ReportPlace::HOME.with_rows_of(Some(Behind::Hour(hour(8))));
    assert_eq!(
        Address::Report(hour).href(),
        "#/report?of=hour:2026-03-02T08"
    );
}

#[test]
fn a_session_called_figures_is_a_row_like_any_other() {
    let row = RowName {
        session: "figures".to_owned(),
        technician: None,
    };
    let place = ReportPlace::HOME.with_row(Some(row));
    assert_eq!(Address::Report(place.clone()).href(), "#/report/figures");
    reads_back(&place);
    let figures = place.with_figures();
    assert_eq!((&figures.row, figures.shows_figures()), (&None, true));
    assert_eq!(figures.with_rows_of(None), ReportPlace::HOME);
}

#[test]
fn what_is_no_figure_and_no_time_is_named_and_the_rest_is_shown() {
    let wrong_times = ["0", "3601", "20.5", "-1", "many", "1e3", "99999999999"];
    let within = wrong_times.map(|time| ("within", format!("#/report?show=figures&within={time}")));
    let figures = [
        "losts",
        "lost:1",
        "hour:8",
        "hour:2026-02-30T08",
        "hour:2026-03-02T24",
        "picked-up",
        "picked-up:0",
        "transfer:Ana",
        "transfer:Ana,Ben,Cem",
        "technician:",
        "waited,lost",
    ];
    let of = figures.map(|figure| ("of", format!("#/report?of={figure}")));
    for (key, address) in within.into_iter().chain(of) {
        let missed = parse(&address).expect_err(&address);
        assert!(
            matches!(&missed, NotFound::Value { key: lost, .. } if *lost == key),
            "{missed:?}"
        );
        let Address::Report(place) = missed.shown() else {
            panic!("{address} shows another screen");
        };
        assert_eq!(place.shows_figures(), key == "within");
        assert_eq!((place.within, place.of()), (Within::USUAL, None));
    }
    for address in [
        "#/report?show=nothing",
        "#/report?show=figures&of=lost",
        "#/report?lines=parts",
        "#/report/Novak?show=figures",
    ] {
        let missed = parse(address).expect_err(address);
        assert!(matches!(missed, NotFound::Rest { .. }), "{missed:?}");
    }
}
