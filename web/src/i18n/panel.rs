//! The words of the selected session.

use queuescope_core::session::Applet;

use queuescope_core::session::Role;

/// See [`super::en::words`] for the sentences.
pub(crate) struct PanelWords {
    pub(crate) not_yours: &'static str,
    pub(crate) taken: &'static str,
    pub(crate) more_about: &'static str,
    pub(crate) returns_to: &'static str,
    pub(crate) outcome: fn(&str) -> String,
    pub(crate) link_is_lost: &'static str,
    pub(crate) participants: &'static str,
    pub(crate) role: fn(Role) -> &'static str,
    pub(crate) what_next: &'static str,
    /// When an entry ended, and what ended it.
    pub(crate) ended: fn(&str, &str) -> String,
    pub(crate) before_the_end: &'static str,
    /// How much of the idle limit is left while nobody is idle.
    pub(crate) idle_still: fn(&str) -> String,
    pub(crate) later_limits: &'static str,
    pub(crate) none_soon: &'static str,
    pub(crate) no_deadline: &'static str,
    /// The limit and the status it brings.
    pub(crate) jump: fn(&str, &str) -> String,
    pub(crate) you: &'static str,
    pub(crate) others: &'static str,
    /// How many technicians more have the session.
    pub(crate) more_owners: fn(usize) -> String,
    /// Who does it, and what.
    pub(crate) done_by: fn(&str, &str) -> String,
    /// What is done, and how many there are to choose from.
    pub(crate) choice: fn(&str, usize) -> String,
    pub(crate) tools: &'static str,
    pub(crate) console: &'static str,
    pub(crate) more_actions: &'static str,
    pub(crate) not_possible: &'static str,
    pub(crate) and_more: fn(usize) -> String,
    pub(crate) preview_hint: &'static str,
    pub(crate) no_effect: &'static str,
    pub(crate) applet: fn(Applet) -> &'static str,
    pub(crate) network_up: &'static str,
    pub(crate) network_down: &'static str,
    pub(crate) device_reboots: &'static str,
}
