//! Broken scenario files: each gives a sentence with its step, and nothing is played.

use queuescope_core::scenario::{LARGEST_FILE, Problem, Scenario, ScenarioError};

const FRAME: &str = r#"{ "format": "queuescope-scenario/1", "title": "T",
    "start": "2026-01-05T08:00:00Z", "technicians": ["A", "B"],
    "groups": { "G": ["A", "B"] }, "channels": { "Web": ["A"] }, "steps": [ STEPS ] }"#;

const CREATE: &str = r#"{ "at": "PT0S", "actor": {"technician": "A"}, "action": "create_session", "session": "s1" }"#;

/// What is wrong with a file of two steps, of which the first creates the session.
fn second(step: &str) -> ScenarioError {
    let steps = format!("{CREATE}, {step}");
    let error = read(&FRAME.replace("STEPS", &steps));
    assert_eq!(error.step, Some(2), "{error}");
    let sentence = error.to_string();
    assert!(sentence.starts_with("Step 2: "), "{error}");
    assert!(sentence.len() > 20 && sentence.ends_with('.'), "{error}");
    error
}

fn read(text: &str) -> ScenarioError {
    Scenario::read(text).expect_err("it is broken")
}

/// What is wrong with the frame, once something in it is replaced.
fn frame(from: &str, to: &str) -> Problem {
    assert!(FRAME.contains(from));
    let error = read(&FRAME.replace(from, to).replace("STEPS", CREATE));
    assert_eq!(error.step, None);
    error.problem
}

fn text(text: &str) -> String {
    text.into()
}

#[test]
fn a_file_that_is_right_is_read() {
    let scenario = Scenario::read(&FRAME.replace("STEPS", CREATE)).expect("it is right");
    assert_eq!(scenario.steps.len(), 1);
    assert_eq!(scenario.title, "T");
}

#[test]
fn an_unknown_key_is_named() {
    let unknown = |key: &str| Problem::UnknownKey(key.into());
    assert_eq!(frame("\"title\"", "\"titel\""), unknown("titel"));
    let step = r#"{ "at": "PT1S", "actor": "customer", "action": "start_applet", "session": "s1", "loud": 1 }"#;
    assert_eq!(second(step).problem, unknown("loud"));
    let step = r#"{ "at": "PT1S", "actor": "customer", "action": "start_applet", "session": "s1", "tool": "file_manager" }"#;
    assert_eq!(second(step).problem, unknown("tool"));
    let step = r#"{ "at": "PT1S", "expect": [ {"session": "s1", "queue": "A", "status": "Active", "x": 1} ] }"#;
    assert_eq!(second(step).problem, unknown("x"));
}

