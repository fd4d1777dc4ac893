//! The report in Dutch.

use queuescope_page::report::{Group, Part};

use super::explorer::counted;
use super::number;
use crate::i18n::report::ReportWords;

pub(super) const WORDS: ReportWords = ReportWords {
    table: "Alle rijen",
    search: "Zoeken in namen, technici, statussen",
    rows: |listed, total| {
        if listed == total {
            counted(total, "rij", "rijen")
        } else {
            format!("{} van {}", number(listed), counted(total, "rij", "rijen"))
        }
    },
    columns: "Kolommen",
    columns_title: "Kolommen van het rapport",
    columns_shown: "Getoond, van links naar rechts",
    group: |group| match group {
        Group::Who => "Wie",
        Group::When => "Wanneer",
        Group::Durations => "Tijdsduur",
        Group::Messages => "Berichten",
        Group::Other => "Overig",
    },
    earlier: |column| format!("{column} naar links"),
    later: |column| format!("{column} naar rechts"),
    hide: |column| format!("{column} verbergen"),
    usual: "Standaardkolommen",
    as_a_file: "Het hele rapport als bestand",
    for_a_spreadsheet: "Voor een spreadsheet",
    in_language: |language| {
        format!("Koppen en woorden zijn in de taal van de statusnamen: {language}.")
    },
    copy: "Kopiëren",
    saved: |rows, file| format!("{}, opgeslagen als {file}.", counted(rows, "rij", "rijen")),
    spreadsheet_under_way: "De spreadsheet wordt gemaakt…",
    no_spreadsheet: "Het onderdeel dat spreadsheets maakt, kan niet worden geladen: het komt van \
                     dezelfde plaats als de pagina. Sla het rapport op als CSV; dat kan een \
                     spreadsheetprogramma ook openen.",
    copied: |rows| {
        format!(
            "{} gekopieerd: plak ze in een werkblad.",
            counted(rows, "rij", "rijen")
        )
    },
    not_copied: "De browser staat kopiëren vanuit deze pagina niet toe. Sla het rapport in plaats \
                 daarvan op als bestand.",
    number: |number| format!("session-report {number}"),
    help: "De kop van een kolom zegt wat die telt, en sorteert. Elke tijdsduur is uit te klappen \
           tot de tijdvakken waaruit die bestaat.",
    none_sign: "–",
    none: "geen",
    days_later: |time, days| format!("{time} +{days} d"),
    counting: "De rijen worden berekend…",
    empty: "Nog geen rijen: een sessie heeft er een zodra ze is aangemaakt, en elke \
            technicus die eraan werkt, krijgt een eigen rij.",
    empty_in_the_past: "Geen rijen op dit moment: een sessie heeft er een zodra ze is \
                        aangemaakt. Kies hieronder een later moment.",
    to_desk: "Sessie aanmaken op de werkplek",
    nothing_found: "Geen rij bevat al deze woorden.",
    show_all: "Alle rijen tonen",
    no_such_row: |name| format!("Op dit moment staat deze rij van {name} niet in het rapport."),
    close: "Rij sluiten",
    no_technician: "Nog geen technicus",
    at_the_desk: "Tonen op de werkplek",
    lane: |technician, story| format!("{technician}: {story}"),
    counted: |field| format!("Telt als {field}"),
    durations: "Tijdsduur",
    from: "Van",
    until: "Tot",
    length: "Duur",
    together: "Totaal",
    nothing_counted: "Nog niets.",
    nothing_to_count: "Leeg, niet 0: er viel niets te tellen.",
    total_is: "Totale tijd bestaat uit",
    and_more: |more| format!("en nog {}", counted(more, "tijdvak", "tijdvakken")),
    sum: "Van Totale tijd naar eind − start",
    part: |part| match part {
        Part::Total => (
            "Totale tijd",
            "Actief, onderbreking, overdracht, herstart, herverbinding",
        ),
        Part::BeforeStart => ("Vóór de start", "in Totale tijd, en vóór Starttijd"),
        Part::Offline => ("Offline", "niet toegewezen: geen veld telt het"),
        Part::TechniciansSide => (
            "Kant van de technicus",
            "Opnieuw verbinding maken dat geen veld telt",
        ),
        Part::NotAccepted => ("Niet aangenomen", "Inkomend of Uitnodiging"),
        Part::Absent => (
            "Niet aanwezig",
            "niet in de wachtrij van de technicus, of daar afgelopen",
        ),
        Part::Span => ("Eind − start", ""),
    },
    so_far: "Tot nu",
    span: |start, end| format!("{start} – {end}"),
    span_until_now: |start, now| format!("{start} – {now}, en loopt door"),
    in_head: str::to_owned,
    no_sum: "Geen Starttijd, dus er is niets om Totale tijd mee te vergelijken.",
    all_fields: "Alle velden van deze rij",
};
