//! Two names for one thing, or one name for two.

use super::Told;

pub(super) const TWO_VOCABULARIES: Told = Told {
    title: "De woorden van de console en van het rapport",
    says: "Het rapport heeft achttien woorden voor een status, de console zeventien. Bezig met \
           overdragen, Overgedragen, Verbinding is beëindigd, Opnieuw opgestart en Geweigerd door \
           de klant kent alleen het rapport; Inkomend, Uitgaand, Uitnodiging, Samenwerken en \
           Verwijderd alleen de console.",
    reading: "Twee woordenlijsten die nooit worden vermengd: de console zegt wat een wachtrij nu \
              toont, het rapport hoe een sessie er voor een technicus voor staat of hoe ze is \
              afgelopen.",
};

pub(super) const TRANSFER_STATUS: Told = Told {
    title: "Een overdrachtsstatus",
    says: "Overdrachtstijd is de tijd in de overdrachtsstatus, maar die kent de console niet: daar \
           zijn het Inkomend en Uitgaand. Het rapport zelf zegt Bezig met overdragen en \
           Overgedragen.",
    reading: "Uitgaand van de technicus zelf, zodra de sessie is opgepakt. De ontvanger is nog \
              niet begonnen, dus Inkomend is geen overdrachtstijd.",
};

pub(super) const FRENCH_EN_ATTENTE: Told = Told {
    title: "En attente, twee keer",
    says: "De Franse tabel heeft voor Aan het wachten en Onderbroken dezelfde naam. In de cellen \
           vóór Actief, Inkomend en Opnieuw verbinding maken en in die na Opnieuw verbinding maken \
           en Offline staat die twee keer.",
    reading: "De andere versies laten cel voor cel zien welke is bedoeld. Op het scherm houden het \
              pictogram en een korte toevoeging ze uit elkaar.",
};

pub(super) const ENGLISH_IN_THE_FRENCH_EDITION: Told = Told {
    title: "Engelse woorden in de Franse tabel",
    says: "Na Opnieuw opstarten en na Opnieuw verbinding maken heeft de Franse tabel Incoming en \
           Outgoing in het Engels; On Hold alleen na Opnieuw opstarten.",
    reading: "Dezelfde statussen; wij gebruiken de Franse namen.",
};

pub(super) const DUTCH_ON_HOLD: Told = Told {
    title: "Onderbroken en In de wacht",
    says: "De Nederlandse tabel noemt de status Onderbroken. Na Opnieuw opstarten is het In de \
           wacht, en in dezelfde regel On Hold, in het Engels; het rapport zegt In de wacht.",
    reading: "Eén status: Onderbroken in de console, In de wacht in het rapport.",
};

pub(super) const DUTCH_CLOSED: Told = Told {
    title: "Gesloten en Sluiten",
    says: "De Nederlandse tabel heeft een rij Gesloten, maar geen cel noemt die naam: in de cellen \
           staat Sluiten.",
    reading: "Eén status: Sluiten in een cel is Gesloten.",
};

pub(super) const DUTCH_CLOSED_BY_TECHNICIAN: Told = Told {
    title: "Afgesloten en Gesloten door technicus",
    says: "De Nederlandse tabel zegt Afgesloten door technicus, en het rapport ook. Na Time-out \
           opgetreden, en in de naam van Verwijderd, is het Gesloten door technicus.",
    reading: "Eén status: de andere versies hebben op al deze plaatsen dezelfde naam. Wij \
              gebruiken Afgesloten.",
};

pub(super) const REMOVED_FROM_WHICH_QUEUE: Told = Told {
    title: "Verwijderd, onder verschillende namen",
    says: "De rij van de status, de cel van Samenwerken en de cel van Uitnodiging noemen die \
           status telkens anders, in het Nederlands en in het Frans; in het Frans ook één keer met \
           een andere afkorting voor de console.",
    reading: "Eén status: het item is verdwenen uit de wachtrij van de console van die technicus.",
};

pub(super) const GERMAN_RECONNECTING: Told = Told {
    title: "Neu verbinden",
    says: "De Duitse rijen zeggen Neu verbinden voor Opnieuw verbinding maken; een opmerking in \
           rij 6 heeft de status als zin, Verbindung wird wiederhergestellt.",
    reading: "Eén status; wij gebruiken de naam uit de kolom.",
};

pub(super) const GERMAN_NAMES_OF_OURS: Told = Told {
    title: "Drie Duitse namen zijn van ons",
    says: "Geen Duits document noemt Afgesloten door technicus, Afgesloten door wachtende klant of \
           Afgebroken.",
    reading: "Wij hebben ze naar het voorbeeld van de andere genoemd: Vom Techniker geschlossen, \
              Vom wartenden Kunden geschlossen, Abgebrochen.",
};

pub(super) const ONE_END_TWO_NAMES: Told = Told {
    title: "Eén einde, twee namen",
    says: "Een technicus sluit een sessie. In cellen van de tabel heet wat volgt Afgesloten door \
           technicus, in de rijen 10, 60 en 62 Verwijderd, en één rij van de tabel heet Verwijderd \
           na gesloten door technicus.",
    reading: "Afgesloten door technicus is hoe de sessie is afgelopen, Verwijderd is wat er met \
              het item gebeurt. Een item dat een technicus sluit, wordt met die afloop verwijderd; \
              zo kloppen beide.",
};

pub(super) const END_OR_CLOSE_SESSION: Told = Told {
    title: "Sessie sluiten of Sitzung beenden",
    says: "In de beschrijving van Verwijderd heet de knop Sessie sluiten; in de Duitse procedures \
           Sitzung beenden, sessie beëindigen.",
    reading: "Eén knop; hier heet hij overal Sessie sluiten.",
};
