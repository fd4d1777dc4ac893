//! The command that prints the report, as a program runs it.

use std::process::Output;

use queuescope_core::language::Language;
use queuescope_core::report::{Format, rows};
use queuescope_core::scenario::{DOCUMENTED, Scenario};

use crate::command;

const STORY: &str = "change-38";

fn report(arguments: &[&str]) -> Output {
    let story = format!("core/scenarios/{STORY}.json");
    command::run("report", [story.as_str()].iter().chain(arguments))
}

#[test]
fn the_command_prints_every_format_and_every_language_byte_for_byte() {
    let documented = DOCUMENTED.iter().find(|one| one.id == STORY);
    let scenario = Scenario::read(documented.expect("it is documented").text);
    let journal = scenario.expect("it is documented").journal();
    let desk = journal.desk();
    let rows = rows(&journal, journal.done().len(), desk.now());
    assert!(rows.len() > 1);
    let expected = |format: Format, language| format.write(language, &rows, desk.staff());
    for (format, language) in Format::ALL.iter().zip(Language::ALL.into_iter().cycle()) {
        let output = report(&["--language", language.code(), "--format", format.id()]);
        assert_eq!(output.status.code(), Some(0));
        let said = String::from_utf8(output.stdout).expect("it is UTF-8");
        assert_eq!(said, expected(*format, language));
    }
    let said = report(&[]).stdout;
    assert!(said == expected(Format::Json, Language::En).into_bytes());
}

#[test]
fn a_format_or_a_language_that_is_not_there_ends_with_2_and_a_sentence_that_lists_them() {
    let formats = "json, csv, tab, pipe, xml";
    let languages = "en, de, fr, nl";
    for (wrong, known) in [
        (["--format", "yaml"], formats),
        (["--format", "CSV"], formats),
        (["--format", ""], formats),
        (["--language", "it"], languages),
        (["--language", "deutsch"], languages),
    ] {
        let output = report(&wrong);
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert!(output.stdout.is_empty(), "{wrong:?}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(said.lines().count(), 1, "{said}");
        let [_, value] = wrong;
        assert!(said.contains(&format!("“{value}”")), "{said}");
        assert!(said.contains(known), "{said}");
    }
    for unfinished in [&["--format"][..], &["--language"], &["--at"], &["another"]] {
        let output = report(unfinished);
        assert_eq!(output.status.code(), Some(2), "{unfinished:?}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains("json|csv|tab|pipe|xml"), "{said}");
        assert!(said.contains("en|de|fr|nl"), "{said}");
    }
}
