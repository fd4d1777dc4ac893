//! The command that checks a file, as a program runs it.

use std::process::Output;
use std::{fs, str};

use serde_json::Value;

use super::file::{pipe, row};
use crate::command;

/// Checks a file of these bytes.
fn audit(file: &[u8], arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("room for a file");
    let path = folder.path().join("report.txt");
    fs::write(&path, file).expect("room for a file");
    let path = path.to_str().expect("a path in letters");
    command::run("audit", [path].iter().chain(arguments))
}

fn said(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).expect("text")
}

#[test]
fn what_is_found_is_printed_and_the_exit_status_says_whether_there_are_errors() {
    let right = pipe(&[row(&[])]);
    let wrong = pipe(&[
        row(&[]),
        row(&[("Session ID", "2"), ("Total Time", "00:30:00")]),
    ]);
    let told = audit(right.as_bytes(), &[]);
    assert_eq!(told.status.code(), Some(0), "{}", said(&told.stderr));
    assert!(said(&told.stdout).contains("1 row, and nothing to be said of it."));
    let told = audit(wrong.as_bytes(), &[]);
    assert_eq!(told.status.code(), Some(1));
    assert!(
        said(&told.stdout).contains("error: Row 2, line 5, Total Time: 0:30:00 is not the sum")
    );
    let told = audit(wrong.as_bytes(), &["--format", "json"]);
    assert_eq!(told.status.code(), Some(1));
    let told: Value = serde_json::from_slice(&told.stdout).expect("it is JSON");
    assert_eq!((&told["shape"], &told["rows"]), (&"pipe".into(), &2.into()));
    let finding = &told["findings"][0];
    assert_eq!((&finding["row"], &finding["line"]), (&2.into(), &5.into()));
    assert_eq!(finding["column"], "Total Time");
    assert_eq!(
        (&finding["kind"], &finding["severity"]),
        (&"sum_differs".into(), &"error".into())
    );
    assert_eq!(told["findings"].as_array().map(Vec::len), Some(1));
    assert!(
        finding["message"]
            .as_str()
            .is_some_and(|message| message.ends_with('.'))
    );
}

#[test]
fn a_zone_an_order_and_a_language_can_be_named() {
    let night = row(&[
        ("Start Time", "10/25/2026 2:50:00 AM"),
        ("End Time", "10/25/2026 2:21:33 AM"),
        ("Last Action Time", ""),
    ]);
    let night = pipe(&[night]);
    assert_eq!(audit(night.as_bytes(), &[]).status.code(), Some(1));
    let told = audit(night.as_bytes(), &["--zone", "Europe/Berlin"]);
    assert_eq!(told.status.code(), Some(0), "{}", said(&told.stdout));
    let padded = row(&[
        ("Start Time", "02/03/2026 8:41:07 AM"),
        ("End Time", "02/03/2026 9:12:40 AM"),
        ("Last Action Time", ""),
    ]);
    let padded = pipe(&[padded]);
    assert_eq!(audit(padded.as_bytes(), &[]).status.code(), Some(1));
    let order = ["--dates", "day-first", "--language", "nl"];
    assert_eq!(audit(padded.as_bytes(), &order).status.code(), Some(0));
}

#[test]
fn what_is_no_report_ends_with_2_and_one_sentence() {
    for file in [&b""[..], b"NOTLOGGEDIN", b"<html></html>", b"\0\0\0"] {
        let told = audit(file, &["--format", "json"]);
        assert_eq!(told.status.code(), Some(2));
        assert!(told.stdout.is_empty());
        assert_eq!(
            said(&told.stderr).lines().count(),
            1,
            "{}",
            said(&told.stderr)
        );
    }
    for wrong in [
        &["--format", "yaml"][..],
        &["--zone", "Europe/Nowhere"],
        &["--dates", "year-first"],
        &["--language", "xx"],
        &["--zone"],
        &["another.txt"],
    ] {
        let told = audit(pipe(&[]).as_bytes(), wrong);
        assert_eq!(told.status.code(), Some(2), "{wrong:?}");
        assert!(told.stdout.is_empty(), "{wrong:?}");
        assert_eq!(said(&told.stderr).lines().count(), 1, "{wrong:?}");
    }
}

#[test]
fn of_a_log_it_is_said_how_long_each_status_lasted() {
    let line = |minute, from, to| {
        format!(
            "{{\"at\":\"2026-01-05T08:{minute:02}:00.000Z\",\"session\":\"s1\",\"queue\":\"A\",\
             \"from\":{from},\"to\":\"{to}\",\"cause\":\"create_session\"}}\n"
        )
    };
    let log = [
        line(0, "null", "Connecting"),
        line(1, "\"Connecting\"", "Waiting"),
        line(21, "\"Waiting\"", "Active"),
    ];
    let told = audit(log.concat().as_bytes(), &[]);
    assert_eq!(told.status.code(), Some(0), "{}", said(&told.stdout));
    assert!(
        said(&told.stdout).contains("Connecting 0:01:00, Waiting 0:20:00."),
        "{}",
        said(&told.stdout)
    );
}
