//! What if: the same deeds under other limits, and which entries end otherwise (`report` §5).

use chrono::TimeDelta;
use queuescope_core::action::{Action, ConsoleDeed, CustomerDeed, Deed};
use queuescope_core::comparison::Standing;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::journal::{Done, Journal};
use queuescope_core::limits::Limits;
use queuescope_core::outcome::Outcome;
use queuescope_core::refusal::Refusal;
use queuescope_core::scenario::{DOCUMENTED, Scenario};
use queuescope_core::staff::Staff;
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;
use queuescope_core::what_if::{Answer, Ending, Ends, Shift, WhatIf};

use crate::stage::{A, B, MINUTE, S, limits};

/// So many milliseconds after the beginning.
fn at(milliseconds: i64) -> Instant {
    let start = Instant::from_timestamp_millis(1_767_600_000_000).expect("a day in 2026");
    start + TimeDelta::milliseconds(milliseconds)
}

/// What is done, each at its millisecond, at a desk of A and B where a channel is served.
fn lived(limits: Limits, deeds: &[(i64, Action)], until: i64) -> Journal {
    let mut staff = Staff::default();
    let both = ["A", "B"].map(|name| staff.add_technician(name));
    staff.add_channel("Web", both.into());
    let mut journal = Journal::new(Desk::new(at(0), limits, staff));
    for (milliseconds, action) in deeds {
        journal.act(at(*milliseconds), action);
    }
    journal.advance(at(until)).expect("time goes on");
    journal
}

/// All steps at once.
pub(crate) fn asked(here: &Journal, limits: Limits) -> (Answer, Journal) {
    let mut what_if = WhatIf::new(here, limits);
    while what_if.step(here) {}
    what_if.answer()
}

/// The same past without deeds that set limits.
pub(crate) fn with_its_first_limits(journal: &Journal) -> Journal {
    let mut again = Journal::new(journal.beginning().clone());
    for done in journal.done() {
        if !matches!(done.action, Action::SetLimits(_)) {
            again.act(done.at, &done.action);
        }
    }
    again
        .advance(journal.desk().now())
        .expect("time goes on as it did");
    again
}

fn create() -> Action {
    Action::CreateSession(A, "s1".into())
}

fn start_applet() -> Action {
    Action::Customer(S, CustomerDeed::StartApplet)
}

fn deed(deed: Deed) -> Action {
    Action::Technician(A, S, deed)
}

fn hide() -> Action {
    Action::Console(A, ConsoleDeed::Hide)
}

#[expect(clippy::unnecessary_wraps, reason = "as it stands in `Ends`")]
fn goes_on(status: Status) -> Option<Ending> {
    Some(Ending {
        stands: Standing {
            status,
            outcome: None,
        },
        over_at: None,
    })
}

#[expect(clippy::unnecessary_wraps, reason = "as it stands in `Ends`")]
fn ended(status: Status, outcome: Outcome, milliseconds: i64) -> Option<Ending> {
    Some(Ending {
        stands: Standing {
            status,
            outcome: Some(outcome),
        },
        over_at: Some(at(milliseconds)),
    })
}

/// A's entry, in both pasts.
fn of_a(here: Option<Ending>, there: Option<Ending>) -> Ends {
    Ends {
        session: S,
        queue: Queue::Technician(A),
        here,
        there,
    }
}

/// What was refused and why.
fn refusals(answer: &Answer) -> Vec<(Action, Refusal)> {
    let refused = answer.refused.iter();
    let told = |done: &Done| (done.action.clone(), done.refused.expect("it was refused"));
    refused.map(told).collect()
}

