//! Routes through the rules: that they are true, the best, and all there are.

mod by_hand;
mod everything;
mod list;
mod search;
mod space;

use std::path::Path;
use std::time::{Duration, Instant};

use everything::Everything;
use queuescope_core::action::Action;
use queuescope_core::cause::Cause;
use queuescope_core::desk::Desk;
use queuescope_core::ids::Queue;
use queuescope_core::paths::letters::SESSION;
use queuescope_core::paths::{By, MOST, Route, routes, routes_from};
use queuescope_core::rules::RULES;
use queuescope_core::scenario::{Player, Scenario};
use queuescope_core::status::Status;

const LISTED: &str = include_str!("../core/src/paths/routes.txt");

fn pairs() -> impl Iterator<Item = (Status, Status)> {
    let to = |from| Status::ALL.into_iter().map(move |to| (from, to));
    Status::ALL.into_iter().flat_map(to)
}

fn all_routes() -> impl Iterator<Item = Route> {
    let measured = By::ALL
        .into_iter()
        .flat_map(|by| pairs().map(move |pair| (pair, by)));
    measured.flat_map(|((from, to), by)| routes(from, to, by).unwrap_or_default())
}

fn best(from: Status, to: Status, by: By) -> Route {
    let routes = routes(from, to, by).expect("there is a route");
    routes.into_iter().next().expect("there is a best one")
}

/// What a queue shows; up to where the route begins, time has to pass first.
fn shown(desk: &Desk, route: &Route, queue: Queue) -> Option<Status> {
    let mut desk = desk.clone();
    if desk.now() < route.begins_at {
        desk.advance(route.begins_at).expect("time goes on");
    }
    Some(desk.session(SESSION)?.entry(queue)?.status)
}

/// What is done on the route itself, and the statuses it leads to.
fn told(route: &Route) -> (Vec<Cause>, Vec<Status>) {
    let done = route.steps.iter().flat_map(|step| route.deeds(step));
    let deeds = done.map(|done| done.action.cause()).collect();
    let statuses = route.steps.iter().map(|step| step.rule.to).collect();
    (deeds, statuses)
}

#[test]
fn a_measure_is_known_by_its_word() {
    for by in By::ALL {
        assert!(!by.id().is_empty());
        assert_eq!(By::from_id(by.id()), Some(by));
    }
    assert_eq!(By::from_id("beauty"), None);
}

#[test]
fn the_list_of_routes_is_what_the_search_finds() {
    let found = list::list(&search::spaces());
    if found != LISTED {
        let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("routes.txt");
        std::fs::write(&place, found).expect("the list can be written");
        panic!(
            "the rules have other routes now: read {}, then let it be core/src/paths/routes.txt",
            place.display()
        );
    }
}

#[test]
fn every_listed_route_is_offered() {
    for (by, bit) in By::ALL.into_iter().zip([1, 2, 4]) {
        let offers = pairs().map(|(from, to)| routes(from, to, by).map_or(0, |all| all.len()));
        let lines = LISTED.lines().filter(|line| !line.starts_with('@'));
        let words = lines.flat_map(|line| line.split(' ').skip(1));
        let listed = words.filter(|word| (word.as_bytes()[0] - b'0') & bit != 0);
        assert_eq!(offers.sum::<usize>(), listed.count(), "{}", by.id());
    }
}

#[test]
fn every_pair_has_a_route_or_a_reason_and_every_route_plays_and_ends_as_wanted() {
    let mut count = 0;
    for route in all_routes() {
        let text = route.scenario();
        let scenario = Scenario::read(&text).expect("a route can be read");
        let mut player = Player::new(&scenario);
        for number in 0..scenario.steps.len() {
            if number == route.mark() {
                assert_eq!(shown(player.desk(), &route, route.queue), Some(route.from));
            }
            player.step().expect("there is a step").expect(&text);
        }
        let last = route.steps.last().expect("a route has a step");
        let ends_in = match route.to {
            Status::ClosedByTechnician => Status::Removed,
            to => to,
        };
        assert_eq!(
            shown(player.desk(), &route, last.queue),
            Some(ends_in),
            "{text}"
        );
        assert_eq!(player.desk(), route.journal().desk(), "{text}");
        count += 1;
    }
    assert!(count > 1_500, "only {count} routes");
}

#[test]
fn a_route_begins_at_an_empty_desk_and_where_the_entry_has_just_entered_the_first_status() {
    for route in all_routes() {
        let journal = route.journal();
        assert_eq!(journal.beginning().sessions().count(), 0);
        assert!(matches!(
            route.way_there()[0].action,
            Action::CreateSession(..)
        ));
        let until = journal
            .changes()
            .iter()
            .take_while(|one| one.at <= route.begins_at);
        let entered = until.filter(|one| one.queue == route.queue && one.to == route.from);
        assert!(
            entered.last().is_some_and(|one| one.at == route.begins_at),
            "{route:#?}"
        );
    }
}

