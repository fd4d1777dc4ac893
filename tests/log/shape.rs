//! How a log is written, to the letter, and piece by piece.

use std::collections::BTreeSet;
use std::fmt;

use queuescope_core::log::{Format, Writer};
use roxmltree::Document;

use super::desks;
use crate::report::written::Full;

const NAMESPACE: &str = "http://www.xes-standard.org/";

#[test]
fn every_format_has_an_id_an_extension_and_a_name_of_its_own() {
    let ids: Vec<_> = Format::ALL.iter().map(|format| format.id()).collect();
    assert_eq!(ids, ["xes", "jsonl"]);
    let extensions: BTreeSet<_> = Format::ALL.iter().map(|one| one.extension()).collect();
    let names: BTreeSet<_> = Format::ALL.iter().map(|one| one.name()).collect();
    assert_eq!((extensions.len(), names.len()), (2, 2));
    for format in Format::ALL {
        assert_eq!(Format::from_id(format.id()), Some(*format));
        assert!(format.media_type().contains('/'), "{}", format.id());
    }
    assert_eq!(Format::from_id("csv"), None);
}

#[test]
fn a_session_is_a_trace_and_every_key_has_its_extension_declared() {
    for journal in desks::all() {
        let log = Format::Xes.write(journal.changes(), journal.desk());
        let log = Document::parse(&log).expect("it is XML, and every prefix is declared");
        let log = log.root_element();
        assert!(log.has_tag_name((NAMESPACE, "log")));
        let of = |name: &'static str| {
            let here = log.descendants();
            here.filter(move |one| one.has_tag_name((NAMESPACE, name)))
        };
        let declared: BTreeSet<_> = of("extension").map(|one| one.attribute("prefix")).collect();
        let keys = log.descendants().filter_map(|one| one.attribute("key"));
        for key in keys {
            let (prefix, _) = key.split_once(':').expect("a prefix");
            assert!(declared.contains(&Some(prefix)), "{key}");
        }
        assert_eq!(of("trace").count(), journal.desk().sessions().len());
        assert_eq!(of("event").count(), journal.changes().len());
        // What is said to be in every trace and event is there.
        for global in of("global") {
            let scope = global.attribute("scope").expect("a scope");
            for key in global.children().filter_map(|one| one.attribute("key")) {
                let traces = log
                    .descendants()
                    .filter(|one| one.tag_name().name() == scope);
                for one in traces {
                    let has_it = one
                        .children()
                        .any(|child| child.attribute("key") == Some(key));
                    assert!(has_it, "{scope} without {key}");
                }
            }
        }
    }
}

#[test]
fn a_log_is_written_event_by_event() {
    let journal = desks::hostile();
    for format in Format::ALL {
        let mut writer = Writer::new(*format, journal.changes(), journal.desk());
        let mut whole = String::new();
        writer.begin(&mut whole).expect("a text takes all");
        let mut goes_on = true;
        while goes_on {
            let mut step = String::new();
            goes_on = writer.step(&mut step).expect("a text takes all");
            let events =
                step.matches("queuescope:cause").count() + step.matches("\"cause\"").count();
            assert!(events <= 1, "{step}");
            whole.push_str(&step);
        }
        writer.end(&mut whole).expect("a text takes all");
        assert_eq!(whole, format.write(journal.changes(), journal.desk()));
    }
}

#[test]
fn whoever_takes_no_more_is_told_nothing_more() {
    let journal = desks::hostile();
    for format in Format::ALL {
        let whole = format.write(journal.changes(), journal.desk());
        for room in [0, 1, 5_000, whole.len() - 1] {
            let text = String::new();
            let mut full = Full { text, room };
            let mut writer = Writer::new(*format, journal.changes(), journal.desk());
            let all = writer
                .begin(&mut full)
                .and_then(|()| {
                    while writer.step(&mut full)? {}
                    Ok(())
                })
                .and_then(|()| writer.end(&mut full));
            assert_eq!(all, Err(fmt::Error), "{}", format.id());
            assert!(whole.starts_with(&full.text));
        }
    }
}
