//! The contradictions of the documents, what each says and how we read it.

use crate::contradiction::{Contradiction as C, Kind};

/// What kind of contradiction it is, above those of that kind.
pub const fn kind_of_contradiction(kind: Kind) -> &'static str {
    match kind {
        Kind::OneSide => "Printed on one side only",
        Kind::Against => "Two places against each other",
        Kind::Procedure => "A procedure that does not fit, or does not say enough",
        Kind::Name => "Two names for one, one name for two",
    }
}

/// What it is, in a few words, and what the documents say.
#[expect(clippy::too_many_lines, reason = "one sentence after the other")]
pub const fn contradiction(contradiction: C) -> (&'static str, &'static str) {
    match contradiction {
        C::OnlyInTheTable => (
            "Only in the status table",
            "The table prints these changes, and no procedure ends with them.",
        ),
        C::OnlyInTheChanges => (
            "Only among the status changes",
            "A procedure ends with these changes, and no cell of the table names them.",
        ),
        C::OneCell => (
            "At one end only",
            "The table could print a change twice, after the one status and before the other. Of \
             these it prints one and not the other.",
        ),
        C::EnglishCellsLost => (
            "Empty cells in the English edition",
            "Five rows of the English table have nothing before them: Incoming, Collaborating, \
             Offline, the row of Closed by technician and Removed, and Closed by waiting customer. \
             The French and the Dutch table fill these cells, alike.",
        ),
        C::OutgoingRefersToIncoming => (
            "Outgoing: see Incoming",
            "In all three editions both cells of Outgoing say no more than to look at Incoming.",
        ),
        C::WaitingCustomerOfAnActiveSession => (
            "A waiting customer of an active session",
            "The table lists Closed by waiting customer after Active. It defines that status as a \
             session which nobody picked up, names only Waiting before it, and row 8 closes an \
             active session to Closed.",
        ),
        C::OfflineWithoutReconnecting => (
            "Offline at once",
            "The table lists Offline after Active. It defines Offline as more than five minutes of \
             failed rebooting or reconnecting, and names only those two before it; so does row 28.",
        ),
        C::HeldInATransfer => (
            "On hold in the middle of a transfer",
            "The table lists Incoming and Outgoing before On Hold. After Incoming it does not list \
             On Hold, and the procedures hold a session only from Active and Collaborating.",
        ),
        C::RecipientWhenTheAppletCloses => (
            "The recipient when the applet closes",
            "The table turns Incoming into Closed; row 37 takes the entry out of the queue.",
        ),
        C::CustomerLeavesATransfer => (
            "The customer leaves during a transfer",
            "After Incoming, and so after Outgoing, the table lists Closed and Closed by waiting \
             customer both. Before the latter it names only Waiting, and rows 37 and 42 know \
             neither.",
        ),
        C::WhoCloses => (
            "Who closes",
            "Closed is what the customer does, says the table, and even its name. In rows 48 and 53 \
             the lead ends the session, and the collaborator sees Closed.",
        ),
        C::WhoReboots => (
            "Who reboots",
            "Rebooting is what the technician does, says the table. In rows 18, 57 and 59 it is the \
             customer, in row 11 either, and in row 56 the applet.",
        ),
        C::PickedUpByItself => (
            "Picked up by the console itself",
            "A private session that comes in is picked up automatically, says the table in passing. \
             In every procedure somebody starts it.",
        ),
        C::ReportRows => (
            "One row a session",
            "The report promises one row for every session. Its fields name one technician, and \
             count one time for the technician who transfers and another for the one who receives.",
        ),
        C::OfflineHasNoField => (
            "Offline has no time",
            "The report can end with the status Offline. None of its times counts it, and Active \
             Time excludes every other interruption by name.",
        ),
        C::RowFive => (
            "Row 5 and the connecting session",
            "The session is Waiting, and the step lets a connecting session run out: the words of \
             row 2.",
        ),
        C::RowTwelve => (
            "Row 12 and whose network it is",
            "The technician switches off the network of the customer. In rows 6 and 21 it is \
             switched off, and nobody is named.",
        ),
        C::RowThirty => (
            "Row 30 and which limit it is",
            "The administrator sets a limit for active sessions of eight minutes or more. Every \
             other procedure speaks of the limit for idle ones, row 24 among them.",
        ),
        C::RowThirtyFour => (
            "Row 34 has the steps of row 15",
            "The row goes from Incoming to Outgoing. Its steps start a session and transfer it, \
             which is the way from Active to Outgoing.",
        ),
        C::RowThirtySix => (
            "Row 36 does not say who",
            "The device of the customer is rebooted. In row 41 the technician does it, from \
             Outgoing; in row 57, for the same entry, the customer.",
        ),
        C::RowsOfOneEdge => (
            "Rows 47 and 50 are one change",
            "Both take a collaborator's entry out of the queue, once by the limit, once by the \
             lead. The table adds to it that a timeout comes before.",
        ),
        C::RowSixtyOne => (
            "Row 61 is no change",
            "The first and the last status are the same: it says that the session stays.",
        ),
        C::WhoseEntry => (
            "Whose entry it is",
            "A technician transfers a session, and then something happens. The steps are those of \
             the sender, and the row is about Incoming.",
        ),
        C::StopsShort => (
            "The procedure stops short",
            "The steps end with the reboot, or with the loss, and the row is about what follows.",
        ),
        C::FrenchEnAttente => (
            "En attente, twice",
            "The French table calls Waiting and On Hold by one name. Before Reconnecting the name \
             stands twice, after Offline twice.",
        ),
        C::EnglishInTheFrenchEdition => (
            "English words in the French table",
            "After Rebooting and Reconnecting the French table has Incoming, Outgoing and On Hold \
             in English.",
        ),
        C::DutchOnHold => (
            "Onderbroken and In de wacht",
            "The Dutch table calls On Hold Onderbroken, once, after Rebooting, In de wacht; so does \
             the report.",
        ),
        C::DutchClosed => (
            "Gesloten and Sluiten",
            "The Dutch table has a row Gesloten, and no cell that names it: the cells say Sluiten, \
             to close.",
        ),
        C::RemovedFromWhichQueue => (
            "Removed, by several names",
            "The row of the status, the cell of Collaborating and the cell of Invitation name it \
             differently, in Dutch and in French; there once with another short form for the \
             console.",
        ),
        C::GermanReconnecting => (
            "Neu verbinden",
            "The German rows call Reconnecting Neu verbinden; a remark in row 6 has the status as a \
             sentence, Verbindung wird wiederhergestellt.",
        ),
        C::GermanNamesOfOurs => (
            "Three German names are ours",
            "No German document names Closed by technician, Closed by waiting customer and Aborted.",
        ),
        C::OneEndTwoNames => (
            "One end, two names",
            "The table has Closed by technician and Removed from TC queue in one row, with one pair \
             of cells. Other cells name the first, the procedures the second.",
        ),
        C::EndOrCloseSession => (
            "End session, or Close session",
            "In the description of Closed by technician the button is called Close session; in the \
             procedures Sitzung beenden, to end it.",
        ),
    }
}

