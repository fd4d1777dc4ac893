//! The sentences of the domain in four languages: each says as much as the others, and in its own words.

use std::collections::{BTreeMap, BTreeSet};

use queuescope_core::audit::Kind;
use queuescope_core::cause::{Agent, Cause};
use queuescope_core::contradiction::Contradiction;
use queuescope_core::language::Language;
use queuescope_core::report::Column;
use queuescope_core::rules::RULES;
use queuescope_core::said;
use queuescope_core::scenario::DOCUMENTED;
use queuescope_core::status::Status;
use queuescope_core::words::{de, fr, nl};

/// Whatever is said of the domain without somebody's names in it, by what it is about.
fn all(language: Language) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let mut say = |about: String, sentence: &str| {
        assert!(!sentence.trim().is_empty(), "{language:?}, {about}");
        assert!(
            !sentence.contains("  "),
            "{language:?}, {about}: {sentence}"
        );
        all.insert(about, sentence.to_owned());
    };
    for status in Status::ALL {
        say(
            format!("meaning of {status:?}"),
            said!(language, meaning(status)),
        );
        say(
            format!("seen by {status:?}"),
            said!(language, seen_by(status)),
        );
        for (number, limit) in said!(language, limits(status)).iter().enumerate() {
            say(format!("limit {number} of {status:?}"), limit);
        }
    }
    for cause in Cause::ALL {
        say(format!("cause {cause:?}"), said!(language, cause(cause)));
        say(format!("timing {cause:?}"), said!(language, timing(cause)));
    }
    for agent in Agent::ALL {
        say(format!("agent {agent:?}"), said!(language, agent(agent)));
    }
    for rule in &RULES {
        for cause in rule.causes {
            let about = format!("{:?} to {:?} by {cause:?}", rule.from, rule.to);
            say(
                format!("requirement {about}"),
                said!(language, requirement(rule, *cause)),
            );
            say(
                format!("deed {about}"),
                said!(language, cause_of(Some(rule), *cause)),
            );
        }
        if let Some(condition) = rule.condition {
            say(
                format!("condition {condition:?}"),
                said!(language, condition(condition)),
            );
        }
    }
    for (row, steps) in (1..).zip(said!(language, PROCEDURES)) {
        for (number, step) in steps.iter().enumerate() {
            say(format!("procedure {row}, step {number}"), step);
        }
    }
    for one in Contradiction::ALL {
        let (title, says) = said!(language, contradiction(*one));
        say(format!("title of {one:?}"), title);
        say(format!("what {one:?} says"), says);
        say(
            format!("reading of {one:?}"),
            said!(language, reading(*one)),
        );
    }
    for column in Column::all() {
        say(format!("field {column:?}"), said!(language, field(column)));
    }
    for kind in Kind::ALL {
        say(
            format!("finding {kind:?}"),
            said!(language, audit::kind(*kind)),
        );
    }
    all
}

#[test]
fn every_language_says_as_much_as_english() {
    let english: Vec<_> = all(Language::En).into_keys().collect();
    assert!(english.len() > 700, "{}", english.len());
    for language in [Language::De, Language::Fr, Language::Nl] {
        let about: Vec<_> = all(language).into_keys().collect();
        assert_eq!(about, english, "{language:?}");
    }
}

#[test]
fn nothing_is_left_in_english() {
    // What is a word of its own in two languages: the agents and the status of nobody's network.
    const SAME: usize = 6;
    let english = all(Language::En);
    for language in [Language::De, Language::Fr, Language::Nl] {
        let said = all(language);
        let same: Vec<_> = said
            .iter()
            .filter(|(about, sentence)| english.get(*about) == Some(sentence))
            .collect();
        assert!(same.len() <= SAME, "{language:?}: {same:?}");
        let sentences = |letters: &&String| letters.len() > 24;
        assert_eq!(
            same.iter().map(|(_, said)| *said).filter(sentences).count(),
            0,
            "{language:?}: {same:?}"
        );
    }
}

#[test]
fn every_documented_scenario_has_its_title_in_every_language() {
    let mut ids = DOCUMENTED.map(|documented| documented.id);
    ids.sort_unstable();
    for (language, titles) in [
        (Language::De, &de::titles::TITLES),
        (Language::Fr, &fr::titles::TITLES),
        (Language::Nl, &nl::titles::TITLES),
    ] {
        let mut found = titles.map(|(id, _)| id);
        found.sort_unstable();
        assert_eq!(found, ids, "{language:?}");
        let mut said = titles.map(|(_, title)| title);
        said.sort_unstable();
        assert!(said.windows(2).all(|two| two[0] != two[1]), "{language:?}");
    }
}

#[test]
fn in_every_language_each_status_is_told_from_the_others_by_its_name() {
    for language in Language::ALL {
        let names = Status::ALL.map(|status| status.distinct_name(language));
        let different: BTreeSet<_> = names.into_iter().collect();
        assert_eq!(
            different.len(),
            Status::ALL.len(),
            "{language:?}: {names:?}"
        );
        // What the document says stands in it.
        for status in Status::ALL {
            let (printed, distinct) = (status.name(language), status.distinct_name(language));
            assert!(distinct.starts_with(printed), "{language:?}: {distinct}");
        }
    }
}
