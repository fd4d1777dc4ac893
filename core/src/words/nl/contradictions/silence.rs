//! What one has to know to play a session, and no document says.

use super::Told;

pub(super) const ONE_MINUTE: Told = Told {
    title: "Na één minuut",
    says: "Een weggevallen netwerk verschijnt na een minuut als Opnieuw verbinding maken, zegt rij \
           6, waar de sessie Aan het wachten is. De rijen 12, 21 en 35 zeggen niet hoelang het \
           duurt, en voor Uitgaand is er geen rij.",
    reading: "Eén minuut in elke status, hoe de verbinding ook wegviel: door een netwerk aan een \
              van beide kanten, of door een herstart waar de console niets van hoorde. Een \
              verbinding die eerder terug is, is nooit weg geweest.",
};

pub(super) const FIVE_MINUTES: Told = Told {
    title: "Vijf minuten vanaf wanneer",
    says: "Offline komt na meer dan vijf minuten. Of die tellen vanaf het verbindingsverlies of \
           vanaf Opnieuw verbinding maken, een minuut later, staat niet in de beschrijving van \
           Offline, en ook niet in de rijen 28, 29, 32 en 33.",
    reading: "Vanaf de overgang naar Opnieuw verbinding maken of Opnieuw opstarten. Een \
              weggevallen netwerk wordt dus na meer dan zes minuten Offline, een herstart na meer \
              dan vijf.",
};

pub(super) const TWO_WEEKS: Told = Told {
    title: "Twee weken vanaf wanneer",
    says: "Het systeem beëindigt een sessie na twee weken, maar er staat niet bij wat er twee \
           weken moet duren.",
    reading: "Veertien dagen in één status: Aan het wachten, Actief, Onderbroken, Inkomend of \
              Uitgaand. Na elke overgang, ook na herstel, beginnen ze opnieuw.",
};

pub(super) const COLLABORATOR_WITHOUT_LINK: Told = Told {
    title: "Een samenwerkende technicus zonder verbinding",
    says: "Samenwerken kan Opnieuw opstarten worden en daarna terugkomen. Geen cel en geen rij zet \
           het vóór of na Opnieuw verbinding maken of Offline.",
    reading: "Het item van een samenwerkende technicus blijft bij verbindingsverlies op \
              Samenwerken staan, en op Opnieuw opstarten tot de herstart is voltooid, hoelang dat \
              ook duurt.",
};

pub(super) const ENDING_WHAT_WAITS: Told = Told {
    title: "Sluiten wat wacht",
    says: "Na Aan het wachten, Onderbroken, Inkomend en Uitgaand staat geen Afgesloten door \
           technicus, en geen rij sluit van daaruit een sessie. Rij 10 sluit een actieve.",
    reading: "Het kan niet: Sessie sluiten wordt geweigerd. Wie zo’n sessie wil sluiten, moet die \
              eerst starten.",
};

pub(super) const ENDS_OF_THE_REPORT: Told = Told {
    title: "Manieren van eindigen die alleen het rapport kent",
    says: "In veld 33 eindigt een sessie door een beheerder, door een samenwerkende technicus of \
           door een algemene time-out die de sessie uit de wachtrij haalt; in veld 3 beëindigt of \
           onderbreekt een beheerder de sessie, of draagt die over. Voor een samenwerkende \
           technicus kennen de rijen de limiet en het uitsluiten, 47 en 50, en in rij 61 blijft \
           een sessie met een time-out staan.",
    reading: "Een samenwerkende technicus kan de sessie verlaten met Sessie sluiten. Een beheerder \
              beëindigt alleen iets door een technicus uit te schakelen. Time-out opgetreden \
              blijft staan, en Afrondingstijd loopt tot iemand het item verwijdert.",
};
