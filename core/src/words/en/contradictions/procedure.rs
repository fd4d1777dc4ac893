//! Procedures that do not fit their row, or do not say enough.

use super::Told;

pub(super) const ROW_FIVE: Told = Told {
    title: "Row 5 and the connecting session",
    says: "The session is Waiting, and the step lets a connecting session run out: the words of \
           row 2.",
    reading: "The limit for Waiting is meant: the statuses of the row are clear, and row 2 has the \
              limit for Connecting already.",
};

pub(super) const ROW_TWELVE: Told = Told {
    title: "Row 12 and whose network it is",
    says: "The technician switches off the network of the customer. In rows 6 and 21 it is \
           switched off, and nobody is named.",
    reading: "Whoever does it, the device has lost its network; that alone counts.",
};

pub(super) const ROW_TWENTY_FOUR: Told = Told {
    title: "Row 24 and its one minute",
    says: "The limit that row 24 gives as an example is one minute. By row 6 it takes that long \
           for the loss to show, so the limit is reached as Reconnecting begins.",
    reading: "The idle clock counts from the loss. What falls together happens one after the \
              other: Reconnecting, and in the same instant Timed out. If the clock had been \
              running before, the session times out from Active.",
};

pub(super) const ROW_THIRTY: Told = Told {
    title: "Row 30 and which limit it is",
    says: "The administrator sets a limit for active sessions of eight minutes or more. Every \
           other procedure speaks of the limit for idle ones, row 24 among them.",
    reading: "The idle limit is meant. It takes the minute of row 6 and the five of row 28 to get \
              as far as Offline, so any limit of more than six minutes is enough; eight are on \
              the safe side. What the clock had run before the loss counts too.",
};

pub(super) const ROW_THIRTY_FOUR: Told = Told {
    title: "Row 34 has the steps of row 15",
    says: "The row goes from Incoming to Outgoing. Its steps start a session and transfer it, \
           which is the way from Active to Outgoing.",
    reading: "The statuses count: a recipient passes an Incoming session on, to a group or a \
              channel. The steps tell how it came to be Incoming.",
};

pub(super) const ROW_THIRTY_SIX: Told = Told {
    title: "Row 36 does not say who",
    says: "The device of the customer is rebooted. In row 41 the technician does it, from \
           Outgoing; in row 57, for the same entry, the customer.",
    reading: "The customer, as in row 57. From Incoming itself no technician reboots; the sender \
              can, and then the recipient’s entry is Rebooting too.",
};

pub(super) const ROWS_OF_ONE_EDGE: Told = Told {
    title: "Rows 47 and 50 are one change",
    says: "Both take a collaborator’s entry out of the queue, row 47 by the limit, row 50 by the \
           lead. The table adds to it that a timeout comes before; so does row 47, and not row 50.",
    reading: "One change with several causes. The timeout is the condition of row 47 alone.",
};

pub(super) const ROW_SIXTY_ONE: Told = Told {
    title: "Row 61 is no change",
    says: "The first and the last status are the same: it says that the session stays.",
    reading: "It is kept as an edge from Timed out to itself: nothing happens, however long one \
              waits.",
};

pub(super) const NEVER_STARTED: Told = Told {
    title: "Timed out without having started",
    says: "In rows 61 and 62 the limit is that for active sessions, and the technician sets a \
           session up and does not start it. That is how row 59 stays Waiting; in row 9 the \
           session is started first.",
    reading: "The start is left out: the session is Active, as in row 9. In Waiting the idle limit \
              does not strike.",
};

pub(super) const WHOSE_ENTRY: Told = Told {
    title: "Whose entry it is",
    says: "A technician transfers a session, and then something happens. The steps are those of \
           the sender, and the row is about Incoming.",
    reading: "The recipient’s: the row says Incoming, and while one entry is Outgoing another is \
              Incoming. The sender’s side has its own rows, or follows the same way.",
};

pub(super) const STOPS_SHORT: Told = Told {
    title: "The procedure stops short",
    says: "The steps end with the reboot, with the loss, or with the console in the background, \
           and the row is about what follows.",
    reading: "What is missing follows by itself: the device comes back, or the time passes. The \
              scenarios play it to the end.",
};
