//! Dutch titles of the documented scenarios, by file name.

/// The id of a scenario, its file name without the ending, and its title.
pub const TITLES: [(&str, &str); 109] = [
    (
        "case-chat-needs-the-link",
        "Een chatbericht heeft verbinding nodig: zonder verbinding wordt het geweigerd en zet het \
         geen timer terug op nul",
    ),
    (
        "case-closed-in-a-transfer-unheard",
        "De applet sluit zonder verbinding tijdens een overdracht: het item van de afzender wordt \
         Gesloten, dat van de ontvanger verwijderd",
    ),
    (
        "case-closed-while-waiting-unheard",
        "Wie de applet zonder verbinding sluit, was toch aan het wachten: de console hoort het \
         later",
    ),
    (
        "case-collaborator-reboots",
        "Het item van een samenwerkende technicus blijft op Opnieuw opstarten staan tot het \
         apparaat terug is; dat van de hoofdtechnicus wordt Offline",
    ),
    (
        "case-disabled-is-nobodys-goal",
        "Een uitgeschakelde technicus krijgt niets meer: geen overdracht, geen uitnodiging, geen \
         aanbod van de leiding",
    ),
    (
        "case-idle-anew-in-the-foreground",
        "De inactiviteitstimer begint opnieuw als de verbinding terug is met de console op de \
         voorgrond, en loopt door op de achtergrond",
    ),
    (
        "case-idle-limit-of-active-sessions",
        "De inactiviteitslimiet beëindigt wat Actief is, niet wat wacht, onderbroken is of wordt \
         overgedragen",
    ),
    (
        "case-life-of-a-session",
        "Het leven van een sessie: veertien minuten, elf statussen, drie technici",
    ),
    (
        "case-loss-during-a-reboot",
        "Wie tijdens een herstart gaat meedoen, merkt het verbindingsverlies net als iedereen: één \
         minuut nadat de verbinding wegviel",
    ),
    (
        "case-over-for-everybody",
        "Is een sessie voorbij voor iedereen die iets kon doen, dan hoort niemand nog iets van het \
         apparaat",
    ),
    (
        "case-reboot-that-is-not-heard-of",
        "Een console zonder netwerk hoort niets van een herstart en toont Opnieuw verbinding maken",
    ),
    (
        "case-restored-to-a-disabled-technician",
        "Een item dat bij een uitgeschakelde technicus weer Actief wordt, wordt meteen Afgebroken; \
         een ander blijft",
    ),
    (
        "case-started-from-a-channel",
        "De wachtrij van een kanaal toont Verwijderd zodra een technicus de sessie heeft gestart",
    ),
    (
        "case-technician-without-network",
        "Een technicus zonder netwerk kan niets met een sessie doen; wat lokaal is, blijft \
         mogelijk",
    ),
    (
        "case-tool-before-a-hand-over",
        "Een tool die vóór een overdracht is geopend, houdt erna niets tegen; bij onderbreken en \
         verbindingsverlies blijft hij open",
    ),
    (
        "case-tools-at-work-alone",
        "Tools openen kan alleen in Actief en Samenwerken",
    ),
    ("change-01", "De klant start de applet"),
    (
        "change-02",
        "De klant start de applet nooit, en de verbindingslimiet verwijdert de sessie",
    ),
    ("change-03", "Een technicus start een wachtende sessie"),
    (
        "change-04",
        "Een wachtende sessie wordt overgedragen voordat ze is gestart",
    ),
    (
        "change-05",
        "Niemand start de sessie, en de wachtlimiet verwijdert die",
    ),
    ("change-06", "Een wachtende klant verliest de verbinding"),
    (
        "change-07",
        "Het apparaat van een wachtende klant wordt herstart",
    ),
    (
        "change-08",
        "De klant sluit de applet van een actieve sessie",
    ),
    (
        "change-09",
        "De console blijft tot de inactiviteitslimiet op de achtergrond",
    ),
    ("change-10", "De technicus sluit een actieve sessie"),
    (
        "change-11",
        "Het apparaat van een actieve sessie wordt herstart",
    ),
    ("change-12", "Een actieve sessie verliest de verbinding"),
    ("change-13", "De leiding wordt overgedragen en teruggegeven"),
    ("change-14", "Een actieve sessie wordt onderbroken"),
    ("change-15", "Een actieve sessie wordt overgedragen"),
    ("change-16", "Een onderbroken sessie wordt hervat"),
    ("change-17", "Een onderbroken sessie wordt overgedragen"),
    (
        "change-18",
        "De klant herstart het apparaat tijdens een onderbreking",
    ),
    (
        "change-19",
        "Een samenwerkende technicus gaat na een onderbreking verder",
    ),
    (
        "change-20",
        "De klant sluit de applet tijdens een onderbreking",
    ),
    ("change-21", "Een onderbroken sessie verliest de verbinding"),
    ("change-22", "Een actieve sessie krijgt de verbinding terug"),
    (
        "change-23",
        "Een onderbroken sessie krijgt de verbinding terug",
    ),
    (
        "change-24",
        "De inactiviteitslimiet wordt bereikt bij verbindingsverlies",
    ),
    (
        "change-25",
        "De technicus sluit een sessie tijdens Opnieuw verbinding maken",
    ),
    (
        "change-26",
        "Een wachtende klant krijgt de verbinding terug",
    ),
    (
        "change-27",
        "Een overdracht krijgt de verbinding terug, gezien door de ontvanger",
    ),
    ("change-28", "Meer dan vijf minuten zonder verbinding"),
    ("change-29", "Een actieve sessie komt terug uit Offline"),
    (
        "change-30",
        "De inactiviteitslimiet wordt bereikt terwijl de sessie Offline is",
    ),
    ("change-31", "De technicus sluit een sessie die Offline is"),
    ("change-32", "Een onderbroken sessie komt terug uit Offline"),
    ("change-33", "Een wachtende klant komt terug uit Offline"),
    ("change-34", "De ontvanger draagt een sessie verder over"),
    (
        "change-35",
        "Een overdracht verliest de verbinding, gezien door de ontvanger",
    ),
    (
        "change-36",
        "Het apparaat wordt tijdens een overdracht herstart, gezien door de ontvanger",
    ),
    (
        "change-37",
        "De klant sluit de applet tijdens een overdracht, gezien door de ontvanger",
    ),
    ("change-38", "De ontvanger pakt een overgedragen sessie op"),
    ("change-39", "De afzender neemt een overdracht terug"),
    (
        "change-40",
        "De ontvanger draagt een sessie terug over aan de afzender",
    ),
    (
        "change-41",
        "De afzender herstart het apparaat tijdens een overdracht",
    ),
    (
        "change-42",
        "De klant sluit de applet tijdens een overdracht, gezien door de afzender",
    ),
    (
        "change-43",
        "Een overgedragen sessie wordt opgepakt en verdwijnt uit de wachtrij van de afzender",
    ),
    ("change-44", "Een uitgenodigde technicus doet mee"),
    ("change-45", "Een uitnodiging wordt ingetrokken"),
    (
        "change-46",
        "Een samenwerkende technicus herstart het apparaat",
    ),
    (
        "change-47",
        "De console van een samenwerkende technicus blijft tot de inactiviteitslimiet op de \
         achtergrond",
    ),
    (
        "change-48",
        "De hoofdtechnicus sluit de sessie, en de samenwerkende technicus ziet Gesloten",
    ),
    (
        "change-49",
        "Een samenwerkende technicus onderbreekt de sessie",
    ),
    ("change-50", "Een samenwerkende technicus wordt uitgesloten"),
    (
        "change-51",
        "Een samenwerkende technicus neemt de leiding over",
    ),
    ("change-52", "Een actieve sessie is terug na een herstart"),
    (
        "change-53",
        "De hoofdtechnicus sluit de sessie tijdens een herstart, en de samenwerkende technicus \
         ziet Gesloten",
    ),
    (
        "change-54",
        "Een samenwerkende technicus wordt tijdens een herstart uitgesloten",
    ),
    (
        "change-55",
        "Een overdracht is terug na een herstart, gezien door de afzender",
    ),
    (
        "change-56",
        "Een onderbroken sessie is terug na een herstart",
    ),
    (
        "change-57",
        "Een overdracht is terug na een herstart, gezien door de ontvanger",
    ),
    (
        "change-58",
        "Een samenwerkende technicus is terug na een herstart",
    ),
    ("change-59", "Een wachtende klant is terug na een herstart"),
    (
        "change-60",
        "De technicus haalt een gesloten sessie uit de wachtrij",
    ),
    (
        "change-61",
        "Een sessie met time-out blijft in de wachtrij staan",
    ),
    (
        "change-62",
        "De technicus haalt een sessie met time-out uit de wachtrij",
    ),
    (
        "refusal-applet-out-of-reach",
        "De applet sluit zonder verbinding: de console hoort het later, en maar één keer",
    ),
    (
        "refusal-group-transfer",
        "Een groep krijgt de sessie, één lid pakt die op: de anderen zijn te laat",
    ),
    (
        "refusal-link-back-in-time",
        "De verbinding is binnen de minuut terug: er is niets gebeurd",
    ),
    (
        "refusal-offer-lapsed",
        "Een aanbod van de leiding vervalt als de aanbieder niet meer Actief is",
    ),
    (
        "refusal-reboot-without-network",
        "Een apparaat dat zonder netwerk herstart, blijft op Opnieuw verbinding maken staan tot \
         beide voorbij zijn",
    ),
    (
        "refusal-technician-disabled",
        "Een uitgeschakelde technicus: Actief wordt afgebroken, het andere item blijft, en er kan \
         niets meer",
    ),
    (
        "refusal-terms-declined",
        "Voorwaarden geweigerd: er kan niets worden gestart, en de limiet verwijdert het item",
    ),
    (
        "refusal-transfer-swapped",
        "Een overdracht gaat verder en komt terug: de afzenders wachten tot iemand de sessie \
         oppakt",
    ),
    (
        "table-active-aborted",
        "Een technicus met een actieve sessie wordt uitgeschakeld",
    ),
    (
        "table-active-closed-by-technician",
        "Een samenwerkende technicus stopt, daarna sluit de hoofdtechnicus de sessie",
    ),
    (
        "table-active-incoming",
        "Een actieve sessie wordt overgedragen, gezien door de ontvanger",
    ),
    (
        "table-closed-closed-by-technician",
        "De technicus sluit een sessie die de klant al heeft gesloten",
    ),
    (
        "table-incoming-closed-by-waiting-customer",
        "Een wachtende klant geeft het op tijdens een overdracht, gezien door de ontvanger",
    ),
    (
        "table-incoming-timed-out",
        "Niemand pakt een overdracht op, 14 dagen lang, gezien door de ontvanger",
    ),
    (
        "table-offline-closed-by-technician",
        "De technicus sluit een sessie die door een herstart Offline is",
    ),
    (
        "table-offline-closed",
        "De klant sloot de sessie terwijl ze Offline was",
    ),
    (
        "table-offline-incoming",
        "Een overdracht komt terug uit Offline, gezien door de ontvanger",
    ),
    (
        "table-offline-outgoing",
        "Een overdracht komt terug uit Offline, gezien door de afzender",
    ),
    (
        "table-on-hold-incoming",
        "Een onderbroken sessie wordt overgedragen, gezien door de ontvanger",
    ),
    (
        "table-on-hold-timed-out",
        "Een sessie blijft 14 dagen onderbroken",
    ),
    (
        "table-outgoing-closed-by-waiting-customer",
        "Een wachtende klant geeft het op tijdens een overdracht aan een kanaal",
    ),
    (
        "table-outgoing-reconnecting",
        "Een overdracht verliest de verbinding, gezien door de afzender",
    ),
    (
        "table-outgoing-timed-out",
        "Niemand pakt een overdracht op, 14 dagen lang, gezien door de afzender",
    ),
    (
        "table-rebooting-closed-by-technician",
        "De technicus sluit een sessie tijdens een herstart",
    ),
    (
        "table-rebooting-offline",
        "Een herstart duurt meer dan vijf minuten",
    ),
    (
        "table-reconnecting-closed",
        "De klant sloot de sessie tijdens Opnieuw verbinding maken",
    ),
    (
        "table-reconnecting-outgoing",
        "Een overdracht krijgt de verbinding terug, gezien door de afzender",
    ),
    (
        "table-timed-out-closed-by-technician",
        "De technicus sluit een sessie met time-out door inactiviteit",
    ),
    (
        "table-waiting-closed-by-waiting-customer",
        "Een wachtende klant geeft het op",
    ),
    (
        "table-waiting-incoming",
        "Een wachtende sessie wordt overgedragen, gezien door de ontvanger",
    ),
    ("table-waiting-timed-out", "Een klant wacht 14 dagen"),
];