#[test]
fn a_route_goes_by_enacted_rules_from_status_to_status() {
    for route in all_routes() {
        let mut status = route.from;
        for step in &route.steps {
            assert!(step.rule.is_enacted());
            assert_eq!(step.rule.from, status);
            assert!(
                step.cause
                    .is_none_or(|cause| step.rule.causes.contains(&cause))
            );
            status = step.rule.to;
        }
        let ends_so = |last| {
            last == route.to || (last, route.to) == (Status::Removed, Status::ClosedByTechnician)
        };
        assert!(ends_so(status), "{route:#?}");
        assert!(route.time() >= chrono::TimeDelta::zero());
    }
}

#[test]
fn every_enacted_rule_is_a_route_of_one_step() {
    for rule in RULES.iter().filter(|rule| rule.is_enacted()) {
        let best = best(rule.from, rule.to, By::Steps);
        assert_eq!(best.steps.len(), 1, "{rule:?}");
        assert_eq!(best.steps[0].rule, rule);
    }
}

#[test]
fn routes_come_best_first_and_each_leads_through_other_statuses() {
    let measure = |route: &Route, by| match by {
        By::Steps => i64::try_from(route.steps.len()).expect("few"),
        By::Time => route.time().num_milliseconds(),
        By::Actions => i64::try_from(route.actions()).expect("few"),
    };
    for by in By::ALL {
        for (from, to) in pairs() {
            let Ok(routes) = routes(from, to, by) else {
                continue;
            };
            assert!((1..=MOST).contains(&routes.len()));
            assert!(routes.is_sorted_by_key(|route| measure(route, by)));
            // No other measure's best has less of this one.
            for other in By::ALL {
                let other = best(from, to, other);
                assert!(measure(&routes[0], by) <= measure(&other, by), "{other:#?}");
            }
            let mut ways: Vec<_> = routes.iter().map(|route| told(route).1).collect();
            ways.sort_unstable();
            ways.dedup();
            assert_eq!(ways.len(), routes.len(), "{from:?} {to:?} {by:?}");
        }
    }
}

/// Where the walk has another number of steps. Its idle limit is longer than five minutes, so an entry
/// is Offline before it times out; and on the walk B's machine loses its network, which nobody does
/// on a route, so that a sender can miss the link, and end the session, before a recipient does.
const OTHERWISE_ON_THE_WALK: [(Status, Status, usize); 3] = [
    (Status::Reconnecting, Status::TimedOut, 2),
    (Status::Incoming, Status::ClosedByTechnician, 1),
    (Status::Outgoing, Status::ClosedByTechnician, 1),
];

#[test]
fn there_is_a_route_wherever_any_entry_on_the_walk_gets_and_none_has_fewer_steps() {
    let everything = Everything::counted_to(4);
    let mut wrong = Vec::new();
    for (from, to) in pairs() {
        let stays = (from, to) == (Status::TimedOut, Status::TimedOut);
        match routes(from, to, By::Steps) {
            Ok(routes) if stays => assert_eq!(routes.len(), 1),
            Ok(routes) => {
                let fewest = everything.fewest(from, to);
                // On the walk the waiting limit strikes before the system's two weeks are over, and
                // nobody but C is disabled.
                let is_beyond =
                    |cause| matches!(cause, Some(Cause::SystemLimit | Cause::DisableTechnician));
                let goes_beyond = routes[0].steps.iter().any(|step| is_beyond(step.cause));
                let steps = routes[0].steps.len();
                let mut otherwise = OTHERWISE_ON_THE_WALK.iter();
                if otherwise.any(|one| Some(*one) == fewest.map(|fewest| (from, to, fewest))) {
                    continue;
                }
                if fewest != Some(steps) && !(goes_beyond && fewest > Some(steps)) {
                    wrong.push(format!(
                        "{from:?} → {to:?}: {steps}, on the walk {fewest:?}"
                    ));
                }
            }
            Err(_) if everything.has(from, to) => wrong.push(format!("{from:?} → {to:?}: none")),
            Err(_) => {}
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn from_one_status_into_every_other_the_routes_are_those_between_the_two() {
    for by in By::ALL {
        for from in Status::ALL {
            for (to, found) in routes_from(from, by) {
                assert_eq!(found, routes(from, to, by), "{from:?} → {to:?}");
            }
        }
    }
}

#[test]
fn the_routes_for_all_pairs_are_there_at_once() {
    for by in By::ALL {
        let began = Instant::now();
        let found = Status::ALL
            .into_iter()
            .flat_map(|from| routes_from(from, by))
            .filter(|(_, found)| found.is_ok())
            .count();
        let took = began.elapsed();
        println!(
            "{} routes between 289 pairs by {}: {took:?}",
            found,
            by.id()
        );
        // Some milliseconds; the bound is for a machine that does much else besides.
        assert!(took < Duration::from_millis(500), "{took:?}");
    }
}
