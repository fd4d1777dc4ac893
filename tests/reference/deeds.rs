//! What somebody does, in the reference model: true if it is possible, and then it is done.

use queuescope_core::action::{
    Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient, Tool,
};
use queuescope_core::ids::{SessionId, TechnicianId};
use queuescope_core::status::Status;

use super::{Case, Model, Person, Seat, Whose, linked, over};
use Status::{
    Aborted, Active, Closed, ClosedByWaitingCustomer, Collaborating, Connecting, Incoming,
    Invitation, Offline, OnHold, Outgoing, Rebooting, Reconnecting, Removed, TimedOut, Waiting,
};

impl Model {
    /// Does it, if it is possible; a refused action changes nothing.
    pub(crate) fn act(&mut self, action: &Action) -> bool {
        let mut tried = self.clone();
        if tried.does(action).is_none() {
            return false;
        }
        for case in 0..tried.cases.len() {
            tried.follow_links(case);
        }
        tried.settle();
        *self = tried;
        true
    }

    fn does(&mut self, action: &Action) -> Option<()> {
        match action {
            Action::CreateSession(by, name) => {
                let person = self.connected(*by)?;
                self.opens(name, Whose::Person(person), Some(person))?;
            }
            Action::OpenChannelSession(_, name) => self.opens(name, Whose::Channel, None)?,
            Action::Technician(by, session, deed) => {
                let person = match deed {
                    Deed::SelectSession => self.enabled(*by)?,
                    _ => self.connected(*by)?,
                };
                let case = self.case(*session)?;
                self.technician(person, case, *deed)?;
            }
            Action::Console(by, deed) => {
                let person = self.enabled(*by)?;
                self.console(person, *deed)?;
            }
            Action::Customer(session, deed) => {
                let case = self.case(*session)?;
                self.customer(case, *deed)?;
                for seat in &mut self.cases[case].seats {
                    seat.not_idle();
                }
            }
            Action::Device(session, deed) => {
                let case = self.going_on(*session)?;
                self.device(case, *deed)?;
            }
            Action::SetLimits(limits) => self.limits = *limits,
            Action::DisableTechnician(whom) => {
                let person = self.enabled(*whom)?;
                self.people[person].disabled = true;
                for case in 0..self.cases.len() {
                    if let Some(seat) = self.seat(case, Whose::Person(person))
                        && self.cases[case].seats[seat].status == Active
                    {
                        self.set(case, seat, Aborted);
                    }
                }
            }
        }
        Some(())
    }

    fn opens(&mut self, name: &str, whose: Whose, lead: Option<usize>) -> Option<()> {
        if self.cases.iter().any(|case| case.name == name) {
            return None;
        }
        self.cases.push(Case {
            name: name.into(),
            started: false,
            declined: false,
            closed: false,
            lost_for: None,
            rebooting: false,
            out_of_reach_for: None,
            picked_up: false,
            lead,
            seats: vec![seat(whose, Connecting)],
        });
        Some(())
    }

    fn enabled(&self, id: TechnicianId) -> Option<usize> {
        let person = usize::from(id.0);
        let found: &Person = self.people.get(person)?;
        (!found.disabled).then_some(person)
    }

    fn connected(&self, id: TechnicianId) -> Option<usize> {
        let person = self.enabled(id)?;
        self.people[person].online.then_some(person)
    }

    /// A session that is not over in every queue.
    fn going_on(&self, id: SessionId) -> Option<usize> {
        let case = self.case(id)?;
        let mut seats = self.cases[case].seats.iter();
        seats.any(|seat| !over(seat.status)).then_some(case)
    }

    /// A session of which something is left in a queue.
    fn case(&self, id: SessionId) -> Option<usize> {
        let case = usize::try_from(id.0).ok()?;
        let seats = &self.cases.get(case)?.seats;
        seats
            .iter()
            .any(|seat| seat.status != Removed)
            .then_some(case)
    }

