//! Everything that happened: any moment of it, and another way on from there.

use chrono::TimeDelta;
use queuescope_core::action::{Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed};
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::journal::Journal;
use queuescope_core::log;
use queuescope_core::staff::Staff;
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;

use crate::stage::{A, S, limits};

fn start() -> Instant {
    Instant::from_timestamp_millis(1_767_600_000_000).expect("a day in 2026")
}

fn minute(minutes: i64) -> Instant {
    start() + TimeDelta::minutes(minutes)
}

fn desk() -> Desk {
    let mut staff = Staff::default();
    staff.add_technician("A");
    Desk::new(start(), limits(0, 0, 30), staff)
}

/// Two hundred sessions, one a minute, each with a life of its own: far more than one snapshot.
fn long_journal() -> Journal {
    let mut journal = Journal::new(desk());
    for number in 0..200 {
        let session = SessionId(number);
        let at = minute(i64::from(number));
        let mut does = |action| journal.act(at, &action);
        does(Action::CreateSession(A, format!("s{number}")));
        does(Action::Customer(session, CustomerDeed::StartApplet));
        does(Action::Technician(A, session, Deed::StartSession));
        does(match number % 4 {
            0 => Action::Technician(A, session, Deed::HoldSession),
            1 => Action::Device(session, DeviceDeed::LoseNetwork),
            2 => Action::Customer(session, CustomerDeed::CloseApplet),
            _ => Action::Console(A, ConsoleDeed::Hide),
        });
    }
    journal.advance(minute(400)).expect("time goes on");
    journal
}

#[test]
fn the_desk_of_any_moment_is_the_desk_that_was() {
    let journal = long_journal();
    for moment in [0, 1, 17, 63, 64, 65, 128, 199, 200, 399, 400] {
        let mut lived = desk();
        for done in journal
            .done()
            .iter()
            .filter(|done| done.at <= minute(moment))
        {
            lived.act(done.at, &done.action);
        }
        lived.advance(minute(moment)).expect("time goes on");
        assert_eq!(journal.desk_at(minute(moment)), lived, "minute {moment}");
    }
}

#[test]
fn after_every_deed_the_desk_and_its_changes_are_those_that_were() {
    let journal = long_journal();
    let mut lived = desk();
    let mut changes = Vec::new();
    for (deeds, done) in journal.done().iter().enumerate() {
        assert_eq!(journal.desk_after(deeds, lived.now()), lived, "{deeds}");
        assert_eq!(
            journal.changes_after(deeds, lived.now()),
            changes,
            "{deeds}"
        );
        changes.extend(lived.advance(done.at).expect("time goes on"));
        assert_eq!(journal.changes_after(deeds, done.at), changes, "{deeds}");
        changes.extend(lived.act(done.at, &done.action).changes);
    }
    let branch = journal.branch_after(journal.done().len(), minute(400));
    assert_eq!(branch, journal);
}

#[test]
fn before_the_beginning_the_desk_is_as_it_began() {
    assert_eq!(long_journal().desk_at(minute(-5)), desk());
}

#[test]
fn a_branch_has_the_same_past_and_another_future() {
    let journal = long_journal();
    let mut branch = journal.branch_at(minute(50));
    let past = branch.changes().len();
    assert_eq!(branch.changes(), &journal.changes()[..past]);
    branch.act(
        minute(50),
        &Action::Technician(A, SessionId(3), Deed::EndSession),
    );
    let status = |journal: &Journal| {
        let session = journal.desk().session(SessionId(3)).expect("it exists");
        session
            .entry(Queue::Technician(A))
            .expect("A has it")
            .status
    };
    assert_eq!(status(&branch), Status::Removed);
    assert_eq!(status(&journal), Status::TimedOut);
}

#[test]
fn what_is_played_again_gives_the_same_lines_byte_for_byte() {
    let lines = |journal: &Journal| -> Vec<String> {
        let line = |change| log::line(change, journal.desk());
        journal.changes().iter().map(line).collect()
    };
    let (once, again) = (lines(&long_journal()), lines(&long_journal()));
    assert!(once.len() > 500);
    assert_eq!(
        once[1],
        r#"{"at":"2026-01-05T08:00:00.000Z","session":"s0","queue":"A","from":"Connecting","to":"Waiting","cause":"start_applet"}"#
    );
    assert_eq!(once, again);
}

#[test]
fn what_was_refused_is_written_down_and_what_goes_back_in_time_is_not() {
    let mut journal = Journal::new(desk());
    journal.act(minute(1), &Action::CreateSession(A, "s1".into()));
    journal.act(minute(1), &Action::Technician(A, S, Deed::HoldSession));
    journal.act(minute(0), &Action::Technician(A, S, Deed::HoldSession));
    let refused: Vec<_> = journal
        .done()
        .iter()
        .map(|done| done.refused.is_some())
        .collect();
    assert_eq!(refused, [false, true]);
}

