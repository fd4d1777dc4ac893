//! Scales, marks that are left out, and the way of the arrow keys.

use chrono::{DateTime, TimeDelta};
use queuescope_core::ids::SessionId;
use queuescope_core::timer::Instant;
use queuescope_page::morning;
use queuescope_page::timeline::axis::{Mark, marks};
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

/// How wide a character of the axis is, in pixels.
const CHARACTER: f64 = 7.0;

/// From where to where something stands at a mark, if it does.
fn stands(mark: &Mark) -> Option<(f64, f64)> {
    let count = u32::try_from(mark.written.len()).expect("a time is short");
    let half = f64::from(count) * CHARACTER / 2.0;
    mark.middle.map(|middle| (middle - half, middle + half))
}

#[test]
fn what_stands_at_the_axis_is_whole_and_over_nothing_else() {
    let mut at_edges = 0;
    for width in [90.0, 250.0, 296.0, 700.0, 1_340.0, 3_000.0] {
        for length in [
            1,
            7,
            60,
            300,
            4_000,
            90_000,
            1_300_000,
            40_000_000,
            300_000_000,
        ] {
            for shift in 0..40 {
                let from = second(1_767_600_000) + TimeDelta::milliseconds(shift * length * 7);
                let until = from + TimeDelta::seconds(length);
                let stretch = Stretch { from, until };
                let scale = Scale { stretch, width };
                let marks = marks(scale);
                let stand: Vec<_> = marks.iter().filter_map(stands).collect();
                let told = format!("{length} s on {width}: {marks:?}");
                assert!(
                    stand
                        .iter()
                        .all(|(left, right)| *left >= 0.0 && *right <= width),
                    "{told}"
                );
                assert!(stand.windows(2).all(|two| two[0].1 < two[1].0), "{told}");
                // Of two at the edges the one that has room moves in; all others stand where they belong.
                assert!(stand.len() + 2 >= marks.len(), "{told}");
                assert!(!stand.is_empty() || marks.is_empty(), "{told}");
                for mark in &marks {
                    let x = scale.x(mark.at);
                    let moved = mark.middle.is_some_and(|middle| (middle - x).abs() > 0.01);
                    at_edges += usize::from(moved);
                    assert!(!moved || x < 36.0 || x > width - 36.0, "{told}");
                }
            }
        }
    }
    assert!(at_edges > 0, "some have to move");
}

#[test]
fn where_nothing_is_drawn_yet_nothing_stands() {
    assert!(
        marks(minute_on(0.0))
            .iter()
            .all(|mark| mark.middle.is_none())
    );
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
