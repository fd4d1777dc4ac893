//! Where one is in the matrix, and the keys that lead from one spot to another.

use leptos::ev::KeyboardEvent;
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;
use queuescope_page::address::Selection;

use super::far::changes_between;
use crate::i18n::Words;
use crate::names::Names;
use crate::ui::focus;
use crate::ui::keys::pressed;

/// A cell, or the head of a row or a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// None in the heads of the columns.
    row: Option<Status>,
    /// None in the heads of the rows.
    column: Option<Status>,
}

const FIRST: Status = Status::ALL[0];
const LAST: Status = Status::ALL[Status::ALL.len() - 1];

impl Spot {
    pub(super) const fn cell(from: Status, to: Status) -> Self {
        Self {
            row: Some(from),
            column: Some(to),
        }
    }

    pub(super) const fn row_head(from: Status) -> Self {
        Self {
            row: Some(from),
            column: None,
        }
    }

    pub(super) const fn column_head(to: Status) -> Self {
        Self {
            row: None,
            column: Some(to),
        }
    }

    /// Where the keyboard comes in.
    pub(super) const fn of(selection: Selection) -> Self {
        match selection {
            Selection::Nothing => Self::cell(FIRST, FIRST),
            Selection::Status(status) => Self::row_head(status),
            Selection::Rule(rule) => Self::cell(rule.from, rule.to),
            Selection::Ways { from, to, .. } => Self::cell(from, to),
        }
    }

    /// Whether it lies in the row of that status.
    pub(super) fn is_in_row(self, from: Status) -> bool {
        self.row == Some(from)
    }

    /// Whether it lies in the column of that status.
    pub(super) fn is_in_column(self, to: Status) -> bool {
        self.column == Some(to)
    }

    /// Row and column: `active/on-hold`, `active/`, `/on-hold`.
    pub(super) fn id(self) -> String {
        let [row, column] = [self.row, self.column].map(|status| status.map_or("", Status::id));
        format!("{row}/{column}")
    }

    /// The spot with that identifier.
    pub(super) fn from_id(id: &str) -> Option<Self> {
        let (row, column) = id.split_once('/')?;
        Some(Self {
            row: Status::from_id(row),
            column: Status::from_id(column),
        })
    }

    /// The id of its link in the page.
    pub(super) fn element_id(self) -> String {
        format!("matrix-{}", self.id().replace('/', "-to-"))
    }

    /// What is there, in one sentence.
    pub(super) fn name(self, words: &Words, names: Names) -> String {
        match (self.row, self.column) {
            (Some(from), Some(to)) => cell_name(from, to, words, names),
            (Some(status), None) | (None, Some(status)) => {
                let ways_out = Rule::leaving(status).count();
                let ways_in = Rule::entering(status).count();
                (words.explorer.map.box_label)(names.of(status), ways_out, ways_in)
            }
            (None, None) => String::new(),
        }
    }

    /// Where a key leads; nowhere if it means nothing here.
    fn after(self, key: &str, with_control: bool) -> Option<Self> {
        let Self { row, column } = self;
        let there = match (key, with_control) {
            ("ArrowLeft", false) => Self {
                column: before(column),
                ..self
            },
            ("ArrowRight", false) => Self {
                column: Some(behind(column)),
                ..self
            },
            ("ArrowUp", false) => Self {
                row: before(row),
                ..self
            },
            ("ArrowDown", false) => Self {
                row: Some(behind(row)),
                ..self
            },
            ("Home", false) => Self {
                column: Some(FIRST),
                ..self
            },
            ("End", false) => Self {
                column: Some(LAST),
                ..self
            },
            ("Home", true) => Self::cell(FIRST, FIRST),
            ("End", true) => Self::cell(LAST, LAST),
            _ => return None,
        };
        let is_corner = there.row.is_none() && there.column.is_none();
        Some(if is_corner { self } else { there })
    }
}

/// The sentence that names a cell.
pub(super) fn cell_name(from: Status, to: Status, words: &Words, names: Names) -> String {
    let [from_name, to_name] = [from, to].map(|status| names.of(status));
    if let Some(rule) = Rule::find(from, to) {
        return (words.views.matrix.cell)(from_name, to_name, rule, words);
    }
    (words.views.matrix.empty)(from_name, to_name, changes_between(from, to))
}

/// One nearer to the head, and then the head.
fn before(status: Option<Status>) -> Option<Status> {
    let index = place(status?).checked_sub(1)?;
    Some(Status::ALL[index])
}

/// One farther from the head, as far as there is one.
fn behind(status: Option<Status>) -> Status {
    let index = status.map_or(0, |status| place(status) + 1);
    Status::ALL.get(index).copied().unwrap_or(LAST)
}

fn place(status: Status) -> usize {
    let place = Status::ALL.into_iter().position(|known| known == status);
    place.unwrap_or_default()
}

/// Moves the focus on from a spot, if the key leads anywhere.
pub(super) fn walk(event: &KeyboardEvent, from: Spot) {
    let with_control = event.ctrl_key() || event.meta_key();
    let there = pressed(event).and_then(|key| from.after(&key, with_control));
    if let Some(spot) = there {
        event.prevent_default();
        focus::by_id(&spot.element_id());
    }
}
