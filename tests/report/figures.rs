//! Figures that people work out of a report by hand, worked out by hand.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use queuescope_core::outcome::Outcome;
use queuescope_core::report::Standing;
use queuescope_core::report::figures::{Behind, Case, Figures, Sessions, Share, Within};
use queuescope_core::report::time_field::TimeField;

use super::{a_busy_morning, at_the_end};

fn at(hour: u32, minute: u32) -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day");
    day.and_hms_opt(hour, minute, 0).expect("a time")
}

/// A row of a session that waited so many seconds and was then worked on for so many.
fn worked_on(session: u64, technician: &str, waited: i64, active: i64) -> Case<'_> {
    let mut case = waiting(
        session,
        waited,
        Some(Standing::Ended(Outcome::ClosedByTechnician)),
    );
    case.technician = Some(technician);
    case.start = Some(at(8, 30));
    case.durations[TimeField::Active as usize] = Some(TimeDelta::seconds(active));
    case.durations[TimeField::Total as usize] = Some(TimeDelta::seconds(active));
    case
}

/// A row of a session that nobody has picked up.
fn waiting<'a>(session: u64, waited: i64, standing: Option<Standing>) -> Case<'a> {
    let mut case = Case {
        session,
        standing,
        end: matches!(standing, Some(Standing::Ended(_))).then(|| at(9, 0)),
        ..Case::default()
    };
    case.durations[TimeField::Waiting as usize] = Some(TimeDelta::seconds(waited));
    case
}

#[test]
fn a_wait_is_a_sessions_and_counted_once() {
    let figures = Figures::of([
        worked_on(1, "Ada", 30, 600),
        worked_on(1, "Ben", 30, 60),
        worked_on(2, "Ada", 90, 60),
        waiting(3, 301, Some(Standing::Waiting)),
    ]);
    let waits = figures.waits().expect("three waited");
    assert_eq!((waits.count, waits.sum), (3, TimeDelta::seconds(421)));
    assert_eq!(waits.longest, TimeDelta::seconds(301));
    assert_eq!(waits.average(), TimeDelta::milliseconds(140_333));
    assert_eq!(figures.counts(), (3, 3));
    assert_eq!(Figures::default().waits(), None);
}

#[test]
fn picked_up_within_a_time_counts_who_is_known_to_be_or_not() {
    let lost = Some(Standing::Ended(Outcome::ClosedByWaitingCustomer));
    let figures = Figures::of([
        worked_on(1, "Ada", 59, 60),
        worked_on(2, "Ada", 60, 60),
        worked_on(3, "Ada", 61, 60),
        waiting(4, 10, lost),
        waiting(5, 60, Some(Standing::Waiting)),
        waiting(6, 61, Some(Standing::Waiting)),
        Case {
            session: 7,
            ..Case::default()
        },
    ]);
    let within = |seconds| {
        let within = Within::from_seconds(seconds).expect("a time that can be chosen");
        figures.picked_up_within(within)
    };
    assert_eq!(within(60), Share { part: 2, all: 5 });
    assert_eq!(within(59), Share { part: 1, all: 6 });
    assert_eq!(within(61), Share { part: 3, all: 4 });
    assert_eq!(within(60).per_mille(), Some(400));
    assert_eq!(Share { part: 0, all: 0 }.per_mille(), None);
    assert_eq!(figures.lost(), Share { part: 1, all: 7 });
}

#[test]
fn what_was_picked_up_is_not_lost_however_it_ended() {
    for outcome in Outcome::ALL {
        let standing = Some(Standing::Ended(outcome));
        let mut picked_up = worked_on(1, "Ada", 5, 5);
        picked_up.standing = standing;
        let figures = Figures::of([picked_up, waiting(2, 5, standing)]);
        let by_others = matches!(
            outcome,
            Outcome::ClosedByTechnician | Outcome::Transferred | Outcome::Aborted
        );
        assert_eq!(figures.lost().part, u64::from(!by_others), "{outcome:?}");
    }
}

