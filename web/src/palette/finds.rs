//! What the palette can find, and which of it fits what is typed.

use queuescope_core::rules::RULES;
use queuescope_core::status::Status;
use queuescope_page::address::{Address, ReportPlace};

use crate::address::Go;
use crate::commands::{Command, Hands};
use crate::i18n::Words;
use crate::names::{Names, every_name};
use crate::shelf::Shelf;
use crate::ui::letters::plain;

/// Something that can be found.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Find {
    /// What it is called.
    pub(super) name: String,
    /// What kind of thing it is.
    pub(super) kind: &'static str,
    /// How one gets there.
    pub(super) target: Target,
    /// All words it can be found by, in small letters.
    words: String,
}

/// How one gets to what was found.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Target {
    Place(Address),
    Command(Command),
}

impl Target {
    pub(super) fn reach(&self, hands: &Hands) {
        match self {
            Self::Place(address) => address.go(),
            Self::Command(command) => hands.carry_out(*command),
        }
    }
}

/// The lines that are shown at once.
const SHOWN: usize = 12;

/// Statuses, changes, stories and commands.
pub(super) fn everything(words: &'static Words, names: Names, shelf: Shelf) -> Vec<Find> {
    let kinds = &words.palette;
    let statuses = Status::ALL.map(|status| Find {
        name: names.of(status).to_owned(),
        kind: kinds.status,
        target: Target::Place(Address::status(status)),
        words: every_name(status),
    });
    let changes = RULES.iter().map(|rule| Find {
        name: names.change(rule.from, rule.to),
        kind: kinds.change,
        target: Target::Place(Address::rule(rule)),
        words: format!("{} → {}", every_name(rule.from), every_name(rule.to)),
    });
    let commands = Command::ALL.map(|command| Find {
        name: command.name(words).to_owned(),
        kind: kinds.command,
        target: Target::Command(command),
        words: plain(command.name(words)),
    });
    let figures = Find {
        name: kinds.figures.to_owned(),
        kind: kinds.command,
        target: Target::Place(Address::Report(ReportPlace::HOME.with_figures())),
        words: plain(kinds.figures),
    };
    let stories = shelf.stories().into_iter().map(|story| Find {
        words: format!("{} {}", plain(&story.title), story.id),
        target: Target::Place(Address::scenario(&story.id)),
        name: story.title,
        kind: kinds.story,
    });
    let rest = changes.chain(commands).chain([figures]).chain(stories);
    statuses.into_iter().chain(rest).collect()
}

/// What has every word that is typed, in any order; best is what is called so, then what begins
/// with it. Nobody types the arrow of a change.
pub(super) fn fitting(all: &[Find], typed: &str) -> Vec<Find> {
    let typed = plain(typed.trim()).replace("→ ", "");
    let parts: Vec<_> = typed.split_whitespace().collect();
    let fits = |find: &&Find| parts.iter().all(|part| find.words.contains(part));
    let mut found: Vec<_> = all.iter().filter(fits).collect();
    let rank = |find: &&Find| {
        let name = plain(&find.name).replace("→ ", "");
        (name != typed, !name.starts_with(&typed))
    };
    found.sort_by_key(rank);
    found.into_iter().take(SHOWN).cloned().collect()
}
