//! The rule book against the counts of the documents.

use std::collections::BTreeSet;

use queuescope_core::book::Format;
use queuescope_core::language::Language;
use queuescope_core::rules::{RULES, Rule};
use queuescope_core::status::{Kin, Status};
use queuescope_core::words::en::PROCEDURES;
use serde_json::Value;

/// `status-changes`, transcribed a second time: the edge of each row, in the order printed.
const ROWS: &str = "
Connecting>Waiting Connecting>Removed
Waiting>Active Waiting>Outgoing Waiting>Removed Waiting>Reconnecting Waiting>Rebooting
Active>Closed Active>TimedOut Active>Removed Active>Rebooting Active>Reconnecting
Active>Collaborating Active>OnHold Active>Outgoing
OnHold>Active OnHold>Outgoing OnHold>Rebooting OnHold>Collaborating OnHold>Closed
OnHold>Reconnecting
Reconnecting>Active Reconnecting>OnHold Reconnecting>TimedOut Reconnecting>Removed
Reconnecting>Waiting Reconnecting>Incoming Reconnecting>Offline
Offline>Active Offline>TimedOut Offline>Removed Offline>OnHold Offline>Waiting
Incoming>Outgoing Incoming>Reconnecting Incoming>Rebooting Incoming>Removed Incoming>Active
Outgoing>Active Outgoing>Incoming Outgoing>Rebooting Outgoing>Closed Outgoing>Removed
Invitation>Collaborating Invitation>Removed
Collaborating>Rebooting Collaborating>Removed Collaborating>Closed Collaborating>OnHold
Collaborating>Removed Collaborating>Active
Rebooting>Active Rebooting>Closed Rebooting>Removed Rebooting>Outgoing Rebooting>OnHold
Rebooting>Incoming Rebooting>Collaborating Rebooting>Waiting
Closed>Removed TimedOut>TimedOut TimedOut>Removed
";

fn count(which: impl Fn(&Rule) -> bool) -> usize {
    RULES.iter().filter(|rule| which(rule)).count()
}

#[test]
fn there_are_seventeen_statuses_with_a_name_in_every_language() {
    assert_eq!(Status::ALL.len(), 17);
    for language in Language::ALL {
        let names: BTreeSet<_> = Status::ALL.map(|status| status.name(language)).into();
        // French has one name for Waiting and On Hold.
        let distinct = if language == Language::Fr { 16 } else { 17 };
        assert_eq!(names.len(), distinct, "{}", language.code());
    }
    for status in Status::ALL {
        assert_eq!(Status::from_id(status.id()), Some(status));
    }
}

#[test]
fn the_union_of_the_documents_has_89_edges() {
    let in_table = |rule: &Rule| rule.evidence.in_status_table();
    let in_changes = |rule: &Rule| rule.evidence.in_status_changes();
    assert_eq!(RULES.len(), 89);
    assert_eq!(count(|rule| in_table(rule) && in_changes(rule)), 51);
    assert_eq!(count(|rule| in_table(rule) && !in_changes(rule)), 28);
    assert_eq!(count(|rule| !in_table(rule) && in_changes(rule)), 10);
    let edges: BTreeSet<_> = RULES.iter().map(|rule| (rule.from, rule.to)).collect();
    assert_eq!(edges.len(), 89, "an edge stands in the table once");
}

#[test]
fn every_row_of_the_status_changes_is_cited_by_the_rule_of_its_edge() {
    let rows: Vec<_> = ROWS.split_whitespace().collect();
    assert_eq!(rows.len(), 62);
    for (number, edge) in (1u8..).zip(rows) {
        let citing: Vec<_> = RULES
            .iter()
            .filter(|rule| rule.evidence.rows.contains(&number))
            .map(|rule| format!("{:?}>{:?}", rule.from, rule.to))
            .collect();
        assert_eq!(citing, [edge], "row {number}");
    }
}

#[test]
fn five_rules_are_disputed_and_no_other() {
    let disputed: Vec<_> = RULES
        .iter()
        .filter(|rule| !rule.is_enacted())
        .map(|rule| (rule.from, rule.to))
        .collect();
    assert_eq!(
        disputed,
        [
            (Status::Active, Status::Offline),
            (Status::Active, Status::ClosedByWaitingCustomer),
            (Status::Incoming, Status::OnHold),
            (Status::Incoming, Status::Closed),
            (Status::Outgoing, Status::OnHold),
        ]
    );
    assert_eq!(count(Rule::is_enacted), 84);
}

