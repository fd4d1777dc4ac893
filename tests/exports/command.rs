//! The command that prints the rule book, as a program runs it.

use std::process::Output;

use queuescope_core::book::Format;

use crate::command;

fn rules(arguments: &[&str]) -> Output {
    command::run("rules", arguments)
}

#[test]
fn the_command_prints_every_format_byte_for_byte() {
    for format in Format::ALL {
        let output = rules(&[format.id()]);
        assert_eq!(output.status.code(), Some(0), "{}", format.name());
        assert!(
            output.stdout == format.write().into_bytes(),
            "{}",
            format.name()
        );
    }
    assert!(rules(&[]).stdout == Format::Json.write().into_bytes());
}

#[test]
fn a_format_that_is_not_there_ends_with_2_and_a_sentence_that_lists_them() {
    for wrong in [&["yaml"][..], &["DOT"], &[""], &["dot", "csv"]] {
        let output = rules(wrong);
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert!(output.stdout.is_empty(), "{wrong:?}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(said.lines().count(), 1, "{said}");
        for format in Format::ALL {
            assert!(said.contains(format.id()), "{said}");
        }
    }
}
