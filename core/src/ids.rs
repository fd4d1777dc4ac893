//! What tells technicians, groups, channels, sessions and queues apart.

/// A technician of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TechnicianId(pub u16);

/// A group of technicians.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupId(pub u16);

/// A channel on which customers open sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChannelId(pub u16);

/// A session of the desk, in the order of their creation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(pub u32);

/// What one technician, or one channel, sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Queue {
    /// The technician's own queue.
    Technician(TechnicianId),
    /// The queue of a channel, seen by its members.
    Channel(ChannelId),
}

impl Queue {
    /// The technician whose queue it is, if it is not a channel's.
    pub const fn technician(self) -> Option<TechnicianId> {
        match self {
            Self::Technician(technician) => Some(technician),
            Self::Channel(_) => None,
        }
    }
}
