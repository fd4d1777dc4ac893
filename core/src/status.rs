//! The seventeen statuses a console shows, in the documents' words.

use crate::language::Language;

/// What one queue shows of one session. A status belongs to an entry, not to the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Status {
    /// The applet is on its way to the device.
    Connecting,
    /// The applet runs; nobody has started the session.
    Waiting,
    /// The lead works on the session.
    Active,
    /// The technician put the session on hold.
    OnHold,
    /// Transferred to this queue, not picked up.
    Incoming,
    /// Transferred from this queue, not picked up.
    Outgoing,
    /// Asked to collaborate, not accepted.
    Invitation,
    /// Works along with the lead.
    Collaborating,
    /// The device restarts.
    Rebooting,
    /// The link is lost.
    Reconnecting,
    /// Rebooting or reconnecting has failed for more than five minutes.
    Offline,
    /// A limit ended the session.
    TimedOut,
    /// The customer (or the lead) closed a session that was being worked on.
    Closed,
    /// The outcome a technician's end is printed as; the entry itself is removed.
    ClosedByTechnician,
    /// The customer left before anybody picked the session up.
    ClosedByWaitingCustomer,
    /// The technician was disabled.
    Aborted,
    /// The entry has left the queue.
    Removed,
}

impl Status {
    /// Every status, in the order of a session's life.
    pub const ALL: [Self; 17] = [
        Self::Connecting,
        Self::Waiting,
        Self::Active,
        Self::OnHold,
        Self::Incoming,
        Self::Outgoing,
        Self::Invitation,
        Self::Collaborating,
        Self::Rebooting,
        Self::Reconnecting,
        Self::Offline,
        Self::TimedOut,
        Self::Closed,
        Self::ClosedByTechnician,
        Self::ClosedByWaitingCustomer,
        Self::Aborted,
        Self::Removed,
    ];

