//! Procedures that do not fit their row, or do not say enough.

use super::Told;

pub(super) const ROW_FIVE: Told = Told {
    title: "Rij 5 en de sessie die verbinding maakt",
    says: "De sessie is Aan het wachten, maar de stap laat een sessie verlopen die nog verbinding \
           maakt: de woorden van rij 2.",
    reading: "Bedoeld is de limiet voor Aan het wachten: de statussen van de rij zijn duidelijk, \
              en de limiet voor Bezig met verbinden staat al in rij 2.",
};

pub(super) const ROW_TWELVE: Told = Told {
    title: "Rij 12 en wiens netwerk het is",
    says: "De technicus schakelt het netwerk van de klant uit. In de rijen 6 en 21 wordt het \
           uitgeschakeld zonder dat er staat door wie.",
    reading: "Wie het ook doet, het apparaat heeft geen netwerk meer; alleen dat telt.",
};

pub(super) const ROW_TWENTY_FOUR: Told = Told {
    title: "Rij 24 en die ene minuut",
    says: "De limiet die rij 24 als voorbeeld geeft, is één minuut. Zo lang duurt het volgens rij \
           6 voordat het verbindingsverlies te zien is; de limiet wordt dus bereikt op het moment \
           dat Opnieuw verbinding maken begint.",
    reading: "De inactiviteitstimer telt vanaf het verbindingsverlies. Wat samenvalt, gebeurt na \
              elkaar: Opnieuw verbinding maken, en op hetzelfde moment Time-out opgetreden. Liep \
              de timer al eerder, dan treedt de time-out op vanuit Actief.",
};

pub(super) const ROW_THIRTY: Told = Told {
    title: "Rij 30 en welke limiet het is",
    says: "De beheerder stelt een limiet van acht minuten of meer in voor actieve sessies. Elke \
           andere procedure spreekt over de limiet voor inactieve sessies, ook rij 24.",
    reading: "Bedoeld is de inactiviteitslimiet. Voor Offline zijn de minuut van rij 6 en de vijf van \
              rij 28 nodig, dus elke limiet van meer dan zes minuten volstaat; met acht zit u \
              veilig. Wat de timer vóór het verbindingsverlies al had gelopen, telt ook mee.",
};

pub(super) const ROW_THIRTY_FOUR: Told = Told {
    title: "Rij 34 heeft de stappen van rij 15",
    says: "De rij gaat van Inkomend naar Uitgaand. De stappen starten een sessie en dragen die \
           over, en dat is de weg van Actief naar Uitgaand.",
    reading: "De statussen tellen: een ontvanger draagt een inkomende sessie verder over, aan een \
              groep of een kanaal. De stappen vertellen hoe ze Inkomend werd.",
};

pub(super) const ROW_THIRTY_SIX: Told = Told {
    title: "Rij 36 zegt niet wie",
    says: "Het apparaat van de klant wordt herstart. In rij 41 doet de technicus dat, vanuit \
           Uitgaand; in rij 57, bij hetzelfde item, de klant.",
    reading: "De klant, zoals in rij 57. Vanuit Inkomend zelf herstart geen technicus; de afzender \
              kan het wel, en dan staat ook het item van de ontvanger op Opnieuw opstarten.",
};

pub(super) const ROWS_OF_ONE_EDGE: Told = Told {
    title: "Rij 47 en rij 50 zijn één overgang",
    says: "Beide halen het item van een samenwerkende technicus uit de wachtrij, rij 47 door de \
           limiet, rij 50 door de hoofdtechnicus. De tabel voegt toe dat er een time-out aan \
           voorafgaat; dat geldt voor rij 47, niet voor rij 50.",
    reading: "Eén overgang met verschillende oorzaken. De time-out is alleen de voorwaarde van rij \
              47.",
};

pub(super) const ROW_SIXTY_ONE: Told = Told {
    title: "Rij 61 is geen overgang",
    says: "De eerste en de laatste status zijn gelijk: de rij zegt dat de sessie blijft.",
    reading: "De rij blijft staan als overgang van Time-out opgetreden naar zichzelf: er gebeurt \
              niets, hoelang u ook wacht.",
};

pub(super) const NEVER_STARTED: Told = Told {
    title: "Time-out zonder start",
    says: "In de rijen 61 en 62 is de limiet die voor actieve sessies, maar de technicus maakt een \
           sessie aan en start die niet. Zo blijft ze in rij 59 juist Aan het wachten; in rij 9 \
           wordt de sessie eerst gestart.",
    reading: "Het starten is weggelaten: de sessie is Actief, zoals in rij 9. In Aan het wachten \
              geldt de inactiviteitslimiet niet.",
};

pub(super) const WHOSE_ENTRY: Told = Told {
    title: "Wiens item het is",
    says: "Een technicus draagt een sessie over, en dan gebeurt er iets. De stappen zijn die van \
           de afzender, maar de rij gaat over Inkomend.",
    reading: "Dat van de ontvanger: de rij zegt Inkomend, en zolang het ene item Uitgaand is, is \
              een ander Inkomend. De kant van de afzender heeft eigen rijen, of verloopt op \
              dezelfde manier.",
};

pub(super) const STOPS_SHORT: Told = Told {
    title: "De procedure houdt te vroeg op",
    says: "De stappen eindigen met de herstart, met het verbindingsverlies of met de console op de \
           achtergrond, maar de rij gaat over wat daarop volgt.",
    reading: "Wat ontbreekt, volgt vanzelf: het apparaat komt terug, of de tijd verstrijkt. De \
              scenario’s spelen het tot het einde af.",
};
