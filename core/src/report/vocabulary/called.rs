//! What a word of a file means, in whatever language it is written.
//!
//! Case, the blanks around and between, a colon at the end and the form of an apostrophe make no
//! difference: accounts put colons after their labels, and programs that a file has passed through
//! change the rest.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Vocabulary, Words};
use crate::report::columns::Column;
use crate::report::session_type::SessionType;
use crate::report::standing::Standing;

/// In bytes: no word is as long, and a cell can hold a whole letter.
const LONGEST: usize = 128;

/// The columns with this header in any language, in the order of the document. There are none where no
/// language knows it, and several where one header would serve for several columns.
pub fn columns_called(text: &str) -> Vec<Column> {
    let said = said(text);
    let numbered = said.rsplit_once(' ');
    let mut columns = Column::all();
    columns.retain(|column| match *column {
        Column::CustomField(number) => numbered.is_some_and(|(said, its_own)| {
            its_own.parse() == Ok(number)
                && is_called(said, |vocabulary| vocabulary.column_words(*column))
        }),
        _ => is_called(&said, |vocabulary| vocabulary.column_words(*column)),
    });
    columns
}

/// What this status word says in any language. There are none where no language knows it, and several
/// where one word serves for several, as the French one does for Waiting and On Hold.
pub fn standings_called(text: &str) -> Vec<Standing> {
    let said = said(text);
    let mut standings = Vec::from(Standing::ALL);
    standings
        .retain(|standing| is_called(&said, |vocabulary| vocabulary.standing_words(*standing)));
    standings
}

/// The types of session with this name in any language.
pub fn session_types_called(text: &str) -> Vec<SessionType> {
    let said = said(text);
    let mut types = Vec::from(SessionType::ALL);
    types.retain(|one| is_called(&said, |vocabulary| vocabulary.session_type_words(*one)));
    types
}

/// A text as words are compared: nothing where it is too long to be one.
fn said(text: &str) -> String {
    let text = text.trim().trim_end_matches(':');
    let mut said = String::new();
    if text.len() > LONGEST {
        return said;
    }
    for word in text.split_whitespace() {
        if !said.is_empty() {
            said.push(' ');
        }
        for letter in word.chars() {
            match letter {
                '’' => said.push('\''),
                letter => said.extend(letter.to_lowercase()),
            }
        }
    }
    said
}

/// Whether any language says it so. That few words are as long spares nearly all comparisons, and a
/// letter of ours is as long in either case.
fn is_called(said: &str, words: impl Fn(Vocabulary) -> Words) -> bool {
    let mut words = Vocabulary::ALL.into_iter().flat_map(words);
    words.any(|word| {
        word.len() == said.len() && word.chars().flat_map(char::to_lowercase).eq(said.chars())
    })
}
