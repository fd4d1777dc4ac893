//! The domain in French.

use queuescope_core::report::Standing;
use queuescope_core::report::vocabulary::Vocabulary;
use queuescope_core::words::fr;

use crate::i18n::domain::DomainWords;

pub(super) const WORDS: DomainWords = DomainWords {
    meaning: fr::meaning,
    seen_by: fr::seen_by,
    limits: fr::limits,
    cause: fr::cause,
    cause_of: fr::cause_of,
    agent: fr::agent,
    limit: fr::limit,
    outcome: |outcome| Vocabulary::Fr.standing(Standing::Ended(outcome)),
    action: fr::action,
    choice: fr::choice,
    refusal: fr::refusal,
    settings_error: fr::settings_error,
    setting: fr::setting,
    scenario_error: fr::scenario_error,
    missed: fr::missed,
    dispute: fr::dispute,
    condition: fr::condition,
    requirement: fr::requirement,
    timing: fr::timing,
    idle_effect: fr::idle_effect,
    deed_and_idle_clock: fr::deeds_and_the_idle_clock,
    when: fr::when,
    uncounted: fr::uncounted,
    mark: fr::mark,
    column: |column| Vocabulary::Fr.header(column),
    field: fr::field,
    finding_kind: fr::audit::kind,
    no_route: fr::no_route,
    property: fr::property,
    verdict: fr::verdict,
    contradiction: fr::contradiction,
    reading: fr::reading,
    kind_of_contradiction: fr::kind_of_contradiction,
    place: fr::place,
    titles: &fr::titles::TITLES,
    procedures: &fr::PROCEDURES,
};
