//! Files damaged in every way that a disk, a program or a person can think of: they are read or called what
//! they are, and nothing is lost.

use proptest::prelude::*;
use queuescope_core::audit::{Asked, NoReport, Order};
use queuescope_core::language::Language;
use queuescope_core::words::en;

use super::file::{Checked, in_pieces, pipe, row};

/// What may stand in a file, and what may be put between two bytes of one.
const PIECES: [&str; 24] = [
    "|",
    "\n",
    "\r\n",
    "\"",
    "\t",
    ";",
    ",",
    "OK\n\n",
    "Legend\n",
    "\u{feff}",
    "\0",
    "<",
    "&amp;",
    "<row>",
    "</field>",
    "ü",
    "'",
    "-",
    "00:00:01",
    "3/14/2026 8:41:07 AM",
    "Start Time|End Time|Session ID|Status|Total Time|",
    "Waiting",
    "2026-03-02T08:00:00+01:00",
    "]]>",
];

fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let inserted = (0_usize..2_000, 0..PIECES.len());
    let byte = (0_usize..2_000, any::<u8>());
    let cut = 0_usize..2_000;
    (
        prop::collection::vec(inserted, 0..12),
        prop::collection::vec(byte, 0..4),
        prop::option::weighted(0.3, cut),
    )
        .prop_map(|(inserted, bytes, cut)| {
            let rows = [
                row(&[]),
                row(&[("Session ID", "2")]),
                row(&[("Your Name:", "Zoë")]),
            ];
            let mut file = pipe(&rows).into_bytes();
            for (at, piece) in inserted {
                let at = at.min(file.len());
                file.splice(at..at, PIECES[piece].bytes());
            }
            for (at, byte) in bytes {
                let length = file.len();
                file[at % length] = byte;
            }
            file.truncate(cut.unwrap_or(usize::MAX));
            file
        })
}

fn read(file: &[u8], length: usize, asked: Asked) -> Result<Checked, NoReport> {
    in_pieces(file, length, asked, None)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 4_000,
        rng_seed: proptest::test_runner::RngSeed::Fixed(12),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_is_in_a_file_is_read_or_called_what_it_is(file in damaged(), piece in 1_usize..300) {
        let asked = Asked { order: Some(Order::DayFirst), ..Asked::default() };
        let whole = read(&file, file.len().max(1), asked.clone());
        match (&whole, &read(&file, piece, asked)) {
            (Ok(whole), Ok(pieces)) => {
                prop_assert_eq!(whole.said(), pieces.said());
                prop_assert_eq!(&whole.values, &pieces.values);
                prop_assert_eq!(whole.rows, whole.values.len() as u64);
                let lines = file.split(|byte| *byte == b'\n').count() as u64;
                for finding in &whole.findings {
                    prop_assert!(!en::audit::finding(&finding.what, Language::En).is_empty(), "{finding:?}");
                    prop_assert!(finding.row <= whole.rows && (1..=lines).contains(&finding.line), "{finding:?}");
                }
            }
            (Err(whole), Err(pieces)) => {
                prop_assert_eq!(whole, pieces);
                prop_assert!(en::audit::no_report(whole).ends_with('.'));
            }
            _ => prop_assert!(false, "in pieces it is something else"),
        }
    }
}
