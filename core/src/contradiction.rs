//! Where the documents contradict each other or themselves, or do not say enough: each with the
//! places where it stands. What it is and how we read it is in [`crate::words`].

use crate::language::Language;
use crate::rules::Rule;
use crate::status::Status;

/// A document; the status table is one in three editions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Document {
    /// `status-table`.
    StatusTable,
    /// `status-changes`.
    StatusChanges,
    /// `session-report`.
    SessionReport,
}

/// A place in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// What a document says before its first row or field.
    Heading(Document),
    /// `status-table`: the `next` cell of a status.
    Next(Status),
    /// `status-table`: the `next` cell of a status in one edition.
    NextIn(Status, Language),
    /// `status-table`: the `previous` cell of a status.
    Previous(Status),
    /// `status-table`: the `previous` cell of a status in one edition.
    PreviousIn(Status, Language),
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
    /// What one has to know and no document says.
    Silence,
    /// A procedure that does not fit its row, or does not say enough.
    Procedure,
    /// Two names for one thing, or one name for two.
    Name,
}

impl Kind {
    /// Every kind, in the order the screens list them.
    pub const ALL: [Self; 5] = [
        Self::OneSide,
        Self::Against,
        Self::Silence,
        Self::Procedure,
        Self::Name,
    ];
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
                use Document::{SessionReport, StatusChanges, StatusTable};
                use Place::{Description, Field, Heading, Name, Next, NextIn, Previous, PreviousIn, Row};
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
        [PreviousIn(Incoming, En), PreviousIn(Collaborating, En), PreviousIn(Offline, En), PreviousIn(Removed, En),
         PreviousIn(ClosedByWaitingCustomer, En)] [];
    /// Closed by technician is the next cell of Closed, and no row.
    NoRowOfItsOwn "no-row-of-its-own" OneSide:
        [Name(ClosedByTechnician, En), NextIn(Closed, En), NextIn(Closed, Fr), NextIn(Closed, Nl), Description(Removed)]
        [Closed ClosedByTechnician];
    /// Outgoing refers to Incoming in both columns.
    OutgoingRefersToIncoming "outgoing-refers-to-incoming" OneSide:
        [Next(Outgoing), Previous(Outgoing), Row(4), Row(15), Row(17), Row(39), Row(41), Row(42)]
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
        [Next(Incoming), Next(Outgoing), Description(ClosedByWaitingCustomer), Previous(ClosedByWaitingCustomer), Row(37), Row(42)]
        [Incoming ClosedByWaitingCustomer, Outgoing ClosedByWaitingCustomer, Outgoing Closed, Incoming Removed];
    /// Waiting → Removed, or Timed out.
    WaitingTooLong "waiting-too-long" Against:
        [Row(5), Next(Waiting), Description(TimedOut), Previous(TimedOut)] [Waiting Removed, Waiting TimedOut];
    /// Timed out → Closed by technician: by itself, or by somebody.
    TimedOutByItself "timed-out-by-itself" Against:
        [Next(TimedOut), Description(Removed), Row(61), Row(62)] [TimedOut ClosedByTechnician, TimedOut TimedOut, TimedOut Removed];
    /// Collaborating: whoever invites, or whoever is invited.
    CollaboratingFromTwoSides "collaborating-from-two-sides" Against:
        [Description(Collaborating), Description(Invitation), Row(13), Row(19), Row(44), Row(46)]
        [Invitation Collaborating, Active Collaborating, OnHold Collaborating, Collaborating Rebooting];
    /// "The customer closed the session": or the lead did.
    WhoCloses "who-closes" Against: [Description(Closed), Row(48), Row(53)] [Collaborating Closed, Rebooting Closed];
    /// "The technician reboots": or the customer does.
    WhoReboots "who-reboots" Against:
        [Description(Rebooting), Row(11), Row(18), Row(46), Row(52), Row(56), Row(57), Row(59)]
        [Active Rebooting, OnHold Rebooting, Collaborating Rebooting, Rebooting Active, Rebooting OnHold, Rebooting Incoming,
         Rebooting Waiting];
    /// Picked up by the console itself.
    PickedUpByItself "picked-up-by-itself" Against: [Description(Active), Row(3), Row(38)] [Waiting Active, Incoming Active];
    /// The status of a session, or of what one technician sees of it.
    WhoseStatus "whose-status" Against: [Heading(StatusChanges), Description(Incoming), Row(13), Row(39)] [];
    /// One row a session, or one a technician.
    ReportRows "report-rows" Against: [Heading(SessionReport), Field(4), Field(33), Field(34)] [];
    /// Connecting Time ends where a queue first shows the session, and a queue shows Connecting.
    ConnectingInAQueue "connecting-in-a-queue" Against: [Field(20), Heading(StatusTable), Description(Connecting)] [Connecting Waiting];
    /// Active Time is defined twice, once with Offline inside.
    ActiveTimeTwice "active-time-twice" Against: [Field(23)] [];
    /// The report knows Offline as a status and not as a time.
    OfflineHasNoField "offline-has-no-field" Against: [Field(9), Field(22), Field(23)]
        [Reconnecting Offline, Rebooting Offline];
    /// A transfer before the pick-up: waiting, or in transfer.
    TransferBeforeThePickUp "transfer-before-the-pick-up" Against: [Field(21), Field(26), Field(22)] [Waiting Outgoing, Waiting Incoming];
    /// Reconnecting on either side, and the time of one.
    ReconnectingOfOneSide "reconnecting-of-one-side" Against: [Description(Reconnecting), Field(28)] [];
    /// A window of its own counts as work, or does not.
    SeparateWindow "separate-window" Against: [Field(3), Field(24)] [];
    /// End Time knows two ends of many.
    OtherEnds "other-ends" Against: [Field(2), Field(9)]
        [Waiting ClosedByWaitingCustomer, Incoming ClosedByWaitingCustomer, Outgoing ClosedByWaitingCustomer, Active Aborted,
         Connecting Removed, Waiting Removed, Active Removed, Incoming Removed, Outgoing Removed, Collaborating Removed,
         Reconnecting Removed, Rebooting Removed, Offline Removed];

