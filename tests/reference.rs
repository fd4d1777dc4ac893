//! A slow, obvious model of one desk, written from the specification (`domain` §3 and §4) and held
//! against the core. It shares the core's words and nothing else: it counts milliseconds where the
//! core keeps instants, and lists statuses where the core asks its table.

mod deeds;

use queuescope_core::limits::Limits;
use queuescope_core::status::Status;

use Status::{
    Active, Collaborating, Connecting, Incoming, Offline, OnHold, Outgoing, Rebooting,
    Reconnecting, Removed, TimedOut, Waiting,
};

/// Milliseconds.
pub(crate) type Time = i64;

const MINUTE: Time = 60_000;
const TWO_WEEKS: Time = 14 * 24 * 60 * MINUTE;

/// Everything that matters, as plain counters.
#[derive(Clone)]
pub(crate) struct Model {
    pub(crate) limits: Limits,
    pub(crate) people: Vec<Person>,
    /// Members of the one group, and of the one channel.
    pub(crate) group: Vec<usize>,
    pub(crate) channel: Vec<usize>,
    pub(crate) cases: Vec<Case>,
    /// Time since the beginning.
    pub(crate) clock: Time,
}

#[derive(Clone)]
pub(crate) struct Person {
    pub(crate) hidden: bool,
    pub(crate) online: bool,
    pub(crate) disabled: bool,
}

#[derive(Clone)]
#[expect(clippy::struct_excessive_bools, reason = "facts as plain as they come")]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) started: bool,
    pub(crate) declined: bool,
    pub(crate) closed: bool,
    pub(crate) lost_for: Option<Time>,
    pub(crate) rebooting: bool,
    pub(crate) out_of_reach_for: Option<Time>,
    pub(crate) picked_up: bool,
    pub(crate) lead: Option<usize>,
    pub(crate) seats: Vec<Seat>,
}

/// Whose queue: a technician's by number, or the channel's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Whose {
    Person(usize),
    Channel,
}

/// One session in one queue.
#[derive(Clone)]
pub(crate) struct Seat {
    pub(crate) whose: Whose,
    pub(crate) status: Status,
    pub(crate) status_for: Time,
    pub(crate) before: Option<Status>,
    pub(crate) guest: bool,
    pub(crate) offered: bool,
    pub(crate) tools: Vec<&'static str>,
    pub(crate) link_lost_for: Option<Time>,
    pub(crate) idle_for: Time,
    /// The part of it that ran only because the link was lost.
    pub(crate) idle_by_loss: Time,
    pub(crate) by_system: bool,
}

impl Seat {
    /// Somebody has done something.
    pub(crate) fn not_idle(&mut self) {
        self.idle_for = 0;
        self.idle_by_loss = 0;
    }
}

/// The order at the same instant.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strike {
    Loss,
    Offline,
    Connecting,
    Waiting,
    Idle,
    System,
}

impl Model {
    /// Time passes.
    pub(crate) fn pass(&mut self, mut time: Time) {
        loop {
            let next = self.next_strike();
            let step = next.map_or(time, |(after, ..)| after.min(time));
            self.count(step);
            time -= step;
            match next {
                Some((after, strike, case, seat)) if after == step => {
                    self.strike(strike, case, seat);
                }
                _ => return,
            }
        }
    }

    /// What is over already ends now.
    pub(crate) fn settle(&mut self) {
        self.pass(0);
    }

    fn count(&mut self, step: Time) {
        self.clock += step;
        for number in 0..self.cases.len() {
            for seat in 0..self.cases[number].seats.len() {
                let runs = self.idle_runs(number, seat);
                let anyway = self.idle_runs_anyway(number, seat);
                let seat = &mut self.cases[number].seats[seat];
                seat.status_for += step;
                seat.idle_for += if runs { step } else { 0 };
                seat.idle_by_loss += if runs && !anyway { step } else { 0 };
                seat.link_lost_for = seat.link_lost_for.map(|lost| lost + step);
            }
            let case = &mut self.cases[number];
            case.lost_for = case.lost_for.map(|lost| lost + step);
            case.out_of_reach_for = case.out_of_reach_for.map(|away| away + step);
        }
    }

    fn idle_runs(&self, case: usize, seat: usize) -> bool {
        let lost = self.cases[case].seats[seat].link_lost_for.is_some();
        lost || self.idle_runs_anyway(case, seat)
    }

    fn idle_runs_anyway(&self, case: usize, seat: usize) -> bool {
        let seat = &self.cases[case].seats[seat];
        self.hidden(seat.whose) && seat.tools.is_empty()
    }

    fn hidden(&self, whose: Whose) -> bool {
        match whose {
            Whose::Person(person) => self.people[person].hidden,
            Whose::Channel => false,
        }
    }

    fn online(&self, whose: Whose) -> bool {
        match whose {
            Whose::Person(person) => self.people[person].online,
            Whose::Channel => true,
        }
    }

    fn next_strike(&self) -> Option<(Time, Strike, usize, usize)> {
        let mut all = Vec::new();
        for (number, case) in self.cases.iter().enumerate() {
            for index in 0..case.seats.len() {
                for (strike, after) in self.strikes(number, index) {
                    all.push((after.max(0), strike, number, index));
                }
            }
        }
        all.into_iter().min()
    }

