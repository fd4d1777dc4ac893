//! An address that names something which is not there, and what is nearest to it.

use queuescope_core::busy::SettingsError;
use queuescope_core::language::Language;
use queuescope_core::status::Status;

use super::likeness::{distance, slug};
use super::{Address, ExplorerPlace, Key, Screen, Selection};

/// What an address names in vain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotFound {
    /// There is no such screen.
    Screen(String),
    /// There is no such status; perhaps it was to follow another.
    Status {
        /// The word that was read.
        name: String,
        /// The status it was to follow.
        from: Option<Status>,
    },
    /// A key of the explorer's query does not know the word behind it.
    Word {
        /// The key.
        key: Key,
        /// The word that was read.
        word: String,
        /// The place without it.
        place: ExplorerPlace,
    },
    /// The report has no such column.
    Column {
        /// The word that was read.
        word: String,
        /// The place without it.
        address: Box<Address>,
    },
    /// A key of the report's query does not know the word behind it.
    Value {
        /// The key.
        key: &'static str,
        /// The word that was read.
        word: String,
        /// The place without it.
        address: Box<Address>,
    },
    /// A setting of a busy desk cannot be followed.
    Setting {
        /// Why not.
        error: SettingsError,
        /// The place without it.
        address: Box<Address>,
    },
    /// The address goes on after its place.
    Rest {
        /// What nobody has asked for.
        rest: String,
        /// The place without it.
        address: Box<Address>,
    },
}

/// How many near places are offered.
const OFFERED: usize = 3;

impl NotFound {
    /// What the page shows meanwhile.
    pub fn shown(&self) -> Address {
        match self {
            Self::Screen(_) => Address::HOME,
            Self::Status { from: None, .. } => Screen::Explorer.address(),
            Self::Status {
                from: Some(from), ..
            } => Address::status(*from),
            Self::Word { place, .. } => Address::Explorer(*place),
            Self::Column { address, .. }
            | Self::Value { address, .. }
            | Self::Setting { address, .. }
            | Self::Rest { address, .. } => Address::clone(address),
        }
    }

    /// The nearest places that are there, the best first.
    pub fn nearest(&self) -> Vec<Address> {
        match self {
            Self::Screen(name) => nearest(name, Screen::ALL, |screen, name| {
                distance(name, screen.id())
            })
            .map(Screen::address)
            .collect(),
            Self::Status { name, from: None } => nearest(name, Status::ALL, unlikeness)
                .map(Address::status)
                .collect(),
            Self::Status {
                name,
                from: Some(from),
            } => nearest(name, Status::ALL, unlikeness)
                .map(|to| Address::Explorer(ExplorerPlace::of(Selection::between(*from, to))))
                .collect(),
            Self::Word { key, word, place } => nearest(word, key.choices(), |choice, word| {
                distance(word, choice.id())
            })
            .map(|choice| Address::Explorer(place.with(*key, Some(choice))))
            .collect(),
            Self::Column { address, .. }
            | Self::Value { address, .. }
            | Self::Setting { address, .. }
            | Self::Rest { address, .. } => {
                vec![Address::clone(address)]
            }
        }
    }
}

/// The candidates as near as the nearest, or nearly so.
fn nearest<T: Copy>(
    name: &str,
    candidates: impl IntoIterator<Item = T>,
    unlikeness: impl Fn(T, &str) -> usize,
) -> impl Iterator<Item = T> {
    let name = slug(name);
    let mut ranked: Vec<_> = candidates
        .into_iter()
        .map(|candidate| (unlikeness(candidate, &name), candidate))
        .collect();
    ranked.sort_by_key(|(unlikeness, _)| *unlikeness);
    let within = ranked.first().map_or(0, |(best, _)| best + 1);
    ranked
        .into_iter()
        .take_while(move |(unlikeness, _)| *unlikeness <= within)
        .map(|(_, candidate)| candidate)
        .take(OFFERED)
}

/// A status can be meant by its identifier or by its name in any language.
fn unlikeness(status: Status, name: &str) -> usize {
    Language::ALL
        .into_iter()
        .map(|language| distance(name, &slug(status.name(language))))
        .chain([distance(name, status.id())])
        .min()
        .unwrap_or(usize::MAX)
}
