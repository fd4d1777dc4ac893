//! Two pasts held against each other.

use queuescope_core::action::{Action, CustomerDeed, Deed, Recipient};
use queuescope_core::comparison::{Difference, Standing, differences};
use queuescope_core::desk::Desk;
use queuescope_core::ids::Queue;
use queuescope_core::journal::Journal;
use queuescope_core::limits::Limits;
use queuescope_core::outcome::Outcome;
use queuescope_core::staff::Staff;
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;

use crate::stage::{A, B, S, Stage};

fn stands(status: Status, outcome: Option<Outcome>) -> Standing {
    Standing { status, outcome }
}

#[test]
fn what_is_the_same_does_not_differ_however_it_came_about() {
    let here = Stage::active();
    let mut there = Stage::active();
    assert_eq!(differences(&here.changes, &there.changes), []);
    there.technician(A, Deed::HoldSession);
    there.technician(A, Deed::StartSession);
    assert_eq!(differences(&here.changes, &there.changes), []);
}

#[test]
fn another_status_another_outcome_and_an_entry_that_is_not_there_differ() {
    let mut here = Stage::active();
    here.technician(A, Deed::InviteTechnician(B));
    let mut there = Stage::active();
    there.customer(CustomerDeed::CloseApplet);
    let of = |queue, here, there| Difference {
        session: S,
        queue: Queue::Technician(queue),
        here,
        there,
    };
    let closed = Some(stands(Status::Closed, Some(Outcome::ClosedByCustomer)));
    let invited = Some(stands(Status::Invitation, None));
    assert_eq!(
        differences(&here.changes, &there.changes),
        [
            of(A, Some(stands(Status::Active, None)), closed),
            of(B, invited, None),
        ]
    );
}

#[test]
fn the_same_status_with_another_outcome_differs() {
    let mut here = Stage::active();
    here.technician(A, Deed::EndSession);
    let mut there = Stage::active();
    let to_b = Recipient::Technician(B);
    there.technician(A, Deed::TransferSession(to_b));
    there.technician(B, Deed::StartSession);
    let found = differences(&here.changes, &there.changes);
    let removed = |outcome| Some(stands(Status::Removed, Some(outcome)));
    assert_eq!(found[0].here, removed(Outcome::ClosedByTechnician));
    assert_eq!(found[0].there, removed(Outcome::Transferred));
}

#[test]
fn a_session_started_from_a_channel_is_in_its_queue_no_more() {
    let mut staff = Staff::default();
    let members = ["A", "B"].map(|name| staff.add_technician(name));
    let web = staff.add_channel("Web", members.into());
    let start = Instant::from_timestamp_millis(1_767_600_000_000).expect("a day in 2026");
    let mut there = Journal::new(Desk::new(start, Limits::default(), staff));
    there.act(start, &Action::OpenChannelSession(web, "s1".into()));
    there.act(start, &Action::Customer(S, CustomerDeed::StartApplet));
    let mut here = there.clone();
    here.act(start, &Action::Technician(B, S, Deed::StartSession));
    let taken: Vec<_> = here.changes().iter().map(|one| one.taken_from).collect();
    assert_eq!(taken, [None, None, Some(Queue::Channel(web))]);
    let of = |queue, here, there| Difference {
        session: S,
        queue,
        here,
        there,
    };
    let stands = |status| Some(stands(status, None));
    assert_eq!(
        differences(here.changes(), there.changes()),
        [
            of(Queue::Technician(B), stands(Status::Active), None),
            of(
                Queue::Channel(web),
                stands(Status::Removed),
                stands(Status::Waiting)
            ),
        ]
    );
}
