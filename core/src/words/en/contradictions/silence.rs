//! What one has to know to play a session, and no document says.

use super::Told;

pub(super) const ONE_MINUTE: Told = Told {
    title: "After one minute",
    says: "A lost network shows as Reconnecting after a minute, says row 6, where the session is \
           Waiting. Rows 12, 21 and 35 do not say how long it takes, and for Outgoing there is no \
           row.",
    reading: "One minute in every status, whatever took the connection away: a network on either side, \
              or a reboot that the console did not hear of. A connection that is back sooner was never \
              lost.",
};

pub(super) const FIVE_MINUTES: Told = Told {
    title: "Five minutes from when",
    says: "Offline comes after more than five minutes. Whether they count from the loss or from \
           Reconnecting, a minute later, is not said in the description of Offline, nor in rows \
           28, 29, 32 and 33.",
    reading: "From the change into Reconnecting or Rebooting. So a lost network shows as Offline \
              after more than six minutes, a reboot after more than five.",
};

pub(super) const TWO_WEEKS: Told = Told {
    title: "Two weeks from when",
    says: "The system ends a session after two weeks, but no document says of what.",
    reading: "Fourteen days in one status, Waiting, Active, On Hold, Incoming or Outgoing. Any \
              change, a restore too, begins them anew.",
};

pub(super) const COLLABORATOR_WITHOUT_LINK: Told = Told {
    title: "A collaborator without a connection",
    says: "Collaborating can become Rebooting, and come back. No cell and no row has it before or \
           after Reconnecting or Offline.",
    reading: "A collaborator’s entry stays Collaborating through a loss, and Rebooting until the \
              reboot is finished, however long that takes.",
};

pub(super) const ENDING_WHAT_WAITS: Told = Told {
    title: "Ending what waits",
    says: "Waiting, On Hold, Incoming and Outgoing have no Closed by technician after them, and no \
           row ends a session from there. Row 10 ends an active one.",
    reading: "It cannot be done: End session is refused. Whoever wants to end such a session \
              starts it first.",
};

pub(super) const ENDS_OF_THE_REPORT: Told = Told {
    title: "Ends that only the report knows",
    says: "In field 33 a session ends by an administrator, by a collaborator, or by a general \
           time-out that takes it out of the queue; in field 3 an administrator ends, holds or \
           transfers it. Of a collaborator the rows know the limit and the exclusion, 47 and 50, \
           and in row 61 a session that has timed out stays.",
    reading: "A collaborator can leave, by End session. An administrator ends nothing but by \
              disabling a technician. Timed out stays, and wrap-up ends as somebody removes it.",
};
