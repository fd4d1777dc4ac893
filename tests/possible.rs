//! "What can I do?": the list of everything, each with what it would change or why it is refused.

use queuescope_core::action::{Action, CustomerDeed, Deed, Recipient};
use queuescope_core::ids::Queue;
use queuescope_core::refusal::Refusal;
use queuescope_core::status::Status;

use crate::stage::{A, B, S, Stage};

#[test]
fn what_a_possibility_promises_is_what_the_action_does() {
    let mut stage = Stage::active();
    stage.technician(A, Deed::InviteTechnician(B));
    stage.technician(B, Deed::StartSession);
    let possibilities = stage.desk.possibilities(S);
    assert!(possibilities.iter().any(|one| one.result.is_ok()));
    assert!(possibilities.iter().any(|one| one.result.is_err()));
    for one in possibilities {
        let mut desk = stage.desk.clone();
        let turn = desk.act(desk.now(), &one.action);
        assert_eq!(turn.refused, one.result.as_ref().err().copied());
        assert_eq!(turn.changes, one.result.unwrap_or_default());
    }
}

#[test]
fn it_tells_the_effect_on_every_entry() {
    let mut stage = Stage::active();
    stage.technician(A, Deed::InviteTechnician(B));
    stage.technician(B, Deed::StartSession);
    let end = Action::Technician(A, S, Deed::EndSession);
    let possibilities = stage.desk.possibilities(S);
    let end = possibilities.iter().find(|one| one.action == end);
    let changes = end
        .expect("it is listed")
        .result
        .clone()
        .expect("it is possible");
    let effects: Vec<_> = changes
        .iter()
        .map(|change| (change.queue, change.to))
        .collect();
    assert_eq!(
        effects,
        [
            (Queue::Technician(A), Status::Removed),
            (Queue::Technician(B), Status::Closed),
        ]
    );
}

#[test]
fn it_lists_every_technician_who_has_the_session_and_nobody_else() {
    let mut stage = Stage::active();
    let acting = |stage: &Stage| {
        let possibilities = stage.desk.possibilities(S);
        let mut acting: Vec<_> = possibilities
            .iter()
            .filter_map(|one| one.action.technician())
            .collect();
        acting.dedup();
        acting
    };
    assert_eq!(acting(&stage), [A]);
    stage.technician(A, Deed::TransferSession(Recipient::Technician(B)));
    assert_eq!(acting(&stage), [A, B]);
}

#[test]
fn what_is_refused_says_why() {
    let stage = Stage::waiting();
    let possibilities = stage.desk.possibilities(S);
    let start = possibilities
        .iter()
        .find(|one| one.action == Action::Customer(S, CustomerDeed::StartApplet));
    assert_eq!(
        start.expect("it is listed").result,
        Err(Refusal::AppletStarted)
    );
}

#[test]
fn of_some_of_those_who_have_it_the_same_is_listed_as_of_all() {
    let mut stage = Stage::active();
    stage.technician(A, Deed::InviteTechnician(B));
    stage.technician(B, Deed::StartSession);
    let is_of = |action: &Action| match action {
        Action::DisableTechnician(whom) => *whom == B,
        action => action.technician().is_none_or(|by| by == B),
    };
    let mut all = stage.desk.possibilities(S);
    let count = all.len();
    all.retain(|one| is_of(&one.action));
    assert!(all.len() < count);
    assert_eq!(stage.desk.possibilities_of(S, &[B]), all);
}
