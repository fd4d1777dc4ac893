//! The domain in English.

use queuescope_core::outcome::Outcome;
use queuescope_core::words::en;

use crate::i18n::domain::DomainWords;

pub(super) const WORDS: DomainWords = DomainWords {
    meaning: en::meaning,
    seen_by: en::seen_by,
    limits: en::limits,
    cause: en::cause,
    agent: en::agent,
    limit: en::limit,
    outcome: Outcome::name,
    action: en::action,
    choice: en::choice,
    refusal: en::refusal,
    settings_error: en::settings_error,
    setting: en::setting,
    scenario_error: ToString::to_string,
    missed: en::missed,
    dispute: en::dispute,
    condition: en::condition,
    no_route: en::no_route,
    procedures: &en::PROCEDURES,
};
