//! What a file is that is no report, and what to do about it.

use alloc::format;
use alloc::string::String;

use crate::audit::{Area, Binary, NoReport};
use crate::echo::echo;

/// What a file is that is no report and no log.
pub fn no_report(it: &NoReport) -> String {
    match it {
        NoReport::Empty => {
            String::from("Leeg bestand: er staat niets in. Exporteer het rapport opnieuw.")
        }
        NoReport::Binary(None) => {
            String::from("Dit is geen tekst. Exporteer het rapport als tekst, CSV of XML.")
        }
        NoReport::Binary(Some(what)) => {
            let what = binary(*what);
            format!("Dit is {what}, geen tekst. Sla het rapport op als CSV of als tekst met tabs.")
        }
        NoReport::WebPage => String::from(
            "Dit is een webpagina, geen rapport: misschien was u afgemeld. Meld u aan en exporteer \
             het rapport opnieuw.",
        ),
        NoReport::Refused(word) => refused(word),
        NoReport::Confirmed => String::from(
            "De dienst antwoordde alleen OK; er volgt geen rapport. Vraag het opnieuw op.",
        ),
        NoReport::Key => String::from(
            "Dit is een sleutel voor de dienst, geen rapport. Houd hem geheim; hier is er niets \
             van bewaard.",
        ),
        NoReport::LiveList => String::from(
            "Dit is de actuele sessielijst, niet het sessierapport: er staan geen tijden in van \
             wat er is gedaan.",
        ),
        NoReport::Area(one) => area(*one),
        NoReport::Product(product) => format!(
            "Dit is een verbindingslogboek van {}, geen sessierapport.",
            product.name()
        ),
        NoReport::Scenario => String::from(
            "Dit is een scenario, geen rapport. Open het als scenario om het af te spelen.",
        ),
        NoReport::ReportAsJson => String::from(
            "Dit is een rapport als JSON, bedoeld voor programma’s. Sla het op als CSV, met tabs, \
             met | of als XML om het te controleren.",
        ),
        NoReport::Json => String::from(
            "Dit is JSON, maar geen gebeurtenislogboek met één gebeurtenis per regel en geen \
             rapport.",
        ),
        NoReport::Soap => String::from(
            "Dit is het antwoord van een dienst, nog in de envelop. Sla de tekst daarin op als \
             apart bestand.",
        ),
        NoReport::Xml(None) => String::from("Dit begint als XML, maar bevat geen element."),
        NoReport::Xml(Some(root)) => format!(
            "Dit is een ander soort XML (“{}”): een sessierapport begint met <report>, een \
             gebeurtenislogboek met <log>.",
            echo(root)
        ),
        NoReport::Table => String::from(
            "Dit is een tabel, maar geen sessierapport: de kolommen zijn anders. Nodig is een kop \
             met Sessie-ID, Status en de tijden.",
        ),
        NoReport::NoHeader => String::from(
            "Er is geen kop van een sessierapport: boven de rijen is een regel nodig met \
             Starttijd, Sessie-ID, Status enzovoort.",
        ),
    }
}

const fn binary(what: Binary) -> &'static str {
    match what {
        Binary::Zip => "een spreadsheetbestand (XLSX) of een ZIP-archief",
        Binary::Pdf => "een PDF-document",
        Binary::OldSheet => "een oud spreadsheetbestand (XLS)",
        Binary::Gzip => "een gecomprimeerd bestand (GZIP)",
        Binary::Picture => "een afbeelding",
        Binary::Rtf => "een tekstdocument (RTF)",
    }
}

/// What the service means with its word.
fn refused(word: &str) -> String {
    let end = word.rsplit('_').next().unwrap_or(word);
    let meant = [word, end]
        .iter()
        .find_map(|word| meaning(&word.to_ascii_uppercase()));
    let meant = meant.or_else(|| meaning(&word.replace('_', "").to_ascii_uppercase()));
    let word = echo(word);
    match meant {
        Some(meant) => format!("De dienst weigerde het: {meant} ({word})."),
        None => {
            format!(
                "Dit is maar één woord, “{word}”: de dienst weigerde het, of dit is geen rapport."
            )
        }
    }
}

fn meaning(word: &str) -> Option<&'static str> {
    Some(match word {
        "INVALIDDATERANGE" => "de periode is ongeldig",
        "INVALIDFORMAT" => "de indeling is ongeldig",
        "NOTLOGGEDIN" => "er is niemand aangemeld; meld u aan en vraag het rapport opnieuw op",
        "NOTLOGGEDINASADMIN" => "er is niemand als beheerder aangemeld",
        "INVALID" => "de naam of het wachtwoord is onjuist",
        "INVALIDSECRETAUTHCODE" | "INVALID_SECRETAUTHCODE" => "de sleutel is onjuist of vervangen",
        "USERDELETEDORDISABLED" | "USER_DELETED_OR_DISABLED" | "USER_IS_DELETED" => {
            "de gebruiker is verwijderd of uitgeschakeld"
        }
        "INVALIDPARAM_NODE" | "INVALIDPARAM_NODEID" | "INVALIDPARAM_NODEREF" => {
            "de opgevraagde unit is onbekend"
        }
        "INVALIDPARAM_SESSION" => "de sessie is onbekend",
        "POLLRATEEXCEEDED" => "er is te vaak gevraagd; wacht een minuut",
        "DATALENGTHEXCEEDED" => "het rapport is te groot; kies een kortere periode",
        "ACTIONFAILED" => "het kon niet worden uitgevoerd",
        "ERROR" => "er ging daar iets mis; vraag het opnieuw op",
        _ => return None,
    })
}

fn area(area: Area) -> String {
    let what = match area {
        Area::ChatLog => "het chatlogboek",
        Area::Survey => "een enquête",
        Area::Transferred => "het rapport van overgedragen sessies",
        Area::Missed => "het rapport van gemiste of mislukte sessies",
        Area::Performance => "een prestatierapport",
        Area::Login => "een aanmeldingsrapport",
        Area::Changes => "het rapport van wijzigingen door beheerders",
        Area::Administrators => "een lijst met beheerders",
        Area::Other => "een ander rapport over sessies, zonder status en tijden",
    };
    format!(
        "Dit is {what}, niet het sessierapport. Kies als gebied “Sessie” en daarna “Alles \
         weergeven”."
    )
}
