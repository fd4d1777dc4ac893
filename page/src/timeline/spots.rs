//! The events of a timeline as places that the arrow keys go through.

use queuescope_core::timer::Instant;

use super::lanes::Story;

/// One event: in which picture (here, or the branch that is compared), in which row of it, the how
/// manieth. The row below the lanes holds what was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Here, or the branch that is compared.
    pub picture: usize,
    /// The row in it.
    pub row: usize,
    /// The how manieth of the row.
    pub item: usize,
}

impl Spot {
    /// The id of its element.
    pub fn id(self) -> String {
        format!("timeline-{}-{}-{}", self.picture, self.row, self.item)
    }
}

impl Story {
    /// When the events of a row happened.
    pub fn moments(&self, row: usize) -> Vec<Instant> {
        match self.lanes.get(row) {
            Some(lane) => lane.marks.iter().map(|mark| mark.at()).collect(),
            None if row == self.lanes.len() => self.events.iter().map(|one| one.at).collect(),
            None => Vec::new(),
        }
    }

    /// How many rows hold an event.
    fn rows(&self) -> usize {
        self.lanes.len() + usize::from(!self.events.is_empty())
    }
}

/// Where an arrow key leads: left and right within the row, up and down to the event of the next
/// row that had happened by then, Home and End to the first and the last of the row.
pub fn step(stories: &[Story], from: Spot, key: &str) -> Option<Spot> {
    let moments = stories.get(from.picture)?.moments(from.row);
    let within = |item| Some(Spot { item, ..from });
    match key {
        "ArrowLeft" => within(from.item.checked_sub(1)?),
        "ArrowRight" => within(from.item + 1).filter(|to| to.item < moments.len()),
        "Home" => within(0),
        "End" => within(moments.len().checked_sub(1)?),
        "ArrowUp" | "ArrowDown" => {
            let rows = stories
                .iter()
                .enumerate()
                .flat_map(|(picture, story)| (0..story.rows()).map(move |row| (picture, row)));
            let rows: Vec<_> = rows.collect();
            let here = rows
                .iter()
                .position(|row| *row == (from.picture, from.row))?;
            let to = if key == "ArrowUp" {
                here.checked_sub(1)?
            } else {
                here + 1
            };
            let (picture, row) = *rows.get(to)?;
            let at = *moments.get(from.item)?;
            let there = stories[picture].moments(row);
            let item = there.partition_point(|moment| *moment <= at);
            Some(Spot {
                picture,
                row,
                item: item.saturating_sub(1),
            })
        }
        _ => None,
    }
}
