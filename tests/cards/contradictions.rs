//! What the sources say of the contradictions: each is told, and where it stands can be looked up.

use std::collections::BTreeSet;

use queuescope_core::contradiction::{Contradiction, Document, Kind, Place};
use queuescope_core::evidence::Editions;
use queuescope_core::language::Language;
use queuescope_core::rules::{RULES, Rule};
use queuescope_core::status::Status;
use queuescope_core::words::en;

/// All that is said of one, in a line.
fn told(one: Contradiction) -> String {
    let (title, says) = en::contradiction(one);
    format!("{title} | {says} | {}", en::reading(one))
}

/// The numbers that follow a word in a text: "rows 4, 15 and 17" after "row".
fn numbers(text: &str, word: &str) -> BTreeSet<u8> {
    let mut found = BTreeSet::new();
    let mut is_listing = false;
    for raw in text.split_whitespace() {
        let token = raw.trim_matches(|one: char| !one.is_alphanumeric());
        let is_word = token.to_lowercase().trim_end_matches('s') == word;
        match token.parse() {
            Ok(number) if is_listing => {
                found.insert(number);
            }
            _ => is_listing = is_word || is_listing && ["and", "or"].contains(&token),
        }
        is_listing &= !raw.ends_with([';', ':', '.']);
    }
    found
}

#[test]
fn every_contradiction_says_what_it_is_where_it_stands_and_how_it_is_read() {
    let mut ids = BTreeSet::new();
    let mut titles = BTreeSet::new();
    for one in Contradiction::ALL.iter().copied() {
        assert!(ids.insert(one.id()));
        assert_eq!(Contradiction::from_id(one.id()), Some(one));
        let (title, says) = en::contradiction(one);
        assert!(titles.insert(title), "{title}");
        for sentence in [says, en::reading(one)] {
            assert!(sentence.ends_with('.'), "{one:?}: {sentence}");
        }
        let is_somewhere = !one.places().is_empty() || RULES.iter().any(|rule| one.concerns(rule));
        assert!(is_somewhere, "{one:?}");
        let places: BTreeSet<_> = one
            .places()
            .iter()
            .map(|place| en::place(*place, Language::En))
            .collect();
        assert_eq!(places.len(), one.places().len(), "{one:?}: a place twice");
    }
    let kinds: BTreeSet<_> = Contradiction::ALL.iter().map(|one| one.kind()).collect();
    assert_eq!(kinds, BTreeSet::from(Kind::ALL));
}

#[test]
fn every_place_is_in_its_document() {
    for one in Contradiction::ALL {
        for place in one.places() {
            match *place {
                Place::Row(row) => assert!((1..=62).contains(&row)),
                Place::Field(field) => assert!((1..=38).contains(&field)),
                Place::NextIn(_, language) | Place::PreviousIn(_, language) => {
                    assert!(
                        Editions::LANGUAGES.contains(&language),
                        "{one:?}: {place:?}"
                    );
                }
                Place::Heading(_)
                | Place::Next(_)
                | Place::Previous(_)
                | Place::Description(_)
                | Place::Name(..) => {}
            }
        }
    }
    let heading = en::place(Place::Heading(Document::SessionReport), Language::En);
    assert_eq!(heading, "Session report: heading");
    let cell = en::place(Place::NextIn(Status::Rebooting, Language::Fr), Language::En);
    assert_eq!(cell, "Status table, Rebooting: next (Français)");
}

#[test]
fn the_rows_and_fields_that_a_text_names_are_the_places_where_it_stands() {
    assert_eq!(
        numbers("By row 6, rows 4, 15 and 17; 3 more", "row"),
        BTreeSet::from([4, 6, 15, 17])
    );
    for one in Contradiction::ALL.iter().copied() {
        let told = told(one);
        let places = one.places().iter();
        let rows = places.clone().filter_map(|place| match *place {
            Place::Row(row) => Some(row),
            _ => None,
        });
        let fields = places.filter_map(|place| match *place {
            Place::Field(field) => Some(field),
            _ => None,
        });
        let (rows, fields): (BTreeSet<_>, BTreeSet<_>) = (rows.collect(), fields.collect());
        let named = numbers(&told, "row");
        assert!(named.is_subset(&rows), "{told}: {rows:?}");
        let named = numbers(&told, "field");
        assert!(named.is_subset(&fields), "{told}: {fields:?}");
    }
}

#[test]
fn closed_by_technician_is_described_nowhere() {
    let described = Place::Description(Status::ClosedByTechnician);
    for one in Contradiction::ALL {
        assert!(!one.places().contains(&described), "{one:?}");
    }
    let on_its_card: Vec<_> = Contradiction::of_status(Status::ClosedByTechnician).collect();
    assert!(on_its_card.contains(&Contradiction::NoRowOfItsOwn));
}