    fn seat(&self, case: usize, whose: Whose) -> Option<usize> {
        let mut seats = self.cases[case].seats.iter();
        seats.position(|seat| seat.whose == whose && seat.status != Removed)
    }

    fn status(&self, case: usize, seat: usize) -> Status {
        self.cases[case].seats[seat].status
    }

    /// Puts somebody into a queue, anew if they were there before.
    fn comes(&mut self, case: usize, person: usize, status: Status) {
        let whose = Whose::Person(person);
        let seats = &mut self.cases[case].seats;
        let mut new = seat(whose, status);
        new.guest = status == Invitation;
        match seats.iter().position(|seat| seat.whose == whose) {
            Some(old) => seats[old] = new,
            None => seats.push(new),
        }
    }

    fn technician(&mut self, by: usize, case: usize, deed: Deed) -> Option<()> {
        let mine = match self.seat(case, Whose::Person(by)) {
            Some(mine) => mine,
            None if deed == Deed::StartSession => self.taken_from_channel(by, case)?,
            None => return None,
        };
        let status = self.status(case, mine);
        let leads = self.cases[case].lead == Some(by);
        match deed {
            Deed::StartSession => self.start(case, mine)?,
            Deed::HoldSession if [Active, Collaborating].contains(&status) => {
                self.set(case, mine, OnHold);
            }
            Deed::TransferSession(to) => self.transfer(by, case, mine, to)?,
            Deed::InviteTechnician(whom) if leads && status == Active => {
                let whom = self.enabled(whom).filter(|whom| *whom != by)?;
                if self.seat(case, Whose::Person(whom)).is_some() {
                    return None;
                }
                self.comes(case, whom, Invitation);
            }
            Deed::ExcludeTechnician(whom)
                if leads
                    && [Active, OnHold, Rebooting].contains(&status)
                    && usize::from(whom.0) != by =>
            {
                let other = self.seat(case, Whose::Person(usize::from(whom.0)))?;
                let found = &self.cases[case].seats[other];
                let can = [Invitation, Collaborating].contains(&found.status)
                    || found.status == Rebooting && found.guest;
                can.then(|| self.set(case, other, Removed))?;
            }
            Deed::OfferLead(whom) if leads && status == Active && usize::from(whom.0) != by => {
                self.enabled(whom)?;
                let other = self.seat(case, Whose::Person(usize::from(whom.0)))?;
                let found = &mut self.cases[case].seats[other];
                if found.status != Collaborating || found.offered {
                    return None;
                }
                found.offered = true;
            }
            Deed::TakeLead if status == Collaborating && self.cases[case].seats[mine].offered => {
                let lead = self.cases[case].lead?;
                let giver = self.seat(case, Whose::Person(lead))?;
                if self.status(case, giver) != Active {
                    return None;
                }
                self.set(case, giver, Collaborating);
                self.cases[case].seats[giver].guest = true;
                self.cases[case].seats[mine].guest = false;
                self.set(case, mine, Active);
            }
            Deed::RebootDevice
                if [Active, Waiting, Outgoing, Collaborating].contains(&status)
                    && self.reaches(case, mine) =>
            {
                self.reboot(case)?;
            }
            Deed::EndSession => self.end(case, mine, leads)?,
            Deed::SendChat if linked(status) && self.runs(case) && self.reaches(case, mine) => {}
            Deed::SelectSession => {}
            Deed::OpenTool(tool) if [Active, Collaborating].contains(&status) => {
                let tools = &mut self.cases[case].seats[mine].tools;
                if tools.contains(&tool.id()) {
                    return None;
                }
                tools.push(tool.id());
            }
            Deed::CloseTool(tool) => self.close_tool(case, mine, tool)?,
            _ => return None,
        }
        self.cases[case].seats[mine].not_idle();
        Some(())
    }

    fn close_tool(&mut self, case: usize, mine: usize, tool: Tool) -> Option<()> {
        let tools = &mut self.cases[case].seats[mine].tools;
        let open = tools.iter().position(|open| *open == tool.id())?;
        tools.remove(open);
        Some(())
    }

