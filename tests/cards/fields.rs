//! What the cards say of the report's fields, held against the report's definitions: transcribed a
//! second time, status by status, and change by change in the documented scenarios.

use std::collections::{BTreeMap, BTreeSet};

use queuescope_core::change::Change;
use queuescope_core::ids::Queue;
use queuescope_core::report::time_field::{Counting, Mark, Only, PickUp, TimeField, Uncounted};
use queuescope_core::rules::Rule;
use queuescope_core::scenario::{DOCUMENTED, Scenario};
use queuescope_core::status::Status;

use super::rule;

/// What a row shows at a moment.
#[derive(Clone, Copy, Debug)]
struct Moment {
    status: Status,
    /// The status, looking through a disturbance.
    undisturbed: Status,
    is_picked_up: bool,
    is_customers_side: bool,
    is_at_work: bool,
}

const OWN_TIME: [Status; 4] = [
    Status::Active,
    Status::Collaborating,
    Status::OnHold,
    Status::Outgoing,
];

impl Moment {
    fn new(status: Status, undisturbed: Status, is_picked_up: bool) -> Self {
        Self {
            status,
            undisturbed,
            is_picked_up,
            is_customers_side: true,
            is_at_work: true,
        }
    }

    /// Whether a session can look like that.
    fn is_possible(self) -> bool {
        match self.undisturbed {
            Status::Connecting | Status::Waiting => !self.is_picked_up,
            Status::Active | Status::Collaborating | Status::OnHold | Status::Invitation => {
                self.is_picked_up
            }
            _ => true,
        }
    }

    /// `report` §2, fields 20–28.
    fn reads(self, field: TimeField) -> bool {
        let own = self.is_picked_up && OWN_TIME.contains(&self.undisturbed);
        match field {
            TimeField::Connecting => self.status == Status::Connecting,
            TimeField::Waiting => {
                let outside = [Status::Connecting, Status::Invitation];
                !self.is_picked_up && !self.status.is_ended() && !outside.contains(&self.status)
            }
            TimeField::Total => [
                TimeField::Active,
                TimeField::Hold,
                TimeField::Transfer,
                TimeField::Rebooting,
                TimeField::Reconnecting,
            ]
            .into_iter()
            .any(|part| self.reads(part)),
            TimeField::Active => [Status::Active, Status::Collaborating].contains(&self.status),
            TimeField::Work => self.is_at_work && own && OWN_TIME.contains(&self.status),
            TimeField::Hold => self.status == Status::OnHold,
            TimeField::Transfer => self.status == Status::Outgoing && self.is_picked_up,
            TimeField::Rebooting => self.status == Status::Rebooting && own,
            TimeField::Reconnecting => {
                self.status == Status::Reconnecting && own && self.is_customers_side
            }
        }
    }

    /// Whether what a card says holds at this moment.
    fn fits(self, one: Counting) -> bool {
        let is_own = OWN_TIME.contains(&self.undisturbed);
        let pick_up = match one.pick_up {
            PickUp::Either => true,
            PickUp::Before => !self.is_picked_up,
            PickUp::After => self.is_picked_up,
        };
        pick_up
            && match one.only {
                Only::Always => true,
                Only::AtWork => self.is_at_work,
                Only::OwnTime => is_own,
                Only::CustomersSide => self.is_customers_side,
                Only::OwnTimeOnCustomersSide => is_own && self.is_customers_side,
            }
    }
}

fn moments(status: Status) -> Vec<Moment> {
    let stands_for: Vec<_> = if status.is_disturbed() {
        let all = Status::ALL.into_iter();
        all.filter(|one| !one.is_disturbed() && !one.is_ended())
            .collect()
    } else {
        vec![status]
    };
    let mut moments = Vec::new();
    for undisturbed in stands_for {
        for case in 0..8 {
            let moment = Moment {
                status,
                undisturbed,
                is_picked_up: case & 1 > 0,
                is_customers_side: case & 2 > 0,
                is_at_work: case & 4 > 0,
            };
            if moment.is_possible() {
                moments.push(moment);
            }
        }
    }
    moments
}

#[test]
fn in_every_status_those_fields_count_that_the_report_defines_so() {
    for status in Status::ALL {
        assert!(!moments(status).is_empty());
        for moment in moments(status) {
            for field in TimeField::ALL {
                let counted = status.counted().iter();
                let says = counted.filter(|one| one.field == field && moment.fits(**one));
                assert_eq!(
                    says.count() > 0,
                    moment.reads(field),
                    "{field:?}: {moment:?}"
                );
            }
        }
    }
}

