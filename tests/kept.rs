//! A kept run: taken up again as it was left, and from a damaged text as far as it can be read. The
//! attacks are the same every time: nothing in them is left to chance.

use chrono::TimeDelta;
use queuescope_core::action::{Action, ConsoleDeed, CustomerDeed, Deed};
use queuescope_core::busy::{Busy, Settings};
use queuescope_core::desk::Desk;
use queuescope_core::ids::SessionId;
use queuescope_core::journal::Journal;
use queuescope_core::run::{BranchId, Keeping, Origin, Restoring, Run};
use queuescope_core::scenario::Scenario;
use queuescope_core::staff::Staff;
use queuescope_core::timer::Instant;

use crate::stage::{A, B, S, limits};
use crate::what_if::asked;

/// A story in which a disabled technician creates a session that later steps use: all is refused.
const NOTHING_WORKS: &str = r#"{ "format": "queuescope-scenario/1", "title": "Nothing works",
    "start": "2026-01-05T08:00:00Z", "technicians": ["A", "B"], "steps": [
    { "at": "PT0S", "actor": "administrator", "action": "disable_technician", "technician": "A" },
    { "at": "PT1S", "actor": {"technician": "A"}, "action": "create_session", "session": "s1" },
    { "at": "PT2S", "actor": "customer", "action": "start_applet", "session": "s1" },
    { "at": "PT3S", "actor": {"technician": "B"}, "action": "start_session", "session": "s1" },
    { "at": "PT4S", "actor": {"technician": "B"}, "action": "hold_session", "session": "s1" } ] }"#;

fn story() -> Journal {
    Scenario::read(NOTHING_WORKS)
        .expect("it is right")
        .journal()
}

fn minute(minutes: i64) -> Instant {
    let start = Instant::from_timestamp_millis(1_767_600_000_000).expect("a day in 2026");
    start + TimeDelta::minutes(minutes)
}

/// A run of everything that a kept text can hold: forks, names that are hard to write, a story, what would
/// have been under other limits, attempts at what does not exist; and it looks at the past.
fn run() -> Run {
    let mut staff = Staff::default();
    staff.add_technician("A");
    staff.add_technician("Zoë \"B\"");
    let mut run = Run::new(Journal::new(Desk::new(minute(0), limits(3, 30, 5), staff)));
    run.act(&Action::CreateSession(A, "s1".into()));
    run.advance(minute(1));
    run.act(&Action::Customer(S, CustomerDeed::StartApplet));
    run.act(&Action::Customer(SessionId(7), CustomerDeed::StartApplet));
    run.advance(minute(2));
    run.act(&Action::Technician(A, S, Deed::StartSession));
    run.act(&Action::Technician(A, S, Deed::OfferLead(B)));
    run.advance(minute(4));
    run.seek(minute(1));
    run.act(&Action::Console(B, ConsoleDeed::Hide));
    run.rename(BranchId(2), Some("line\nbreak".into()));
    run.adopt("Nothing works".into(), story());
    run.act(&Action::CreateSession(B, "s2".into()));
    run.look(run.deeds() - 1, run.now());
    put_beside(&mut run, BranchId(1));
    run
}

/// What would have become of the deeds of a branch if nobody had been let wait for more than a minute.
fn put_beside(run: &mut Run, of: BranchId) -> Option<BranchId> {
    let mut branches = run.branches().iter();
    let branch = branches.find(|branch| branch.id == of)?;
    let (answer, lived) = asked(branch.journal(), limits(3, 1, 5));
    run.put_beside(of, answer.limits, lived)
}

fn busy() -> Run {
    let few = [("technicians", "2"), ("sessions", "3"), ("arrivals", "20")];
    let settings = Settings::from_pairs(few).expect("within their ranges");
    let mut run = Run::busy(Busy { settings });
    run.advance(run.now() + TimeDelta::milliseconds(61_500));
    run
}

