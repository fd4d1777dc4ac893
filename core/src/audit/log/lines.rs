//! A log of lines, each a change as an object of JSON (see [`crate::log::line`]).

use alloc::borrow::Cow;

use serde::Deserialize;

use super::judge::{Columns, Judge, Record, Start};
use crate::audit::finding::What;
use crate::audit::lines::{self, LONGEST_LINE};
use crate::audit::told::Told;
use crate::cause::Cause;

/// What is read of a line; what else stands in it is not needed.
#[derive(Deserialize)]
struct Line<'a> {
    #[serde(borrow)]
    at: Cow<'a, str>,
    #[serde(borrow)]
    session: Cow<'a, str>,
    #[serde(borrow)]
    queue: Cow<'a, str>,
    /// Null where an entry appeared; a line without it says too little.
    #[serde(borrow, deserialize_with = "Option::deserialize")]
    from: Option<Cow<'a, str>>,
    #[serde(borrow)]
    to: Cow<'a, str>,
    #[serde(borrow, default)]
    cause: Option<Cow<'a, str>>,
}

const COLUMNS: Columns = Columns {
    from: "from",
    to: "to",
    at: "at",
};

/// Reads lines.
#[derive(Debug, Default)]
pub(super) struct Lines(lines::Lines);

impl Lines {
    pub(super) fn read(&mut self, piece: &str, judge: &mut Judge, tell: &mut dyn FnMut(Told)) {
        self.0.read(piece, &mut |line| read(line, judge, tell));
    }

    pub(super) fn end(&mut self, judge: &mut Judge, tell: &mut dyn FnMut(Told)) {
        self.0.end(&mut |line| read(line, judge, tell));
    }
}

fn read(line: lines::Line, judge: &mut Judge, tell: &mut dyn FnMut(Told)) {
    let number = line.number;
    if line.is_too_long {
        let limit = LONGEST_LINE;
        judge.lose(number, What::LineTooLong { limit }, tell);
        return;
    }
    if line.text.trim().is_empty() {
        return;
    }
    let is_last = !line.is_ended();
    let line: Line = match serde_json::from_str(line.text) {
        Ok(line) => line,
        Err(error) => {
            let is_cut = is_last && error.is_eof();
            let what = if is_cut {
                What::EndsInside
            } else {
                What::Unreadable
            };
            judge.lose(number, what, tell);
            return;
        }
    };
    let start = match &line.from {
        Some(from) => Start::From(from),
        None => Start::Beginning {
            is_private: line.cause.as_deref() == Some(Cause::CreateSession.id()),
        },
    };
    let record = Record {
        line: number,
        session: &line.session,
        queue: Some(&line.queue),
        start,
        to: Some(&line.to),
        at: &line.at,
        columns: &COLUMNS,
    };
    judge.judge(&record, tell);
}
