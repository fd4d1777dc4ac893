//! What can be found at this desk, as it is now: what can be done in the selected session, the sessions, the queues.

use queuescope_core::action::Action;
use queuescope_core::desk::Desk;
use queuescope_core::ids::Queue;
use queuescope_core::run::Run;
use queuescope_core::session::Session;
use queuescope_page::address::{Address, DeskPlace};
use queuescope_page::duration::{duration, is_far, left};
use queuescope_page::queue::shown;

use super::finds::{Find, Target};
use crate::i18n::{Words, button};
use crate::names::Names;
use crate::status_chip::drawing;
use crate::ui::icon;
use crate::ui::letters::plain;

/// Of the sessions that are called as is typed, so many are offered: a desk can have thousands.
const SESSIONS: usize = 64;

/// What one looks for here, and where one is.
pub(super) struct Here<'a> {
    pub(super) words: &'static Words,
    pub(super) names: Names,
    pub(super) desk: &'a Desk,
    /// Where one is at the desk, or was begun.
    pub(super) place: DeskPlace,
}

impl Here<'_> {
    /// What there is whatever is typed: what can be done now, and the queues.
    pub(super) fn finds(&self) -> Vec<Find> {
        let mut all = self.deeds();
        all.extend(self.queues());
        all
    }

    /// The queue that is worked.
    fn queue(&self) -> Queue {
        let staff = self.desk.staff();
        let named = self.place.queue.as_deref();
        named
            .and_then(|name| staff.queue_named(name))
            .unwrap_or_else(|| staff.first_queue())
    }

    /// What can be done now in the session that the address names. Which one is shown where none is named depends on when
    /// the queue was opened, and nothing is done to a session that nobody sees.
    fn deeds(&self) -> Vec<Find> {
        let queue = self.queue();
        let named = self.place.session.as_deref();
        let Some(session) = named.and_then(|name| self.desk.session_named(name)) else {
            return Vec::new();
        };
        let owners: Vec<_> = queue.technician().into_iter().collect();
        let possible = self.desk.possibilities_of(session.id, &owners).into_iter();
        let possible = possible.filter(|one| concerns(&one.action));
        let deeds = possible.filter_map(|one| {
            let changes = one.result.ok()?;
            let name = button(self.words, &one.action, queue, self.desk);
            let brings = changes.iter().rev().find(|change| change.queue == queue);
            let brings = brings.map(|change| (self.words.palette.brings)(self.names.of(change.to)));
            let also = (self.words.palette.also_cause)(one.action.cause());
            Some(Find {
                words: plain(&format!("{name}, {also}, {}", session.name)),
                name,
                kind: (self.words.palette.now)(&session.name),
                drawing: icon::CHECK,
                answer: brings.unwrap_or_else(|| self.words.panel.no_effect.to_owned()),
                target: Target::Deed(one.action, self.place.with_session(&session.name)),
            })
        });
        deeds.collect()
    }

    /// The sessions that are called as is typed.
    pub(super) fn sessions(&self, typed: &str) -> Vec<Find> {
        let typed = plain(typed.trim());
        let parts: Vec<_> = typed.split_whitespace().collect();
        let is_meant = |session: &&Session| {
            let name = plain(&session.name);
            !parts.is_empty() && parts.iter().all(|part| name.contains(part))
        };
        let meant = self.desk.sessions().filter(is_meant).take(SESSIONS);
        meant.map(|session| self.session(session)).collect()
    }

    fn session(&self, session: &Session) -> Find {
        let words = self.words;
        let worked = self.queue();
        // What the queue that is worked shows of it; where it shows nothing, another.
        let elsewhere = || {
            session
                .entries()
                .iter()
                .find_map(|entry| shown(session, entry.queue))
        };
        let entry = shown(session, worked).or_else(elsewhere);
        let answer = entry.map(|entry| {
            let queue = self.desk.staff().queue_name(entry.queue);
            let stands = (words.palette.stands)(self.names.of(entry.status), queue);
            let now = self.desk.now();
            let next = self.desk.next_deadline_in(session, entry.queue);
            match next.filter(|next| !is_far(next.due_at, now)) {
                Some(next) => {
                    let time = duration(left(next.due_at, now), words.clock.days);
                    (words.palette.due)(&stands, self.names.of(next.to), &time)
                }
                None => stands,
            }
        });
        let place = match entry {
            Some(entry) => {
                let staff = self.desk.staff();
                let (queue, present) = (staff.queue_name(entry.queue), staff.queue_name(worked));
                self.place.with_entry(&session.name, queue, present)
            }
            None => self.place.with_session(&session.name),
        };
        Find {
            name: session.name.to_string(),
            kind: words.palette.session.to_owned(),
            drawing: entry.map_or(icon::DESK, |entry| drawing(entry.status)),
            answer: answer.unwrap_or_else(|| words.palette.has_left.to_owned()),
            target: Target::Place(place),
            words: plain(&session.name),
        }
    }

    fn queues(&self) -> Vec<Find> {
        let staff = self.desk.staff();
        let present = staff.queue_name(self.queue());
        let queues = staff.queues().map(|queue| {
            let name = staff.queue_name(queue);
            let shown = self.desk.shown_in(queue).count();
            Find {
                name: (self.words.desk.queue_of)(name),
                kind: self.words.palette.queue.to_owned(),
                drawing: icon::DESK,
                answer: (self.words.palette.shows)(shown),
                target: Target::Place(self.place.with_queue(name, present)),
                words: plain(&(self.words.desk.queue_of)(name)),
            }
        });
        queues.collect()
    }
}

/// What is done in the session itself; consoles, limits and new sessions are found by other ways.
const fn concerns(action: &Action) -> bool {
    matches!(
        action,
        Action::Technician(..) | Action::Customer(..) | Action::Device(..)
    )
}

/// Where one is at the desk, or would be at this one.
pub(super) fn place(address: &Address, run: &Run) -> DeskPlace {
    match address {
        Address::Desk(place) => place.clone(),
        Address::Scenarios(_)
        | Address::Explorer(_)
        | Address::Report(_)
        | Address::Check(_)
        | Address::Sources(_)
        | Address::Proof(_) => DeskPlace::of_run(run),
    }
}
