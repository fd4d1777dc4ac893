//! A session of a file as it can be drawn: a lane a row of a report, or a lane a queue of a log.

use std::collections::BTreeSet;

use chrono::{NaiveDateTime, TimeDelta};
use queuescope_core::audit::Event;
use queuescope_core::report::figures::Case;
use queuescope_core::report::time_field::TimeField;
use queuescope_core::status::Status;
use serde::{Deserialize, Serialize};

/// So many lanes are drawn: a session that was in more queues is named and left out.
const LANES: usize = 60;
/// So many pieces a lane: nobody sees more.
const PIECES: usize = 2_000;

/// A session of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileSession {
    /// The row or event that was asked for, from 1.
    pub row: u64,
    /// In the order of the file.
    pub lanes: Vec<FileLane>,
    /// How many more there are.
    pub left_out: usize,
}

/// What one technician or queue had of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileLane {
    /// The row it is; of a log its first event.
    pub row: u64,
    /// Whose it is; empty where the file does not say it.
    pub whose: String,
    /// What it shows, one after the other; nothing where the times of the row do not go together.
    pub pieces: Vec<Piece>,
}

/// A stretch of time in a lane, in milliseconds of the clock that the file is written by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// Where it begins.
    pub from: i64,
    /// Where it ends.
    pub until: i64,
    /// What was then.
    pub shows: Shows,
}

/// What a piece shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shows {
    /// A status, as a log says it.
    Status(Status),
    /// A time of a report. In which order they were, a report does not say: they are in that of the document.
    Time(TimeField),
    /// Time that lies in no column.
    NoColumn,
}

impl FileSession {
    /// From the first thing that is drawn to the last; none where nothing can be drawn.
    pub fn reach(&self) -> Option<(i64, i64)> {
        let pieces = || self.lanes.iter().flat_map(|lane| &lane.pieces);
        let first = pieces().map(|piece| piece.from).min()?;
        let last = pieces().map(|piece| piece.until).max()?;
        Some((first, last))
    }

    /// The lane that the row or event is in that was asked for: the last that begins with it or before.
    pub fn asked_for(&self) -> Option<&FileLane> {
        let mut lanes = self.lanes.iter().rev();
        lanes.find(|lane| lane.row <= self.row)
    }
}

impl Piece {
    /// How long it is.
    pub fn length(&self) -> TimeDelta {
        TimeDelta::milliseconds(self.until.saturating_sub(self.from))
    }
}

/// Puts the lanes of a session together.
#[derive(Debug, Default)]
pub(super) struct Lanes {
    drawn: Vec<FileLane>,
    /// Those that are not drawn: the row, and whose it is.
    left_out: BTreeSet<(u64, String)>,
    /// The clock of a log is that of its first stamp.
    ahead: Option<TimeDelta>,
}

impl Lanes {
    /// A row of the session.
    pub(super) fn row(&mut self, row: u64, whose: &str) {
        self.begin(row, whose);
    }

    /// What is known of the row that was told last.
    pub(super) fn case(&mut self, row: u64, case: &Case) {
        let lane = self.drawn.last_mut().filter(|lane| lane.row == row);
        if let Some(lane) = lane {
            lane.pieces = pieces(case).unwrap_or_default();
        }
    }

    /// An event of the session: it ends what its queue showed before.
    pub(super) fn event(&mut self, event: &Event) {
        let Some(at) = event.at else { return };
        let ahead = at.ahead.unwrap_or_default();
        let shown = *self.ahead.get_or_insert(ahead);
        let Some(at) = at.local.checked_sub_signed(ahead - shown) else {
            return;
        };
        let at = milliseconds(at);
        let whose = event.queue.unwrap_or_default();
        let known = self.drawn.iter().position(|lane| lane.whose == whose);
        let lane = match known {
            Some(known) => self.drawn.get_mut(known),
            None if self.left_out.iter().any(|(_, other)| other == whose) => None,
            None => self.begin(event.number, whose),
        };
        let Some(lane) = lane else { return };
        if let Some(last) = lane.pieces.last_mut().filter(|last| last.until == OPEN) {
            last.until = at.max(last.from);
        }
        if let Some(status) = event.to.filter(|_| lane.pieces.len() < PIECES) {
            lane.pieces.push(Piece {
                from: at,
                until: OPEN,
                shows: Shows::Status(status),
            });
        }
    }

    /// All of them, for the row or event that was asked for. What a log does not end lasts as long as it tells of
    /// the session.
    pub(super) fn end(mut self, row: u64) -> FileSession {
        let pieces = || self.drawn.iter().flat_map(|lane| &lane.pieces);
        let ends = pieces().map(|piece| {
            if piece.until == OPEN {
                piece.from
            } else {
                piece.until
            }
        });
        let last = ends.max().unwrap_or_default();
        for piece in self.drawn.iter_mut().flat_map(|lane| &mut lane.pieces) {
            if piece.until == OPEN {
                piece.until = last;
            }
        }
        self.wait_once();
        FileSession {
            row,
            lanes: self.drawn,
            left_out: self.left_out.len(),
        }
    }

    fn begin(&mut self, row: u64, whose: &str) -> Option<&mut FileLane> {
        if self.drawn.len() >= LANES {
            self.left_out.insert((row, whose.to_owned()));
            return None;
        }
        self.drawn.push(FileLane {
            row,
            whose: whose.to_owned(),
            pieces: Vec::new(),
        });
        self.drawn.last_mut()
    }

    /// Every row of a session has its Waiting Time (`session-report` 21), and it ended with the first pick-up.
    fn wait_once(&mut self) {
        let waiting = |piece: &Piece| piece.shows == Shows::Time(TimeField::Waiting);
        let pieces = self.drawn.iter().flat_map(|lane| &lane.pieces);
        let first = pieces
            .filter(|piece| waiting(piece))
            .map(|piece| piece.until);
        let Some(first) = first.min() else { return };
        for lane in &mut self.drawn {
            lane.pieces
                .retain(|piece| !waiting(piece) || piece.until == first);
        }
    }
}

/// It has not ended yet.
const OPEN: i64 = i64::MAX;

fn milliseconds(at: NaiveDateTime) -> i64 {
    at.and_utc().timestamp_millis()
}

/// What a row is made of: the waiting before its start, the parts of Total Time from there on, and what lies in no
/// column until its end. None where one of the ends is missing, or where the parts are longer than from start to end.
fn pieces(case: &Case) -> Option<Vec<Piece>> {
    let (start, end) = (milliseconds(case.start?), milliseconds(case.end?));
    let time = |field| case.duration(field).map(|time| time.num_milliseconds());
    let mut pieces = Vec::new();
    let mut put = |from: i64, until: i64, shows| {
        if until > from {
            pieces.push(Piece { from, until, shows });
        }
    };
    if let Some(waiting) = time(TimeField::Waiting) {
        put(
            start.checked_sub(waiting)?,
            start,
            Shows::Time(TimeField::Waiting),
        );
    }
    let mut from = start;
    for field in TimeField::PARTS_OF_TOTAL {
        let until = from.checked_add(time(field).unwrap_or_default())?;
        put(from, until, Shows::Time(field));
        from = until;
    }
    put(from, end, Shows::NoColumn);
    (from <= end).then_some(pieces)
}
