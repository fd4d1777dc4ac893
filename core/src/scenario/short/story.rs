//! What a story is made of, in the order in which it is written and read.
//!
//! Every part is described once: it writes what it is given and returns it, or reads, whatever it is given,
//! which is nothing then. What is read can be wrong; then there is nothing either.

use alloc::vec::Vec;

use chrono::{DateTime, TimeDelta};

use super::arithmetic::Coder;
use super::deeds::Deeds;
use super::models::{OneOf, Stretch, YesOrNo, one_of};
use super::script::Script;
use crate::ids::TechnicianId;
use crate::scenario::read::has_a_year;
use crate::scenario::{Scenario, Step, duration};
use crate::staff::{Staff, Team};
use crate::timer::Instant;

/// A story that is sent has no more steps, and expects no more of all of them.
const MOST_STEPS: usize = 1_000;

/// No more people of a kind are in it, or in a group.
const MOST_PEOPLE: usize = 250;

/// Writes or reads a story.
pub(super) struct Story<'c> {
    script: Script<'c>,
    since: Stretch,
    pause: Stretch,
    is_deed: YesOrNo,
    deeds: Deeds,
}

impl<'c> Story<'c> {
    pub(super) fn new(coder: &'c mut dyn Coder) -> Self {
        Self {
            script: Script::new(coder),
            since: Stretch::new(),
            pause: Stretch::new(),
            is_deed: YesOrNo::new(),
            // Of the people that the frame tells of.
            deeds: Deeds::of(&Staff::default()),
        }
    }

    /// Whether all so far is as it was written, whatever follows.
    pub(super) fn is_certain(&self) -> bool {
        self.script.coder.is_certain()
    }

    /// The story without its steps, and how many there are.
    pub(super) fn frame(&mut self, given: Option<&Scenario>) -> Option<(Scenario, usize)> {
        let title = self.script.text(given.map(|given| &*given.title))?;
        let start = self.start(given.map(|given| given.start))?;
        let limits = self.script.limits(given.map(|given| given.limits))?;
        let staff = self.staff(given.map(|given| &given.staff))?;
        let steps = self
            .script
            .count(MOST_STEPS, given.map(|given| given.steps.len()))?;
        self.deeds = Deeds::of(&staff);
        let scenario = Scenario {
            title,
            start,
            limits,
            staff,
            steps: Vec::new(),
        };
        Some((scenario, steps))
    }

    /// The next step of the story, which has those before it.
    pub(super) fn step(&mut self, so_far: &Scenario, given: Option<&Step>) -> Option<Step> {
        let (script, deeds) = (&mut self.script, &mut self.deeds);
        let last = so_far
            .steps
            .last()
            .map_or(TimeDelta::zero(), |step| step.at);
        let pause = given.map_or(TimeDelta::zero(), |step| step.at - last);
        let at = last.checked_add(&self.pause.code(script.coder, pause)?)?;
        if at > duration::LONGEST || so_far.start.checked_add_signed(at).is_none() {
            return None;
        }
        let given_act = given.and_then(|step| step.act.as_ref());
        let act = if self.is_deed.code(script.coder, given_act.is_some()) {
            Some(deeds.act(script, given_act)?)
        } else {
            None
        };
        let so_far = so_far.steps.iter().map(|step| step.expect.len());
        let room = MOST_STEPS.checked_sub(so_far.sum())?;
        let expectations = script.count(room, given.map(|step| step.expect.len()))?;
        let expect = (0..expectations).map(|number| {
            let given = given.and_then(|step| step.expect.get(number));
            deeds.expectation(script, given)
        });
        let expect = expect.collect::<Option<_>>()?;
        Some(Step { at, act, expect })
    }

    /// Before or after 1970.
    fn start(&mut self, given: Option<Instant>) -> Option<Instant> {
        let since = given.unwrap_or_default() - Instant::default();
        let is_before = YesOrNo::new().code(self.script.coder, since < TimeDelta::zero());
        let since = self.since.code(self.script.coder, since.abs())?;
        let since = if is_before { -since } else { since };
        let start = DateTime::UNIX_EPOCH.checked_add_signed(since)?;
        has_a_year(start).then_some(start)
    }

    fn staff(&mut self, given: Option<&Staff>) -> Option<Staff> {
        let names = given.map(|staff| staff.technicians().map(|(_, one)| &*one.name));
        let names: Vec<_> = names.into_iter().flatten().collect();
        let mut staff = Staff::default();
        for number in 0..self.script.count(MOST_PEOPLE, Some(names.len()))? {
            let name = self.script.name(names.get(number).copied())?;
            if staff.technician_named(&name).is_some() {
                return None;
            }
            staff.add_technician(name);
        }
        let groups = given.map(|staff| staff.groups().map(|(_, team)| team));
        let groups: Vec<_> = groups.into_iter().flatten().collect();
        for team in self.teams(&staff, &groups)? {
            staff.add_group(team.name, team.members);
        }
        let channels = given.map(|staff| staff.channels().map(|(_, team)| team));
        let channels: Vec<_> = channels.into_iter().flatten().collect();
        for team in self.teams(&staff, &channels)? {
            // As in a file: a queue is named by its technician or its channel.
            if staff.technician_named(&team.name).is_some() {
                return None;
            }
            staff.add_channel(team.name, team.members);
        }
        Some(staff)
    }

    fn teams(&mut self, staff: &Staff, given: &[&Team]) -> Option<Vec<Team>> {
        let technicians = staff.technicians().count();
        let mut member = OneOf::new(technicians);
        let mut teams: Vec<Team> = Vec::new();
        for number in 0..self.script.count(MOST_PEOPLE, Some(given.len()))? {
            let given = given.get(number);
            let name = self.script.name(given.map(|team| &*team.name))?;
            if teams.iter().any(|other| other.name == name) {
                return None;
            }
            let members = 0..self
                .script
                .count(MOST_PEOPLE, given.map(|team| team.members.len()))?;
            let members = members.map(|place| {
                let given = given.and_then(|team| team.members.get(place));
                let given = given.map_or(0, |member| usize::from(member.0));
                let one = member.code(self.script.coder, 0, given);
                one_of(technicians, one).map(TechnicianId)
            });
            let members = members.collect::<Option<_>>()?;
            teams.push(Team { name, members });
        }
        Some(teams)
    }
}
