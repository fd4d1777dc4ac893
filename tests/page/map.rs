//! The map: where everything on it stands, and in which light.

use queuescope_core::paths::{By, routes};
use queuescope_core::rules::{RULES, Rule};
use queuescope_core::scenario::{DOCUMENTED, Player, Scenario};
use queuescope_core::session::Session;
use queuescope_core::status::Status;
use queuescope_page::address::{Address, Filters, Selection, parse};
use queuescope_page::map::places::{Boxes, edge_path, place};
use queuescope_page::map::spotlight::{Light, Spotlight};
use queuescope_page::map::story::{Course, Scene};

type Point = (f64, f64);

fn pairs() -> impl Iterator<Item = (Status, Status)> {
    let to = |from| Status::ALL.into_iter().map(move |to| (from, to));
    Status::ALL.into_iter().flat_map(to)
}

/// The four points of a line.
fn points(path: &str) -> [Point; 4] {
    let numbers: Vec<f64> = path
        .split(['M', 'C', ' '])
        .filter(|number| !number.is_empty())
        .map(|number| number.parse().expect("a number"))
        .collect();
    let points: Vec<Point> = numbers.chunks(2).map(|pair| (pair[0], pair[1])).collect();
    let four: Result<[Point; 4], _> = points.try_into();
    four.unwrap_or_else(|_| panic!("{path} has four points"))
}

/// How far a point is from the box of a status; nothing within.
fn distance((x, y): Point, status: Status, boxes: Boxes) -> f64 {
    let (center, (width, height)) = (place(status), boxes.size());
    let beyond = |from: f64, to: f64, size: f64| ((from - to).abs() - size / 2.0).max(0.0);
    beyond(x, center.0, width).hypot(beyond(y, center.1, height))
}

#[test]
fn no_box_hides_another_and_all_of_them_are_seen() {
    for boxes in Boxes::ALL {
        let (width, height) = boxes.size();
        let (left, top, wide, high) = boxes.seen();
        for (one, other) in pairs() {
            let ((x, y), (to_x, to_y)) = (place(one), place(other));
            let apart = (x - to_x).abs() > width || (y - to_y).abs() > height;
            assert!(apart || one == other, "{one:?} {other:?} {boxes:?}");
            assert!(x - width / 2.0 > left && x + width / 2.0 < left + wide);
            assert!(y - height / 2.0 > top && y + height / 2.0 < top + high);
        }
    }
}

#[test]
fn every_line_leaves_one_box_and_its_head_reaches_the_other() {
    for boxes in Boxes::ALL {
        let (left, top, wide, high) = boxes.seen();
        for rule in &RULES {
            let [start, first, second, end] = points(&edge_path(rule.from, rule.to, boxes));
            assert!(distance(start, rule.from, boxes) < 0.1, "{rule:?}");
            let gap = distance(end, rule.to, boxes);
            assert!(gap > 0.1, "{rule:?} in {boxes:?}");
            assert!(gap <= boxes.arrow_room() + 0.1, "{rule:?} in {boxes:?}");
            // Halfway along it has gone furthest from the straight line.
            let reach = |a: f64, b: f64, c: f64, d: f64| (a + 3.0 * b + 3.0 * c + d) / 8.0;
            let x = reach(start.0, first.0, second.0, end.0);
            let y = reach(start.1, first.1, second.1, end.1);
            assert!(x > left && x < left + wide, "{rule:?} in {boxes:?}");
            assert!(y > top && y < top + high, "{rule:?} in {boxes:?}");
        }
    }
}

/// Lines and boxes in a light.
fn lit(spotlight: Spotlight, light: Light) -> (Vec<Status>, Vec<&'static Rule>) {
    let filters = Filters::NONE;
    let boxes = Status::ALL.into_iter();
    let lines = RULES.iter();
    (
        boxes
            .filter(|status| spotlight.of_box(*status, filters) == light)
            .collect(),
        lines
            .filter(|rule| spotlight.of_edge(rule, filters) == light)
            .collect(),
    )
}

