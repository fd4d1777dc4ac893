//! Figures of a file: what its rows say, and the same as the desk it was written at.

use queuescope_core::audit::{Asked, Audit, Order, Survey, Told};
use queuescope_core::language::Language;
use queuescope_core::report::figures::{Case, Figures, Within};
use queuescope_core::report::{Format, Row, Writer};
use queuescope_core::staff::Staff;

use super::file::{pipe, row};
use crate::report::{a_busy_morning, at_the_end};

/// The figures of a file, with the order of its dates where nothing decides.
fn figures(file: &str, order: Option<Order>) -> Figures {
    let mut survey = Survey::new(Asked {
        order,
        ..Asked::default()
    });
    survey.read(file.as_bytes());
    let mut audit = Audit::new(survey.end().expect("it is a report"));
    let mut figures = Figures::default();
    let mut tell = |told: Told| {
        if let Told::Case(case) = told {
            figures.add(&case);
        }
    };
    audit.read(file.as_bytes(), None, &mut tell);
    audit.end(None, &mut tell);
    figures
}

fn written(rows: &[Row], format: Format, language: Language, staff: &Staff) -> String {
    let mut writer = Writer::new(format, language, staff);
    let mut text = String::new();
    writer.begin(&mut text).expect("a text takes all");
    for row in rows {
        writer.row(row, &mut text).expect("a text takes all");
    }
    writer.end(&mut text).expect("a text takes all");
    text
}

/// What two figures are compared by.
fn said(figures: &Figures) -> String {
    let transfers: Vec<_> = figures.transfers().collect();
    let hours: Vec<_> = figures.begun_by_hour().collect();
    let within = [1, 10, 60, 300].map(|n| {
        let within = Within::from_seconds(n).expect("a service level");
        figures.picked_up_within(within)
    });
    let spent: Vec<_> = figures.matrix().technicians().collect();
    format!(
        "{:?} {:?} {within:?} {:?} {:?} {transfers:?} {hours:?} {spent:?}",
        figures.counts(),
        figures.waits(),
        figures.lost(),
        figures.handling(),
    )
}

#[test]
fn a_report_that_is_read_has_the_figures_of_the_desk_it_was_written_at() {
    for seed in 0..2 {
        let journal = a_busy_morning(seed);
        let rows = at_the_end(&journal);
        let staff = journal.desk().staff();
        let of_the_desk = Figures::of(rows.iter().map(|row| Case::of(row, staff)));
        for format in [Format::Csv, Format::Tab, Format::Pipe, Format::Xml] {
            for (language, order) in [
                (Language::En, None),
                (Language::De, None),
                (Language::Fr, Some(Order::DayFirst)),
                (Language::Nl, None),
            ] {
                let file = written(&rows, format, language, staff);
                let of_the_file = figures(&file, order);
                assert_eq!(
                    said(&of_the_file),
                    said(&of_the_desk),
                    "{seed} {} {language:?}",
                    format.id()
                );
            }
        }
    }
}

#[test]
fn a_row_that_was_there_before_is_counted_once() {
    let one = row(&[]);
    let other = row(&[("Technician Name", "Ben"), ("Technician ID", "7000002")]);
    let figures = figures(&pipe(&[one.clone(), other, one]), None);
    let handling = figures.handling().expect("somebody worked");
    assert_eq!((figures.counts(), handling.count), ((1, 2), 2));
}

#[test]
fn where_nothing_decides_about_dates_no_hour_is_known() {
    let undecided = row(&[
        ("Start Time", "02/03/2026 08:41:07"),
        ("End Time", "02/03/2026 09:12:40"),
        ("Last Action Time", ""),
    ]);
    let undecided = pipe(&[undecided]);
    assert_eq!(figures(&undecided, None).begun_by_hour().count(), 0);
    let asked = figures(&undecided, Some(Order::DayFirst));
    let hours: Vec<_> = asked
        .begun_by_hour()
        .map(|(hour, _)| hour.to_string())
        .collect();
    assert_eq!(hours, ["2026-03-02 08:00:00"]);
}

#[test]
fn sessions_without_an_id_are_each_another_one() {
    let rows = ["", "", "A-7", "A-7", "A-8"].map(|id| row(&[("Session ID", id)]));
    assert_eq!(figures(&pipe(&rows), None).counts().0, 3);
    let two = [
        row(&[("Session ID", "")]),
        row(&[("Session ID", ""), ("Technician Name", "Ben")]),
    ];
    assert_eq!(figures(&pipe(&two), None).counts().0, 2);
}
