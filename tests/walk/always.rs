//! What always holds, a sentence each.

use queuescope_core::action::{Action, ConsoleDeed, Deed, DeviceDeed};
use queuescope_core::cause::{Agent, Cause};
use queuescope_core::desk::Desk;
use queuescope_core::entry::Entry;
use queuescope_core::ids::Queue;
use queuescope_core::rules::Rule;
use queuescope_core::session::{Applet, Session};
use queuescope_core::status::Status;

use super::Step;
use super::deeds;
use super::moves::Move;
use crate::stage::S;

type Property = (&'static str, fn(&Step) -> bool);

/// The sentences, each with what it asks of a move.
pub(super) const ALWAYS: [Property; 30] = [
    ("at most one entry is Active", |step| {
        shown(step.after)
            .filter(|entry| entry.status == Status::Active)
            .count()
            <= 1
    }),
    ("a queue holds the session once", |step| {
        let entries = session(step.after).entries();
        (1..entries.len()).all(|index| {
            let queue = entries[index].queue;
            entries[..index].iter().all(|entry| entry.queue != queue)
        })
    }),
    ("every change is an enacted rule", |step| {
        changed(step).all(|(from, to, _)| Rule::find(from, to).is_some_and(Rule::is_enacted))
    }),
    ("every change has one of the causes of its rule", |step| {
        changed(step).all(|(from, to, cause)| {
            Rule::find(from, to).is_some_and(|rule| rule.causes.contains(&cause))
        })
    }),
    (
        "a technician's change is the deed of whom its rule names",
        deeds::is_of_whom_the_rule_names,
    ),
    (
        "a technician's change is the deed of whom its sentence names",
        deeds::is_of_whom_the_sentence_names,
    ),
    (
        "no entry shows the outcome Closed by technician as a status",
        |step| {
            session(step.after)
                .entries()
                .iter()
                .all(|entry| entry.status != Status::ClosedByTechnician)
        },
    ),
    ("nobody keeps a transfer entry after a pick-up", |step| {
        let picked_up = changed(step).any(|(from, to, _)| {
            matches!(from, Status::Incoming | Status::Outgoing) && to == Status::Active
        });
        let starts = matches!(
            step.by,
            Move::Act(Action::Technician(_, _, Deed::StartSession))
        );
        !(picked_up && starts && shown(step.after).any(is_in_transfer))
    }),
    ("a transfer entry has an origin", |step| {
        shown(step.after)
            .filter(|entry| is_in_transfer(entry))
            .all(|entry| {
                matches!(
                    entry.origin,
                    Some(Status::Waiting | Status::Active | Status::OnHold)
                )
            })
    }),
    (
        "who is removed comes back only by a transfer or an invitation",
        |step| {
            appeared(step).all(|cause| {
                matches!(
                    cause,
                    Cause::TransferSession | Cause::InviteTechnician | Cause::CreateSession
                )
            })
        },
    ),
    (
        "a disturbed entry remembers what it was, and what it remembers was not disturbed",
        |step| {
            shown(step.after).all(|entry| match entry.restores_to {
                Some(status) => entry.status.is_disturbed() && !status.is_disturbed(),
                None => !entry.status.is_disturbed(),
            })
        },
    ),
    ("a restore gives back what was there", |step| {
        step.changes.iter().all(|change| {
            let restores = matches!(
                change.cause,
                Cause::DeviceBack | Cause::ConsoleBack | Cause::FinishReboot
            );
            let before = entry(step.before, change.queue);
            let remembered = before.and_then(|entry| entry.restores_to);
            !restores || change.to.is_ended() || Some(change.to) == remembered
        })
    }),
    ("a disturbance keeps the memory of the one before", |step| {
        step.changes.iter().all(|change| {
            let before = entry(step.before, change.queue).and_then(|entry| entry.restores_to);
            let after = entry(step.after, change.queue).and_then(|entry| entry.restores_to);
            before.is_none() || after.is_none() || before == after
        })
    }),
    ("reboots and losses leave an invitation alone", |step| {
        let disturbs = |cause| {
            matches!(
                cause,
                Cause::RebootDevice
                    | Cause::CustomerReboots
                    | Cause::LossDetected
                    | Cause::OfflineLimit
            )
        };
        !changed(step).any(|(from, _, cause)| from == Status::Invitation && disturbs(cause))
    }),
    (
        "a collaborator does not reconnect: no document says so",
        |step| {
            !changed(step)
                .any(|edge| (edge.0, edge.1) == (Status::Collaborating, Status::Reconnecting))
        },
    ),
    ("who closed while waiting was never picked up", |step| {
        let closed = shown(step.after).any(|entry| entry.status == Status::ClosedByWaitingCustomer);
        !closed || !session(step.after).was_picked_up
    }),
    ("what the system ended stays", |step| {
        session(step.before).entries().iter().all(|before| {
            let after = entry(step.after, before.queue);
            !before.is_final || after.is_some_and(|after| after.status == Status::TimedOut)
        })
    }),
    ("a status that ends without a way out stays", |step| {
        let stays = |status| matches!(status, Status::Aborted | Status::ClosedByWaitingCustomer);
        !changed(step).any(|(from, ..)| stays(from))
    }),
    (
        "Closed and Timed out change only when a technician ends them",
        |step| {
            changed(step).all(|(from, _, cause)| {
                !matches!(from, Status::Closed | Status::TimedOut) || cause == Cause::EndSession
            })
        },
    ),
    (
        "a technician is Aborted when disabled, or when an Active entry is restored to them then",
        |step| {
            step.changes.iter().all(|change| {
                let whom = change.queue.technician();
                let whom = whom.and_then(|whom| step.after.staff().technician(whom));
                let is_active = change.to == Status::Active;
                let is_disabled = whom.is_some_and(|whom| whom.is_disabled);
                let stays = entry(step.after, change.queue).map(|entry| entry.status);
                match change.to {
                    Status::Aborted => change.from == Some(Status::Active) && is_disabled,
                    _ => !(is_active && is_disabled) || stays == Some(Status::Aborted),
                }
            })
        },
    ),
    ("a technician who is disabled does nothing more", |step| {
        let Move::Act(Action::Technician(by, ..)) = step.by else {
            return true;
        };
        step.before
            .staff()
            .technician(*by)
            .is_some_and(|one| !one.is_disabled)
    }),
    ("the lead's seat is never a collaborator's", |step| {
        let lead = session(step.after).lead.map(Queue::Technician);
        shown(step.after).all(|entry| Some(entry.queue) != lead || !entry.is_collaborator)
    }),
    ("whoever is Active leads", |step| {
        let lead = session(step.after).lead.map(Queue::Technician);
        shown(step.after).all(|entry| entry.status != Status::Active || Some(entry.queue) == lead)
    }),
    ("an offer stands only while the lead is Active", |step| {
        let offered = shown(step.after).any(|entry| entry.lead_is_offered);
        !offered || shown(step.after).any(|entry| entry.status == Status::Active)
    }),
    (
        "whoever ends without leading ends only their own entry",
        |step| {
            let Move::Act(Action::Technician(by, _, Deed::EndSession)) = step.by else {
                return true;
            };
            session(step.before).lead == Some(*by) || step.changes.len() == 1
        },
    ),
    ("time makes nobody Active", |step| {
        changed(step).all(|(_, to, cause)| to != Status::Active || cause.agent() != Agent::Time)
    }),
    ("no entry is ever stuck while its link is up", |step| {
        shown(step.after).all(|entry| !entry.status.is_disturbed() || !has_link(step.after, entry))
    }),
    (
        "what a disturbed entry remembers returns with its link, unless the session has ended",
        |step| {
            let back = with_every_link(step.after);
            shown(step.after).all(|before| {
                let Some(promised) = before.restores_to else {
                    return true;
                };
                let after = entry(&back, before.queue).map(|entry| entry.status);
                let is_closed = session(&back).device.applet == Applet::Closed;
                let is_aborted = after == Some(Status::Aborted) && promised == Status::Active;
                after == Some(promised)
                    || is_aborted
                    || is_closed && after.is_some_and(Status::is_ended)
            })
        },
    ),
    ("no deadline lies in the past", |step| {
        let mut deadlines = step.after.deadlines(session(step.after));
        deadlines.all(|deadline| deadline.due_at >= step.after.now())
    }),
    (
        "an entry that has ended has an outcome, but for a transfer that was taken back",
        |step| {
            step.changes.iter().all(|change| {
                let taken_back =
                    change.to == Status::Removed && change.cause == Cause::StartSession;
                change.outcome.is_some() == change.to.is_ended() || taken_back
            })
        },
    ),
];

fn session(desk: &Desk) -> &Session {
    desk.session(S).expect("the walk has a session")
}

fn shown(desk: &Desk) -> impl Iterator<Item = &Entry> {
    session(desk)
        .entries()
        .iter()
        .filter(|entry| entry.is_shown())
}

fn entry(desk: &Desk, queue: Queue) -> Option<&Entry> {
    session(desk).entry(queue)
}

fn has_link(desk: &Desk, entry: &Entry) -> bool {
    let console = entry.queue.technician();
    let console = console.and_then(|whose| desk.staff().technician(whose));
    let is_online = console.is_none_or(|one| one.console.has_network);
    is_online && session(desk).device.out_of_reach_since.is_none()
}

/// The desk once every network is back and the device has started again.
fn with_every_link(desk: &Desk) -> Desk {
    let mut desk = desk.clone();
    let restore = |by| Action::Console(by, ConsoleDeed::RestoreNetwork);
    let everybody: Vec<_> = desk.staff().technicians().map(|(id, _)| id).collect();
    let device = [DeviceDeed::RestoreNetwork, DeviceDeed::FinishReboot];
    let deeds = device.map(|deed| Action::Device(S, deed));
    for action in everybody.into_iter().map(restore).chain(deeds) {
        // What is there already is refused.
        desk.act(desk.now(), &action);
    }
    desk
}

fn is_in_transfer(entry: &Entry) -> bool {
    !entry.status.is_ended() && entry.is_in_transfer()
}

/// The edges of a move, an appearance with its origin; an appearance without one has no edge.
fn changed<'a>(step: &'a Step) -> impl Iterator<Item = (Status, Status, Cause)> + 'a {
    step.changes.iter().filter_map(|change| {
        let from = change.from.or(change.origin)?;
        Some((from, change.to, change.cause))
    })
}

fn appeared<'a>(step: &'a Step) -> impl Iterator<Item = Cause> + 'a {
    let new = step.changes.iter().filter(|change| change.from.is_none());
    new.map(|change| change.cause)
}
