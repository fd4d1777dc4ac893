//! Stories as short texts: the same story comes out, a run of two hundred deeds fits into a link, and what
//! was cut or changed on its way is told from what was not.

use chrono::TimeDelta;
use queuescope_core::busy::{BEGINNING, Busy};
use queuescope_core::journal::Journal;
use queuescope_core::scenario::{
    Beginning, DOCUMENTED, Documented, MOST_LETTERS, Scenario, TooLong, Unreadable, record,
};

fn read(documented: &Documented) -> Scenario {
    Scenario::read(documented.text).expect("it is right")
}

/// A lively helpdesk of six with so many deeds, each at a millisecond of its own, as at a desk where people
/// press buttons; and how it goes on for five minutes.
fn worked(deeds: usize) -> Journal {
    let busy = Busy::default();
    let mut lived = busy.beginning();
    busy.live_until(&mut lived, BEGINNING + TimeDelta::hours(2));
    let mut journal = Journal::new(lived.beginning().clone());
    for (number, done) in (0..deeds).zip(lived.done()) {
        let pressed = i64::try_from(number * 7_919 % 1_000).expect("less than a second");
        let at = done.at + TimeDelta::milliseconds(pressed);
        journal.act(at.max(journal.desk().now()), &done.action);
    }
    assert_eq!(journal.done().len(), deeds);
    let later = journal.desk().now() + TimeDelta::minutes(5);
    journal.advance(later).expect("it is later");
    journal
}

fn recorded(journal: &Journal) -> Scenario {
    Scenario::read(&record(journal, "A run of the morning")).expect("it is right")
}

#[test]
fn every_documented_story_is_the_same_afterwards() {
    for documented in &DOCUMENTED {
        let scenario = read(documented);
        let text = scenario.short().expect("it is short");
        assert_eq!(Scenario::from_short(&text), Ok(scenario), "{text}");
    }
}

#[test]
fn a_run_of_two_hundred_deeds_fits_into_a_link_and_comes_to_the_same_end() {
    let journal = worked(200);
    let scenario = recorded(&journal);
    let text = scenario.short().expect("it is short");
    println!("{} letters", text.len());
    assert!(text.len() <= MOST_LETTERS);
    let again = Scenario::from_short(&text).expect("it is whole").journal();
    assert_eq!(again.desk(), journal.desk());
    assert_eq!(again.changes(), journal.changes());
}

#[test]
fn what_a_run_shows_at_its_end_is_left_out_before_the_run_is_too_long() {
    let sent = |deeds| {
        let scenario = recorded(&worked(deeds));
        let read = |text: String| Scenario::from_short(&text).expect("it is whole");
        (scenario.short().map(read), scenario)
    };
    let is_whole = |(again, scenario): &(Result<Scenario, TooLong>, Scenario)| {
        again.as_ref().is_ok_and(|again| again == scenario)
    };
    let first = (200..300).map(sent).find(|sent| !is_whole(sent));
    let (again, scenario) = first.expect("it becomes too long");
    let again = again.expect("there is room without its end");
    assert_eq!(again.steps.len(), scenario.steps.len());
    assert!(
        again
            .steps
            .last()
            .is_some_and(|step| step.expect.is_empty())
    );
    assert_eq!(again.journal().desk(), scenario.journal().desk());
    assert_eq!(sent(300).0, Err(TooLong));
}

/// Something of everything.
const STORY: &str = r#"{ "format": "queuescope-scenario/1", "title": "Über „alles“ ☎",
    "start": "1969-12-31T23:59:58.500Z", "limits": {"waiting_minutes": 999, "idle_minutes": 1},
    "technicians": ["Ana", "Zoë"], "groups": {"Second line": ["Zoë", "Ana"]}, "channels": {"Web": ["Ana"]},
    "steps": [
    { "at": "PT0S", "actor": {"technician": "Ana"}, "action": "create_session", "session": "Session 1" },
    { "at": "PT1.001S", "actor": "customer", "action": "start_applet", "session": "Session 1" },
    { "at": "PT1M", "actor": "customer", "action": "open_channel_session", "session": "Novak", "channel": "Web" },
    { "at": "PT2M", "actor": {"technician": "Ana"}, "action": "start_session", "session": "Session 1" },
    { "at": "PT2M", "actor": {"technician": "Ana"}, "action": "open_tool", "session": "Session 1", "tool": "save_dialog" },
    { "at": "PT3H", "actor": {"technician": "Zoë"}, "action": "set_presence", "presence": "away" },
    { "at": "PT3H", "actor": {"technician": "Ana"}, "action": "transfer_session", "session": "Session 1",
      "to": {"group": "Second line"} },
    { "at": "PT3H", "actor": "device", "action": "lose_network", "session": "Session 1" },
    { "at": "P2D", "actor": "administrator", "action": "set_limits", "limits": {"connecting_minutes": 7} },
    { "at": "P2D", "actor": {"technician": "Zoë"}, "action": "start_session", "session": "Novak", "refused": true },
    { "at": "P2D", "actor": "administrator", "action": "disable_technician", "technician": "Zoë" },
    { "at": "P3DT4M", "expect": [
      {"session": "Novak", "queue": "Zoë", "status": "absent"},
      {"session": "Session 1", "queue": "Web", "status": "Closed", "outcome": "Rebooted"},
      {"session": "Session 1", "queue": "Ana", "status": "Timed out", "outcome": "Timed out"} ] } ] }"#;

