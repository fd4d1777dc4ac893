//! The domain's own sentences, as the core words them.

use queuescope_core::action::Action;
use queuescope_core::audit;
use queuescope_core::busy::{Setting, SettingsError};
use queuescope_core::cause::{Agent, Cause};
use queuescope_core::contradiction::{Contradiction, Kind, Place};
use queuescope_core::desk::Desk;
use queuescope_core::language::Language;
use queuescope_core::outcome::Outcome;
use queuescope_core::paths::NoRoute;
use queuescope_core::proof::{Property, Verdict};
use queuescope_core::refusal::Refusal;
use queuescope_core::report::Column;
use queuescope_core::report::time_field::{Counting, Mark, Uncounted};
use queuescope_core::rules::{Condition, Dispute, IdleEffect, Rule};
use queuescope_core::scenario::{Missed, ScenarioError};
use queuescope_core::staff::Staff;
use queuescope_core::status::Status;

/// One function or table a kind of sentence; the same in every language.
pub(crate) struct DomainWords {
    pub(crate) meaning: fn(Status) -> &'static str,
    pub(crate) seen_by: fn(Status) -> &'static str,
    pub(crate) limits: fn(Status) -> &'static [&'static str],
    pub(crate) cause: fn(Cause) -> &'static str,
    /// Whose deed it is where the change that it brings about is known.
    pub(crate) cause_of: fn(Option<&Rule>, Cause) -> &'static str,
    pub(crate) agent: fn(Agent) -> &'static str,
    pub(crate) limit: fn(Cause) -> &'static str,
    pub(crate) outcome: fn(Outcome) -> &'static str,
    pub(crate) action: fn(&Action, &Staff) -> String,
    /// The name of what a technician does, without whom or what it is done to.
    pub(crate) choice: fn(Cause) -> &'static str,
    pub(crate) refusal: fn(Refusal, &Staff) -> String,
    pub(crate) settings_error: fn(&SettingsError) -> String,
    pub(crate) setting: fn(Setting) -> &'static str,
    pub(crate) scenario_error: fn(&ScenarioError) -> String,
    pub(crate) missed: fn(&Missed, &Desk) -> String,
    pub(crate) dispute: fn(Dispute) -> &'static str,
    pub(crate) condition: fn(Condition) -> &'static str,
    pub(crate) requirement: fn(&Rule, Cause) -> &'static str,
    pub(crate) timing: fn(Cause) -> &'static str,
    pub(crate) idle_effect: fn(IdleEffect) -> &'static str,
    /// What a deed does to idle clocks beside the change it makes.
    pub(crate) deed_and_idle_clock: fn(Cause) -> Option<&'static str>,
    /// When a field counts, a condition each.
    pub(crate) when: fn(Counting) -> [Option<&'static str>; 2],
    pub(crate) uncounted: fn(Uncounted) -> Option<&'static str>,
    pub(crate) mark: fn(Mark) -> &'static str,
    /// What stands above a column of the report, and what its field says.
    pub(crate) column: fn(Column) -> String,
    pub(crate) field: fn(Column) -> &'static str,
    /// What a kind of finding is called.
    pub(crate) finding_kind: fn(audit::Kind) -> &'static str,
    pub(crate) no_route: fn(NoRoute) -> &'static str,
    /// What is proved, and what came of it.
    pub(crate) property: fn(Property) -> String,
    pub(crate) verdict: fn(Verdict) -> &'static str,
    /// What a contradiction is, in a few words, and what the documents say.
    pub(crate) contradiction: fn(Contradiction) -> (&'static str, &'static str),
    pub(crate) reading: fn(Contradiction) -> &'static str,
    pub(crate) kind_of_contradiction: fn(Kind) -> &'static str,
    /// A place in a document, with the names of statuses in that language.
    pub(crate) place: fn(Place, Language) -> String,
    /// What the documented scenarios are called, by their ids, where it is not what their files say.
    pub(crate) titles: &'static [(&'static str, &'static str)],
    pub(crate) procedures: &'static [&'static [&'static str]; 62],
}
