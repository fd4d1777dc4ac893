//! The status of a row: a word of the report, and one that goes with its times.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::TimeDelta;

use crate::language::Language;
use crate::outcome::Outcome;
use crate::report::vocabulary::{Vocabulary, standings_called};
use crate::report::{Column, Standing, time_field::TimeField};

use super::super::finding::{Contradicted, What};
use super::About;
use super::cells::Cells;

/// So many different words are remembered: a report has a few, and a column of free text is none.
const REMEMBERED: usize = 1_000;

/// What the words of the file mean.
#[derive(Debug, Default)]
pub(super) struct Statuses {
    known: BTreeMap<String, Vec<Standing>>,
}

impl Statuses {
    /// Says what is wrong with the status of a row; returns what it means, where that is one thing.
    pub(super) fn check(
        &mut self,
        cells: &Cells,
        language: Option<Language>,
        about: &mut About,
    ) -> Option<Standing> {
        let word = about.row.value(Column::Status);
        if word.is_empty() {
            return None;
        }
        match *self.meanings(word, language) {
            [] => about.say(Some(Column::Status), What::UnknownStatus(word.to_string())),
            [standing] => {
                contradictions(standing, word, cells, about);
                return Some(standing);
            }
            ref several => {
                let what = What::AmbiguousStatus {
                    word: word.to_string(),
                    meanings: several
                        .iter()
                        .map(|it| Vocabulary::En.standing(*it))
                        .collect(),
                };
                about.say(Some(Column::Status), what);
            }
        }
        None
    }

    fn meanings(&mut self, word: &str, language: Option<Language>) -> &[Standing] {
        if self.known.len() >= REMEMBERED && !self.known.contains_key(word) {
            self.known.clear();
        }
        let known = self.known.entry(word.to_string());
        known.or_insert_with(|| meanings(word, language))
    }
}

/// What a word means: in the language that is asked for if it means one thing there.
fn meanings(word: &str, language: Option<Language>) -> Vec<Standing> {
    let all = standings_called(word);
    let Some(vocabulary) = language.map(Vocabulary::of) else {
        return all;
    };
    let is_said_so = |standing: &&Standing| {
        let words = vocabulary.standing_words(**standing);
        words.iter().any(|known| known.eq_ignore_ascii_case(word))
    };
    let there: Vec<_> = all.iter().filter(is_said_so).copied().collect();
    if there.is_empty() { all } else { there }
}

fn contradictions(standing: Standing, word: &str, cells: &Cells, about: &mut About) {
    let contradicted = |with| What::StatusContradictsTimes {
        status: word.to_string(),
        with,
    };
    let active = cells.duration(TimeField::Active).unwrap_or_default();
    if never_picked_up(standing) {
        if cells.start.is_there() {
            about.say(Some(Column::Status), contradicted(Contradicted::Start));
        } else if active > TimeDelta::zero() {
            about.say(Some(Column::Status), contradicted(Contradicted::Active));
        }
    }
    if goes_on(standing) && cells.end.is_there() {
        about.say(Some(Column::Status), contradicted(Contradicted::End));
    }
}

/// Whether nobody can have picked up what stands so.
const fn never_picked_up(standing: Standing) -> bool {
    match standing {
        Standing::Connecting
        | Standing::Waiting
        | Standing::Ended(Outcome::ClosedByWaitingCustomer | Outcome::DeclinedByCustomer) => true,
        Standing::Active
        | Standing::OnHold
        | Standing::Transferring
        | Standing::Rebooting
        | Standing::Reconnecting
        | Standing::Offline
        | Standing::Ended(_)
        | Standing::Disconnected
        | Standing::Rebooted
        | Standing::ClosedByActiveCustomer
        | Standing::NotAvailable => false,
    }
}

/// Whether what stands so is not over.
const fn goes_on(standing: Standing) -> bool {
    match standing {
        Standing::Connecting
        | Standing::Waiting
        | Standing::Active
        | Standing::OnHold
        | Standing::Transferring
        | Standing::Rebooting
        | Standing::Reconnecting
        | Standing::Offline => true,
        Standing::Ended(_)
        | Standing::Disconnected
        | Standing::Rebooted
        | Standing::ClosedByActiveCustomer
        | Standing::NotAvailable => false,
    }
}
