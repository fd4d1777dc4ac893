//! Two places that exclude each other: first those about statuses, then those about the report.

use super::Told;

pub(super) const WAITING_CUSTOMER_OF_AN_ACTIVE_SESSION: Told = Told {
    title: "A waiting customer of an active session",
    says: "The table lists Closed by waiting customer after Active. It defines that status as a \
           session which nobody picked up, names only Waiting before it, and row 8 closes an \
           active session to Closed.",
    reading: "The definition wins over the list: an active session becomes Closed. The other \
              change is not simulated.",
};

pub(super) const OFFLINE_WITHOUT_RECONNECTING: Told = Told {
    title: "Offline at once",
    says: "The table lists Offline after Active. It defines Offline as more than five minutes of \
           failed rebooting or reconnecting, and names only those two before it; row 28 comes \
           from Reconnecting.",
    reading: "The definition wins: one of the two disturbances is in between. The direct change \
              is not simulated.",
};

pub(super) const HELD_IN_A_TRANSFER: Told = Told {
    title: "On hold in the middle of a transfer",
    says: "The table lists Incoming and Outgoing before On Hold. After Incoming, to which Outgoing \
           refers, it does not list On Hold, and rows 14 and 49 hold a session from Active and \
           Collaborating alone.",
    reading: "No document says how it would be done. Neither change is simulated: the desk refuses \
              to hold an entry that is in transfer.",
};

pub(super) const RECIPIENT_WHEN_THE_APPLET_CLOSES: Told = Told {
    title: "The recipient when the applet closes",
    says: "The table turns Incoming into Closed; row 37 takes the entry out of the queue.",
    reading: "Row 37 says how it happens, so the entry is removed. The change to Closed is not \
              simulated.",
};

pub(super) const CUSTOMER_LEAVES_A_TRANSFER: Told = Told {
    title: "The customer leaves during a transfer",
    says: "After Incoming, and so after Outgoing, the table lists both Closed and Closed by \
           waiting customer. Before the latter it names Waiting alone. In row 42 the sender’s entry \
           becomes Closed, in row 37 the recipient’s is removed.",
    reading: "It depends on whether anybody had ever picked the session up. If not, the customer \
              was waiting, on both sides; if so, rows 42 and 37 hold.",
};

pub(super) const WAITING_TOO_LONG: Told = Told {
    title: "Waiting too long",
    says: "In row 5 a session that waits too long leaves the queue. In the table Timed out follows \
           Waiting, by a limit of the administrator or of the system.",
    reading: "Two limits: the administrator’s for waiting removes the entry, as in row 5, and the \
              report calls it Timed out; the system’s of 14 days turns it into Timed out.",
};

pub(super) const TIMED_OUT_BY_ITSELF: Told = Told {
    title: "Timed out, and closed by whom",
    says: "After Timed out the table has Closed by technician if it was the administrator’s limit, \
           as though it came by itself. In row 61 the session stays as it is; in row 62, and in the \
           description of Removed, a technician ends it.",
    reading: "Nothing follows by itself: the entry stays until a technician ends it. The “if” says \
              when that can be done; after the system’s limit it cannot.",
};

pub(super) const COLLABORATING_FROM_TWO_SIDES: Told = Told {
    title: "Collaborating, from two sides",
    says: "The table describes Collaborating as the technician who has invited sees it, and \
           Invitation as the invited one does. In rows 13, 19, 44 and 46 it is the invited \
           technician’s entry that is Collaborating.",
    reading: "Collaborating is the invited technician’s, from accepting on. Whoever invites stays \
              Active, and becomes Collaborating only by giving the lead away.",
};

pub(super) const WHO_CLOSES: Told = Told {
    title: "Who closes the session",
    says: "The table, and even the name, say that the customer closes the session. In rows 48 and \
           53 the lead ends it, and the collaborator sees Closed.",
    reading: "Both: Closed is what one sees when somebody else has ended the session, the customer \
              or the lead.",
};