/// What concerns a session, found by going through everything.
fn passed_through(journal: &Journal, session: SessionId) -> (Vec<usize>, Vec<usize>) {
    let name = journal.desk().session(session).map(|known| &*known.name);
    let changes = journal.changes().iter().enumerate();
    let changes = changes.filter(|(_, change)| change.session == session);
    let done = journal.done().iter().enumerate();
    let done = done.filter(|(_, done)| match &done.action {
        Action::CreateSession(_, created) => Some(created.as_str()) == name,
        Action::Technician(_, of, _) | Action::Customer(of, _) | Action::Device(of, _) => {
            *of == session
        }
        _ => false,
    });
    (
        changes.map(|(place, _)| place).collect(),
        done.map(|(place, _)| place).collect(),
    )
}

#[test]
fn what_concerns_a_session_is_found_without_going_through_everything() {
    let mut lived = long_journal();
    // A name that somebody has already, and a session that nobody has.
    lived.act(minute(400), &Action::CreateSession(A, "s7".into()));
    let nobody = Action::Customer(SessionId(9_999), CustomerDeed::StartApplet);
    lived.act(minute(400), &nobody);
    for journal in [
        &lived,
        &lived.branch_at(minute(150)),
        &lived.branch_at(minute(0)),
    ] {
        for number in 0..201 {
            let session = SessionId(number);
            let mut changes: Vec<_> = journal
                .changes_of(session)
                .map(|(place, _)| place)
                .collect();
            let mut done: Vec<_> = journal.done_in(session).map(|(place, _)| place).collect();
            changes.reverse();
            done.reverse();
            assert_eq!(
                (changes, done),
                passed_through(journal, session),
                "{session:?}"
            );
        }
        let hidden = journal.done().iter();
        let hidden = hidden.filter(|done| matches!(done.action, Action::Console(..)));
        assert_eq!(journal.done_at(A).count(), hidden.count());
        assert_eq!(journal.limits_set().count(), 0);
    }
    assert_eq!(lived.done_in(SessionId(9_999)).count(), 0);
    assert_eq!(lived.done_in(S).count(), 4);
}

/// A morning of windows brought forward and covered, with a session a while: long enough that several
/// desks of it are kept. With it the desk after every so many deeds, as it was then.
fn a_morning_of_clicks() -> (Journal, Vec<(usize, Desk)>) {
    let mut journal = Journal::new(desk());
    let mut kept = Vec::new();
    for second in 0..10_000_u32 {
        let at = start() + TimeDelta::seconds(i64::from(second));
        let is_shown = second % 2 == 1;
        let window = if is_shown {
            ConsoleDeed::Show
        } else {
            ConsoleDeed::Hide
        };
        journal.act(at, &Action::Console(A, window));
        if second % 500 == 0 {
            journal.act(at, &Action::CreateSession(A, format!("s{second}")));
            let session = SessionId(second / 500);
            journal.act(at, &Action::Customer(session, CustomerDeed::StartApplet));
        }
        if second % 777 == 0 {
            kept.push((journal.done().len(), journal.desk().clone()));
        }
    }
    (journal, kept)
}

#[test]
fn a_past_of_which_several_desks_are_kept_is_the_past_that_was() {
    let (journal, kept) = a_morning_of_clicks();
    assert_eq!(
        journal.snapshots(),
        3,
        "one in four thousand, and the first"
    );
    let mut snapshots = Vec::new();
    for (deeds, desk) in kept {
        assert!(journal.desk_after(deeds, desk.now()) == desk, "{deeds}");
        let branch = journal.branch_after(deeds, desk.now());
        assert!(*branch.desk() == desk, "{deeds}");
        assert_eq!(branch.done(), &journal.done()[..deeds]);
        for session in (0..20).map(SessionId) {
            let (mut changes, mut done) = (Vec::new(), Vec::new());
            changes.extend(branch.changes_of(session).map(|(place, _)| place));
            done.extend(branch.done_in(session).map(|(place, _)| place));
            changes.reverse();
            done.reverse();
            assert_eq!((changes, done), passed_through(&branch, session));
        }
        snapshots.push(branch.snapshots());
    }
    assert_eq!(snapshots, [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3]);
}

#[test]
fn in_a_long_past_a_moment_before_a_kept_desk_is_played_from_an_earlier_one() {
    let (journal, kept) = a_morning_of_clicks();
    let (deeds, desk) = &kept[12];
    // Many deeds, and a moment long before: the moment of the last deed is looked at.
    assert!(journal.desk_after(*deeds, start()) == *desk);
    // Few deeds, and a moment long after: nothing more is done.
    let late = journal.desk_after(10, desk.now());
    assert_eq!((late.now(), late.sessions().count()), (desk.now(), 1));
}
