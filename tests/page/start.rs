//! What stands in the page before its program, and without it.

use std::fmt::Write;

use queuescope_core::language::Language;
use queuescope_core::status::Status;
use queuescope_core::words::en;

/// The table of the statuses, as it has to stand in `index.html`.
fn statuses() -> String {
    let mut rows = String::new();
    for status in Status::ALL {
        let (name, meaning) = (status.name(Language::En), en::meaning(status));
        let row = format!("<th scope=\"row\">{name}</th><td>{meaning}</td>");
        let _ = writeln!(rows, "          <tr>{row}</tr>");
    }
    rows
}

#[test]
fn the_page_tells_every_status_in_the_words_of_the_rule_book_before_its_program_comes() {
    let page = include_str!("../../site/index.html");
    let table = statuses();
    assert!(
        page.contains(&table),
        "the table of index.html has to be:\n{table}"
    );
    assert_eq!(page.matches("<tr>").count(), Status::ALL.len());
}
