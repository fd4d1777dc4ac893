//! What one document, one cell or one edition prints, and another does not.

use super::Told;

pub(super) const ONLY_IN_THE_TABLE: Told = Told {
    title: "Only in the status table",
    says: "The table prints these changes, and no procedure ends with them.",
    reading: "Silence is not a contradiction: what the table prints is simulated, unless something \
              else contradicts it. How it happens is taken from the nearest procedures.",
};

pub(super) const ONLY_IN_THE_CHANGES: Told = Told {
    title: "Only among the status changes",
    says: "A procedure ends with these changes, and no cell of the table names them.",
    reading: "A procedure that can be followed step by step is done as it stands.",
};

pub(super) const ONE_CELL: Told = Told {
    title: "At one end only",
    says: "The table could print a change twice, after the one status and before the other. Of \
           these it prints one and not the other.",
    reading: "One cell is enough: the other is taken for incomplete, not for a denial.",
};

pub(super) const ENGLISH_CELLS_LOST: Told = Told {
    title: "Empty cells in the English edition",
    says: "Five rows of the English table have nothing before them: Incoming, Collaborating, \
           Offline, Removed from TC queue, and Closed by waiting customer. The French and the \
           Dutch table fill these cells, alike.",
    reading: "The two full editions agree, so theirs hold for the English one.",
};

pub(super) const NO_ROW_OF_ITS_OWN: Told = Told {
    title: "Closed by technician without a row",
    says: "Closed by technician has neither row nor description. In the English edition bars \
           show what it is: the cell after Closed. The French and the Dutch lost the border, and \
           there it looks like the head of the row below.",
    reading: "The bars decide: it follows Closed, and the row below is that of Removed from TC \
              queue. The description there is the only one of how a technician ends a session.",
};

pub(super) const OUTGOING_REFERS_TO_INCOMING: Told = Told {
    title: "Outgoing: see Incoming",
    says: "In all three editions both cells of Outgoing say no more than to look at Incoming.",
    reading: "The cells of Incoming are read as those of Outgoing, seen by the sender. Rows 4, 15 \
              and 17 confirm all that comes before; rows 39, 41 and 42 confirm Active, Rebooting \
              and Closed of what comes after.",
};
