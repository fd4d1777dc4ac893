//! From changes to intervals, and to what there was to do over time.

use chrono::TimeDelta;
use queuescope_core::action::{Action, CustomerDeed, Deed, DeviceDeed, Recipient};
use queuescope_core::cause::Cause;
use queuescope_core::change::Change;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{ChannelId, Queue, SessionId, TechnicianId};
use queuescope_core::journal::Journal;
use queuescope_core::ledger::{Departure, Interval, Lane, Load, lanes, load_over_time};
use queuescope_core::limits::Limits;
use queuescope_core::outcome::Outcome;
use queuescope_core::rules::Rule;
use queuescope_core::staff::Staff;
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;

use crate::stage::{A, B, MINUTE, S, Stage};

const QUEUE_OF_A: Queue = Queue::Technician(A);
const WEB: Queue = Queue::Channel(ChannelId(0));

/// Milliseconds after the beginning.
fn after(milliseconds: i64) -> Instant {
    let start = Instant::from_timestamp_millis(1_767_600_000_000).expect("a day in 2026");
    start + TimeDelta::milliseconds(milliseconds)
}

fn minutes(minutes: i64) -> TimeDelta {
    TimeDelta::minutes(minutes)
}

/// The lane of a queue as one reads it: status, from and until in milliseconds.
fn told(lanes: &[Lane], queue: Queue) -> Vec<(Status, i64, Option<i64>)> {
    let since_start = |at: Instant| (at - after(0)).num_milliseconds();
    let lane = lanes.iter().find(|lane| lane.queue == queue);
    let lane = lane.expect("the queue has a lane");
    let told = |one: &Interval| {
        (
            one.status,
            since_start(one.from),
            one.until.map(since_start),
        )
    };
    lane.intervals.iter().map(told).collect()
}

#[test]
fn an_interval_lasts_from_one_change_to_the_next_and_the_last_one_is_open() {
    let mut stage = Stage::active();
    stage.pass(MINUTE).technician(A, Deed::HoldSession);
    let lanes = lanes(&stage.changes, S);
    let expected = [
        (Status::Connecting, 0, Some(0)),
        (Status::Waiting, 0, Some(0)),
        (Status::Active, 0, Some(MINUTE)),
        (Status::OnHold, MINUTE, None),
    ];
    assert_eq!(told(&lanes, QUEUE_OF_A), expected);
    assert_eq!(lanes[0].intervals[2].cause, Cause::StartSession);
    assert_eq!(lanes[0].departed(), None);
    assert_eq!(lanes[0].appeared_at(), Some(after(0)));
}

#[test]
fn time_in_a_status_is_counted_until_the_moment_that_is_looked_at() {
    let mut stage = Stage::active();
    stage.pass(MINUTE).technician(A, Deed::HoldSession);
    stage.pass(MINUTE).technician(A, Deed::StartSession);
    let lanes = lanes(&stage.changes, S);
    for (now, active, hold) in [
        (0, 0, 0),
        (MINUTE - 1, MINUTE - 1, 0),
        (MINUTE, MINUTE, 0),
        (MINUTE + 1, MINUTE, 1),
        (2 * MINUTE, MINUTE, MINUTE),
        (2 * MINUTE + 1, MINUTE + 1, MINUTE),
    ] {
        let time_in = |statuses| lanes[0].time_in(statuses, after(now)).num_milliseconds();
        assert_eq!(time_in(&[Status::Active]), active, "{now}");
        assert_eq!(time_in(&[Status::OnHold]), hold, "{now}");
        assert_eq!(time_in(&[Status::Active, Status::OnHold]), now, "{now}");
    }
}

