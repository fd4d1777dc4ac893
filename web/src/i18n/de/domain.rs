//! The domain in German.

use queuescope_core::report::Standing;
use queuescope_core::report::vocabulary::Vocabulary;
use queuescope_core::words::de;

use crate::i18n::domain::DomainWords;

pub(super) const WORDS: DomainWords = DomainWords {
    meaning: de::meaning,
    seen_by: de::seen_by,
    limits: de::limits,
    cause: de::cause,
    cause_of: de::cause_of,
    agent: de::agent,
    limit: de::limit,
    outcome: |outcome| Vocabulary::De.standing(Standing::Ended(outcome)),
    action: de::action,
    choice: de::choice,
    refusal: de::refusal,
    settings_error: de::settings_error,
    setting: de::setting,
    scenario_error: de::scenario_error,
    missed: de::missed,
    dispute: de::dispute,
    condition: de::condition,
    requirement: de::requirement,
    timing: de::timing,
    idle_effect: de::idle_effect,
    deed_and_idle_clock: de::deeds_and_the_idle_clock,
    when: de::when,
    uncounted: de::uncounted,
    mark: de::mark,
    column: |column| Vocabulary::De.header(column),
    field: de::field,
    finding_kind: de::audit::kind,
    no_route: de::no_route,
    property: de::property,
    verdict: de::verdict,
    contradiction: de::contradiction,
    reading: de::reading,
    kind_of_contradiction: de::kind_of_contradiction,
    place: de::place,
    titles: &de::titles::TITLES,
    procedures: &de::PROCEDURES,
};
