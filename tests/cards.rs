//! What the cards say: nothing is missing, and what they say of other entries, of the idle clock and
//! of the report is what the desk does in the documented scenarios.

mod contradictions;
mod fields;

use std::collections::BTreeSet;

use chrono::TimeDelta;
use queuescope_core::action::{Action, ConsoleDeed, DeviceDeed};
use queuescope_core::cause::Cause;
use queuescope_core::change::Change;
use queuescope_core::contradiction::Contradiction;
use queuescope_core::desk::Desk;
use queuescope_core::journal::Journal;
use queuescope_core::language::Language;
use queuescope_core::outcome::Outcome;
use queuescope_core::rules::{IdleEffect, RULES, Rule};
use queuescope_core::scenario::{Documented, Observed, OtherEntry, Scenario};
use queuescope_core::status::Status;
use queuescope_core::words::en;

use crate::stage::limits;

/// The documented scenario that ends with a rule, lived, and the change it ends with.
fn last_change(rule: &'static Rule) -> Option<(Journal, Change)> {
    let documented = Documented::of(rule).next()?;
    let scenario = Scenario::read(documented.text).expect("it can be read");
    let journal = scenario.journal();
    let is_it = |change: &&Change| {
        let queue = scenario.staff.queue_name(change.queue);
        queue == documented.queue && change.rules().any(|known| known == rule)
    };
    let change = journal.changes().iter().rev().find(is_it).copied()?;
    Some((journal, change))
}

fn moving() -> impl Iterator<Item = &'static Rule> {
    RULES
        .iter()
        .filter(|rule| rule.is_enacted() && rule.from != rule.to)
}

fn rule(from: Status, to: Status) -> &'static Rule {
    Rule::find(from, to).expect("a document prints it")
}

#[test]
fn every_change_has_every_part_of_its_card() {
    let observed = Observed::in_the_documented_scenarios();
    for rule in &RULES {
        let name = format!("{:?} → {:?}", rule.from, rule.to);
        let scenarios = Documented::of(rule).count();
        assert_eq!(scenarios > 0, rule.is_enacted(), "{name}: a scenario");
        for cause in rule.causes {
            let needs = en::requirement(rule, *cause);
            assert!(needs.len() > "Nothing else.".len(), "{name}: {cause:?}");
            assert!(!en::timing(*cause).is_empty(), "{name}: {cause:?}");
        }
        assert!(!en::idle_effect(rule.idle_effect()).is_empty(), "{name}");
        let moves = rule.is_enacted() && rule.from != rule.to;
        assert_eq!(moves, !rule.causes.is_empty(), "{name}: a cause");
        assert_eq!(moves, observed.effects(rule).count() > 0, "{name}: seen");
        let is_told = Contradiction::of(rule).next().is_some();
        assert!(is_told || rule.evidence.is_alike_everywhere(), "{name}");
    }
}

#[test]
fn every_status_has_every_part_of_its_card() {
    let observed = Observed::in_the_documented_scenarios();
    for status in Status::ALL {
        assert!(!en::meaning(status).is_empty() && !en::seen_by(status).is_empty());
        let uncounted = en::uncounted(status.uncounted()).is_some();
        assert!(uncounted || !status.counted().is_empty(), "{status:?}");
        let names = Language::ALL.map(|language| status.name(language));
        assert!(names.iter().all(|name| !name.is_empty()), "{status:?}");
        let goes_on = !status.is_ended();
        let deeds = observed.deeds_without_change(status).count();
        assert!(!goes_on || deeds > 0, "{status:?}");
    }
}

#[test]
fn what_is_seen_of_a_change_has_a_cause_that_the_book_gives() {
    let observed = Observed::in_the_documented_scenarios();
    for rule in &RULES {
        for (cause, _) in observed.effects(rule) {
            assert!(rule.causes.contains(&cause), "{rule:?}: {cause:?}");
        }
    }
}

#[test]
fn the_end_of_every_documented_scenario_is_among_the_effects() {
    let observed = Observed::in_the_documented_scenarios();
    for rule in moving() {
        let (journal, change) = last_change(rule).expect("a scenario ends with it");
        let (_, effect) = observed
            .effects(rule)
            .find(|(cause, _)| *cause == change.cause)
            .expect("its cause is among them");
        assert!(effect.outcomes.contains(&change.outcome), "{rule:?}");
        let at_once = journal
            .changes()
            .iter()
            .filter(|other| (other.at, other.cause) == (change.at, change.cause))
            .filter(|other| other.queue != change.queue);
        for other in at_once {
            let told = OtherEntry {
                from: other.from,
                to: other.to,
                outcome: other.outcome,
            };
            assert!(effect.others.contains(&told), "{rule:?}: {told:?}");
        }
    }
}