pub(super) const WHO_REBOOTS: Told = Told {
    title: "Who reboots the device",
    says: "Rebooting is what the technician does, says the table. In rows 18, 57 and 59 it is the \
           customer, in rows 11 and 52 either of them, in row 46 the technician on either side, \
           and in row 56 the applet.",
    reading: "Both: the technician can from Waiting, Active, Outgoing and Collaborating, the \
              customer as long as the applet runs. For the entries it makes no difference.",
};

pub(super) const PICKED_UP_BY_ITSELF: Told = Told {
    title: "Picked up by the console itself",
    says: "A private session that comes in is picked up automatically, says the table in passing. \
           In every procedure somebody starts it, rows 3 and 38 among them.",
    reading: "Neither when nor how is said, so it is not played: somebody starts every session.",
};

pub(super) const WHOSE_STATUS: Told = Told {
    title: "The status of what",
    says: "The status changes speak of the status of a session. The description of Incoming speaks \
           of what the recipient can see, and rows 13 and 39 tell apart what becomes of it with A \
           and with B.",
    reading: "A status belongs to an entry, one session in one queue. While A sees Outgoing, B \
              sees Incoming.",
};

pub(super) const REPORT_ROWS: Told = Told {
    title: "One row a session",
    says: "One row is one session, says the report before its first field. Its fields name one \
           technician, and count one time for the technician who transfers and another for the \
           one who receives.",
    reading: "One row for every session and technician: a definition binds more than a heading.",
};

pub(super) const CONNECTING_IN_A_QUEUE: Told = Told {
    title: "Connecting, before the queue or in it",
    says: "Connecting Time ends when the session appears in a queue, says the report. The table \
           has Connecting among the statuses that a queue shows.",
    reading: "The queue shows the session from the beginning. Connecting Time is the time in \
              Connecting, until the customer starts the applet.",
};

pub(super) const ACTIVE_TIME_TWICE: Told = Told {
    title: "Active Time, defined twice",
    says: "Field 23 is first the time in Active, then everything from the pick-up to the end but \
           four interruptions. Offline is not among the four, so it is in the second and not in \
           the first.",
    reading: "The first: time in Active or Collaborating. Otherwise a device that nobody could \
              reach would count as work.",
};

pub(super) const OFFLINE_HAS_NO_FIELD: Told = Told {
    title: "Offline has no time",
    says: "The report can end with the status Offline, and has no time for it. Total Time adds up \
           five others.",
    reading: "The time is unallocated: it is in no field and is shown as what it is, so that the \
              sum from Start Time to End Time comes out.",
};

pub(super) const TRANSFER_BEFORE_THE_PICK_UP: Told = Told {
    title: "A transfer before the pick-up",
    says: "A session can be handed on while it is Waiting. Until it is picked up that is Waiting \
           Time by field 21 and Time in Transfer by field 26, and field 22 has the one and not \
           the other in its sum.",
    reading: "It is waiting: the customer has not been helped yet. Time in Transfer counts from \
              the pick-up on, and so does Total Time.",
};

pub(super) const RECONNECTING_OF_ONE_SIDE: Told = Told {
    title: "Reconnecting, on which side",
    says: "The table shows Reconnecting for a problem on either side. Field 28 counts it for the \
           customer’s side alone, and no field counts the technician’s.",
    reading: "Field 28 counts while the device has no network or is rebooting. A loss on the \
              technician’s side is shown beside the fields, so that the sum comes out.",
};

pub(super) const SEPARATE_WINDOW: Told = Told {
    title: "A window of its own",
    says: "By field 3 a technician who leaves the tab or the console goes on working as long as a \
           separate window of the session is in use. Field 24 asks for the session selected and \
           the console in focus, window or not.",
    reading: "Field 24 holds for both: there are no separate windows here. Last Action Time is the \
              end of the last stretch of work in Active or Collaborating.",
};

pub(super) const OTHER_ENDS: Told = Told {
    title: "End Time and the other ends",
    says: "By field 2 a session ends as Closed or Timed out. Field 9 knows more: Closed by waiting \
           customer, Aborted, and whatever a technician or a transfer has taken out of the queue.",
    reading: "All of these are ends: End Time is when the entry becomes Closed, Timed out, Closed by \
              waiting customer or Aborted, and for all others when it is removed.",
};
