//! What could be the next step of a scenario, at any time of it.

use chrono::TimeDelta;
use queuescope_core::action::Action;
use queuescope_core::desk::{Desk, MOST_ASKED, Possibility};
use queuescope_core::ids::SessionId;
use queuescope_core::journal::Journal;
use queuescope_core::scenario::{Scenario, expecting_step, last_step};

/// A scenario as far as it has come by some time.
#[derive(Clone, Debug)]
pub struct Next(Journal);

impl Next {
    /// After all steps until then, those of the same time included. None beyond the calendar.
    pub fn at(story: &Scenario, at: TimeDelta) -> Option<Self> {
        let moment = story.start.checked_add_signed(at)?;
        let mut so_far = story.clone();
        so_far.steps.retain(|step| step.at <= at);
        let mut journal = so_far.journal();
        journal.advance(moment).ok()?;
        Some(Self(journal))
    }

    /// The desk then.
    pub const fn desk(&self) -> &Desk {
        self.0.desk()
    }

    /// What could be done with a session, each with what would come of it: of many technicians who have it, by the lead and a
    /// few others. Then the ways in which another session of that name can begin.
    pub fn possibilities(&self, session: Option<SessionId>, another: &str) -> Vec<Possibility> {
        let (desk, staff) = (self.desk(), self.desk().staff());
        let created = staff
            .technicians()
            .map(|(id, _)| Action::CreateSession(id, another.to_owned()));
        let opened = staff
            .channels()
            .map(|(id, _)| Action::OpenChannelSession(id, another.to_owned()));
        let begun = created.chain(opened).map(|action| Possibility {
            result: desk.try_out(&action),
            action,
        });
        let done = session.and_then(|id| {
            let (owners, _) = desk.session(id)?.owners(None, MOST_ASKED);
            Some(desk.possibilities_of(id, &owners))
        });
        done.into_iter().flatten().chain(begun).collect()
    }

    /// The step in which somebody does this, as a file has it.
    pub fn step(&self, action: &Action) -> Option<String> {
        let mut journal = self.0.clone();
        journal.act(self.desk().now(), action);
        last_step(&journal)
    }

    /// The step that expects what every queue shows.
    pub fn expecting(&self) -> String {
        expecting_step(&self.0)
    }
}
