//! Who works at the desk: technicians with their consoles, groups, channels.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use rpds::VectorSync;

use crate::ids::{ChannelId, GroupId, Queue, SessionId, TechnicianId};
use crate::refusal::Refusal;

/// Whether a technician says to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Ready for sessions.
    Available,
    /// There, but occupied.
    Busy,
    /// Not there.
    Away,
}

impl Presence {
    /// Every presence.
    pub const ALL: [Self; 3] = [Self::Available, Self::Busy, Self::Away];

    /// The word for it in scenario files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Available => "available",
            Self::Busy => "busy",
            Self::Away => "away",
        }
    }
}

/// A technician's console and the machine it runs on.
///
/// It starts in the foreground, presence available, nothing selected (`domain` §6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Console {
    /// Whether the console is in front of all other windows.
    pub in_foreground: bool,
    /// What the technician says of themselves.
    pub presence: Presence,
    /// The session whose tab is selected.
    pub selected: Option<SessionId>,
    /// Whether the technician's machine has its network.
    pub has_network: bool,
}

/// A technician of the desk.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Technician {
    /// The name, unique among technicians.
    pub name: String,
    /// The console.
    pub console: Console,
    /// A disabled technician can do nothing more.
    pub is_disabled: bool,
}

/// A group or a channel: a name and its members.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Team {
    /// The name, unique among its kind.
    pub name: String,
    /// The technicians who belong to it.
    pub members: Vec<TechnicianId>,
}

/// Everybody who works at the desk. A clone shares what does not change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Staff {
    technicians: VectorSync<Technician>,
    groups: Arc<Vec<Team>>,
    channels: Arc<Vec<Team>>,
}

impl Staff {
    /// Adds a technician.
    ///
    /// # Panics
    ///
    /// With more than 65,535 technicians.
    pub fn add_technician(&mut self, name: impl Into<String>) -> TechnicianId {
        self.technicians.push_back_mut(Technician {
            name: name.into(),
            console: Console {
                in_foreground: true,
                presence: Presence::Available,
                selected: None,
                has_network: true,
            },
            is_disabled: false,
        });
        TechnicianId(last_index(self.technicians.len()))
    }

    /// Adds a group of these technicians.
    ///
    /// # Panics
    ///
    /// With more than 65,535 groups.
    pub fn add_group(&mut self, name: impl Into<String>, members: Vec<TechnicianId>) -> GroupId {
        Arc::make_mut(&mut self.groups).push(Team {
            name: name.into(),
            members,
        });
        GroupId(last_index(self.groups.len()))
    }

    /// Adds a channel served by these technicians.
    ///
    /// # Panics
    ///
    /// With more than 65,535 channels.
    pub fn add_channel(
        &mut self,
        name: impl Into<String>,
        members: Vec<TechnicianId>,
    ) -> ChannelId {
        Arc::make_mut(&mut self.channels).push(Team {
            name: name.into(),
            members,
        });
        ChannelId(last_index(self.channels.len()))
    }

    /// The technician with that id.
    pub fn technician(&self, id: TechnicianId) -> Option<&Technician> {
        self.technicians.get(usize::from(id.0))
    }

    /// The group with that id.
    pub fn group(&self, id: GroupId) -> Option<&Team> {
        self.groups.get(usize::from(id.0))
    }

    /// The channel with that id.
    pub fn channel(&self, id: ChannelId) -> Option<&Team> {
        self.channels.get(usize::from(id.0))
    }

    /// The technician of that name.
    pub fn technician_named(&self, name: &str) -> Option<TechnicianId> {
        let mut technicians = self.technicians();
        let found = technicians.find(|(_, technician)| technician.name == name);
        found.map(|(id, _)| id)
    }

    /// The group of that name.
    pub fn group_named(&self, name: &str) -> Option<GroupId> {
        let mut groups = self.groups();
        groups
            .find(|(_, group)| group.name == name)
            .map(|(id, _)| id)
    }

    /// The channel of that name.
    pub fn channel_named(&self, name: &str) -> Option<ChannelId> {
        let mut channels = self.channels();
        let found = channels.find(|(_, channel)| channel.name == name);
        found.map(|(id, _)| id)
    }

    /// Every technician, in the order they were added.
    pub fn technicians(&self) -> impl Iterator<Item = (TechnicianId, &Technician)> {
        (0..).map(TechnicianId).zip(&self.technicians)
    }

    /// Every group, in the order they were added.
    pub fn groups(&self) -> impl Iterator<Item = (GroupId, &Team)> {
        (0..).map(GroupId).zip(&*self.groups)
    }

    /// Every channel, in the order they were added.
    pub fn channels(&self) -> impl Iterator<Item = (ChannelId, &Team)> {
        (0..).map(ChannelId).zip(&*self.channels)
    }

    /// Every queue: the technicians', then the channels'.
    pub fn queues(&self) -> impl Iterator<Item = Queue> {
        let technicians = self.technicians().map(|(id, _)| Queue::Technician(id));
        let channels = self.channels().map(|(id, _)| Queue::Channel(id));
        technicians.chain(channels)
    }

    /// The queue of that name: a technician's or a channel's.
    pub fn queue_named(&self, name: &str) -> Option<Queue> {
        let technician = self.technician_named(name).map(Queue::Technician);
        technician.or_else(|| self.channel_named(name).map(Queue::Channel))
    }

    /// The first technician's; where there is none, the first channel's. Nobody may work at a desk at all: then it is the
    /// queue of a technician to come.
    pub fn first_queue(&self) -> Queue {
        let first = self.queues().next();
        first.unwrap_or(Queue::Technician(TechnicianId(0)))
    }

    /// The name a queue is known by.
    pub fn queue_name(&self, queue: Queue) -> &str {
        match queue {
            Queue::Technician(id) => self.technician(id).map_or("", |one| one.name.as_str()),
            Queue::Channel(id) => self.channel(id).map_or("", |one| one.name.as_str()),
        }
    }

    /// The technician with that id, if they can still do anything.
    pub(crate) fn require_enabled(&self, id: TechnicianId) -> Result<&Technician, Refusal> {
        let technician = self.technician(id).ok_or(Refusal::NoSuchTechnician)?;
        if technician.is_disabled {
            return Err(Refusal::Disabled(id));
        }
        Ok(technician)
    }

    /// The technician with that id, if what they do reaches a session (`domain` §3).
    pub(crate) fn require_connected(&self, id: TechnicianId) -> Result<&Technician, Refusal> {
        let technician = self.require_enabled(id)?;
        if !technician.console.has_network {
            return Err(Refusal::NoNetwork(id));
        }
        Ok(technician)
    }

    pub(crate) fn technician_mut(&mut self, id: TechnicianId) -> Option<&mut Technician> {
        self.technicians.get_mut(usize::from(id.0))
    }
}

fn last_index(len: usize) -> u16 {
    u16::try_from(len - 1).expect("a desk has at most 65,535 of a kind")
}
