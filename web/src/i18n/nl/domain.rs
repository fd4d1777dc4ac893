//! The domain in Dutch.

use queuescope_core::report::Standing;
use queuescope_core::report::vocabulary::Vocabulary;
use queuescope_core::words::nl;

use crate::i18n::domain::DomainWords;

pub(super) const WORDS: DomainWords = DomainWords {
    meaning: nl::meaning,
    seen_by: nl::seen_by,
    limits: nl::limits,
    cause: nl::cause,
    cause_of: nl::cause_of,
    agent: nl::agent,
    limit: nl::limit,
    outcome: |outcome| Vocabulary::Nl.standing(Standing::Ended(outcome)),
    action: nl::action,
    choice: nl::choice,
    refusal: nl::refusal,
    settings_error: nl::settings_error,
    setting: nl::setting,
    scenario_error: nl::scenario_error,
    missed: nl::missed,
    dispute: nl::dispute,
    condition: nl::condition,
    requirement: nl::requirement,
    timing: nl::timing,
    idle_effect: nl::idle_effect,
    deed_and_idle_clock: nl::deeds_and_the_idle_clock,
    when: nl::when,
    uncounted: nl::uncounted,
    mark: nl::mark,
    column: |column| Vocabulary::Nl.header(column),
    field: nl::field,
    finding_kind: nl::audit::kind,
    no_route: nl::no_route,
    property: nl::property,
    verdict: nl::verdict,
    contradiction: nl::contradiction,
    reading: nl::reading,
    kind_of_contradiction: nl::kind_of_contradiction,
    place: nl::place,
    titles: &nl::titles::TITLES,
    procedures: &nl::PROCEDURES,
};