/// How we read it, and why.
#[expect(clippy::too_many_lines, reason = "one sentence after the other")]
pub const fn reading(contradiction: C) -> &'static str {
    match contradiction {
        C::OnlyInTheTable => {
            "Silence is no contradiction: what the table prints is done, unless something else \
             speaks against it. How, we take from the procedures next to it."
        }
        C::OnlyInTheChanges => {
            "A procedure that can be followed step by step is done as it stands."
        }
        C::OneCell => "One cell is enough: the other is taken for incomplete, not for a denial.",
        C::EnglishCellsLost => "The two full editions agree, so theirs hold for the English one.",
        C::OutgoingRefersToIncoming => {
            "The cells of Incoming are read as those of Outgoing, seen by the sender. The rows 39 \
             to 43 confirm most of them."
        }
        C::WaitingCustomerOfAnActiveSession => {
            "The definition wins over the list: an active session closes to Closed. The change is \
             disputed, and the desk does not make it."
        }
        C::OfflineWithoutReconnecting => {
            "The definition wins: one of the two disturbances is in between. The change is disputed, \
             and the desk does not make it."
        }
        C::HeldInATransfer => {
            "Nobody says how it would be done, so it is not. Both changes are disputed, and the desk \
             refuses to hold an entry that is in transfer."
        }
        C::RecipientWhenTheAppletCloses => {
            "Row 37 says how, the table only that; so the entry is removed. The change to Closed is \
             disputed."
        }
        C::CustomerLeavesATransfer => {
            "It depends on whether anybody had ever picked the session up. If not, the customer was \
             waiting, on both sides; if so, the sender's entry is Closed and the recipient's removed."
        }
        C::WhoCloses => {
            "Both: Closed is what one sees when somebody else has ended the session, the customer \
             or the lead."
        }
        C::WhoReboots => {
            "Both: the technician can from Waiting, Active, Outgoing and Collaborating, the customer \
             always. For the entries it makes no difference."
        }
        C::PickedUpByItself => {
            "Neither when nor how is said, so it is not played: somebody starts every session."
        }
        C::ReportRows => {
            "One row for every session and technician: a definition binds more than a heading."
        }
        C::OfflineHasNoField => {
            "The time is unallocated: it is in no field and is shown as what it is, so that the sum \
             from Start Time to End Time comes out."
        }
        C::RowFive => {
            "The limit for Waiting is meant: the statuses of the row are clear, and row 2 has the \
             limit for Connecting already."
        }
        C::RowTwelve => "Whoever does it, the device has lost its network; that alone counts.",
        C::RowThirty => {
            "The idle limit is meant. From the loss on it counts through Reconnecting and Offline, \
             and then eight minutes are what is needed to get as far as Offline."
        }
        C::RowThirtyFour => {
            "The statuses count: a recipient passes an Incoming session on, to a group or a channel. \
             The steps tell how it came to be Incoming."
        }
        C::RowThirtySix => {
            "The customer, as in row 57. From Incoming itself no technician reboots; the sender can, \
             and then the recipient's entry is Rebooting too."
        }
        C::RowsOfOneEdge => {
            "One change with several causes. The timeout is the condition of row 47, not of row 50."
        }
        C::RowSixtyOne => {
            "It is kept as an edge from Timed out to itself: nothing happens, however long one waits."
        }
        C::WhoseEntry => {
            "The recipient's: the row says Incoming, and while one entry is Outgoing another is \
             Incoming. The sender's side has its own rows, or follows the same way."
        }
        C::StopsShort => {
            "What is missing follows by itself: the device comes back, or the time passes. The \
             scenarios play it to the end."
        }
        C::FrenchEnAttente => {
            "The other editions tell which is meant, cell by cell. On the screen the icon and a \
             short qualifier tell them apart."
        }
        C::EnglishInTheFrenchEdition => "The same statuses; we use the French names.",
        C::DutchOnHold => "One status: Onderbroken in the console, In de wacht in the report.",
        C::DutchClosed => "One status: Sluiten in a cell is Gesloten.",
        C::RemovedFromWhichQueue => {
            "One status: the entry has left the queue of that technician's console."
        }
        C::GermanReconnecting => "One status; the name in the column is the name we use.",
        C::GermanNamesOfOurs => {
            "We have named them after the pattern of the others: Vom Techniker geschlossen, Vom \
             wartenden Kunden geschlossen, Abgebrochen."
        }
        C::OneEndTwoNames => {
            "Closed by technician is how the session ended, Removed is what becomes of the entry. An \
             entry that a technician ends is removed with that outcome, and so both are done."
        }
        C::EndOrCloseSession => "One button; here it is called End session throughout.",
    }
}
