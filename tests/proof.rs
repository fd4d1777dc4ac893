//! What is proved of a session with two technicians, as the page shows it, and what if a rule were another.

use std::collections::BTreeSet;

use queuescope_core::change::Change;
use queuescope_core::proof::{
    Always, Eventually, Move, Property, Proved, Scope, Sometimes, Verdict, Walk,
};
use queuescope_core::rules::{RULES, Supposed};
use queuescope_core::scenario::{Player, Scenario};
use queuescope_core::status::Status;
use queuescope_page::proof::{Ask, Said, Walked, prove};
use serde_json::{Value, json};

use crate::command;

/// As many as the page counts; see `walk` for what a change of these means.
const STATES: usize = 8_530;
const MOVES: usize = 39_640;

fn proved(supposed: Option<Supposed>) -> Vec<Proved> {
    let mut walk = Walk::new(Scope::Two, supposed);
    while walk.step(|_| {}) {}
    walk.proved()
}

fn of(proved: &[Proved], property: Property) -> &Proved {
    let found = proved.iter().find(|one| one.property == property);
    found.expect("every property is asked")
}

/// The properties that do not hold.
fn failing(proved: &[Proved]) -> BTreeSet<Property> {
    let failing = proved.iter().filter(|one| one.verdict != Verdict::Holds);
    failing.map(|one| one.property).collect()
}

#[test]
fn the_page_is_told_how_far_it_is_and_then_that_everything_holds() {
    let mut told = Vec::new();
    prove(Ask { supposed: None }, &mut |said| told.push(said));
    let walked = |said: &Said| match said {
        Said::Walked(walked) | Said::Proved(walked, _) => walked.states,
        Said::Ready => 0,
    };
    assert!(told.len() > 10 && told.is_sorted_by_key(walked));
    let Some(Said::Proved(walked, proved)) = told.pop() else {
        panic!("it ends with what is proved");
    };
    let all = Walked {
        states: STATES,
        moves: MOVES,
    };
    assert_eq!((walked, proved.len()), (all, Property::all().count()));
    assert_eq!(failing(&proved), BTreeSet::new());
}

#[test]
fn each_property_is_shown_by_a_scenario_that_plays() {
    for one in proved(None) {
        let run = one.witness.expect("there is a run that shows it");
        let text = run.scenario(Scope::Two, "It is so");
        let text = text.expect("nothing in it is supposed");
        let scenario = Scenario::read(&text).expect("it is a scenario");
        let mut player = Player::new(&scenario);
        while let Some(played) = player.step() {
            assert!(played.is_ok(), "{:?}", one.property);
        }
        if let Property::Sometimes(Sometimes::Shown(status)) = one.property {
            let told = run.told(Scope::Two, None);
            let last = told.last().map(|happened| &happened.changes);
            let is_seen = last.is_some_and(|changes| changes.iter().any(|one| one.to == status));
            assert!(is_seen || status == Status::Connecting, "{status:?}");
        }
        assert!(
            scenario.short().is_ok(),
            "a link holds it: {:?}",
            one.property
        );
    }
}

#[test]
fn a_change_that_no_document_can_mean_breaks_what_the_reading_says() {
    let expected = [
        (
            [Status::Active, Status::ClosedByWaitingCustomer],
            Always::WaitingCustomerWasNotPickedUp,
            3,
        ),
        ([Status::Active, Status::Offline], Always::NobodyIsStuck, 3),
        ([Status::Incoming, Status::OnHold], Always::OneIsActive, 5),
        ([Status::Outgoing, Status::OnHold], Always::OneIsActive, 5),
        (
            [Status::TimedOut, Status::Closed],
            Always::SystemsEndStays,
            4,
        ),
    ];
    for ([from, to], breaks, moves) in expected {
        let supposed = Some(Supposed { from, to });
        let proved = proved(supposed);
        let broken = of(&proved, Property::Always(breaks));
        assert_eq!(broken.verdict, Verdict::Broken, "{from:?} → {to:?}");
        let run = broken.witness.as_ref().expect("a run breaks it");
        let told = run.told(Scope::Two, supposed);
        assert_eq!(told.len(), moves, "{told:#?}");
        let is_supposed = |one: &Move| matches!(one, Move::Supposed(..));
        assert!(told.iter().any(|happened| is_supposed(&happened.by)));
        assert_eq!(run.scenario(Scope::Two, "no desk plays that"), None);
    }
}

