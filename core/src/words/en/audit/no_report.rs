//! What a file is that is no report, and what to do about it.

use alloc::format;
use alloc::string::String;

use crate::audit::{Area, Binary, NoReport};
use crate::echo::echo;

/// What a file is that is no report and no log.
pub fn no_report(it: &NoReport) -> String {
    match it {
        NoReport::Empty => String::from("The file is empty. Export the report again."),
        NoReport::Binary(None) => {
            String::from("This is not text. Export the report as text, CSV or XML.")
        }
        NoReport::Binary(Some(what)) => {
            let what = binary(*what);
            format!("This is {what}, not text. Save the report as CSV or tab-delimited text.")
        }
        NoReport::WebPage => String::from(
            "This is a web page, not a report: you may be signed out. Sign in, and export the report again.",
        ),
        NoReport::Refused(word) => refused(word),
        NoReport::Confirmed => String::from(
            "The service said OK and nothing else: no report follows. Ask for it again.",
        ),
        NoReport::Key => String::from(
            "This is a key to the service, not a report. Keep it to yourself; nothing of it was kept here.",
        ),
        NoReport::LiveList => String::from(
            "This is the live list of sessions, not the session report: it has no times of what was done.",
        ),
        NoReport::Area(one) => area(*one),
        NoReport::Product(product) => format!(
            "This is a connection log from {}, not a session report.",
            product.name()
        ),
        NoReport::Scenario => {
            String::from("This is a scenario, not a report. Open it as a scenario to play it.")
        }
        NoReport::ReportAsJson => String::from(
            "This is a report as JSON, for programs. Save it as CSV, tab, | or XML to check it.",
        ),
        NoReport::Json => {
            String::from("This is JSON, but neither a log with one event per line nor a report.")
        }
        NoReport::Soap => String::from(
            "This is a service’s answer in its envelope. Save the text in it as a file of its own.",
        ),
        NoReport::Xml(None) => String::from("This begins like XML, but has no element."),
        NoReport::Xml(Some(root)) => format!(
            "This is XML of another kind (“{}”): a session report begins with <report>, an event log with <log>.",
            echo(root)
        ),
        NoReport::Table => String::from(
            "This is a table, but not a session report: a header with Session ID, Status and the times is needed.",
        ),
        NoReport::NoHeader => String::from(
            "The header of a session report is missing: a line with Start Time, Session ID, Status and so on is \
             needed above the rows.",
        ),
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
        Some(meant) => format!("The service refused: {meant} ({word})."),
        None => format!("This is one word, “{word}”: the service refused, or this is no report."),
    }
}

fn meaning(word: &str) -> Option<&'static str> {
    Some(match word {
        "INVALIDDATERANGE" => "the date range is not valid",
        "INVALIDFORMAT" => "the format is not valid",
        "NOTLOGGEDIN" => "nobody is signed in; sign in, and ask again",
        "NOTLOGGEDINASADMIN" => "nobody is signed in as an administrator",
        "INVALID" => "the name or the password is wrong",
        "INVALIDSECRETAUTHCODE" | "INVALID_SECRETAUTHCODE" => {
            "the key is wrong or has been replaced"
        }
        "USERDELETEDORDISABLED" | "USER_DELETED_OR_DISABLED" | "USER_IS_DELETED" => {
            "the user was deleted or disabled"
        }
        "INVALIDPARAM_NODE" | "INVALIDPARAM_NODEID" | "INVALIDPARAM_NODEREF" => {
            "the unit that was asked for is not known"
        }
        "INVALIDPARAM_SESSION" => "the session is not known",
        "POLLRATEEXCEEDED" => "it was asked too often; wait a minute",
        "DATALENGTHEXCEEDED" => "the report is too large; ask for a shorter time",
        "ACTIONFAILED" => "it could not be done",
        "ERROR" => "something went wrong there; ask again",
        _ => return None,
    })
}

fn area(area: Area) -> String {
    let what = match area {
        Area::ChatLog => "the chat log",
        Area::Survey => "a survey",
        Area::Transferred => "the report of transferred sessions",
        Area::Missed => "the report of missed or failed sessions",
        Area::Performance => "a performance report",
        Area::Login => "a login report",
        Area::Changes => "the report of what administrators changed",
        Area::Administrators => "a list of administrators",
        Area::Other => "another report about sessions, without status and times",
    };
    format!("This is {what}, not the session report. Choose “Session” as the area, and “List all”.")
}

const fn binary(what: Binary) -> &'static str {
    match what {
        Binary::Zip => "a spreadsheet file (XLSX) or a ZIP archive",
        Binary::Pdf => "a PDF document",
        Binary::OldSheet => "a spreadsheet file of an old kind (XLS)",
        Binary::Gzip => "a compressed file (GZIP)",
        Binary::Picture => "a picture",
        Binary::Rtf => "a text document (RTF)",
    }
}