    /// The stable identifier used in addresses, data attributes and exports.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Connecting => "connecting",
            Self::Waiting => "waiting",
            Self::Active => "active",
            Self::OnHold => "on-hold",
            Self::Incoming => "incoming",
            Self::Outgoing => "outgoing",
            Self::Invitation => "invitation",
            Self::Collaborating => "collaborating",
            Self::Rebooting => "rebooting",
            Self::Reconnecting => "reconnecting",
            Self::Offline => "offline",
            Self::TimedOut => "timed-out",
            Self::Closed => "closed",
            Self::ClosedByTechnician => "closed-by-technician",
            Self::ClosedByWaitingCustomer => "closed-by-waiting-customer",
            Self::Aborted => "aborted",
            Self::Removed => "removed",
        }
    }

    /// The status with this identifier, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.id() == id)
    }

    /// The name as the documents print it in that language.
    ///
    /// The German document (`status-changes`) never names Closed by technician, Closed by waiting
    /// customer and Aborted: those three German names are ours.
    pub const fn name(self, language: Language) -> &'static str {
        let [en, de, fr, nl] = self.names();
        match language {
            Language::En => en,
            Language::De => de,
            Language::Fr => fr,
            Language::Nl => nl,
        }
    }

    /// The same where it stands without its icon, or beside all others: the French document (`status-table`) calls both
    /// Waiting and On Hold *En attente*, and an addition of ours tells them apart.
    pub const fn distinct_name(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Waiting, Language::Fr) => "En attente (nouvelle)",
            (Self::OnHold, Language::Fr) => "En attente (pause)",
            _ => self.name(language),
        }
    }

    const fn names(self) -> [&'static str; 4] {
        match self {
            Self::Connecting => [
                "Connecting",
                "Verbindung wird hergestellt",
                "Connexion",
                "Bezig met verbinden",
            ],
            Self::Waiting => ["Waiting", "Wartend", "En attente", "Aan het wachten"],
            Self::Active => ["Active", "Aktiv", "Actif", "Actief"],
            Self::OnHold => ["On Hold", "In Wartestellung", "En attente", "Onderbroken"],
            Self::Incoming => ["Incoming", "Eingang", "Entrant", "Inkomend"],
            Self::Outgoing => ["Outgoing", "Ausgang", "Sortant", "Uitgaand"],
            Self::Invitation => ["Invitation", "Einladung", "Invitation", "Uitnodiging"],
            Self::Collaborating => [
                "Collaborating",
                "Zusammenarbeit",
                "Collaboration",
                "Samenwerken",
            ],
            Self::Rebooting => [
                "Rebooting",
                "Computer wird neu gestartet",
                "Redémarrage",
                "Opnieuw opstarten",
            ],
            Self::Reconnecting => [
                "Reconnecting",
                "Neu verbinden",
                "Reconnexion",
                "Opnieuw verbinding maken",
            ],
            Self::Offline => ["Offline", "Offline", "Hors ligne", "Offline"],
            Self::TimedOut => [
                "Timed out",
                "Zeitüberschreitung",
                "Expiration du délai",
                "Time-out opgetreden",
            ],
            Self::Closed => [
                "Closed (by active customer)",
                "Geschlossen",
                "Fermé (par un client actif)",
                "Gesloten (door actieve klant)",
            ],
            Self::ClosedByTechnician => [
                "Closed by technician",
                "Vom Techniker geschlossen",
                "Fermé par le technicien",
                "Afgesloten door technicus",
            ],
            Self::ClosedByWaitingCustomer => [
                "Closed by waiting customer",
                "Vom wartenden Kunden geschlossen",
                "Fermé par le client en attente",
                "Afgesloten door wachtende klant",
            ],
            Self::Aborted => ["Aborted", "Abgebrochen", "Avorté", "Afgebroken"],
            Self::Removed => [
                "Removed from TC queue",
                "Aus Warteschlange der Technikerkonsole gelöscht",
                "Retiré de la file d'attente TC",
                "Verwijderd uit TC-wachtrij",
            ],
        }
    }

    /// The kin a status belongs to: related statuses share a hue.
    pub const fn kin(self) -> Kin {
        match self {
            Self::Active | Self::Collaborating => Kin::InWork,
            Self::Connecting | Self::Waiting | Self::Incoming | Self::Invitation => {
                Kin::WaitingForUs
            }
            Self::OnHold | Self::Outgoing => Kin::WaitingForOthers,
            Self::Rebooting | Self::Reconnecting | Self::Offline => Kin::Disturbed,
            Self::TimedOut
            | Self::Closed
            | Self::ClosedByTechnician
            | Self::ClosedByWaitingCustomer
            | Self::Aborted
            | Self::Removed => Kin::Ended,
        }
    }

    /// Rebooting, Reconnecting or Offline: the link is gone and an earlier status is remembered.
    pub const fn is_disturbed(self) -> bool {
        matches!(self.kin(), Kin::Disturbed)
    }

    /// Nothing more is done in this status except, for some, to end the entry.
    pub const fn is_ended(self) -> bool {
        matches!(self.kin(), Kin::Ended)
    }

    /// Whether an entry in it is tied to the device: not before the applet starts, not as an
    /// invitation, not once it has ended (`domain` §3).
    pub const fn is_linked(self) -> bool {
        !self.is_ended() && !matches!(self, Self::Connecting | Self::Invitation)
    }
}

/// Statuses that belong together on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kin {
    /// Somebody works on it.
    InWork,
    /// It waits for this technician.
    WaitingForUs,
    /// It waits for somebody else.
    WaitingForOthers,
    /// The link is gone.
    Disturbed,
    /// It is over.
    Ended,
}

impl Kin {
    /// Every kin, in the order of a session's life.
    pub const ALL: [Self; 5] = [
        Self::WaitingForUs,
        Self::InWork,
        Self::WaitingForOthers,
        Self::Disturbed,
        Self::Ended,
    ];

    /// The stable identifier used in data attributes and exports.
    pub const fn id(self) -> &'static str {
        match self {
            Self::InWork => "in-work",
            Self::WaitingForUs => "waiting-for-us",
            Self::WaitingForOthers => "waiting-for-others",
            Self::Disturbed => "disturbed",
            Self::Ended => "ended",
        }
    }
}
