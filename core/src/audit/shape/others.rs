//! What is no report, and how it is told: refusals of the service, other answers of it, the logs of other
//! products, and what is no text.

use alloc::string::{String, ToString};

/// What a file is that is no report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoReport {
    /// Nothing is in it.
    Empty,
    /// No text; what it is, where that can be told.
    Binary(Option<Binary>),
    /// A page of a web site.
    WebPage,
    /// The service has refused, with this word.
    Refused(String),
    /// The service has confirmed something, and nothing follows.
    Confirmed,
    /// A key to the service, which nobody should hand on.
    Key,
    /// The live list of sessions.
    LiveList,
    /// Another area of the reports.
    Area(Area),
    /// The log of another product.
    Product(Product),
    /// A scenario file.
    Scenario,
    /// The report as JSON, for programs.
    ReportAsJson,
    /// Some other JSON.
    Json,
    /// An answer in an envelope.
    Soap,
    /// Some other XML, with this element around it.
    Xml(Option<String>),
    /// A table with other columns.
    Table,
    /// Text without a header.
    NoHeader,
}

/// What a file without text is, where that can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Binary {
    /// A spreadsheet, or an archive of files.
    Zip,
    /// A document to be printed.
    Pdf,
    /// A spreadsheet of an old kind.
    OldSheet,
    /// A compressed file.
    Gzip,
    /// A picture.
    Picture,
    /// A document of text and how it looks.
    Rtf,
}

/// Another area of the reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// What was written in chats.
    ChatLog,
    /// What customers or technicians were asked.
    Survey,
    /// Who handed sessions to whom.
    Transferred,
    /// Sessions that nobody picked up, or that did not come about.
    Missed,
    /// How much technicians did.
    Performance,
    /// When technicians were signed in.
    Login,
    /// What administrators changed.
    Changes,
    /// Who the administrators are.
    Administrators,
    /// One without session type, status and times.
    Other,
}

/// Another product that keeps logs of connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Product {
    /// `TeamViewer`.
    TeamViewer,
    /// `BeyondTrust`, once Bomgar.
    BeyondTrust,
    /// `AnyDesk`.
    AnyDesk,
    /// `ScreenConnect`.
    ScreenConnect,
    /// Zoho Assist.
    ZohoAssist,
}

impl Product {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::TeamViewer => "TeamViewer",
            Self::BeyondTrust => "BeyondTrust",
            Self::AnyDesk => "AnyDesk",
            Self::ScreenConnect => "ScreenConnect",
            Self::ZohoAssist => "Zoho Assist",
        }
    }
}

/// What a file without text begins with.
const SIGNATURES: [(&str, Binary); 6] = [
    ("PK\u{3}\u{4}", Binary::Zip),
    ("%PDF", Binary::Pdf),
    ("ÐÏ\u{11}à", Binary::OldSheet),
    ("\u{1f}‹", Binary::Gzip),
    ("‰PNG", Binary::Picture),
    ("{\\rtf", Binary::Rtf),
];
/// Words with which the service says that it has not done what it was asked for, besides those that end
/// in what every such word ends in.
const LONGEST_WORD: usize = 40;

/// Something that is no text, by its first bytes, read as Windows-1252, or by a byte that no text has.
pub(super) fn binary(beginning: &str) -> Option<NoReport> {
    let known = SIGNATURES
        .iter()
        .find(|(begins, _)| beginning.starts_with(begins));
    if let Some((_, what)) = known {
        return Some(NoReport::Binary(Some(*what)));
    }
    let controls = beginning.chars().filter(|letter| letter.is_control());
    let strange = controls.filter(|letter| !matches!(letter, '\t' | '\r' | '\n' | '\u{c}'));
    // A name may hold one by mistake.
    let is_binary = strange.count() > beginning.len() / 50 + 2;
    is_binary.then_some(NoReport::Binary(None))
}

/// What follows the word with which the service begins an answer.
pub(super) fn after_ok(content: &str) -> &str {
    let rest = content.strip_prefix("OK").unwrap_or(content);
    if rest.starts_with(['\r', '\n']) {
        rest.trim_start()
    } else {
        content
    }
}

/// Whether it is an answer of one word, or lines of another product's log.
pub(super) fn recognise(content: &str, is_whole: bool) -> Option<NoReport> {
    let first = content.lines().next().unwrap_or_default();
    if is_whole && content.trim() == "OK" {
        return Some(NoReport::Confirmed);
    }
    if after_ok(content).starts_with("AUTHCODE:") {
        return Some(NoReport::Key);
    }
    if is_whole && is_refusal(content.trim()) {
        return Some(NoReport::Refused(content.trim().to_string()));
    }
    let mut lines = content
        .lines()
        .filter(|line| !line.trim().is_empty())
        .take(5);
    if lines.clone().next().is_some() && lines.clone().any(is_of_teamviewer) {
        return Some(NoReport::Product(Product::TeamViewer));
    }
    if lines.any(is_of_anydesk) {
        return Some(NoReport::Product(Product::AnyDesk));
    }
    is_of_screenconnect(first).then_some(NoReport::Product(Product::ScreenConnect))
}

/// One word, in the service's own spelling or as its other interface spells it (`getReport_NotLoggedIn`).
fn is_refusal(text: &str) -> bool {
    let is_word = |letter: u8| letter.is_ascii_alphabetic() || letter == b'_';
    (4..=LONGEST_WORD).contains(&text.len()) && text.bytes().all(is_word)
}

fn is_of_teamviewer(line: &str) -> bool {
    let mut values = line.split('\t');
    let id = values.next().unwrap_or_default();
    let is_id = (6..=12).contains(&id.len()) && id.bytes().all(|digit| digit.is_ascii_digit());
    let is_stamp = |value: &&str| is_like(value, "00-00-0000 00:00:00");
    let is_guid = |value: &str| value.len() == 38 && value.starts_with('{') && value.ends_with('}');
    is_id && values.clone().take(2).any(|value| is_stamp(&value)) && values.any(is_guid)
}

fn is_of_anydesk(line: &str) -> bool {
    let line = line.trim_start();
    let rest = line
        .strip_prefix("Incoming")
        .or_else(|| line.strip_prefix("Outgoing"));
    rest.filter(|rest| rest.starts_with("  ") || rest.starts_with('\t'))
        .and_then(|rest| rest.trim_start().get(..17))
        .is_some_and(|stamp| is_like(stamp, "0000-00-00, 00:00"))
}

/// Names of its own that this product gives its columns.
const OF_SCREENCONNECT: [&str; 6] = [
    "GuestMachineName",
    "GuestLastActivityTime",
    "GuestInfoUpdateTime",
    "ProcessType",
    "DisconnectedTime",
    "SessionSessionType",
];

fn is_of_screenconnect(header: &str) -> bool {
    let known = OF_SCREENCONNECT
        .iter()
        .filter(|name| header.contains(**name));
    known.count() >= 2 || (header.contains("SessionID") && header.contains("GuestMachineName"))
}

/// Whether a text is like another in which every digit is a nought.
fn is_like(text: &str, model: &str) -> bool {
    let as_model = |letter: u8| {
        if letter.is_ascii_digit() {
            b'0'
        } else {
            letter
        }
    };
    text.len() == model.len() && text.bytes().map(as_model).eq(model.bytes())
}
