//! Two names for one thing, or one name for two.

use super::Told;

pub(super) const TWO_VOCABULARIES: Told = Told {
    title: "The words of the console and of the report",
    says: "The report has eighteen words for a status, the console seventeen. Transferring, \
           Transferred, Disconnected, Rebooted and Declined by customer are the report’s alone; \
           Incoming, Outgoing, Invitation, Collaborating and Removed the console’s.",
    reading: "Two vocabularies, never merged: the console says what is shown in a queue now, the \
              report how a session stands for a technician, or how it ended.",
};

pub(super) const TRANSFER_STATUS: Told = Told {
    title: "A transfer status",
    says: "Time in Transfer is the time in the transfer status, and the console has none: it has \
           Incoming and Outgoing. The report itself says Transferring and Transferred.",
    reading: "The technician’s own Outgoing, once the session has been picked up. The recipient \
              has not begun, so Incoming is no transfer time.",
};

pub(super) const FRENCH_EN_ATTENTE: Told = Told {
    title: "En attente, twice",
    says: "The French table calls Waiting and On Hold by one name. Before Active, Incoming and \
           Reconnecting and after Reconnecting and Offline it stands twice in one cell.",
    reading: "The other editions tell which is meant, cell by cell. On the screen the icon and a \
              short qualifier tell them apart.",
};

pub(super) const ENGLISH_IN_THE_FRENCH_EDITION: Told = Told {
    title: "English words in the French table",
    says: "After Rebooting and after Reconnecting the French table has Incoming and Outgoing in \
           English; On Hold only after Rebooting.",
    reading: "The same statuses; we use the French names.",
};

pub(super) const DUTCH_ON_HOLD: Told = Told {
    title: "Onderbroken and In de wacht",
    says: "The Dutch table calls On Hold Onderbroken. After Rebooting it is In de wacht, and in \
           the same line On Hold in English; the report says In de wacht.",
    reading: "One status: Onderbroken in the console, In de wacht in the report.",
};

pub(super) const DUTCH_CLOSED: Told = Told {
    title: "Gesloten and Sluiten",
    says: "The Dutch table has a row Gesloten, and no cell that names it: the cells say Sluiten, \
           to close.",
    reading: "One status: Sluiten in a cell is Gesloten.",
};

pub(super) const DUTCH_CLOSED_BY_TECHNICIAN: Told = Told {
    title: "Afgesloten and Gesloten door technicus",
    says: "The Dutch table calls Closed by technician Afgesloten door technicus, and so does the \
           report. After Timed out, and in the name of Removed, it is Gesloten door technicus.",
    reading: "One status: the other editions have one name in all these places. We use \
              Afgesloten.",
};

pub(super) const REMOVED_FROM_WHICH_QUEUE: Told = Told {
    title: "Removed, by several names",
    says: "The row of the status, the cell of Collaborating and the cell of Invitation name it \
           differently, in Dutch and in French; there once with another short form for the \
           console.",
    reading: "One status: the entry has left the queue of that technician’s console.",
};

pub(super) const GERMAN_RECONNECTING: Told = Told {
    title: "Neu verbinden",
    says: "The German rows call Reconnecting Neu verbinden; a remark in row 6 has the status as a \
           sentence, Verbindung wird wiederhergestellt.",
    reading: "One status; the name in the column is the name we use.",
};

pub(super) const GERMAN_NAMES_OF_OURS: Told = Told {
    title: "Three German names are ours",
    says: "No German document names Closed by technician, Closed by waiting customer or Aborted.",
    reading: "We have named them after the pattern of the others: Vom Techniker geschlossen, Vom \
              wartenden Kunden geschlossen, Abgebrochen.",
};

pub(super) const ONE_END_TWO_NAMES: Told = Told {
    title: "One end, two names",
    says: "A technician ends a session. Cells of the table call what follows Closed by technician, \
           rows 10, 60 and 62 Removed, and one row of the table is named Removed after Closed by \
           technician.",
    reading: "Closed by technician is how the session ended, Removed is what becomes of the entry. \
              An entry that a technician ends is removed with that outcome, and so both are done.",
};

pub(super) const END_OR_CLOSE_SESSION: Told = Told {
    title: "End session, or Close session",
    says: "In the description of Removed the button is called Close session; in the procedures \
           Sitzung beenden, to end it.",
    reading: "One button; here it is called End session throughout.",
};
