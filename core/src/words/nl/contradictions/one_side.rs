//! What one document, one cell or one edition prints, and another does not.

use super::Told;

pub(super) const ONLY_IN_THE_TABLE: Told = Told {
    title: "Alleen in de statustabel",
    says: "De tabel vermeldt deze overgangen, maar geen procedure eindigt ermee.",
    reading: "Zwijgen is geen tegenspraak: wat de tabel vermeldt, gebeurt, tenzij iets anders \
              ertegen pleit. Hoe dat gaat, leiden wij af uit verwante procedures.",
};

pub(super) const ONLY_IN_THE_CHANGES: Told = Told {
    title: "Alleen in de statuswijzigingen",
    says: "Een procedure eindigt met deze overgangen, maar geen cel van de tabel noemt ze.",
    reading: "Een procedure die stap voor stap te volgen is, wordt uitgevoerd zoals ze er staat.",
};

pub(super) const ONE_CELL: Told = Told {
    title: "Alleen aan één kant",
    says: "De tabel kan een overgang twee keer vermelden: na de ene status en vóór de andere. Van \
           deze vermeldt ze de ene wel en de andere niet.",
    reading: "Eén cel is genoeg: de andere geldt als onvolledig, niet als ontkenning.",
};

pub(super) const ENGLISH_CELLS_LOST: Told = Told {
    title: "Lege cellen in de Engelse versie",
    says: "In vijf rijen van de Engelse tabel ontbreekt de vorige status: Inkomend, Samenwerken, \
           Offline, Verwijderd uit TC-wachtrij en Afgesloten door wachtende klant. In de Franse en \
           de Nederlandse tabel zijn deze cellen wel gevuld, en in beide gelijk.",
    reading: "De twee volledige versies zijn het eens, dus gelden ze ook voor de Engelse.",
};

pub(super) const NO_ROW_OF_ITS_OWN: Told = Told {
    title: "Afgesloten door technicus zonder rij",
    says: "Afgesloten door technicus heeft geen eigen rij en geen beschrijving. In de Engelse \
           versie laten strepen zien wat het is: de cel na Gesloten. In de Franse en de \
           Nederlandse is die grens weg, en daar lijkt het de kop van de rij eronder.",
    reading: "De strepen beslissen: het volgt op Gesloten, en de rij eronder is die van Verwijderd \
              uit TC-wachtrij. De beschrijving daar is de enige die zegt hoe een technicus een \
              sessie sluit.",
};

pub(super) const OUTGOING_REFERS_TO_INCOMING: Told = Told {
    title: "Uitgaand: zie Inkomend",
    says: "In alle drie de versies staat in beide cellen van Uitgaand alleen een verwijzing naar \
           Inkomend.",
    reading: "De cellen van Inkomend gelden ook voor Uitgaand, gezien vanuit de afzender. De rijen \
              4, 15 en 17 bevestigen alles wat eraan voorafgaat; van wat erop volgt, bevestigen de \
              rijen 39, 41 en 42 Actief, Opnieuw opstarten en Gesloten.",
};
