//! What a desk looks up is what somebody would find who goes through all of its sessions.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use queuescope_core::busy::{BEGINNING, Busy, Setting, Settings};
use queuescope_core::desk::{Desk, Touched};
use queuescope_core::entry::Entry;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::journal::Journal;
use queuescope_core::session::Session;
use queuescope_core::timer::Instant;

/// So many sessions that their rows stand in rows of rows.
const SESSIONS: u32 = 2_000;

fn busy() -> Busy {
    let settings = Settings::default();
    let settings = [(Setting::Sessions, SESSIONS), (Setting::Technicians, 20)]
        .into_iter()
        .try_fold(settings, |settings, (setting, value)| {
            settings.with(setting, value)
        });
    Busy {
        settings: settings.expect("a test asks for what is possible"),
    }
}

/// Half an hour of a large desk, and what comes after.
fn lived(minutes: i64) -> Journal {
    let busy = busy();
    let mut journal = busy.beginning();
    busy.live_until(&mut journal, minute(minutes));
    journal
}

fn minute(minutes: i64) -> Instant {
    BEGINNING + TimeDelta::minutes(minutes)
}

fn queues(desk: &Desk) -> Vec<Queue> {
    let technicians = desk.staff().technicians();
    let technicians = technicians.map(|(id, _)| Queue::Technician(id));
    let channels = desk.staff().channels().map(|(id, _)| Queue::Channel(id));
    technicians.chain(channels).collect()
}

#[test]
fn a_session_is_found_by_its_name() {
    let journal = lived(30);
    let desk = journal.desk();
    assert!(desk.sessions().len() > 1_024);
    for session in desk.sessions() {
        let found = desk.session_named(&session.name);
        assert_eq!(found.map(|found| found.id), Some(session.id));
    }
    assert_eq!(desk.session_named("nobody").map(|found| found.id), None);
    assert_eq!(desk.session_named("").map(|found| found.id), None);
}

#[test]
fn a_queue_shows_the_sessions_that_have_an_entry_there() {
    let journal = lived(45);
    let desk = journal.desk();
    for queue in queues(desk) {
        let has_entry = |id: &SessionId| {
            let entry = desk.session(*id).and_then(|session| session.entry(queue));
            entry.is_some_and(Entry::is_shown)
        };
        let all = desk.sessions().map(|session| session.id);
        let expected: Vec<_> = all.filter(has_entry).collect();
        let shown: Vec<_> = desk.shown_in(queue).map(|session| session.id).collect();
        assert_eq!(shown, expected, "{queue:?}");
    }
}

#[test]
fn who_has_left_a_queue_and_not_come_back_is_known_the_last_one_first() {
    let journal = lived(45);
    let desk = journal.desk();
    for queue in queues(desk) {
        let left = desk.sessions().filter_map(|session| {
            let entry = session.entry(queue).filter(|entry| !entry.is_shown())?;
            Some((entry.since, session.id))
        });
        let mut expected: Vec<_> = left.collect();
        expected.sort_unstable();
        let told: Vec<_> = desk.left(queue).map(|session| session.id).collect();
        assert_eq!(told.len(), desk.left_count(queue), "{queue:?}");
        let times: Vec<_> = expected.iter().rev().map(|(since, _)| *since).collect();
        let told_times: Vec<_> = told
            .iter()
            .filter_map(|id| Some(desk.session(*id)?.entry(queue)?.since))
            .collect();
        assert_eq!(told_times, times, "{queue:?}");
        let told: BTreeSet<_> = told.into_iter().collect();
        let expected: BTreeSet<_> = expected.into_iter().map(|(_, id)| id).collect();
        assert_eq!(told, expected, "{queue:?}");
    }
}

/// What somebody finds who compares two desks session by session.
fn compared(now: &Desk, before: &Desk) -> Touched {
    let most = now.sessions().len().max(before.sessions().len());
    let most = u32::try_from(most).expect("a test has few sessions");
    let differs = |id: &SessionId| {
        let same_limits = now.due_at(*id) == before.due_at(*id) || now.limits() == before.limits();
        now.session(*id) != before.session(*id) || !same_limits
    };
    let sessions: Vec<_> = (0..most).map(SessionId).filter(differs).collect();
    let mut queues = BTreeMap::<_, Vec<_>>::new();
    for id in &sessions {
        let both = [now, before].into_iter();
        let entries = both
            .filter_map(|desk| desk.session(*id))
            .flat_map(Session::entries);
        let of_the_session: BTreeSet<_> = entries.map(|entry| entry.queue).collect();
        for queue in of_the_session {
            queues.entry(queue).or_default().push(*id);
        }
    }
    Touched {
        queues,
        sessions,
        staff: now.staff() != before.staff(),
        limits: now.limits() != before.limits(),
    }
}

/// What is different is touched; and little else, where one desk comes from the other.
fn nothing_is_forgotten(now: &Desk, before: &Desk) -> Touched {
    let touched = now.touched_since(before);
    let different = compared(now, before);
    for id in &different.sessions {
        assert!(touched.sessions.contains(id), "{id:?}");
    }
    for (queue, sessions) in &different.queues {
        let told = &touched.queues[queue];
        assert!(told.is_sorted(), "in order, and each once");
        assert!(sessions.iter().all(|id| told.contains(id)), "{queue:?}");
    }
    assert!(touched.staff || !different.staff);
    assert_eq!(touched.limits, different.limits);
    touched
}

#[test]
fn what_is_different_from_the_desk_as_it_was_is_touched() {
    let busy = busy();
    let mut journal = busy.beginning();
    let mut before = journal.desk().clone();
    for second in 0..120 {
        let now = minute(25) + TimeDelta::seconds(second);
        busy.live_until(&mut journal, now);
        let touched = nothing_is_forgotten(journal.desk(), &before);
        // Somebody who looks away touches all that is in their queue.
        let done = touched.sessions.len();
        assert!(done < 600, "{done} of {SESSIONS} sessions in a second");
        before = journal.desk().clone();
    }
    assert_eq!(journal.desk().touched_since(&before), Touched::default());
}

#[test]
fn what_is_different_at_another_moment_is_touched_whichever_comes_first() {
    let journal = lived(40);
    let moments = [0, 1, 12, 25, 26, 39, 40].map(|minutes| journal.desk_at(minute(minutes)));
    for now in &moments {
        for before in &moments {
            nothing_is_forgotten(now, before);
        }
    }
}