#[test]
fn an_unknown_name_is_named() {
    let cases = [
        (
            r#""actor": {"technician": "Z"}, "action": "start_session", "session": "s1""#,
            Problem::UnknownTechnician(text("Z")),
        ),
        (
            r#""actor": {"technician": "A"}, "action": "dance", "session": "s1""#,
            Problem::UnknownAction(text("dance")),
        ),
        (
            r#""actor": "customer", "action": "hold_session", "session": "s1""#,
            Problem::UnknownAction(text("hold_session")),
        ),
        (
            r#""actor": "device", "action": "start_applet", "session": "s1""#,
            Problem::UnknownAction(text("start_applet")),
        ),
        (
            r#""actor": "administrator", "action": "finish_reboot""#,
            Problem::UnknownAction(text("finish_reboot")),
        ),
        (
            r#""actor": "ghost", "action": "start_applet", "session": "s1""#,
            Problem::UnknownActor(text("\"ghost\"")),
        ),
        (
            r#""actor": {"technician": "A"}, "action": "transfer_session", "session": "s1", "to": {"group": "Z"}"#,
            Problem::UnknownGroup(text("Z")),
        ),
        (
            r#""actor": {"technician": "A"}, "action": "transfer_session", "session": "s1", "to": {"channel": "Z"}"#,
            Problem::UnknownChannel(text("Z")),
        ),
        (
            r#""actor": {"technician": "A"}, "action": "open_tool", "session": "s1", "tool": "hammer""#,
            Problem::UnknownTool(text("hammer")),
        ),
        (
            r#""actor": {"technician": "A"}, "action": "set_presence", "presence": "asleep""#,
            Problem::UnknownPresence(text("asleep")),
        ),
        (
            r#""expect": [ {"session": "s1", "queue": "Z", "status": "Active"} ]"#,
            Problem::UnknownQueue(text("Z")),
        ),
        (
            r#""expect": [ {"session": "s1", "queue": "A", "status": "Aktiv"} ]"#,
            Problem::UnknownStatus(text("Aktiv")),
        ),
        (
            r#""expect": [ {"session": "s1", "queue": "A", "status": "Active", "outcome": "Won"} ]"#,
            Problem::UnknownOutcome(text("Won")),
        ),
    ];
    for (rest, problem) in cases {
        assert_eq!(
            second(&format!(r#"{{ "at": "PT1S", {rest} }}"#)).problem,
            problem
        );
    }
}

#[test]
fn a_session_is_used_only_after_its_creation_and_created_once() {
    let step =
        r#"{ "at": "PT1S", "actor": "customer", "action": "start_applet", "session": "s2" }"#;
    assert_eq!(second(step).problem, Problem::SessionNotYet(text("s2")));
    let step =
        r#"{ "at": "PT1S", "expect": [ {"session": "s2", "queue": "A", "status": "absent"} ] }"#;
    assert_eq!(second(step).problem, Problem::SessionNotYet(text("s2")));
    assert_eq!(second(CREATE).problem, Problem::SessionTwice(text("s1")));
    let refused = CREATE.replace(" }", ", \"refused\": true }");
    let steps = format!("{CREATE}, {refused}");
    assert!(Scenario::read(&FRAME.replace("STEPS", &steps)).is_ok());
}

#[test]
fn groups_and_channels_are_numbered_as_they_stand_and_at_most_a_thousand() {
    let with = |groups: &str| {
        let frame = FRAME.replace("{ \"G\": [\"A\", \"B\"] }", groups);
        Scenario::read(&frame.replace("STEPS", CREATE))
    };
    let scenario = with(r#"{ "Z": ["A"], "G": ["B"] }"#).expect("it is right");
    let names: Vec<_> = scenario.staff.groups().map(|(_, one)| &one.name).collect();
    assert_eq!(names, ["Z", "G"]);
    let many = |count: usize| {
        let groups: Vec<_> = (0..count)
            .map(|number| format!("\"{number}\": []"))
            .collect();
        with(&format!("{{ {} }}", groups.join(", ")))
    };
    assert!(many(1_000).is_ok());
    for too_many in [1_001, 70_000] {
        let error = many(too_many).expect_err("they are too many");
        assert!(matches!(error.problem, Problem::NotA { .. }));
    }
}

#[test]
fn times_stand_in_order_and_are_durations() {
    let at = |first: &str, then: &str| {
        let create = CREATE.replace("PT0S", first);
        let step = format!(
            r#"{{ "at": "{then}", "actor": "customer", "action": "start_applet", "session": "s1" }}"#
        );
        Scenario::read(&FRAME.replace("STEPS", &format!("{create}, {step}")))
            .map(|scenario| scenario.steps[1].at.num_milliseconds())
    };
    let wrong = |then: &str| at("PT0S", then).expect_err("it is wrong").problem;
    assert_eq!(
        at("PT2M", "PT119.999S"),
        Err(ScenarioError {
            step: Some(2),
            problem: Problem::TimeDecreases
        })
    );
    for not in [
        "P1M",
        "P1Y",
        "PT",
        "P",
        "1m",
        "PT1.0005S",
        "PT-1S",
        "PT1.S",
        "PT.5S",
        "PT1S1M",
        "PT1.5M",
        "P3650001D",
        "P1DT",
        "P99999999D",
        "PT1H ",
        "",
    ] {
        assert_eq!(wrong(not), Problem::NotADuration(not.into()));
    }
    for (text, milliseconds) in [
        ("PT0S", 0),
        ("PT0.001S", 1),
        ("PT1M30.5S", 90_500),
        ("PT90M", 5_400_000),
        ("P1DT2H", 93_600_000),
        ("P2W", 1_209_600_000),
        ("P3650000D", 315_360_000_000_000),
    ] {
        assert_eq!(at("PT0S", text), Ok(milliseconds), "{text}");
    }
}

#[test]
fn the_frame_is_checked_before_the_steps() {
    assert_eq!(
        frame("scenario/1", "scenario/2"),
        Problem::UnknownFormat(text("queuescope-scenario/2"))
    );
    for not in [
        "yesterday",
        "2026-01-05",
        "2026-01-05T23:59:60Z",
        "2026-01-05T08:00:00.0001Z",
    ] {
        assert_eq!(
            frame("2026-01-05T08:00:00Z", not),
            Problem::NotAMoment(not.into())
        );
    }
    assert_eq!(
        frame("[\"A\", \"B\"],", "[\"A\", \"A\"],"),
        Problem::NameTwice(text("A"))
    );
    assert_eq!(frame("\"Web\"", "\"A\""), Problem::NameTwice(text("A")));
    assert_eq!(
        frame("{ \"G\": [\"A\", \"B\"] }", "{ \"G\": [\"Z\"] }"),
        Problem::UnknownTechnician(text("Z"))
    );
    assert!(matches!(
        frame("\"T\"", "\"T\", \"limits\": {\"idle_minutes\": 1000}"),
        Problem::Limit(_)
    ));
    assert!(matches!(
        frame("\"T\"", "\"T\", \"limits\": {\"idle_minutes\": 1.5}"),
        Problem::NotA { .. }
    ));
    assert_eq!(
        frame("\"start\": \"2026-01-05T08:00:00Z\",", ""),
        Problem::MissingKey("start")
    );
}

#[test]
fn at_most_a_thousand_technicians_work_at_a_desk() {
    let technicians = |count: usize| {
        let names: Vec<_> = (0..count).map(|number| format!("\"T{number}\"")).collect();
        format!("[\"A\", \"B\", {}],", names.join(", "))
    };
    let with = |count| {
        FRAME
            .replace("[\"A\", \"B\"],", &technicians(count))
            .replace("STEPS", CREATE)
    };
    assert!(Scenario::read(&with(998)).is_ok());
    assert!(matches!(read(&with(999)).problem, Problem::NotA { .. }));
}

#[test]
fn a_step_does_or_expects_something() {
    assert_eq!(second(r#"{ "at": "PT1S" }"#).problem, Problem::EmptyStep);
    assert_eq!(
        second(r#"{ "actor": "customer" }"#).problem,
        Problem::MissingKey("at")
    );
    assert!(matches!(second("7").problem, Problem::NotA { .. }));
}

#[test]
fn a_key_stands_once() {
    let twice = FRAME.replace("\"title\": \"T\"", "\"title\": \"T\", \"title\": \"U\"");
    let error = read(&twice.replace("STEPS", CREATE));
    assert_eq!(error.problem, Problem::KeyTwice { line: 1 });
}

#[test]
fn what_is_no_json_too_large_or_too_deep_is_refused() {
    assert_eq!(
        read("{\n  \"format\": oops }").problem,
        Problem::NotJson {
            line: 2,
            column: 13
        }
    );
    assert!(matches!(read("").problem, Problem::NotJson { .. }));
    assert!(matches!(
        read(&"[".repeat(100_000)).problem,
        Problem::NotJson { .. }
    ));
    assert_eq!(
        read(&" ".repeat(LARGEST_FILE + 1)).problem,
        Problem::TooLarge
    );
}

#[test]
fn a_file_may_begin_with_a_mark() {
    let file = FRAME.replace("STEPS", CREATE);
    let marked = Scenario::read(&format!("\u{feff}{file}")).expect("it is right");
    assert_eq!(Ok(marked), Scenario::read(&file));
    let elsewhere = read(&format!(" \u{feff}{file}")).problem;
    assert_eq!(elsewhere, Problem::NotJson { line: 1, column: 2 });
}

#[test]
fn a_name_is_not_empty_and_has_no_control_characters() {
    let names = [
        ("", Problem::NameEmpty),
        (" ", Problem::NameEmpty),
        ("A\\nB", Problem::NameUnprintable(text("A\nB"))),
        ("\\u0000", Problem::NameUnprintable(text("\0"))),
        ("A\\u0085", Problem::NameUnprintable(text("A\u{85}"))),
    ];
    for (name, problem) in names {
        for (from, to) in [
            (r#"["A", "B"],"#, format!(r#"["A", "B", "{name}"],"#)),
            (r#""G""#, format!(r#""{name}""#)),
            (r#""Web""#, format!(r#""{name}""#)),
        ] {
            let error = read(&FRAME.replacen(from, &to, 1).replace("STEPS", CREATE));
            assert_eq!((error.step, &error.problem), (None, &problem), "{to}");
        }
        let step = format!(
            r#"{{ "at": "PT1S", "actor": {{"technician": "A"}}, "action": "create_session", "session": "{name}" }}"#
        );
        assert_eq!(second(&step).problem, problem);
        let step = format!(
            r#"{{ "at": "PT1S", "actor": "customer", "action": "open_channel_session", "channel": "Web", "session": "{name}", "refused": true }}"#
        );
        assert_eq!(second(&step).problem, problem);
    }
    assert_eq!(
        Problem::NameUnprintable(text("A\nB")).to_string(),
        "the name “A\\nB” has a line break or another control character in it. Remove it."
    );
}

#[test]
fn a_start_whose_year_cannot_be_written_down_again_is_refused() {
    for start in ["9999-12-31T23:59:59-23:59", "0000-01-01T00:00:00+00:01"] {
        assert_eq!(
            frame("2026-01-05T08:00:00Z", start),
            Problem::NotAMoment(text(start))
        );
    }
}