    /// After how long a loss shows.
    OneMinute "one-minute" Silence: [Row(6), Row(12), Row(21), Row(35), Next(Outgoing)]
        [Waiting Reconnecting, Active Reconnecting, OnHold Reconnecting, Incoming Reconnecting, Outgoing Reconnecting];
    /// From when the five minutes count.
    FiveMinutes "five-minutes" Silence: [Description(Offline), Row(28), Row(29), Row(32), Row(33)]
        [Reconnecting Offline, Rebooting Offline];
    /// From when the two weeks count.
    TwoWeeks "two-weeks" Silence: [Description(TimedOut)]
        [Waiting TimedOut, Active TimedOut, OnHold TimedOut, Incoming TimedOut, Outgoing TimedOut];
    /// A collaborator whose link is lost.
    CollaboratorWithoutLink "collaborator-without-link" Silence:
        [Next(Collaborating), Previous(Reconnecting), Next(Reconnecting), Previous(Offline), Next(Offline)]
        [Collaborating Rebooting, Rebooting Collaborating, Rebooting Offline];
    /// Nothing ends an entry that waits.
    EndingWhatWaits "ending-what-waits" Silence:
        [Next(Waiting), Next(OnHold), Next(Incoming), Next(Outgoing), Description(Removed), Row(10)] [];
    /// Ends that only the report knows.
    EndsOfTheReport "ends-of-the-report" Silence: [Field(33), Field(3), Row(47), Row(50), Row(61)] [Collaborating Removed, TimedOut TimedOut];

    /// Row 5 speaks of a connecting session.
    RowFive "row-5" Procedure: [Row(5), Row(2)] [Waiting Removed];
    /// Row 12: the technician switches the customer's network off.
    RowTwelve "row-12" Procedure: [Row(12), Row(6), Row(21)] [Active Reconnecting];
    /// Row 24: the limit is reached as Reconnecting begins.
    RowTwentyFour "row-24" Procedure: [Row(24), Row(6)] [Reconnecting TimedOut];
    /// Row 30: the limit for active sessions, not for idle ones.
    RowThirty "row-30" Procedure: [Row(30), Row(24), Row(6), Row(28)] [Offline TimedOut];
    /// Row 34: the steps of row 15.
    RowThirtyFour "row-34" Procedure: [Row(34), Row(15)] [Incoming Outgoing];
    /// Row 36 does not say who reboots.
    RowThirtySix "row-36" Procedure: [Row(36), Row(41), Row(57)] [Incoming Rebooting];
    /// Rows 47 and 50 are one edge.
    RowsOfOneEdge "rows-47-and-50" Procedure: [Row(47), Row(50), Next(Collaborating)] [Collaborating Removed];
    /// Row 61 is no change.
    RowSixtyOne "row-61" Procedure: [Row(61)] [TimedOut TimedOut];
    /// Rows 61 and 62: the limit for active sessions, and a session that nobody starts.
    NeverStarted "never-started" Procedure: [Row(61), Row(62), Row(9), Row(59)] [TimedOut TimedOut, TimedOut Removed];
    /// The same steps for the sender's entry and the recipient's.
    WhoseEntry "whose-entry" Procedure: [Row(27), Row(35), Row(36), Row(37), Row(57)] [Reconnecting Incoming, Incoming Reconnecting, Incoming Rebooting, Incoming Removed, Rebooting Incoming];
    /// The procedure ends before the change it is for.
    StopsShort "stops-short" Procedure: [Row(30), Row(47), Row(52), Row(55), Row(56), Row(57), Row(59)]
        [Offline TimedOut, Collaborating Removed, Rebooting Active, Rebooting Outgoing, Rebooting OnHold, Rebooting Incoming, Rebooting Waiting];

