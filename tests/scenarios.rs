//! The documented scenarios against the rule book: each ends in its change, and together they reach
//! every enacted rule.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use queuescope_core::change::Change;
use queuescope_core::desk::Desk;
use queuescope_core::rules::{RULES, Rule};
use queuescope_core::scenario::{DOCUMENTED, Documented, Player, Scenario, Theme};
use queuescope_core::status::Status;
use queuescope_core::words::en;

/// A documented scenario, played to its end.
struct Played {
    documented: &'static Documented,
    scenario: Scenario,
    desk: Desk,
    changes: Vec<Change>,
}

fn play(documented: &'static Documented) -> Played {
    let id = documented.id;
    let scenario = Scenario::read(documented.text).unwrap_or_else(|error| panic!("{id}: {error}"));
    let mut player = Player::new(&scenario);
    let mut changes = Vec::new();
    while let Some(step) = player.step() {
        match step {
            Ok(more) => changes.extend(more),
            Err(failure) => {
                let missed = en::missed(&failure.missed, player.desk());
                panic!("{id}, step {}: {missed}", failure.step);
            }
        }
    }
    let desk = player.desk().clone();
    Played {
        documented,
        scenario,
        desk,
        changes,
    }
}

fn all() -> Vec<Played> {
    DOCUMENTED.iter().map(play).collect()
}

fn rule_of_row(row: u8) -> &'static Rule {
    let mut rules = RULES.iter();
    rules
        .find(|rule| rule.evidence.rows.contains(&row))
        .expect("every row is cited")
}

/// The rules that a play enacts. Timed out → Timed out is no change: it is enacted where an entry is
/// found Timed out at one time and found so again at a later one.
fn enacted(played: &Played) -> Vec<&'static Rule> {
    let mut found: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for step in &played.scenario.steps {
        for expected in &step.expect {
            if expected.status == Some(Status::TimedOut) {
                let entry = (expected.session.name.as_str(), expected.queue);
                found.entry(entry).or_default().insert(step.at);
            }
        }
    }
    let stays = found.values().any(|times| times.len() > 1);
    let stay = Rule::find(Status::TimedOut, Status::TimedOut).filter(|_| stays);
    let changes = played.changes.iter().flat_map(Change::rules);
    changes.chain(stay).collect()
}

#[test]
fn every_documented_scenario_plays_to_its_end() {
    assert!(all().iter().all(|played| !played.changes.is_empty()));
}

#[test]
fn every_title_says_in_words_what_only_this_story_tells() {
    let titles = all().into_iter().map(|played| played.scenario.title);
    let titles: BTreeSet<_> = titles.collect();
    assert_eq!(titles.len(), DOCUMENTED.len());
    for title in titles {
        assert!(!title.contains('→') && title.contains(' '), "{title}");
    }
}

#[test]
fn what_a_story_is_about_follows_from_what_happens_in_it() {
    let themes = |id: &str| {
        let played = DOCUMENTED
            .iter()
            .find(|documented| documented.id == id)
            .map(play);
        let Played {
            scenario, changes, ..
        } = played.expect("it is documented");
        let causes = changes.iter().map(|change| change.cause);
        Theme::of_story(&scenario, causes).collect::<Vec<_>>()
    };
    assert_eq!(themes("change-03"), []);
    assert_eq!(themes("change-38"), [Theme::Transfer]);
    assert_eq!(themes("change-13"), [Theme::Collaboration]);
    assert_eq!(
        themes("change-21"),
        [Theme::OnHold, Theme::Connection],
        "a loss is detected, too"
    );
    assert_eq!(
        themes("table-rebooting-offline"),
        [Theme::Reboot, Theme::Limits]
    );
    assert_eq!(
        themes("case-disabled-is-nobodys-goal").last(),
        Some(&Theme::Refusal)
    );
    for theme in Theme::ALL {
        assert_eq!(Theme::from_id(theme.id()), Some(theme));
    }
}