#[test]
fn without_a_rule_is_missing_what_it_is_there_for() {
    let without = |from, to| {
        let supposed = Supposed { from, to };
        assert!(!supposed.is_added());
        proved(Some(supposed))
    };
    let shown = |status| Property::Sometimes(Sometimes::Shown(status));
    // Nobody collaborates whom nobody can take in.
    let proved = without(Status::Invitation, Status::Collaborating);
    assert_eq!(
        of(&proved, shown(Status::Collaborating)).verdict,
        Verdict::Never
    );
    let rests = Property::Eventually(Eventually::Rests);
    // A collaborator whom no limit ends is never done.
    let proved = without(Status::Collaborating, Status::Removed);
    assert_eq!(of(&proved, rests).verdict, Verdict::Broken);
    // Whoever reconnects for ever is done when the idle limit strikes; a reboot that takes too long is Offline as well.
    let proved = without(Status::Reconnecting, Status::Offline);
    assert_eq!(of(&proved, rests).verdict, Verdict::Holds);
    assert_eq!(of(&proved, shown(Status::Offline)).verdict, Verdict::Holds);
}

#[test]
fn what_is_left_out_never_happens() {
    // All of them would take a minute.
    for rule in RULES.iter().filter(|rule| rule.is_enacted()).step_by(9) {
        let mut walk = Walk::new(Scope::Two, Some(rule.edge()));
        while walk.step(|step| {
            let mut made = step.changes.iter().flat_map(Change::rules);
            assert!(made.all(|made| made != rule), "{rule:?}");
        }) {}
    }
}

#[test]
fn the_command_says_it_to_people_and_to_programs() {
    let told = command::run("proof", &[] as &[&str]);
    assert_eq!(told.status.code(), Some(0));
    let text = String::from_utf8(told.stdout).expect("text");
    assert!(
        text.starts_with("8530 states, 39640 moves between them.\n"),
        "{text}"
    );
    assert!(text.contains("holds: Whoever is Active has the lead. (2974)"));

    let asked = ["--suppose", "active:offline", "--format", "json"];
    let told = command::run("proof", asked);
    assert_eq!(told.status.code(), Some(1));
    let told: Value = serde_json::from_slice(&told.stdout).expect("it is JSON");
    let supposed = json!({ "from": "Active", "to": "Offline" });
    assert_eq!(told["supposed"], supposed);
    let properties = told["properties"].as_array().expect("a list");
    assert_eq!(properties.len(), Property::all().count());
    let stuck = json!({ "always": "nobody_is_stuck" });
    let stuck = properties.iter().find(|one| one["property"] == stuck);
    let stuck = stuck.expect("it is asked");
    assert_eq!(
        (&stuck["verdict"], &stuck["scenario"]),
        (&json!("broken"), &json!(null))
    );
    let last = stuck["run"].as_array().and_then(|run| run.last());
    let last = last.expect("a run breaks it");
    assert_eq!(last["by"], "supposed");
    assert_eq!(last["changes"][0]["to"], "Offline");
    let holds = properties.iter().find(|one| one["verdict"] == "holds");
    let holds = holds.expect("some hold");
    assert_eq!(holds["scenario"]["format"], "queuescope-scenario/1");
}

#[test]
fn what_the_command_does_not_understand_it_says() {
    let said = |asked: &[&str]| {
        let told = command::run("proof", asked);
        assert_eq!(told.status.code(), Some(2), "{asked:?}");
        String::from_utf8(told.stderr).expect("text")
    };
    assert!(said(&["--suppose"]).contains("Ask as in: proof"));
    assert!(said(&["--suppose", "active"]).contains("“active” is no change"));
    assert!(said(&["--suppose", "active:acting"]).contains("There is no status “acting”"));
    assert!(said(&["--suppose", "active:active"]).contains("nothing changes"));
    assert!(said(&["--technicians", "4"]).contains("2 or 3"));
    assert!(said(&["--format", "xml"]).contains("text or json"));
    assert!(said(&["--language", "it"]).contains("en, de, fr, nl"));
}
