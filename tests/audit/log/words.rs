//! The words for a status, in every language of the documents.

use queuescope_core::audit::What;
use queuescope_core::language::Language;
use queuescope_core::status::Status;

use super::{event, trace, xes};

fn read(word: &str) -> Option<Status> {
    xes(&trace(&event(0, word))).events[0].to
}

#[test]
fn every_name_in_every_language_is_read_and_every_identifier() {
    for status in Status::ALL {
        for language in Language::ALL {
            let name = status.name(language);
            let is_for_two = name == "En attente";
            for word in [
                name.into(),
                name.to_lowercase(),
                name.to_uppercase(),
                format!(" {name} "),
            ] {
                assert_eq!(read(&word), (!is_for_two).then_some(status), "{word}");
            }
        }
        assert_eq!(read(status.id()), Some(status));
    }
}

#[test]
fn closed_needs_not_say_by_whom() {
    for word in ["Closed", "Geschlossen", "Fermé", "gesloten"] {
        assert_eq!(read(word), Some(Status::Closed), "{word}");
    }
}

#[test]
fn a_word_for_two_says_which_and_an_unknown_one_says_itself_in_short() {
    let what = |word: &str| xes(&trace(&event(0, word))).findings[0].what.clone();
    assert_eq!(
        what("en attente"),
        What::AmbiguousStatus {
            word: "en attente".into(),
            meanings: vec!["Waiting", "On Hold"],
        }
    );
    assert_eq!(what(""), What::UnknownStatus(String::new()));
    let What::UnknownStatus(word) = what(&"Lunch".repeat(1_000)) else {
        panic!("it is no status");
    };
    assert!(word.starts_with("Lunch") && word.chars().count() < 100);
}
