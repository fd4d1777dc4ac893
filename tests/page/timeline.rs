//! Scales, marks that are left out, and the way of the arrow keys.

use chrono::{DateTime, TimeDelta};
use queuescope_core::ids::SessionId;
use queuescope_core::timer::Instant;
use queuescope_page::morning;
use queuescope_page::timeline::lanes::Story;
use queuescope_page::timeline::scale::{Scale, Stretch};
use queuescope_page::timeline::spots::{Spot, step};
use queuescope_page::timeline::thinned::thinned;

fn second(seconds: i64) -> Instant {
    DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
}

fn minute_on(width: f64) -> Scale {
    let stretch = Stretch {
        from: second(0),
        until: second(60),
    };
    Scale { stretch, width }
}

#[test]
fn what_is_zoomed_stays_where_it_was() {
    let scale = minute_on(600.0);
    assert!((scale.x(second(15)) - 150.0).abs() < 1e-9);
    for times in [0.5, 0.9, 1.5, 100.0] {
        let closer = Scale {
            stretch: scale.stretch.zoomed(times, second(15)),
            ..scale
        };
        assert!((closer.x(second(15)) - 150.0).abs() < 0.5, "{times} times");
    }
    let shown = scale.stretch.showing(second(500));
    assert_eq!(shown.middle(), second(500));
    assert!((shown.length() - scale.stretch.length()).abs() < 1.0);
    assert_eq!(scale.stretch.showing(second(60)), scale.stretch);
    assert_eq!(scale.stretch.moved(0.5).from, second(30));
}

#[test]
fn of_very_many_marks_those_are_drawn_that_can_be_told_apart() {
    let few: Vec<_> = (0..400).map(second).collect();
    let drawn = thinned(&few, || minute_on(600.0), || None);
    assert_eq!(drawn.len(), few.len());

    let many: Vec<_> = (-1_000..2_000)
        .map(|tenth| second(0) + TimeDelta::milliseconds(tenth * 100))
        .collect();
    let drawn = thinned(&many, || minute_on(600.0), || Some(7));
    assert!(drawn.is_sorted());
    assert!(drawn.contains(&7), "the one with the focus");
    assert!(drawn.len() <= 600 / 3 + 3, "{} marks", drawn.len());
    let in_sight = drawn.iter().filter(|mark| **mark >= 1_000).count();
    assert!(in_sight >= 150, "{in_sight} in sight");
}

#[test]
fn arrow_keys_go_along_a_row_and_to_what_had_happened_by_then_in_the_next() {
    let journal = morning::under_way();
    let story = Story::of(&journal, SessionId(1));
    let stories = [story.clone()];
    let first = Spot {
        picture: 0,
        row: 0,
        item: 0,
    };
    assert_eq!(step(&stories, first, "ArrowLeft"), None);
    assert_eq!(step(&stories, first, "ArrowUp"), None);
    assert_eq!(step(&stories, first, "x"), None);
    let last = step(&stories, first, "End").expect("a row has an end");
    assert_eq!(last.item, story.moments(0).len() - 1);
    assert_eq!(step(&stories, last, "ArrowRight"), None);
    assert_eq!(step(&stories, last, "Home"), Some(first));
    let below = step(&stories, last, "ArrowDown").expect("what was done stands below");
    let at = story.moments(0)[last.item];
    let there = story.moments(below.row);
    assert!(there[below.item] <= at);
    assert!(there.get(below.item + 1).is_none_or(|next| *next > at));
    let beyond = Spot { item: 99, ..first };
    assert_eq!(step(&stories, beyond, "ArrowDown"), None);
}
