//! What is said of lines, columns and values.

use alloc::format;
use alloc::string::String;

use crate::audit::What;
use crate::echo::echo;

pub(super) fn finding(what: &What) -> Option<String> {
    let said = match what {
        What::TooLong { length, limit } => format!(
            "{length} characters, but the field holds {limit} (session-report, data length)."
        ),
        What::LineTooLong { limit } => format!(
            "The line is longer than {} MiB; the rest of it was not read.",
            limit >> 20
        ),
        What::TooManyValues {
            found,
            expected,
            mended,
        } => {
            let mended = mended.as_ref().map_or_else(
                || String::from(" No way to read it fits, so the row is kept but not checked."),
                |column| {
                    format!(
                        " The value of “{}” is taken to contain the separator: only then does every value fit \
                         its column.",
                        echo(column)
                    )
                },
            );
            format!("{found} values, but the header has {expected} columns.{mended}")
        }
        What::TooFewValues { found, expected } => format!(
            "{found} values, but the header has {expected} columns, and no line after it completes them. The \
             row is kept but not checked."
        ),
        What::Unreadable => String::from(
            "This is not in the format of the file and cannot be read; it is kept as it is.",
        ),
        What::ContinuedLine { until, session } => {
            let session = session
                .as_ref()
                .map_or_else(String::new, |session| format!(" ({})", echo(session)));
            format!(
                "It has too few values, and the text up to line {until} continues it: joined as one session{session}."
            )
        }
        What::CutOff { found, expected } => {
            format!("The last row is cut off ({found} of {expected} values).")
        }
        What::SecondHeader {
            columns,
            is_the_same: true,
        } => format!("The same header with {columns} columns appears here again."),
        What::SecondHeader { columns, .. } => {
            format!("Another header, with {columns} columns: the rows below are read by it.")
        }
        What::Legend { lines: 1 } => {
            String::from("1 line below the table is its legend of tools, not a session.")
        }
        What::Legend { lines } => {
            format!("{lines} lines below the table are its legend of tools, not sessions.")
        }
        What::ColumnTwice { taken } => format!(
            "The column appears twice. Going by neighbours and values, number {taken} is the report’s; the other is \
             kept as the account’s own."
        ),
        _ => return None,
    };
    Some(said)
}
