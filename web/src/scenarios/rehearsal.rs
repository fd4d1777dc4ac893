//! A story is played once before it comes on the stage, so that every step can say what it does.

use std::sync::Arc;

use queuescope_core::change::Change;
use queuescope_core::journal::Journal;
use queuescope_core::refusal::Refusal;
use queuescope_core::scenario::{Failure, Player, Scenario};
use queuescope_core::timer::Instant;
use queuescope_page::map::story::Course;

use crate::clock::{Awaited, in_portions};

/// A story that has been played.
pub(super) struct Played {
    /// All that happened in it.
    pub(super) journal: Journal,
    /// Its steps, as they went.
    pub(super) beats: Vec<Beat>,
    /// What of the map it passes.
    pub(super) course: Course,
}

/// One step of the story, as it went.
#[derive(Clone)]
pub(super) struct Beat {
    /// When it is.
    pub(super) moment: Instant,
    /// What changed in it, time's doing before it included.
    pub(super) changes: Vec<Change>,
    /// Why it was refused, if it was.
    pub(super) refused: Option<Refusal>,
    /// What did not go as the story says.
    pub(super) failure: Option<Failure>,
    /// How many deeds are done after it.
    pub(super) deeds: usize,
}

/// Plays a story to its end.
pub(super) fn rehearse(scenario: Arc<Scenario>) -> Awaited<Played> {
    Awaited::begin(|listener| async move {
        let mut rehearsal = Rehearsal {
            beats: Vec::with_capacity(scenario.steps.len()),
            player: Player::new(scenario),
            course: Course::default(),
        };
        let so_far = |rehearsal: &Rehearsal| listener.hears(rehearsal.player.progress());
        in_portions(&mut rehearsal, Rehearsal::step, so_far).await?;
        Some(Played {
            journal: rehearsal.player.into_journal(),
            beats: rehearsal.beats,
            course: rehearsal.course,
        })
    })
}

/// A story under way.
struct Rehearsal {
    player: Player<Arc<Scenario>>,
    beats: Vec<Beat>,
    course: Course,
}

impl Rehearsal {
    /// Plays one step more; an answer after the last.
    fn step(&mut self) -> Option<()> {
        let before = self.player.deeds();
        let (changes, failure) = match self.player.step() {
            Some(Ok(changes)) => (changes, None),
            Some(Err(failure)) => (failure.changes.clone(), Some(failure)),
            None => return Some(()),
        };
        let tried = self.player.deeds() > before;
        self.course.goes_on(&changes);
        self.beats.push(Beat {
            moment: self.player.desk().now(),
            changes,
            refused: self.player.refused().filter(|_| tried && failure.is_none()),
            failure,
            deeds: self.player.deeds(),
        });
        None
    }
}