/// What has become of the session's queues so far.
#[derive(Default)]
struct Past {
    entries: BTreeMap<Queue, (Status, Status)>,
    is_picked_up: bool,
    started: BTreeSet<Queue>,
}

impl Past {
    /// The moments before a change and after it; then it is past.
    fn live(&mut self, change: &Change) -> (Option<Moment>, Moment) {
        let was_picked_up = self.is_picked_up;
        let known = self.entries.get(&change.queue).copied();
        // Started from a channel's queue, an entry is new in the technician's own.
        let before = change.from.map(|from| known.unwrap_or((from, from)));
        let undisturbed = match before {
            Some((_, undisturbed)) if change.to.is_disturbed() => undisturbed,
            _ => change.to,
        };
        self.is_picked_up |= change.to == Status::Active;
        self.entries.insert(change.queue, (change.to, undisturbed));
        (
            before.map(|(status, undisturbed)| Moment::new(status, undisturbed, was_picked_up)),
            Moment::new(change.to, undisturbed, self.is_picked_up),
        )
    }
}

/// Every change of every documented scenario, with the rules it enacts.
fn lived(mut look: impl FnMut(&'static Rule, &Change, &mut Past, Option<Moment>, Moment)) {
    for documented in &DOCUMENTED {
        let scenario = Scenario::read(documented.text).expect("it can be read");
        let mut pasts: BTreeMap<_, Past> = BTreeMap::new();
        for change in scenario.journal().changes() {
            let past = pasts.entry(change.session).or_default();
            let (before, after) = past.live(change);
            for rule in change.rules() {
                look(rule, change, past, before, after);
            }
        }
    }
}

#[test]
fn what_stops_begins_and_goes_on_is_what_does_in_the_documented_scenarios() {
    let mut seen = BTreeSet::new();
    lived(|rule, _, past, before, after| {
        // A recipient's entry appears: until then nothing counted but what the whole session waits.
        let waits = !past.is_picked_up;
        let counted = |field| match before {
            Some(before) => before.reads(field),
            None => field == TimeField::Waiting && waits,
        };
        let seen_from = before.unwrap_or(after);
        let told = |fields: Vec<Counting>, field| {
            let which = |one: Counting| {
                // While the entry is disturbed, at either end of the change, is what it stands for.
                let stands = if rule.from.is_disturbed() {
                    seen_from
                } else {
                    after
                };
                let moment = Moment {
                    is_picked_up: seen_from.is_picked_up,
                    ..stands
                };
                one.field == field && moment.fits(one)
            };
            fields.into_iter().any(which)
        };
        for field in TimeField::ALL {
            let (counted, counts) = (counted(field), after.reads(field));
            let name = format!("{:?} → {:?}: {field:?}", rule.from, rule.to);
            assert_eq!(
                told(rule.stops().collect(), field),
                counted && !counts,
                "stops: {name}"
            );
            assert_eq!(
                told(rule.begins().collect(), field),
                counts && !counted,
                "begins: {name}"
            );
            assert_eq!(
                told(rule.goes_on().collect(), field),
                counts && counted,
                "goes on: {name}"
            );
        }
        seen.insert((rule.from, rule.to));
    });
    assert_eq!(seen.len(), super::moving().count());
}

#[test]
fn start_time_is_the_first_own_active_or_collaborating() {
    lived(|rule, change, past, _, _| {
        if [Status::Active, Status::Collaborating].contains(&change.to) {
            let is_first = past.started.insert(change.queue);
            assert!(
                !is_first || rule.mark() == Some(Mark::StartTime),
                "{rule:?}"
            );
        }
    });
    let mark = |from, to| rule(from, to).mark();
    let start = Some(Mark::StartTime);
    assert_eq!(mark(Status::Invitation, Status::Collaborating), start);
    assert_eq!(mark(Status::Outgoing, Status::Active), start);
    for from in [Status::OnHold, Status::Collaborating, Status::Reconnecting] {
        assert_eq!(mark(from, Status::Active), None, "{from:?}");
    }
}

#[test]
fn end_time_is_when_the_stay_is_over() {
    let mark = |from, to| rule(from, to).mark();
    for (from, to) in [
        (Status::Active, Status::Removed),
        (Status::Active, Status::Aborted),
        (Status::Waiting, Status::ClosedByWaitingCustomer),
        (Status::Collaborating, Status::Closed),
        (Status::Outgoing, Status::Removed),
    ] {
        assert_eq!(mark(from, to), Some(Mark::EndTime), "{from:?} → {to:?}");
    }
    let stays = Some(Mark::EndTimeStays);
    assert_eq!(mark(Status::Closed, Status::Removed), stays);
    assert_eq!(mark(Status::TimedOut, Status::ClosedByTechnician), stays);
    assert_eq!(mark(Status::TimedOut, Status::TimedOut), None);
    let of_a_row = Some(Mark::EndTimeOfARow);
    assert_eq!(mark(Status::Incoming, Status::Removed), of_a_row);
    assert_eq!(mark(Status::Invitation, Status::Removed), of_a_row);
}

fn fields(of: &mut dyn Iterator<Item = Counting>) -> Vec<TimeField> {
    of.map(|one| one.field).collect()
}

#[test]
fn a_pick_up_ends_the_waiting_and_begins_the_work() {
    let start = rule(Status::Waiting, Status::Active);
    assert_eq!(fields(&mut start.stops()), [TimeField::Waiting]);
    let work = [TimeField::Total, TimeField::Active, TimeField::Work];
    assert_eq!(fields(&mut start.begins()), work);

    // Before the pick-up a disturbance belongs to the waiting, after it to a field of its own.
    let early = rule(Status::Waiting, Status::Rebooting);
    assert_eq!(fields(&mut early.begins()), []);
    assert_eq!(fields(&mut early.goes_on()), [TimeField::Waiting]);
    let late = rule(Status::Active, Status::Rebooting);
    assert_eq!(fields(&mut late.begins()), [TimeField::Rebooting]);
    assert_eq!(fields(&mut late.goes_on()), [TimeField::Total]);

    let lost = rule(Status::Rebooting, Status::Offline);
    let total = [TimeField::Total, TimeField::Rebooting];
    assert_eq!(fields(&mut lost.stops()), total);
    assert_eq!(Status::Offline.uncounted(), Uncounted::Unallocated);
}

#[test]
fn a_transfer_before_the_pick_up_is_waiting_and_no_transfer_time() {
    let early = rule(Status::Waiting, Status::Outgoing);
    assert_eq!(fields(&mut early.goes_on()), [TimeField::Waiting]);
    assert_eq!(fields(&mut early.begins()), []);
    assert_eq!(fields(&mut early.stops()), []);

    let late = rule(Status::Active, Status::Outgoing);
    assert_eq!(fields(&mut late.begins()), [TimeField::Transfer]);
    let goes_on = [TimeField::Total, TimeField::Work];
    assert_eq!(fields(&mut late.goes_on()), goes_on);

    // Taken back, it can be either, and the card says which is which.
    let back = rule(Status::Outgoing, Status::Active);
    let when = |field, pick_up| move |one: Counting| one.field == field && one.pick_up == pick_up;
    assert!(back.stops().any(when(TimeField::Waiting, PickUp::Before)));
    assert!(back.stops().any(when(TimeField::Transfer, PickUp::After)));
    assert!(back.begins().any(when(TimeField::Total, PickUp::Before)));
    assert!(back.goes_on().any(when(TimeField::Total, PickUp::After)));
    assert!(back.begins().any(when(TimeField::Active, PickUp::Either)));
}

#[test]
fn what_stands_for_incoming_is_not_the_recipients_time() {
    for (from, to) in [
        (Status::Incoming, Status::Rebooting),
        (Status::Rebooting, Status::Incoming),
        (Status::Incoming, Status::Reconnecting),
    ] {
        let rule = rule(from, to);
        assert_eq!(fields(&mut rule.begins()), [], "{rule:?}");
        assert_eq!(fields(&mut rule.stops()), [], "{rule:?}");
        assert_eq!(
            fields(&mut rule.goes_on()),
            [TimeField::Waiting],
            "{rule:?}"
        );
    }
}

#[test]
fn the_fields_of_the_total_are_the_five_that_the_report_adds_up() {
    let is_total = |one: &&Counting| one.field == TimeField::Total;
    for status in Status::ALL {
        let total = status.counted().iter().find(is_total);
        let beside = [
            TimeField::Total,
            TimeField::Work,
            TimeField::Waiting,
            TimeField::Connecting,
        ];
        let parts = status.counted().iter();
        let parts: Vec<_> = parts.filter(|one| !beside.contains(&one.field)).collect();
        let when = |one: &Counting| (one.pick_up, one.only);
        assert_eq!(
            total.map(when),
            parts.first().map(|one| when(one)),
            "{status:?}"
        );
        assert!(parts.len() <= 1, "{status:?}: {parts:?}");
    }
    let numbers = TimeField::ALL.map(TimeField::number);
    assert_eq!(numbers, [20, 21, 22, 23, 24, 25, 26, 27, 28]);
}