#[test]
fn sessions_are_counted_by_the_hour_in_which_they_began_and_transfers_by_pair() {
    let mut early = worked_on(1, "Ada", 5, 5);
    early.start = Some(at(8, 59));
    early.transferred_to = Some("Ben");
    let mut late = worked_on(2, "Ada", 5, 5);
    late.start = Some(at(9, 0));
    late.transferred_to = Some("Ben");
    let figures = Figures::of([late, early, worked_on(1, "Ben", 5, 5)]);
    let hours: Vec<_> = figures.begun_by_hour().collect();
    assert_eq!(hours, [(at(8, 0), 2), (at(9, 0), 1)]);
    assert_eq!(figures.transfers().collect::<Vec<_>>(), [("Ada", "Ben", 2)]);
}

#[test]
fn in_a_busy_morning_both_ways_of_adding_up_agree() {
    for seed in 0..3 {
        let journal = a_busy_morning(seed);
        let rows = at_the_end(&journal);
        let staff = journal.desk().staff();
        let figures = Figures::of(rows.iter().map(|row| Case::of(row, staff)));
        let of = |field| {
            rows.iter()
                .filter_map(|row| row.duration(field))
                .sum::<TimeDelta>()
        };
        let matrix = figures.matrix();
        let by_technician: TimeDelta = matrix.technicians().map(|(_, spent)| spent.total()).sum();
        assert_eq!(by_technician, of(TimeField::Total), "{seed}");
        assert_eq!(matrix.everybody().total(), of(TimeField::Total), "{seed}");
        for (part, field) in matrix
            .everybody()
            .parts()
            .iter()
            .zip(TimeField::PARTS_OF_TOTAL)
        {
            assert_eq!(*part, of(field), "{seed} {field:?}");
        }
        let handling = figures.handling().expect("somebody worked");
        assert_eq!(handling.sum, of(TimeField::Total), "{seed}");
        assert!(handling.longest > handling.average(), "{seed}");
        let transfers = figures.transfers().map(|(_, _, count)| count).sum::<u64>();
        let handed_over = rows.iter().filter(|row| row.transferred_to.is_some());
        assert_eq!(transfers, handed_over.count() as u64, "{seed}");
    }
}

/// The rows behind a figure.
fn rows_behind<'a>(cases: &[Case<'a>], behind: &Behind) -> Vec<Case<'a>> {
    let sessions = Sessions::of(cases.iter().copied());
    let mut rows = cases.to_vec();
    rows.retain(|case| behind.has(case, &sessions));
    rows
}

#[test]
fn the_figure_of_the_rows_behind_a_figure_is_that_figure() {
    let usual = Within::USUAL;
    for seed in 0..3 {
        let journal = a_busy_morning(seed);
        let rows = at_the_end(&journal);
        let staff = journal.desk().staff();
        let cases: Vec<_> = rows.iter().map(|row| Case::of(row, staff)).collect();
        let figures = Figures::of(cases.iter().copied());
        let of = |behind: Behind| Figures::of(rows_behind(&cases, &behind));
        assert_eq!(of(Behind::Waited).waits(), figures.waits());
        assert_eq!(of(Behind::Handled).handling(), figures.handling());
        assert_eq!(of(Behind::Begun).counts().1, figures.counts().1);
        let lost = figures.lost().part;
        assert_eq!(
            of(Behind::Lost).lost(),
            Share {
                part: lost,
                all: lost
            }
        );
        let share = figures.picked_up_within(usual);
        let (part, others) = (share.part, share.all - share.part);
        let picked_up = of(Behind::PickedUp(usual)).picked_up_within(usual);
        assert_eq!(picked_up, Share { part, all: part });
        let not_picked_up = of(Behind::NotPickedUp(usual)).picked_up_within(usual);
        assert_eq!(
            not_picked_up,
            Share {
                part: 0,
                all: others
            }
        );
        for (name, spent) in figures.matrix().technicians() {
            let of = of(Behind::Technician(name.to_owned()));
            assert_eq!(of.matrix().everybody(), spent, "{seed} {name}");
        }
        for (hour, count) in figures.begun_by_hour() {
            let of = of(Behind::Hour(hour));
            assert!(of.begun_by_hour().eq([(hour, count)]), "{seed} {hour}");
        }
        for (from, to, count) in figures.transfers() {
            let behind = Behind::Transfer {
                from: from.to_owned(),
                to: to.to_owned(),
            };
            assert!(of(behind).transfers().eq([(from, to, count)]));
        }
        let everybody = of(Behind::Technicians);
        assert_eq!(everybody.matrix().everybody(), figures.matrix().everybody());
        assert!(of(Behind::Transfers).transfers().eq(figures.transfers()));
    }
}
