//! The first half hour of a busy desk: the sessions that are there already, each with a true past.

use alloc::vec::Vec;
use core::iter;
use core::ops::Range;

use chrono::TimeDelta;

use super::dice::{Dice, Purpose};
use super::settings::Setting;
use super::{BEGINNING, Busy, people};
use crate::action::{Action, CustomerDeed, Deed, DeviceDeed, Recipient};
use crate::desk::Desk;
use crate::ids::{SessionId, TechnicianId};
use crate::journal::Journal;
use crate::limits::{Limit, Limits};
use crate::staff::Staff;
use crate::timer::Instant;

/// Within so many milliseconds the first sessions are opened, one after the other: less than the
/// limit of Waiting.
const FIRST_SESSIONS_WITHIN: u64 = 25 * 60 * 1_000;

/// What has happened to a session by the time it is met: steps, spread evenly over its age.
struct Life {
    /// How many of a hundred sessions have it.
    share: u64,
    /// How old the session is at least and at most, in minutes, so that the last step shows.
    age: Range<u64>,
    steps: &'static [Step],
}

#[derive(Clone, Copy)]
enum Step {
    Customer(CustomerDeed),
    Device(DeviceDeed),
    Does(Deed),
    Transfers,
    Invites,
    ColleagueStarts,
}

use Step::{ColleagueStarts, Customer, Device, Does, Invites, Transfers};

const APPLET: Step = Customer(CustomerDeed::StartApplet);
const CLOSES: Step = Customer(CustomerDeed::CloseApplet);
const STARTS: Step = Does(Deed::StartSession);
const LOSES: Step = Device(DeviceDeed::LoseNetwork);

/// A session of the wrong age has the first one.
const LIVES: [Life; 14] = [
    life(24, 0..30, &[APPLET]),
    life(30, 0..30, &[APPLET, STARTS]),
    life(4, 0..9, &[]),
    life(9, 0..30, &[APPLET, STARTS, Does(Deed::HoldSession)]),
    life(5, 0..30, &[APPLET, STARTS, Transfers]),
    life(2, 0..30, &[APPLET, STARTS, Invites]),
    life(4, 0..30, &[APPLET, STARTS, Invites, ColleagueStarts]),
    life(3, 0..10, &[APPLET, STARTS, Does(Deed::RebootDevice)]),
    life(3, 4..14, &[APPLET, STARTS, LOSES]),
    life(4, 17..30, &[APPLET, STARTS, LOSES]),
    life(4, 0..30, &[APPLET, STARTS, CLOSES]),
    life(2, 0..30, &[APPLET, CLOSES]),
    life(2, 4..11, &[APPLET, LOSES]),
    life(4, 0..30, &[APPLET, STARTS, Does(Deed::EndSession)]),
];

const fn life(share: u64, age: Range<u64>, steps: &'static [Step]) -> Life {
    Life { share, age, steps }
}

impl Busy {
    /// The desk when it is met: twenty-five minutes after [`BEGINNING`], with its first sessions
    /// opened, in various statuses; or at the beginning itself, if there are none.
    pub fn beginning(&self) -> Journal {
        let mut beginning = Beginning::of(*self);
        while beginning.step() {}
        beginning.journal()
    }

    /// The desk before anybody has done anything.
    pub(crate) fn empty_desk(&self) -> Desk {
        Desk::new(BEGINNING, limits(), people::staff(&self.settings))
    }

    /// What has been done in one of the first sessions, and when.
    fn past(&self, id: SessionId, staff: &Staff) -> Vec<(Instant, Action)> {
        let run = Dice::of_seed(self.settings.value(Setting::Seed));
        let dice = |number| {
            run.of(Purpose::Life, u64::from(id.0))
                .of(Purpose::Life, number)
        };
        let sessions = u64::from(self.settings.value(Setting::Sessions));
        let opened = FIRST_SESSIONS_WITHIN * u64::from(id.0) / sessions.max(1);
        let age = FIRST_SESSIONS_WITHIN - opened;
        let life = life_of(dice(0).throw(100), age);

        let channels: Vec<_> = staff.channels().collect();
        let Some((channel, team)) = dice(1).among(&channels) else {
            return Vec::new();
        };
        let Some(by) = dice(2).among(&team.members) else {
            return Vec::new();
        };
        let name = people::customer(id.0 as usize);
        let opens = match dice(3).throw(8) {
            0 => Action::CreateSession(by, name),
            _ => Action::OpenChannelSession(channel, name),
        };
        let others = staff.technicians().count() - 1;
        let colleague = u16::try_from(dice(4).throw(others as u64)).ok();
        let colleague = colleague.filter(|_| others > 0);
        // Whoever stands behind the one who works it is one further on.
        let colleague = colleague.map(|other| TechnicianId(other + u16::from(other >= by.0)));
        let actions = life
            .steps
            .iter()
            .map_while(|step| step.action(id, by, colleague));
        let count = life.steps.len() as u64 + 2;
        let times = (0..).map(|step| after(opened + age * step / count));
        times.zip(iter::once(opens).chain(actions)).collect()
    }
}