#[test]
fn who_is_picked_up_a_millisecond_before_the_waiting_limit_is_picked_up() {
    for (after, is_picked_up) in [(-1, true), (0, false), (1, false)] {
        let picked_up = MINUTE + 5 * MINUTE + after;
        let deeds = [
            (0, create()),
            (MINUTE, start_applet()),
            (picked_up, deed(Deed::StartSession)),
        ];
        let here = lived(limits(0, 0, 0), &deeds, 20 * MINUTE);
        let (answer, there) = asked(&here, limits(0, 5, 0));
        let timed_out = ended(Status::Removed, Outcome::TimedOut, 6 * MINUTE);
        let lost = of_a(goes_on(Status::Active), timed_out);
        if is_picked_up {
            assert_eq!((answer.ends, answer.refused), (vec![], vec![]));
            assert_eq!((answer.same, answer.different), (1, 0));
            assert_eq!(there.changes(), here.changes());
        } else {
            assert_eq!(answer.ends, [lost]);
            assert_eq!(lost.shift(), Shift::Ends);
            assert_eq!((answer.same, answer.different), (0, 1));
            let start = deed(Deed::StartSession);
            assert_eq!(refusals(&answer), [(start, Refusal::SessionOver)]);
        }
    }
}

#[test]
fn who_starts_the_applet_a_millisecond_before_the_connecting_limit_waits() {
    for (after, waits) in [(-1, true), (0, false), (1, false)] {
        let deeds = [(0, create()), (3 * MINUTE + after, start_applet())];
        let here = lived(limits(10, 0, 0), &deeds, 20 * MINUTE);
        let (answer, _) = asked(&here, limits(3, 0, 0));
        let timed_out = ended(Status::Removed, Outcome::TimedOut, 3 * MINUTE);
        let lost = of_a(goes_on(Status::Waiting), timed_out);
        assert_eq!(answer.ends, if waits { vec![] } else { vec![lost] });
        assert_eq!(answer.refused.len(), usize::from(!waits));
    }
}

#[test]
fn who_is_written_to_a_millisecond_before_the_idle_limit_is_not_idle() {
    for (after, is_in_time) in [(-1, true), (0, false), (1, false)] {
        let written = 2 * MINUTE + 4 * MINUTE + after;
        let deeds = [
            (0, create()),
            (MINUTE, start_applet()),
            (MINUTE, deed(Deed::StartSession)),
            (2 * MINUTE, hide()),
            (written, deed(Deed::SendChat)),
            (9 * MINUTE, deed(Deed::EndSession)),
        ];
        let here = lived(limits(0, 0, 0), &deeds, 20 * MINUTE);
        let (answer, _) = asked(&here, limits(0, 0, 4));
        let closed = ended(Status::Removed, Outcome::ClosedByTechnician, 9 * MINUTE);
        let idle = Outcome::TimedOutClosedByTechnician;
        let timed_out = of_a(closed, ended(Status::Removed, idle, 6 * MINUTE));
        if is_in_time {
            assert_eq!((answer.ends, answer.refused), (vec![], vec![]));
        } else {
            assert_eq!(answer.ends, [timed_out]);
            assert_eq!(timed_out.shift(), Shift::Earlier(TimeDelta::minutes(3)));
            let chat = deed(Deed::SendChat);
            assert_eq!(refusals(&answer), [(chat, Refusal::SessionOver)]);
        }
    }
}

#[test]
fn what_was_refused_is_done_where_a_longer_limit_leaves_time_for_it() {
    let deeds = [
        (0, create()),
        (0, start_applet()),
        (7 * MINUTE, deed(Deed::StartSession)),
        (8 * MINUTE, deed(Deed::EndSession)),
    ];
    let here = lived(limits(0, 5, 0), &deeds, 20 * MINUTE);
    assert_eq!(
        here.done()
            .iter()
            .filter(|one| one.refused.is_some())
            .count(),
        2
    );
    let (answer, there) = asked(&here, limits(0, 8, 0));
    let timed_out = ended(Status::Removed, Outcome::TimedOut, 5 * MINUTE);
    let closed = ended(Status::Removed, Outcome::ClosedByTechnician, 8 * MINUTE);
    assert_eq!(answer.ends, [of_a(timed_out, closed)]);
    assert_eq!(answer.ends[0].shift(), Shift::Later(TimeDelta::minutes(3)));
    assert_eq!((answer.refused.len(), answer.granted), (0, 2));
    assert!(there.done().iter().all(|one| one.refused.is_none()));
}