#[test]
fn each_procedure_ends_in_exactly_the_documented_change() {
    let mut rows = Vec::new();
    for played in all() {
        let Some(row) = played.documented.row else {
            continue;
        };
        rows.push(row);
        let id = played.documented.id;
        assert_eq!(id, format!("change-{row:02}"));
        let rule = rule_of_row(row);
        let staff = played.desk.staff();
        let is_meant = |change: &&Change| staff.queue_name(change.queue) == played.documented.queue;
        let last = played
            .changes
            .iter()
            .rev()
            .find(is_meant)
            .expect("it changed");
        if rule.from == rule.to {
            assert_eq!(last.to, rule.to, "{id}");
        } else {
            assert_eq!((last.from, last.to), (Some(rule.from), rule.to), "{id}");
        }
        let end = played.scenario.steps.last().expect("it has steps");
        let states_it = |expected: &queuescope_core::scenario::Expectation| {
            expected.queue == last.queue && expected.status == Some(rule.to)
        };
        assert!(end.expect.iter().any(states_it), "{id} says how it ends");
    }
    assert_eq!(rows, (1..=62).collect::<Vec<u8>>());
}

#[test]
fn each_edge_that_only_the_table_prints_has_a_scenario_that_ends_in_it() {
    for rule in RULES.iter().filter(|rule| rule.is_enacted()) {
        if !rule.evidence.rows.is_empty() {
            continue;
        }
        let id = format!("table-{}-{}", rule.from.id(), rule.to.id());
        let mut documented = DOCUMENTED.iter();
        let documented = documented
            .find(|one| one.id == id)
            .unwrap_or_else(|| panic!("there is no {id}"));
        let played = play(documented);
        let staff = played.desk.staff();
        let mut changes = played.changes.iter().rev();
        let last = changes
            .find(|change| staff.queue_name(change.queue) == documented.queue)
            .expect("it changed");
        assert!(
            last.rules().any(|enacted| enacted == rule),
            "{id}: {last:?}"
        );
        let end = played.scenario.steps.last().expect("it has steps");
        let mut expected = end.expect.iter();
        assert!(
            expected.any(|one| one.queue == last.queue && one.status == Some(last.to)),
            "{id} says how it ends"
        );
    }
}

#[test]
fn every_scenario_file_is_documented_and_every_documented_one_is_a_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/scenarios");
    let files: BTreeSet<_> = fs::read_dir(folder)
        .expect("the scenarios are there")
        .map(|entry| entry.expect("the scenarios are there").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    let documented = DOCUMENTED.iter().map(|one| format!("{}.json", one.id));
    assert_eq!(files, documented.collect());
}

#[test]
fn every_enacted_rule_is_reached_and_no_disputed_one() {
    let reached: BTreeSet<_> = all()
        .iter()
        .flat_map(enacted)
        .map(|rule| (rule.from, rule.to))
        .collect();
    let is_reached = |rule: &&Rule| reached.contains(&(rule.from, rule.to));
    let of = |standing: bool| {
        RULES
            .iter()
            .filter(move |rule| rule.is_enacted() == standing)
    };
    println!(
        "coverage: {}/{} enacted, {}/{} disputed",
        of(true).filter(is_reached).count(),
        of(true).count(),
        of(false).filter(is_reached).count(),
        of(false).count()
    );
    let missing: Vec<_> = of(true).filter(|rule| !is_reached(rule)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
    assert_eq!(of(false).filter(is_reached).count(), 0);
}

#[test]
fn every_change_follows_an_enacted_rule_for_one_of_its_causes() {
    for played in all() {
        for change in &played.changes {
            let id = played.documented.id;
            if change.from.is_none() && change.origin.is_none() {
                let appears = [Status::Connecting, Status::Invitation];
                assert!(appears.contains(&change.to), "{id}: {change:?}");
                continue;
            }
            assert!(change.rules().next().is_some(), "{id}: {change:?}");
            for rule in change.rules() {
                assert!(rule.is_enacted(), "{id}: {rule:?}");
                assert!(rule.causes.contains(&change.cause), "{id}: {change:?}");
            }
        }
    }
}

#[test]
fn a_play_is_the_same_each_time() {
    for documented in &DOCUMENTED {
        let (once, again) = (play(documented), play(documented));
        assert_eq!(once.changes, again.changes);
        assert_eq!(once.desk, again.desk);
    }
}
