//! The rows of a file behind one of its figures.

use queuescope_page::check::{FoundRow, Request, Said, Wish};

use super::read::told;
use crate::audit::file::{pipe, row};

#[test]
fn the_rows_behind_a_figure_are_those_it_counts() {
    let file = pipe(&[
        row(&[]),
        row(&[
            ("Session ID", "2"),
            ("Waiting Time", "00:01:13"),
            ("Technician Name", "Ben"),
        ]),
        // It is there twice, and counted once.
        row(&[]),
        row(&[
            ("Session ID", "4"),
            ("Waiting Time", ""),
            ("Start Time", "3/14/2026 9:00:00 AM"),
            ("Technician Name", ""),
            ("Technician ID", ""),
        ]),
    ]);
    let (all, read) = told(file.as_bytes(), 500, &Request::default());
    let Some(Said::Over(over)) = all.last() else {
        panic!("it is over");
    };
    let figures = over.figures.as_ref().expect("a report has figures");
    assert_eq!(figures.sessions, 3);
    for (word, rows) in [
        ("waited", &[1, 2][..]),
        ("picked-up:72", &[1]),
        ("not-picked-up:72", &[2]),
        ("handled", &[1, 2, 4]),
        ("technicians", &[1, 2]),
        ("technician:Ben", &[2]),
        ("hour:2026-03-14T08", &[1, 2]),
        ("hour:2026-03-14T09", &[4]),
        ("lost", &[]),
        ("nothing", &[]),
    ] {
        let found: Vec<_> = read.behind(word).iter().map(|line| line.row).collect();
        assert_eq!(found, rows, "{word}");
    }
    let said = &read.behind("technician:Ben")[0].said;
    assert_eq!(
        said,
        "2 · Customer 01 · Ben · Closed by technician · 3/14/2026 8:41:07 AM · Waiting Time 00:01:13 · \
         Total Time 00:31:33"
    );
    // Each asking is answered from the beginning of the file.
    assert_eq!(read.behind("technician:Ben").len(), 1);
    let rows = read.behind("technicians").into_iter();
    let rows: Vec<_> = rows
        .map(|line| FoundRow::new(line, str::to_lowercase))
        .collect();
    let places = |find: &str| {
        let wish = Wish {
            find: find.to_owned(),
            ..Wish::default()
        };
        wish.places_of_rows(&rows)
    };
    assert_eq!(
        (places(""), places("ben"), places("1")),
        (vec![0, 1], vec![1], vec![0, 1])
    );
    assert_eq!(places("2 · customer"), [1]);
}