#[test]
fn the_limits_hold_all_along_whatever_was_set_on_the_way() {
    let deeds = [
        (0, create()),
        (0, start_applet()),
        (2 * MINUTE, Action::SetLimits(limits(0, 5, 0))),
        (3 * MINUTE, Action::SetLimits(limits(0, 99, 0))),
    ];
    let here = lived(limits(0, 0, 0), &deeds, 20 * MINUTE);
    let (answer, there) = asked(&here, limits(0, 10, 0));
    let timed_out = ended(Status::Removed, Outcome::TimedOut, 10 * MINUTE);
    assert_eq!(answer.ends, [of_a(goes_on(Status::Waiting), timed_out)]);
    let set = |one: &&Done| matches!(one.action, Action::SetLimits(_));
    let sets: Vec<_> = there.done().iter().filter(set).collect();
    assert_eq!(sets.len(), 1);
    assert_eq!(
        (sets[0].at, there.desk().limits()),
        (at(0), limits(0, 10, 0))
    );
    let (answer, there) = asked(&here, limits(0, 0, 0));
    assert_eq!(answer.ends, []);
    assert_eq!(
        there.done().iter().find(set),
        None,
        "they are the first ones"
    );
}

#[test]
fn an_entry_that_is_there_in_one_past_alone_was_never_there_in_the_other() {
    let invite = deed(Deed::InviteTechnician(B));
    let deeds = [
        (0, create()),
        (0, start_applet()),
        (6 * MINUTE, deed(Deed::StartSession)),
        (7 * MINUTE, invite),
    ];
    let here = lived(limits(0, 0, 0), &deeds, 20 * MINUTE);
    let (answer, _) = asked(&here, limits(0, 5, 0));
    let queues: Vec<_> = answer.ends.iter().map(|one| one.queue).collect();
    assert_eq!(queues, [A, B].map(Queue::Technician));
    assert_eq!(answer.ends[1].here, goes_on(Status::Invitation));
    assert_eq!(answer.ends[1].there, None);
    assert_eq!((answer.same, answer.different), (0, 1), "it is one session");
    assert_eq!(answer.refused.len(), 2);
}

#[test]
fn what_is_different_has_a_name() {
    let waits = goes_on(Status::Waiting);
    let closed = |minutes| {
        ended(
            Status::Removed,
            Outcome::ClosedByTechnician,
            minutes * MINUTE,
        )
    };
    let timed_out = ended(Status::Removed, Outcome::TimedOut, MINUTE);
    let two = TimeDelta::minutes(2);
    for (here, there, shift) in [
        (closed(3), closed(1), Shift::Earlier(two)),
        (closed(1), closed(3), Shift::Later(two)),
        (closed(1), timed_out, Shift::Otherwise),
        (waits, goes_on(Status::Active), Shift::Otherwise),
        (waits, timed_out, Shift::Ends),
        (timed_out, waits, Shift::GoesOn),
        (None, waits, Shift::Appears),
        (None, timed_out, Shift::Appears),
        (waits, None, Shift::StaysAway),
        (timed_out, None, Shift::StaysAway),
    ] {
        assert_eq!(of_a(here, there).shift(), shift, "{here:?}, {there:?}");
    }
}

