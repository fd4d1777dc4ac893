//! A scenario that does not go as it says: the player names the step and what was missed.

use queuescope_core::outcome::Outcome;
use queuescope_core::refusal::Refusal;
use queuescope_core::scenario::{Failure, Missed, Player, Scenario};
use queuescope_core::status::Status;
use queuescope_core::words::en;

const STORY: &str = r#"{ "format": "queuescope-scenario/1", "start": "2026-01-05T08:00:00Z",
    "technicians": ["A", "B"], "steps": [
    { "at": "PT0S", "actor": {"technician": "A"}, "action": "create_session", "session": "s1" },
    { "at": "PT1M", "actor": "customer", "action": "start_applet", "session": "s1" },
    { "at": "PT2M", "actor": {"technician": "A"}, "action": "start_session", "session": "s1" },
    { "at": "PT3M", "actor": {"technician": "A"}, "action": "end_session", "session": "s1" },
    { "at": "PT4M", STEP } ] }"#;

/// What the last step misses, with its sentence; none if it goes as it says.
fn missed(step: &str) -> Option<(Failure, String)> {
    let scenario = Scenario::read(&STORY.replace("STEP", step)).expect("it is right");
    let mut player = Player::new(&scenario);
    while let Some(played) = player.step() {
        if let Err(failure) = played {
            let sentence = en::missed(&failure.missed, player.desk());
            return Some((failure, sentence));
        }
    }
    None
}

#[test]
fn an_action_that_is_refused_although_it_should_not_be() {
    let step = r#""actor": "customer", "action": "start_applet", "session": "s1""#;
    let (failure, sentence) = missed(step).expect("it fails");
    assert_eq!(failure.step, 5);
    assert_eq!(failure.missed, Missed::Refused(Refusal::SessionOver));
    assert_eq!(sentence, "the action was refused. The session is over.");
    assert_eq!(missed(&format!(r#"{step}, "refused": true"#)), None);
}

#[test]
fn an_action_that_is_not_refused_although_it_should_be() {
    let step = r#""actor": {"technician": "B"}, "action": "hide_console", "refused": true"#;
    let (failure, sentence) = missed(step).expect("it fails");
    assert_eq!(failure.missed, Missed::NotRefused);
    assert_eq!(
        sentence,
        "the action should have been refused, but was not."
    );
}

#[test]
fn an_expectation_that_does_not_hold() {
    let expect = |rest: &str| missed(&format!(r#""expect": [ {{"session": "s1", {rest}}} ]"#));
    let removed = r#""queue": "A", "status": "Removed from TC queue""#;
    assert_eq!(expect(removed), None);
    assert_eq!(
        expect(&format!(r#"{removed}, "outcome": "Closed by technician""#)),
        None
    );
    assert_eq!(expect(r#""queue": "B", "status": "absent""#), None);

    let (failure, sentence) = expect(r#""queue": "A", "status": "Closed""#).expect("it fails");
    let Missed::Found {
        status, outcome, ..
    } = failure.missed
    else {
        panic!("{failure:?}");
    };
    assert_eq!(
        (status, outcome),
        (Some(Status::Removed), Some(Outcome::ClosedByTechnician))
    );
    assert_eq!(
        sentence,
        "s1 should be Closed (by active customer) in the queue of A, but is Removed from TC queue."
    );
    let (_, sentence) =
        expect(&format!(r#"{removed}, "outcome": "Disconnected""#)).expect("it fails");
    assert_eq!(
        sentence,
        "the outcome of s1 in the queue of A should be “Disconnected”, but is “Closed by technician”."
    );
    let (_, sentence) = expect(r#""queue": "A", "status": "absent""#).expect("it fails");
    assert_eq!(
        sentence,
        "s1 should be absent in the queue of A, but is Removed from TC queue."
    );
}

#[test]
fn an_expectation_may_stand_beside_an_action_and_is_asked_after_it() {
    let step = r#""actor": {"technician": "A"}, "action": "create_session", "session": "s2",
        "expect": [ {"session": "s2", "queue": "A", "status": "STATUS"} ]"#;
    assert_eq!(missed(&step.replace("STATUS", "Connecting")), None);
    assert!(missed(&step.replace("STATUS", "Waiting")).is_some());
}

/// A session that should have been refused and was not, and then another one.
const ONE_TOO_MANY: &str = r#"{ "format": "queuescope-scenario/1", "start": "2026-01-05T08:00:00Z",
    "technicians": ["A"], "steps": [
    { "at": "PT0S", "actor": {"technician": "A"}, "action": "create_session", "session": "one", "refused": true },
    { "at": "PT1M", "actor": {"technician": "A"}, "action": "create_session", "session": "two" },
    { "at": "PT2M", "actor": "customer", "action": "start_applet", "session": "two" },
    { "at": "PT3M", "expect": [ {"session": "two", "queue": "A", "status": "Waiting"} ] } ] }"#;

#[test]
fn steps_are_about_the_session_they_name_whatever_else_there_is() {
    let scenario = Scenario::read(ONE_TOO_MANY).expect("it is right");
    let desk = scenario.journal().desk().clone();
    for (name, status) in [("one", Status::Connecting), ("two", Status::Waiting)] {
        let session = desk.session_named(name).expect("it was created");
        assert_eq!(session.entries()[0].status, status, "{name}");
    }
}

#[test]
fn a_session_that_never_came_to_be_is_no_other_one() {
    let story = ONE_TOO_MANY
        .replace(
            r#""action": "create_session", "session": "one", "refused": true"#,
            r#""action": "create_session", "session": "one""#,
        )
        .replace(
            r#""steps": ["#,
            r#""steps": [ {"at": "PT0S", "actor": "administrator", "action": "disable_technician", "technician": "A"},"#,
        );
    let scenario = Scenario::read(&story).expect("it is right");
    let journal = scenario.journal();
    assert_eq!(journal.desk().sessions().len(), 0);
    assert_eq!(
        journal.done().last().and_then(|done| done.refused),
        Some(Refusal::NoSuchSession)
    );
}

#[test]
fn nothing_after_a_broken_expectation_counts_as_passed() {
    let scenario = Scenario::read(ONE_TOO_MANY).expect("it is right");
    let mut player = Player::new(&scenario);
    let first = player.step().expect("a step").expect_err("it fails");
    assert_eq!(first.missed, Missed::NotRefused);
    for step in 2..=4 {
        let later = player.step().expect("a step").expect_err("it is no pass");
        assert_eq!(later.step, step);
        assert_eq!(later.missed, Missed::NotJudged { after: 1 });
        assert_eq!(
            en::missed(&later.missed, player.desk()),
            "not judged, because step 1 did not go as the scenario says. Fix that step first."
        );
    }
    assert_eq!(player.step(), None);
}