/// Does everything one can do with a run, and keeps it again: that never fails.
fn use_it(mut run: Run, about: &str) {
    for (deeds, moment) in [
        (usize::MAX, Instant::MAX_UTC),
        (0, Instant::MAX_UTC),
        (usize::MAX, Instant::MIN_UTC),
        (3, minute(2)),
    ] {
        run.look(deeds, moment);
        run.seek(moment);
    }
    for _ in 0..12 {
        run.undo();
    }
    for _ in 0..12 {
        run.redo();
    }
    let ids: Vec<_> = run.branches().iter().map(|branch| branch.id).collect();
    for id in &ids {
        run.switch(*id);
        run.undo();
        run.act(&Action::CreateSession(A, "one more".into()));
        run.go_to_end();
        if let Some(later) = run.now().checked_add_signed(TimeDelta::seconds(3)) {
            run.advance(later);
        }
    }
    let kept = run.kept();
    let again = Run::restored(&kept);
    assert!(again.is_whole, "{about}: kept again, {:?}", again.unread);
    let again = again.run.expect("it is whole");
    assert_eq!(again.kept(), kept, "{about}: kept again");
    for id in ids {
        run.delete(id);
    }
}

fn attacked(text: &str, about: &str) {
    let restored = Run::restored(text);
    assert!(
        restored.run.is_some() || !restored.is_whole,
        "{about}: nothing is not whole"
    );
    if let Some(run) = restored.run {
        use_it(run, about);
    }
}

#[test]
fn a_run_is_restored_as_it_was_left() {
    for run in [run(), busy()] {
        let kept = run.kept();
        let restored = Run::restored(&kept);
        assert!(restored.is_whole, "{:?}", restored.unread);
        let again = restored.run.expect("it is whole");
        assert_eq!(again.kept(), kept);
        assert_eq!(again.desk(), run.desk());
        assert_eq!(again.changes(), run.changes());
        assert_eq!((again.now(), again.is_past()), (run.now(), run.is_past()));
        use_it(again, "as it was left");
    }
}

#[test]
fn what_is_written_while_it_happens_is_what_would_be_written_at_the_end() {
    let mut keeping = Keeping::default();
    let mut run = Run::new(Journal::new(run().branch().journal().beginning().clone()));
    let mut told = 0;
    for round in 0..30 {
        run.act(&Action::CreateSession(A, format!("s{round}")));
        run.act(&Action::Customer(
            SessionId(round),
            CustomerDeed::StartApplet,
        ));
        run.act(&Action::Customer(SessionId(99), CustomerDeed::StartApplet));
        told += u32::from(keeping.go_on(&run, 2));
        if round % 7 == 3 {
            run.undo();
            run.act(&Action::Console(B, ConsoleDeed::Hide));
        }
        if round % 11 == 5 {
            run.delete(run.branches()[0].id);
        }
        if round % 5 == 4 {
            assert_eq!(keeping.text(&run), run.kept(), "in round {round}");
            assert!(!keeping.go_on(&run, 2));
        }
    }
    assert_eq!(told, 30);
}

#[test]
fn how_far_a_run_is_restored_never_falls_and_ends_with_all_of_it() {
    let kept = run().kept();
    let mut restoring = Restoring::new(&kept);
    let mut before = restoring.progress();
    let mut rises = 0;
    while restoring.step() {
        let now = restoring.progress();
        assert!(before.0 <= now.0 && now.0 <= now.1, "{before:?}, {now:?}");
        rises += u32::from(before.0 < now.0);
        before = now;
    }
    assert!(rises > 10, "{rises}");
    // The breaks between the parts are no part of any.
    assert_eq!(before, (kept.len() - 4, kept.len()));
}

#[test]
fn attempts_that_no_recording_has_move_nobody_to_another_place() {
    let mut run = Run::new(story());
    run.act(&Action::CreateSession(B, "Session 1".into()));
    run.undo();
    let (desk, now) = (run.desk().clone(), run.now());
    let mut again = Run::restored(&run.kept()).run.expect("it was kept");
    assert_eq!((again.desk(), again.now()), (&desk, now));
    again.redo();
    assert_eq!(again.desk().sessions().len(), 1);
    assert!(!again.is_past());
}

#[test]
fn there_is_no_place_outside_a_branch() {
    let mut run = run();
    run.switch(BranchId(1));
    let (beginning, present) = (run.branch().beginning(), run.branch().present());
    for (deeds, moment, expected) in [
        (usize::MAX, Instant::MIN_UTC, minute(2)),
        (usize::MAX, Instant::MAX_UTC, present),
        (0, Instant::MAX_UTC, beginning),
        (1, Instant::MAX_UTC, minute(1)),
        (3, Instant::MIN_UTC, minute(1)),
    ] {
        run.look(deeds, moment);
        assert_eq!(run.now(), expected, "{deeds} deeds, {moment}");
        assert!(run.now() >= run.desk().now());
    }
}

