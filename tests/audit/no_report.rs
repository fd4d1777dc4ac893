//! What is no report is called what it is.

use queuescope_core::audit::{Area, NoReport, Product};
use queuescope_core::words::en;

use super::file::refused;

#[track_caller]
fn is(file: &str, expected: &NoReport) {
    assert_eq!(&refused(file), expected, "{file}");
    let sentence = en::audit::no_report(expected);
    assert!(sentence.len() > 30 && sentence.ends_with('.'), "{sentence}");
}

#[test]
fn nothing_is_an_empty_file() {
    for file in ["", " \r\n\t\n", "\u{feff}"] {
        is(file, &NoReport::Empty);
    }
}

#[test]
fn the_service_refuses_in_one_word() {
    for (word, meaning) in [
        ("INVALIDDATERANGE", "the date range is not valid"),
        ("NOTLOGGEDIN", "nobody is signed in"),
        ("INVALIDFORMAT", "the format is not valid"),
        ("getReport_NotLoggedIn", "nobody is signed in"),
        ("POLLRATEEXCEEDED\r\n", "too often"),
        ("SOMETHING_NEW", "one word"),
    ] {
        let it = refused(word);
        assert_eq!(it, NoReport::Refused(word.trim().into()));
        let sentence = en::audit::no_report(&it);
        assert!(sentence.contains(meaning), "{sentence}");
    }
    is("OK\r\n\r\n", &NoReport::Confirmed);
    is("OK\n\nAUTHCODE:0123456789", &NoReport::Key);
}

#[test]
fn other_pages_and_other_xml_are_no_report() {
    for page in [
        "<html><body>Sign in</body></html>",
        "\n<!DOCTYPE html>\n<html>",
        "<!-- a --><HTML lang='en'>",
    ] {
        is(page, &NoReport::WebPage);
    }
    is(
        "<?xml version='1.0'?><feed xmlns='x'/>",
        &NoReport::Xml(Some("feed".into())),
    );
    is("<", &NoReport::Xml(Some(String::new())));
    let envelope =
        "<soap:Envelope xmlns:soap='x'><aSessions><SESSION_V3/></aSessions></soap:Envelope>";
    is(envelope, &NoReport::LiveList);
}

#[test]
fn other_answers_of_the_service_are_named() {
    let live = "OK\n\nID|Status|Entry ID|Entry|Technician ID|Technician|Start Time|Waiting Time|Language|HandingOff|\n";
    is(live, &NoReport::LiveList);
    for (header, area) in [
        (
            "Start Time\tEnd Time\tTotal Time\tSession ID\tName\tTechnician Name\tChat Log",
            Area::ChatLog,
        ),
        (
            "Session ID|Time of Transfer|Waiting Time|Name|Transferred By|Transfer Comment|Time in Transfer",
            Area::Transferred,
        ),
        (
            "Source|Session ID|Date|Technician Name|Technician ID|How was it?",
            Area::Survey,
        ),
        (
            "Start Time|End Time|Waiting Time|Session ID|Session Type|Status|Private Session|Channel",
            Area::Missed,
        ),
        (
            "Technician Name|Technician ID|Total Login Time|Number of Sessions|Longest Session",
            Area::Performance,
        ),
        (
            "Technician Name|Technician ID|Start Time|End Time|Busy Time|Away Time|Idle Time",
            Area::Login,
        ),
        (
            "Start Time|End Time|Total Time|Session ID|Name|Tracking ID",
            Area::Other,
        ),
    ] {
        is(header, &NoReport::Area(area));
    }
}

#[test]
fn logs_of_other_products_are_named() {
    for (file, product) in [
        (
            "1000000009\tDESK-9\t05-01-2026 14:23:05\t\tuser9\tRemoteControl\t{00000000-0000-4000-8000-000000000009}\t\n",
            Product::TeamViewer,
        ),
        (
            "1000000009\t05-01-2026 14:23:05\t05-01-2026 14:40:11\tuser9\tFileTransfer\t{00000000-0000-4000-8000-000000000009}",
            Product::TeamViewer,
        ),
        (
            "{\"records\":[{\"deviceid\":\"d1\",\"billing_state\":\"Bill\"}]}",
            Product::TeamViewer,
        ),
        (
            "<session_summary_list xmlns=\"http://www.bomgar.com/namespaces/API/reporting\"/>",
            Product::BeyondTrust,
        ),
        (
            "Incoming    2026-01-05, 14:23    Passwd    100000001    100000001\n",
            Product::AnyDesk,
        ),
        (
            "SessionID,Name,GuestMachineName,GuestLastActivityTime\n",
            Product::ScreenConnect,
        ),
        (
            "{\"resource_type\":\"report\",\"representation\":[]}",
            Product::ZohoAssist,
        ),
    ] {
        is(file, &NoReport::Product(product));
        let sentence = en::audit::no_report(&NoReport::Product(product));
        assert!(sentence.contains(product.name()), "{sentence}");
    }
}

#[test]
fn what_else_there_is_has_its_sentence_too() {
    is(
        "{\"format\": \"queuescope-scenario/1\"}",
        &NoReport::Scenario,
    );
    is(
        "[{\"Start Time\": null, \"Session ID\": 1}]",
        &NoReport::ReportAsJson,
    );
    is("{}", &NoReport::Json);
    is("Name,Street,Town\nA,B,C\n", &NoReport::Table);
    is("Dear all,\nthe report is late.\n", &NoReport::NoHeader);
    is(
        "3/2/2026 8:41:07 AM|3/2/2026 9:12:40 AM|Ada Winter|510000001|Closed by technician\n",
        &NoReport::NoHeader,
    );
}