#[test]
fn a_disturbance_splits_a_lane_without_a_gap() {
    let mut stage = Stage::active();
    stage.device(DeviceDeed::LoseNetwork).pass(7 * MINUTE);
    stage.device(DeviceDeed::RestoreNetwork).pass(MINUTE);
    let lanes = lanes(&stage.changes, S);
    let intervals = &lanes[0].intervals;
    for pair in intervals.windows(2) {
        assert_eq!(pair[0].until, Some(pair[1].from));
    }
    let statuses: Vec<_> = intervals[2..].iter().map(|one| one.status).collect();
    assert_eq!(
        statuses,
        [
            Status::Active,
            Status::Reconnecting,
            Status::Offline,
            Status::Active
        ]
    );
    let all = lanes[0].time_in(&Status::ALL, after(8 * MINUTE));
    assert_eq!(all, minutes(8));
}

#[test]
fn a_removed_entry_ends_its_lane_and_tells_how() {
    let mut stage = Stage::active();
    stage.pass(MINUTE).technician(A, Deed::EndSession);
    let lanes = lanes(&stage.changes, S);
    assert_eq!(lanes[0].intervals.len(), 3, "Removed is no interval");
    assert_eq!(
        lanes[0].departed(),
        Some(&Departure {
            at: after(MINUTE),
            cause: Cause::EndSession,
            rule: Rule::find(Status::Active, Status::Removed),
            outcome: Some(Outcome::ClosedByTechnician),
            to: None,
        })
    );
    let time = lanes[0].time_in(&[Status::Active], after(5 * MINUTE));
    assert_eq!(time, minutes(1));
}

#[test]
fn what_has_ended_and_is_still_shown_goes_on_with_its_outcome() {
    let mut stage = Stage::active();
    stage.customer(CustomerDeed::CloseApplet).pass(MINUTE);
    let lanes = lanes(&stage.changes, S);
    let last = lanes[0].intervals.last().expect("A has the session");
    assert_eq!((last.status, last.until), (Status::Closed, None));
    assert_eq!(last.outcome, Some(Outcome::ClosedByCustomer));
}

#[test]
fn an_entry_that_comes_back_goes_on_in_its_lane_after_a_gap() {
    let mut stage = Stage::active();
    stage.technician(A, Deed::InviteTechnician(B)).pass(MINUTE);
    stage.technician(A, Deed::ExcludeTechnician(B)).pass(MINUTE);
    stage.technician(A, Deed::InviteTechnician(B)).pass(MINUTE);
    stage.technician(B, Deed::StartSession);
    let lanes = lanes(&stage.changes, S);
    let expected = [
        (Status::Invitation, 0, Some(MINUTE)),
        (Status::Invitation, 2 * MINUTE, Some(3 * MINUTE)),
        (Status::Collaborating, 3 * MINUTE, None),
    ];
    assert_eq!(lanes.len(), 2);
    assert_eq!(told(&lanes, Queue::Technician(B)), expected);
    assert_eq!(lanes[1].departures.len(), 1);
    assert_eq!(lanes[1].departed(), None, "it is there again");
}

#[test]
fn lanes_stand_in_the_order_in_which_the_entries_appeared_and_of_one_session_only() {
    let mut stage = Stage::active();
    stage.does(&Action::CreateSession(B, "s2".into()));
    stage.technician(A, Deed::TransferSession(Recipient::Technician(B)));
    let queues = |session| {
        let lanes = lanes(&stage.changes, session);
        lanes.iter().map(|lane| lane.queue).collect::<Vec<_>>()
    };
    assert_eq!(queues(S), [QUEUE_OF_A, Queue::Technician(B)]);
    assert_eq!(queues(SessionId(1)), [Queue::Technician(B)]);
    assert_eq!(queues(SessionId(2)), []);
}

/// Two technicians serve a channel; what happens, in milliseconds.
fn channel_run(deeds: &[(i64, Action)]) -> Vec<Change> {
    let mut staff = Staff::default();
    let members = ["A", "B"].map(|name| staff.add_technician(name));
    staff.add_channel("Web", members.into());
    let mut journal = Journal::new(Desk::new(after(0), Limits::default(), staff));
    for (at, action) in deeds {
        let turn = journal.act(after(*at), action);
        assert_eq!(turn.refused, None, "{action:?}");
    }
    journal.changes().to_vec()
}