#[test]
fn the_card_of_a_status_tells_what_no_document_says_of_it() {
    let told = |status| Contradiction::of_status(status).collect::<Vec<_>>();
    assert!(told(Status::Collaborating).contains(&Contradiction::CollaboratorWithoutLink));
    for status in [
        Status::Waiting,
        Status::OnHold,
        Status::Incoming,
        Status::Outgoing,
    ] {
        assert!(
            told(status).contains(&Contradiction::EndingWhatWaits),
            "{status:?}"
        );
    }
    // What lists changes stands on the cards of the changes.
    assert!(!told(Status::Incoming).contains(&Contradiction::CustomerLeavesATransfer));
}

#[test]
fn what_stands_on_one_side_only_is_counted_from_the_book() {
    let count = |one: Contradiction| RULES.iter().filter(|rule| one.concerns(rule)).count();
    assert_eq!(count(Contradiction::OnlyInTheTable), 28);
    assert_eq!(count(Contradiction::OnlyInTheChanges), 10);
    assert_eq!(count(Contradiction::RowSixtyOne), 1);
}

#[test]
fn the_rows_that_confirm_the_cells_of_a_transfer_are_those_of_its_edges() {
    let one = Contradiction::OutgoingRefersToIncoming;
    let rows = RULES.iter().filter(|rule| one.concerns(rule));
    let rows: BTreeSet<_> = rows.flat_map(|rule| rule.evidence.rows).copied().collect();
    let places = one.places().iter().filter_map(|place| match *place {
        Place::Row(row) => Some(row),
        _ => None,
    });
    assert_eq!(places.collect::<BTreeSet<_>>(), rows);
    assert_eq!(numbers(en::reading(one), "row"), rows);
}

#[test]
fn nothing_ends_what_waits_and_no_document_says_otherwise() {
    for status in [
        Status::Waiting,
        Status::OnHold,
        Status::Incoming,
        Status::Outgoing,
    ] {
        let ends = Rule::find(status, Status::ClosedByTechnician);
        assert!(ends.is_none(), "{status:?}");
    }
    for status in [Status::Reconnecting, Status::Offline] {
        assert!(Rule::find(Status::Collaborating, status).is_none());
        assert!(Rule::find(status, Status::Collaborating).is_none());
    }
}

#[test]
fn every_edge_that_a_contradiction_names_is_in_the_book_and_every_dispute_is_named() {
    let named = [
        Contradiction::WaitingCustomerOfAnActiveSession,
        Contradiction::OfflineWithoutReconnecting,
        Contradiction::HeldInATransfer,
        Contradiction::RecipientWhenTheAppletCloses,
    ];
    for rule in &RULES {
        let is_named = named.iter().any(|one| one.concerns(rule));
        assert_eq!(is_named, !rule.is_enacted(), "{rule:?}");
    }
    for one in Contradiction::ALL {
        for (from, to) in one.edges_named() {
            assert!(
                Rule::find(*from, *to).is_some(),
                "{one:?}: {from:?} → {to:?}"
            );
        }
    }
}

#[test]
fn what_is_printed_on_one_side_only_is_so_many_changes() {
    let count = |one: Contradiction| RULES.iter().filter(|rule| one.concerns(rule)).count();
    assert_eq!(count(Contradiction::OnlyInTheTable), 28);
    assert_eq!(count(Contradiction::OnlyInTheChanges), 10);
    // Of the table's 79 changes 37 stand at both ends.
    assert_eq!(count(Contradiction::OneCell), 42);
    // Three before Incoming, Outgoing, Collaborating and Removed each, two before Offline, one before
    // Closed by waiting customer.
    assert_eq!(count(Contradiction::EnglishCellsLost), 15);
    let alike = RULES
        .iter()
        .filter(|rule| rule.evidence.is_alike_everywhere());
    assert_eq!(alike.count(), 22);
}

#[test]
fn a_card_tells_what_a_status_is_called_and_defined_as_and_of_its_cells_only_the_silences() {
    for status in Status::ALL {
        for one in Contradiction::of_status(status) {
            let is_about = |place: &Place| match *place {
                Place::Name(named, _) | Place::Description(named) => named == status,
                Place::Next(named)
                | Place::Previous(named)
                | Place::NextIn(named, _)
                | Place::PreviousIn(named, _) => named == status && one.kind() == Kind::Silence,
                Place::Heading(_) | Place::Row(_) | Place::Field(_) => false,
            };
            assert!(one.places().iter().any(is_about), "{status:?}: {one:?}");
        }
    }
    let of = |status| Contradiction::of_status(status).collect::<Vec<_>>();
    assert!(of(Status::OnHold).contains(&Contradiction::FrenchEnAttente));
    assert!(!of(Status::Connecting).contains(&Contradiction::FrenchEnAttente));
    assert!(of(Status::Collaborating).contains(&Contradiction::CollaboratorWithoutLink));
    assert!(!of(Status::Active).contains(&Contradiction::WaitingCustomerOfAnActiveSession));
}
