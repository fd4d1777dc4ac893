//! The command that plays a scenario, asked for a log in another format.

use queuescope_core::log::Format;
use queuescope_core::scenario::{DOCUMENTED, Scenario};

use crate::command;

const STORY: &str = "change-38";

#[test]
fn replay_prints_every_format_byte_for_byte_and_says_which_there_are() {
    let file = format!("core/scenarios/{STORY}.json");
    let documented = DOCUMENTED.iter().find(|one| one.id == STORY);
    let scenario = Scenario::read(documented.expect("it is documented").text);
    let journal = scenario.expect("it is documented").journal();
    for format in Format::ALL {
        let output = command::run("replay", [&file, "--format", format.id()]);
        assert_eq!(output.status.code(), Some(0));
        let said = String::from_utf8(output.stdout).expect("it is UTF-8");
        assert_eq!(said, format.write(journal.changes(), journal.desk()));
    }
    for wrong in [&["--format", "csv"][..], &["--format"], &["another.json"]] {
        let output = command::run("replay", [&[file.as_str()], wrong].concat());
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty());
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains("xes") && said.contains("jsonl"), "{said}");
    }
}
