//! The entries of a session.
//!
//! Most sessions have one entry, which is copied with the session. A session handed to a large group
//! has hundreds, and most of what is tried out on it is refused: these are shared with the session
//! it is a copy of until one of them changes.

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::ops::{Deref, DerefMut};

use crate::entry::Entry;

/// At least one entry, in the order they first appeared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Entries {
    One([Entry; 1]),
    Several(Arc<Vec<Entry>>),
}

impl Entries {
    pub(super) const fn new(first: Entry) -> Self {
        Self::One([first])
    }

    pub(super) fn push(&mut self, entry: Entry) {
        match self {
            Self::One([first]) => *self = Self::Several(Arc::new([first.clone(), entry].into())),
            Self::Several(entries) => Arc::make_mut(entries).push(entry),
        }
    }
}

impl Deref for Entries {
    type Target = [Entry];

    fn deref(&self) -> &[Entry] {
        match self {
            Self::One(entries) => entries,
            Self::Several(entries) => entries,
        }
    }
}

impl DerefMut for Entries {
    fn deref_mut(&mut self) -> &mut [Entry] {
        match self {
            Self::One(entries) => entries,
            Self::Several(entries) => Arc::make_mut(entries).as_mut_slice(),
        }
    }
}