/// A busy desk on its way to the moment at which it is met, a step at a time: for who has something
/// else to do in between.
#[derive(Clone, Debug)]
pub struct Beginning {
    busy: Busy,
    /// What is done until then; in order, once every session's past is known.
    deeds: Vec<(Instant, Action)>,
    /// Of so many sessions the past is known.
    known: u32,
    /// So many of the deeds are done.
    done: usize,
    journal: Journal,
}

impl Beginning {
    /// Of that desk, before anybody has done anything.
    pub fn of(busy: Busy) -> Self {
        Self {
            busy,
            deeds: Vec::new(),
            known: 0,
            done: 0,
            journal: Journal::new(busy.empty_desk()),
        }
    }

    /// Goes one step; false if there is none left.
    pub fn step(&mut self) -> bool {
        let sessions = self.busy.settings.value(Setting::Sessions);
        if self.known < sessions {
            let staff = self.journal.desk().staff();
            let past = self.busy.past(SessionId(self.known), staff);
            self.deeds.extend(past);
            self.known += 1;
            if self.known == sessions {
                self.deeds.sort_by_key(|(at, _)| *at);
            }
            return true;
        }
        let Some((at, action)) = self.deeds.get(self.done) else {
            return false;
        };
        self.journal.act(*at, action);
        self.done += 1;
        true
    }

    /// How many steps are done, and how many there are as far as is known.
    pub fn progress(&self) -> (usize, usize) {
        let sessions = self.busy.settings.value(Setting::Sessions) as usize;
        // A session has about three deeds in its past.
        let deeds = self.deeds.len().max(3 * sessions);
        (self.known as usize + self.done, sessions + deeds)
    }

    /// The desk when it is met, after the last step.
    pub fn journal(mut self) -> Journal {
        if self.known > 0 {
            // Refused where the journal is later already: then nothing is due by then.
            let _ = self.journal.advance(after(FIRST_SESSIONS_WITHIN));
        }
        self.journal
    }
}

/// The life that the die says, if a session of that age, in milliseconds, can have it.
fn life_of(mut die: u64, age: u64) -> &'static Life {
    let [usual, ..] = &LIVES;
    for life in &LIVES {
        if die < life.share {
            return if life.age.contains(&(age / 60_000)) {
                life
            } else {
                usual
            };
        }
        die -= life.share;
    }
    usual
}

impl Step {
    /// None where it takes a colleague and there is none.
    fn action(
        self,
        session: SessionId,
        by: TechnicianId,
        colleague: Option<TechnicianId>,
    ) -> Option<Action> {
        let does = |deed| Action::Technician(by, session, deed);
        Some(match self {
            Customer(deed) => Action::Customer(session, deed),
            Device(deed) => Action::Device(session, deed),
            Does(deed) => does(deed),
            Transfers => does(Deed::TransferSession(Recipient::Technician(colleague?))),
            Invites => does(Deed::InviteTechnician(colleague?)),
            ColleagueStarts => Action::Technician(colleague?, session, Deed::StartSession),
        })
    }
}

/// So many milliseconds after the beginning.
fn after(milliseconds: u64) -> Instant {
    BEGINNING + TimeDelta::milliseconds(milliseconds.cast_signed())
}

/// Ten minutes to start the applet, half an hour of waiting, twenty minutes idle.
fn limits() -> Limits {
    let minutes = |minutes| Limit::from_minutes(minutes).unwrap_or_default();
    Limits {
        connecting: minutes(10),
        waiting: minutes(30),
        idle: minutes(20),
    }
}
