//! Two places that exclude each other: first those about statuses, then those about the report.

use super::Told;

pub(super) const WAITING_CUSTOMER_OF_AN_ACTIVE_SESSION: Told = Told {
    title: "Een wachtende klant bij een actieve sessie",
    says: "De tabel zet Afgesloten door wachtende klant bij de statussen na Actief. Volgens de \
           beschrijving in de tabel geldt die status voor een sessie die niemand heeft opgepakt; \
           als vorige status staat er alleen Aan het wachten, en in rij 8 wordt een actieve sessie \
           Gesloten.",
    reading: "De beschrijving weegt zwaarder dan de opsomming: een actieve sessie wordt Gesloten. \
              De overgang is betwist en de werkplek voert hem niet uit.",
};

pub(super) const OFFLINE_WITHOUT_RECONNECTING: Told = Told {
    title: "Meteen Offline",
    says: "De tabel zet Offline bij de statussen na Actief. Volgens de beschrijving in de tabel \
           is Offline meer dan vijf minuten vergeefs herstarten of opnieuw verbinden, en als \
           vorige status noemt de tabel alleen die twee; rij 28 begint bij Opnieuw verbinding \
           maken.",
    reading: "De beschrijving wint: een van beide storingen zit ertussen. De overgang is betwist \
              en de werkplek voert hem niet uit.",
};

pub(super) const HELD_IN_A_TRANSFER: Told = Told {
    title: "Onderbroken midden in een overdracht",
    says: "De tabel noemt Inkomend en Uitgaand als vorige status van Onderbroken. Na Inkomend, \
           waar Uitgaand naar verwijst, noemt ze Onderbroken niet, en de rijen 14 en 49 \
           onderbreken een sessie alleen vanuit Actief en Samenwerken.",
    reading: "Nergens staat hoe het zou moeten, dus gebeurt het niet. Beide overgangen zijn \
              betwist, en de werkplek weigert een item te onderbreken dat wordt overgedragen.",
};

pub(super) const RECIPIENT_WHEN_THE_APPLET_CLOSES: Told = Told {
    title: "De ontvanger als de applet sluit",
    says: "In de tabel wordt Inkomend Gesloten; rij 37 haalt het item uit de wachtrij.",
    reading: "Rij 37 zegt ook hoe, de tabel alleen wat; daarom wordt het item verwijderd. De \
              overgang naar Gesloten is betwist.",
};

pub(super) const CUSTOMER_LEAVES_A_TRANSFER: Told = Told {
    title: "De klant vertrekt tijdens een overdracht",
    says: "Na Inkomend, en dus na Uitgaand, noemt de tabel zowel Gesloten als Afgesloten door \
           wachtende klant. Vóór die laatste noemt ze alleen Aan het wachten. In rij 42 wordt het \
           item van de afzender Gesloten, in rij 37 wordt dat van de ontvanger verwijderd.",
    reading: "Het hangt ervan af of iemand de sessie ooit had opgepakt. Zo niet, dan was de klant \
              aan het wachten, aan beide kanten; zo ja, dan gelden de rijen 42 en 37.",
};

pub(super) const WAITING_TOO_LONG: Told = Told {
    title: "Te lang wachten",
    says: "In rij 5 verdwijnt een sessie die te lang wacht uit de wachtrij. In de tabel volgt op \
           Aan het wachten Time-out opgetreden, door een limiet van de beheerder of van het \
           systeem.",
    reading: "Twee limieten: die van de beheerder voor wachten verwijdert het item, zoals in rij \
              5, en het rapport noemt dat Time-out opgetreden; die van het systeem, 14 dagen, \
              maakt er Time-out opgetreden van.",
};

pub(super) const TIMED_OUT_BY_ITSELF: Told = Told {
    title: "Time-out opgetreden, en door wie afgesloten",
    says: "Na Time-out opgetreden heeft de tabel Afgesloten door technicus als het de limiet van \
           de beheerder was, alsof dat vanzelf gebeurt. In rij 61 blijft de sessie zoals die is; \
           in rij 62 en in de beschrijving van Verwijderd sluit een technicus de sessie af.",
    reading: "Er volgt niets vanzelf: het item blijft staan tot een technicus het sluit. Het woord \
              “als” zegt wanneer dat kan; na de limiet van het systeem kan het niet.",
};

pub(super) const COLLABORATING_FROM_TWO_SIDES: Told = Told {
    title: "Samenwerken, van twee kanten gezien",
    says: "De tabel beschrijft Samenwerken vanuit de technicus die heeft uitgenodigd, en \
           Uitnodiging vanuit de uitgenodigde technicus. In de rijen 13, 19, 44 en 46 staat het \
           item van de uitgenodigde technicus op Samenwerken.",
    reading: "Samenwerken is de status van de uitgenodigde technicus, zodra die de uitnodiging \
              aanneemt. Wie uitnodigt, blijft Actief, en krijgt Samenwerken pas door de leiding af \
              te staan.",
};

pub(super) const WHO_CLOSES: Told = Told {
    title: "Wie sluit",
    says: "Gesloten is iets wat de klant doet, volgens de tabel en zelfs volgens de naam. In de \
           rijen 48 en 53 sluit de hoofdtechnicus de sessie, en ziet de samenwerkende technicus \
           Gesloten.",
    reading: "Beide: Gesloten is wat iemand ziet als een ander de sessie heeft gesloten, de klant \
              of de hoofdtechnicus.",
};

