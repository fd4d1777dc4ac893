//! A row in plain values, whoever found them.

use chrono::TimeDelta;
use queuescope_core::action::{Recipient, Tool};
use queuescope_core::report::Row;
use queuescope_core::report::time_field::TimeField;
use queuescope_core::report::vocabulary::Vocabulary;
use queuescope_core::timer::Instant;

/// A row, as somebody finds it who looks at the desk at every moment at which something happened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    /// The session's number at the desk.
    pub(crate) session: u32,
    /// The technician's number at the desk; none in the row of a session that nobody took.
    pub(crate) technician: Option<u16>,
    /// Field 1.
    pub(crate) start: Option<Instant>,
    /// Field 2.
    pub(crate) end: Option<Instant>,
    /// Field 3.
    pub(crate) last_action: Option<Instant>,
    /// Field 9, the English word.
    pub(crate) status: Option<&'static str>,
    /// Fields 20 to 28 in order: Connecting, Waiting, Total, Active, Work, Hold, Transfer, Rebooting,
    /// Reconnecting.
    pub(crate) durations: [Option<TimeDelta>; 9],
    /// Field 15.
    pub(crate) tools: Vec<Tool>,
    /// Field 31.
    pub(crate) group: Option<String>,
    /// Field 32.
    pub(crate) to_first_chat: Option<TimeDelta>,
    /// Field 33.
    pub(crate) wrap_up: Option<TimeDelta>,
    /// Field 34.
    pub(crate) transferred_to: Option<Recipient>,
    /// Field 35.
    pub(crate) first_chat: Option<Instant>,
    /// Field 36.
    pub(crate) customers_messages: usize,
    /// Field 37.
    pub(crate) own_messages: usize,
    /// Before start, offline, technician's side, not accepted, absent; none without a start.
    pub(crate) reconciliation: Option<[TimeDelta; 5]>,
}

impl From<&Row> for Told {
    fn from(row: &Row) -> Self {
        let reconciliation = row.reconciliation.map(|it| {
            [
                it.before_start,
                it.offline,
                it.technicians_side,
                it.not_accepted,
                it.absent,
            ]
        });
        Self {
            session: row.session.0,
            technician: row.technician.map(|id| id.0),
            start: row.start,
            end: row.end,
            last_action: row.last_action,
            status: row
                .standing
                .map(|standing| Vocabulary::En.standing(standing)),
            durations: TimeField::ALL.map(|field| row.duration(field)),
            tools: row.tools.clone(),
            group: row.group.clone(),
            to_first_chat: row.to_first_chat,
            wrap_up: row.wrap_up,
            transferred_to: row.transferred_to,
            first_chat: row.first_chat,
            customers_messages: row.customers_messages,
            own_messages: row.own_messages,
            reconciliation,
        }
    }
}
