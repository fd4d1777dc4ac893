//! A scenario that somebody writes: what is changed in it is changed, and nothing else.

use chrono::TimeDelta;
use queuescope_core::scenario::{DOCUMENTED, Player, Scenario, record};
use queuescope_page::draft::{Draft, Next};

fn text_of(id: &str) -> &'static str {
    let story = DOCUMENTED.iter().find(|story| story.id == id);
    story.expect("a documented story").text
}

fn draft_of(id: &str) -> Draft {
    Draft::of(text_of(id)).expect("a file with steps")
}

fn read(draft: &Draft) -> Scenario {
    Scenario::read(&draft.text()).expect("a scenario")
}

#[test]
fn a_file_that_is_written_again_is_the_same_scenario() {
    for story in DOCUMENTED {
        let draft = Draft::of(story.text).expect("a file with steps");
        let before = Scenario::read(story.text).expect("it is right");
        assert_eq!(read(&draft), before, "{}", story.id);
        assert_eq!(draft.len(), before.steps.len());
        assert_eq!(draft.title(), before.title);
    }
}

#[test]
fn what_is_no_file_with_steps_is_no_draft() {
    for text in ["", "[]", "{}", "{\"steps\": 1}", "{\"steps\": [1]}", "{"] {
        assert_eq!(Draft::of(text), None, "{text}");
    }
    let marked = format!("\u{feff}{}", text_of("change-38"));
    assert_eq!(Draft::of(&marked), Some(draft_of("change-38")));
}

#[test]
fn steps_change_places_and_keep_their_times() {
    let mut draft = draft_of("change-38");
    let before = read(&draft);
    draft.exchange_with_next(5);
    let after: Vec<_> = (0..draft.len())
        .map(|step| draft.at(step).to_owned())
        .collect();
    assert_eq!(after[5..], ["PT3M", "PT3M"]);
    let text = draft.text();
    let exchanged = Scenario::read(&text).expect("the times are in order");
    assert_eq!(exchanged.steps[5].expect, before.steps[6].expect);
    assert_eq!(exchanged.steps[6].act, before.steps[5].act);
    // Back again, and at the end nothing happens.
    draft.exchange_with_next(5);
    draft.exchange_with_next(6);
    assert_eq!(read(&draft), before);
}

#[test]
fn a_step_is_left_out_and_another_is_later() {
    let mut draft = draft_of("change-38");
    draft.remove(6);
    draft.remove(99);
    assert_eq!(draft.set_at(5, "PT10M"), 5);
    let after = read(&draft);
    assert_eq!(after.steps.len(), 6);
    assert_eq!(after.steps[5].at.num_minutes(), 10);
    assert_eq!(draft.set_at(99, "PT10M"), 99);
}

#[test]
fn a_step_whose_time_is_another_goes_to_its_place_with_all_that_is_in_it() {
    let mut draft = draft_of("change-38");
    let before = read(&draft);
    // 0, 20 s, 1, 2, 2, 3 and 3 minutes.
    for (step, at, place) in [
        (5, "PT19S", 1),
        (1, "PT20S", 1),
        (1, "PT2M", 3),
        (3, "PT121S", 5),
        (5, "PT3M", 5),
        (5, "PT181S", 6),
    ] {
        let what = draft.what(step);
        assert_eq!(draft.set_at(step, at), place, "step {step} at {at}");
        assert_eq!(draft.what(place), what);
        read(&draft);
    }
    assert_eq!(draft.what(6), draft_of("change-38").what(5));
    let after = read(&draft);
    assert_eq!(after.steps[6].act, before.steps[5].act);
    assert_eq!(after.steps[6].expect, before.steps[5].expect);
}

#[test]
fn what_no_longer_goes_as_it_says_says_what_it_comes_to_and_the_rest_stays_as_it_was() {
    for story in DOCUMENTED {
        let draft = draft_of(story.id);
        let read = read(&draft);
        assert_eq!(read.as_it_goes(), read, "{}", story.id);
        let mut again = draft.clone();
        again.expect_what_happens(&read, &read.as_it_goes());
        assert_eq!(again, draft, "{}", story.id);
    }
    for story in DOCUMENTED {
        for step in 0..draft_of(story.id).len() {
            let mut draft = draft_of(story.id);
            draft.remove(step);
            let Ok(cut) = Scenario::read(&draft.text()) else {
                continue;
            };
            let goes = cut.as_it_goes();
            draft.expect_what_happens(&cut, &goes);
            let written = read(&draft);
            assert_eq!(written, goes, "{} without step {step}", story.id);
            let mut player = Player::new(&written);
            while let Some(played) = player.step() {
                assert!(played.is_ok(), "{} without {step}: {played:?}", story.id);
            }
        }
    }
}

