//! The command that plays a scenario file, as a program runs it.

use std::fs;
use std::process::Output;

use crate::command;

/// The example of the specification (`domain` §6).
const EXAMPLE: &str = r#"{ "format": "queuescope-scenario/1",
  "title": "A transfers, B picks up",
  "start": "2026-01-05T08:00:00Z",
  "limits": { "connecting_minutes": 0, "waiting_minutes": 0, "idle_minutes": 0 },
  "technicians": ["A", "B"],
  "groups":   { "Helpdesk": ["A", "B"] },
  "channels": { "Web": ["A", "B"] },
  "steps": [
    { "at": "PT0S",  "actor": {"technician": "A"}, "action": "create_session", "session": "s1" },
    { "at": "PT20S", "actor": "customer", "action": "start_applet", "session": "s1" },
    { "at": "PT1M",  "actor": {"technician": "A"}, "action": "start_session", "session": "s1" },
    { "at": "PT2M",  "actor": {"technician": "A"}, "action": "transfer_session", "session": "s1", "to": {"technician": "B"} },
    { "at": "PT2M",  "expect": [ {"session": "s1", "queue": "A", "status": "Outgoing"},
                                 {"session": "s1", "queue": "B", "status": "Incoming"} ] },
    { "at": "PT3M",  "actor": {"technician": "B"}, "action": "hold_session", "session": "s1", "refused": true },
    { "at": "PT4M",  "actor": {"technician": "B"}, "action": "start_session", "session": "s1" },
    { "at": "PT4M",  "expect": [ {"session": "s1", "queue": "A", "status": "Removed from TC queue", "outcome": "Transferred"},
                                 {"session": "s1", "queue": "B", "status": "Active"} ] } ] }"#;

const LINES: &str = r#"{"at":"2026-01-05T08:00:00.000Z","session":"s1","queue":"A","from":null,"to":"Connecting","cause":"create_session"}
{"at":"2026-01-05T08:00:20.000Z","session":"s1","queue":"A","from":"Connecting","to":"Waiting","cause":"start_applet"}
{"at":"2026-01-05T08:01:00.000Z","session":"s1","queue":"A","from":"Waiting","to":"Active","cause":"start_session"}
{"at":"2026-01-05T08:02:00.000Z","session":"s1","queue":"A","from":"Active","to":"Outgoing","cause":"transfer_session"}
{"at":"2026-01-05T08:02:00.000Z","session":"s1","queue":"B","from":null,"to":"Incoming","cause":"transfer_session"}
{"at":"2026-01-05T08:04:00.000Z","session":"s1","queue":"B","from":"Incoming","to":"Active","cause":"start_session"}
{"at":"2026-01-05T08:04:00.000Z","session":"s1","queue":"A","from":"Outgoing","to":"Removed from TC queue","cause":"start_session","outcome":"Transferred"}
"#;

/// Plays a file of these bytes; none plays a file that is not there.
fn replay(bytes: Option<&[u8]>) -> Output {
    let folder = tempfile::tempdir().expect("room for a file");
    let file = folder.path().join("story.json");
    if let Some(bytes) = bytes {
        fs::write(&file, bytes).expect("room for a file");
    }
    command::run("replay", [file])
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_example_of_the_specification_gives_its_seven_lines() {
    let output = replay(Some(EXAMPLE.as_bytes()));
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(String::from_utf8_lossy(&output.stdout), LINES);
}

#[test]
fn an_expectation_that_does_not_hold_ends_with_1_and_its_step() {
    let wrong = EXAMPLE.replace(
        r#""queue": "B", "status": "Active""#,
        r#""queue": "B", "status": "Waiting""#,
    );
    let output = replay(Some(wrong.as_bytes()));
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr(&output).contains("Step 8: s1 should be Waiting in the queue of B, but is Active.")
    );
    let wrong = EXAMPLE.replace(r#", "refused": true"#, "");
    let output = replay(Some(wrong.as_bytes()));
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("Step 6: the action was refused."));
}

#[test]
fn a_file_that_cannot_be_read_or_is_not_valid_ends_with_2_and_a_sentence() {
    let broken = |from: &str, to: &str| EXAMPLE.replace(from, to).into_bytes();
    let cases: [(Option<Vec<u8>>, &str); 9] = [
        (None, "cannot be read"),
        (Some(vec![0xff, 0xfe]), "not text in UTF-8"),
        (Some(vec![b' '; 10 << 20]), "larger than 8 MiB"),
        (Some(vec![b'['; 500_000]), "not JSON"),
        (
            Some(broken("\"steps\"", "\"step\"")),
            "the key “step” is not known",
        ),
        (
            Some(broken("start_applet", "open_applet")),
            "Step 2: this actor has no action “open_applet”",
        ),
        (
            Some(broken(
                "{\"technician\": \"A\"}, \"action\": \"start",
                "{\"technician\": \"Z\"}, \"action\": \"start",
            )),
            "Step 3: there is no technician “Z”",
        ),
        (Some(broken("PT20S", "PT20H")), "Step 3: it is earlier"),
        (
            Some(broken(
                "\"start_applet\", \"session\": \"s1\"",
                "\"start_applet\", \"session\": \"s2\"",
            )),
            "Step 2: the session “s2” does not exist yet",
        ),
    ];
    for (bytes, sentence) in cases {
        let output = replay(bytes.as_deref());
        let said = stderr(&output);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(sentence), "{said}");
        assert!(
            !said.contains("panicked") && output.stdout.is_empty(),
            "{said}"
        );
    }
}