#[test]
fn what_cannot_be_read_is_handed_back_and_the_other_branches_are_restored() {
    let kept = run().kept();
    let broken = kept.replacen("\"action\"", "\"aktion\"", 1);
    assert_ne!(broken, kept);
    let restored = Run::restored(&broken);
    assert!(!restored.is_whole);
    let second = broken.find("\n{\"id\":2").expect("the next branch");
    let (first_lines, _) = broken.split_at(second);
    let (_, first) = first_lines.split_once('\n').expect("a line for the place");
    assert_eq!(restored.unread, [first]);
    let run = restored.run.expect("three branches are left");
    let ids: Vec<_> = run.branches().iter().map(|branch| branch.id).collect();
    assert_eq!(ids, [2, 3, 4].map(BranchId));
    assert_eq!(run.branches()[2].origin, Origin::Beginning);
    assert_eq!(run.branch().id, BranchId(3));
    use_it(run, "without its first branch");
}

#[test]
fn what_would_have_been_under_other_limits_is_restored_as_that() {
    let run = run();
    let again = Run::restored(&run.kept()).run.expect("it was kept");
    let [before, now] = [&run, &again].map(|run| &run.branches()[3]);
    let other_limits = Origin::OtherLimits {
        of: BranchId(1),
        limits: limits(3, 1, 5),
    };
    assert_eq!((&now.origin, now.id), (&other_limits, BranchId(4)));
    assert_eq!(now.origin, before.origin);
    assert_eq!(now.journal().changes(), before.journal().changes());
    assert_eq!(now.present(), before.present());
    let kept = run.kept();
    let minutes = r#""minutes":[3,1,5]"#;
    for wrong in ["[3,1000,5]", "[3,-1,5]", "[3,1]", "null"] {
        let wrong = kept.replacen(minutes, &format!(r#""minutes":{wrong}"#), 1);
        assert_ne!(wrong, kept);
        let restored = Run::restored(&wrong);
        assert_eq!((restored.is_whole, restored.unread.len()), (false, 1));
        assert_eq!(restored.run.map_or(0, |run| run.branches().len()), 3);
    }
}

/// So high that there would be no room for the next ones: they are counted anew.
#[test]
fn what_would_have_been_comes_from_the_same_branch_by_another_number() {
    let mut run = run();
    assert_eq!(put_beside(&mut run, BranchId(2)), Some(BranchId(5)));
    let mut kept = run.kept();
    for (from, to) in [
        ("{\"id\":2,", "{\"id\":1999999998,"),
        ("{\"id\":5,", "{\"id\":1999999999,"),
        ("\"of\":2", "\"of\":1999999998"),
    ] {
        assert_eq!(kept.matches(from).count(), 1, "{from}");
        kept = kept.replacen(from, to, 1);
    }
    let again = Run::restored(&kept).run.expect("it was kept");
    let ids: Vec<_> = again.branches().iter().map(|branch| branch.id).collect();
    assert_eq!(ids, [1, 2, 3, 4, 5].map(BranchId));
    assert_eq!(again.branches()[4].origin, run.branches()[4].origin);
}

#[test]
fn busy_people_are_as_busy_under_other_limits_and_after_they_were_kept() {
    let mut run = busy();
    let beside = put_beside(&mut run, BranchId(1)).expect("the branch is there");
    let mut again = Run::restored(&run.kept()).run.expect("it was kept");
    let later = run.now() + TimeDelta::minutes(5);
    for run in [&mut run, &mut again] {
        run.switch(beside);
        let deeds = run.deeds();
        run.advance(later);
        assert!(run.deeds() > deeds, "people go on");
        assert_eq!(run.desk().limits(), limits(3, 1, 5));
    }
    assert_eq!(again.desk(), run.desk());
}

/// Written down before anybody could ask what would have been under other limits.
#[test]
fn a_run_that_was_kept_by_an_earlier_version_is_restored() {
    let story = r#"{
  "format": "queuescope-scenario/1",
  "title": "",
  "start": "2026-01-05T08:00:00Z",
  "limits": {"connecting_minutes":3,"waiting_minutes":30,"idle_minutes":5},
  "technicians": ["A"],
  "groups": {},
  "channels": {},
  "steps": [
    {"at":"PT0S","actor":{"technician":"A"},"action":"create_session","session":"s1"},
    {"at":"PT60S","expect":[{"session":"s1","queue":"A","status":"Connecting"}]}
  ]
}"#;
    let present = minute(1).timestamp_millis();
    let branch = |id: u32, origin: &str| {
        let branch = format!(r#"{{"id":{id},"name":null,"origin":{origin},"busy":null,"#);
        format!("{branch}\"present\":{present}}}\n{story}")
    };
    let place = format!(r#"{{"branches":3,"current":2,"begun":3,"now":{present},"deeds":null}}"#);
    let kept = [
        place,
        branch(1, r#""Beginning""#),
        branch(2, &format!(r#"{{"Fork":{{"of":1,"at":{present}}}}}"#)),
        branch(3, r#"{"Scenario":"A story"}"#),
    ];
    let restored = Run::restored(&kept.join("\n"));
    assert!(restored.is_whole, "{:?}", restored.unread);
    let run = restored.run.expect("it is whole");
    let origins: Vec<_> = run.branches().iter().map(|branch| &branch.origin).collect();
    let fork = Origin::Fork {
        of: BranchId(1),
        at: minute(1),
    };
    let story = Origin::Scenario("A story".into());
    assert_eq!(origins, [&Origin::Beginning, &fork, &story]);
}

#[test]
fn a_text_that_ends_early_gives_what_it_has() {
    let kept = run().kept();
    for (end, _) in kept.char_indices().step_by(7) {
        let restored = Run::restored(&kept[..end]);
        assert!(!restored.is_whole, "after {end} bytes");
        let whole = kept[..end].matches("\n{\"id\"").count().saturating_sub(1);
        let branches = restored.run.map_or(0, |run| run.branches().len());
        assert!(branches >= whole, "after {end} bytes");
    }
}

#[test]
fn a_busy_branch_of_other_people_or_with_seconds_not_lived_is_not_believed() {
    let kept = busy().kept();
    let present = busy().branch().present().timestamp_millis();
    for (from, to) in [
        (
            "[\"technicians\",\"2\"]",
            "[\"technicians\",\"9\"]".to_owned(),
        ),
        (
            &*format!("\"present\":{present}"),
            format!("\"present\":{}", present + 3_600_000_000_000),
        ),
    ] {
        let wrong = kept.replacen(from, &to, 1);
        assert_ne!(wrong, kept, "{from} is there");
        let restored = Run::restored(&wrong);
        assert!(restored.run.is_none());
        assert_eq!(restored.unread.len(), 1);
    }
}

#[test]
fn no_changed_byte_of_a_kept_text_is_the_end() {
    for kept in [run().kept(), busy().kept()] {
        let mut dice = 0x9e37_79b9_7f4a_7c15_u64;
        for at in 0..kept.len() {
            dice ^= dice << 13;
            dice ^= dice >> 7;
            dice ^= dice << 17;
            let [other, ..] = dice.to_le_bytes();
            let often = [b'9', b'\n', b'"', b'0'][at % 4];
            for byte in [other, often] {
                let mut bytes = kept.clone().into_bytes();
                bytes[at] = byte;
                let text = String::from_utf8_lossy(&bytes);
                attacked(&text, &format!("byte {at} is {byte:#04x}"));
            }
        }
    }
}

#[test]
fn no_other_number_in_a_kept_text_is_the_end() {
    for kept in [run().kept(), busy().kept()] {
        let digit = |at: usize| kept.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
        let firsts = (0..kept.len()).filter(|at| digit(*at) && !(*at > 0 && digit(at - 1)));
        for first in firsts {
            let mut rest = first..kept.len();
            let end = rest
                .find(|at| !digit(*at))
                .expect("a number is followed by something");
            let number: i128 = kept[first..end].parse().expect("digits");
            let others = [
                number + 1,
                number - 1,
                number * 10,
                number + 3_600_000,
                0,
                -1,
                -number,
                i128::from(i32::MAX),
                i128::from(u32::MAX),
                i128::from(i64::MAX),
                i128::from(i64::MIN),
                i128::from(u64::MAX),
                253_402_300_800_000,
            ];
            for other in others.into_iter().filter(|other| *other != number) {
                let text = format!("{}{other}{}", &kept[..first], &kept[end..]);
                attacked(&text, &format!("at byte {first} {other} for {number}"));
            }
        }
    }
}

#[test]
fn what_is_no_kept_text_is_no_run() {
    for text in [
        "",
        "\n\n\n",
        "null",
        "{}",
        "[]",
        "{\"branches\":[]}",
        NOTHING_WORKS,
    ] {
        let restored = Run::restored(text);
        assert!(restored.run.is_none() && !restored.is_whole, "{text:?}");
    }
}