#[test]
fn whoever_is_named_is_named_everywhere() {
    let mut draft = draft_of("change-38");
    assert_eq!(draft.sessions(), ["s1"]);
    assert_eq!(draft.queues(), ["A", "B"]);
    assert!(draft.rename_session("s1", "Okafor"));
    assert!(draft.rename_queue("B", "Bob"));
    // Two of one name could never be told apart again.
    assert!(!draft.rename_queue("Bob", "A"));
    assert!(!draft.rename_queue("Bob", " "));
    assert!(!draft.rename_session("Okafor", ""));
    draft.set_title("Handed over");
    let after = read(&draft);
    assert_eq!(after.title, "Handed over");
    let again = record(&after.journal(), &after.title);
    assert!(!draft.text().contains("\"s1\"") && !draft.text().contains("\"B\""));
    assert!(again.contains("Okafor") && again.contains("Bob"));
    // It goes as it went before.
    let before = read(&draft_of("change-38"));
    let changes = |scenario: &Scenario| {
        let journal = scenario.journal();
        let changes = journal.changes().iter();
        changes
            .map(|change| (change.at, change.queue, change.to))
            .collect::<Vec<_>>()
    };
    assert_eq!(changes(&after), changes(&before));
}

#[test]
fn groups_and_channels_are_named_with_their_members() {
    let with_teams = DOCUMENTED.iter().filter_map(|story| {
        let draft = Draft::of(story.text)?;
        (draft.queues().len() > read(&draft).staff.technicians().count()).then_some(draft)
    });
    let mut seen = 0;
    for draft in with_teams {
        seen += 1;
        let names = draft.queues();
        for (number, name) in names.iter().enumerate() {
            let mut renamed = draft.clone();
            assert!(renamed.rename_queue(name, &format!("Somebody {number}")));
            assert_eq!(
                read(&renamed).journal().changes(),
                read(&draft).journal().changes()
            );
            assert!(!renamed.queues().contains(name));
        }
    }
    assert!(
        seen > 3,
        "{seen} documented stories have groups or channels"
    );
}

#[test]
fn channels_keep_the_order_of_the_file() {
    let text = text_of("change-38").replace(
        "\"steps\"",
        "\"channels\": {\"Zeta\": [\"A\"], \"Alpha\": [\"B\"]},\n  \"steps\"",
    );
    let mut draft = Draft::of(&text).expect("a file with steps");
    assert_eq!(draft.queues(), ["A", "B", "Zeta", "Alpha"]);
    assert!(draft.rename_queue("Alpha", "Phone"));
    assert_eq!(draft.queues(), ["A", "B", "Zeta", "Phone"]);
    let text = draft.text();
    assert!(text.find("Zeta") < text.find("Phone"), "{text}");
}

#[test]
fn whatever_is_offered_next_can_be_added_and_comes_to_what_was_offered() {
    let story = read(&draft_of("change-38"));
    let end = story.steps.last().expect("a last step").at;
    let times = story.steps.iter().map(|step| step.at);
    for at in times.chain([end + TimeDelta::minutes(7)]) {
        let next = Next::at(&story, at).expect("a moment");
        let sessions = next.desk().sessions().map(|session| session.id);
        for session in sessions.map(Some).chain([None]) {
            for offered in next.possibilities(session, "another") {
                let mut draft = draft_of("change-38");
                let step = next
                    .step(&offered.action)
                    .expect("a file has a word for it");
                let place = draft.add(&step).expect("a step");
                let longer = read(&draft);
                assert_eq!(longer.steps.len(), story.steps.len() + 1);
                let added = &longer.steps[place];
                assert_eq!(added.at, at);
                let act = added.act.as_ref().expect("somebody does something");
                assert_eq!(act.refused, offered.result.is_err(), "{step}");
                // All before it goes as it did, and it comes to what was offered.
                let mut player = Player::new(&longer);
                for _ in 0..place {
                    assert!(matches!(player.step(), Some(Ok(_))), "{step}");
                }
                let changes = player.step().expect("the step").expect("it passes");
                let promised = offered.result.unwrap_or_default();
                assert!(changes.ends_with(&promised), "{step}: {changes:?}");
            }
        }
    }
}

#[test]
fn what_every_queue_shows_can_be_expected_at_any_time() {
    let story = read(&draft_of("change-38"));
    let at = story.steps[3].at + TimeDelta::seconds(1);
    let next = Next::at(&story, at).expect("a moment");
    let mut draft = draft_of("change-38");
    let place = draft.add(&next.expecting()).expect("a step");
    let longer = read(&draft);
    assert!(!longer.steps[place].expect.is_empty());
    let mut player = Player::new(&longer);
    while let Some(step) = player.step() {
        assert!(step.is_ok(), "{step:?}");
    }
}

#[test]
fn what_is_no_step_is_not_added_and_no_time_is_beyond_the_calendar() {
    let mut draft = draft_of("change-38");
    for step in ["", "[]", "{}", "{\"at\": 1}"] {
        assert_eq!(draft.add(step), None, "{step}");
    }
    assert_eq!(draft, draft_of("change-38"));
    let story = read(&draft);
    assert!(Next::at(&story, TimeDelta::MAX).is_none());
}
