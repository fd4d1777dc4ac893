//! Rows that were there before: the same in every value, or of the same session and technician.
//!
//! Of each row a few bytes are remembered, so that a million fit. Two different rows look the same once in
//! more files than anybody has.

use alloc::collections::BTreeMap;

use super::super::finding::What;
use super::About;

/// What is remembered of earlier rows.
#[derive(Debug, Default)]
pub(super) struct Earlier {
    /// The first row of each session and technician, and what stood in it.
    first: BTreeMap<u64, (u64, u64)>,
    /// The others.
    others: BTreeMap<(u64, u64), u64>,
}

impl Earlier {
    /// Says whether the row was there before; returns whether it was, in every value.
    pub(super) fn compare(&mut self, about: &mut About) -> bool {
        let row = about.row;
        let places = *row.header.places();
        let all = print(row.record.values());
        let session = row.at(places.session);
        let whose = [session, row.at(places.technician)];
        let key = if session.is_empty() {
            all
        } else {
            print(whose.into_iter())
        };
        let Some(&(first, stood)) = self.first.get(&key) else {
            self.first.insert(key, (row.number, all));
            return false;
        };
        let same = if stood == all {
            Some(first)
        } else {
            self.others.get(&(key, all)).copied()
        };
        if let Some(same) = same {
            about.say(None, What::RepeatedRow(same));
            true
        } else {
            self.others.insert((key, all), row.number);
            about.say(None, What::RepeatedKey(first));
            false
        }
    }
}

/// What tells the session of a row from others: its number, or what stands for its name. A row without is a
/// session of its own.
pub(super) fn session(about: &About) -> u64 {
    let row = about.row;
    match row.at(row.header.places().session) {
        "" => print(core::iter::empty()) ^ row.number,
        id => id.parse().unwrap_or_else(|_| print([id].into_iter())),
    }
}

/// What stands for some values: other values have another, but for a chance of one in 2⁶⁴.
fn print<'a>(values: impl Iterator<Item = &'a str>) -> u64 {
    const SEED: u64 = 0x9e37_79b9_7f4a_7c15;
    let mix = |state: u64, word: u64| {
        let product = u128::from(state ^ word) * u128::from(SEED | 1);
        #[expect(clippy::cast_possible_truncation, reason = "both halves are taken")]
        let (low, high) = (product as u64, (product >> 64) as u64);
        (low ^ high).rotate_left(23).wrapping_add(word)
    };
    let mut state = SEED;
    for value in values {
        let (words, rest) = value.as_bytes().as_chunks::<8>();
        for word in words {
            state = mix(state, u64::from_le_bytes(*word));
        }
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        state = mix(state, u64::from_le_bytes(last));
        state = mix(state, value.len() as u64 ^ SEED);
    }
    mix(state, SEED)
}