    fn strikes(&self, case: usize, index: usize) -> Vec<(Strike, Time)> {
        let seat = &self.cases[case].seats[index];
        let mut strikes = Vec::new();
        if let Some(lost) = seat.link_lost_for
            && [Waiting, Active, OnHold, Incoming, Outgoing].contains(&seat.status)
        {
            strikes.push((Strike::Loss, MINUTE - lost));
        }
        if [Reconnecting, Rebooting].contains(&seat.status) && seat.before != Some(Collaborating) {
            strikes.push((Strike::Offline, 5 * MINUTE + 1 - seat.status_for));
        }
        let minutes = |limit: u16| (limit > 0).then(|| i64::from(limit) * MINUTE);
        if let Some(limit) = minutes(self.limits.connecting.minutes())
            && seat.status == Connecting
        {
            strikes.push((Strike::Connecting, limit - seat.status_for));
        }
        if let Some(limit) = minutes(self.limits.waiting.minutes())
            && seat.status == Waiting
        {
            strikes.push((Strike::Waiting, limit - seat.status_for));
        }
        if let Some(limit) = minutes(self.limits.idle.minutes())
            && ([Active, Collaborating].contains(&seat.status)
                || [Reconnecting, Offline].contains(&seat.status) && seat.before == Some(Active))
            && self.idle_runs(case, index)
        {
            strikes.push((Strike::Idle, limit - seat.idle_for));
        }
        if [Waiting, Active, Incoming, Outgoing, OnHold].contains(&seat.status) {
            strikes.push((Strike::System, TWO_WEEKS - seat.status_for));
        }
        strikes
    }

    fn strike(&mut self, strike: Strike, case: usize, seat: usize) {
        let status = self.cases[case].seats[seat].status;
        let to = match strike {
            Strike::Loss => Reconnecting,
            Strike::Offline => Offline,
            Strike::Connecting | Strike::Waiting => Removed,
            Strike::Idle if status == Collaborating => Removed,
            Strike::Idle | Strike::System => TimedOut,
        };
        self.set(case, seat, to);
        self.cases[case].seats[seat].by_system = strike == Strike::System;
        self.follow_links(case);
    }

    /// An entry gets another status.
    pub(crate) fn set(&mut self, case: usize, seat: usize, to: Status) {
        let case = &mut self.cases[case];
        let seat = &mut case.seats[seat];
        let from = seat.status;
        let disturbed = [Rebooting, Reconnecting, Offline];
        if !disturbed.contains(&to) {
            seat.before = None;
        } else if !disturbed.contains(&from) {
            seat.before = Some(from);
        }
        if [Active, Collaborating].contains(&to) && ![Reconnecting, Offline].contains(&from) {
            seat.not_idle();
        }
        let at_work = [Active, Collaborating, OnHold];
        if !at_work.contains(&to) && !disturbed.contains(&to) {
            seat.tools.clear();
        }
        seat.status = to;
        seat.status_for = 0;
        seat.by_system = false;
        if over(to) {
            seat.offered = false;
        }
        let whose = seat.whose;
        if from == Active && case.lead.map(Whose::Person) == Some(whose) {
            for seat in &mut case.seats {
                seat.offered = false;
            }
        }
        if to == Active {
            case.picked_up = true;
            if let Whose::Person(person) = whose {
                case.lead = Some(person);
            }
        }
    }

    /// Whether the console of a seat reaches the device.
    pub(crate) fn reaches(&self, case: usize, seat: usize) -> bool {
        let case = &self.cases[case];
        let whose = case.seats[seat].whose;
        self.online(whose) && case.lost_for.is_none() && !case.rebooting
    }

    /// Begins and ends the counting of lost links.
    pub(crate) fn follow_links(&mut self, case: usize) {
        let device = &mut self.cases[case];
        if device.lost_for.is_none() && !device.rebooting {
            device.out_of_reach_for = None;
        } else if device.out_of_reach_for.is_none() {
            device.out_of_reach_for = Some(0);
        }
        for index in 0..self.cases[case].seats.len() {
            let back = self.reaches(case, index);
            let whose = self.cases[case].seats[index].whose;
            let (hidden, online) = (self.hidden(whose), self.online(whose));
            let lost = self.cases[case].lost_for;
            let out_of_reach = self.cases[case].out_of_reach_for;
            let seat = &mut self.cases[case].seats[index];
            if back || !linked(seat.status) {
                // Within the minute nothing has happened; in the foreground all begins anew.
                if seat.link_lost_for.is_some_and(|lost| lost < MINUTE) {
                    seat.idle_for -= seat.idle_by_loss;
                }
                if seat.link_lost_for.is_some() && !hidden {
                    seat.idle_for = 0;
                }
                seat.link_lost_for = None;
                seat.idle_by_loss = 0;
            } else if seat.link_lost_for.is_none() {
                seat.link_lost_for = match seat.status {
                    // The reboot is known: only a network is missed.
                    Rebooting => (lost.is_some() || !online).then_some(0),
                    _ => out_of_reach.or((!online).then_some(0)),
                };
            }
        }
    }
}

/// Whether a status is one that has ended.
pub(crate) fn over(status: Status) -> bool {
    use Status::{Aborted, Closed, ClosedByTechnician, ClosedByWaitingCustomer};
    [
        TimedOut,
        Closed,
        ClosedByTechnician,
        ClosedByWaitingCustomer,
        Aborted,
        Removed,
    ]
    .contains(&status)
}

/// Whether an entry with that status is tied to the device.
pub(crate) fn linked(status: Status) -> bool {
    !over(status) && status != Connecting && status != Status::Invitation
}
