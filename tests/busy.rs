//! A busy desk: a day of it, the same day again, and another way on from the middle of it.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use queuescope_core::action::{Action, Deed};
use queuescope_core::busy::{BEGINNING, Busy, Setting, Settings};
use queuescope_core::ids::TechnicianId;
use queuescope_core::journal::Journal;
use queuescope_core::log;
use queuescope_core::session::Session;
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;

fn minute(minutes: i64) -> Instant {
    BEGINNING + TimeDelta::minutes(minutes)
}

fn busy(settings: &[(Setting, u32)]) -> Busy {
    let settings = settings
        .iter()
        .try_fold(Settings::default(), |settings, &(setting, value)| {
            settings.with(setting, value)
        })
        .expect("a test asks for what is possible");
    Busy { settings }
}

fn lived(busy: Busy, until: Instant) -> Journal {
    let mut journal = busy.beginning();
    busy.live_until(&mut journal, until);
    journal
}

fn nobody_was_refused(journal: &Journal) {
    let refused = journal.done().iter().find(|done| done.refused.is_some());
    assert_eq!(refused, None);
}

fn waits(session: &Session) -> bool {
    let mut entries = session.entries().iter();
    entries.any(|entry| entry.status == Status::Waiting)
}

/// FNV-1a over the lines of a journal: the same on every machine, today and later.
fn digest(journal: &Journal) -> u64 {
    let lines = journal.changes().iter();
    let lines = lines.map(|change| log::line(change, journal.desk()));
    let bytes = lines.flat_map(String::into_bytes);
    bytes.fold(0xcbf2_9ce4_8422_2325, |digest, byte| {
        (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[test]
fn the_same_settings_give_the_same_run_and_another_seed_another() {
    let run = |seed| lived(busy(&[(Setting::Seed, seed)]), minute(60));
    let first = run(7);
    assert!(first.changes().len() > 200);
    assert_eq!(first, run(7));
    assert_ne!(first.changes(), run(8).changes());
}

#[test]
fn one_morning_is_held_to_the_letter() {
    let journal = lived(Busy::default(), minute(4 * 60));
    let held = (
        journal.done().len(),
        journal.changes().len(),
        digest(&journal),
    );
    assert_eq!(held, (4_441, 2_918, 2_477_032_367_292_329_185));
}

#[test]
fn it_makes_no_difference_in_which_portions_time_passes() {
    let busy = Busy::default();
    let at_once = lived(busy, minute(85));
    for portion in [1_000, 16, 700, 90_001] {
        let mut journal = busy.beginning();
        let mut until = journal.desk().now();
        while until < minute(85) {
            until = (until + TimeDelta::milliseconds(portion)).min(minute(85));
            busy.live_until(&mut journal, until);
        }
        assert!(journal == at_once, "portions of {portion} ms");
    }
}

#[test]
fn who_goes_on_from_the_past_comes_to_the_same_future() {
    let busy = Busy::default();
    let original = lived(busy, minute(120));
    for back_to in [
        minute(25),
        minute(40),
        minute(63) + TimeDelta::milliseconds(17_400),
    ] {
        let mut again = original.branch_at(back_to);
        busy.live_until(&mut again, minute(120));
        assert!(again == original, "from {back_to}");
    }
}

#[test]
fn somebody_can_act_in_between_and_nobody_else_is_refused() {
    let busy = Busy::default();
    let mut journal = busy.beginning();
    let ana = TechnicianId(0);
    let mut helped = 0;
    for round in 0..300 {
        let now = minute(25) + TimeDelta::milliseconds(round * 12_345 + 300);
        busy.live_until(&mut journal, now);
        let starts = |session: &Session| Action::Technician(ana, session.id, Deed::StartSession);
        let possible = journal
            .desk()
            .sessions()
            .map(starts)
            .find(|start| journal.desk().try_out(start).is_ok());
        if let Some(start) = possible {
            journal.act(now, &start);
            helped += 1;
        }
    }
    assert!(helped > 20, "{helped}");
    nobody_was_refused(&journal);
}

/// Closed by technician is the outcome of an entry that is removed (`domain` §2): no queue shows it.
#[test]
fn in_a_day_everything_happens_that_can_be_shown_and_nobody_is_refused() {
    let busy = busy(&[(Setting::Seed, 3)]);
    let mut journal = busy.beginning();
    let mut waiting = Vec::new();
    for quarter in 2..=4 * 24 {
        busy.live_until(&mut journal, minute(15 * quarter));
        let sessions = journal.desk().sessions();
        waiting.push(sessions.filter(|session| waits(session)).count());
    }
    nobody_was_refused(&journal);
    let rules = journal
        .changes()
        .iter()
        .flat_map(queuescope_core::change::Change::rules);
    let appeared = journal.changes().iter().map(|change| change.to);
    let seen: BTreeSet<_> = rules.map(|rule| rule.to).chain(appeared).collect();
    assert_eq!(seen.len(), Status::ALL.len(), "{seen:?}");

    let mean = waiting.iter().sum::<usize>() / waiting.len();
    assert!((1..=10).contains(&mean), "{waiting:?}");
    assert!(waiting.iter().all(|count| *count < 40), "{waiting:?}");
}

#[test]
fn a_large_desk_is_met_with_every_session_in_a_queue_of_somebody() {
    let busy = busy(&[(Setting::Technicians, 120), (Setting::Sessions, 5_000)]);
    let mut journal = busy.beginning();
    busy.live_until(&mut journal, minute(26));
    nobody_was_refused(&journal);

    let desk = journal.desk();
    let names: BTreeSet<_> = desk.sessions().map(|session| &session.name).collect();
    assert_eq!(names.len(), desk.sessions().len());
    assert!(names.len() >= 5_000);

    let entries = desk.sessions().flat_map(Session::entries);
    let shown: Vec<_> = entries.filter(|entry| entry.is_shown()).collect();
    let queues: BTreeSet<_> = shown.iter().map(|entry| entry.queue).collect();
    let statuses: BTreeSet<_> = shown.iter().map(|entry| entry.status).collect();
    assert_eq!(queues.len(), 120 + 2);
    assert!(statuses.len() >= 12, "{statuses:?}");

    let people: Vec<_> = desk.staff().technicians().collect();
    let different: BTreeSet<_> = people.iter().map(|(_, one)| &one.name).collect();
    assert_eq!(different.len(), 120);
    assert_eq!([&*people[0].1.name, &*people[1].1.name], ["Ana", "Ben"]);
}

#[test]
fn the_smallest_desk_begins_empty_at_the_beginning_and_one_technician_is_enough() {
    let alone = [
        (Setting::Technicians, 1),
        (Setting::Sessions, 0),
        (Setting::Failures, 60),
    ];
    let journal = busy(&alone).beginning();
    assert_eq!(journal.desk().now(), BEGINNING);
    assert_eq!(journal.desk().sessions().len(), 0);
    let journal = lived(busy(&alone), minute(180));
    assert!(journal.desk().sessions().len() > 100);
    nobody_was_refused(&journal);
}

#[test]
fn where_nobody_comes_nothing_is_opened() {
    let nobody = busy(&[(Setting::Arrivals, 0), (Setting::Sessions, 0)]);
    let journal = lived(nobody, minute(60));
    assert_eq!(journal.desk().sessions().len(), 0);
    let always = busy(&[(Setting::Arrivals, 3_600), (Setting::Sessions, 0)]);
    let journal = lived(always, minute(2));
    assert_eq!(journal.desk().sessions().len(), 120);
}

#[test]
fn settings_in_an_address_are_read_as_they_are_written() {
    let written = busy(&[(Setting::Seed, u32::MAX), (Setting::Patience, 240)]).settings;
    let pairs: Vec<_> = written
        .pairs()
        .map(|(id, value)| (id, value.to_string()))
        .collect();
    let pairs = pairs.iter().map(|(id, value)| (*id, value.as_str()));
    assert_eq!(Settings::from_pairs(pairs), Ok(written));
    assert_eq!(Settings::from_pairs([]), Ok(Settings::default()));
}

#[test]
fn every_setting_takes_both_ends_of_its_range_and_nothing_beyond() {
    for setting in Setting::ALL {
        let (least, most) = setting.range().into_inner();
        for value in [least, most, Settings::default().value(setting)] {
            let set = Settings::default().with(setting, value);
            assert_eq!(set.map(|settings| settings.value(setting)), Ok(value));
        }
        let beyond = [least.checked_sub(1), most.checked_add(1)];
        for value in beyond.into_iter().flatten() {
            assert!(Settings::default().with(setting, value).is_err());
        }
    }
}

#[test]
fn what_cannot_be_set_is_said_with_what_could() {
    let said = |id, text| {
        let error = Settings::from_pairs([(id, text)]).expect_err("it is not possible");
        error.to_string()
    };
    let sentences = [
        said("technicians", "0"),
        said("technicians", "501"),
        said("seed", "4294967296"),
        said("sessions", "many"),
        said("patience", "-1"),
        said("failures", ""),
        said("colour", "1"),
    ];
    assert_eq!(
        sentences,
        [
            "Technicians: 1 to 500 is possible, not 0.",
            "Technicians: 1 to 500 is possible, not 501.",
            "Seed: 0 to 4294967295 is possible, not 4294967296.",
            "Sessions at the beginning: a whole number from 0 to 50000 is needed, not “many”.",
            "Customers’ patience in minutes: a whole number from 1 to 240 is needed, not “-1”.",
            "Network failures per session and hour: a whole number from 0 to 60 is needed, not “”.",
            "There is no setting “colour”. There are: seed, technicians, arrivals, patience, \
             failures, sessions.",
        ]
    );
    let twice = Settings::from_pairs([("seed", "1"), ("seed", "1")]);
    let twice = twice.expect_err("one of them is ignored otherwise");
    assert_eq!(twice.to_string(), "Seed is set twice.");
}

#[test]
fn of_a_long_past_so_many_desks_are_kept_and_every_moment_is_found_all_the_same() {
    let busy = busy(&[(Setting::Arrivals, 120), (Setting::Technicians, 8)]);
    let mut journal = busy.beginning();
    let mut awake = busy.beginning();
    let mut seen = Vec::new();
    for hour in 1..=30 {
        let until = minute(60 * hour);
        busy.live_until(&mut journal, until);
        // In other portions the same desks are kept.
        busy.live_until(&mut awake, until - TimeDelta::minutes(17));
        busy.live_until(&mut awake, until);
        seen.push(journal.desk().clone());
        assert!(journal.snapshots() <= 512, "{}", journal.snapshots());
    }
    let events = journal.done().len() + journal.changes().len();
    assert!(events > 64 * 1_000, "only {events} events");
    for desk in &seen {
        assert_eq!(journal.desk_at(desk.now()), *desk);
    }
    assert!(journal == awake);
}
