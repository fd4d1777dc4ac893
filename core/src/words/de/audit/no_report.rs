//! What a file is that is no report, and what to do about it, in German.

use alloc::format;
use alloc::string::String;

use crate::audit::{Area, Binary, NoReport};
use crate::echo::echo;

/// What a file is that is no report and no log.
pub fn no_report(it: &NoReport) -> String {
    match it {
        NoReport::Empty => String::from(
            "Leere Datei: Es steht nichts darin. Exportieren Sie den Bericht noch einmal.",
        ),
        NoReport::Binary(None) => {
            String::from("Das ist kein Text. Exportieren Sie den Bericht als Text, CSV oder XML.")
        }
        NoReport::Binary(Some(what)) => {
            let what = binary(*what);
            format!(
                "Das ist {what}, kein Text. Speichern Sie den Bericht als CSV oder als Text mit \
                 Tabulatoren."
            )
        }
        NoReport::WebPage => String::from(
            "Das ist eine Webseite, kein Bericht. Sind Sie abgemeldet? Melden Sie sich an und \
             exportieren Sie den Bericht noch einmal.",
        ),
        NoReport::Refused(word) => refused(word),
        NoReport::Confirmed => String::from(
            "Der Dienst hat nur mit OK geantwortet: Es folgt kein Bericht. Fordern Sie ihn noch \
             einmal an.",
        ),
        NoReport::Key => String::from(
            "Das ist ein Schlüssel zum Dienst, kein Bericht. Behalten Sie ihn für sich; hier wurde \
             nichts davon gespeichert.",
        ),
        NoReport::LiveList => String::from(
            "Das ist die Liste der laufenden Sitzungen, nicht der Sitzungsbericht: Sie sagt \
             nicht, was wann getan wurde.",
        ),
        NoReport::Area(one) => area(*one),
        NoReport::Product(product) => format!(
            "Das ist ein Verbindungsprotokoll von {}, kein Sitzungsbericht.",
            product.name()
        ),
        NoReport::Scenario => String::from(
            "Das ist ein Szenario, kein Bericht. Öffnen Sie es als Szenario, um es abzuspielen.",
        ),
        NoReport::ReportAsJson => String::from(
            "Das ist ein Bericht als JSON, für Programme. Speichern Sie ihn zum Prüfen als CSV, \
             XML oder mit Tabulatoren oder | getrennt.",
        ),
        NoReport::Json => String::from(
            "Das ist JSON, aber weder ein Ereignisprotokoll mit einer Zeile je Ereignis noch ein \
             Bericht.",
        ),
        NoReport::Soap => String::from(
            "Das ist die Antwort eines Dienstes in ihrem Umschlag (SOAP). Speichern Sie den Text \
             darin als eigene Datei.",
        ),
        NoReport::Xml(None) => String::from("Das beginnt wie XML, enthält aber kein Element."),
        NoReport::Xml(Some(root)) => format!(
            "Das ist anderes XML („{}“): Ein Sitzungsbericht beginnt mit <report>, ein \
             Ereignisprotokoll mit <log>.",
            echo(root)
        ),
        NoReport::Table => String::from(
            "Das ist eine Tabelle, aber kein Sitzungsbericht: Sie hat andere Spalten. Nötig ist \
             eine Kopfzeile mit Sitzungs-ID, Status und den Zeiten.",
        ),
        NoReport::NoHeader => String::from(
            "Die Kopfzeile eines Sitzungsberichts fehlt: Über den Daten muss eine Zeile mit \
             Startzeit, Sitzungs-ID, Status und so weiter stehen.",
        ),
    }
}

const fn binary(what: Binary) -> &'static str {
    match what {
        Binary::Zip => "eine Tabellendatei (XLSX) oder ein ZIP-Archiv",
        Binary::Pdf => "ein PDF-Dokument",
        Binary::OldSheet => "eine Tabellendatei im alten Format (XLS)",
        Binary::Gzip => "eine komprimierte Datei (GZIP)",
        Binary::Picture => "ein Bild",
        Binary::Rtf => "ein Textdokument (RTF)",
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
        Some(meant) => format!("Der Dienst hat die Anfrage abgelehnt: {meant} ({word})."),
        None => format!(
            "Das ist nur ein Wort, „{word}“: Der Dienst hat die Anfrage abgelehnt, oder das ist kein \
             Bericht."
        ),
    }
}

fn meaning(word: &str) -> Option<&'static str> {
    Some(match word {
        "INVALIDDATERANGE" => "Der Zeitraum ist ungültig",
        "INVALIDFORMAT" => "Das Format ist ungültig",
        "NOTLOGGEDIN" => {
            "Niemand ist angemeldet; melden Sie sich an und versuchen Sie es noch einmal"
        }
        "NOTLOGGEDINASADMIN" => "Niemand ist als Administrator angemeldet",
        "INVALID" => "Name oder Kennwort ist falsch",
        "INVALIDSECRETAUTHCODE" | "INVALID_SECRETAUTHCODE" => {
            "Der Schlüssel ist falsch oder wurde ersetzt"
        }
        "USERDELETEDORDISABLED" | "USER_DELETED_OR_DISABLED" | "USER_IS_DELETED" => {
            "Der Benutzer wurde gelöscht oder deaktiviert"
        }
        "INVALIDPARAM_NODE" | "INVALIDPARAM_NODEID" | "INVALIDPARAM_NODEREF" => {
            "Die angeforderte Einheit ist unbekannt"
        }
        "INVALIDPARAM_SESSION" => "Die Sitzung ist unbekannt",
        "POLLRATEEXCEEDED" => "Zu viele Anfragen; warten Sie eine Minute",
        "DATALENGTHEXCEEDED" => "Der Bericht ist zu groß; wählen Sie einen kürzeren Zeitraum",
        "ACTIONFAILED" => "Es war nicht möglich",
        "ERROR" => "Dort ist etwas schiefgegangen; versuchen Sie es noch einmal",
        _ => return None,
    })
}

fn area(area: Area) -> String {
    let what = match area {
        Area::ChatLog => "das Chatprotokoll",
        Area::Survey => "eine Umfrage",
        Area::Transferred => "der Bericht über übergebene Sitzungen",
        Area::Missed => "der Bericht über verpasste oder fehlgeschlagene Sitzungen",
        Area::Performance => "ein Leistungsbericht",
        Area::Login => "ein Anmeldebericht",
        Area::Changes => "der Bericht über Änderungen der Administratoren",
        Area::Administrators => "eine Liste der Administratoren",
        Area::Other => "ein anderer Bericht über Sitzungen, ohne Status und Zeiten",
    };
    format!(
        "Das ist {what}, nicht der Sitzungsbericht. Wählen Sie als Bereich „Sitzung“ und „Alle \
         auflisten“."
    )
}