/// The same, as it was written first.
const WRITTEN: &str = "1AFzh9oQ4gt8sJ1xtmvfQf-mLhlwjtEy0SW7XUwZSiIhtui2vk1MpFi5wHzY4VCWwTutNBVUgfJLyuU6cMNZ8w9FulVEihU-QgeWlGd33V0fqSL4WQComYDwwVjJG-9-BzIQ";

/// Links that were sent once are read for ever.
#[test]
fn a_text_that_was_written_once_says_the_same_for_ever() {
    let story = Scenario::read(STORY).expect("it is right");
    assert_eq!(story.short().as_deref(), Ok(WRITTEN));
    assert!(Scenario::from_short(WRITTEN) == Ok(story));
}

#[test]
fn a_text_that_was_cut_anywhere_says_so_and_as_much_of_the_story_as_is_certain() {
    let scenario = recorded(&worked(60));
    let text = scenario.short().expect("it is short");
    let mut longest = 0;
    for letters in 0..text.len() {
        match Scenario::from_short(&text[..letters]) {
            Err(Unreadable::Cut(None)) => assert_eq!(longest, 0, "{letters} letters"),
            Err(Unreadable::Cut(Some(Beginning {
                scenario: beginning,
                steps,
            }))) => {
                let certain = beginning.steps.len();
                assert!(
                    (longest..=longest + 8).contains(&certain),
                    "{letters} letters"
                );
                longest = certain;
                assert_eq!(steps, scenario.steps.len());
                assert_eq!(beginning.staff, scenario.staff);
                assert_eq!(beginning.steps[..], scenario.steps[..certain]);
                // It can be sent on as it is.
                let sent = beginning.short().expect("it is shorter");
                assert_eq!(Scenario::from_short(&sent).as_ref(), Ok(&beginning));
            }
            other => panic!("{letters} letters: {other:?}"),
        }
    }
    assert!(scenario.steps.len() - longest <= 3, "{longest} steps");
}

#[test]
fn whatever_mail_adds_is_passed_over() {
    let scenario = read(&DOCUMENTED[13]);
    let text = scenario.short().expect("it is short");
    let (head, tail) = text.split_at(40);
    for around in [
        format!("{text})"),
        format!("{text}."),
        format!("{text}>, and so on"),
        format!("{head}\r\n{tail}"),
        format!("{head}=\r\n  {tail}"),
        format!(" {text}\""),
    ] {
        assert_eq!(
            Scenario::from_short(&around).as_ref(),
            Ok(&scenario),
            "{around}"
        );
    }
}

#[test]
fn no_letter_of_a_text_can_be_another() {
    let text = read(&DOCUMENTED[13]).short().expect("it is short");
    for place in 1..text.len() {
        for other in ['A', 'Q', 'z', '0', '_'] {
            let mut changed = text.clone();
            changed.replace_range(place..=place, &other.to_string());
            let read = Scenario::from_short(&changed);
            // The first letters say how long it is.
            let is_noticed = matches!(read, Err(Unreadable::Changed | Unreadable::Cut(_)));
            assert!(is_noticed || changed == text, "{place}: {other}");
        }
    }
    let later = text.replacen('1', "2", 1);
    assert_eq!(Scenario::from_short(&later), Err(Unreadable::Later));
}

/// Bytes of no meaning: whatever they are taken for, it is little, and nothing is believed.
#[test]
fn anything_is_read_as_nothing() {
    let mut noise = 1_u64;
    let mut letter = || {
        const LETTERS: &[u8; 64] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        noise = noise
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let place = usize::try_from(noise >> 58).expect("six bits");
        char::from(LETTERS[place])
    };
    for length in 0..2_000 {
        let text: String = (0..length).map(|_| letter()).collect();
        // Few letters that follow a small length are a whole text, but for their sum.
        for text in [format!("1AA{text}"), format!("1{text}"), text] {
            assert!(Scenario::from_short(&text).is_err(), "{text}");
        }
    }
}
