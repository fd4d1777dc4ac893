//! Which status a word means: the seventeen names in the four languages of the documents, and their
//! identifiers.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;

use crate::audit::finding::What;
use crate::echo::echo;
use crate::language::Language;
use crate::status::Status;

/// So many words are kept: more than there are, and fewer than somebody could make of them.
const MOST: usize = 256;

/// The words that were read so far: a log says the same few over and over.
#[derive(Debug, Default)]
pub(super) struct Words(BTreeMap<Box<str>, Status>);

impl Words {
    /// The status that a word means; capital letters make no difference. Else what is wrong with the word.
    pub(super) fn status(&mut self, word: &str) -> Result<Status, What> {
        if let Some(status) = self.0.get(word) {
            return Ok(*status);
        }
        let status = status(word.trim())?;
        if self.0.len() < MOST {
            self.0.insert(word.into(), status);
        }
        Ok(status)
    }
}

fn status(word: &str) -> Result<Status, What> {
    let meanings = || {
        let all = Status::ALL.into_iter();
        all.filter(|status| is_called(*status, word))
    };
    let Some(status) = meanings().next() else {
        return Err(What::UnknownStatus(echo(word)));
    };
    if meanings().count() == 1 {
        return Ok(status);
    }
    // "En attente" in the French edition.
    Err(What::AmbiguousStatus {
        word: echo(word),
        meanings: meanings().map(|it| it.name(Language::En)).collect(),
    })
}

fn is_called(status: Status, word: &str) -> bool {
    let is_name = |name: &str| {
        // What stands in brackets after a name explains it: "Closed (by active customer)".
        let short = name.split_once(" (").map(|(short, _)| short);
        is_alike(name, word) || short.is_some_and(|short| is_alike(short, word))
    };
    is_alike(status.id(), word)
        || Language::ALL
            .iter()
            .any(|language| is_name(status.name(*language)))
}

fn is_alike(name: &str, word: &str) -> bool {
    let name = name.chars().flat_map(char::to_lowercase);
    name.eq(word.chars().flat_map(char::to_lowercase))
}
