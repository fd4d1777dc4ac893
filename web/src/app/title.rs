//! What a place is called, for the tab and for links to it.

use queuescope_core::rules::Rule;
use queuescope_page::address::{Address, Selection};

use crate::i18n::Words;
use crate::names::Names;

pub(super) fn of(place: &Address, words: &Words, names: Names) -> String {
    match place {
        Address::Desk(place) => place
            .session
            .clone()
            .unwrap_or_else(|| words.shell.desk.to_owned()),
        Address::Scenarios(None) => words.shell.scenarios.to_owned(),
        Address::Scenarios(Some(id)) => id.clone(),
        Address::Sources(_) => words.shell.sources.to_owned(),
        Address::Explorer(place) => match place.selection {
            Selection::Nothing => words.shell.explorer.to_owned(),
            Selection::Status(status) => names.of(status).to_owned(),
            Selection::Rule(Rule { from, to, .. }) => names.change(*from, *to),
            Selection::Ways { from, to, .. } => names.change(from, to),
        },
    }
}
