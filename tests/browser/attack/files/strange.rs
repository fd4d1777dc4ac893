//! Files of every strange kind, each by hand.

use std::iter::once;

use queuescope_core::scenario::LARGEST_FILE;

use super::Handed;

/// A story in which something is replaced.
pub(super) const STORY: &str = r#"{
  "format": "queuescope-scenario/1",
  "title": "Strange",
  "start": "2026-01-05T08:00:00Z",
  "limits": {"idle_minutes": 3},
  "technicians": ["A", "B"],
  "groups": {"Team": ["A", "B"]},
  "channels": {"Web": ["A"]},
  "steps": [
    { "at": "PT0S", "actor": {"technician": "A"}, "action": "create_session", "session": "s1" },
    { "at": "PT20S", "actor": "customer", "action": "start_applet", "session": "s1" },
    { "at": "PT1M", "actor": {"technician": "A"}, "action": "start_session", "session": "s1" },
    { "at": "PT2M", "actor": {"technician": "A"}, "action": "transfer_session", "session": "s1", "to": {"group": "Team"} },
    { "at": "PT3M", "expect": [ {"session": "s1", "queue": "B", "status": "Incoming"} ] }
  ]
}"#;

/// What comes in the place of what: values that are extreme, wrong, or written to do harm.
const REPLACED: [(&str, &str, &str); 43] = [
    ("no-title", r#""Strange""#, r#""""#),
    (
        "markup",
        "Strange",
        "<img src=x onerror='attacked = true'><script>attacked = true</script>",
    ),
    (
        "markup-as-name",
        r#""A""#,
        r#""<img src=x onerror='attacked = true'>""#,
    ),
    (
        "markup-as-session",
        r#""s1""#,
        r#""<b onclick='attacked = true'>s1</b>""#,
    ),
    ("control-in-title", "Strange", r"\u0000\u0007\u001b[31m"),
    ("control-in-name", r#""A""#, r#""A\u0000""#),
    ("line-break-in-name", r#""A""#, r#""A\nB""#),
    ("control-unescaped", "Strange", "Stra\u{1}nge"),
    ("turned-around", "Strange", r"\u202egnartS"),
    ("half-a-letter", "Strange", r"\ud800"),
    ("half-a-letter-as-name", r#""A""#, r#""\udc00""#),
    (
        "marks-on-marks",
        r#""A""#,
        r#""Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308""#,
    ),
    ("nothing-as-name", r#""A""#, r#""\u200b""#),
    ("spaces-as-name", r#""A""#, r#""   ""#),
    ("address-as-name", r#""A""#, r#""../?queue=#/%00&a""#),
    ("prototype-as-name", r#""A""#, r#""__proto__""#),
    (
        "unknown-technician",
        r#"{"technician": "A"}"#,
        r#"{"technician": "Z"}"#,
    ),
    ("unknown-group", r#"{"group": "Team"}"#, r#"{"group": "Z"}"#),
    ("unknown-queue", r#""queue": "B""#, r#""queue": "Z""#),
    ("unknown-action", "start_applet", "fly"),
    ("unknown-status", "Incoming", "Flying"),
    ("unknown-format", "scenario/1", "scenario/2"),
    ("times-decrease", "PT20S", "PT9M"),
    ("time-before", "PT20S", "-PT20S"),
    ("time-of-years", "PT3M", "P9999999D"),
    ("time-without-end", "PT3M", "PT99999999999999999999999999H"),
    ("time-of-halves", "PT20S", "PT0.0000000001S"),
    ("year-0000", "2026-01-05", "0000-01-01"),
    (
        "year-0000-and-earlier",
        "2026-01-05T08:00:00Z",
        "0000-01-01T00:00:00+23:59",
    ),
    ("year-9999", "2026-01-05T08:00:00Z", "9999-12-31T23:59:59Z"),
    (
        "year-9999-and-later",
        "2026-01-05T08:00:00Z",
        "9999-12-31T23:59:59-23:59",
    ),
    ("year-10000", "2026-01-05", "+10000-01-05"),
    ("month-13", "2026-01-05", "2026-13-05"),
    ("leap-second", "08:00:00Z", "23:59:60Z"),
    (
        "limit-of-nothing",
        r#""idle_minutes": 3"#,
        r#""idle_minutes": 0"#,
    ),
    (
        "limit-below",
        r#""idle_minutes": 3"#,
        r#""idle_minutes": -1"#,
    ),
    (
        "limit-of-halves",
        r#""idle_minutes": 3"#,
        r#""idle_minutes": 0.5"#,
    ),
    (
        "limit-without-end",
        r#""idle_minutes": 3"#,
        r#""idle_minutes": 1e999"#,
    ),
    (
        "limit-of-all-numbers",
        r#""idle_minutes": 3"#,
        r#""idle_minutes": 18446744073709551615"#,
    ),
    (
        "limit-that-is-none",
        r#""idle_minutes": 3"#,
        r#""idle_minutes": NaN"#,
    ),
    ("comment", r#""title""#, "/* \"title\" */ \"title\""),
    ("other-marks", "\"", "'"),
    ("comma-too-many", "}\n  ]", "},\n  ]"),
];

/// All of them.
pub(super) fn files() -> Vec<Handed> {
    let replaced = REPLACED.iter().map(|(what, from, to)| {
        assert!(STORY.contains(from), "{what} is in the story");
        Handed::new(*what, STORY.replace(from, to))
    });
    [texts(), bytes(), large()]
        .into_iter()
        .flatten()
        .chain(replaced)
        .collect()
}

/// Texts that are no story, or one and more.
fn texts() -> Vec<Handed> {
    let twice = |key: &str| STORY.replacen(key, &format!("{key}: 0, {key}"), 1);
    vec![
        Handed::new("right", STORY),
        Handed::new("right-again", STORY),
        Handed::new("empty", ""),
        Handed::new("spaces", " \r\n\t"),
        Handed::new("null", "null"),
        Handed::new("list", "[]"),
        Handed::new("object", "{}"),
        Handed::new("web-page", "<!doctype html><title>Strange</title>"),
        Handed::new("two-stories", STORY.repeat(2)),
        Handed::new("windows-lines", STORY.replace('\n', "\r\n")),
        Handed::new("one-line", STORY.replace('\n', " ")),
        Handed::new("title-twice", twice("\"title\"")),
        Handed::new("actor-twice", twice("\"actor\"")),
        Handed::new("steps-twice", twice("\"steps\"")),
    ]
}

/// Bytes that are no text, or one in another writing.
fn bytes() -> Vec<Handed> {
    let wide = |mark: u16, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        once(mark)
            .chain(STORY.encode_utf16())
            .flat_map(bytes)
            .collect()
    };
    let ends_in_a_letter = [STORY.as_bytes(), &[0xc3]].concat();
    vec![
        Handed::new(
            "binary",
            (0..=u8::MAX).cycle().take(5_000).collect::<Vec<_>>(),
        ),
        Handed::new("picture", *b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        Handed::new("zeros", [0; 5_000]),
        Handed::new("utf-16-little", wide(0xfeff, u16::to_le_bytes)),
        Handed::new("utf-16-big", wide(0xfeff, u16::to_be_bytes)),
        Handed::new(
            "latin-1",
            STORY
                .replace("Strange", "?")
                .into_bytes()
                .iter()
                .map(|byte| if *byte == b'?' { 0xe4 } else { *byte })
                .collect::<Vec<_>>(),
        ),
        Handed::new("with-a-mark", ["\u{feff}", STORY].concat()),
        Handed::new("with-two-marks", ["\u{feff}\u{feff}", STORY].concat()),
        Handed::new("only-a-mark", "\u{feff}"),
        Handed::new("half-a-letter-at-the-end", ends_in_a_letter),
    ]
}

/// Files of more than anybody writes.
fn large() -> Vec<Handed> {
    let filled = |size: usize| [STORY, &" ".repeat(size - STORY.len())].concat();
    let names = |count: usize| {
        let names: Vec<_> = (0..count).map(|number| format!("\"T{number}\"")).collect();
        STORY.replace(
            r#""technicians": ["A", "B"]"#,
            &format!(r#""technicians": ["A", "B", {}]"#, names.join(",")),
        )
    };
    vec![
        Handed::new("as-large-as-can-be", filled(LARGEST_FILE)),
        Handed::new("a-byte-larger", filled(LARGEST_FILE + 1)),
        Handed::new("lists-in-lists", "[".repeat(1_000_000)),
        Handed::new("objects-in-objects", "{\"a\":".repeat(1_000_000)),
        Handed::new(
            "deep-title",
            STORY.replace(
                "\"Strange\"",
                &["[".repeat(100_000), "]".repeat(100_000)].concat(),
            ),
        ),
        Handed::new("long-title", STORY.replace("Strange", &"漢".repeat(10_000))),
        Handed::new(
            "long-name",
            STORY.replace("\"A\"", &format!("\"{}\"", "x".repeat(10_000))),
        ),
        Handed::new(
            "long-number",
            STORY.replace(
                "\"idle_minutes\": 3",
                &format!("\"idle_minutes\": {}", "9".repeat(100_000)),
            ),
        ),
        Handed::new("many-technicians", names(998)),
        Handed::new("too-many-technicians", names(999)),
        Handed::new(
            "long-key",
            STORY.replace("\"title\"", &format!("\"{}\"", "x".repeat(1_000_000))),
        ),
    ]
}
