//! What the page and the program that reads files say to each other.

use queuescope_core::audit::{Asked, Encoding, Kind, Order, Severity};
use queuescope_core::language::Language;
use queuescope_core::report::Column;
use queuescope_core::report::figures::Behind;
use queuescope_core::status::Status;
use serde::{Deserialize, Serialize};

use super::behind::RowLine;
use super::kept::KeptRow;
use super::listing::Count;
use super::session::FileSession;
use crate::address::behind;
use crate::figures::Summary;

/// What the page asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Ask {
    /// To read and check the file that comes with it.
    Check(Request),
    /// For a row of the file that was read, from 1.
    Row(u64),
    /// For the rows behind a figure, which is named as in addresses; and which asking this is.
    Behind(u32, String),
}

impl Ask {
    /// For the rows behind a figure.
    pub fn behind(asking: u32, behind: &Behind) -> Self {
        Self::Behind(asking, behind::written(behind))
    }
}

/// How a file is to be read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// What is not to be found out.
    pub asked: Asked,
    /// The zone of moments without one, as `Europe/Berlin`.
    pub zone: Option<String>,
    /// How one is told.
    pub spoken: Spoken,
}

/// In which languages one is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// That of the sentences.
    pub language: Language,
    /// That of the statuses' names in them.
    pub names: Language,
}

impl Request {
    /// Says what a column is, by its place from 0, or no longer. What was said to be the same before is
    /// found out again.
    pub fn name_column(&mut self, place: usize, column: Option<Option<Column>>) {
        let columns = &mut self.asked.columns;
        if let Some(Some(column)) = column {
            columns.retain(|_, other| *other != Some(column));
        }
        match column {
            Some(column) => columns.insert(place, column),
            None => columns.remove(&place),
        };
    }
}

/// What the program tells.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Said {
    /// It hears.
    Ready,
    /// What the file is.
    About(About),
    /// How far it is.
    Progress(Progress),
    /// What is to be said of the file, in its order.
    Findings(Vec<Line>),
    /// The file is no report and no log; this is it instead.
    NoReport(String),
    /// The file cannot be read any more: it has been moved or changed since.
    Unreadable,
    /// All has been read and said.
    Over(Over),
    /// The row that was asked for, if there is one.
    Row(Option<KeptRow>),
    /// What the file has of its session.
    Session(FileSession),
    /// Rows behind the figure that was asked for then.
    Behind(u32, Vec<RowLine>),
    /// Those were all.
    BehindOver(u32),
}

/// What a file is and how it is read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct About {
    /// The same in sentences.
    pub sentences: Vec<String>,
    /// The word for its shape, as `tab`.
    pub shape: String,
    /// Whether it is a log of events.
    pub is_log: bool,
    /// How its letters are written.
    pub encoding: Encoding,
    /// What stands between its values, if it is a table.
    pub separator: Option<char>,
    /// What is taken to come first in its dates; none where nothing decides.
    pub order: Option<Order>,
    /// Whether a zone was asked for that nobody knows: moments are then read without one.
    pub is_zone_unknown: bool,
    /// Its columns: what stands above each, and which of the document's it is.
    pub columns: Vec<(String, Option<Column>)>,
}

/// How far the reading is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    /// Whether it is known what the file is: before that it is only looked at.
    pub is_known: bool,
    /// So many bytes of it have been read.
    pub bytes: u64,
    /// So many rows or events.
    pub rows: u64,
    /// What has been found, of each kind.
    pub counts: Vec<Count>,
}

/// Something that is said of a place in the file. As JSON it is what the command prints.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The row or the event, from 1.
    pub row: u64,
    /// The line of the file, from 1.
    pub line: u64,
    /// The header of the column.
    pub column: Option<String>,
    /// Its kind.
    pub kind: Kind,
    /// How grave it is.
    pub severity: Severity,
    /// What is said.
    pub message: String,
    /// The change it is about, where it is one that no document prints or that is disputed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<(String, String)>,
}

impl Line {
    /// The statuses of the change it is about.
    pub fn change(&self) -> Option<(Status, Status)> {
        let (from, to) = self.change.as_ref()?;
        Some((Status::from_id(from)?, Status::from_id(to)?))
    }
}

/// What there was in all.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Over {
    /// So many rows or events.
    pub rows: u64,
    /// What was found, of each kind, whether it was told one by one or not.
    pub counts: Vec<Count>,
    /// How long each status of a log lasted, in all entries together, in words.
    pub lasted: Vec<(String, String)>,
    /// The figures of a report; a log has none.
    pub figures: Option<Box<Summary>>,
}
