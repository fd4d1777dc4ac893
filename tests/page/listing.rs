//! A queue as it is sorted and filtered.

use chrono::TimeDelta;
use queuescope_core::ids::{Queue, SessionId, TechnicianId};
use queuescope_core::status::Status;
use queuescope_page::duration::is_far;
use queuescope_page::morning;
use queuescope_page::queue::{Column, Direction, Listing, Sort, Wish, by_itself, dues, shown};

const ANA: Queue = Queue::Technician(TechnicianId(0));

/// Letters as a browser compares them, as far as the names here need it.
fn letters(text: &str) -> String {
    text.to_lowercase().replace('ä', "a").replace('é', "e")
}

fn sorted(by: Column, direction: Direction) -> Wish {
    Wish {
        sort: Some(Sort { by, direction }),
        ..Wish::default()
    }
}

fn listing(wish: &Wish) -> Listing {
    Listing::of(morning::under_way().desk(), ANA, wish, letters)
}

fn names(rows: &[SessionId]) -> Vec<String> {
    let journal = morning::under_way();
    let name = |id: &SessionId| Some(journal.desk().session(*id)?.name.to_string());
    rows.iter().filter_map(name).collect()
}

#[test]
fn a_head_turns_the_order_upwards_then_downwards_then_away() {
    let by = |direction| {
        Some(Sort {
            by: Column::Name,
            direction,
        })
    };
    let first = Sort::turned(None, Column::Name);
    assert_eq!(first, by(Direction::Ascending));
    let second = Sort::turned(first, Column::Name);
    assert_eq!(second, by(Direction::Descending));
    assert_eq!(Sort::turned(second, Column::Name), None);
    assert_eq!(
        Sort::turned(second, Column::Lead).map(|sort| sort.by),
        Some(Column::Lead)
    );
}

#[test]
fn by_itself_a_queue_has_those_in_work_first_and_the_ended_last() {
    let journal = morning::under_way();
    let rows = by_itself(journal.desk(), ANA);
    assert_eq!(rows, listing(&Wish::default()).rows);
    let kins: Vec<_> = rows
        .iter()
        .filter_map(|id| shown(journal.desk().session(*id)?, ANA))
        .map(|entry| entry.status.kin())
        .collect();
    assert_eq!(kins.len(), 8);
    assert!(kins.is_sorted(), "{kins:?}");
}

#[test]
fn every_column_sorts_both_ways_and_loses_nobody() {
    let all = {
        let mut all = listing(&Wish::default()).rows;
        all.sort_unstable();
        all
    };
    for by in Column::ALL {
        for direction in [Direction::Ascending, Direction::Descending] {
            let mut rows = listing(&sorted(by, direction)).rows;
            rows.sort_unstable();
            assert_eq!(rows, all, "by {by:?}");
        }
        assert_eq!(Column::from_id(by.id()), Some(by));
    }
    let upwards = names(&listing(&sorted(Column::Name, Direction::Ascending)).rows);
    let mut downwards = names(&listing(&sorted(Column::Name, Direction::Descending)).rows);
    downwards.reverse();
    assert_eq!(upwards, downwards);
    assert!(upwards.is_sorted());
}

#[test]
fn by_what_is_next_those_are_sorted_of_which_it_is_shown_and_the_others_come_last() {
    let journal = morning::under_way();
    let desk = journal.desk();
    let next = |id: &SessionId| {
        let next = desk.next_deadline_in(desk.session(*id)?, ANA)?;
        (!is_far(next.due_at, desk.now())).then_some(next.due_at)
    };
    let order = |direction| {
        let rows = listing(&sorted(Column::Next, direction)).rows;
        let shown: Vec<_> = rows.iter().map(next).collect();
        (rows, shown)
    };
    let (up, upwards) = order(Direction::Ascending);
    let (down, downwards) = order(Direction::Descending);
    let near = upwards.iter().flatten().count();
    assert!(near > 1 && near < upwards.len(), "{upwards:?}");
    for shown in [&upwards, &downwards] {
        assert!(shown[..near].iter().all(Option::is_some), "{shown:?}");
    }
    assert!(upwards[..near].is_sorted());
    assert!(downwards[..near].is_sorted_by(|one, other| one >= other));
    // Those that show nothing stay as the queue stands by itself, whichever way it is sorted.
    let by_itself = by_itself(desk, ANA);
    let rest: Vec<_> = by_itself.iter().filter(|id| next(id).is_none()).collect();
    assert!(up[near..].iter().eq(rest.iter().copied()));
    assert!(down[near..].iter().eq(rest.iter().copied()));
}

#[test]
fn what_is_due_in_a_queue_is_told_from_the_nearest_to_the_farthest() {
    let journal = morning::under_way();
    let dues = dues(journal.desk(), ANA);
    assert!(dues.is_sorted());
    let in_a_day = journal.desk().now() + TimeDelta::days(1);
    assert!(dues.first().is_some_and(|due| *due < in_a_day));
    assert!(dues.last().is_some_and(|due| *due > in_a_day));
}

#[test]
fn a_search_and_statuses_leave_the_rest_out_and_count_all() {
    let wish = Wish {
        name: "an".to_owned(),
        ..Wish::default()
    };
    let found = listing(&wish);
    assert_eq!(names(&found.rows), ["Brandt"]);
    assert_eq!(found.total, 8);
    let counted: usize = found.statuses.iter().map(|(_, count)| count).sum();
    assert_eq!(counted, 8);

    let wish = Wish {
        statuses: vec![Status::Waiting, Status::Aborted],
        ..Wish::default()
    };
    let found = listing(&wish);
    assert_eq!(names(&found.rows), ["Visser"]);
    assert!(
        found.statuses.contains(&(Status::Aborted, 0)),
        "asked for, and shown with none"
    );
}
