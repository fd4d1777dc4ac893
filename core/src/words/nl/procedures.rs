//! The 62 documented procedures (`status-changes`, in the order printed), in our own words.
//!
//! A procedure is a list of steps, each an actor doing something. What the document adds, what
//! happens then to whose entry or where a limit is set, is the last step.

/// The steps of each procedure (`status-changes` 1–62); row 1 is at index 0.
pub const PROCEDURES: [&[&str]; 62] = [
    // 1 Connecting → Waiting
    &["De applet komt aan op het apparaat van de klant, en de klant start hem."],
    // 2 Connecting → Removed
    &[
        "De technicus maakt een pincode aan.",
        "De klant start de applet niet, of gaat niet akkoord met de voorwaarden.",
        "De technicus laat de sessie tegen de limiet aanlopen: bijvoorbeeld één minuut, of wat de \
         beheerder heeft ingesteld.",
        "De beheerder stelt beide in het Administration Center in, onder Technicusgroep, \
         Instellingen: de voorwaarden bij Klantapplet, de limiet bij Time-outs.",
    ],
    // 3 Waiting → Active
    &[
        "De technicus maakt een pincode aan en geeft die via een van de verbindingsmethoden door \
         aan de klant.",
        "De klant downloadt de applet.",
        "De technicus start de sessie in de console.",
    ],
    // 4 Waiting → Outgoing
    &["De technicus draagt de sessie vanuit de wachtrij over, zonder die te starten."],
    // 5 Waiting → Removed
    &[
        "De klant downloadt de applet.",
        "De technicus laat de sessie tegen de limiet aanlopen die de beheerder heeft ingesteld.",
        "De limiet staat in het Administration Center, onder Technicusgroep, Instellingen, \
         Time-outs.",
    ],
    // 6 Waiting → Reconnecting
    &[
        "De klant downloadt de applet.",
        "Aan de kant van de klant valt het netwerk weg.",
        "Eén minuut later toont de sessie Opnieuw verbinding maken.",
    ],
    // 7 Waiting → Rebooting
    &[
        "Vóór het starten van de sessie, terwijl de wachtrij Aan het wachten toont, laat de \
         technicus het apparaat herstarten.",
    ],
    // 8 Active → Closed
    &[
        "De klant downloadt de applet.",
        "De technicus start de sessie in de console.",
        "Iemand sluit de applet aan de kant van de klant.",
    ],
    // 9 Active → Timed out
    &[
        "De beheerder stelt in het Administration Center de inactiviteitslimiet voor actieve \
         sessies in, bijvoorbeeld op één minuut.",
        "De klant downloadt de applet.",
        "De technicus start de sessie in de console.",
        "De technicus houdt de console op de achtergrond tot de inactiviteitslimiet is bereikt.",
        "Bij sommige werkzaamheden treedt geen time-out op: besturing op afstand, scherm delen of \
         bestandsbeheer in gebruik, een lopende bestandsoverdracht of installatie van de Calling \
         Card, een open opslagvenster.",
    ],
    // 10 Active → Removed
    &["De technicus sluit de actieve sessie door op Sessie sluiten te klikken."],
    // 11 Active → Rebooting
    &["De technicus herstart het apparaat vanuit de console, of laat de klant dat doen."],
    // 12 Active → Reconnecting
    &[
        "De technicus schakelt het netwerk aan de kant van de klant uit, of het apparaat van de \
         klant verliest de netwerkverbinding.",
    ],
    // 13 Active → Collaborating
    &[
        "Technicus A nodigt B uit om in een sessie samen te werken.",
        "A draagt de leiding over aan B.",
        "B geeft de leiding terug aan A.",
        "Het item van B gaat van Actief naar Samenwerken.",
    ],
    // 14 Active → On Hold
    &["De technicus klikt in een actieve sessie op Sessie onderbreken."],
    // 15 Active → Outgoing
    &["De technicus klikt in een actieve sessie op Sessie overdragen."],
    // 16 On Hold → Active
    &[
        "De technicus onderbreekt de sessie.",
        "De technicus klikt op Sessie starten.",
    ],
    // 17 On Hold → Outgoing
    &[
        "De technicus onderbreekt de sessie.",
        "De technicus klikt op Sessie overdragen.",
    ],
    // 18 On Hold → Rebooting
    &[
        "De technicus onderbreekt de sessie.",
        "De klant herstart het apparaat.",
    ],
    // 19 On Hold → Collaborating
    &[
        "De technicus neemt een uitnodiging om samen te werken aan door op Sessie starten te \
         klikken.",
        "De technicus onderbreekt de samenwerking door op Sessie onderbreken te klikken.",
        "De technicus hervat de samenwerking door op Sessie starten te klikken.",
    ],
    // 20 On Hold → Closed
    &[
        "De technicus onderbreekt de sessie.",
        "De klant sluit de applet.",
    ],
    // 21 On Hold → Reconnecting
    &[
        "De technicus onderbreekt de sessie.",
        "Aan de kant van de klant valt het netwerk weg.",
    ],
    // 22 Reconnecting → Active
    &[
        "De technicus maakt een sessie aan.",
        "De technicus klikt op Sessie starten om de sessie te starten.",
        "Aan de kant van de klant valt het netwerk weg.",
        "Het netwerk komt terug.",
    ],
    // 23 Reconnecting → On Hold
    &[
        "De technicus onderbreekt de sessie.",
        "Aan de kant van de klant valt het netwerk weg.",
        "Het netwerk komt terug.",
    ],
    // 24 Reconnecting → Timed out
    &[
        "De beheerder stelt in het Administration Center de inactiviteitslimiet voor actieve \
         sessies in, bijvoorbeeld op één minuut.",
        "Aan de kant van de klant valt het netwerk weg.",
        "De inactiviteitslimiet wordt bereikt.",
    ],
    // 25 Reconnecting → Removed
    &[
        "Aan de kant van de klant valt het netwerk weg.",
        "De technicus klikt op Sessie sluiten.",
    ],
    // 26 Reconnecting → Waiting
    &[
        "De klant downloadt de applet, maar de technicus start de sessie niet.",
        "Aan de kant van de klant valt het netwerk weg.",
        "Het netwerk komt terug.",
    ],
    // 27 Reconnecting → Incoming
    &[
        "De technicus draagt een sessie over.",
        "Aan de kant van de klant valt het netwerk weg.",
        "Het netwerk komt terug.",
    ],
    // 28 Reconnecting → Offline
    &[
        "Aan de kant van de klant valt het netwerk weg.",
        "De technicus wacht meer dan vijf minuten.",
    ],
    // 29 Offline → Active
    &[
        "Aan de kant van de klant valt het netwerk weg.",
        "De technicus wacht meer dan vijf minuten.",
        "Het netwerk komt terug.",
    ],
    // 30 Offline → Timed out
    &[
        "De beheerder stelt in het Administration Center de limiet voor actieve sessies in op acht \
         minuten of meer.",
        "Aan de kant van de klant valt het netwerk weg.",
    ],
    // 31 Offline → Removed
    &["De technicus selecteert een sessie die Offline is en klikt op Sessie sluiten."],
    // 32 Offline → On Hold
    &[
        "De technicus onderbreekt de sessie.",
        "Aan de kant van de klant valt het netwerk weg.",
        "De technicus wacht meer dan vijf minuten.",
        "Het netwerk komt terug.",
    ],
    // 33 Offline → Waiting
    &[
        "De klant downloadt en start de applet, maar de technicus start de sessie niet in de \
         console.",
        "Aan de kant van de klant valt het netwerk weg.",
        "De technicus wacht meer dan vijf minuten.",
        "Het netwerk komt terug.",
    ],
    // 34 Incoming → Outgoing
    &[
        "De technicus start een sessie in de console.",
        "De technicus klikt op Sessie overdragen en kiest een technicusgroep of een kanaal.",
    ],
    // 35 Incoming → Reconnecting
    &[
        "De technicus draagt een sessie over.",
        "Aan de kant van de klant valt het netwerk weg.",
    ],
    // 36 Incoming → Rebooting
    &[
        "De technicus draagt een sessie over.",
        "Het apparaat van de klant wordt herstart.",
    ],
    // 37 Incoming → Removed
    &[
        "De technicus draagt een sessie over.",
        "Iemand sluit de applet, of de afzender neemt de uitgaande sessie terug in de console waar \
         ze vandaan kwam.",
    ],
    // 38 Incoming → Active
    &["De technicus pakt een inkomende sessie op."],
    // 39 Outgoing → Active
    &[
        "Technicus A draagt een sessie over aan B.",
        "A klikt bij de uitgaande sessie op Sessie starten.",
        "B heeft de sessie niet opgepakt: het item van B verdwijnt uit de wachtrij van B.",
    ],
    // 40 Outgoing → Incoming
    &[
        "Technicus A draagt een sessie over aan B.",
        "B draagt de inkomende sessie weer over aan A.",
    ],
    // 41 Outgoing → Rebooting
    &[
        "Er loopt een overdracht, en niemand heeft de sessie opgepakt.",
        "De afzender herstart het apparaat.",
    ],
    // 42 Outgoing → Closed
    &[
        "De technicus draagt een sessie over.",
        "De klant sluit de applet.",
    ],
    // 43 Outgoing → Removed
    &[
        "Technicus A draagt een sessie over aan B.",
        "B pakt de sessie op.",
        "Het item van A verdwijnt uit de wachtrij van A.",
    ],
    // 44 Invitation → Collaborating
    &[
        "De technicus start een sessie in de console.",
        "De technicus klikt op Technicus uitnodigen.",
        "De uitgenodigde technicus klikt op Sessie starten.",
    ],
    // 45 Invitation → Removed
    &[
        "De technicus start een sessie in de console.",
        "De technicus klikt op Technicus uitnodigen.",
        "De technicus klikt op Technicus uitsluiten.",
    ],
    // 46 Collaborating → Rebooting
    &[
        "Technicus A start een sessie in de console.",
        "A nodigt B uit om erin samen te werken.",
        "B neemt de uitnodiging aan.",
        "B herstart het apparaat van de klant, vanuit de console of aan de kant van de klant.",
    ],
    // 47 Collaborating → Removed
    &[
        "De beheerder stelt in het Administration Center de inactiviteitslimiet voor actieve \
         sessies in, bijvoorbeeld op één minuut.",
        "De technicus zet tijdens het samenwerken de console op de achtergrond, en er treedt een \
         time-out op.",
    ],
    // 48 Collaborating → Closed
    &[
        "Technicus A start een sessie in de console.",
        "A nodigt B uit om erin samen te werken.",
        "A sluit de sessie als hoofdtechnicus, of de klant doet dat.",
    ],
    // 49 Collaborating → On Hold
    &["De technicus klikt tijdens het samenwerken op Sessie onderbreken."],
    // 50 Collaborating → Removed
    &[
        "Technicus A nodigt B uit om in een sessie samen te werken.",
        "A klikt op Technicus uitsluiten om B uit te sluiten.",
        "Het item van B verdwijnt uit de wachtrij van B.",
    ],
    // 51 Collaborating → Active
    &[
        "Technicus A nodigt B uit om in een sessie samen te werken.",
        "A draagt de leiding over aan B.",
        "B neemt de leiding aan door te klikken op Leiding overnemen, de knop die boven de chat \
         groen knippert.",
    ],
    // 52 Rebooting → Active
    &["De technicus of de klant herstart het apparaat."],
    // 53 Rebooting → Closed
    &[
        "Technicus A nodigt B uit om in een sessie samen te werken.",
        "A of B herstart het apparaat van de klant.",
        "De hoofdtechnicus sluit de sessie tijdens de herstart.",
    ],
    // 54 Rebooting → Removed
    &[
        "Technicus A nodigt B uit om in een sessie samen te werken.",
        "A, de hoofdtechnicus, herstart het apparaat van de klant.",
        "A sluit de samenwerkende technicus B tijdens de herstart uit.",
    ],
    // 55 Rebooting → Outgoing
    &[
        "De technicus maakt een sessie aan.",
        "De technicus klikt op Sessie overdragen.",
        "De technicus herstart het apparaat van de klant zodra de sessie Uitgaand toont.",
    ],
    // 56 Rebooting → On Hold
    &[
        "De technicus start een sessie in de console.",
        "De technicus onderbreekt de sessie.",
        "Het apparaat van de klant wordt vanuit de applet herstart.",
    ],
    // 57 Rebooting → Incoming
    &[
        "De technicus start een sessie in de console.",
        "De technicus klikt op Sessie overdragen.",
        "De klant herstart het apparaat.",
    ],
    // 58 Rebooting → Collaborating
    &[
        "Technicus A werkt aan een sessie en nodigt B uit met Technicus uitnodigen.",
        "B neemt de uitnodiging aan en doet mee aan de sessie.",
        "B herstart het apparaat.",
        "Als het apparaat weer is opgestart, staat B net als daarvoor op Samenwerken.",
    ],
    // 59 Rebooting → Waiting
    &[
        "De technicus maakt een sessie aan, maar start die niet.",
        "De klant herstart het apparaat.",
    ],
    // 60 Closed → Removed
    &[
        "De technicus start een sessie in de console.",
        "De klant sluit de sessie.",
        "De technicus klikt in de console op Sessie sluiten.",
    ],
    // 61 Timed out → Timed out
    &[
        "De beheerder stelt in het Administration Center de inactiviteitslimiet voor actieve \
         sessies in, bijvoorbeeld op één minuut.",
        "De technicus maakt een sessie aan.",
        "De technicus zet de console op de achtergrond, zodat er een time-out optreedt.",
        "De technicus laat de sessie met time-out in de wachtrij staan en wacht drie minuten of \
         meer.",
        "De sessie blijft op Time-out opgetreden staan en verdwijnt niet uit de wachtrij.",
    ],
    // 62 Timed out → Removed
    &[
        "De beheerder stelt in het Administration Center de inactiviteitslimiet voor actieve \
         sessies in, bijvoorbeeld op één minuut.",
        "De technicus maakt een sessie aan.",
        "De technicus zet de console op de achtergrond, zodat er een time-out optreedt.",
        "De technicus klikt op Sessie sluiten.",
    ],
];
