//! Where the documents contradict each other or themselves, or do not say enough: each with the
//! places where it stands. What it is and how we read it is in [`crate::words`].

use crate::language::Language;
use crate::rules::Rule;
use crate::status::Status;

/// A place in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// `status-table`: the `next` cell of a status.
    Next(Status),
    /// `status-table`: the `previous` cell of a status.
    Previous(Status),
    /// `status-table`: the description of a status.
    Description(Status),
    /// `status-table` or, in German, `status-changes`: what a status is called.
    Name(Status, Language),
    /// `status-changes`: a row, 1–62.
    Row(u8),
    /// `session-report`: a field, 1–38.
    Field(u8),
}

/// What kind of contradiction it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// One document, one cell or one edition prints it, another does not.
    OneSide,
    /// Two places exclude each other.
    Against,
    /// A procedure that does not fit its row, or does not say enough.
    Procedure,
    /// Two names for one thing, or one name for two.
    Name,
}

impl Kind {
    /// Every kind, in the order the screens list them.
    pub const ALL: [Self; 4] = [Self::OneSide, Self::Against, Self::Procedure, Self::Name];
}

macro_rules! contradictions {
    ($($(#[$doc:meta])* $name:ident $id:literal $kind:ident: [$($place:expr),*] [$($from:ident $to:ident),*];)*) => {
        /// A contradiction, or a silence.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Contradiction {
            $($(#[$doc])* $name,)*
        }

        impl Contradiction {
            /// Every one, in the order the screens list them.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The stable identifier used in addresses.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }

            /// What kind it is.
            pub const fn kind(self) -> Kind {
                match self {
                    $(Self::$name => Kind::$kind,)*
                }
            }

            /// Where it stands, as far as it stands in single places.
            pub const fn places(self) -> &'static [Place] {
                use Place::{Description, Field, Name, Next, Previous, Row};
                use Language::{De, En, Fr, Nl};
                use Status::*;
                match self {
                    $(Self::$name => &[$($place),*],)*
                }
            }

            /// The edges it is about, where they are named one by one.
            pub const fn edges_named(self) -> &'static [(Status, Status)] {
                match self {
                    $(Self::$name => &[$((Status::$from, Status::$to)),*],)*
                }
            }
        }
    };
}

contradictions! {
    /// 28 edges.
    OnlyInTheTable "only-in-the-table" OneSide: [] [];
    /// 10 edges.
    OnlyInTheChanges "only-in-the-changes" OneSide: [] [];
    /// An edge stands at one of its ends and not at the other.
    OneCell "one-cell" OneSide: [] [];
    /// The English edition lost the previous cells of five rows.
    EnglishCellsLost "english-cells-lost" OneSide:
        [Previous(Incoming), Previous(Collaborating), Previous(Offline), Previous(Removed), Previous(ClosedByWaitingCustomer)] [];
    /// Outgoing refers to Incoming in both columns.
    OutgoingRefersToIncoming "outgoing-refers-to-incoming" OneSide: [Next(Outgoing), Previous(Outgoing)]
        [Waiting Outgoing, Active Outgoing, OnHold Outgoing, Outgoing Active, Outgoing TimedOut, Outgoing ClosedByWaitingCustomer,
         Outgoing Closed, Outgoing Reconnecting, Outgoing Rebooting];

    /// Active → Closed by waiting customer.
    WaitingCustomerOfAnActiveSession "waiting-customer-of-an-active-session" Against:
        [Next(Active), Description(ClosedByWaitingCustomer), Previous(ClosedByWaitingCustomer), Row(8)] [Active ClosedByWaitingCustomer];
    /// Active → Offline.
    OfflineWithoutReconnecting "offline-without-reconnecting" Against:
        [Next(Active), Description(Offline), Previous(Offline), Row(28)] [Active Offline];
    /// Incoming → On Hold and Outgoing → On Hold.
    HeldInATransfer "held-in-a-transfer" Against:
        [Previous(OnHold), Next(Incoming), Row(14), Row(49)] [Incoming OnHold, Outgoing OnHold];
    /// Incoming → Closed, or Removed.
    RecipientWhenTheAppletCloses "recipient-when-the-applet-closes" Against:
        [Next(Incoming), Previous(Closed), Row(37)] [Incoming Closed];
    /// Closed, or Closed by waiting customer, at the end of a transfer.
    CustomerLeavesATransfer "customer-leaves-a-transfer" Against:
        [Next(Incoming), Previous(ClosedByWaitingCustomer), Row(37), Row(42)]
        [Incoming ClosedByWaitingCustomer, Outgoing ClosedByWaitingCustomer];
    /// "The customer closed the session": or the lead did.
    WhoCloses "who-closes" Against: [Description(Closed), Row(48), Row(53)] [Collaborating Closed, Rebooting Closed];
    /// "The technician reboots": or the customer does.
    WhoReboots "who-reboots" Against: [Description(Rebooting), Row(11), Row(18), Row(56), Row(57), Row(59)] [Active Rebooting, OnHold Rebooting, Rebooting OnHold, Rebooting Incoming, Rebooting Waiting];
    /// Picked up by the console itself.
    PickedUpByItself "picked-up-by-itself" Against: [Description(Active), Row(38)] [Incoming Active];
    /// One row a session, or one a technician.
    ReportRows "report-rows" Against: [Field(4), Field(33), Field(34)] [];
    /// The report knows Offline as a status and not as a time.
    OfflineHasNoField "offline-has-no-field" Against: [Field(9), Field(22), Field(23)]
        [Reconnecting Offline, Rebooting Offline];

    /// Row 5 speaks of a connecting session.
    RowFive "row-5" Procedure: [Row(5), Row(2)] [Waiting Removed];
    /// Row 12: the technician switches the customer's network off.
    RowTwelve "row-12" Procedure: [Row(12), Row(6), Row(21)] [Active Reconnecting];
    /// Row 30: the limit for active sessions, not for idle ones.
    RowThirty "row-30" Procedure: [Row(30), Row(24)] [Offline TimedOut];
    /// Row 34: the steps of row 15.
    RowThirtyFour "row-34" Procedure: [Row(34), Row(15)] [Incoming Outgoing];
    /// Row 36 does not say who reboots.
    RowThirtySix "row-36" Procedure: [Row(36), Row(41), Row(57)] [Incoming Rebooting];
    /// Rows 47 and 50 are one edge.
    RowsOfOneEdge "rows-47-and-50" Procedure: [Row(47), Row(50), Next(Collaborating)] [Collaborating Removed];
    /// Row 61 is no change.
    RowSixtyOne "row-61" Procedure: [Row(61)] [TimedOut TimedOut];
    /// The same steps for the sender's entry and the recipient's.
    WhoseEntry "whose-entry" Procedure: [Row(27), Row(35), Row(36), Row(37), Row(57)] [Reconnecting Incoming, Incoming Reconnecting, Incoming Rebooting, Incoming Removed, Rebooting Incoming];
    /// The procedure ends before the change it is for.
    StopsShort "stops-short" Procedure: [Row(30), Row(52), Row(55), Row(56), Row(57), Row(59)] [Offline TimedOut, Rebooting Active, Rebooting Outgoing, Rebooting OnHold, Rebooting Incoming, Rebooting Waiting];

    /// One French name for Waiting and On Hold.
    FrenchEnAttente "en-attente" Name: [Name(Waiting, Fr), Name(OnHold, Fr), Previous(Reconnecting), Next(Offline)] [];
    /// English words in the French edition.
    EnglishInTheFrenchEdition "english-in-the-french-edition" Name: [Next(Rebooting), Next(Reconnecting)] [];
    /// Two Dutch names for On Hold.
    DutchOnHold "dutch-on-hold" Name: [Name(OnHold, Nl), Next(Rebooting), Field(9)] [];
    /// Two Dutch names for Closed.
    DutchClosed "dutch-closed" Name: [Name(Closed, Nl), Next(Active), Next(Collaborating)] [];
    /// Two Dutch and two French names for Removed.
    RemovedFromWhichQueue "removed-from-which-queue" Name:
        [Name(Removed, Nl), Name(Removed, Fr), Next(Collaborating), Next(Invitation)] [];
    /// Two German names for Reconnecting.
    GermanReconnecting "german-reconnecting" Name: [Name(Reconnecting, De), Row(6)] [];
    /// Three German names are ours.
    GermanNamesOfOurs "german-names-of-ours" Name:
        [Name(ClosedByTechnician, De), Name(ClosedByWaitingCustomer, De), Name(Aborted, De)] [];
    /// Closed by technician and Removed: one row of the table.
    OneEndTwoNames "one-end-two-names" Name: [Name(ClosedByTechnician, En), Name(Removed, En), Row(10), Row(60), Row(62)]
        [Active ClosedByTechnician, Rebooting ClosedByTechnician, Offline ClosedByTechnician, TimedOut ClosedByTechnician,
         Closed ClosedByTechnician, Active Removed, Reconnecting Removed, Rebooting Removed, Offline Removed,
         TimedOut Removed, Closed Removed];
    /// Close session, or End session.
    EndOrCloseSession "end-or-close-session" Name: [Description(ClosedByTechnician), Row(10)] [];
}

impl Contradiction {
    /// The one with this identifier, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.id() == id)
    }

    /// Those that an edge is part of.
    pub fn of(rule: &Rule) -> impl Iterator<Item = Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(move |one| one.concerns(rule))
    }

    /// Those about what a status is called or defined as.
    pub fn of_status(status: Status) -> impl Iterator<Item = Self> {
        let is_there = move |place: &Place| match *place {
            Place::Name(named, _) | Place::Description(named) => named == status,
            Place::Next(_) | Place::Previous(_) | Place::Row(_) | Place::Field(_) => false,
        };
        Self::ALL
            .iter()
            .copied()
            .filter(move |one| one.places().iter().any(is_there))
    }

    /// Whether an edge is part of it.
    pub fn concerns(self, rule: &Rule) -> bool {
        let evidence = rule.evidence;
        match self {
            Self::OnlyInTheTable => !evidence.in_status_changes(),
            Self::OnlyInTheChanges => !evidence.in_status_table(),
            Self::OneCell => {
                evidence.in_status_table()
                    && evidence.next.is_empty() != evidence.previous.is_empty()
            }
            Self::EnglishCellsLost => {
                !evidence.previous.is_empty() && !evidence.previous.contains(Language::En)
            }
            other => other.edges_named().contains(&(rule.from, rule.to)),
        }
    }
}
