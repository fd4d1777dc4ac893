//! The routes that were found, as `routes.txt` lists them.
//!
//! A line `@status way way …` says how an entry gets into that status from an empty desk. The lines
//! below it are a status each that the entry can get into from there, with the routes: a digit for
//! the measures it is among the best by (1 steps, 2 time, 4 actions, added up), a letter for which
//! of the ways it begins with, one for the limits, and then its moves.

use super::{By, letters};
use crate::limits::Limits;
use crate::status::Status;

const ROUTES: &str = include_str!("routes.txt");

/// A route as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Known {
    /// The limits it needs.
    pub(super) limits: Limits,
    /// The moves up to where it begins.
    pub(super) way_there: &'static str,
    /// The moves of the route itself.
    pub(super) moves: &'static str,
}

/// The best routes between two statuses by that measure, in the order of the file.
pub(super) fn routes(from: Status, to: Status, by: By) -> impl Iterator<Item = Known> {
    let section = ROUTES.split('@').find_map(|section| {
        let section = section.strip_prefix(from.id())?;
        section.starts_with(' ').then_some(section)
    });
    let (ways, lines) = section
        .and_then(|section| section.split_once('\n'))
        .unwrap_or_default();
    let line = lines.lines().find_map(|line| {
        let line = line.strip_prefix(to.id())?;
        line.starts_with(' ').then_some(line)
    });
    let words = line.unwrap_or_default().split_ascii_whitespace();
    words.filter_map(move |word| read(word, ways, by))
}

fn read(word: &'static str, ways: &'static str, by: By) -> Option<Known> {
    let &[measures, way, limits] = word.as_bytes().first_chunk()?;
    let is_among_the_best = measures.checked_sub(b'0')? & bit(by) != 0;
    let way = usize::from(way.checked_sub(b'a')?);
    is_among_the_best.then_some(Known {
        limits: letters::limits(limits)?,
        way_there: ways.split_ascii_whitespace().nth(way)?,
        moves: word.get(3..)?,
    })
}

const fn bit(by: By) -> u8 {
    match by {
        By::Steps => 1,
        By::Time => 2,
        By::Actions => 4,
    }
}