fn opens(name: &str) -> Action {
    Action::OpenChannelSession(ChannelId(0), name.into())
}

fn waits(session: u32) -> Action {
    Action::Customer(SessionId(session), CustomerDeed::StartApplet)
}

fn starts(by: TechnicianId, session: u32) -> Action {
    Action::Technician(by, SessionId(session), Deed::StartSession)
}

#[test]
fn an_entry_taken_out_of_a_channels_queue_leaves_its_lane_for_the_technicians() {
    let changes = channel_run(&[
        (0, opens("s1")),
        (MINUTE, waits(0)),
        (3 * MINUTE, starts(B, 0)),
    ]);
    let lanes = lanes(&changes, S);
    let in_channel = [
        (Status::Connecting, 0, Some(MINUTE)),
        (Status::Waiting, MINUTE, Some(3 * MINUTE)),
    ];
    assert_eq!(told(&lanes, WEB), in_channel);
    let of_b = [(Status::Active, 3 * MINUTE, None)];
    assert_eq!(told(&lanes, Queue::Technician(B)), of_b);
    let left = lanes[0].departed().expect("it has left");
    assert_eq!(
        (left.at, left.to),
        (after(3 * MINUTE), Some(Queue::Technician(B)))
    );
}

/// Three wait, the second one for a moment only; B takes the first after four minutes, A the third
/// after one.
fn three_sessions() -> Vec<Change> {
    channel_run(&[
        (0, opens("s1")),
        (0, opens("s2")),
        (MINUTE, waits(0)),
        (2 * MINUTE, waits(1)),
        (
            2 * MINUTE + 1,
            Action::Customer(SessionId(1), CustomerDeed::CloseApplet),
        ),
        (3 * MINUTE, Action::CreateSession(A, "s3".into())),
        (4 * MINUTE, waits(2)),
        (5 * MINUTE, starts(B, 0)),
        (5 * MINUTE, starts(A, 2)),
    ])
}

fn numbers(loads: &[Load]) -> Vec<(usize, usize, usize)> {
    let numbers = |load: &Load| (load.waiting, load.in_work, load.picked_up);
    loads.iter().map(numbers).collect()
}

#[test]
fn the_load_is_the_most_of_every_piece_so_no_peak_is_missed() {
    let load = load_over_time(&three_sessions(), None, after(0), after(6 * MINUTE), 6);
    let begins: Vec<_> = load.iter().map(|one| one.from).collect();
    assert_eq!(
        begins,
        [0, 1, 2, 3, 4, 5].map(|minute| after(minute * MINUTE))
    );
    assert_eq!(
        numbers(&load),
        [
            (0, 0, 0),
            (1, 0, 0),
            (2, 0, 0),
            (1, 0, 0),
            (2, 0, 0),
            (0, 2, 2)
        ]
    );
}

#[test]
fn the_load_of_a_queue_counts_its_entries_and_the_pick_ups_from_it() {
    let load = |queue| {
        let load = load_over_time(
            &three_sessions(),
            Some(queue),
            after(0),
            after(6 * MINUTE),
            6,
        );
        numbers(&load)
    };
    assert_eq!(
        load(WEB),
        [
            (0, 0, 0),
            (1, 0, 0),
            (2, 0, 0),
            (1, 0, 0),
            (1, 0, 0),
            (0, 0, 1)
        ]
    );
    assert_eq!(
        load(QUEUE_OF_A),
        [
            (0, 0, 0),
            (0, 0, 0),
            (0, 0, 0),
            (0, 0, 0),
            (1, 0, 0),
            (0, 1, 1)
        ]
    );
    assert_eq!(load(Queue::Technician(B))[5], (0, 1, 0));
}

