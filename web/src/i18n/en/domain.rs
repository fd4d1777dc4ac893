//! The domain in English.

use queuescope_core::outcome::Outcome;
use queuescope_core::report::vocabulary::Vocabulary;
use queuescope_core::words::en;

use crate::i18n::domain::DomainWords;

pub(super) const WORDS: DomainWords = DomainWords {
    meaning: en::meaning,
    seen_by: en::seen_by,
    limits: en::limits,
    cause: en::cause,
    cause_of: en::cause_of,
    agent: en::agent,
    limit: en::limit,
    outcome: Outcome::name,
    action: en::action,
    choice: en::choice,
    refusal: en::refusal,
    settings_error: en::settings_error,
    setting: en::setting,
    scenario_error: en::scenario_error,
    missed: en::missed,
    dispute: en::dispute,
    condition: en::condition,
    requirement: en::requirement,
    timing: en::timing,
    idle_effect: en::idle_effect,
    deed_and_idle_clock: en::deeds_and_the_idle_clock,
    when: en::when,
    uncounted: en::uncounted,
    mark: en::mark,
    column: |column| Vocabulary::En.header(column),
    field: en::field,
    finding_kind: en::audit::kind,
    no_route: en::no_route,
    property: en::property,
    verdict: en::verdict,
    contradiction: en::contradiction,
    reading: en::reading,
    kind_of_contradiction: en::kind_of_contradiction,
    place: en::place,
    titles: &[],
    procedures: &en::PROCEDURES,
};
