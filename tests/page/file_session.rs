//! A session of a file as it is drawn: a lane a row, or a lane a queue of a log.

use queuescope_core::report::time_field::TimeField;
use queuescope_core::status::Status;
use queuescope_page::check::{FileLane, FileSession, Piece, Request, Shows};

use super::read::told;
use crate::audit::file::{pipe, row};

const SECOND: i64 = 1_000;
const MINUTE: i64 = 60 * SECOND;
/// When the row of an export begins in which everything is right: 2026-03-14 08:41:07.
const START: i64 = 1_773_477_667 * SECOND;

fn session(rows: &[Vec<&str>], of: u64) -> FileSession {
    let file = pipe(rows);
    // As in the browser, a piece ends anywhere.
    let (_, read) = told(file.as_bytes(), 777, &Request::default());
    read.session(of)
}

fn piece(from: i64, until: i64, shows: Shows) -> Piece {
    Piece { from, until, shows }
}

#[test]
fn a_row_is_its_waiting_and_the_parts_of_its_total_time_and_what_lies_in_no_column() {
    let lane = |but: &[(&str, &str)]| {
        let session = session(&[row(but)], 1);
        let [lane] = &session.lanes[..] else {
            panic!("one row is one lane: {session:?}");
        };
        assert_eq!((lane.row, lane.whose.as_str()), (1, "Ada Winter"));
        lane.pieces.clone()
    };
    let active = START + 25 * MINUTE + 33 * SECOND;
    let end = START + 31 * MINUTE + 33 * SECOND;
    let time = Shows::Time;
    let waiting = piece(START - 72 * SECOND, START, time(TimeField::Waiting));
    let worked = [
        piece(START, active, time(TimeField::Active)),
        piece(active, active + 5 * MINUTE, time(TimeField::Hold)),
        piece(active + 5 * MINUTE, end, time(TimeField::Rebooting)),
    ];
    assert_eq!(lane(&[]), [&[waiting], &worked[..]].concat());
    assert_eq!(lane(&[("Waiting Time", "")]), worked);
    let rest = piece(end, end + 5 * SECOND, Shows::NoColumn);
    let unallocated = lane(&[("End Time", "3/14/2026 9:12:45 AM")]);
    assert_eq!(unallocated.last(), Some(&rest));
    for not_allowed in [
        ("End Time", ""),
        ("End Time", "3/14/2026 9:12:39 AM"),
        ("Start Time", "yesterday"),
        ("Hold Time", "4:30:00"),
    ] {
        assert_eq!(lane(&[not_allowed]), [], "{not_allowed:?}");
    }
}

#[test]
fn every_row_of_a_session_is_a_lane_and_the_waiting_is_drawn_once() {
    let rows = [
        row(&[]),
        row(&[("Session ID", "2"), ("Technician Name", "Somebody else")]),
        row(&[
            ("Technician Name", ""),
            ("Technician ID", "7000002"),
            ("Start Time", "3/14/2026 9:12:40 AM"),
            ("End Time", "3/14/2026 9:44:13 AM"),
        ]),
        row(&[("Session ID", ""), ("Technician Name", "Nobody\u{2019}s")]),
        row(&[
            ("Session ID", ""),
            ("Technician Name", "Nobody\u{2019}s, too"),
        ]),
    ];
    let whose = |of: u64| {
        let session = session(&rows, of);
        assert_eq!(session.left_out, 0);
        let lane = |lane: &FileLane| (lane.row, lane.whose.clone());
        let asked_for = session.asked_for().map(|lane| lane.row);
        assert_eq!(asked_for, Some(of));
        session.lanes.iter().map(lane).collect::<Vec<_>>()
    };
    let both = [(1, "Ada Winter".to_owned()), (3, "7000002".to_owned())];
    assert_eq!(whose(1), both);
    assert_eq!(whose(3), both);
    assert_eq!(whose(2), [(2, "Somebody else".to_owned())]);
    // What has no id belongs to nothing else.
    assert_eq!(whose(4), [(4, "Nobody\u{2019}s".to_owned())]);
    let session = session(&rows, 3);
    let waits = |lane: &FileLane| {
        let waits = |piece: &Piece| piece.shows == Shows::Time(TimeField::Waiting);
        lane.pieces.iter().filter(|piece| waits(piece)).count()
    };
    let waits: Vec<_> = session.lanes.iter().map(waits).collect();
    assert_eq!(waits, [1, 0]);
    let end = START + 63 * MINUTE + 6 * SECOND;
    assert_eq!(session.reach(), Some((START - 72 * SECOND, end)));
}

#[test]
fn of_a_log_a_queue_is_a_lane_and_what_does_not_end_lasts_as_long_as_the_log_tells() {
    let event = |at: &str, session: &str, queue: &str, from: &str, to: &str| {
        format!(
            "{{\"at\":\"2026-01-05T{at}\",\"session\":\"{session}\",\"queue\":\"{queue}\",\"from\":{from},\"to\":{to}}}\n"
        )
    };
    let log = [
        event("08:00:00+01:00", "A", "Printers", "null", "\"Waiting\""),
        event("08:00:30+01:00", "B", "Printers", "null", "\"Waiting\""),
        event(
            "08:01:00+01:00",
            "A",
            "Printers",
            "\"Waiting\"",
            "\"Removed\"",
        ),
        event("07:01:00Z", "A", "Ana", "null", "\"Active\""),
        event("08:03:00+01:00", "A", "Ana", "\"Active\"", "\"Closed\""),
    ]
    .concat();
    let (_, read) = told(log.as_bytes(), 50, &Request::default());
    let session = read.session(4);
    let eight = 1_767_600_000 * SECOND;
    let status = |from: i64, until: i64, status| {
        piece(
            eight + from * MINUTE,
            eight + until * MINUTE,
            Shows::Status(status),
        )
    };
    let lane = |row: u64, whose: &str, pieces: [Piece; 2]| FileLane {
        row,
        whose: whose.to_owned(),
        pieces: pieces.to_vec(),
    };
    assert_eq!(
        session.lanes,
        [
            lane(
                1,
                "Printers",
                [status(0, 1, Status::Waiting), status(1, 3, Status::Removed)]
            ),
            lane(
                4,
                "Ana",
                [status(1, 3, Status::Active), status(3, 3, Status::Closed)]
            ),
        ]
    );
    assert_eq!(session.asked_for().map(|lane| lane.row), Some(4));
    assert_eq!(read.session(2).lanes.len(), 1);
    assert_eq!(read.row(3).map(|row| row.cells.len()), Some(5));
}

#[test]
fn of_a_session_in_very_many_queues_some_are_drawn_and_the_others_counted() {
    let event = |queue: usize| {
        format!(
            "{{\"at\":\"2026-01-05T08:00:00Z\",\"session\":\"A\",\"queue\":\"Q{queue}\",\"from\":null,\"to\":\"Waiting\"}}\n"
        )
    };
    let events: Vec<_> = (0..100).map(|number| event(number % 70)).collect();
    let log = events.concat();
    let (_, read) = told(log.as_bytes(), 5_000, &Request::default());
    let session = read.session(1);
    assert_eq!((session.lanes.len(), session.left_out), (60, 10));
}