#[test]
fn nothing_speaks_until_it_is_asked_for_and_then_a_status_with_its_neighbours_does() {
    let (boxes, lines) = lit(Spotlight::of_selection(Selection::Nothing), Light::Calm);
    assert_eq!((boxes.len(), lines.len()), (Status::ALL.len(), RULES.len()));
    for status in Status::ALL {
        let spotlight = Spotlight::on(Some(status), Spotlight::Off);
        let (boxes, lines) = lit(spotlight, Light::Calm);
        assert!(boxes.is_empty() && lines.is_empty());
        assert_eq!(lit(spotlight, Light::Center).0, [status]);
        let out: Vec<_> = Rule::leaving(status).collect();
        assert_eq!(lit(spotlight, Light::Out).1, out);
    }
}

#[test]
fn the_lines_that_a_filter_leaves_speak_without_being_pointed_at() {
    let Ok(Address::Explorer(place)) = parse("#/explorer?who=customer") else {
        panic!("it is a place in the explorer");
    };
    for rule in &RULES {
        let light = Spotlight::Off.of_edge(rule, place.filters);
        assert_eq!(light == Light::Along, place.filters.admit(rule), "{rule:?}");
    }
}

#[test]
fn a_route_that_is_looked_at_is_lit_from_its_first_change_to_its_last() {
    let mut without_a_route = 0;
    for (by, (from, to)) in By::ALL
        .into_iter()
        .flat_map(|by| pairs().map(move |pair| (by, pair)))
    {
        let route = 0;
        let spotlight = Spotlight::of_selection(Selection::Ways {
            from,
            to,
            by,
            route,
        });
        let (boxes, mut lines) = lit(spotlight, Light::Center);
        let Ok(found) = routes(from, to, by) else {
            without_a_route += 1;
            assert!(spotlight.route().is_none());
            assert!(boxes.contains(&from) && boxes.contains(&to));
            continue;
        };
        let shown = found[0].steps.iter().map(|step| step.rule);
        let mut shown: Vec<_> = shown.collect();
        let route = spotlight.route().expect("there is one");
        assert_eq!(route.changes().collect::<Vec<_>>(), shown);
        assert_eq!(spotlight.first(), from);
        let passed = |status: &&Status| {
            let mut ends = shown.iter().flat_map(|rule| [rule.from, rule.to]);
            ends.any(|end| end == **status)
        };
        let passed: Vec<_> = Status::ALL.iter().filter(passed).copied().collect();
        assert_eq!(boxes, passed);
        lines.sort_by_key(|rule| (rule.from, rule.to));
        shown.sort_by_key(|rule| (rule.from, rule.to));
        assert_eq!(lines, shown);
    }
    assert!(without_a_route > 0);
}

/// The scenes of a story, and whether something has changed before each.
fn scenes(text: &str) -> Vec<(Scene, bool, Vec<Status>)> {
    let scenario = Scenario::read(text).expect("a documented one can be read");
    let mut course = Course::default();
    let mut player = Player::new(&scenario);
    let mut moments = vec![(Vec::new(), Vec::new())];
    while let Some(step) = player.step() {
        let changes = step.expect("a documented one passes");
        course.goes_on(&changes);
        let entries = player.desk().sessions().flat_map(Session::entries);
        moments.push((entries.map(|entry| entry.status).collect(), changes));
    }
    let scene = |(here, changes): (Vec<Status>, Vec<_>)| {
        let scene = Scene::of(course, here.iter().copied(), &changes);
        (scene, !changes.is_empty(), here)
    };
    moments.into_iter().map(scene).collect()
}

#[test]
fn a_story_is_lit_from_its_beginning_to_its_end_and_it_is_seen_where_it_is() {
    let mut steps_without_a_change = 0;
    for one in &DOCUMENTED {
        let all = scenes(one.text);
        let shown = |scene: Scene| {
            let far = lit(Spotlight::Story(scene), Light::Far);
            (Status::ALL.len() - far.0.len(), RULES.len() - far.1.len())
        };
        let of_the_story = shown(all[0].0);
        for (scene, has_changed, mut here) in all {
            let spotlight = Spotlight::Story(scene);
            let (boxes, lines) = lit(spotlight, Light::Calm);
            assert!(boxes.is_empty() && lines.is_empty(), "{}", one.id);
            here.sort_unstable();
            here.dedup();
            assert_eq!(lit(spotlight, Light::Here).0, here, "{}", one.id);
            assert_eq!(shown(scene), of_the_story, "{}", one.id);
            if !has_changed && !here.is_empty() {
                steps_without_a_change += 1;
                assert!(lit(spotlight, Light::Center).1.is_empty(), "{}", one.id);
            }
        }
    }
    assert!(steps_without_a_change > 0);
}