    /// The console's words and the report's.
    TwoVocabularies "two-vocabularies" Name: [Heading(StatusTable), Field(9)] [];
    /// A status that only the report knows.
    TransferStatus "transfer-status" Name: [Field(26), Field(9), Description(Incoming), Description(Outgoing)] [];
    /// One French name for Waiting and On Hold.
    FrenchEnAttente "en-attente" Name:
        [Name(Waiting, Fr), Name(OnHold, Fr), PreviousIn(Active, Fr), PreviousIn(Incoming, Fr), PreviousIn(Reconnecting, Fr),
         NextIn(Reconnecting, Fr), NextIn(Offline, Fr)] [];
    /// English words in the French edition.
    EnglishInTheFrenchEdition "english-in-the-french-edition" Name: [NextIn(Rebooting, Fr), NextIn(Reconnecting, Fr)] [];
    /// Two Dutch names for On Hold.
    DutchOnHold "dutch-on-hold" Name: [Name(OnHold, Nl), NextIn(Rebooting, Nl), Field(9)] [];
    /// Two Dutch names for Closed.
    DutchClosed "dutch-closed" Name: [Name(Closed, Nl), NextIn(Active, Nl), NextIn(Collaborating, Nl)] [];
    /// Two Dutch names for Closed by technician.
    DutchClosedByTechnician "dutch-closed-by-technician" Name:
        [Name(ClosedByTechnician, Nl), NextIn(TimedOut, Nl), Name(Removed, Nl), Field(9)] [];
    /// Two Dutch and two French names for Removed.
    RemovedFromWhichQueue "removed-from-which-queue" Name:
        [Name(Removed, Nl), NextIn(Collaborating, Nl), NextIn(Invitation, Nl), Name(Removed, Fr), NextIn(Collaborating, Fr),
         NextIn(Invitation, Fr)] [];
    /// Two German names for Reconnecting.
    GermanReconnecting "german-reconnecting" Name: [Name(Reconnecting, De), Row(6)] [];
    /// Three German names are ours.
    GermanNamesOfOurs "german-names-of-ours" Name:
        [Name(ClosedByTechnician, De), Name(ClosedByWaitingCustomer, De), Name(Aborted, De)] [];
    /// Closed by technician and Removed: two names for what a technician ends.
    OneEndTwoNames "one-end-two-names" Name: [Name(ClosedByTechnician, En), Name(Removed, En), Row(10), Row(60), Row(62)]
        [Active ClosedByTechnician, Rebooting ClosedByTechnician, Offline ClosedByTechnician, TimedOut ClosedByTechnician,
         Closed ClosedByTechnician, Active Removed, Reconnecting Removed, Rebooting Removed, Offline Removed,
         TimedOut Removed, Closed Removed];
    /// Close session, or End session.
    EndOrCloseSession "end-or-close-session" Name: [Description(Removed), Row(10)] [];
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

    /// Those about what a status is called or defined as, and what its cells leave out.
    pub fn of_status(status: Status) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |one| {
            one.places()
                .iter()
                .any(|place| one.is_about(status, *place))
        })
    }

    /// Whether it stands there because of the status itself. A cell lists changes, which have cards
    /// of their own; but of what it leaves out there is nothing else to look at.
    fn is_about(self, status: Status, place: Place) -> bool {
        match place {
            Place::Name(named, _) | Place::Description(named) => named == status,
            Place::Next(named)
            | Place::NextIn(named, _)
            | Place::Previous(named)
            | Place::PreviousIn(named, _) => named == status && self.kind() == Kind::Silence,
            Place::Heading(_) | Place::Row(_) | Place::Field(_) => false,
        }
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