    fn taken_from_channel(&mut self, by: usize, case: usize) -> Option<usize> {
        let was_here = |seat: &Seat| seat.whose == Whose::Person(by);
        let seat = self.seat(case, Whose::Channel)?;
        let may = self.channel.contains(&by) && !self.cases[case].seats.iter().any(was_here);
        if !may || self.status(case, seat) != Waiting {
            return None;
        }
        self.cases[case].seats[seat].whose = Whose::Person(by);
        Some(seat)
    }

    fn start(&mut self, case: usize, mine: usize) -> Option<()> {
        let guest = self.cases[case].seats[mine].guest;
        match self.status(case, mine) {
            Waiting => self.set(case, mine, Active),
            OnHold => self.set(case, mine, if guest { Collaborating } else { Active }),
            Invitation => self.set(case, mine, Collaborating),
            Incoming | Outgoing => {
                self.set(case, mine, Active);
                for other in 0..self.cases[case].seats.len() {
                    let seat = &self.cases[case].seats[other];
                    let was = seat.before.unwrap_or(seat.status);
                    if other != mine && [Incoming, Outgoing].contains(&was) && !over(seat.status) {
                        self.set(case, other, Removed);
                    }
                }
            }
            _ => return None,
        }
        Some(())
    }

    fn transfer(&mut self, by: usize, case: usize, mine: usize, to: Recipient) -> Option<()> {
        let seat = &self.cases[case].seats[mine];
        if ![Waiting, Active, OnHold, Incoming].contains(&seat.status)
            || seat.status == OnHold && seat.guest
        {
            return None;
        }
        let asked: Vec<usize> = match to {
            Recipient::Technician(one) => vec![usize::from(one.0)],
            Recipient::Group(_) => self.group.clone(),
            Recipient::Channel(_) => self.channel.clone(),
        };
        let free = |person: &usize| {
            let seat = self.seat(case, Whose::Person(*person));
            *person != by
                && !self.people[*person].disabled
                && seat.is_none_or(|seat| self.status(case, seat) == Outgoing)
        };
        let free: Vec<usize> = asked.into_iter().filter(free).collect();
        if free.is_empty() {
            return None;
        }
        self.set(case, mine, Outgoing);
        for person in free {
            match self.seat(case, Whose::Person(person)) {
                Some(seat) => self.set(case, seat, Incoming),
                None => self.comes(case, person, Incoming),
            }
        }
        Some(())
    }

    fn end(&mut self, case: usize, mine: usize, leads: bool) -> Option<()> {
        let can = [
            Active,
            Closed,
            TimedOut,
            Reconnecting,
            Rebooting,
            Offline,
            Collaborating,
        ];
        let seat = &self.cases[case].seats[mine];
        if !can.contains(&seat.status) || seat.by_system {
            return None;
        }
        self.set(case, mine, Removed);
        for other in 0..self.cases[case].seats.len() {
            let seat = &self.cases[case].seats[other];
            if !leads || over(seat.status) {
                continue;
            }
            let was = seat.before.unwrap_or(seat.status);
            let goes = [Invitation, Incoming, Outgoing].contains(&was);
            self.set(case, other, if goes { Removed } else { Closed });
        }
        Some(())
    }

    fn console(&mut self, by: usize, deed: ConsoleDeed) -> Option<()> {
        let person = &mut self.people[by];
        match deed {
            ConsoleDeed::Show => person.hidden = false,
            ConsoleDeed::Hide => person.hidden = true,
            ConsoleDeed::SetPresence(_) => {}
            ConsoleDeed::LoseNetwork if person.online => person.online = false,
            ConsoleDeed::RestoreNetwork if !person.online => person.online = true,
            ConsoleDeed::LoseNetwork | ConsoleDeed::RestoreNetwork => return None,
        }
        for case in 0..self.cases.len() {
            let Some(mine) = self.seat(case, Whose::Person(by)) else {
                continue;
            };
            if deed == ConsoleDeed::Show {
                self.cases[case].seats[mine].not_idle();
            }
            if deed == ConsoleDeed::RestoreNetwork {
                self.learn(case);
            }
        }
        Some(())
    }

