//! What can be found, and which of it fits what is typed.

use queuescope_core::action::Action;
use queuescope_core::book::Format;
use queuescope_core::language::Language;
use queuescope_page::address::Address;

use crate::address::Go;
use crate::commands::{Command, Hands, save_rules};
use crate::i18n::Speech;
use crate::names::Names;
use crate::theme::{Theme, ThemeChoice};
use crate::ui::icon::Drawing;
use crate::ui::letters::plain;

/// Something that can be found.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Find {
    /// What it is called.
    pub(super) name: String,
    /// What kind of thing it is.
    pub(super) kind: String,
    pub(super) drawing: Drawing,
    /// What whoever looks for it wants to know, so that nobody has to go there.
    pub(super) answer: String,
    /// How one gets there.
    pub(super) target: Target,
    /// All words it can be found by, in small letters.
    pub(super) words: String,
}

/// How one gets to what was found.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Target {
    Place(Address),
    Command(Command),
    /// Something is done, and what becomes of it is seen there.
    Deed(Action, Address),
    Theme(Theme),
    Language(Language),
    Names(Language),
    Rules(Format),
}

/// What one gets there with.
#[derive(Clone, Copy)]
pub(super) struct Ways {
    pub(super) hands: Hands,
    pub(super) theme: ThemeChoice,
    pub(super) speech: Speech,
    pub(super) names: Names,
}

impl Ways {
    pub(super) fn reach(self, target: &Target) {
        match target {
            Target::Place(address) => address.go(),
            Target::Command(command) => self.hands.carry_out(*command),
            Target::Deed(action, address) => {
                address.go();
                self.hands.dispatch(action);
            }
            Target::Theme(theme) => self.theme.choose(*theme),
            Target::Language(language) => self.speech.choose(*language),
            Target::Names(language) => self.names.choose(*language),
            Target::Rules(format) => save_rules(*format),
        }
    }
}

/// The lines that are shown at once.
const SHOWN: usize = 12;

/// What has every word that is typed, in any order, the best first; what is as good stays in its order. Nobody types the
/// arrow of a change.
pub(super) fn fitting<'a>(all: impl IntoIterator<Item = &'a Find>, typed: &str) -> Vec<Find> {
    let typed = plain(typed.trim()).replace("→ ", "");
    let parts: Vec<_> = typed.split_whitespace().collect();
    let fits = |find: &&Find| parts.iter().all(|part| find.words.contains(part));
    let mut found: Vec<_> = all.into_iter().filter(fits).collect();
    found.sort_by_cached_key(|find| likeness(find, &typed, &parts));
    found.into_iter().take(SHOWN).cloned().collect()
}

/// A name with more words than this is a sentence, in which a word is found more easily than it is meant.
const A_NAME: usize = 5;

/// The less, the better: what is called so or begins with it, by its own or by another name; where each part begins a word of
/// a short name, or of another name for it.
fn likeness(find: &Find, typed: &str, parts: &[&str]) -> u8 {
    let name = plain(&find.name).replace("→ ", "");
    let begins_a_word = |text: &str, part: &str| {
        let mut words = text.split(|letter: char| !letter.is_alphanumeric());
        words.any(|word| word.starts_with(part))
    };
    let is_short = name.split_whitespace().count() <= A_NAME;
    if name == typed {
        0
    } else if find.words.split(", ").any(|other| other == typed) {
        1
    } else if name.starts_with(typed) {
        2
    } else if is_short && parts.iter().all(|part| begins_a_word(&name, part)) {
        3
    } else if parts.iter().all(|part| begins_a_word(&find.words, part)) {
        4
    } else {
        5
    }
}