#[test]
fn a_pick_up_counts_where_it_lies_at_the_millisecond_before_at_and_after_an_edge() {
    let changes = three_sessions();
    let picked_up = |from: i64, until: i64| -> Vec<usize> {
        let load = load_over_time(&changes, None, after(from), after(until), 2);
        load.iter().map(|one| one.picked_up).collect()
    };
    let edge = 5 * MINUTE;
    assert_eq!(
        picked_up(edge - 11, edge + 9),
        [0, 2],
        "1 ms before the pick-up"
    );
    assert_eq!(picked_up(edge - 10, edge + 10), [0, 2], "at the pick-up");
    assert_eq!(picked_up(edge - 9, edge + 11), [2, 0], "1 ms after it");
    assert_eq!(picked_up(edge - 10, edge - 1), [0, 0]);
    assert_eq!(
        picked_up(edge - 10, edge),
        [0, 2],
        "the last piece includes its end"
    );
    assert_eq!(picked_up(edge, edge + 10), [2, 0]);
    assert_eq!(picked_up(edge + 1, edge + 10), [0, 0]);
}

#[test]
fn waits_are_counted_from_the_first_waiting_to_the_first_active() {
    let mut stage = Stage::waiting();
    stage.device(DeviceDeed::LoseNetwork).pass(2 * MINUTE);
    stage.device(DeviceDeed::RestoreNetwork).pass(MINUTE);
    stage.technician(A, Deed::StartSession).pass(MINUTE);
    stage.technician(A, Deed::HoldSession).pass(MINUTE);
    stage.technician(A, Deed::StartSession);
    let load = load_over_time(&stage.changes, None, after(0), after(5 * MINUTE), 1);
    assert_eq!(load[0].picked_up, 1, "the second time is no pick-up");
    assert_eq!(load[0].waited_for, minutes(3));

    let load = load_over_time(&three_sessions(), None, after(0), after(6 * MINUTE), 6);
    assert_eq!(load[5].longest_wait, minutes(4));
    assert_eq!(load[5].waited_for, minutes(5));
    assert_eq!(load[5].mean_wait(), Some(TimeDelta::milliseconds(150_000)));
    assert_eq!(load[4].mean_wait(), None);
}

#[test]
fn what_happened_before_the_first_piece_is_there_when_it_begins() {
    let load = load_over_time(
        &three_sessions(),
        None,
        after(MINUTE + 1),
        after(MINUTE + 2),
        3,
    );
    assert_eq!(numbers(&load), [(1, 0, 0)], "no piece is shorter than that");
    let load = load_over_time(&three_sessions(), None, after(MINUTE - 1), after(MINUTE), 1);
    assert_eq!(
        numbers(&load),
        [(1, 0, 0)],
        "the last piece includes its end"
    );
}

#[test]
fn what_goes_on_is_there_in_every_piece_it_goes_on_in() {
    let changes = channel_run(&[
        (0, opens("s1")),
        (0, waits(0)),
        (5 * MINUTE + 1, starts(A, 0)),
    ]);
    let load = load_over_time(&changes, None, after(0), after(7 * MINUTE), 7);
    let waiting = (1, 0, 0);
    let expected = [
        waiting,
        waiting,
        waiting,
        waiting,
        waiting,
        (1, 1, 1),
        (0, 1, 0),
    ];
    assert_eq!(numbers(&load), expected);
}

#[test]
fn no_time_and_no_pieces_give_no_load() {
    let load = |from, until, pieces| {
        load_over_time(&three_sessions(), None, after(from), after(until), pieces).len()
    };
    assert_eq!(load(5, 5, 4), 0);
    assert_eq!(load(5, 4, 4), 0);
    assert_eq!(load(0, MINUTE, 0), 0);
    assert_eq!(load(0, 70_000, u16::MAX), usize::from(u16::MAX));
    assert_eq!(load(0, 7, u16::MAX), 7);
}
