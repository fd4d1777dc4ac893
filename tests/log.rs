//! The events of a desk as a log to take along, read again by ourselves and by others: nothing is lost, and
//! nothing is found in what the desk has done.

mod command;
pub(crate) mod desks;
pub(crate) mod read;
mod shape;

use queuescope_core::journal::Journal;
use queuescope_core::log::Format;
use serde_json::{Value, json};

use crate::exports::foreign;

/// Says what our own reader makes otherwise of the logs of a journal, if anything.
pub(crate) fn read_again(journal: &Journal) -> Result<(), String> {
    for format in Format::ALL {
        let log = format.write(journal.changes(), journal.desk());
        if journal.changes().is_empty() && *format == Format::Lines {
            // No line says nothing.
            assert_eq!(log, "");
            continue;
        }
        let (read, findings) = read::by_ourselves(*format, &log);
        let changes = match format {
            Format::Xes => desks::by_session(journal),
            Format::Lines => journal.changes().to_vec(),
        };
        let told = desks::told(&changes, journal.desk());
        if findings.is_empty() && read == told {
            continue;
        }
        return Err(format!("{findings:?}\n{read:#?}\nof\n{told:#?}\n{log}"));
    }
    Ok(())
}

#[test]
fn what_is_written_is_read_again_by_ourselves_and_nothing_is_found_in_it() {
    let mut events = 0;
    for journal in desks::all() {
        assert_eq!(read_again(&journal), Ok(()));
        events += journal.changes().len();
    }
    assert!(events > 1_000, "{events} events");
}

#[test]
fn a_log_that_says_otherwise_than_the_desk_is_noticed() {
    let journal = desks::hostile();
    let log = Format::Xes.write(journal.changes(), journal.desk());
    let before = "<string key=\"queuescope:from\" value=\"Waiting\"/>";
    for instead in [before.replace("Waiting", "On Hold"), String::new()] {
        assert!(log.contains(before), "{log}");
        let (_, findings) = read::by_ourselves(Format::Xes, &log.replacen(before, &instead, 1));
        let [finding, ..] = &*findings else {
            panic!("it is not missed");
        };
        assert_eq!(finding.column.as_deref(), Some("queuescope:from"));
    }
}

#[test]
fn letters_that_no_xml_can_hold_break_no_log() {
    let journal = desks::named(&desks::UNSPEAKABLE);
    let log = Format::Xes.write(journal.changes(), journal.desk());
    let (read, findings) = read::by_ourselves(Format::Xes, &log);
    assert_eq!((read.len(), findings.len()), (journal.changes().len(), 0));
    assert!(read.iter().any(|told| told.session == "a\u{fffd}b\u{fffd}"));
    let lines = Format::Lines.write(journal.changes(), journal.desk());
    let (read, _) = read::by_ourselves(Format::Lines, &lines);
    assert_eq!(read, desks::told(journal.changes(), journal.desk()));
}

#[test]
fn pm4py_reads_every_trace_and_event_of_the_xes() {
    let journals: Vec<_> = desks::all()
        .filter(|journal| !journal.changes().is_empty())
        .collect();
    let logs = journals
        .iter()
        .map(|journal| Format::Xes.write(journal.changes(), journal.desk()));
    let logs = Value::from(logs.collect::<Vec<_>>()).to_string();
    let read = foreign::python("read_xes.py", &logs);
    let read: Vec<Vec<Value>> = serde_json::from_str(&read).expect("it tells JSON");
    assert_eq!(read.len(), journals.len());
    for (read, journal) in read.into_iter().zip(&journals) {
        let changes = desks::by_session(journal);
        let told = desks::told(&changes, journal.desk());
        let told = told.iter().zip(&changes).map(|(told, change)| {
            let (from, to) = (told.from.map(desks::english), desks::english(told.to));
            json!([
                told.session,
                told.queue,
                from,
                to,
                told.at,
                change.cause.id()
            ])
        });
        assert_eq!(read, told.collect::<Vec<_>>());
    }
}