#[test]
fn what_leaves_a_channel_is_over_in_its_queue() {
    let mut here = lived(limits(0, 0, 0), &[], 0);
    let (web, _) = here.desk().staff().channels().next().expect("there is one");
    here.act(at(0), &Action::OpenChannelSession(web, "s1".into()));
    here.act(at(0), &start_applet());
    here.act(at(6 * MINUTE), &deed(Deed::StartSession));
    let (answer, _) = asked(&here, limits(0, 5, 0));
    let taken = Some(Ending {
        stands: Standing {
            status: Status::Removed,
            outcome: None,
        },
        over_at: Some(at(6 * MINUTE)),
    });
    let in_the_channel = Ends {
        queue: Queue::Channel(web),
        ..of_a(taken, ended(Status::Removed, Outcome::TimedOut, 5 * MINUTE))
    };
    let expected = [of_a(goes_on(Status::Active), None), in_the_channel];
    assert_eq!(answer.ends, expected);
}

#[test]
fn what_was_there_at_the_beginning_is_asked_about_too() {
    let deeds = [(0, create()), (0, start_applet()), (MINUTE, create())];
    let before = lived(limits(0, 0, 0), &deeds, 2 * MINUTE);
    let mut here = Journal::new(before.desk().clone());
    here.advance(at(9 * MINUTE)).expect("time goes on");
    let (answer, _) = asked(&here, limits(0, 5, 0));
    let timed_out = ended(Status::Removed, Outcome::TimedOut, 5 * MINUTE);
    assert_eq!(answer.ends, [of_a(goes_on(Status::Waiting), timed_out)]);
    let (answer, _) = asked(&here, limits(0, 1, 0));
    let at_once = ended(Status::Removed, Outcome::TimedOut, 2 * MINUTE);
    assert_eq!(answer.ends, [of_a(goes_on(Status::Waiting), at_once)]);
}

#[test]
fn nothing_is_different_where_nothing_has_happened() {
    let here = lived(limits(0, 0, 0), &[], 0);
    let (answer, there) = asked(&here, limits(1, 1, 1));
    assert_eq!((answer.same, answer.different), (0, 0));
    assert_eq!((answer.until, there.desk().now()), (at(0), at(0)));
}

#[test]
fn what_happens_while_it_is_asked_is_not_asked_about() {
    let deeds = [(0, create()), (0, start_applet()), (3 * MINUTE, hide())];
    let mut here = lived(limits(0, 0, 0), &deeds, 4 * MINUTE);
    let at_once = asked(&here, limits(0, 5, 0));
    let mut what_if = WhatIf::new(&here, limits(0, 5, 0));
    let (mut steps, mut last) = (0, (0, 4));
    assert_eq!(what_if.progress(), last);
    while what_if.step(&here) {
        let now = what_if.progress();
        assert!(now.0 >= last.0 && now.1 == last.1, "{now:?} after {last:?}");
        (last, steps) = (now, steps + 1);
        let more = Action::CreateSession(A, format!("later {steps}"));
        here.act(at((4 + steps) * MINUTE), &more);
        here.act(at((4 + steps) * MINUTE), &deed(Deed::StartSession));
    }
    assert_eq!(last, (4, 4), "every deed, and every session");
    let (answer, there) = what_if.answer();
    assert_eq!((&answer, &there), (&at_once.0, &at_once.1));
    assert_eq!(answer.ends, []);
    assert_eq!(
        here.desk().session(SessionId(1)).map(|one| one.id.0),
        Some(1)
    );
}

#[test]
fn the_limits_there_were_change_nothing_in_any_documented_scenario() {
    for documented in &DOCUMENTED {
        let scenario = Scenario::read(documented.text).expect("it is right");
        let here = with_its_first_limits(&scenario.journal());
        let (answer, there) = asked(&here, here.beginning().limits());
        assert_eq!(answer.ends, [], "{}", documented.id);
        assert_eq!((answer.refused.len(), answer.granted), (0, 0));
        assert_eq!(answer.same, here.desk().sessions().len());
        assert_eq!(there.changes(), here.changes(), "{}", documented.id);
        assert_eq!(there.desk(), here.desk(), "{}", documented.id);
    }
}