#[test]
fn every_enacted_rule_knows_what_causes_it() {
    for rule in &RULES {
        let stays = rule.from == rule.to;
        assert_eq!(
            rule.causes.is_empty(),
            !rule.is_enacted() || stays,
            "{:?} → {:?}",
            rule.from,
            rule.to
        );
    }
}

#[test]
fn every_procedure_is_told_in_steps() {
    for (number, steps) in (1..).zip(PROCEDURES) {
        assert!(!steps.is_empty(), "row {number}");
        for step in steps {
            assert!(
                step.ends_with('.') && step.len() > 10,
                "row {number}: {step}"
            );
        }
    }
}

#[test]
fn the_rule_book_as_json_holds_all_of_it() {
    let book: Value = serde_json::from_str(&Format::Json.write()).expect("it is JSON");
    let statuses = book["statuses"].as_array().expect("a list of statuses");
    let rules = book["rules"].as_array().expect("a list of rules");
    assert_eq!((statuses.len(), rules.len()), (17, 89));
    let disputed = rules.iter().filter(|rule| rule["standing"] == "disputed");
    assert!(disputed.clone().all(|rule| rule["reason"].is_string()));
    assert_eq!(disputed.count(), 5);
    let names: BTreeSet<_> = statuses
        .iter()
        .map(|one| &one["name"]["en"])
        .map(ToString::to_string)
        .collect();
    for rule in rules {
        assert!(names.contains(&rule["from"].to_string()), "{rule}");
        assert!(names.contains(&rule["to"].to_string()), "{rule}");
    }
    let hold = rules
        .iter()
        .find(|rule| rule["from"] == "Active" && rule["to"] == "On Hold")
        .expect("Active → On Hold is documented");
    let evidence = serde_json::json!({
        "next": ["en", "fr", "nl"], "previous": ["en", "fr", "nl"], "rows": [14]
    });
    assert_eq!(hold["evidence"], evidence);
}

#[test]
fn the_english_table_lost_cells_and_there_is_no_german_one() {
    let previous = |from, to| {
        let rule = Rule::find(from, to).expect("it is documented");
        rule.evidence
            .previous
            .languages()
            .map(Language::code)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        previous(Status::Waiting, Status::Active),
        ["en", "fr", "nl"]
    );
    assert_eq!(previous(Status::Waiting, Status::Outgoing), ["fr", "nl"]);
    assert!(
        RULES
            .iter()
            .all(|rule| !rule.evidence.next.contains(Language::De))
    );
}

#[test]
fn the_ways_out_and_in_of_a_status_are_the_rules_that_leave_and_enter_it() {
    assert_eq!(Rule::leaving(Status::Active).count(), 13);
    assert_eq!(Rule::entering(Status::Active).count(), 8);
    assert!(Rule::leaving(Status::Removed).next().is_none());
    assert!(Rule::leaving(Status::Offline).all(|rule| rule.from == Status::Offline));
    assert!(Rule::entering(Status::Offline).all(|rule| rule.to == Status::Offline));
}

#[test]
fn a_rule_is_cited_by_a_number_that_stays() {
    for (number, rule) in (1..).zip(&RULES) {
        assert_eq!(rule.number(), number);
    }
    let number = |from, to| Rule::find(from, to).map(Rule::number);
    assert_eq!(number(Status::Connecting, Status::Waiting), Some(1));
    assert_eq!(number(Status::Incoming, Status::Active), Some(32));
    assert_eq!(number(Status::Reconnecting, Status::Removed), Some(75));
    assert_eq!(number(Status::Closed, Status::Removed), Some(89));
}

#[test]
fn languages_are_offered_by_their_own_names() {
    let names = Language::ALL.map(Language::own_name);
    assert_eq!(names, ["English", "Deutsch", "Français", "Nederlands"]);
}

#[test]
fn every_kin_has_an_identifier_of_its_own() {
    let ids = Kin::ALL.map(Kin::id);
    let expected = [
        "waiting-for-us",
        "in-work",
        "waiting-for-others",
        "disturbed",
        "ended",
    ];
    assert_eq!(ids, expected);
}
