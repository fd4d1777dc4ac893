//! What a row's entry has shown, until the moment that is looked at.

use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::journal::Journal;
use queuescope_core::report::time_field::TimeField;
use queuescope_core::report::{Row, Stretch};
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;

use crate::timeline::lanes::{Mark, Story};

/// An entry's statuses, one after the other, and from when until when they are drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// What it showed. Between two stays there is a gap.
    pub shown: Vec<(Status, Stretch)>,
    /// From the first thing that any field of the row counts or the lane shows, to the last.
    pub reach: Stretch,
}

impl Lane {
    /// The lane of a row's entry; of a row that is nobody's, that of the channel's.
    pub fn of(journal: &Journal, row: &Row, moment: Instant) -> Self {
        let queue = row.technician.map(Queue::Technician);
        let queue = queue.or(row.channel.map(Queue::Channel));
        let shown = shown(journal, row.session, queue, moment);
        let counted = TimeField::ALL
            .iter()
            .filter_map(|field| row.stretches(*field));
        let counted = counted.flatten().copied();
        let all = shown.iter().map(|(_, stretch)| *stretch).chain(counted);
        let reach = all.reduce(|one, other| Stretch {
            from: one.from.min(other.from),
            until: one.until.max(other.until),
        });
        Self {
            shown,
            reach: reach.unwrap_or(Stretch {
                from: moment,
                until: moment,
            }),
        }
    }
}

fn shown(
    journal: &Journal,
    session: SessionId,
    queue: Option<Queue>,
    moment: Instant,
) -> Vec<(Status, Stretch)> {
    let story = Story::of(journal, session);
    let lane = story.lanes.iter().find(|lane| Some(lane.queue) == queue);
    let marks = lane.map_or(&[][..], |lane| &lane.marks);
    let shown = marks.iter().filter_map(|mark| match mark {
        Mark::Shown(one) if one.from <= moment => {
            let until = one.until.map_or(moment, |until| until.min(moment));
            let from = one.from;
            Some((one.status, Stretch { from, until }))
        }
        Mark::Shown(_) | Mark::Left(_) => None,
    });
    shown.collect()
}
