//! What a place is called: for the tab, for links to it, above a picture of it.

use queuescope_core::rules::{Rule, Supposed};
use queuescope_page::address::{Address, Selection, StoryName};

use super::Names;
use crate::i18n::Words;

/// What it is called, with statuses as they are named.
pub(crate) fn title_of(place: &Address, words: &Words, names: Names) -> String {
    match place {
        Address::Desk(place) => place
            .session
            .clone()
            .unwrap_or_else(|| words.shell.desk.to_owned()),
        Address::Scenarios(place) => match &place.story {
            None => words.shell.scenarios.to_owned(),
            Some(StoryName::OnTheShelf(id)) => id.clone(),
            Some(StoryName::Sent(_)) => words.scenarios.sent.to_owned(),
        },
        Address::Report(place) => match &place.row {
            Some(row) => [words.shell.report, words.shell.colon, &row.session].concat(),
            None => words.shell.report.to_owned(),
        },
        Address::Check(_) => words.shell.check.to_owned(),
        Address::Sources(_) => words.shell.sources.to_owned(),
        Address::Proof(place) => match place.supposed {
            Some(Supposed { from, to }) => [
                words.shell.proof,
                words.shell.colon,
                &names.change(from, to),
            ]
            .concat(),
            None => words.shell.proof.to_owned(),
        },
        Address::Explorer(place) => match place.selection {
            Selection::Nothing => words.shell.explorer.to_owned(),
            Selection::Status(status) => names.of(status).to_owned(),
            Selection::Rule(Rule { from, to, .. }) => names.change(*from, *to),
            Selection::Ways { from, to, .. } => names.change(from, to),
        },
    }
}
