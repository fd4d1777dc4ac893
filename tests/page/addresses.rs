//! What is written as an address is read as the same place; what is no address leads to one.

use proptest::prelude::*;
use queuescope_core::busy::{Setting, Settings};
use queuescope_core::contradiction::Contradiction;
use queuescope_core::rules::RULES;
use queuescope_core::status::Status;
use queuescope_page::address::{
    Address, Choice, DeskPlace, ExplorerPlace, Key, NotFound, ProofPlace, Screen, Selection,
    SourcesPlace, Steps, StoryName, StoryPlace, parse,
};
use queuescope_page::chord::{Chord, Press};

/// Names as people have them, and as others write them into addresses.
const NAMES: [&str; 8] = [
    "Okafor",
    "Session 12",
    "Ä/ö?ü#&=+%",
    "a,b",
    "%E4",
    "100 %",
    "…“”",
    "日本",
];

fn reads_back(address: &Address) {
    assert_eq!(parse(&address.to_string()).as_ref(), Ok(address));
}

fn named(session: Option<&str>, queue: Option<&str>, beside: &[&str]) -> DeskPlace {
    DeskPlace {
        session: session.map(str::to_owned),
        queue: queue.map(str::to_owned),
        beside: beside.iter().map(|name| (*name).to_owned()).collect(),
        busy: None,
    }
}

#[test]
fn every_place_reads_back() {
    for screen in Screen::ALL {
        reads_back(&screen.address());
        assert_eq!(screen.address().screen(), screen);
    }
    for name in NAMES {
        reads_back(&Address::scenario(name));
        for story in [StoryName::Sent, StoryName::OnTheShelf] {
            for (steps, step, plays) in [
                (None, 12, false),
                (None, 0, true),
                (Steps::between(3, 7), 2, true),
                (Steps::between(1, 1), 9, false),
            ] {
                reads_back(&Address::Scenarios(StoryPlace {
                    story: Some(story(name.to_owned())),
                    steps,
                    step,
                    plays,
                }));
            }
        }
        for place in [
            named(Some(name), None, &[]),
            named(None, Some(name), &[name, "Ben"]),
            named(Some(name), Some("Ana"), &NAMES),
        ] {
            reads_back(&Address::Desk(place));
        }
    }
    let busy = Settings::default().with(Setting::Seed, 7);
    let busy = Some(busy.expect("a seed is a number"));
    reads_back(&Address::Desk(DeskPlace {
        busy,
        ..DeskPlace::HOME
    }));
    for one in Contradiction::ALL {
        reads_back(&Address::Sources(SourcesPlace::at(*one)));
    }
    for rule in RULES.iter().filter(|rule| rule.from != rule.to) {
        let supposed = Some(rule.edge());
        reads_back(&Address::Proof(ProofPlace { supposed }));
    }
}

#[test]
fn some_steps_of_a_story_are_from_one_to_another() {
    let place = |query: &str| parse(&format!("#/scenarios/change-38?{query}"));
    let steps = |first, last| {
        Ok(Address::Scenarios(StoryPlace {
            steps: Steps::between(first, last),
            step: first - 1,
            ..StoryPlace::of(StoryName::OnTheShelf("change-38".to_owned()))
        }))
    };
    assert_eq!(place("steps=3-7"), steps(3, 7));
    assert_eq!(place("steps=3"), steps(3, 3));
    assert_eq!(place("steps=3-7&step=2"), steps(3, 7));
    for wrong in ["0-3", "7-3", "3-", "-3", "three", "3-7-9"] {
        let not_found = place(&format!("steps={wrong}")).expect_err("there are no such steps");
        assert_eq!(not_found.shown(), Address::scenario("change-38"));
    }
}

#[test]
fn every_place_of_the_explorer_reads_back() {
    let statuses = Status::ALL.map(Selection::Status);
    let ways = Status::ALL.map(|to| Selection::between(Status::Active, to));
    let rules = RULES.iter().map(Selection::Rule);
    let selections = statuses.into_iter().chain(ways).chain(rules);
    for selection in selections.chain([Selection::Nothing]) {
        let place = ExplorerPlace::of(selection);
        reads_back(&Address::Explorer(place));
        for key in Key::ALL {
            for choice in key.choices() {
                let place = place.with(key, Some(choice));
                reads_back(&Address::Explorer(place));
                let has_it = place.chosen(key) == Some(choice);
                let is_askable = match key {
                    Key::By => selection.ends().is_some(),
                    // The best needs no word.
                    Key::Route => selection.route().is_some() && choice != Choice::Route(0),
                    _ => true,
                };
                assert_eq!(has_it, is_askable, "{key:?} of {selection:?}");
            }
        }
    }
}

#[test]
fn a_step_that_is_no_number_is_named_and_the_story_is_shown() {
    let story = Address::scenario("change-14");
    let missed = parse("#/scenarios/change-14?step=x").expect_err("that is no number");
    assert_eq!(missed.shown(), story);
    assert_eq!(parse("#/scenarios/change-14?step=0"), Ok(story));
    // There is no step where there is no story.
    let missed = parse("#/scenarios?step=3").expect_err("there is no story");
    assert_eq!(missed.shown(), Screen::Scenarios.address());
}

#[test]
fn what_is_not_there_is_named_with_what_is_nearest() {
    let missed = |text: &str| parse(text).expect_err("it leads nowhere");
    assert_eq!(
        missed("#/dsk"),
        NotFound::Screen("dsk".to_owned()),
        "the word as it was written"
    );
    assert_eq!(missed("#/dsk").nearest()[0], Address::HOME);
    let near = missed("#/explorer/en-attent").nearest();
    assert!(near.contains(&Address::status(Status::Waiting)), "{near:?}");
    for address in ["#/proof/active", "#/proof/active/active"] {
        let documented = Screen::Proof.address();
        assert_eq!(missed(address).shown(), documented, "{address}");
    }
    let nowhere = missed("#/explorer/active/on-hold/further");
    let rule = Address::Explorer(ExplorerPlace::of(Selection::between(
        Status::Active,
        Status::OnHold,
    )));
    assert_eq!(nowhere.shown(), rule);
    assert_eq!(
        missed("#/desk/Okafor?sessions=many").shown(),
        named(Some("Okafor"), None, &[]).with_session("Okafor"),
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(11), ..ProptestConfig::default() })]

    #[test]
    fn any_text_leads_somewhere(text in "(#/?)?(desk|explorer|report|sources|proof|scenarios|[a-z]{0,4})(/[^/]{0,8}){0,3}(\\?.{0,40})?") {
        let address = parse(&text);
        let shown = address.unwrap_or_else(|missing| missing.shown());
        reads_back(&shown);
    }
}

#[test]
fn a_chord_is_the_keys_that_are_pressed_and_no_others() {
    let press = |key, control, shift, alt| Press {
        key,
        control,
        shift,
        alt,
    };
    let (help, undo) = (Chord::single("?"), Chord::with_control("z"));
    let redo = Chord::with_control_and_shift("z");
    assert!(
        help.is(press("?", false, true, false)),
        "where ? is above ß"
    );
    assert!(help.is(press("?", false, false, false)));
    assert!(!help.is(press("?", true, false, false)));
    assert!(undo.is(press("z", true, false, false)));
    assert!(!undo.is(press("z", true, true, false)));
    assert!(!undo.is(press("z", false, false, false)));
    assert!(!undo.is(press("z", true, false, true)), "Alt is another's");
    assert!(redo.is(press("z", true, true, false)));
    assert_eq!(redo.caps(), ["Ctrl", "⇧", "Z"]);
}