    /// Whether the applet runs.
    fn runs(&self, case: usize) -> bool {
        self.cases[case].started && !self.cases[case].closed
    }

    fn customer(&mut self, case: usize, deed: CustomerDeed) -> Option<()> {
        let found = &self.cases[case];
        let fresh = !found.started && !found.declined;
        match deed {
            CustomerDeed::StartApplet if fresh => {
                self.cases[case].started = true;
                for seat in 0..self.cases[case].seats.len() {
                    if self.status(case, seat) == Connecting {
                        self.set(case, seat, Waiting);
                    }
                }
            }
            CustomerDeed::DeclineTerms if fresh => self.cases[case].declined = true,
            CustomerDeed::CloseApplet if self.runs(case) && !found.rebooting => {
                self.cases[case].closed = true;
                self.learn(case);
            }
            CustomerDeed::RebootDevice if self.runs(case) => self.reboot(case)?,
            CustomerDeed::SendChat if self.runs(case) => {
                let mut seats = 0..found.seats.len();
                let heard = |seat| linked(self.status(case, seat)) && self.reaches(case, seat);
                seats.any(heard).then_some(())?;
            }
            _ => return None,
        }
        Some(())
    }

    fn device(&mut self, case: usize, deed: DeviceDeed) -> Option<()> {
        let runs = self.runs(case);
        let found = &mut self.cases[case];
        match deed {
            DeviceDeed::LoseNetwork if runs && found.lost_for.is_none() => found.lost_for = Some(0),
            DeviceDeed::RestoreNetwork if found.lost_for.is_some() => {
                found.lost_for = None;
                self.learn(case);
            }
            DeviceDeed::FinishReboot if found.rebooting => {
                found.rebooting = false;
                self.learn(case);
            }
            _ => return None,
        }
        Some(())
    }

    fn reboot(&mut self, case: usize) -> Option<()> {
        if !self.runs(case) || self.cases[case].rebooting {
            return None;
        }
        for seat in 0..self.cases[case].seats.len() {
            let status = self.status(case, seat);
            let can = [Waiting, Active, OnHold, Incoming, Outgoing, Collaborating];
            if can.contains(&status) && self.reaches(case, seat) {
                self.set(case, seat, Rebooting);
            }
        }
        self.cases[case].rebooting = true;
        Some(())
    }

    /// Every console that reaches the device learns how it stands there.
    fn learn(&mut self, case: usize) {
        for seat in 0..self.cases[case].seats.len() {
            let found = &self.cases[case].seats[seat];
            let (status, before) = (found.status, found.before);
            let closed = self.cases[case].closed;
            if status == Invitation {
                if closed && self.cases[case].lost_for.is_none() {
                    self.set(case, seat, Removed);
                }
                continue;
            }
            if !linked(status) || !self.reaches(case, seat) {
                continue;
            }
            if closed {
                let never = !self.cases[case].picked_up;
                let to = match before.unwrap_or(status) {
                    Waiting => ClosedByWaitingCustomer,
                    Incoming | Outgoing if never => ClosedByWaitingCustomer,
                    Incoming => Removed,
                    _ => Closed,
                };
                self.set(case, seat, to);
            } else if let Some(before) = before {
                self.set(case, seat, before);
                let disabled = match self.cases[case].seats[seat].whose {
                    Whose::Person(person) => self.people[person].disabled,
                    Whose::Channel => false,
                };
                if before == Active && disabled {
                    self.set(case, seat, Aborted);
                }
            }
        }
    }
}

fn seat(whose: Whose, status: Status) -> Seat {
    Seat {
        whose,
        status,
        status_for: 0,
        before: None,
        guest: false,
        offered: false,
        tools: Vec::new(),
        link_lost_for: None,
        idle_for: 0,
        idle_by_loss: 0,
        by_system: false,
    }
}