pub(super) const WHO_REBOOTS: Told = Told {
    title: "Wie herstart",
    says: "Opnieuw opstarten is volgens de tabel iets wat de technicus doet. In de rijen 18, 57 en \
           59 doet de klant het, in de rijen 11 en 52 een van beiden, in rij 46 de technicus aan \
           een van beide kanten, en in rij 56 de applet.",
    reading: "Beide: de technicus kan het vanuit Aan het wachten, Actief, Uitgaand en Samenwerken, \
              de klant zolang de applet draait. Voor de items maakt het geen verschil.",
};

pub(super) const PICKED_UP_BY_ITSELF: Told = Told {
    title: "Opgepakt door de console zelf",
    says: "Een inkomende privésessie wordt automatisch opgepakt, zegt de tabel terloops. In elke \
           procedure start iemand de sessie, ook in de rijen 3 en 38.",
    reading: "Wanneer en hoe staat er niet, dus wordt het niet nagespeeld: elke sessie wordt door \
              iemand gestart.",
};

pub(super) const WHOSE_STATUS: Told = Told {
    title: "De status van wat",
    says: "De statuswijzigingen spreken over de status van een sessie. De beschrijving van \
           Inkomend spreekt over wat de ontvanger kan zien, en de rijen 13 en 39 maken onderscheid \
           tussen wat de sessie bij A en bij B wordt.",
    reading: "Een status hoort bij een item: één sessie in één wachtrij. Terwijl A Uitgaand ziet, \
              ziet B Inkomend.",
};

pub(super) const REPORT_ROWS: Told = Told {
    title: "Eén rij per sessie",
    says: "Eén rij is één sessie, zegt het rapport vóór het eerste veld. De velden noemen één \
           technicus, en tellen de ene tijd voor de technicus die overdraagt en een andere voor \
           wie de sessie krijgt.",
    reading: "Eén rij voor elke sessie en technicus: een definitie weegt zwaarder dan een kop.",
};

pub(super) const CONNECTING_IN_A_QUEUE: Told = Told {
    title: "Verbinden: vóór of in de wachtrij",
    says: "Volgens het rapport eindigt Verbindingstijd wanneer de sessie in een wachtrij \
           verschijnt. In de tabel is Bezig met verbinden een van de statussen die een wachtrij \
           toont.",
    reading: "De wachtrij toont de sessie vanaf het begin. Verbindingstijd is de tijd in Bezig met \
              verbinden, tot de klant de applet start.",
};

pub(super) const ACTIVE_TIME_TWICE: Told = Told {
    title: "Actieve tijd, twee keer gedefinieerd",
    says: "Veld 23 is eerst de tijd in Actief, daarna alles van oppakken tot sluiten behalve vier \
           soorten onderbrekingen. Offline hoort niet bij die vier, dus telt het in de tweede \
           definitie mee en in de eerste niet.",
    reading: "De eerste: de tijd in Actief of Samenwerken. Anders zou een apparaat dat niemand kon \
              bereiken als werk tellen.",
};

pub(super) const OFFLINE_HAS_NO_FIELD: Told = Told {
    title: "Offline heeft geen tijdveld",
    says: "In het rapport kan Offline de laatste status zijn, maar er is geen tijdveld voor. \
           Totale tijd telt vijf andere tijden op.",
    reading: "Deze tijd is niet toegewezen: ze staat in geen enkel veld en wordt als zodanig \
              getoond, zodat de som van Starttijd tot Eindtijd klopt.",
};

pub(super) const TRANSFER_BEFORE_THE_PICK_UP: Told = Told {
    title: "Een overdracht vóór het oppakken",
    says: "Een sessie kan worden overgedragen terwijl ze Aan het wachten is. Tot ze wordt \
           opgepakt, is dat volgens veld 21 Wachttijd en volgens veld 26 Overdrachtstijd; veld 22 \
           telt de ene wel mee en de andere niet.",
    reading: "Het is wachten: de klant is nog niet geholpen. Overdrachtstijd telt vanaf het \
              oppakken, net als Totale tijd.",
};

pub(super) const RECONNECTING_OF_ONE_SIDE: Told = Told {
    title: "Opnieuw verbinden, aan welke kant",
    says: "De tabel toont Opnieuw verbinding maken bij een probleem aan een van beide kanten. Veld \
           28 telt het alleen voor de kant van de klant, en geen enkel veld telt dat van de \
           technicus.",
    reading: "Veld 28 telt zolang het apparaat herstart of geen netwerk heeft. Verbindingsverlies \
              aan de kant van de technicus staat naast de velden, zodat de som klopt.",
};

pub(super) const SEPARATE_WINDOW: Told = Told {
    title: "Een apart venster",
    says: "Volgens veld 3 werkt een technicus die het tabblad of de console verlaat door zolang \
           een apart venster van de sessie in gebruik is. Veld 24 verlangt dat de sessie \
           geselecteerd is en de console de focus heeft, met of zonder venster.",
    reading: "Veld 24 geldt voor beide: aparte vensters zijn er hier niet. Laatste actietijd is \
              het einde van het laatste tijdvak waarin in Actief of Samenwerken is gewerkt.",
};

pub(super) const OTHER_ENDS: Told = Told {
    title: "Eindtijd en andere manieren van eindigen",
    says: "Volgens veld 2 eindigt een sessie als Gesloten of met een time-out. Veld 9 kent er \
           meer: Afgesloten door wachtende klant, Afgebroken, en alles wat een technicus of een \
           overdracht uit de wachtrij heeft gehaald.",
    reading: "Elk einde telt: Eindtijd is het moment waarop het item Gesloten, Time-out \
              opgetreden, Afgesloten door wachtende klant of Afgebroken wordt, en in alle andere \
              gevallen het moment waarop het wordt verwijderd.",
};