#[test]
fn the_lead_who_ends_closes_the_collaborator_and_removes_the_invited() {
    let observed = Observed::in_the_documented_scenarios();
    let end = rule(Status::Active, Status::Removed);
    let (cause, effect) = observed.effects(end).next().expect("it is seen");
    assert_eq!(cause, Cause::EndSession);
    let become_of = |from: Status| {
        let others = effect.others.iter();
        let of = others.filter(|other| other.from == Some(from));
        of.map(|other| (other.to, other.outcome))
            .collect::<Vec<_>>()
    };
    let outcome = Some(Outcome::ClosedByTechnician);
    assert_eq!(
        become_of(Status::Collaborating),
        [(Status::Closed, outcome)]
    );
    assert_eq!(become_of(Status::Invitation), [(Status::Removed, outcome)]);
}

#[test]
fn what_leaves_a_status_is_not_listed_among_what_does_not() {
    let observed = Observed::in_the_documented_scenarios();
    let deeds: BTreeSet<_> = observed.deeds_without_change(Status::Active).collect();
    for cause in [
        Cause::SendChat,
        Cause::OpenTool,
        Cause::InviteTechnician,
        Cause::OfferLead,
    ] {
        assert!(deeds.contains(&cause), "{cause:?}");
    }
    assert!(!deeds.contains(&Cause::HoldSession));
    let ended: Vec<_> = observed.deeds_without_change(Status::Closed).collect();
    assert_eq!(ended, [Cause::SelectSession]);
}

/// How long until the idle limit strikes the entry of a change, once its console is hidden.
fn idle_for(mut desk: Desk, change: &Change) -> Option<TimeDelta> {
    let now = desk.now();
    desk.act(now, &Action::SetLimits(limits(0, 0, 999)));
    if let Some(technician) = change.queue.technician() {
        desk.act(now, &Action::Console(technician, ConsoleDeed::Hide));
    }
    let session = desk.session(change.session).expect("it is there");
    desk.deadlines(session)
        .find(|due| due.limit == Cause::IdleLimit && due.queue == change.queue)
        .map(|due| due.due_at - now)
}

#[test]
fn the_idle_clock_does_what_the_card_says() {
    let idle = TimeDelta::minutes(999);
    for rule in moving() {
        let (journal, change) = last_change(rule).expect("a scenario ends with it");
        let left = idle_for(journal.desk_at(change.at), &change);
        match rule.idle_effect() {
            IdleEffect::StartsAfresh => assert_eq!(left, Some(idle), "{rule:?}"),
            // During a reboot the link counts as up, so nothing has run before.
            IdleEffect::GoesOn if rule.from == Status::Rebooting => {
                assert_eq!(left, Some(idle), "{rule:?}");
            }
            IdleEffect::GoesOn => assert!(left.is_some_and(|left| left < idle), "{rule:?}"),
            IdleEffect::GoesOnInTheBackground => {
                assert_eq!(left, Some(idle), "{rule:?}: in the foreground");
                let mut hidden = journal.desk_at(change.at - TimeDelta::milliseconds(1));
                let before = idle_for(hidden.clone(), &change).expect("it runs without the link");
                let by = change.queue.technician().expect("a technician's");
                hidden.act(hidden.now(), &Action::Console(by, ConsoleDeed::Hide));
                let back = Action::Device(change.session, DeviceDeed::RestoreNetwork);
                hidden.act(change.at, &back);
                let left = idle_for(hidden, &change);
                assert_eq!(left, Some(before - TimeDelta::milliseconds(1)), "{rule:?}");
            }
            IdleEffect::CannotExpire | IdleEffect::Over => assert_eq!(left, None, "{rule:?}"),
        }
    }
}

#[test]
fn where_the_idle_limit_is_named_it_strikes_and_nowhere_else() {
    let names_it = |status| {
        let limits = en::limits(status).iter();
        limits.filter(|limit| limit.contains("idle limit")).count() > 0
    };
    for status in Status::ALL {
        let strikes = Rule::leaving(status).any(|rule| rule.causes.contains(&Cause::IdleLimit));
        assert_eq!(names_it(status), strikes, "{status:?}");
    }
    for status in [Status::Reconnecting, Status::Offline] {
        let limits = en::limits(status).concat();
        assert!(limits.contains("if the entry was Active"), "{limits}");
    }
}

#[test]
fn a_condition_says_of_which_cause_it_is() {
    let leaves = rule(Status::Collaborating, Status::Removed);
    let condition = en::condition(leaves.condition.expect("the table prints one"));
    assert!(condition.contains("idle limit only"), "{condition}");
    let needs = |rule, cause| en::requirement(rule, cause);
    let reboots = rule(Status::Rebooting, Status::Offline);
    assert!(needs(reboots, Cause::OfflineLimit).contains("collaborator"));
    let aborts = rule(Status::Active, Status::Aborted);
    let late = needs(aborts, Cause::FinishReboot);
    assert!(late.contains("disabled") && late == needs(aborts, Cause::DeviceBack));
    for from in [Status::Reconnecting, Status::Offline] {
        let idles = needs(rule(from, Status::TimedOut), Cause::IdleLimit);
        assert!(idles.contains("was Active before"), "{idles}");
    }
}
